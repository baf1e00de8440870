"""A radiologist walks the path of the training tab; the survey and the checks are real, the network is canned."""

from __future__ import annotations

import json
import os
import shutil
import signal
import sys
from pathlib import Path

import fake_trainings
import fake_workers
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from boneage_desktop import app
from boneage_desktop.core import training_project
from boneage_desktop.core.training_jobs import SurveyFilms, TrainModel
from boneage_desktop.service import parts, survey, tables
from boneage_desktop.service.table_columns import guess
from boneage_desktop.ui.training import run_files
from boneage_desktop.ui.worker_client import WorkerClient

sys.path.insert(0, str(Path(__file__).parents[1] / "unit" / "model"))

from phantoms import draw_phantoms

WAIT_MS = 60_000
AGES = [24 + 4 * number for number in range(40)]


@pytest.fixture
def until(qtbot):
    """Waits for a state; a training process that starts others takes its time on a busy machine."""
    return lambda state: qtbot.waitUntil(lambda: bool(state()), timeout=WAIT_MS)


@pytest.fixture(scope="module")
def films(tmp_path_factory):
    """Drawn films with a Chinese table of their ages in years; one film without a label, one damaged."""
    folder = tmp_path_factory.mktemp("local")
    draw_phantoms(folder / "drawn", AGES)
    rows = [f"{number};{'男女'[number % 2]};{age / 12:.2f}" for number, age in enumerate(AGES) if number != 5]
    (folder / "骨龄.csv").write_text("\n".join(["编号;性别;骨龄(岁)", *rows, "999;男;8.0"]), encoding="gb18030")
    broken = folder / "drawn" / "films" / "broken.png"
    broken.write_bytes((folder / "drawn" / "films" / "3.png").read_bytes()[:300])
    return folder / "drawn" / "films", folder / "骨龄.csv"


@pytest.fixture
def few_needed(monkeypatch):
    """The shares of a set that is large enough to train on, though these tests draw only 40 films."""
    monkeypatch.setattr(parts, "SMALL_SET", 20)


@pytest.fixture
def open_training(qapp, qtbot, settings_file, tmp_path, few_needed):
    """Opens a window at the training tab, with its trainings in tmp_path."""
    opened = []

    def open_one(train=fake_trainings.train_models):
        window = app.build(
            qapp,
            settings_file=settings_file,
            opener=WorkerClient(fake_workers.open_films),
            reader=WorkerClient(fake_workers.read_films),
            trainer=WorkerClient(train, daemon=False),
            data_folder=tmp_path / "data",
        )
        qtbot.addWidget(window)
        window.resize(1280, 800)
        window.show()
        window.acts["train"].trigger()
        opened.append(window)
        return window

    yield open_one
    for window in opened:
        window.language.use("en")
        window.close()
        window.close_workers()


def drop(window, *paths: Path) -> None:
    """Drop files on the window, as the file manager does."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    actions, buttons = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    window.dropEvent(QDropEvent(QPointF(600, 400), actions, mime, buttons, Qt.KeyboardModifier.NoModifier))


@pytest.fixture(scope="module")
def project(films, tmp_path_factory):
    """A project whose films were looked at and whose columns were guessed."""
    project = tmp_path_factory.mktemp("trainings") / "2026-11-25"
    sources, table = (str(films[0]),), tables.read(films[1])
    survey.run(project, sources, lambda *_: None, processes=0)
    columns = guess(table, survey.films(project))
    training_project.save(training_project.Choices(sources, str(films[1]), columns), project)
    return project


@pytest.fixture
def surveyed(open_training, project, tmp_path):
    """A window at that project."""
    shutil.copytree(project, tmp_path / "data" / "trainings" / project.name)
    return open_training()


@pytest.fixture
def trained(surveyed, until):
    """Gives a function that trains from the check on, until nothing more is done."""

    def train(window=surveyed):
        window.wizard.show_step("check_up")
        window.wizard.show_step("train")
        window.wizard.train.start.click()
        until(lambda: not window.training.jobs)
        return window

    return train


def test_what_is_dropped_is_looked_at_and_its_columns_are_guessed(open_training, films, until):
    surveyed = open_training()
    drop(surveyed, *films)
    until(lambda: not surveyed.training.jobs and surveyed.wizard.films.used)
    choices = training_project.load(surveyed.training.project)
    assert choices.sources == (str(films[0]),)
    assert choices.table == str(films[1])
    assert (choices.columns.id, choices.columns.age, choices.columns.unit) == ("编号", "骨龄(岁)", "years")
    assert (choices.columns.male, choices.columns.female) == (("男",), ("女",))
    assert surveyed.wizard.data.grid.films.rowCount() == len(AGES)
    assert len(surveyed.wizard.films.used) == len(AGES) - 1


def test_a_column_can_be_corrected_by_hand(surveyed):
    table = surveyed.wizard.data.columns
    table.unit.setCurrentIndex(0)
    table.unit.activated.emit(0)
    assert training_project.load(surveyed.training.project).columns.unit == "months"
    assert "unit_doubtful" in [finding.kind for finding in surveyed.wizard.films.check.findings]


def test_findings_are_listed_and_an_action_changes_what_is_in_use(surveyed):
    surveyed.wizard.show_step("check")
    check = surveyed.wizard.check
    kinds = [finding.kind for finding in surveyed.wizard.films.check.findings]
    assert {"unreadable", "film_without_label", "label_without_film"} <= set(kinds)
    used = len(surveyed.wizard.films.used)
    first = surveyed.wizard.films.used[0]
    surveyed.training.change(actions={f"unreadable:{first.id}": "leave_out"})
    assert check.findings.rowCount() == len(kinds)
    assert len(surveyed.wizard.films.used) == used


def test_the_seed_divides_patients_and_the_parts_are_written(surveyed):
    surveyed.wizard.show_step("check")
    surveyed.wizard.check.parts.seed.setValue(7)
    surveyed.wizard.forward.click()
    assert surveyed.wizard.step == "check_up"
    counts = parts.in_parts(surveyed.training.project)
    assert sum(counts.values()) == len(surveyed.wizard.films.used)
    assert all(counts.values())
    assert training_project.load(surveyed.training.project).seed == 7


def test_the_check_up_shows_figures_and_advice(surveyed, until):
    surveyed.wizard.show_step("check_up")
    step = surveyed.wizard.check_up
    assert not step.table.isVisible()
    step.check_up.click()
    until(lambda: step.table.isVisible())
    assert step.table.item(0, 2).text() == "9.0"
    assert step.advice.title.text() == "Training may gain"
    assert step.calibrate.isVisible()


def test_a_training_shows_its_curves_and_its_comparison_follows(trained):
    window = trained()
    run = window.training.run_folder("last_layers")
    assert list(run_files.curves(run)["val_mae_months"][0]) == [1, 2, 3, 4, 5, 6]
    assert len(run_files.live(run).examples) == 4
    window.wizard.show_step("compare")
    step = window.wizard.compare
    assert step.table.rowCount() == len(fake_trainings.GROUPS)
    assert step.grid.films.rowCount() == 2
    assert step.verdict.title.text().startswith("No difference could be shown")


@pytest.mark.parametrize("better", [True, False])
def test_install_is_the_default_only_where_the_model_is_better(surveyed, trained, better):
    if better:
        (surveyed.training.project / "better").touch()
    trained()
    surveyed.wizard.show_step("compare")
    install = surveyed.wizard.compare.install
    assert (install.install.property("role") == "primary") is better
    assert install.install.isDefault() is better
    assert install.install.text() == ("Install" if better else "Install all the same")
    install.reason.setText("")
    assert not install.install.isEnabled()


def test_a_model_that_is_better_but_worse_for_some_says_so_and_is_not_the_default(surveyed, trained):
    for name in ("better", "worse-for-boys"):
        (surveyed.training.project / name).touch()
    trained()
    surveyed.wizard.show_step("compare")
    step = surveyed.wizard.compare
    assert step.verdict.title.text().startswith("The new model is better on your films")
    assert "It reads worse here: Male." in step.verdict.text.text()
    assert not step.install.install.isDefault()


def test_a_model_is_installed_and_taken_back_with_one_click(surveyed, trained, settings_file, until):
    (surveyed.training.project / "better").touch()
    asked = []
    surveyed.reader_asked.disconnect()
    surveyed.reader_asked.connect(lambda folder, mode: asked.append(folder))
    trained()
    surveyed.wizard.show_step("compare")
    step = surveyed.wizard.compare
    step.install.by.setText("Dr Li")
    step.install.reason.setText("older children were read too young")
    step.install.install.click()
    assert not step.versions.isEnabled()
    until(lambda: asked)
    installed = Path(json.loads(settings_file.read_text())["model_folder"])
    assert (installed / "card.json").exists()
    assert asked == [installed]
    step.versions.use_asked.emit(surveyed.train.store.models()[0])
    until(lambda: surveyed.settings.model_folder == "")
    assert asked[-1] is None
    assert step.versions.isEnabled()
    assert surveyed.train.store.history()[0].by == "Dr Li"


def test_a_pause_stops_softly_and_goes_on_where_it_was(surveyed, until):
    (surveyed.training.project / "hold").touch()
    surveyed.wizard.show_step("check_up")
    surveyed.wizard.show_step("train")
    step = surveyed.wizard.train
    step.start.click()
    until(lambda: surveyed.training.progress is not None)
    step.pause.click()
    assert not step.pause.isEnabled()
    until(lambda: not surveyed.training.jobs)
    assert not (surveyed.training.run_folder("last_layers") / "model").exists()
    (surveyed.training.project / "hold").unlink()
    step.start.click()
    until(lambda: (surveyed.training.run_folder("last_layers") / "model" / "card.json").exists())


def test_finishing_makes_a_model_of_the_rounds_so_far(surveyed, until):
    (surveyed.training.project / "hold").touch()
    surveyed.wizard.show_step("check_up")
    surveyed.wizard.show_step("train")
    step, run = surveyed.wizard.train, surveyed.training.run_folder("last_layers")
    step.start.click()
    until(lambda: surveyed.training.progress is not None)
    step.finish.click()
    assert not step.finish.isEnabled()
    until(lambda: not surveyed.training.jobs)
    assert (run / "model" / "card.json").exists()
    assert list(run_files.curves(run)["loss"][0]) == [1]


def test_a_killed_process_is_started_again_and_the_training_goes_on(surveyed, trained):
    (surveyed.training.project / "die").touch()
    trained()
    rows = run_files.curves(surveyed.training.run_folder("last_layers"))
    assert list(rows["loss"][0]) == [1, 2, 3, 4, 5, 6]


def test_a_process_killed_from_outside_leaves_the_window_alive(surveyed, until):
    (surveyed.training.project / "hold").touch()
    surveyed.wizard.show_step("check_up")
    surveyed.wizard.show_step("train")
    surveyed.wizard.train.start.click()
    told = []
    surveyed.training.progressed.connect(lambda _job, progress: told.append(progress))
    for begun in (1, 2):
        until(lambda begun=begun: len(told) == begun)
        os.kill(surveyed.training.process_id, signal.SIGKILL)
    until(lambda: not surveyed.training.jobs)
    assert surveyed.wizard.train.notice.title.text() == "The training stopped"
    assert "kept" in surveyed.wizard.train.notice.text.text()
    (surveyed.training.project / "hold").unlink()
    surveyed.wizard.train.start.click()
    until(lambda: (surveyed.training.run_folder("last_layers") / "model" / "card.json").exists())


def test_a_full_disk_is_a_sentence(surveyed, trained):
    (surveyed.training.project / "full").touch()
    trained()
    assert "no room left" in surveyed.wizard.train.notice.text.text()
    assert surveyed.wizard.train.start.isEnabled()


def test_everything_is_where_it_was_after_a_restart(surveyed, open_training, until):
    surveyed.wizard.show_step("check_up")
    surveyed.wizard.show_step("train")
    surveyed.wizard.train.cards.cards["whole_network"].click()
    surveyed.wizard.train.editor.text.setPlainText("[age]\nepochs = 2\n")
    (surveyed.training.project / "hold").touch()
    surveyed.wizard.train.start.click()
    until(lambda: surveyed.training.progress is not None)
    surveyed.close_workers()
    again = open_training()
    assert again.training.project == surveyed.training.project
    assert again.wizard.step == "train"
    assert again.training.choices.preset == "whole_network"
    assert again.wizard.train.editor.text.toPlainText() == "[age]\nepochs = 2\n"
    assert len(again.wizard.films.used) == len(AGES) - 1
    assert again.wizard.train.notice.title.text() == "A training can go on"
    assert again.status.training.isVisible()


def test_choices_that_are_no_toml_are_said_and_not_kept(surveyed):
    surveyed.wizard.show_step("train")
    step = surveyed.wizard.train
    step.advanced.click()
    step.editor.text.setPlainText("[age\nepochs")
    assert step.editor.trouble.text().startswith("Not understood")
    assert surveyed.training.choices.preset_choices == {}


def test_reading_goes_on_beside_a_training(surveyed, until, film_file):
    (surveyed.training.project / "hold").touch()
    surveyed.wizard.show_step("check_up")
    surveyed.wizard.show_step("train")
    surveyed.wizard.train.start.click()
    surveyed.session.start()
    surveyed.acts["read"].trigger()
    surveyed.session.open([film_file(sex="male", months=103.0)])
    until(lambda: surveyed.session.current.reading is not None)
    assert surveyed.panel.age.text == "8 y 7 m"
    assert surveyed.training.doing(TrainModel)
    assert surveyed.status.training.isVisible()
    assert surveyed.acts["invert"].isEnabled()


def test_each_tab_has_its_key_and_what_is_about_films_rests(open_training, qtbot):
    window = open_training()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert window.acts["read"].isChecked()
    qtbot.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert window.wizard.isVisible()
    assert not window.acts["invert"].isEnabled()


def test_a_folder_that_is_gone_is_said(open_training, until, tmp_path):
    window = open_training()
    gone = tmp_path / "gone"
    gone.mkdir()
    drop(window, gone)
    until(lambda: not window.training.doing(SurveyFilms))
    gone.rmdir()
    window.training.survey()
    until(lambda: not window.training.jobs)
    assert "gone" in window.wizard.messages.text
