from __future__ import annotations

import os
import shutil
import subprocess

import pytest
from stand_in import script

from boneage_desktop import __version__, arguments

manual = script("manual")
EPOCH = 1_700_000_000


def words(page: str) -> str:
    """The page as a reader sees its words: without roff's dashes and spaces of any width."""
    return " ".join(page.replace("\\-", "-").split())


def test_every_command_has_its_part_with_all_that_its_help_says():
    page = manual.page(EPOCH)
    for command in arguments.COMMANDS:
        assert f".SS {command}\n".replace("-", "\\-") in page
        assert words(manual.help_text([command])) in words(page)
    for action in arguments.MODEL_ACTIONS:
        assert action in page.partition(".SS models")[2].partition(".SS ")[0]


def test_it_bears_version_and_date_and_says_what_the_program_is_not_for():
    page = manual.page(EPOCH)
    assert page.startswith(f'.TH BONEAGE\\-DESKTOP 1 "2023-11-14" "boneage-desktop {__version__}"')
    assert arguments.NOTICE in page


def test_the_help_does_not_depend_on_the_width_of_a_terminal(monkeypatch):
    monkeypatch.setenv("COLUMNS", "200")
    wide = manual.page(EPOCH)
    monkeypatch.delenv("COLUMNS")
    assert manual.page(EPOCH) == wide
    assert "COLUMNS" not in os.environ


@pytest.mark.skipif(shutil.which("groff") is None, reason="groff is not installed")
def test_groff_sets_the_page_without_a_warning(tmp_path):
    file = tmp_path / "boneage-desktop.1"
    file.write_text(manual.page(EPOCH), encoding="utf-8")
    done = subprocess.run(["groff", "-man", "-Tutf8", "-ww", file], capture_output=True, text=True, check=True)
    assert done.stderr == ""
    assert "self-test" in done.stdout
