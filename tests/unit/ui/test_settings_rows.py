"""The settings dialog offers every setting that a person chooses."""

from __future__ import annotations

from dataclasses import fields

import pytest

from boneage_desktop.core.settings import Settings
from boneage_desktop.ui.actions import ACTS, Actions
from boneage_desktop.ui.settings.rows import Kind, group_titles, rows
from boneage_desktop.ui.settings.values import ALLOWED

REMEMBERED = {"columns", "recent_films", "geometry", "tour_seen"}
"""What the program notes by itself."""


def test_each_setting_has_one_row(qapp):
    offered = [row.field for row in rows() if row.kind not in (Kind.LOCK, Kind.ACT)]
    assert len(offered) == len(set(offered))
    assert set(offered) == {field.name for field in fields(Settings)} - REMEMBERED


def test_rows_are_complete_and_stand_under_a_heading(qapp):
    actions = {act.name for act in ACTS}
    for row in rows():
        assert row.group in group_titles()
        assert row.label
        assert row.explanation.endswith(".")
        assert not row.action or row.action in actions


@pytest.mark.parametrize("row", [row for row in rows() if row.kind is Kind.CHOICE and row.choices], ids=lambda row: row.field)
def test_a_row_offers_only_what_a_setting_may_be(row):
    assert all(value in ALLOWED[row.field] for value, _ in row.choices)
    default = next(field.default for field in fields(Settings) if field.name == row.field)
    assert default in [value for value, _ in row.choices]


def test_a_row_of_choices_without_its_own_has_a_menu(qtbot):
    from PySide6.QtWidgets import QMainWindow

    window = QMainWindow()
    qtbot.addWidget(window)
    actions = Actions(window)
    for row in rows():
        if row.kind is Kind.CHOICE and not row.choices:
            assert {action.data() for action in getattr(actions, row.field).actions()} == set(ALLOWED[row.field])
