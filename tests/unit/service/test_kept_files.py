"""Files of every format there ever was are read; one of a later format is refused in plain words and left as it is."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from zipfile import ZipFile

import pytest
from small_models import contents

from boneage_desktop.core import kept, model_folder, settings, training_project
from boneage_desktop.core.errors import MadeByNewer, ModelError, message
from boneage_desktop.core.model_folder import CARD, GRAPH, WEIGHTS
from boneage_desktop.core.settings import Settings
from boneage_desktop.core.training_project import Choices, Columns
from boneage_desktop.service import model_archive, model_journal
from boneage_desktop.service.model_store import ModelStore
from boneage_desktop.service.stored_model import is_usable

KEPT = Path(__file__).parents[2] / "fixtures" / "kept"
WEIGHTS_OF_CARDS = b"\x89HDF\r\n\x1a\n"
GRAPH_OF_MANIFESTS = b"\x08\x08"
COLUMNS = Columns("编号", "骨龄(岁)", "性别", "", "years", ("男",), ("女",))


def read_settings(folder: Path, text: str) -> object:
    (folder / "settings.json").write_text(text, encoding="utf-8")
    found = settings.load(folder / "settings.json")
    settings.check(folder / "settings.json")
    return found


def read_journal(folder: Path, text: str) -> object:
    (folder / "journal.jsonl").write_text(text, encoding="utf-8")
    return [(event.action, event.by, event.folder) for event in ModelStore(folder).history()]


def read_project(folder: Path, text: str) -> object:
    (folder / "project.json").write_text(text, encoding="utf-8")
    return training_project.load(folder)


def read_model(folder: Path, text: str) -> object:
    (folder / CARD).write_text(text, encoding="utf-8")
    (folder / WEIGHTS).write_bytes(WEIGHTS_OF_CARDS)
    return model_folder.read_values(folder, preparation=3)["version"]


def read_archive(folder: Path, text: str) -> object:
    file = folder / "zh05.boneage-model.zip"
    with ZipFile(file, "w") as archive:
        archive.writestr("manifest.json", text)
        archive.writestr(CARD, (KEPT / "card-0.json").read_bytes())
        archive.writestr(WEIGHTS, WEIGHTS_OF_CARDS)
        if GRAPH in text:
            archive.writestr(GRAPH, GRAPH_OF_MANIFESTS)
    model_archive.unpack(file, folder / "unpacked")
    return sorted(contents(folder / "unpacked").keys() - {GRAPH})


@dataclass(frozen=True)
class Kind:
    """A kind of kept file: how it is read, what its fixtures hold, and its present format."""

    read: Callable[[Path, str], object]
    holds: object
    now: int


USED = [("install", "Dr. Li", "zh05-2026.3.1"), ("use", "Dr. Li", "zh05-2026.3.1")]
CHOSEN = Choices(
    ("/films",), "/films/labels.csv", COLUMNS, {"duplicate": "leave_out"}, 7, "train", "calibrate", {}, "calibrate"
)
PREFERRED = Settings(
    theme="light", mode="fast", model_folder="/models/own", columns=(240, 700, 340), recent_films=("/films/手部.dcm",)
)
KINDS = {
    "settings": Kind(read_settings, PREFERRED, settings.FORMAT_VERSION),
    "journal": Kind(read_journal, USED, model_journal.FORMAT_VERSION),
    "project": Kind(read_project, CHOSEN, training_project.FORMAT_VERSION),
    "card": Kind(read_model, "2026.3.1", model_folder.CARD_FORMAT_VERSION),
    "manifest": Kind(read_archive, [CARD, WEIGHTS], model_archive.FORMAT_VERSION),
}


def format_of(file: Path) -> int:
    return int(file.stem.rpartition("-")[2])


def later(kind: str) -> str:
    """The newest fixture as a program of the next format would write it: another number, and something unknown."""
    newest = max(KEPT.glob(f"{kind}-*"), key=format_of).read_text(encoding="utf-8")
    number = KINDS[kind].now + 1
    raised = re.sub(r'"format_version": \d+', f'"format_version": {number}, "new_in_{number}": [true]', newest)
    return raised.replace('"written_by": "0.1.0"', '"written_by": "9.5.0"')


@pytest.mark.parametrize("file", sorted(KEPT.iterdir()), ids=lambda file: file.name)
def test_every_format_there_ever_was_is_read(tmp_path, file):
    kind = KINDS[file.stem.rpartition("-")[0]]
    assert kind.read(tmp_path, file.read_text(encoding="utf-8")) == kind.holds


@pytest.mark.parametrize("kind", KINDS)
def test_there_is_a_file_of_the_present_format(kind):
    assert max(map(format_of, KEPT.glob(f"{kind}-*"))) == KINDS[kind].now


@pytest.mark.parametrize("kind", KINDS)
def test_a_later_format_is_refused_and_left_as_it_is(tmp_path, kind):
    with pytest.raises(MadeByNewer) as refused:
        KINDS[kind].read(tmp_path, later(kind))
    assert "written by a newer version of the program" in message(refused.value)
    assert "nothing was changed" in message(refused.value)
    assert "(9.5.0)" in message(refused.value)
    if kind != "manifest":
        assert later(kind).encode() in contents(tmp_path).values()
    assert not (tmp_path / "unpacked").exists()


@pytest.mark.parametrize("kind", ["settings", "project", "card"])
def test_something_unknown_in_a_known_format_is_passed_over(tmp_path, kind):
    newest = max(KEPT.glob(f"{kind}-*"), key=format_of).read_text(encoding="utf-8")
    assert KINDS[kind].read(tmp_path, newest.replace("{", '{"unknown": {"a": [1]},', 1)) == KINDS[kind].holds


def test_newer_settings_are_used_as_far_as_they_are_understood_and_never_written(tmp_path):
    file = tmp_path / "settings.json"
    file.write_text(later("settings"), encoding="utf-8")
    assert settings.load(file) == PREFERRED
    with pytest.raises(MadeByNewer):
        settings.save(Settings(theme="dark"), file)
    assert file.read_text(encoding="utf-8") == later("settings")
    assert [path.name for path in tmp_path.iterdir()] == ["settings.json"]


def test_older_settings_are_written_in_the_present_format_at_the_next_change(tmp_path):
    file = tmp_path / "settings.json"
    file.write_bytes((KEPT / "settings-0.json").read_bytes())
    settings.save(settings.load(file), file)
    values = json.loads(file.read_text(encoding="utf-8"))
    assert values[kept.FORMAT] == settings.FORMAT_VERSION
    assert settings.load(file) == PREFERRED


def test_a_newer_model_stays_in_the_list_and_cannot_be_used(tmp_path):
    with pytest.raises(ModelError):
        read_model(tmp_path, later("card"))
    assert not is_usable(tmp_path)


def test_nothing_is_installed_into_a_store_of_a_newer_version(tmp_path):
    with pytest.raises(MadeByNewer):
        read_journal(tmp_path, later("journal"))
    (tmp_path / "new").mkdir()
    read_model(tmp_path / "new", (KEPT / "card-1.json").read_text(encoding="utf-8"))
    with pytest.raises(ModelError):
        ModelStore(tmp_path).install(tmp_path / "new", by="Dr. Li", reason="better")
    assert (tmp_path / "journal.jsonl").read_text(encoding="utf-8") == later("journal")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["journal.jsonl", "new"]
