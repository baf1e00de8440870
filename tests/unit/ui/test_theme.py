"""Both themes can be read."""

from __future__ import annotations

import pytest

from boneage_desktop.ui import theme

TEXT_ROLES = ("text", "quiet", "accent", "good", "caution", "stop")
READABLE = 4.5


@pytest.mark.parametrize("name", theme.THEMES)
@pytest.mark.parametrize("role", TEXT_ROLES)
@pytest.mark.parametrize("ground", ["background", "panel"])
def test_every_text_role_stands_out(name, role, ground):
    colours = theme.THEMES[name]
    assert theme.contrast(getattr(colours, role), getattr(colours, ground)) >= READABLE


@pytest.mark.parametrize("name", theme.THEMES)
def test_text_on_a_chosen_row_and_on_the_accent_stands_out(name):
    colours = theme.THEMES[name]
    assert theme.contrast(colours.text, colours.line) >= READABLE
    assert theme.contrast(theme.on_accent(colours), colours.accent) >= READABLE


def test_contrast_is_that_of_the_guideline():
    assert theme.contrast("#000000", "#FFFFFF") == pytest.approx(21.0)
    assert theme.contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("name", theme.THEMES)
def test_the_sheet_has_no_colour_left_out(name):
    assert "$" not in theme.stylesheet(theme.THEMES[name])
