from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor, QFontMetricsF, QImage
from PySide6.QtTest import QTest

from boneage_desktop.core.reading import Reading
from boneage_desktop.core.regions import REGIONS
from boneage_desktop.ui.region_strip import HEIGHT, RegionStrip
from boneage_desktop.ui.theme import DARK, LIGHT
from boneage_desktop.ui.typography import SMALL_PX, text_font


@pytest.fixture
def strip(qtbot, hand_reading: Reading) -> RegionStrip:
    widget = RegionStrip()
    qtbot.addWidget(widget)
    QCursor.setPos(0, 0)
    widget.setGeometry(40, 40, 960, HEIGHT)
    widget.set_reading(hand_reading)
    widget.show()
    qtbot.waitExposed(widget)
    return widget


def record(signal) -> list:
    got: list = []
    signal.connect(got.append)
    return got


def channels(image: QImage) -> np.ndarray:
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).astype(int)


def middle(strip: RegionStrip, name: str) -> QPoint:
    tile = strip.tiles[name]
    return tile.mapTo(strip.window(), tile.rect().center())


def test_regions_stand_in_anatomical_order(strip: RegionStrip) -> None:
    assert sorted(strip.tiles, key=lambda name: strip.tiles[name].x()) == list(REGIONS)


@pytest.mark.parametrize("width", [700, 960, 1960])
def test_all_eleven_fit_without_scrolling_and_without_cutting_text(
    strip: RegionStrip, hand_reading: Reading, width: int
) -> None:
    far = tuple(replace(region, contribution_months=-10.4) for region in hand_reading.regions)
    strip.set_reading(replace(hand_reading, regions=far))
    strip.resize(width, HEIGHT)
    assert strip.horizontalScrollBar().maximum() == 0
    for tile in strip.tiles.values():
        assert QFontMetricsF(text_font(tile.font(), SMALL_PX)).horizontalAdvance(tile.months_text) <= tile.width()
        assert tile.width() >= tile.minimumSizeHint().width()


def test_a_narrow_strip_scrolls(strip: RegionStrip) -> None:
    strip.resize(300, HEIGHT)
    assert strip.horizontalScrollBar().maximum() > 0
    strip.highlight("DP5")
    last = strip.tiles["DP5"]
    left = last.mapTo(strip.viewport(), QPoint(0, 0)).x()
    assert left >= 0
    assert left + last.width() <= strip.viewport().width()


def test_months_are_signed_and_lose_their_unit_only_for_room_and_together(strip: RegionStrip) -> None:
    told = [tile.months_text for tile in strip.tiles.values()]
    assert told[:2] + told[5:6] + told[10:] == ["−5.0 mo", "−4.0 mo", "0.0 mo", "+5.0 mo"]
    for width in range(500, 720, 7):
        strip.resize(width, HEIGHT)
        assert len({tile.months_text.endswith("mo") for tile in strip.tiles.values()}) == 1
    strip.resize(400, HEIGHT)
    assert strip.tiles["Radius"].months_text == "−5.0"


def test_bars_share_one_scale_about_zero(strip: RegionStrip) -> None:
    def reach(name: str, older: bool) -> tuple[int, int]:
        tile = strip.tiles[name]
        shown = channels(tile.grab().toImage())[-30:]
        excess = shown[..., 0] - shown[..., 2] if older else shown[..., 2] - shown[..., 0]
        columns = np.nonzero((excess > 100).any(axis=0))[0]
        return int(columns.min()) - tile.width() // 2, int(columns.max()) - tile.width() // 2

    strip.set_heat("none")
    longest, half = reach("DP5", older=True), reach("DP1", older=True)
    assert longest[0] == pytest.approx(0, abs=2)
    assert half[1] == pytest.approx(longest[1] * 3 / 5, abs=2)
    left = reach("Radius", older=False)
    assert left[0] == pytest.approx(-longest[1], abs=3)
    assert left[1] == pytest.approx(0, abs=2)


def test_crops_and_heat_show(strip: RegionStrip) -> None:
    tile = strip.tiles["DP5"]
    center = tile.width() // 2, tile.height() // 2 - 4
    assert channels(tile.grab().toImage())[center[1], center[0]].tolist() == [200, 200, 200]
    before = channels(tile.grab().toImage())
    strip.set_heat("looks")
    assert np.abs(channels(tile.grab().toImage()) - before).max() > 60
    strip.set_heat("none")
    np.testing.assert_array_equal(channels(tile.grab().toImage()), before)


def test_hovering_tells_the_region(strip: RegionStrip, qtbot) -> None:
    hovered = record(strip.regionHovered)
    for name in ("MC3", "PP1"):
        QCursor.setPos(strip.mapToGlobal(middle(strip, name)))
        qtbot.waitUntil(lambda name=name: hovered[-1:] == [name])


def test_a_click_tells_the_region(strip: RegionStrip) -> None:
    clicked = record(strip.regionClicked)
    QTest.mouseClick(strip.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle(strip, "MP5"))
    assert clicked == ["MP5"]


def test_the_keyboard_reaches_every_region(strip: RegionStrip) -> None:
    hovered, clicked, opened = record(strip.regionHovered), record(strip.regionClicked), record(strip.regionOpened)
    for _ in REGIONS:
        QTest.keyClick(strip, Qt.Key.Key_Right)
    assert hovered == list(REGIONS)
    QTest.keyClick(strip, Qt.Key.Key_Right)
    QTest.keyClick(strip, Qt.Key.Key_Left)
    QTest.keyClick(strip, Qt.Key.Key_Space)
    QTest.keyClick(strip, Qt.Key.Key_Return)
    assert clicked == ["DP3"]
    assert opened == ["DP3"]


def test_a_double_click_opens_the_region(strip: RegionStrip) -> None:
    opened = record(strip.regionOpened)
    QTest.mouseDClick(strip.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle(strip, "MP5"))
    assert opened == ["MP5"]


def test_a_region_placed_by_hand_is_marked_and_named_so(strip: RegionStrip, hand_reading: Reading) -> None:
    tile = strip.tiles["MC1"]
    before = tile.grab().toImage()
    regions = tuple(replace(region, by_hand=region.name == "MC1") for region in hand_reading.regions)
    strip.set_reading(replace(hand_reading, regions=regions))
    assert tile.grab().toImage() != before
    assert tile.accessibleName() == "MC1: −3.0 months, placed by hand"
    assert "placed" not in strip.tiles["MC3"].accessibleName()


def test_highlighting_shows_and_emits_nothing(strip: RegionStrip) -> None:
    hovered = record(strip.regionHovered)
    before = strip.tiles["MC1"].grab().toImage()
    strip.highlight("MC1")
    assert strip.tiles["MC1"].grab().toImage() != before
    strip.highlight(None)
    assert strip.tiles["MC1"].grab().toImage() == before
    assert hovered == []


@pytest.mark.parametrize("change", [lambda strip: strip.set_stale(True), lambda strip: strip.set_colours(LIGHT)])
def test_stale_and_light_look_different(strip: RegionStrip, change: Callable[[RegionStrip], None]) -> None:
    strip.set_colours(DARK)
    before = strip.tiles["DP5"].grab().toImage()
    change(strip)
    assert strip.tiles["DP5"].grab().toImage() != before


def test_an_empty_strip_names_the_regions_only(strip: RegionStrip) -> None:
    strip.set_reading(None)
    tile = strip.tiles["DP5"]
    assert tile.months_text == "–"
    assert tile.accessibleName() == "DP5"
    shown = channels(tile.grab().toImage())[tile.height() - 18 :]
    assert np.ptp(shown.reshape(-1, 3), axis=0).max() == 0
