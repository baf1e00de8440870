"""A report is shown by the desktop's file manager, and its folder is opened where there is none."""

from __future__ import annotations

import sys

import pytest

from boneage_desktop.ui.reveal import reveal

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks the programs of a Linux desktop")


@pytest.fixture
def desktop(tmp_path, monkeypatch):
    """Programs of a desktop that write down how they were called; dbus-send ends with the code in `code`."""
    said = tmp_path / "said"
    for name, end in (("dbus-send", f"exit $(/bin/cat {tmp_path}/code)"), ("xdg-open", "")):
        program = tmp_path / name
        program.write_text(f'#!/bin/sh\necho {name} "$LD_LIBRARY_PATH" "$@" >> {said}\n{end}\n')
        program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("LD_LIBRARY_PATH", "/frozen/libraries")
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/system/libraries")

    def calls(code):
        (tmp_path / "code").write_text(str(code))
        reveal(tmp_path / "log" / "report-1,2.txt")
        return lambda: said.read_text().splitlines() if said.exists() else []

    return calls


def test_the_file_manager_selects_the_report_and_loads_its_own_libraries(qtbot, desktop, tmp_path):
    said = desktop(0)
    qtbot.waitUntil(lambda: bool(said()))
    (call,) = said()
    assert call.startswith("dbus-send /system/libraries --session")
    assert "org.freedesktop.FileManager1.ShowItems" in call
    assert f"array:string:file://{tmp_path}/log/report-1%2C2.txt" in call


def test_the_folder_is_opened_where_no_file_manager_answers(qtbot, desktop, tmp_path):
    said = desktop(1)
    qtbot.waitUntil(lambda: len(said()) == 2)
    assert said()[1] == f"xdg-open /system/libraries {tmp_path}/log"


def test_the_folder_is_opened_where_nothing_can_be_asked(qtbot, desktop, tmp_path):
    (tmp_path / "dbus-send").unlink()
    said = desktop(0)
    qtbot.waitUntil(lambda: bool(said()))
    assert said() == [f"xdg-open /system/libraries {tmp_path}/log"]
