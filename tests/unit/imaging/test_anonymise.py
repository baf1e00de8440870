"""Copies without identity: nothing that was planted anywhere in a film is found in any byte of its copy."""

from __future__ import annotations

import shutil
import subprocess
from datetime import date
from pathlib import Path

import cv2
import numpy as np
import pydicom
import pytest
from PIL import Image, PngImagePlugin
from pydicom.dataset import Dataset
from pydicom.encaps import encapsulate
from pydicom.uid import ExplicitVRBigEndian, ExplicitVRLittleEndian, ImplicitVRLittleEndian, JPEG2000Lossless

from boneage_desktop.core.copies import Box, CopyChoices, CopyFilm, KnownFacts, LookForText
from boneage_desktop.core.errors import CopyNotWritten, NotAnImage
from boneage_desktop.core.radiograph import Sex
from boneage_desktop.imaging import load
from boneage_desktop.imaging.anonymise import copying, dicom_copy
from boneage_desktop.imaging.anonymise.pseudonyms import new_uid, shifted
from boneage_desktop.imaging.phantom import Phantom, draw, write_dicom

REAL = Path(__file__).parents[4] / "shared" / "data" / "dicom"
SECRET = b"s" * 32
CHOICES = CopyChoices(SECRET)
PLANTED = "GEHEIMNIS"
UID = "1.2.826.77.42"
TEXTS = (PLANTED, "19990203", "20240506", UID)


@pytest.fixture
def out(tmp_path):
    (tmp_path / "out").mkdir()
    return tmp_path / "out"


def job(path, out, *, name="BA0001", choices=CHOICES, **more):
    return CopyFilm(1, str(path), str(out), name, "BA0001", choices, **more)


def copied(path, out, **more):
    return out / copying.copy(job(path, out, **more))


def plant(dataset: Dataset) -> None:
    """Put an identity wherever a file can hold one."""
    dataset.PatientName = f"{PLANTED}^Anna=张^{PLANTED}"
    dataset.SpecificCharacterSet = "ISO_IR 192"
    for keyword in ("PatientID", "OtherPatientNames", "AccessionNumber", "StudyID", "InstitutionName", "StationName"):
        setattr(dataset, keyword, f"{PLANTED[:9]}{keyword[:5]}")
    for keyword in ("ImageComments", "PatientComments", "AdditionalPatientHistory", "StudyDescription", "ProtocolName"):
        setattr(dataset, keyword, f"mother of {PLANTED}")
    dataset.PatientBirthDate, dataset.StudyDate = "20150301", "20240506"
    dataset.SeriesDate = dataset.ContentDate = dataset.AcquisitionDate = "20240506"
    dataset.AcquisitionDateTime, dataset.DateOfLastCalibration = "20240506101112", "19990203"
    dataset.StudyInstanceUID, dataset.SeriesInstanceUID = f"{UID}.1", f"{UID}.2"
    dataset.SOPInstanceUID, dataset.FrameOfReferenceUID, dataset.IrradiationEventUID = f"{UID}.3", f"{UID}.4", f"{UID}.5"
    dataset.BodyPartExamined = f"{PLANTED} ltd."  # a value that breaks the rules of its kind
    dataset.PositionerType, dataset.Manufacturer = PLANTED, f"{PLANTED} Imaging"  # values that keep them
    dataset.WindowCenterWidthExplanation = PLANTED
    dataset.SyntheticData = "YES"
    _plant_items(dataset)
    block = dataset.private_block(0x0019, PLANTED, create=True)
    block.add_new(1, "LO", PLANTED)
    dataset.add_new(0x00211001, "UN", PLANTED.encode())
    dataset.add_new(0x50000022, "LO", PLANTED)
    dataset.add_new(0x60000010, "US", 8)
    dataset.add_new(0x60000011, "US", 8)
    dataset.add_new(0x60003000, "OW", PLANTED.encode() + b" ")
    dataset.add_new(0x60004000, "LT", PLANTED)
    dataset.add_new(0xFFFCFFFC, "OB", PLANTED.encode() + b" ")
    dataset.file_meta.SourceApplicationEntityTitle = PLANTED
    dataset.file_meta.PrivateInformationCreatorUID = f"{UID}.6"
    dataset.file_meta.PrivateInformation = PLANTED.encode() + b" "
    dataset.preamble = (PLANTED.encode() * 20)[:128]


def _plant_items(dataset: Dataset) -> None:
    icon = Dataset()
    icon.ImageComments = PLANTED
    dataset.IconImageSequence = [icon]
    text = Dataset()
    text.UnformattedTextValue = PLANTED
    layer = Dataset()
    layer.TextObjectSequence = [text]
    dataset.GraphicAnnotationSequence = [layer]
    source = Dataset()
    source.ReferencedSOPInstanceUID = f"{UID}.7"
    source.PurposeOfReferenceCodeSequence = [icon]
    dataset.SourceImageSequence = [source]
    region = Dataset()
    region.CodeValue, region.CodingSchemeDesignator, region.CodeMeaning = "85562004", "SCT", "Hand"
    region.add_new(0x00090010, "LO", PLANTED)
    region.ContextUID = f"{UID}.8"
    own = Dataset()
    own.CodeValue, own.CodingSchemeDesignator, own.CodeMeaning = "1", f"99{PLANTED}", PLANTED
    dataset.AnatomicRegionSequence = [region, own]


def leftovers(file: Path) -> list[str]:
    data = file.read_bytes()
    return [text for text in TEXTS if text.encode() in data or text.encode("utf-16-le") in data]


@pytest.fixture(params=["explicit", "implicit", "big", "jpeg2000"])
def planted(request, tmp_path):
    """A phantom full of identity in one of the codings."""
    path = tmp_path / "film.dcm"
    syntax = JPEG2000Lossless if request.param == "jpeg2000" else ExplicitVRLittleEndian
    write_dicom(draw(Phantom(rows=120, columns=90)), path, transfer_syntax=syntax)
    dataset = pydicom.dcmread(path)
    plant(dataset)
    if request.param == "jpeg2000":
        frame = pydicom.encaps.get_frame(dataset.PixelData, 0, number_of_frames=1)
        text = PLANTED.encode()
        comment = b"\xff\x64" + (len(text) + 4).to_bytes(2, "big") + b"\x00\x01" + text  # a comment of JPEG 2000
        place = frame.index(b"\xff\x90")
        dataset.PixelData = encapsulate([frame[:place] + comment + frame[place:]])
        dataset.save_as(path)
    elif request.param == "big":
        dataset.PixelData = dataset.pixel_array.astype(">u2").tobytes()
        dataset.file_meta.TransferSyntaxUID = ExplicitVRBigEndian
        pydicom.dcmwrite(path, dataset, implicit_vr=False, little_endian=False, enforce_file_format=True)
    else:
        dataset.PixelData += PLANTED.encode() + b" "  # behind the last pixel
        implicit = request.param == "implicit"
        dataset.file_meta.TransferSyntaxUID = ImplicitVRLittleEndian if implicit else ExplicitVRLittleEndian
        pydicom.dcmwrite(path, dataset, implicit_vr=implicit, little_endian=True, enforce_file_format=True)
    assert leftovers(path), "the film is full of identity"
    return path


@pytest.mark.parametrize("shift", [False, True])
def test_nothing_planted_is_in_any_byte_of_the_copy(planted, out, shift):
    file = copied(planted, out, choices=CopyChoices(SECRET, shift_dates=shift))
    assert leftovers(file) == []
    assert b"Anna" not in file.read_bytes()
    assert file.read_bytes()[:128] == bytes(128)
    before, after = load.open(planted), load.open(file)
    assert np.array_equal(before.pixels, after.pixels)
    assert (before.window, before.spacing, before.laterality) == (after.window, after.spacing, after.laterality)


def test_sex_age_and_region_stay_and_the_profile_is_named(planted, out):
    dataset = pydicom.dcmread(copied(planted, out))
    assert (dataset.PatientName, dataset.PatientID) == ("BA0001", "BA0001")
    assert (dataset.PatientSex, dataset.PatientAge) == ("M", "110M")
    assert dataset.PatientBirthDate == dataset.StudyDate == ""
    assert [item.CodeMeaning for item in dataset.AnatomicRegionSequence] == ["Hand"]
    assert dataset.PatientIdentityRemoved == "YES"
    assert dataset.LongitudinalTemporalInformationModified == "REMOVED"
    codes = [(code.CodeValue, code.CodingSchemeDesignator) for code in dataset.DeidentificationMethodCodeSequence]
    assert codes == [("113100", "DCM"), ("113108", "DCM")]
    assert dataset.file_meta.MediaStorageSOPInstanceUID == dataset.SOPInstanceUID


def test_dcmtk_reads_the_copy(planted, out):
    file = copied(planted, out)
    if shutil.which("dcmdump") is None:
        pytest.skip("dcmtk is not installed")
    done = subprocess.run(["dcmdump", "+P", "PatientID", "-q", str(file)], capture_output=True, text=True, check=True)
    assert "BA0001" in done.stdout
    assert done.stderr == ""


def film_of(tmp_path, name, *, number="P1", day="20240506", **values):
    path = tmp_path / name
    write_dicom(draw(Phantom(rows=120, columns=90)), path, transfer_syntax=ExplicitVRLittleEndian)
    dataset = pydicom.dcmread(path)
    dataset.PatientID, dataset.StudyDate = number, day
    dataset.SOPInstanceUID = dataset.file_meta.MediaStorageSOPInstanceUID = f"{UID}.{name.partition('.')[0]}"
    for keyword, value in values.items():
        setattr(dataset, keyword, value)
    dataset.save_as(path)
    return path


def test_a_study_stays_together_and_another_run_shares_nothing_with_it(tmp_path, out):
    films = [film_of(tmp_path, f"{name}.dcm") for name in ("1", "2")]
    first, second = (pydicom.dcmread(copied(path, out, name=f"BA000{place}")) for place, path in enumerate(films))
    assert first.StudyInstanceUID == second.StudyInstanceUID
    assert first.SOPInstanceUID != second.SOPInstanceUID
    again = pydicom.dcmread(copied(films[0], out, name="BA0009", choices=CopyChoices(b"t" * 32)))
    assert again.StudyInstanceUID != first.StudyInstanceUID
    assert new_uid("1.2.3", SECRET) == new_uid("1.2.3", SECRET)


def test_shifted_days_keep_their_intervals_for_one_person_and_say_so(tmp_path, out):
    choices = CopyChoices(SECRET, shift_dates=True)
    days = []
    for place, (number, day) in enumerate((("P1", "20230101"), ("P1", "20240506"), ("P2", "20240506"))):
        dataset = pydicom.dcmread(
            copied(film_of(tmp_path, f"{place}.dcm", number=number, day=day), out, name=f"BA000{place}", choices=choices)
        )
        assert "113107" in [code.CodeValue for code in dataset.DeidentificationMethodCodeSequence]
        assert dataset.StudyTime == ""
        days.append(date(int(dataset.StudyDate[:4]), int(dataset.StudyDate[4:6]), int(dataset.StudyDate[6:])))
    assert (days[1] - days[0]).days == (date(2024, 5, 6) - date(2023, 1, 1)).days
    assert days[2] != days[1] < date(2023, 5, 7)
    assert shifted(date(2024, 5, 6), "P1", SECRET) != shifted(date(2024, 5, 6), "P1", b"t" * 32)


def test_what_is_dropped_of_the_person_is_not_there(tmp_path, out):
    path = film_of(tmp_path, "1.dcm", PatientAge="009Y", PatientSize="1.32", PatientWeight="31")
    all_of_it = pydicom.dcmread(copied(path, out))
    assert (all_of_it.PatientSize, all_of_it.PatientWeight) == (1.32, 31)
    none = pydicom.dcmread(copied(path, out, name="BA0002", choices=CopyChoices(SECRET, kept=())))
    assert none.PatientSex == ""
    assert not {"PatientAge", "PatientSize", "PatientWeight"} & set(none.dir())
    assert [code.CodeValue for code in none.DeidentificationMethodCodeSequence] == ["113100"]


def test_a_stated_age_stays_as_it_is_stated_and_a_correction_counts(tmp_path, out):
    path = film_of(tmp_path, "1.dcm", PatientBirthDate="", PatientAge="009Y")
    assert pydicom.dcmread(copied(path, out)).PatientAge == "009Y"
    known = KnownFacts(sex=Sex.FEMALE, age_months=103.9)
    corrected = pydicom.dcmread(copied(path, out, name="BA0002", known=known))
    assert (corrected.PatientSex, corrected.PatientAge) == ("F", "103M")
    assert dicom_copy.age_string(1200) == "100Y"


def test_blacked_out_places_are_dark_and_only_then_the_pixels_count_as_clean(tmp_path, out):
    path = film_of(tmp_path, "1.dcm")
    file = copied(path, out, black=(Box(0.1, 0.2, 0.3, 0.1),))
    before, after = load.open(path).pixels, load.open(file).pixels
    rows, columns = before.shape
    place = np.s_[int(0.2 * rows) : int(0.3 * rows), int(0.1 * columns) : int(0.4 * columns)]
    assert (after[place] == before.min()).all()
    rest = np.ones(before.shape, bool)
    rest[place] = False
    assert np.array_equal(after[rest], before[rest])
    dataset = pydicom.dcmread(file)
    assert dataset.BurnedInAnnotation == "NO"
    assert "113101" in [code.CodeValue for code in dataset.DeidentificationMethodCodeSequence]


def test_black_is_black_on_a_film_whose_low_values_are_bright(tmp_path, out):
    path = tmp_path / "film.dcm"
    write_dicom(draw(Phantom(rows=120, columns=90, inverted=True)), path)
    file = copied(path, out, black=(Box(0.0, 0.0, 1.0, 0.5),))
    before, after = load.open(path).pixels, load.open(file).pixels
    assert (after[:60] == before.min()).all()
    assert pydicom.dcmread(file).PhotometricInterpretation == "MONOCHROME1"


@pytest.mark.parametrize("suffix", [".png", ".jpg", ".tiff"])
def test_pictures_are_written_anew_without_their_texts(tmp_path, out, suffix):
    path = tmp_path / f"{PLANTED}{suffix}"
    picture = Image.fromarray(np.arange(80 * 60, dtype=np.uint8).reshape(80, 60))
    exif = Image.Exif()
    exif[0x010E], exif[0x013B] = PLANTED, PLANTED
    chunks = PngImagePlugin.PngInfo()
    chunks.add_text("Comment", PLANTED)
    if suffix == ".png":
        picture.save(path, pnginfo=chunks, exif=exif)
    else:
        picture.save(path, exif=exif)
    assert PLANTED.encode() in path.read_bytes()
    file = copied(path, out)
    assert file.name == "BA0001.png"
    assert leftovers(file) == []
    assert np.array_equal(load.open(path).pixels, load.open(file).pixels)


def test_an_original_is_not_touched_and_no_file_is_written_over(tmp_path, out):
    path = film_of(tmp_path, "1.dcm")
    before = path.read_bytes()
    file = copied(path, out)
    kept = file.read_bytes()
    with pytest.raises(CopyNotWritten):
        copied(path, out)
    assert path.read_bytes() == before
    assert file.read_bytes() == kept
    assert [each.name for each in out.iterdir()] == ["BA0001.dcm"]


def test_a_copy_that_fails_leaves_nothing(tmp_path, out, monkeypatch):
    path = film_of(tmp_path, "1.dcm")
    monkeypatch.setattr(Path, "replace", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt))
    with pytest.raises(KeyboardInterrupt):
        copied(path, out)
    assert list(out.iterdir()) == []
    with pytest.raises(CopyNotWritten):
        copied(path, tmp_path / "nowhere")


def test_what_is_no_film_is_refused(tmp_path, out):
    path = film_of(tmp_path, "1.dcm")
    dataset = pydicom.dcmread(path)
    del dataset.PixelData
    dataset.save_as(path)
    with pytest.raises(NotAnImage):
        copied(path, out)
    with pytest.raises(NotAnImage):
        copying.look(LookForText(1, str(path)))


def test_a_look_tells_whose_film_it_is_and_what_its_file_says_of_burned_in_text(tmp_path):
    path = film_of(tmp_path, "1.dcm", BurnedInAnnotation="YES", IssuerOfPatientID="HOUSE")
    look = copying.look(LookForText(1, str(path)))
    assert (look.patient_id, look.issuer, look.declared, look.flagged) == ("P1", "HOUSE", "YES", True)
    assert cv2.imdecode(np.frombuffer(look.preview, np.uint8), 0).shape == (120, 90)
    scanned = film_of(tmp_path, "2.dcm", ConversionType="DF")
    dataset = pydicom.dcmread(scanned)
    del dataset.BurnedInAnnotation
    dataset.save_as(scanned)
    assert copying.look(LookForText(1, str(scanned))).declared == "LIKELY"


@pytest.mark.skipif(not REAL.is_dir(), reason="needs the real films")
@pytest.mark.parametrize(
    "name",
    [
        "CR_6fecb0ac_CR-ModalitySequenceLUT",
        "DX_602dbefe_dx_image",
        "MR_3e4c8c9f_MR_small_bigendian",
        "OT_64f54c0f_vlut_04",
        "XA_e9c89f2b_XA1_RLE",
    ],
)
def test_real_films_lose_what_names_them_and_no_pixel(out, name):
    path = REAL / f"{name}.dcm"
    original = pydicom.dcmread(path)
    file = copied(path, out)
    before, after = load.open(path), load.open(file)
    assert np.array_equal(before.pixels, after.pixels)
    assert before.window == after.window
    texts = [str(original.get(keyword, "")) for keyword in ("PatientName", "PatientID", "StudyDate", "StudyInstanceUID")]
    header = file.read_bytes().partition(b"\xe0\x7f\x10\x00")[0]
    assert not [text for text in texts if len(text) > 4 and text.encode() in header]
