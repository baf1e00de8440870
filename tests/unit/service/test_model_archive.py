"""A packed model comes back to the byte; anything that an export would not have written is refused before it is kept."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

import pytest
from small_models import contents, write_model

from boneage_desktop.core.errors import ModelFileDamaged, ModelMadeByNewer
from boneage_desktop.core.model_folder import CARD, WEIGHTS
from boneage_desktop.service import model_archive
from boneage_desktop.service.model_archive import FORMAT_VERSION, MANIFEST, pack, unpack

Members = dict[str, bytes]


@pytest.fixture
def packed(tmp_path) -> Path:
    file = tmp_path / "zh05.boneage-model.zip"
    pack(write_model(tmp_path / "model"), file)
    return file


def members(file: Path) -> Members:
    with ZipFile(file) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def rewritten(file: Path, change: Callable[[Members], None], *, listed: bool = True, method: int = ZIP_STORED) -> Path:
    """The archive with other members, its manifest made to fit them where it is `listed`."""
    found = members(file)
    change(found)
    if listed:
        hashes = {name: {"sha256": hashlib.sha256(data).hexdigest()} for name, data in found.items() if name != MANIFEST}
        found[MANIFEST] = json.dumps(json.loads(found[MANIFEST]) | {"files": hashes}).encode()
    with ZipFile(file, "w", method) as archive:
        for name, data in found.items():
            archive.writestr(name, data)
    return file


def refusal(file: Path, folder: Path) -> str:
    with pytest.raises(ModelFileDamaged) as caught:
        unpack(file, folder)
    return str(caught.value)


def test_a_model_comes_back_to_the_byte_without_what_does_not_belong_to_it(tmp_path, packed):
    unpack(packed, tmp_path / "back")
    expected = contents(tmp_path / "model")
    assert expected.pop("card/notes.txt")
    assert contents(tmp_path / "back") == expected
    assert set(expected) == {CARD, WEIGHTS, "CARD.md", "card/holdout-ages.svg"}


def test_the_same_model_gives_the_same_file(tmp_path, packed):
    pack(tmp_path / "model", tmp_path / "again.zip")
    assert (tmp_path / "again.zip").read_bytes() == packed.read_bytes()


def test_a_model_without_a_page_is_whole(tmp_path):
    folder = write_model(tmp_path / "bare")
    for name in ("CARD.md", "card/holdout-ages.svg"):
        (folder / name).unlink()
    pack(folder, tmp_path / "bare.zip")
    unpack(tmp_path / "bare.zip", tmp_path / "back")
    assert set(contents(tmp_path / "back")) == {CARD, WEIGHTS}


def test_a_failed_export_leaves_the_old_file_and_nothing_else(tmp_path, packed, monkeypatch):
    before = contents(tmp_path)
    monkeypatch.setattr(model_archive.shutil, "copyfileobj", lambda *_: (_ for _ in ()).throw(OSError("disk full")))
    with pytest.raises(OSError, match="disk full"):
        pack(tmp_path / "model", packed)
    assert contents(tmp_path) == before


@pytest.mark.parametrize(
    "name",
    [
        *("../evil.py", "/etc/evil", "card/../../evil.svg", "..\\evil.svg", "card\\evil.svg", "C:evil.svg"),
        *("card/.svg", "card/", "card/evil.svg.exe", "card/böse.svg", "card/a\n.svg", "network.weights.h5/x", "\x1b[2J"),
        *("weights.pkl", "model.keras", "CARD.json"),
    ],
)
def test_a_member_that_belongs_to_no_model_is_refused(tmp_path, packed, name):
    before = contents(tmp_path).keys()
    sentence = refusal(rewritten(packed, lambda found: found.update({name: b"x"})), tmp_path / "back")
    assert "no part of a model" in sentence
    assert sentence.isprintable()
    assert contents(tmp_path).keys() == before


@pytest.mark.parametrize("missing", [CARD, WEIGHTS, MANIFEST])
def test_a_missing_part_is_named(tmp_path, packed, missing):
    file = rewritten(packed, lambda found: found.pop(missing), listed=missing != MANIFEST)
    assert "missing" in refusal(file, tmp_path / "back")


def test_bytes_that_the_manifest_does_not_list_are_refused(tmp_path, packed):
    file = rewritten(packed, lambda found: found.update({WEIGHTS: found[WEIGHTS][:-1] + b"?"}), listed=False)
    assert f"{WEIGHTS} is not what the manifest lists" in refusal(file, tmp_path / "back")


def test_a_manifest_that_lists_other_files_is_refused(tmp_path, packed):
    file = rewritten(packed, lambda found: found.pop("CARD.md"), listed=False)
    assert "other files than it holds" in refusal(file, tmp_path / "back")


@pytest.mark.parametrize(
    "manifest", [b"{", b"[]", b"{}", b'{"format": 1, "format_version": 1, "files": []}', b"\xff", b"[" * 90_000]
)
def test_a_manifest_that_says_nothing_is_refused(tmp_path, packed, manifest):
    file = rewritten(packed, lambda found: found.update({MANIFEST: manifest}), listed=False)
    assert "manifest cannot be read" in refusal(file, tmp_path / "back")


def test_a_later_format_is_named_as_such(tmp_path, packed):
    def later(found: Members) -> None:
        found[MANIFEST] = found[MANIFEST].replace(b'"format_version": %d' % FORMAT_VERSION, b'"format_version": 99')
        found["of a later version"] = b""

    with pytest.raises(ModelMadeByNewer, match="newer version of the program"):
        unpack(rewritten(packed, later, listed=False), tmp_path / "back")


def test_what_is_compressed_is_refused_before_it_is_unpacked(tmp_path, packed):
    """A few kilobytes that would unpack to 50 MB."""
    bomb = rewritten(packed, lambda found: found.update({WEIGHTS: b"\0" * 50_000_000}), method=ZIP_DEFLATED)
    assert bomb.stat().st_size < 100_000
    assert "compressed" in refusal(bomb, tmp_path / "back")
    assert not (tmp_path / "back").exists()


def test_files_that_share_their_bytes_cannot_grow(tmp_path, packed):
    """The other kind of bomb: every entry of the directory points at the same large data."""
    svg = b"<svg>" + b" " * 100_000 + b"</svg>"
    with ZipFile(rewritten(packed, lambda found: found.update({"card/a.svg": svg})), "a") as archive:
        one = archive.getinfo("card/a.svg")
        for number in range(50):
            twin = archive.getinfo("card/a.svg").__class__(f"card/b{number}.svg")
            twin.header_offset, twin.CRC = one.header_offset, one.CRC
            twin.file_size = twin.compress_size = one.file_size
            archive.filelist.append(twin)
        archive._didModify = True
    assert "more than it holds" in refusal(packed, tmp_path / "back")


def test_a_part_larger_than_a_models_can_be_is_refused(tmp_path, packed, monkeypatch):
    monkeypatch.setitem(model_archive.LARGEST_MIB, "CARD.md", 1)
    file = rewritten(packed, lambda found: found.update({"CARD.md": b"a" * (1 << 20) + b"a"}))
    assert "CARD.md is larger than" in refusal(file, tmp_path / "back")


def test_two_files_of_one_name_are_refused(tmp_path, packed):
    with ZipFile(packed, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr(WEIGHTS, b"x")
    assert "two of one name" in refusal(packed, tmp_path / "back")


@pytest.mark.parametrize(
    ("name", "data"),
    [
        (WEIGHTS, b"\x80\x04\x95pickle"),
        (WEIGHTS, b"PK\x03\x04"),
        ("CARD.md", b"\xff\xfe\x00"),
        ("card/holdout-ages.svg", b"<html></html>"),
        ("card/holdout-ages.svg", b"<svg><SCRIPT>alert(1)</SCRIPT></svg>"),
        ("card/holdout-ages.svg", b"<svg\nonload='x()'></svg>"),
        ("card/holdout-ages.svg", b"<!DOCTYPE svg [<!ENTITY a 'b'>]><svg></svg>"),
    ],
)
def test_a_part_of_another_kind_is_refused(tmp_path, packed, name, data):
    assert "not of its kind" in refusal(rewritten(packed, lambda found: found.update({name: data})), tmp_path / "back")


def test_the_shipped_models_drawings_are_of_their_kind(tmp_path):
    """matplotlib's SVG holds none of what is refused."""
    drawings = list((Path(__file__).parents[3] / "model_weights").glob("*/card/*.svg"))
    assert drawings
    assert all(model_archive._is_what_it_says(file) for file in drawings)


def test_no_file_and_no_zip(tmp_path, packed):
    assert "not a zip file" in refusal(tmp_path / "nowhere.zip", tmp_path / "back")
    assert "not a zip file" in refusal(tmp_path, tmp_path / "back")
    packed.write_bytes(b"a picture of a hand")
    assert "not a zip file" in refusal(packed, tmp_path / "back")


def test_cut_short_anywhere(tmp_path, packed):
    whole = packed.read_bytes()
    for size in range(0, len(whole), 97):
        packed.write_bytes(whole[:size])
        refusal(packed, tmp_path / f"cut-{size}")


def test_a_flipped_byte_anywhere_is_refused_or_changes_nothing(tmp_path, packed):
    whole, expected = packed.read_bytes(), members(packed)
    expected.pop(MANIFEST)
    refused = 0
    for number, place in enumerate(range(0, len(whole), 11)):
        packed.write_bytes(whole[:place] + bytes([whole[place] ^ 0x41]) + whole[place + 1 :])
        try:
            unpack(packed, tmp_path / f"flip-{number}")
        except ModelFileDamaged:
            refused += 1
        else:
            assert contents(tmp_path / f"flip-{number}") == expected
    assert refused > 0.8 * number
