"""Real files, opened by the real opening process."""

from __future__ import annotations

from pathlib import Path

import fake_workers
import pytest

from boneage_desktop import app
from boneage_desktop.core import paths
from boneage_desktop.core.errors import SENTENCES
from boneage_desktop.ui.film import State
from boneage_desktop.ui.worker_client import WorkerClient

DATA = Path(__file__).parents[2] / "../shared/data"


@pytest.fixture
def real_window(qapp, qtbot, settings_file):
    """A window that opens films for good and stops reading them before it starts."""
    window = app.build(
        qapp,
        settings_file=settings_file,
        opener=WorkerClient(app.open_films),
        reader=WorkerClient(fake_workers.read_without_model),
        data_folder=settings_file.parent,
    )
    qtbot.addWidget(window)
    window.show()
    window.session.start()
    yield window
    window.close()
    window.session.close()


def test_the_demo_film_is_shown_with_what_its_file_says(real_window, until):
    real_window.session.open([paths.demo_film()])
    film = real_window.session.current
    until(lambda: film.radiograph is not None)
    assert film.radiograph.synthetic
    assert film.patient.name
    assert film.age_months is not None


@pytest.mark.slow
@pytest.mark.skipif(not (DATA / "dicom").is_dir(), reason="the DICOM samples are not beside this checkout")
def test_every_dicom_sample_opens_or_says_why_not(real_window, until):
    files = sorted(path for path in (DATA / "dicom").rglob("*") if path.is_file())
    real_window.session.open(files)
    until(lambda: all(film.state is not State.OPENING for film in real_window.session.films))
    assert len(real_window.session.films) == len(files)
    failed = [film.failure for film in real_window.session.films if film.state is State.FAILED]
    assert all(failure.code in SENTENCES and failure.code != "unexpected" for failure in failed)
    assert len(failed) < len(files)


@pytest.mark.slow
@pytest.mark.skipif(not (DATA / "films").is_dir(), reason="the films are not beside this checkout")
def test_a_dropped_folder_of_films_is_listed_and_shown(real_window, until):
    real_window.session.open([DATA / "films"])
    until(lambda: real_window.session.films)
    until(lambda: all(film.state is not State.OPENING for film in real_window.session.films))
    assert all(film.state is not State.FAILED for film in real_window.session.films)
    assert real_window.session.films[0].radiograph is not None
