"""Models come and go without a half one ever being there, and the journal can tell who did what and why."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest
from small_models import contents, write_model

from boneage_desktop.core import paths
from boneage_desktop.core.errors import (
    ModelDamaged,
    ModelFileDamaged,
    ModelInUse,
    ModelMissing,
    ModelUnknown,
    NotSigned,
    StoreUnwritable,
)
from boneage_desktop.core.model_folder import CARD, WEIGHTS, file_sha256
from boneage_desktop.model.card import read_card
from boneage_desktop.service import model_store
from boneage_desktop.service.model_store import ModelStore

SIGNED = {"by": "Dr Li", "reason": "better on our films"}
ROOT = Path(__file__).parents[3]


@pytest.fixture
def store(tmp_path, monkeypatch) -> ModelStore:
    """An empty store beside a shipped model of version 0."""
    write_model(tmp_path / "shipped" / "zh05", version="0", seed=0)
    monkeypatch.setattr(paths, "model_weights", lambda: tmp_path / "shipped")
    return ModelStore(tmp_path / "store")


def keys(store: ModelStore) -> list[str]:
    return [model.key for model in store.models()]


def test_an_empty_store_holds_the_shipped_model_and_is_not_made_by_looking(store):
    (shipped,) = store.models()
    assert (shipped.key, shipped.version, shipped.setting, shipped.usable) == ("shipped", "0", "", True)
    assert store.history() == ()
    assert not store.folder.exists()


def test_an_installed_model_is_what_was_there_and_reads(store, tmp_path):
    source = write_model(tmp_path / "run" / "model")
    model = store.install(source, **SIGNED)
    expected = contents(source)
    del expected["card/notes.txt"]
    assert contents(model.folder) == expected
    assert read_card(Path(model.setting)).values["sha256"] == model.sha256
    assert (model.key, model.by, model.reason, model.usable) == ("zh05-1", "Dr Li", "better on our films", True)
    assert store.models()[1:] == (model,)
    assert {path.name for path in store.folder.iterdir()} == {"zh05-1", "journal.jsonl"}
    (event,) = store.history()
    assert (event.action, event.model, event.version, event.folder) == ("install", "zh05", "1", "zh05-1")
    assert event.sha256 == file_sha256(source / WEIGHTS)


def test_the_run_may_go_once_its_model_is_installed(store, tmp_path):
    model = store.install(write_model(tmp_path / "run"), **SIGNED)
    shutil.rmtree(tmp_path / "run")
    read_card(model.folder)


def test_another_model_of_the_same_name_gets_a_number(store, tmp_path):
    """The same weights with another calibration are another model."""
    store.install(write_model(tmp_path / "a"), **SIGNED)
    store.install(write_model(tmp_path / "b", modes={"best": {"views": 5}}), **SIGNED)
    store.install(write_model(tmp_path / "c", seed=2), **SIGNED)
    assert keys(store) == ["shipped", "zh05-1", "zh05-1-2", "zh05-1-3"]


def test_the_same_model_is_kept_once(store, tmp_path):
    first = store.install(write_model(tmp_path / "a"), **SIGNED)
    assert store.install(tmp_path / "a", by="other", reason="again") == first
    assert len(store.history()) == 1


def test_a_damaged_copy_does_not_stand_in_for_a_whole_one(store, tmp_path):
    first = store.install(write_model(tmp_path / "a"), **SIGNED)
    (first.folder / WEIGHTS).write_bytes(b"worn out")
    with pytest.raises(ModelDamaged):
        store.use(first, **SIGNED)
    again = store.install(tmp_path / "a", **SIGNED)
    assert store.use(again, **SIGNED) == str(store.folder / "zh05-1-2")


@pytest.mark.parametrize("name", ["../../up", "..", "a/b", "C:\\x", ".hidden", "中华05", "x" * 100])
def test_a_models_name_never_leads_out_of_the_store(store, tmp_path, name):
    model = store.install(write_model(tmp_path / "a", name=name), **SIGNED)
    assert model.folder.parent == store.folder
    assert not model.key.startswith(".")
    assert model.name == name
    assert store.find(model.key) == model


@pytest.mark.parametrize("name", ["", "x" * 101, "\x1b[2Jzh05", "a\nb"])
def test_a_name_that_nobody_can_read_is_no_name(store, tmp_path, name):
    with pytest.raises(ModelDamaged, match="names no model"):
        store.install(write_model(tmp_path / "a", name=name), **SIGNED)


def test_one_click_back_to_any_earlier_model(store, tmp_path):
    chosen = ""
    for number in (1, 2):
        chosen = store.use(
            store.install(write_model(tmp_path / str(number), version=str(number), seed=number), **SIGNED), **SIGNED
        )
    assert store.current(chosen).version == "2"
    for key in ("zh05-1", "shipped", "zh05-2"):
        chosen = store.use(store.find(key), by="B", reason="back")
        assert store.current(chosen).key == key
        read_card(Path(chosen) if chosen else None)
    used = [(event.version, event.by, event.folder) for event in store.history() if event.action == "use"]
    assert used[2:] == [("1", "B", "zh05-1"), ("0", "B", ""), ("2", "B", "zh05-2")]


def test_a_folder_chosen_by_hand_is_none_of_the_store(store, tmp_path):
    assert store.current(str(write_model(tmp_path / "by hand"))) is None
    assert store.current(str(tmp_path / "shipped" / "zh05")).key == "shipped"


def test_other_weights_with_a_card_of_their_own_are_not_used(store, tmp_path):
    model = store.install(write_model(tmp_path / "a"), **SIGNED)
    other = write_model(tmp_path / "b", seed=9)
    for name in (CARD, WEIGHTS):
        shutil.copyfile(other / name, model.folder / name)
    with pytest.raises(ModelDamaged, match="not those that were installed"):
        store.use(model, **SIGNED)
    assert [event.action for event in store.history()] == ["install"]


def test_a_model_is_removed_but_not_the_current_or_the_shipped_one(store, tmp_path):
    model = store.install(write_model(tmp_path / "a"), **SIGNED)
    for kept in (model, store.find("shipped")):
        with pytest.raises(ModelInUse):
            store.remove(kept, chosen=model.setting, **SIGNED)
    store.remove(model, chosen="", **SIGNED)
    assert keys(store) == ["shipped"]
    assert not model.folder.exists()
    assert [event.action for event in store.history()] == ["install", "remove"]
    with pytest.raises(ModelUnknown):
        store.remove(model, chosen="", **SIGNED)
    assert store.install(tmp_path / "a", **SIGNED).key == "zh05-1-2"


def test_what_a_killed_removal_left_goes_with_the_next_installation(store, tmp_path, monkeypatch):
    model = store.install(write_model(tmp_path / "a"), **SIGNED)
    with monkeypatch.context() as patch:
        patch.setattr(model_store.shutil, "rmtree", lambda *_, **__: None)
        store.remove(model, chosen="", **SIGNED)
    assert keys(store) == ["shipped"]
    assert model.folder.exists()
    store.install(write_model(tmp_path / "b", seed=2), **SIGNED)
    assert not model.folder.exists()


@pytest.mark.parametrize("signed", [{"by": "", "reason": "x"}, {"by": "x", "reason": " \n"}])
def test_nothing_happens_without_a_name_and_a_reason(store, tmp_path, signed):
    source = write_model(tmp_path / "a")
    model = store.install(source, **SIGNED)
    file = store.export(model, tmp_path / "a")
    for act in (
        lambda: store.install(source, **signed),
        lambda: store.import_file(file, **signed),
        lambda: store.use(model, **signed),
        lambda: store.remove(model, chosen="", **signed),
    ):
        with pytest.raises(NotSigned):
            act()
    assert len(store.history()) == 1


def test_a_model_that_cannot_read_is_not_installed(store, tmp_path):
    with pytest.raises(ModelMissing):
        store.install(tmp_path / "nowhere", **SIGNED)
    with pytest.raises(ModelDamaged, match="prepared in another way"):
        store.install(write_model(tmp_path / "old", preparation=1), **SIGNED)
    with (write_model(tmp_path / "a") / WEIGHTS).open("ab") as file:
        file.write(b"x")
    with pytest.raises(ModelDamaged, match="not those the card describes"):
        store.install(tmp_path / "a", **SIGNED)
    assert keys(store) == ["shipped"]
    assert list(store.folder.iterdir()) == []


def test_a_model_of_an_earlier_preparation_is_shown_as_unusable(store, tmp_path, monkeypatch):
    model = store.install(write_model(tmp_path / "a"), **SIGNED)
    card = json.loads((model.folder / CARD).read_text())
    (model.folder / CARD).write_text(json.dumps(card | {"preparation": 1}))
    assert not store.find("zh05-1").usable
    shutil.rmtree(model.folder)
    assert not store.find("zh05-1").usable
    with pytest.raises(ModelMissing):
        store.use(model, **SIGNED)


def test_weights_that_change_while_they_are_copied_are_noticed(store, tmp_path, monkeypatch):
    def copy(source: Path, target: Path) -> None:
        target.write_bytes(source.read_bytes()[: -1 if source.name == WEIGHTS else None])

    monkeypatch.setattr(model_store.shutil, "copyfile", copy)
    with pytest.raises(ModelDamaged):
        store.install(write_model(tmp_path / "a"), **SIGNED)
    assert list(store.folder.iterdir()) == []


def test_a_full_disk_is_a_sentence_and_leaves_nothing(store, tmp_path, monkeypatch):
    source = write_model(tmp_path / "a")
    full = OSError(28, "No space left on device")
    for module, name in ((model_store.shutil, "copyfile"), (model_store.model_journal, "append")):
        with monkeypatch.context() as patch:
            patch.setattr(module, name, lambda *_: (_ for _ in ()).throw(full))
            with pytest.raises(StoreUnwritable, match=r"No space left on device\). Make room"):
                store.install(source, **SIGNED)
        assert list(store.folder.iterdir()) == []
    assert store.install(source, **SIGNED).key == "zh05-1"


KILLED = {
    "while the weights are copied": "model_store.shutil.copyfile = lambda a, b: (open(b, 'wb').write(b'half'), os._exit(9))",
    "before the journal says so": "model_store.model_journal.append = lambda *_: os._exit(9)",
    "while the journal says so": "model_store.model_journal.append = lambda f, _: (f.write_text('{\"when'), os._exit(9))",
}


@pytest.mark.parametrize("when", KILLED)
def test_a_killed_installation_leaves_no_model_and_can_be_repeated(store, tmp_path, when):
    source = write_model(tmp_path / "a")
    program = "; ".join(
        (
            "import os, sys; from pathlib import Path; from boneage_desktop.service import model_store",
            KILLED[when],
            "model_store.ModelStore(Path(sys.argv[1])).install(Path(sys.argv[2]), by='a', reason='b')",
        )
    )
    ended = subprocess.run([sys.executable, "-c", program, str(store.folder), str(source)], cwd=ROOT, check=False)
    assert ended.returncode == 9
    assert keys(store) == ["shipped"]
    model = store.install(source, **SIGNED)
    assert keys(store) == ["shipped", model.key]
    assert store.use(model, **SIGNED) == model.setting
    for part in store.folder.glob(".part-*"):
        os.utime(part, (time.time() - 2 * 24 * 3600,) * 2)
    store.install(write_model(tmp_path / "b", seed=2), **SIGNED)
    assert not list(store.folder.glob(".part-*"))


def test_a_model_goes_to_another_machine_as_one_file(store, tmp_path):
    model = store.install(write_model(tmp_path / "a"), **SIGNED)
    file = store.export(model, tmp_path / "for the ward")
    assert file == tmp_path / "for the ward.boneage-model.zip"
    there = ModelStore(tmp_path / "there")
    arrived = there.import_file(file, by="B", reason="from the ward")
    assert contents(arrived.folder) == contents(model.folder)
    assert there.use(arrived, by="B", reason="better") == str(tmp_path / "there" / "zh05-1")
    assert store.export(store.find("shipped"), tmp_path / "s.boneage-model.zip").name == "s.boneage-model.zip"


def test_a_damaged_model_is_not_passed_on(store, tmp_path):
    model = store.install(write_model(tmp_path / "a"), **SIGNED)
    (model.folder / WEIGHTS).write_bytes(b"worn out")
    with pytest.raises(ModelDamaged):
        store.export(model, tmp_path / "a.boneage-model.zip")
    with pytest.raises(StoreUnwritable):
        store.export(store.find("shipped"), tmp_path / "nowhere" / "a")
    assert not list(tmp_path.glob("*.zip"))


def test_a_file_whose_card_does_not_fit_is_refused_and_leaves_nothing(store, tmp_path):
    for name, wrong, why in (
        ("old", {"preparation": 1}, "prepared in another way"),
        ("sha", {"sha256": "0" * 64}, "not those"),
    ):
        model_store.model_archive.pack(write_model(tmp_path / name, **wrong), tmp_path / f"{name}.zip")
        with pytest.raises(ModelFileDamaged, match=why):
            store.import_file(tmp_path / f"{name}.zip", **SIGNED)
    assert list(store.folder.iterdir()) == []
