"""What can be copied out of a PDF that Qt wrote, and the fonts that it carries; enough of PDF for that and no more."""

from __future__ import annotations

import re
import zlib
from pathlib import Path

ONE = re.compile(rb"<([0-9A-F]{4})> <([0-9A-F]{4})>\n")
RANGE = re.compile(rb"<([0-9A-F]{4})> <([0-9A-F]{4})> (?:<([0-9A-F]{4})>|\[([^\]]*)\])")
SHOWN = re.compile(rb"/F(\d+) [\d.]+ Tf|<([0-9A-F]+)> Tj|\bBT\b")


def text(file: Path) -> str:
    """The letters of all pages in the order in which they are drawn."""
    pdf = file.read_bytes()
    tables = {int(name): _table(pdf, font) for name, font in re.findall(rb"/F(\d+) (\d+) 0 R", pdf)}
    said, table = [], {}
    for page in _contents(pdf):
        for font, glyphs in SHOWN.findall(page):
            if font:
                table = tables[int(font)]
            said += [table[glyphs[at : at + 4]] for at in range(0, len(glyphs), 4)] if glyphs else [] if font else ["\n"]
    return "".join(said)


def embedded_fonts(file: Path) -> set[str]:
    """The names of the fonts whose outlines are in the file."""
    found = re.findall(rb"/Type /FontDescriptor.*?/FontName /([\w+-]+).*?>>", file.read_bytes(), re.DOTALL)
    whole = [match[0] for match in re.finditer(rb"/Type /FontDescriptor.*?>>", file.read_bytes(), re.DOTALL)]
    return {name.decode() for name, said in zip(found, whole, strict=True) if b"/FontFile2" in said}


def page_count(file: Path) -> int:
    return len(re.findall(rb"/Type /Page\b", file.read_bytes()))


def _contents(pdf: bytes):
    for match in re.finditer(rb"/Filter /FlateDecode\n>>\nstream\n", pdf):
        data = zlib.decompressobj().decompress(pdf[match.end() :])
        if b" Tj" in data:
            yield data


def _table(pdf: bytes, font: bytes) -> dict[bytes, str]:
    """Letters by glyph, from the newest version of the font's table: one by one, or in ranges as Qt writes them."""
    said = _object(pdf, re.search(rb"/ToUnicode (\d+) 0 R", _object(pdf, font))[1])
    table = {glyph: chr(int(code, 16)) for glyph, code in ONE.findall(said)}
    for low, high, first, listed in RANGE.findall(said):
        for place, glyph in enumerate(range(int(low, 16), int(high, 16) + 1)):
            code = int(first, 16) + place if first else int(listed.split()[place].strip(b"<>"), 16)
            table[b"%04X" % glyph] = chr(code)
    return table


def _object(pdf: bytes, number: bytes) -> bytes:
    start = pdf.rindex(b"\n%s 0 obj" % number)
    return pdf[start : pdf.index(b"endobj", start)]
