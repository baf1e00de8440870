"""Settings survive, also what should not have happened to their file."""

from __future__ import annotations

import json

import pytest

from boneage_desktop import __version__
from boneage_desktop.core.settings import FORMAT_VERSION, Settings, load, save


def test_only_overrides_are_written(tmp_path):
    file = tmp_path / "deep" / "settings.json"
    save(Settings(theme="light", columns=(200, 700, 300)), file)
    stamp = {"format_version": FORMAT_VERSION, "written_by": __version__}
    assert json.loads(file.read_text()) == {**stamp, "theme": "light", "columns": [200, 700, 300]}
    assert load(file) == Settings(theme="light", columns=(200, 700, 300))
    assert [path.name for path in file.parent.iterdir()] == ["settings.json"]


def test_a_missing_file_gives_the_defaults(tmp_path):
    assert load(tmp_path / "settings.json") == Settings()


@pytest.mark.parametrize("content", [b"{", b"[1, 2]", b"\xff\xfe\x00", b""])
def test_a_damaged_file_gives_the_defaults_and_is_kept(tmp_path, content):
    file = tmp_path / "settings.json"
    file.write_bytes(content)
    assert load(file) == Settings()
    assert (tmp_path / "settings.json.bak").read_bytes() == content
    assert not file.exists()


def test_values_of_another_version_do_not_spoil_the_rest(tmp_path):
    file = tmp_path / "settings.json"
    wrong = {"overlay_percent": "much", "columns": ["a"], "recent_films": [1], "unknown": 1, "heat": None}
    file.write_text(json.dumps({"theme": "light", **wrong}))
    assert load(file) == Settings(theme="light")


WORDS = {"mode": "quick", "theme": "blue", "language": "fr", "heat": "warm", "overlay": "lace", "overlay_percent": 400}


@pytest.mark.parametrize("name", WORDS)
def test_a_word_that_no_setting_knows_counts_as_the_default(tmp_path, name):
    file = tmp_path / "settings.json"
    file.write_text(json.dumps({name: WORDS[name], "model_folder": "/models/own"}))
    assert load(file) == Settings(model_folder="/models/own")


def test_a_failed_write_leaves_the_old_file(tmp_path, monkeypatch):
    file = tmp_path / "settings.json"
    save(Settings(theme="light"), file)
    monkeypatch.setattr(json, "dump", lambda *_, **__: (_ for _ in ()).throw(OSError("disk full")))
    with pytest.raises(OSError, match="disk full"):
        save(Settings(theme="dark", heat="looks"), file)
    assert load(file) == Settings(theme="light")
    assert [path.name for path in tmp_path.iterdir()] == ["settings.json"]
