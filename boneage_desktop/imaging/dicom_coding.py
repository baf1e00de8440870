"""Stored pixel values of a DICOM image, decoded only after what the header declares was checked against the bytes."""

from __future__ import annotations

import struct
from importlib import import_module
from pathlib import Path

import numpy as np
from pydicom.dataelem import RawDataElement
from pydicom.dataset import Dataset
from pydicom.encaps import get_frame
from pydicom.pixels.decoders.base import Decoder, get_decoder
from pydicom.uid import UID, JPEG2000Lossless, JPEGLosslessSV1, RLELossless

from boneage_desktop.core.errors import DamagedFilm, LyingHeader, SeveralFrames, TruncatedFilm, UnsupportedCoding
from boneage_desktop.imaging.codestream import RLE_RATIO, can_hold, is_whole, stream_size

PIXEL_DATA = 0x7FE00010
UNDEFINED_LENGTH = 0xFFFFFFFF
FAST_DECODER = "pylibjpeg"


def stored_values(dataset: Dataset, path: Path) -> np.ndarray:
    """Pixel values as stored, (rows, columns) or (rows, columns, 3) with RGB, in the machine's byte order.

    Raises SeveralFrames, TruncatedFilm, LyingHeader, UnsupportedCoding, DamagedFilm.
    """
    frames = int(dataset.get("NumberOfFrames") or 1)
    if frames > 1:
        raise SeveralFrames(path=path, frames=frames)
    coding = UID(dataset.file_meta.TransferSyntaxUID)
    decoder = _decoder(coding, path)
    if coding.is_encapsulated:
        _check_compressed(dataset, coding, path)
    else:
        _check_native(dataset, path)
    values = _decoded(dataset, decoder, path)
    if not values.dtype.isnative:
        values = values.astype(values.dtype.newbyteorder("="))
    return values if coding.is_encapsulated else _without_unused_bits(values, dataset)


def _decoder(coding: UID, path: Path) -> Decoder:
    try:
        decoder = get_decoder(coding)
    except NotImplementedError as error:
        raise UnsupportedCoding(path=path, coding=coding.name) from error
    if not decoder.is_available:
        raise UnsupportedCoding(path=path, coding=coding.name)
    return decoder


def _decoded(dataset: Dataset, decoder: Decoder, path: Path) -> np.ndarray:
    plugin = FAST_DECODER if FAST_DECODER in decoder.available_plugins else ""
    try:
        return decoder.as_array(dataset, index=0, decoding_plugin=plugin)[0]
    except Exception as error:  # each decoder has its own errors, and none says which
        raise DamagedFilm(path=path, detail="its picture cannot be decoded") from error


def declared_bytes(dataset: Dataset) -> int:
    """Bytes of one frame, uncompressed, as the header declares it (PS3.3 C.7.6.3)."""
    samples = int(dataset.get("SamplesPerPixel") or 1)
    bits = dataset.Rows * dataset.Columns * samples * dataset.BitsAllocated
    if dataset.PhotometricInterpretation == "YBR_FULL_422":
        bits = bits * 2 // 3
    return -(-bits // 8)


def _check_native(dataset: Dataset, path: Path) -> None:
    element = dataset.get_item(PIXEL_DATA)
    expected, found = declared_bytes(dataset), len(element.value)
    if found >= expected:
        return
    announced = getattr(element, "length", found)
    if announced > found or 2 * found >= expected:
        raise TruncatedFilm(path=path, expected_bytes=expected, found_bytes=found)
    raise LyingHeader(path=path, rows=dataset.Rows, columns=dataset.Columns)


def _check_compressed(dataset: Dataset, coding: UID, path: Path) -> None:
    frame = get_frame(dataset.get_item(PIXEL_DATA).value, 0, number_of_frames=1)
    ratio = RLE_RATIO if coding == RLELossless else None
    inside = stream_size(frame)
    if not is_whole(frame):
        raise DamagedFilm(path=path, detail="the end of its picture is missing")
    differs = inside is not None and inside != (dataset.Rows, dataset.Columns)
    if differs or not can_hold(len(frame), declared_bytes(dataset), ratio):
        raise LyingHeader(path=path, rows=dataset.Rows, columns=dataset.Columns)


def _without_unused_bits(values: np.ndarray, dataset: Dataset) -> np.ndarray:
    """Drops bits outside Bits Stored, where old files keep overlays (PS3.5 8.1.1)."""
    allocated, stored = values.itemsize * 8, int(dataset.BitsStored)
    below = max(int(dataset.get("HighBit", stored - 1)) + 1 - stored, 0)
    above = allocated - stored - below
    if values.dtype.kind not in "iu" or stored >= allocated or above < 0:
        return values
    if values.dtype.kind == "u" and below == 0 and int(values.max(initial=0)) < 2**stored:
        return values
    return (values << above) >> (above + below)


def cut_short(data: bytes, dataset: Dataset) -> int | None:
    """Bytes that the file should have where it ends inside an element; None if it ends at an element's border."""
    last = dataset.get_item(max(dataset.keys())) if len(dataset) else None
    if isinstance(last, RawDataElement) and last.value is not None and last.length != UNDEFINED_LENGTH:
        missing = last.length - len(last.value)
        if missing > 0:
            return len(data) + missing
    start = max(data.rfind(b"\xe0\x7f\x10\x00" + vr) for vr in (b"OB", b"OW"))
    return None if start < 0 else _end_of_items(data, start + 12)


def _end_of_items(data: bytes, at: int) -> int:
    """Where the items of encapsulated pixel data should end, as far as they are there (PS3.5 A.4)."""
    while at + 8 <= len(data):
        tag, length = struct.unpack_from("<4sI", data, at)
        if tag != b"\xfe\xff\x00\xe0":
            break
        at += 8 + length
    return at + 8


def warm() -> None:
    """Loads the decoders, whose import would otherwise cost the first film its time."""
    for coding in (JPEG2000Lossless, JPEGLosslessSV1, RLELossless):
        get_decoder(coding)
    for package in ("openjpeg", "libjpeg", "rle"):
        import_module(package)
