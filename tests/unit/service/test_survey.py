from __future__ import annotations

import os
import sys
import tracemalloc
from pathlib import Path

import numpy as np
import pytest
from film_files import write_film, write_picture

from boneage_desktop.core import training_project
from boneage_desktop.core.errors import DiskFull, FilmNotFound
from boneage_desktop.core.radiograph import Sex, Side
from boneage_desktop.core.training_jobs import SurveyFilms
from boneage_desktop.core.training_project import THUMBNAIL, Choices
from boneage_desktop.service import film_facts, survey


def surveyed(project: Path, *sources: Path) -> list[film_facts.SurveyedFilm]:
    survey.run(project, sources, lambda fraction, note: None, processes=0)
    return survey.films(project)


@pytest.fixture
def looked_at(monkeypatch):
    """The names of the films that are looked at, as they are."""
    names: list[str] = []

    def look(path: Path):
        names.append(path.name)
        return film_facts.look(path)

    monkeypatch.setattr(survey, "look", look)
    return names


def test_a_survey_keeps_what_each_file_says(tmp_path):
    write_film(
        tmp_path / "films/a/IM0001", 1, PatientID="P7", AccessionNumber="A9", PatientSex="F", BodyPartExamined="HAND",
        PatientBirthDate="20100101", StudyDate="20200101", Laterality="R", PhotometricInterpretation="MONOCHROME1",
    )  # fmt: skip
    write_picture(tmp_path / "films/b/film.png", 2)
    (tmp_path / "films/b/empty.dcm").touch()
    (tmp_path / "films/notes.txt").write_text("ages")
    (tmp_path / "films/.hidden.png").touch()
    dicom, picture, empty = surveyed(tmp_path / "project", tmp_path / "films")
    assert (dicom.index, dicom.id, dicom.path) == (0, "IM0001", str(tmp_path / "films/a/IM0001"))
    assert (dicom.patient, dicom.accession, dicom.instance, dicom.body_part) == ("P7", "A9", "1.2.3.1", "HAND")
    assert (dicom.sex, dicom.side, dicom.inverted, dicom.study_date) == (Sex.FEMALE, Side.RIGHT, True, "2020-01-01")
    assert dicom.age_months == pytest.approx(120, abs=0.1)
    assert (dicom.rows, dicom.columns, dicom.error) == (60, 48, "")
    assert (picture.id, picture.patient, picture.sex, picture.age_months) == ("film", "", Sex.UNKNOWN, None)
    assert (picture.side, picture.inverted) == (None, None)
    assert (empty.id, empty.error, empty.content) == ("empty", "damaged", "")
    assert len({dicom.content, picture.content}) == 2


def test_the_same_pixels_have_the_same_content_in_any_file(tmp_path):
    write_film(tmp_path / "films/one.dcm", 3, PatientID="A")
    write_film(tmp_path / "films/two.dcm", 3, PatientID="B")
    write_film(tmp_path / "films/three.dcm", 4, PatientID="A")
    one, three, two = surveyed(tmp_path / "project", tmp_path / "films")
    assert one.content == two.content != three.content


def test_thumbnails_lie_in_the_order_of_the_films_and_show_them(tmp_path):
    for seed in (1, 2, 3):
        write_film(tmp_path / f"films/{seed}.dcm", seed)
    (tmp_path / "films/4.dcm").touch()
    surveyed(tmp_path / "project", tmp_path / "films")
    stored = np.load(tmp_path / "project/thumbnails.npy")
    assert (stored.shape, stored.dtype) == ((4, THUMBNAIL, THUMBNAIL), np.uint8)
    assert np.array_equal(survey.thumbnails(tmp_path / "project", [2, 0]), stored[[2, 0]])
    assert not stored[3].any()
    left = (THUMBNAIL - round(48 * THUMBNAIL / 60)) // 2
    assert not stored[0, :, : left - 1].any()
    assert stored[0, 80:90, 40:60].mean() > stored[0, 5:15, 40:60].mean() + 100
    assert (stored[0] != stored[1]).any()


def test_a_second_survey_looks_only_at_what_is_new_or_changed(tmp_path, looked_at):
    films, project = tmp_path / "films", tmp_path / "project"
    for seed in (1, 2, 3):
        write_film(films / f"{seed}.dcm", seed)
    before = surveyed(project, films)
    stamps = survey.thumbnails(project, [0, 1, 2])
    write_film(films / "0.dcm", 0)
    write_film(films / "2.dcm", 9, PatientID="other")
    looked_at.clear()
    after = surveyed(project, films)
    assert looked_at == ["0.dcm", "2.dcm"]
    assert [Path(film.path).name for film in after] == ["1.dcm", "3.dcm", "0.dcm", "2.dcm"]
    assert [film.index for film in after] == [0, 1, 2, 3]
    assert after[1].content == before[2].content
    assert after[3].content != before[1].content
    assert np.array_equal(survey.thumbnails(project, [0, 1]), stamps[[0, 2]])


def test_a_survey_that_was_cut_short_goes_on(tmp_path, looked_at):
    for seed in range(4):
        write_film(tmp_path / f"films/{seed}.dcm", seed)

    def stop_at_half(fraction: float, note: str) -> None:
        if fraction == 0.5:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        survey.run(tmp_path / "project", [tmp_path / "films"], stop_at_half, processes=0)
    table = tmp_path / "project/films.csv"
    assert len(survey.films(tmp_path / "project")) == 2
    table.write_text(table.read_text() + f"2,{tmp_path}/films/2.dcm,ab", encoding="utf-8")  # the power went in mid-line
    looked_at.clear()
    assert [film.index for film in surveyed(tmp_path / "project", tmp_path / "films")] == [0, 1, 2, 3]
    assert looked_at == ["2.dcm", "3.dcm"]


@pytest.mark.parametrize("left", [0, 40, 20_000])
def test_thumbnails_that_a_power_cut_left_short_are_made_again(tmp_path, left):
    for seed in range(3):
        write_film(tmp_path / f"films/{seed}.dcm", seed)
    surveyed(tmp_path / "project", tmp_path / "films")
    whole = survey.thumbnails(tmp_path / "project", [0, 1, 2])
    os.truncate(tmp_path / "project/thumbnails.npy", left)
    assert [film.index for film in surveyed(tmp_path / "project", tmp_path / "films")] == [0, 1, 2]
    assert np.array_equal(survey.thumbnails(tmp_path / "project", [0, 1, 2]), whole)


def test_films_that_are_no_longer_in_a_source_leave_the_project(tmp_path):
    write_picture(tmp_path / "a/1.png", 1)
    second = write_picture(tmp_path / "b/2.png", 2)
    surveyed(tmp_path / "project", tmp_path / "a", tmp_path / "b", second)
    stamp = survey.thumbnails(tmp_path / "project", [1])
    (left,) = surveyed(tmp_path / "project", second)
    assert (left.index, left.id) == (0, "2")
    assert np.array_equal(survey.thumbnails(tmp_path / "project", [0]), stamp)
    assert surveyed(tmp_path / "project") == []


def test_a_source_that_is_gone_leaves_the_project_as_it_is(tmp_path):
    write_picture(tmp_path / "a/1.png", 1)
    surveyed(tmp_path / "project", tmp_path / "a")
    with pytest.raises(FilmNotFound):
        surveyed(tmp_path / "project", tmp_path / "drive")
    assert len(survey.films(tmp_path / "project")) == 1


@pytest.mark.skipif(sys.platform != "linux", reason="only here a name need not be text")
def test_a_name_that_is_no_text_is_listed_as_damaged(tmp_path):
    (tmp_path / "films").mkdir()
    write_picture(tmp_path / "good.png", 1).rename(Path(os.fsdecode(bytes(tmp_path) + b"/films/\xd3\xd0.png")))
    (film,) = surveyed(tmp_path / "project", tmp_path / "films")
    assert film.error == "damaged"


def test_the_job_takes_the_sources_of_the_project_and_a_full_disk_has_its_error(tmp_path, monkeypatch):
    write_picture(tmp_path / "a/1.png", 1)
    project = tmp_path / "project"
    training_project.save(Choices(sources=(str(tmp_path / "a"),)), project)
    told: list[tuple[float, str]] = []
    answer = survey.handlers()[SurveyFilms]
    assert answer(SurveyFilms(1, str(project)), lambda fraction, note: told.append((fraction, note))) == 1
    assert told[-1] == (1.0, "surveying")

    def no_room(*arguments: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(survey.Thumbnails, "__setitem__", no_room)
    write_picture(tmp_path / "a/2.png", 2)
    with pytest.raises(DiskFull):
        answer(SurveyFilms(2, str(project)), lambda fraction, note: None)


def die_of_the_second(path: Path):
    if path.name == "1.dcm":
        os._exit(3)
    return film_facts.look(path)


def test_a_film_that_ends_the_process_that_looks_at_it_is_damaged_and_the_others_are_not(tmp_path, monkeypatch):
    for seed in range(2):
        write_film(tmp_path / f"films/{seed}.dcm", seed)
    monkeypatch.setattr(survey, "look", die_of_the_second)
    survey.run(tmp_path / "project", [tmp_path / "films"], lambda fraction, note: None, processes=1)
    found = survey.films(tmp_path / "project")
    assert [film.error for film in found] == ["", "damaged"]
    assert survey.thumbnails(tmp_path / "project", [0]).any()


def test_memory_does_not_grow_with_pixels_or_thumbnails(tmp_path):
    """60 thumbnails alone are 0.5 MB; what may stay of a film is its row."""
    for seed in range(60):
        write_film(tmp_path / f"films/{seed}.dcm", seed)
    held: list[int] = []

    def measure(fraction: float, note: str) -> None:
        held.append(tracemalloc.get_traced_memory()[0])

    surveyed(tmp_path / "warm", tmp_path / "films/0.dcm")
    tracemalloc.start()
    survey.run(tmp_path / "project", [tmp_path / "films"], measure, processes=0)
    tracemalloc.stop()
    assert held[-1] - held[20] < 39 * 1500
