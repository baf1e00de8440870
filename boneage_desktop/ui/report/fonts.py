"""The font of a report: one that has Chinese characters, so that any name can be written and copied out again."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase

from boneage_desktop.ui.language import FONTS

POINTS = 9.5
PLAIN = ("liga", "clig", "calt", "tnum", "pnum", "frac", "locl")
FIRST_IDEOGRAPH, LAST_IDEOGRAPH = "\u3400", "\u9fff"


def chinese_family() -> str | None:
    """The family of this system with simplified Chinese characters, None where there is none."""
    found = QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese)
    known = [name for name in FONTS if name in found]
    return next(iter([*known, *found]), None)


def lacks_characters(text: str) -> bool:
    """Whether a text has Chinese characters that no font here can show."""
    return any(FIRST_IDEOGRAPH <= letter <= LAST_IDEOGRAPH for letter in text) and chinese_family() is None


def page_font() -> QFont:
    """The font of a page, laid out alike on every device: no hinting, and no size that follows the window's.

    Each letter is drawn by its own glyph, so that it can be copied out of a PDF: no ligatures, no other forms of figures.
    """
    font = QFont(chinese_family() or QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family())
    font.setPointSizeF(POINTS)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    for feature in PLAIN:
        font.setFeature(QFont.Tag(feature), 0)
    return font
