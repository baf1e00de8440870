"""The command `models` from the arguments to what it prints and keeps."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from boneage_desktop import __main__ as entry
from boneage_desktop.core import paths, settings
from boneage_desktop.core.settings import Settings

sys.path.append(str(Path(__file__).parent / "service"))
from small_models import contents, write_model

SIGNED = ("--by", "Dr Li", "--reason", "better on our films")


@pytest.fixture(autouse=True)
def places(tmp_path, monkeypatch) -> None:
    write_model(tmp_path / "shipped" / "zh05", version="0", seed=0)
    monkeypatch.setattr(paths, "model_weights", lambda: tmp_path / "shipped")
    monkeypatch.setattr(paths, "models", lambda: tmp_path / "store")
    monkeypatch.setattr(paths, "settings_file", lambda: tmp_path / "settings.json")


def printed(capsys: pytest.CaptureFixture[str], *arguments: object) -> list[dict[str, object]]:
    assert entry.main(["models", *map(str, arguments), "--json"]) == 0
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_a_model_is_installed_chosen_and_given_up_again(tmp_path, capsys):
    settings.save(Settings(theme="light"), paths.settings_file())
    (installed,) = printed(capsys, "install", write_model(tmp_path / "run"), *SIGNED)
    assert (installed["key"], installed["current"], installed["by"]) == ("zh05-1", False, "Dr Li")
    (used,) = printed(capsys, "use", "zh05-1", *SIGNED)
    assert used["current"]
    assert settings.load(paths.settings_file()) == Settings(theme="light", model_folder=str(tmp_path / "store" / "zh05-1"))
    assert [(model["key"], model["current"]) for model in printed(capsys, "list")] == [("shipped", False), ("zh05-1", True)]
    printed(capsys, "use", "shipped", *SIGNED)
    assert settings.load(paths.settings_file()) == Settings(theme="light")
    assert [model["key"] for model in printed(capsys, "remove", "zh05-1", *SIGNED)] == ["shipped"]
    assert [event["action"] for event in printed(capsys, "history")] == ["install", "use", "use", "remove"]


def test_a_model_is_passed_on_as_a_file(tmp_path, capsys, monkeypatch):
    (file,) = printed(capsys, "export", "shipped", tmp_path / "zh05")
    assert Path(file["file"]).name == "zh05.boneage-model.zip"
    (model,) = printed(capsys, "import", file["file"], *SIGNED)
    assert contents(Path(model["folder"])).items() <= contents(tmp_path / "shipped" / "zh05").items()


def test_the_lines_say_what_the_records_hold(tmp_path, capsys):
    entry.main(["models", "install", str(write_model(tmp_path / "run")), *SIGNED])
    entry.main(["models", "use", "zh05-1", *SIGNED])
    capsys.readouterr()
    for action in ("list", "history"):
        assert entry.main(["models", action]) == 0
    shipped, installed, *events = capsys.readouterr().out.splitlines()
    assert shipped == "  shipped (zh05 0), came with the program"
    assert installed.startswith("* zh05-1 (zh05 1), installed 2")
    assert installed.endswith("by Dr Li: better on our films")
    assert [event.split(maxsplit=1)[1] for event in events] == [
        "install zh05 1, Dr Li: better on our films",
        "use zh05 1, Dr Li: better on our films",
    ]


def test_what_cannot_be_done_is_a_sentence(tmp_path, capsys):
    assert entry.main(["models", "use", "zh06-1", *SIGNED]) == 1
    assert capsys.readouterr().err == "No model called zh06-1 is installed. Choose one from the list of models.\n"
    assert entry.main(["models", "import", str(tmp_path / "nothing.zip"), *SIGNED]) == 1
    assert "Ask for the file again" in capsys.readouterr().err
    assert entry.main(["models", "use", "shipped", "--by", " ", "--reason", "x"]) == 1
    assert not paths.settings_file().exists()


@pytest.mark.parametrize("arguments", [[], ["use", "shipped"], ["install", "x", "--by", "a"], ["list", "x"], ["shuffle"]])
def test_arguments_are_strict(arguments):
    with pytest.raises(SystemExit):
        entry.main(["models", *arguments])
