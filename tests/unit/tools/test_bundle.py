"""What the frozen folder is built with: real wheels of this environment, real files, no build."""

from __future__ import annotations

import hashlib
import json
import sys
from dataclasses import replace
from pathlib import Path, PurePath
from types import SimpleNamespace

import pytest
from PIL import Image

pytest.importorskip("PyInstaller")

import numpy as np

from boneage_desktop import __version__
from boneage_desktop.core import paths
from tools import compare_builds
from tools.bundle import components, contents, finish, icon, notices, sbom, sizes, windows_version
from tools.bundle.components import Component, LicenceMissing

NUMPY = Path(np.__file__).parent
EPOCH = 1_790_000_000


def analysis(*dests: str, pure: tuple[str, ...] = ()) -> SimpleNamespace:
    """What is read of PyInstaller's analysis: its lists."""
    datas = [(dest, f"/site-packages/{dest}", "DATA") for dest in dests]
    system = {"exclude_system_libraries": lambda **_: None}
    return SimpleNamespace(
        **system, scripts=[], binaries=[], datas=datas, pure=[(name, f"{name}.py", "PYMODULE") for name in pure]
    )


@pytest.fixture
def folder(tmp_path) -> Path:
    """A small folder as PyInstaller leaves it."""
    built = tmp_path / "dist" / "boneage-desktop"
    (built / "_internal" / "numpy").mkdir(parents=True)
    (built / "_internal" / "keras").mkdir()
    (built / "boneage-desktop").write_bytes(b"\x7fELF program")
    (built / "_internal" / "numpy" / "__init__.pyc").write_bytes(b"n" * 2_000_000)
    (built / "_internal" / "keras" / "__init__.pyc").write_bytes(b"k" * 500_000)
    return built


@pytest.fixture
def parts() -> list[finish.Part]:
    numpy_part = Component("numpy", "2.4", "BSD-3-Clause", ("text of numpy",), "pypi", ("numpy/__init__.pyc",))
    keras_part = Component("keras", "3.15", "Apache-2.0", ("text of Apache",), "pypi", ("keras/__init__.pyc",))
    return [finish.Part("base", "", (numpy_part,)), finish.Part("trainer", "-trainer", (keras_part,))]


@pytest.mark.parametrize("suffix", [".ico", ".icns"])
def test_the_icon_holds_every_size_of_the_drawing(tmp_path, suffix):
    file = icon.write_icon(paths.resources() / "app-icon.svg", tmp_path / f"icon{suffix}")
    with Image.open(file) as opened:
        sides = {size[0] * (size[2] if len(size) > 2 else 1) for size in opened.info["sizes"]}
        assert sides >= set(icon.SIDES[suffix])
    drawn = np.asarray(icon.drawn(paths.resources() / "app-icon.svg", 64))
    assert drawn[0, 0, 3] == 0, "the corner is transparent"
    assert drawn[32, 8].tolist() == [0x14, 0x17, 0x1A, 255], "the ground is dark"


@pytest.mark.parametrize(("version", "numbers"), [("0.1.0", (0, 1, 0, 0)), ("1.12", (1, 12, 0, 0)), ("0.2.0rc1", (0, 2, 0, 0))])
def test_a_version_is_four_numbers_to_windows(version, numbers):
    assert windows_version.numbers(version) == numbers
    texts = windows_version.strings(version, file_name="boneage-desktop", description="d", notice="n")
    assert (texts["ProductVersion"], texts["OriginalFilename"]) == (version, "boneage-desktop.exe")


def test_only_the_plugins_and_texts_of_qt_that_are_used_go_along():
    kept = (
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/Qt/translations/qtbase_de.qm",
    )
    left = (
        "PySide6/Qt/plugins/platforms/libqvnc.so",
        "PySide6/Qt/translations/qt_help_de.qm",
        "cv2/opencv_videoio_ffmpeg500_64.dll",
    )
    found = analysis(*kept, *left, "cv2/__init__.py", "numpy-2.4.6.dist-info/RECORD")
    contents.tidy(found)
    assert [dest for dest, _, _ in found.datas] == [*kept, "cv2/__init__.py"]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks the libraries of Qt for Linux")
def test_a_library_that_only_an_unused_plugin_needs_stays_out():
    import PySide6

    qt = Path(PySide6.__file__).parent
    names = ("Qt/plugins/platforms/libqeglfs.so", "Qt/plugins/platforms/libqxcb.so", "Qt/lib/libQt6EglFSDeviceIntegration.so.6")
    entries = [(f"PySide6/{name}", str(qt / name), "BINARY") for name in (*names, "Qt/lib/libQt6Gui.so.6")]
    found = SimpleNamespace(scripts=[], binaries=entries, datas=[], pure=[], exclude_system_libraries=lambda **_: None)
    contents.tidy(found)
    assert [PurePath(dest).name for dest, _, _ in found.binaries] == ["libqxcb.so", "libQt6Gui.so.6"]


def test_packages_that_the_reader_lacks_are_collected_as_files():
    modes = contents.plain_packages(analysis("cv2/__init__.py", pure=("numpy", "numpy.linalg")))
    assert modes["keras"] == modes["tensorflow"] == "pyc"
    assert {"numpy", "cv2"}.isdisjoint(modes)


def test_what_only_the_whole_collects_is_the_trainer():
    reader, whole = analysis("numpy/a.so"), analysis("numpy/a.so", "keras/__init__.pyc", "numpy/b.so", pure=("numpy",))
    assert contents.trainer_files(reader, whole) == ["keras/__init__.pyc", "numpy/b.so"]


@pytest.mark.parametrize("pure", [("keras.layers",), ()])
def test_a_trainer_that_cannot_be_told_apart_ends_the_build(pure):
    whole = analysis("numpy/a.so", pure=pure)
    if not pure:
        whole.datas = [("numpy/a.so", "/elsewhere/a.so", "DATA")]
    with pytest.raises(SystemExit, match=r"keras\.layers|numpy/a\.so"):
        contents.trainer_files(analysis("numpy/a.so"), whole)


def test_a_file_is_traced_to_its_distribution_with_the_texts_of_its_licence():
    found = components.components([("numpy", str(NUMPY / "__init__.py"), "PYMODULE"), ("json", json.__file__, "PYMODULE")])
    by_name = {component.name: component for component in found}
    assert set(by_name) == {"numpy", "Python"}
    assert by_name["numpy"].version == np.__version__
    assert any("NumPy Developers" in text for text in by_name["numpy"].texts)
    assert "PYTHON SOFTWARE FOUNDATION" in by_name["Python"].texts[0]
    assert [PurePath(dest).name for dest, _, _ in components.metadata([("numpy", str(NUMPY / "__init__.py"), "PYMODULE")])] == [
        "METADATA"
    ]


def test_a_file_without_a_known_licence_ends_the_build(tmp_path, monkeypatch):
    stray = tmp_path / "stray.so"
    stray.touch()
    monkeypatch.setattr(sys, "platform", "linux")
    with pytest.raises(LicenceMissing, match=r"stray\.so"):
        components.components([("stray.so", str(stray), "BINARY")])


def test_every_dependency_of_the_program_has_a_licence_with_its_text():
    from importlib.metadata import distribution

    from packaging.requirements import Requirement

    needed = [Requirement(line) for line in distribution("boneage-desktop").requires or ()]
    names = [requirement.name for requirement in needed if requirement.marker is None or requirement.marker.evaluate()]
    assert len(names) > 10
    for name in names:
        assert components._of_distribution(distribution(name), ())[0].texts, name


def test_a_licence_text_stands_once_under_the_names_of_all_who_share_it(parts):
    (first,), (second,) = parts[0].components, parts[1].components
    text = notices.notices([first, second, replace(second, name="onnx")], what="it")
    assert text.count("text of Apache") == 1
    assert "keras, onnx" in text
    assert "numpy 2.4" in text
    assert "BSD-3-Clause" in text


def test_a_folder_is_finished_with_notices_inventories_and_lists(folder, parts, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(EPOCH))
    finish.write(folder, parts, ["keras/__init__.pyc"])
    trainer = (folder.parent / "trainer.txt").read_text().splitlines()
    assert trainer == ["THIRD-PARTY-NOTICES-trainer.txt", "_internal/keras/__init__.pyc", "sbom-trainer.cdx.json"]
    assert all((folder / name).is_file() for name in trainer)
    assert "text of Apache" not in (folder / "THIRD-PARTY-NOTICES.txt").read_text()
    base = json.loads((folder / "sbom.cdx.json").read_text())
    (listed,) = base["components"]
    assert listed["purl"] == "pkg:pypi/numpy@2.4"
    assert listed["components"][0]["hashes"][0]["content"] == hashlib.sha256(b"n" * 2_000_000).hexdigest()
    assert {file["name"] for file in base["metadata"]["component"]["components"]} == {
        "LICENSE",
        "THIRD-PARTY-NOTICES.txt",
        "boneage-desktop",
    }
    assert base["metadata"]["timestamp"].startswith("2026-09-21T")
    assert base["metadata"]["component"]["version"] == __version__


def test_the_same_folder_has_the_same_inventory(folder, parts):
    hashes = sbom.digests(folder)
    first, second = (sbom.inventory(parts[0].components, hashes, name="it", version="1", epoch=EPOCH) for _ in range(2))
    assert first == second
    assert sbom.inventory(parts[0].components, {**hashes, "new": "0" * 64}, name="it", version="1", epoch=EPOCH) != first


def test_the_sizes_are_told_for_base_and_trainer(folder):
    told = sizes.report(folder, ["_internal/keras/__init__.pyc"])
    lines = {
        line.split()[0]: float(line.split()[1])
        for line in told.splitlines()
        if line.strip() and "MB" in line and "rest" not in line
    }
    assert lines == {"base": 2.0, "numpy": 2.0, "boneage-desktop": 0.0, "trainer": 0.5, "keras": 0.5, "all": 2.5}


def test_two_builds_are_compared_file_by_file(folder, tmp_path):
    import shutil

    (folder / "_internal" / "link").symlink_to("numpy")
    other = shutil.copytree(folder, tmp_path / "other", symlinks=True)
    (folder / "boneage-desktop").rename(folder / "program")
    (other / "boneage-desktop").rename(other / "program")
    assert compare_builds.differences(folder, other) == []
    (other / "_internal" / "numpy" / "__init__.pyc").write_bytes(b"m")
    (other / "_internal" / "link").unlink()
    (other / "new").touch()
    assert compare_builds.differences(folder, other) == [
        f"only in {folder}: _internal/link",
        f"only in {other}: new",
        "differs: _internal/numpy/__init__.pyc",
    ]
