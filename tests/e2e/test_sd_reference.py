"""The reference of the SD score is chosen once and tells everywhere; where it ends, it says so."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication

from boneage_desktop.core import settings


def choose(window, key):
    next(action for action in window.acts.sd_reference.actions() if action.data() == key).trigger()


def test_another_reference_turns_the_verdict_in_panel_and_copied_text_and_is_remembered(window, read, film_file, settings_file):
    read(film_file(sex="male", months=103.0, born="2015-07-14", taken="2025-07-14"))
    assert window.panel.age.deviation_text == "−2.3 SD (Brush Foundation), delayed"
    choose(window, "greulich_pyle")
    assert window.panel.age.deviation_text == "−1.7 SD (Greulich-Pyle), normal"
    assert "taken at its word" in window.panel.age._deviation.toolTip()
    window.acts["copy"].trigger()
    assert "−1.7 SD (Greulich-Pyle), normal" in QGuiApplication.clipboard().text()
    assert settings.load(settings_file).sd_reference == "greulich_pyle"


@pytest.mark.parametrize(
    ("born", "said"),
    [
        ("2007-01-14", "Beyond the reference Brush Foundation (ages 0 y 3 m to 17 y 0 m)"),
        ("2023-12-14", "two standard deviations are less than the model's error"),
    ],
)
def test_beyond_its_ages_and_below_24_months_it_warns(window, read, film_file, born, said):
    read(film_file(sex="male", months=23.0, born=born, taken="2025-07-14"))
    assert said in window.panel.age.deviation_text
