from __future__ import annotations

import sys

import pytest

from boneage_desktop.core import paths


@pytest.mark.parametrize("program", ["boneage-desktop", "Contents/MacOS/boneage-desktop"])
def test_a_frozen_program_knows_where_its_notices_are(tmp_path, monkeypatch, program):
    executable = tmp_path / program
    place = tmp_path / "Contents/Resources" if "MacOS" in program else tmp_path
    place.mkdir(parents=True, exist_ok=True)
    monkeypatch.setattr(sys, "executable", str(executable))
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert paths.notices() is None
    (place / "THIRD-PARTY-NOTICES.txt").touch()
    assert paths.notices() == place / "THIRD-PARTY-NOTICES.txt"


def test_a_checkout_has_none():
    assert paths.notices() is None
