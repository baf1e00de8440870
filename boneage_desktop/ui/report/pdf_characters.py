"""Chinese that can be searched and copied out of a PDF.

Qt notes for each glyph the lowest character that its font draws with it (QFontSubset). In Chinese fonts one glyph often
stands for an ideograph and for a radical of the same shape, so 骨 would be copied out as the radical U+2EE3. The text
itself tells which one is meant. Corrected tables are appended to the file as an update (PDF 32000-1, 7.5.6; tables: 9.10.3).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from PySide6.QtGui import QFont, QRawFont

TABLE = re.compile(rb"/ToUnicode (\d+) 0 R")
RANGE = re.compile(rb"<([0-9A-F]{4})> <([0-9A-F]{4})> (?:<([0-9A-F]{4})>|\[([^\]]*)\])")
CODE = re.compile(rb"<([0-9A-F]{4})>")
TRAILER = re.compile(rb"trailer\n<<\n(.*?)>>\nstartxref\n(\d+)", re.DOTALL)
MOST_LINES = 100


def with_true_characters(pdf: bytes, characters: Iterable[str], font: QFont) -> bytes:
    """The PDF of a text in one font with the text's own characters behind its glyphs; the same PDF where nothing is wrong."""
    meant = _meant(set(characters), QRawFont.fromFont(font))
    changed = {}
    for number in {int(found) for found in TABLE.findall(pdf)}:
        told = _told(_stream(pdf, number))
        true = {glyph: meant(code) for glyph, code in told.items()}
        if true != told:
            changed[number] = _object(number, true)
    return _updated(pdf, changed) if changed else pdf


def _meant(characters: set[str], font: QRawFont) -> Callable[[int], int]:
    """Gives the character of the text for a code that is none of them but looks the same."""
    of_glyph = {font.glyphIndexesForString(letter)[0]: ord(letter) for letter in sorted(characters, reverse=True)}

    def of(code: int) -> int:
        letter = chr(code)
        return code if letter in characters else of_glyph.get(font.glyphIndexesForString(letter)[0], code)

    return of


def _stream(pdf: bytes, number: int) -> bytes:
    begin = pdf.index(b"\n%d 0 obj" % number)
    return pdf[begin : pdf.index(b"endstream", begin)]


def _told(table: bytes) -> dict[int, int]:
    """Character codes by glyph; a range has one code for its first glyph, or a list of codes."""
    told: dict[int, int] = {}
    for low, high, first, listed in RANGE.findall(table):
        glyphs = range(int(low, 16), int(high, 16) + 1)
        codes = [int(code, 16) for code in CODE.findall(listed)] or range(int(first, 16), int(first, 16) + len(glyphs))
        told.update(zip(glyphs, codes, strict=True))
    return told


def _object(number: int, codes: dict[int, int]) -> bytes:
    lines = [f"<{glyph:04X}> <{code:04X}>" for glyph, code in codes.items()]
    blocks = (lines[start : start + MOST_LINES] for start in range(0, len(lines), MOST_LINES))
    told = "\n".join(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks)
    table = (
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
        "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
        f"{told}\nendcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"
    )
    return f"{number} 0 obj\n<< /Length {len(table)} >>\nstream\n{table}endstream\nendobj\n".encode()


def _updated(pdf: bytes, objects: dict[int, bytes]) -> bytes:
    """The file with newer versions of some objects at its end."""
    (about, previous), places = TRAILER.findall(pdf)[-1], [b"0 1\n0000000000 65535 f \n"]
    for number, text in objects.items():
        places.append(b"%d 1\n%010d 00000 n \n" % (number, len(pdf)))
        pdf += text
    trailer = b"trailer\n<<\n%s/Prev %s\n>>\nstartxref\n%d\n%%%%EOF\n" % (about, previous, len(pdf))
    return pdf + b"xref\n" + b"".join(places) + trailer
