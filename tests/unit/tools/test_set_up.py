from __future__ import annotations

import runpy
from pathlib import Path
from typing import Any

import pytest

SCRIPT = Path(__file__).parents[3] / "tools/set_up.py"


class SetUp:
    """The script's functions, with its view of this machine replaced by a folder and a given state."""

    def __init__(self, folder: Path) -> None:
        self.names: dict[str, Any] = runpy.run_path(str(SCRIPT))
        self.globals = self.names["main"].__globals__
        self.installed: list[list[str]] = []
        self.reachable = True
        venv = folder / ".venv"
        locks = {kind: folder / f"{kind}.lock" for kind in ("run", "dev")}
        for lock in locks.values():
            lock.write_text("numpy==2.4.6\n")
        self.globals.update(VENV=venv, VENV_PYTHON=venv / "bin/python", LOCKS=locks, apt_install=self.install)
        self.machine(missing=[], root=False)

    def install(self, packages: list[str]) -> bool:
        self.installed.append(packages)
        return self.reachable

    def machine(self, *, missing: list[str], root: bool, font: bool = True) -> None:
        self.globals.update(missing_qt_packages=lambda: missing, has_chinese_font=lambda: font, can_install=lambda: root)

    def call(self, name: str, *arguments: object, **keywords: object) -> Any:
        return self.names[name](*arguments, **keywords)


@pytest.fixture
def set_up(tmp_path: Path) -> SetUp:
    return SetUp(tmp_path)


def test_root_gets_the_system_packages_installed(set_up):
    set_up.machine(missing=["libegl1"], root=True, font=False)
    set_up.call("bring_system_packages", "run", first=True)
    assert set_up.installed == [["libegl1", "fonts-noto-cjk"]]


def test_others_are_told_the_one_command(set_up):
    set_up.machine(missing=["libegl1", "libxcb-cursor0"], root=False)
    with pytest.raises(SystemExit, match=r"sudo apt-get install -y libegl1 libxcb-cursor0$"):
        set_up.call("bring_system_packages", "run", first=True)
    assert set_up.installed == []


def test_a_missing_font_is_only_a_hint(set_up, capsys):
    set_up.machine(missing=[], root=False, font=False)
    set_up.call("bring_system_packages", "run", first=True)
    assert "sudo apt-get install -y fonts-noto-cjk" in capsys.readouterr().out


def test_later_starts_leave_the_network_alone_for_what_is_only_wished_for(set_up, capsys):
    set_up.machine(missing=[], root=True, font=False)
    set_up.call("bring_system_packages", "run", first=False)
    assert set_up.installed == []
    assert capsys.readouterr().out == ""


def test_packages_that_cannot_be_fetched_are_told_and_end_the_set_up_only_if_qt_needs_them(set_up, capsys):
    set_up.reachable = False
    set_up.machine(missing=[], root=True, font=False)
    set_up.call("bring_system_packages", "run", first=True)
    assert "sudo apt-get install -y fonts-noto-cjk" in capsys.readouterr().out
    set_up.machine(missing=["libegl1"], root=True)
    with pytest.raises(SystemExit, match="libegl1"):
        set_up.call("bring_system_packages", "run", first=True)


def test_an_environment_counts_as_installed_until_its_lock_changes(set_up):
    python = set_up.globals["VENV_PYTHON"]
    python.parent.mkdir(parents=True)
    python.touch()
    assert not set_up.call("is_installed", "run")
    set_up.call("stamp", "run").write_text(set_up.call("digest", "run"))
    assert set_up.call("is_installed", "run")
    assert not set_up.call("is_installed", "dev")
    set_up.globals["LOCKS"]["run"].write_text("numpy==2.5.0\n")
    assert not set_up.call("is_installed", "run")


def test_lock_files_name_no_index_and_no_place(set_up):
    for name in ("requirements.lock", "requirements-dev.lock"):
        lock = (SCRIPT.parents[1] / name).read_text()
        assert "--hash=sha256:" in lock
        for trace in ("://", "--index", "--extra-index", "--find-links", "file:", " /"):
            assert trace not in lock
        unpinned = [line for line in lock.splitlines() if line and line[0].isalpha() and "==" not in line]
        assert unpinned == []
