"""Theme and language change at once and are remembered."""

from __future__ import annotations

import json

import pytest

from boneage_desktop.ui import theme
from boneage_desktop.ui.film import State


def test_the_theme_changes_while_a_film_is_open(window, read, film_file, settings_file):
    read(film_file(sex="male"))
    dark = window.grab().toImage().pixelColor(10, 400)
    light_action = next(action for action in window.acts.theme.actions() if action.data() == "light")
    light_action.trigger()
    light = window.grab().toImage().pixelColor(10, 400)
    assert dark.name().upper() == theme.DARK.panel
    assert light.name().upper() == theme.LIGHT.panel
    assert json.loads(settings_file.read_text())["theme"] == "light"


@pytest.mark.parametrize(
    ("language", "age", "purpose"),
    [
        ("zh_CN", "8岁7个月", "仅供科研使用，非医疗器械。"),
        ("de", "8 J. 7 M.", "Nur für Forschungszwecke. Kein Medizinprodukt."),
    ],
)
def test_the_language_changes_while_a_film_is_open(window, read, until, film_file, language, age, purpose):
    read(film_file(sex="male", months=103.0))
    assert window.panel.age.text == "8 y 7 m"
    next(action for action in window.acts.language.actions() if action.data() == language).trigger()
    until(lambda: window.panel.age.text == age)
    assert window.status.purpose.text() == purpose
    assert window.acts["undo"].text() not in ("Undo", "")
    next(action for action in window.acts.language.actions() if action.data() == "en").trigger()
    until(lambda: window.panel.age.text == "8 y 7 m")


def test_choices_survive_the_window(window, open_window, read, film_file, settings_file):
    read(film_file())
    window.set_theme("light")
    window.acts["studies"].trigger()
    window.commands.set_heat("looks")
    window.bars.opacity.setValue(35)
    window.close()
    kept = json.loads(settings_file.read_text())
    assert (kept["theme"], kept["studies_visible"], kept["heat"], kept["overlay_percent"]) == ("light", False, "looks", 35)
    again = open_window()
    assert again.settings.theme == "light"
    assert not again.acts["studies"].isChecked()
    assert again.commands.heat == "looks"


def test_research_use_only_is_said_in_every_state(window, until, film_file):
    assert window.status.purpose.isVisible()
    window.session.open([film_file("refused", refuse="not_a_hand"), film_file("broken", broken=True), film_file("read")])
    until(lambda: {film.state for film in window.session.films} == {State.REFUSED, State.FAILED, State.READ})
    for film in window.session.films:
        window.session.select(film)
        assert window.status.purpose.isVisible()
        assert window.status.purpose.text() == "Research use only. Not a medical device."
