from __future__ import annotations

import struct
import zlib
from pathlib import Path

import cv2
import numpy as np
import pytest

from boneage_desktop.core.errors import (
    DamagedFilm,
    FilmError,
    FilmNotFound,
    LyingHeader,
    NotAnImage,
    SeveralFrames,
    TruncatedFilm,
    UnknownFormat,
)
from boneage_desktop.imaging import load
from boneage_desktop.imaging.phantom import Phantom, draw, write_dicom

LOSSLESS = {"PNG": ".png", "TIFF": ".tiff", "BMP": ".bmp"}
FILMS = Path(__file__).parents[3] / "../shared/data/films"


@pytest.fixture(scope="module")
def grey() -> np.ndarray:
    return draw(Phantom(rows=260, columns=201, bits=8)).pixels


@pytest.fixture(scope="module")
def grey16() -> np.ndarray:
    return draw(Phantom(rows=260, columns=201, bits=16)).pixels


def encoded(pixels: np.ndarray, suffix: str, *options: int) -> bytes:
    return cv2.imencode(suffix, pixels, list(options))[1].tobytes()


def opened(folder: Path, data: bytes):
    (folder / "film").write_bytes(data)
    return load.open(folder / "film")


@pytest.mark.parametrize("name", LOSSLESS)
def test_grey_films_of_8_bits_come_back_exactly(tmp_path, grey, name):
    film = opened(tmp_path, encoded(grey, LOSSLESS[name]))
    assert film.format == name
    assert np.array_equal(film.pixels, grey)


@pytest.mark.parametrize("suffix", [".png", ".tiff"])
def test_grey_films_of_16_bits_come_back_exactly(tmp_path, grey16, suffix):
    film = opened(tmp_path, encoded(grey16, suffix))
    assert film.pixels.dtype == np.uint16
    assert np.array_equal(film.pixels, grey16)


@pytest.mark.parametrize("suffix", [".png", ".tiff", ".bmp", ".webp"])
@pytest.mark.parametrize("channels", [3, 4])
def test_grey_stored_as_colour_comes_back_exactly(tmp_path, grey, suffix, channels):
    colour = np.dstack([grey] * 3 + [np.full_like(grey, 255)] * (channels - 3))
    film = opened(tmp_path, encoded(colour, suffix, *((cv2.IMWRITE_WEBP_QUALITY, 101) if suffix == ".webp" else ())))
    assert film.pixels.ndim == 2
    assert np.abs(film.pixels.astype(int) - grey).max() <= 1


def test_colour_of_16_bits_becomes_its_luminance(tmp_path, grey16):
    colour = np.dstack([grey16 // 4, grey16 // 2, grey16])
    expected = 0.114 * colour[..., 0] + 0.587 * colour[..., 1] + 0.299 * colour[..., 2]
    assert np.abs(opened(tmp_path, encoded(colour, ".png")).pixels - expected).max() <= 3


@pytest.mark.parametrize("suffix", [".jpg", ".webp"])
def test_lossy_films_stay_close(tmp_path, grey, suffix):
    film = opened(tmp_path, encoded(grey, suffix))
    assert film.pixels.dtype == np.uint8
    assert np.abs(film.pixels.astype(float) - grey).mean() < 4


def test_what_is_transparent_is_black(tmp_path, grey):
    alpha = np.full_like(grey, 255)
    alpha[:, :100] = 0
    film = opened(tmp_path, encoded(np.dstack([grey, grey, grey, alpha]), ".png"))
    assert not film.pixels[:, :100].any()
    assert np.array_equal(film.pixels[:, 100:], grey[:, 100:])


def png(width: int, height: int, depth: int, kind: int, rows: bytes, *extra: tuple[bytes, bytes]) -> bytes:
    header = struct.pack(">IIBBBBB", width, height, depth, kind, 0, 0, 0)
    chunks = [(b"IHDR", header), *extra, (b"IDAT", zlib.compress(rows)), (b"IEND", b"")]
    body = b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data)) for name, data in chunks
    )
    return b"\x89PNG\r\n\x1a\n" + body


def test_a_palette_gives_its_greys(tmp_path):
    palette = (b"PLTE", bytes([0, 0, 0, 200, 200, 200, 90, 90, 90]))
    film = opened(tmp_path, png(3, 2, 8, 3, b"\0\0\1\2\0\2\1\0", palette))
    assert film.pixels.tolist() == [[0, 200, 90], [90, 200, 0]]


@pytest.mark.parametrize(("orientation", "turned"), [
    (1, lambda a: a), (2, lambda a: a[:, ::-1]), (3, lambda a: a[::-1, ::-1]), (4, lambda a: a[::-1]), (5, lambda a: a.T),
    (6, lambda a: np.rot90(a, -1)), (7, lambda a: a[::-1, ::-1].T), (8, lambda a: np.rot90(a)),
])  # fmt: skip
def test_exif_orientation_is_applied(tmp_path, orientation, turned):
    exif = b"MM\0*\0\0\0\x08\0\x01" + struct.pack(">HHIHH", 274, 3, 1, orientation, 0) + b"\0\0\0\0"
    stored = np.arange(6, dtype=np.uint8).reshape(2, 3) * 40
    rows = b"".join(b"\0" + row.tobytes() for row in stored)
    film = opened(tmp_path, png(3, 2, 8, 0, rows, (b"eXIf", exif)))
    assert np.array_equal(film.pixels, turned(stored))


def test_a_jpegs_orientation_is_found_in_its_exif_segment(tmp_path, grey):
    exif = b"Exif\0\0II*\0\x08\0\0\0\x01\0" + struct.pack("<HHIHH", 274, 3, 1, 6, 0) + b"\0\0\0\0"
    plain = encoded(grey, ".jpg")
    turned = opened(tmp_path, plain[:2] + b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif + plain[2:])
    assert np.array_equal(turned.pixels, np.rot90(opened(tmp_path, plain).pixels, -1))


@pytest.mark.parametrize("suffix", [".png", ".jpg", ".tiff", ".bmp", ".webp"])
@pytest.mark.parametrize("share", [0.02, 0.3, 0.7, 0.97])
def test_a_film_that_is_cut_off_says_so(tmp_path, grey, suffix, share):
    data = encoded(grey, suffix)
    with pytest.raises((TruncatedFilm, DamagedFilm)):
        opened(tmp_path, data[: max(40, int(len(data) * share))])


@pytest.mark.parametrize("data", [
    png(65535, 65535, 16, 6, b"\0" * 900),
    b"BM" + struct.pack("<IHHIIiiHH6I", 1078, 0, 0, 54, 40, 65535, 65535, 1, 24, *[0] * 6) + b"\0" * 1024,
    b"RIFF" + struct.pack("<I", 1012) + b"WEBPVP8X" + struct.pack("<I", 10) + b"\0\0\0\0" + b"\xff\xff\0" * 2 + b"\0" * 990,
], ids=["PNG", "BMP", "WebP"])  # fmt: skip
def test_a_header_that_claims_more_than_its_bytes_can_hold_is_refused(tmp_path, data):
    with pytest.raises(LyingHeader) as caught:
        opened(tmp_path, data)
    assert (caught.value.values["rows"], caught.value.values["columns"]) in ((65535, 65535), (65536, 65536))


@pytest.mark.parametrize("suffix", [".tiff", ".jpg"])
def test_a_size_that_was_tampered_with_is_refused(tmp_path, grey, suffix):
    data = bytearray(encoded(grey, suffix, cv2.IMWRITE_TIFF_COMPRESSION, 1) if suffix == ".tiff" else encoded(grey, suffix))
    for size, order in ((struct.pack("<H", grey.shape[0]), "<"), (struct.pack(">H", grey.shape[0]), ">")):
        if (order == "<") == (suffix == ".tiff"):
            at = data.rfind(size) if suffix == ".jpg" else data.find(b"\x01\x01" + b"\x03\0" + struct.pack("<I", 1) + size) + 8
            at = data.find(b"\xff\xc0") + 5 if suffix == ".jpg" else at
            data[at : at + 2] = b"\xff\xff"
    with pytest.raises(FilmError):
        opened(tmp_path, bytes(data))


def test_a_wrong_checksum_is_damage(tmp_path, grey):
    data = bytearray(encoded(grey, ".png"))
    data[len(data) // 2] ^= 1
    with pytest.raises(DamagedFilm):
        opened(tmp_path, bytes(data))


def test_several_pages_are_refused_with_their_number(tmp_path, grey):
    cv2.imwritemulti(str(tmp_path / "pages.tiff"), [grey, grey, grey])
    with pytest.raises(SeveralFrames) as caught:
        load.open(tmp_path / "pages.tiff")
    assert caught.value.values["frames"] == 3


@pytest.mark.parametrize(
    "data", [b"plain text, not a film\n" * 20, b"BM is how this text begins, which is no bitmap", b"%PDF-1.7\n" + b"0" * 300]
)
def test_other_files_are_an_unknown_format(tmp_path, data):
    with pytest.raises(UnknownFormat):
        opened(tmp_path, data)


def test_an_empty_file_is_damaged(tmp_path):
    with pytest.raises(DamagedFilm):
        opened(tmp_path, b"")


def test_a_folder_is_no_film(tmp_path):
    with pytest.raises(NotAnImage):
        load.open(tmp_path)


def test_a_missing_file_is_not_found(tmp_path):
    with pytest.raises(FilmNotFound) as caught:
        load.open(str(tmp_path / "gone.dcm"))
    assert caught.value.values["path"].endswith("gone.dcm")


def test_the_content_decides_and_not_the_name(tmp_path, grey):
    (tmp_path / "film.dcm").write_bytes(encoded(grey, ".png"))
    write_dicom(draw(Phantom(rows=100, columns=80)), tmp_path / "film.jpg")
    assert [load.open(tmp_path / name).format for name in ("film.dcm", "film.jpg")] == ["PNG", "DICOM"]


def test_a_folders_films_come_in_natural_order_without_what_is_none(tmp_path, grey):
    for name in ("10.png", "2.png", "b/1.png", ".hidden/3.png", "DICOMDIR"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(encoded(grey, ".png"))
    (tmp_path / "notes.txt").write_text("ages")
    write_dicom(draw(Phantom(rows=100, columns=80)), tmp_path / "IM0001")
    found = [path.relative_to(tmp_path).as_posix() for path in load.films_in(tmp_path)]
    assert found == ["2.png", "10.png", "b/1.png", "IM0001"]


@pytest.mark.skipif(not FILMS.exists(), reason="the full-size films of ../shared/data are not here")
def test_every_full_size_film_opens_as_its_luminance():
    films = load.films_in(FILMS)
    assert len(films) == 12
    for path in films:
        expected = cv2.imread(str(path), cv2.IMREAD_GRAYSCALE)
        assert np.array_equal(load.open(path).pixels, expected), path.name


def test_a_dicom_file_whose_preamble_is_a_tiffs_stays_dicom(tmp_path):
    write_dicom(draw(Phantom(rows=100, columns=80)), tmp_path / "film")
    data = bytearray((tmp_path / "film").read_bytes())
    data[:8] = b"II*\0\x08\0\0\0"
    assert opened(tmp_path, bytes(data)).format == "DICOM"
