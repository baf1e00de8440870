"""The trainer is found without importing it, and its leftovers are not taken for it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from boneage_desktop.core.components import TRAINER_PACKAGES

QUESTION = """
import sys
sys.path[:0] = sys.argv[1:]
from boneage_desktop.core.components import trainer_installed
print(trainer_installed(), sorted({"keras", "tensorflow"} & set(sys.modules)))
"""


def test_the_trainer_is_found_where_it_is_installed_and_nothing_of_it_is_imported(tmp_path: Path) -> None:
    for package in TRAINER_PACKAGES:
        (tmp_path / package).mkdir()
        (tmp_path / package / "__init__.py").write_text("raise RuntimeError('imported')")
    assert _answer(tmp_path) == "True []"


def test_without_one_of_its_packages_there_is_no_trainer(tmp_path: Path) -> None:
    (tmp_path / "keras").mkdir()
    (tmp_path / "keras" / "__init__.py").touch()
    assert _answer(tmp_path) == "False []"


def test_folders_that_an_uninstaller_left_behind_are_no_trainer(tmp_path: Path) -> None:
    for package in TRAINER_PACKAGES:
        (tmp_path / package / "python").mkdir(parents=True)
    assert _answer(tmp_path) == "False []"


def _answer(packages: Path) -> str:
    """What a process says that has this folder and the program, and none of the packages installed here."""
    program = Path(__file__).parents[3]
    command = [sys.executable, "-S", "-c", QUESTION, str(packages), str(program)]
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=60).stdout.strip()
