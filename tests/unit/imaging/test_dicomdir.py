"""The films that a DICOMDIR lists."""

from __future__ import annotations

import pydicom
import pytest
from pydicom.fileset import FileSet
from pydicom.uid import generate_uid

from boneage_desktop.core.errors import DamagedFilm
from boneage_desktop.imaging import load
from boneage_desktop.imaging.dicomdir import films_of
from boneage_desktop.imaging.phantom import Phantom, draw, write_dicom


@pytest.fixture
def medium(tmp_path):
    """A medium with two films in its DICOMDIR and one file that is not listed."""
    listed = FileSet()
    for number in range(2):
        file = tmp_path / f"source{number}.dcm"
        write_dicom(draw(Phantom(rows=64 + number, columns=48)), file)
        dataset = pydicom.dcmread(file)
        dataset.PatientID, dataset.StudyInstanceUID, dataset.SeriesInstanceUID = f"P{number}", generate_uid(), generate_uid()
        dataset.StudyDate, dataset.StudyTime, dataset.StudyID, dataset.SeriesNumber, dataset.InstanceNumber = (
            "20240101",
            "10",
            "1",
            1,
            1,
        )
        listed.add(dataset)
    listed.write(tmp_path / "medium")
    (tmp_path / "medium" / "extra.dcm").write_bytes((tmp_path / "source0.dcm").read_bytes())
    return tmp_path / "medium"


def test_the_listed_films_are_found_and_can_be_opened(medium):
    films = films_of(medium / "DICOMDIR")
    assert len(films) == 2
    assert {load.open(film).patient.id for film in films} == {"P0", "P1"}


def test_what_is_listed_but_not_there_is_left_out(medium):
    films_of(medium / "DICOMDIR")[0].unlink()
    assert len(films_of(medium / "DICOMDIR")) == 1


def test_a_broken_directory_is_refused(tmp_path):
    (tmp_path / "DICOMDIR").write_bytes(b"\0" * 128 + b"DICM" + b"nonsense")
    with pytest.raises(DamagedFilm):
        films_of(tmp_path / "DICOMDIR")
