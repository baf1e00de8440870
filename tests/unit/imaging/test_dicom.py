from __future__ import annotations

from datetime import date
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.encaps import encapsulate
from pydicom.uid import (
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    JPEG2000Lossless,
    RLELossless,
)

from boneage_desktop.core.errors import DamagedFilm, LyingHeader, NotAnImage, SeveralFrames, TruncatedFilm, UnsupportedCoding
from boneage_desktop.core.radiograph import Radiograph, Sex, Side, Spacing, Window
from boneage_desktop.imaging import dicom
from boneage_desktop.imaging.display import to_grey8

RAMP = (np.arange(48 * 40, dtype=np.uint16) * 2 % 4096).reshape(48, 40)


def dataset(pixels: np.ndarray = RAMP, bits: int = 12, **elements) -> Dataset:
    result = Dataset()
    result.file_meta = FileMetaDataset()
    result.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    result.SpecificCharacterSet = "ISO_IR 192"
    result.SOPClassUID, result.SOPInstanceUID = "1.2.840.10008.5.1.4.1.1.1", "1.2.3.4"
    result.Rows, result.Columns = pixels.shape[:2]
    result.SamplesPerPixel = 1 if pixels.ndim == 2 else pixels.shape[2]
    result.PhotometricInterpretation = "MONOCHROME2" if pixels.ndim == 2 else "RGB"
    if pixels.ndim == 3:
        result.PlanarConfiguration = 0
    result.BitsAllocated, result.BitsStored, result.HighBit = pixels.itemsize * 8, bits, bits - 1
    result.PixelRepresentation = int(pixels.dtype.kind == "i")
    result.PixelData = pixels.tobytes()
    for keyword, value in elements.items():
        setattr(result, keyword, value)
    return result


def in_file(data: Dataset, coding: str = ExplicitVRLittleEndian) -> bytes:
    if coding not in (ExplicitVRLittleEndian, data.file_meta.TransferSyntaxUID):
        if coding in (RLELossless, JPEG2000Lossless):
            data.compress(coding)
        elif coding == ExplicitVRBigEndian:
            data.PixelData = np.frombuffer(data.PixelData, "<u2").byteswap().tobytes()
        data.file_meta.TransferSyntaxUID = coding
    buffer = BytesIO()
    data.save_as(buffer, enforce_file_format=True)
    return buffer.getvalue()


def film(data: Dataset, coding: str = ExplicitVRLittleEndian) -> Radiograph:
    return dicom.read(in_file(data, coding), Path("film"))


def lut(first: int, values: list[int] | bytes, bits: int = 16) -> list[Dataset]:
    item = Dataset()
    entries = len(values) if isinstance(values, list) else len(values) // 2
    item.add_new("LUTDescriptor", "SS" if first < 0 else "US", [entries % 65536, first, bits])
    item.add_new("LUTData", "US" if isinstance(values, list) else "OW", values)
    return [item]


@pytest.mark.parametrize("coding", [
    ImplicitVRLittleEndian, ExplicitVRLittleEndian, ExplicitVRBigEndian, DeflatedExplicitVRLittleEndian, RLELossless,
    JPEG2000Lossless,
])  # fmt: skip
def test_every_lossless_coding_gives_the_stored_values(coding):
    result = film(dataset(), coding)
    assert result.pixels.dtype == np.uint16
    assert np.array_equal(result.pixels, RAMP)


@pytest.mark.parametrize("coding", [ImplicitVRLittleEndian, ExplicitVRLittleEndian])
def test_a_bare_data_set_without_preamble_opens(coding):
    data = in_file(dataset(), coding)
    bare = data[data.find(b"\x08\x00\x05\x00") :]
    assert not dicom.has_preamble(bare)
    assert dicom.is_bare(bare[:160])
    assert np.array_equal(dicom.read(bare, Path("film")).pixels, RAMP)


def test_the_meta_information_without_preamble_opens():
    bare = in_file(dataset(), JPEG2000Lossless)[132:]
    assert dicom.is_bare(bare[:160])
    assert np.array_equal(dicom.read(bare, Path("film")).pixels, RAMP)


def test_monochrome1_turns_pixels_and_window_together():
    positive = film(dataset(WindowCenter=1000, WindowWidth=1500))
    negative = film(dataset(4095 - RAMP, PhotometricInterpretation="MONOCHROME1", WindowCenter=3096, WindowWidth=1500))
    assert np.array_equal(positive.pixels, negative.pixels)
    assert positive.window == negative.window == Window(1000, 1500)


@pytest.mark.parametrize("shape", ["LINEAR", "LINEAR_EXACT", "SIGMOID"])
def test_inversion_mirrors_what_is_shown(shape):
    window = {"WindowCenter": 1800.5, "WindowWidth": 900, "VOILUTFunction": shape}
    plain, turned = film(dataset(**window)), film(dataset(PhotometricInterpretation="MONOCHROME1", **window))
    shown = to_grey8(plain.pixels, plain.window).astype(int) + to_grey8(turned.pixels, turned.window)
    assert abs(shown - 255).max() <= 1


def test_an_inverse_presentation_shape_inverts_once():
    inverse = film(dataset(PresentationLUTShape="INVERSE"))
    both = film(dataset(PresentationLUTShape="INVERSE", PhotometricInterpretation="MONOCHROME1"))
    assert np.array_equal(inverse.pixels, 4095 - RAMP)
    assert np.array_equal(both.pixels, 4095 - RAMP)


def test_rescale_comes_before_the_window():
    result = film(dataset(RescaleSlope=2, RescaleIntercept=100, WindowCenter=4000, WindowWidth=3000))
    assert result.pixels.dtype == np.uint16
    assert np.array_equal(result.pixels, RAMP * 2 + 100)
    assert result.window == Window(4000, 3000)


def test_a_fractional_or_negative_rescale_gives_floats():
    assert np.allclose(film(dataset(RescaleSlope=0.5, RescaleIntercept=0)).pixels, RAMP * 0.5)
    shifted = film(dataset(RescaleSlope=1, RescaleIntercept=-1024, PhotometricInterpretation="MONOCHROME1"))
    assert shifted.pixels.dtype == np.float32
    assert np.array_equal(shifted.pixels, (4095 - 1024 - 1024) - (RAMP - 1024.0))


def test_a_rescale_of_zero_is_ignored():
    assert np.array_equal(film(dataset(RescaleSlope=0, RescaleIntercept=0)).pixels, RAMP)


@pytest.mark.parametrize("as_words", [False, True])
def test_a_modality_lut_is_looked_up_and_clamped(as_words):
    table = [7, 70, 700, 7000]
    values = np.array(table, "<u2").tobytes() if as_words else table
    result = film(dataset(np.array([[0, 9, 10, 11, 12, 13, 14, 4000]], np.uint16), ModalityLUTSequence=lut(10, values)))
    assert result.pixels.tolist() == [[7, 7, 7, 70, 700, 7000, 7000, 7000]]


def test_a_voi_lut_is_applied_and_its_whole_output_shown():
    result = film(
        dataset(
            np.array([[0, 1, 2, 3]], np.uint16), VOILUTSequence=lut(0, [0, 100, 900, 1023], 10), WindowCenter=1, WindowWidth=2
        )
    )
    assert result.pixels.tolist() == [[0, 100, 900, 1023]]
    assert to_grey8(result.pixels, result.window).tolist() == [[0, 25, 224, 255]]


def test_a_voi_lut_that_declares_more_bits_than_it_uses_still_spans_the_screen():
    result = film(dataset(np.array([[0, 3]], np.uint16), VOILUTSequence=lut(0, [0, 100, 900, 1023], 16)))
    assert to_grey8(result.pixels, result.window).tolist() == [[0, 255]]


def test_a_voi_lut_follows_a_rescale_and_precedes_the_inversion():
    data = dataset(
        np.array([[0, 1, 2]], np.uint16), RescaleSlope=2, RescaleIntercept=1, VOILUTSequence=lut(1, [10, 20, 30, 40, 50])
    )
    data.PhotometricInterpretation = "MONOCHROME1"
    assert film(data).pixels.tolist() == [[50, 30, 10]]


def test_an_empty_lut_sequence_is_ignored():
    item = Dataset()
    item.add_new("LUTDescriptor", "US", None)
    assert np.array_equal(film(dataset(ModalityLUTSequence=[item], VOILUTSequence=[])).pixels, RAMP)


def test_the_first_of_several_windows_counts():
    assert film(dataset(WindowCenter=[100, 200], WindowWidth=[10, 20])).window == Window(100, 10)


@pytest.mark.parametrize(
    "window", [{}, {"WindowCenter": 5}, {"WindowCenter": 5, "WindowWidth": 0}, {"WindowCenter": "", "WindowWidth": ""}]
)
def test_no_usable_window_is_none(window):
    assert film(dataset(**window)).window is None


def test_signed_values_keep_their_sign():
    signed = (RAMP.astype(np.int16) - 1000)[:4]
    result = film(dataset(signed, bits=16))
    assert result.pixels.dtype == np.float32
    assert np.array_equal(result.pixels, signed)


def test_overlay_bits_above_the_stored_ones_are_dropped():
    assert np.array_equal(film(dataset(RAMP | 0xA000)).pixels, RAMP)
    negative = np.array([[-5, 7]], np.int16)
    with_overlay = ((negative & 0x0FFF) | 0x3000).astype(np.int16)
    assert film(dataset(with_overlay)).pixels.tolist() == [[-5, 7]]


def test_padding_becomes_background_on_either_photometric_interpretation():
    pixels = RAMP.copy() // 2 + 300
    pixels[:10] = 4095
    for photometric in ("MONOCHROME1", "MONOCHROME2"):
        data = dataset(pixels, PhotometricInterpretation=photometric)
        data.add_new("PixelPaddingValue", "US", 4095)
        result = film(data).pixels
        assert (result[:10] == result[10:].min()).all()


def test_colour_becomes_luminance():
    rgb = np.random.default_rng(2).integers(0, 256, (20, 30, 3)).astype(np.uint8)
    result = film(dataset(rgb, bits=8))
    assert result.pixels.dtype == np.uint8
    assert np.abs(result.pixels - rgb @ [0.299, 0.587, 0.114]).max() <= 1


def test_a_palette_becomes_luminance():
    data = dataset(np.array([[0, 1]], np.uint8), bits=8, PhotometricInterpretation="PALETTE COLOR")
    for colour in ("Red", "Green", "Blue"):
        setattr(data, f"{colour}PaletteColorLookupTableDescriptor", [2, 0, 16])
        setattr(data, f"{colour}PaletteColorLookupTableData", np.array([500, 60000], "<u2").tobytes())
    assert np.abs(film(data).pixels.astype(int) - [[500, 60000]]).max() <= 1


FIDUCIAL = {"PixelSpacing": [0.1, 0.2], "ImagerPixelSpacing": [0.15, 0.3], "PixelSpacingCalibrationType": "FIDUCIAL"}
MAGNIFIED = {"ImagerPixelSpacing": [0.15, 0.15], "EstimatedRadiographicMagnificationFactor": 1.5}
BY_FACTOR = "ImagerPixelSpacing / EstimatedRadiographicMagnificationFactor"


@pytest.mark.parametrize(("elements", "expected"), [
    ({}, None),
    ({"PixelSpacing": [0.1, 0.2]}, Spacing(0.1, 0.2, "PixelSpacing")),
    (FIDUCIAL, Spacing(0.1, 0.2, "PixelSpacing FIDUCIAL")),
    ({"PixelSpacing": [0.1, 0.1], "ImagerPixelSpacing": [0.1, 0.1]}, Spacing(0.1, 0.1, "ImagerPixelSpacing")),
    ({"ImagerPixelSpacing": [0.14, 0.14]}, Spacing(0.14, 0.14, "ImagerPixelSpacing")),
    (MAGNIFIED, Spacing(0.1, 0.1, BY_FACTOR)),
    ({"NominalScannedPixelSpacing": [0.2, 0.2]}, Spacing(0.2, 0.2, "NominalScannedPixelSpacing")),
    ({"PixelSpacing": [0, 0]}, None),
    ({"PixelSpacing": [0, 0], "ImagerPixelSpacing": [0.1, 0.1]}, Spacing(0.1, 0.1, "ImagerPixelSpacing")),
    ({"PixelSpacing": [100, 100]}, None),
    ({"ImagerPixelSpacing": [-0.1, -0.1]}, None),
])  # fmt: skip
def test_spacing_is_given_with_its_source_or_not_at_all(elements, expected):
    found = film(dataset(**elements)).spacing
    if expected is None:
        assert found is None
    else:
        assert (found.row_mm, found.column_mm) == pytest.approx((expected.row_mm, expected.column_mm))
        assert found.source == expected.source


@pytest.mark.parametrize(("stored", "shown"), [
    ("Zhang^Xiaoming=張^小明", "張小明"), ("Yamada^Tarou=山田^太郎=やまだ^たろう", "山田太郎"),
    ("やまだ^たろう", "やまだ たろう"), ("^^=^", None),
    ("Doe^Archibald^James^^", "Doe, Archibald James"), ("Doe", "Doe"), ("^Anna", "Anna"), ("张小明", "张小明"), ("", None),
])  # fmt: skip
def test_names_read_as_people_write_them(stored, shown):
    assert film(dataset(PatientName=stored)).patient.name == shown


def test_a_name_in_gb18030_is_decoded():
    data = dataset()
    data.SpecificCharacterSet = "GB18030"
    data.PatientName = "Wang^XiaoDong=王^小东"
    assert film(data).patient.name == "王小东"


def test_the_facts_of_patient_and_study():
    result = film(dataset(PatientID="17", PatientSex="F", PatientBirthDate="20140615", StudyDate="20240615", Laterality="L"))
    assert (result.patient.id, result.patient.sex, result.patient.birth_date) == ("17", Sex.FEMALE, date(2014, 6, 15))
    assert (result.study_date, result.laterality, result.synthetic) == (date(2024, 6, 15), Side.LEFT, False)
    assert result.age_months == pytest.approx(120, abs=0.1)


def test_the_images_laterality_outweighs_the_series():
    assert film(dataset(Laterality="L", ImageLaterality="R")).laterality is Side.RIGHT
    assert film(dataset(Laterality="L", ImageLaterality="U")).laterality is Side.LEFT


@pytest.mark.parametrize(("stated", "months"), [
    ("009Y", 108), ("112M", 112), ("030W", 6.9), ("200D", 6.57), ("", None), ("9", None), ("ninety", None),
])  # fmt: skip
@pytest.mark.filterwarnings("ignore:.*AS:UserWarning")
def test_stated_ages_become_months(stated, months):
    found = film(dataset(PatientAge=stated)).stated_age_months
    assert found == (None if months is None else pytest.approx(months, abs=0.01))


@pytest.mark.filterwarnings("ignore")
def test_malformed_facts_do_not_keep_a_film_from_opening():
    data = dataset(PatientBirthDate="20141399", StudyDate="last week", PatientSex="??", PatientName="Doe")
    data.add_new("WindowCenter", "LO", "middle")
    result = film(data)
    assert (result.patient.birth_date, result.study_date, result.patient.sex, result.window) == (None, None, Sex.UNKNOWN, None)


def test_several_frames_are_counted():
    with pytest.raises(SeveralFrames) as caught:
        film(dataset(NumberOfFrames=12))
    assert caught.value.values["frames"] == 12


@pytest.mark.parametrize(("kind", "what"), [
    ("1.2.840.10008.5.1.4.1.1.88.33", "structured report"), ("1.2.840.10008.1.3.10", "DICOMDIR"),
    ("1.2.840.10008.5.1.4.1.1.1", "no pixel data"),
])  # fmt: skip
def test_what_is_no_image_says_what_it_is(kind, what):
    data = dataset(SOPClassUID=kind)
    del data.PixelData
    with pytest.raises(NotAnImage) as caught:
        film(data)
    assert caught.value.values["what"] == what


def test_a_small_file_with_a_huge_declared_size_is_refused():
    data = dataset(RAMP[:4])
    data.Rows = data.Columns = 65535
    with pytest.raises(LyingHeader):
        film(data)


@pytest.mark.parametrize("coding", [RLELossless, JPEG2000Lossless])
def test_a_compressed_frame_with_a_huge_declared_size_is_refused(coding):
    data = dataset()
    data.compress(coding)
    data.Rows = data.Columns = 60000
    with pytest.raises(LyingHeader):
        film(data, coding)


def test_a_codestream_that_lies_like_its_header_is_refused():
    data = dataset()
    data.compress(JPEG2000Lossless)
    frame = bytearray(next(iter(dicom_frames(data))))
    frame[8:16] = (60000).to_bytes(4) * 2
    data.PixelData = encapsulate([bytes(frame)])
    data.Rows = data.Columns = 60000
    with pytest.raises(LyingHeader):
        film(data, JPEG2000Lossless)


def dicom_frames(data: Dataset):
    from pydicom.encaps import generate_frames

    return generate_frames(data.PixelData, number_of_frames=1)


@pytest.mark.parametrize("coding", [ExplicitVRLittleEndian, RLELossless, JPEG2000Lossless])
@pytest.mark.parametrize("share", [0.6, 0.9, 0.995])
def test_a_film_that_is_cut_off_says_so(coding, share):
    data = in_file(dataset(np.random.default_rng(3).integers(0, 4096, (64, 64)).astype(np.uint16)), coding)
    with pytest.raises(TruncatedFilm) as caught:
        dicom.read(data[: int(len(data) * share)], Path("film"))
    assert caught.value.values["expected_bytes"] > caught.value.values["found_bytes"]


@pytest.mark.parametrize(("ending", "name"), [(b"100", "MPEG2"), (b"98\0", "1.2.840.10008.1.2.4.98")])
def test_a_coding_without_a_decoder_is_named(ending, name):
    data = dataset()
    data.compress(JPEG2000Lossless)
    data.file_meta.TransferSyntaxUID = "1.2.840.10008.1.2.4.201"
    stored = in_file(data, "1.2.840.10008.1.2.4.201").replace(b"1.2.840.10008.1.2.4.201", b"1.2.840.10008.1.2.4." + ending)
    with pytest.raises(UnsupportedCoding) as caught:
        dicom.read(stored, Path("film"))
    assert name in caught.value.values["coding"]


def test_nonsense_in_a_frame_is_damage():
    data = dataset()
    data.file_meta.TransferSyntaxUID = JPEG2000Lossless
    data.PixelData = encapsulate([b"\x00\x01nothing a decoder knows" * 9])
    data["PixelData"].VR = "OB"
    with pytest.raises(DamagedFilm):
        film(data, JPEG2000Lossless)
