from __future__ import annotations

import sys

import pytest

from boneage_desktop.core import system_libraries


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux keeps Qt's libraries in packages")
def test_what_cannot_be_loaded_is_named_by_its_package(monkeypatch):
    monkeypatch.setattr(system_libraries, "QT_LIBRARIES", {"libc.so.6": "libc6", "libnothing-of-the-kind.so.9": "libnothing9"})
    monkeypatch.setattr(system_libraries, "X11_LIBRARIES", {"libno-x11.so.9": "libno-x11-9"})
    assert system_libraries.missing_qt_packages() == ["libnothing9", "libno-x11-9"]
    assert system_libraries.missing_qt_packages(x11=False) == ["libnothing9"]


def test_other_systems_bring_what_qt_needs(monkeypatch):
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(system_libraries, "QT_LIBRARIES", {"libnothing-of-the-kind.so.9": "libnothing9"})
    assert system_libraries.missing_qt_packages() == []
    assert system_libraries.has_chinese_font()
