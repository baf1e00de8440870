from __future__ import annotations

import csv
from collections import Counter
from pathlib import Path
from zipfile import ZipFile

import cv2
import numpy as np
import pytest

from boneage_desktop.core.errors import DamagedFilm, FilmNotFound, LabelsError
from boneage_desktop.core.radiograph import Sex
from boneage_desktop.model.films import labelled_films, radiograph

RSNA = Path(__file__).parents[3] / "../shared/data/rsna299"
needs_rsna = pytest.mark.skipif(not RSNA.is_dir(), reason="the RSNA films (shared/data/rsna299) are not on this machine")


def write_labels(folder: Path, *rows: str, header: str = "id,boneage,male,width,height,split") -> Path:
    labels = folder / "labels.csv"
    labels.write_text("\n".join((header, *rows)) + "\n")
    return labels


def ramp(rows: int, columns: int) -> np.ndarray:
    return np.tile(np.linspace(0, 255, columns).astype(np.uint8), (rows, 1))


def png(pixels: np.ndarray) -> bytes:
    return cv2.imencode(".png", pixels)[1].tobytes()


def test_films_come_in_the_order_of_the_table_from_folders_and_zip_files(tmp_path):
    folder = tmp_path / "films"
    folder.mkdir()
    (folder / "7.png").write_bytes(png(ramp(20, 10)))
    (folder / "notes.txt").write_text("not a film")
    with ZipFile(tmp_path / "more.zip", "w") as archive:
        archive.writestr("part/8.png", png(ramp(20, 10)))
        archive.writestr("9.png", png(ramp(20, 10)))
    labels = write_labels(tmp_path, "9,30,True,,,dev", "8,20,False,,,dev", "7,10.5,,,,", "6,1,True,,,dev")

    films = labelled_films([folder, tmp_path / "more.zip"], labels)

    assert [(film.id, film.age_months, film.sex, film.split) for film in films] == [
        ("9", 30.0, Sex.MALE, "dev"),
        ("8", 20.0, Sex.FEMALE, "dev"),
        ("7", 10.5, Sex.UNKNOWN, None),
    ]
    assert [radiograph(film).pixels.shape for film in films] == [(20, 10)] * 3


def test_a_squashed_film_gets_its_aspect_back(tmp_path):
    raw = ramp(1500, 1000)
    (tmp_path / "1.png").write_bytes(png(cv2.resize(raw, (299, 299), interpolation=cv2.INTER_AREA)))
    (film,) = labelled_films([tmp_path], write_labels(tmp_path, "1,60,False,1000,1500,dev"))

    restored = radiograph(film)

    assert restored.pixels.shape == (299, 199)
    assert restored.patient.sex is Sex.FEMALE
    expected = cv2.resize(raw, (199, 299), interpolation=cv2.INTER_AREA).astype(int)
    assert np.abs(restored.pixels.astype(int) - expected).max() <= 2


def test_a_film_at_its_stated_aspect_is_left_alone(tmp_path):
    raw = ramp(150, 100)
    (tmp_path / "1.png").write_bytes(png(raw))
    (film,) = labelled_films([tmp_path], write_labels(tmp_path, "1,60,False,1000,1500,dev"))
    np.testing.assert_array_equal(radiograph(film).pixels, raw)


@pytest.mark.parametrize(
    ("header", "row", "says"),
    [
        ("id,age", "1,60", "boneage, male are missing"),
        ("id,boneage,male", "1,old,True", "line 2"),
        ("id,boneage,male", "1,60,perhaps", "line 2"),
        ("id,boneage,male", "1,-3,True", "impossible"),
        ("id,boneage,male,width,height", "1,60,True,0,10", "impossible"),
        ("id,boneage,male", "2,60,True", "none of the 1 films"),
    ],
)
def test_a_table_that_cannot_be_used_says_why(tmp_path, header, row, says):
    (tmp_path / "1.png").write_bytes(png(ramp(20, 10)))
    labels = write_labels(tmp_path, row, header=header)
    with pytest.raises(LabelsError, match=says):
        labelled_films([tmp_path], labels)


def test_missing_and_damaged_sources_are_typed_errors(tmp_path):
    labels = write_labels(tmp_path, "1,60,True,,,")
    with pytest.raises(FilmNotFound):
        labelled_films([tmp_path / "nowhere"], labels)
    (tmp_path / "1.jxl").write_bytes(b"\xff\x0a broken")
    (film,) = labelled_films([tmp_path], labels)
    with pytest.raises(DamagedFilm):
        radiograph(film)


@needs_rsna
def test_real_films_open_from_the_zip_files():
    pytest.importorskip("pillow_jxl")
    films = labelled_films([RSNA / "films-1.zip"], RSNA / "labels.csv")
    assert len(films) == 3153
    assert films[0].split == "paper_test"
    opened = radiograph(films[0])
    assert max(opened.pixels.shape) == 299
    assert opened.pixels.shape[1] / opened.pixels.shape[0] == pytest.approx(films[0].width / films[0].height, abs=0.01)
    assert opened.pixels.std() > 5


@needs_rsna
def test_every_film_of_the_table_is_found_once_with_its_own_label():
    """Joined by id and counted: 12,611 films, 1,376 of them paper_test; read again here without the program's own reader."""
    films = labelled_films(sorted(RSNA.glob("films-*.zip"), reverse=True), RSNA / "labels.csv")
    with (RSNA / "labels.csv").open() as file:
        rows = list(csv.DictReader(file))
    assert [film.id for film in films] == [row["id"] for row in rows]
    assert len({film.id for film in films}) == len(films) == 12_611
    assert Counter(film.split for film in films) == {"paper_test": 1_376, "dev": 11_235}
    for film, row in zip(films, rows, strict=True):
        assert Path(film.source.member).stem == row["id"]
        assert (film.age_months, film.sex is Sex.MALE, film.split) == (
            float(row["boneage"]),
            row["male"] == "True",
            row["split"],
        )


def test_a_table_in_another_order_gives_the_same_films_their_labels(tmp_path):
    for number in (1, 2, 3):
        (tmp_path / f"{number}.png").write_bytes(png(np.full((20, 10), 10 * number, np.uint8)))
    rows = ["1,11,True,,,dev", "2,22,False,,,dev", "3,33,True,,,dev", "4,44,True,,,dev"]
    for order in (rows, rows[::-1]):
        films = labelled_films([tmp_path], write_labels(tmp_path, *order))
        assert {film.id: (film.age_months, int(radiograph(film).pixels[0, 0])) for film in films} == {
            "1": (11, 10),
            "2": (22, 20),
            "3": (33, 30),
        }
