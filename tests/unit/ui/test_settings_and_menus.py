"""What a setting may be is what the menus offer."""

from __future__ import annotations

from dataclasses import fields

import pytest

from boneage_desktop.core.settings import Settings
from boneage_desktop.ui import actions
from boneage_desktop.ui.language import LANGUAGES
from boneage_desktop.ui.theme import THEMES

OFFERED = {
    "theme": set(THEMES),
    "language": {"", *LANGUAGES},
    "mode": set(actions.MODES),
    "engine": set(actions.ENGINES),
    "heat": set(actions.HEATS),
    "overlay": set(actions.OVERLAYS),
}


@pytest.mark.parametrize("name", OFFERED)
def test_a_setting_may_be_what_its_menu_offers(name):
    allowed = {each.name: each.metadata.get("allowed") for each in fields(Settings)}[name]
    assert set(allowed) == OFFERED[name]
