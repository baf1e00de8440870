"""Numbers are written as the language writes them, everywhere in the window."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

import boneage_desktop.ui
from boneage_desktop.ui import words

SIGNS = {"en": ".", "zh_CN": ".", "de": ","}
DECIMALS = re.compile(r":\+?\.[1-9][fg]")
NOT_FOR_PEOPLE = {"blocks.py"}
"""Widths of columns in HTML."""


@pytest.fixture(params=SIGNS)
def sign(request):
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield SIGNS[request.param]
    QLocale.setDefault(before)


def test_decimals_have_the_sign_of_the_language(sign):
    assert words.number(103.26) == f"103{sign}3"
    assert words.number(-0.5, 2) == f"−0{sign}50"
    assert words.number(12345.6) == f"12345{sign}6"
    assert words.decimal(-14.36) == f"−14{sign}4"
    assert words.decimal(0.04) == words.decimal(-0.04) == f"0{sign}0"
    assert words.decimal(2) == f"+2{sign}0"


def test_deviations_have_it_too(sign):
    assert words.deviation(-0.94, "Brush") == f"−0{sign}9 SD (Brush)"
    assert words.deviation(-0.04, "Brush") == f"+0{sign}0 SD (Brush)"


def test_no_text_of_the_window_writes_decimals_by_itself():
    found = [
        f"{path.name}:{number}"
        for path in Path(boneage_desktop.ui.__file__).parent.rglob("*.py")
        if path.name not in NOT_FOR_PEOPLE
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if DECIMALS.search(line) and "written(" not in line
    ]
    assert not found, "use words.number or words.written"
