"""Text follows the system's font and the size that was chosen, and lengths follow the text."""

from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QFontDatabase, QFontInfo, QFontMetrics
from PySide6.QtWidgets import QApplication, QWidget

from boneage_desktop.ui import theme, typography

SYSTEM = QFontDatabase.SystemFont.GeneralFont


@pytest.fixture(autouse=True)
def usual_size(qapp):
    yield
    typography.set_text_size(100)


def system_px() -> int:
    return max(13, QFontInfo(QFontDatabase.systemFont(SYSTEM)).pixelSize())


@pytest.mark.parametrize("percent", [90, 100, 125, 150])
def test_the_size_is_a_share_of_the_system_font(percent):
    typography.set_text_size(percent)
    assert QApplication.font().pixelSize() == round(system_px() * percent / 100)
    assert typography.px(100) == round(100 * QApplication.font().pixelSize() / 13)


def test_a_larger_font_of_the_system_makes_everything_larger(monkeypatch):
    monkeypatch.setattr(typography, "_system_px", lambda: 26)
    typography.set_text_size(100)
    assert typography.text_font(QApplication.font(), 12).pixelSize() == 24
    assert typography.px(320) == 640


def test_what_is_large_already_grows_half_as_much():
    typography.set_text_size(150)
    scale = QApplication.font().pixelSize() / 13
    assert typography.text_px(40) == round(40 * (1 + scale) / 2)
    assert typography.text_px(22) == round(22 * scale)


def test_every_size_of_the_sheet_follows():
    typography.set_text_size(100)
    usual = [int(size) for size in re.findall(r"font-size: (\d+)px", theme.stylesheet(theme.DARK))]
    typography.set_text_size(150)
    large = [int(size) for size in re.findall(r"font-size: (\d+)px", theme.stylesheet(theme.DARK))]
    assert len(usual) == len(large) > 5
    assert all(after > 1.2 * before for before, after in zip(usual, large, strict=True))


def test_a_fitted_widget_is_fitted_again(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    typography.set_text_size(100)
    typography.fitted(widget, lambda: widget.setMinimumWidth(typography.px(200)))
    before = widget.minimumWidth()
    typography.set_text_size(150)
    widget.setStyleSheet("QWidget { padding: 0; }")
    assert widget.minimumWidth() == typography.px(200) > before


def test_painted_text_is_as_high_as_that_of_widgets():
    typography.set_text_size(125)
    painted = QFontMetrics(typography.text_font(QApplication.font()))
    assert painted.height() == QFontMetrics(QApplication.font()).height()
