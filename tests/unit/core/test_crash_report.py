"""A report tells where the program failed and nothing about films, patients or the user."""

from __future__ import annotations

import ast
import json
import logging
import re
import subprocess
import sys
from pathlib import Path

import pytest

import boneage_desktop
from boneage_desktop.core import crash_report, logs
from boneage_desktop.core.serve import failure

PATIENT = "Mueller^Hans"


def read_film(path: str) -> None:
    json.loads(f"not {path}")


def caught() -> Exception:
    """An error whose message and whose cause name a patient."""
    try:
        try:
            read_film(f"/films/{PATIENT}.dcm")
        except ValueError as error:
            raise FileNotFoundError(2, "No such file", f"/films/{PATIENT}.dcm") from error
    except FileNotFoundError as error:
        return error
    raise AssertionError


def test_a_trace_names_types_and_places_and_no_message():
    lines = crash_report.trace(caught()).splitlines()
    assert lines[0] == "JSONDecodeError"
    assert lines.index("caused") < lines.index("FileNotFoundError")
    assert any(line.startswith("  json/decoder.py:") and line.endswith(" raw_decode") for line in lines)
    assert any(line.endswith(" read_film") for line in lines)
    assert PATIENT not in "\n".join(lines)
    assert not any("/films" in line or line.strip().startswith("/") for line in lines)


def test_an_unforeseen_failure_of_a_worker_carries_no_message():
    failed = failure(3, caught())
    assert failed.code == "unexpected"
    assert "read_film" in failed.details
    assert PATIENT not in failed.details


def test_the_last_twenty_reports_are_kept(tmp_path):
    written = [crash_report.write(tmp_path, f"failure {number}") for number in range(23)]
    kept = crash_report.past(tmp_path)
    assert kept == sorted(written, reverse=True)[:20]
    assert kept[0].read_text().startswith("failure 22")


def test_a_report_tells_versions_device_and_the_end_of_the_log_without_the_home_folder(tmp_path, monkeypatch):
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    (tmp_path / "reader.log").write_text("".join(f"line {number}\n" for number in range(300)) + f"{tmp_path}/models\n")
    report = crash_report.write(tmp_path, "what", stack="where", facts={"device": "GPU"}).read_text()
    assert all(part in report for part in ("what", "where", "device: GPU", "numpy: ", "Python: ", "line 299", "~/models"))
    assert "line 200\n" not in report
    assert str(tmp_path) not in report


def test_a_report_that_cannot_be_written_is_passed_over(tmp_path):
    (tmp_path / "log").write_text("a file")
    assert crash_report.write(tmp_path / "log", "what") is None


@pytest.mark.parametrize(("code", "text"), [(-11, "code -11 (SIGSEGV)"), (-9, "code -9 (SIGKILL)"), (1, "code 1")])
@pytest.mark.skipif(sys.platform == "win32", reason="processes are not ended by signals")
def test_how_a_process_ended_is_named(code, text):
    assert crash_report.ended(code) == text


def test_a_hard_crash_leaves_its_stacks_and_a_good_end_leaves_nothing(tmp_path):
    crash = """
import faulthandler, sys
from pathlib import Path
from boneage_desktop.core import crash_report
crash_report.arm(Path(sys.argv[1]), "window")
if sys.argv[2] == "crash":
    faulthandler._sigsegv()
crash_report.disarm(Path(sys.argv[1]), "window")
"""
    for end in ("well", "crash"):
        subprocess.run([sys.executable, "-c", crash, str(tmp_path), end], cwd=Path(__file__).parents[3], check=False)
        assert bool(list(tmp_path.iterdir())) == (end == "crash")
    assert "most recent call first" in crash_report.left_behind(tmp_path, "window")
    assert crash_report.left_behind(tmp_path, "window") == ""


def test_a_place_in_a_stack_is_named_without_the_folder_it_lies_in(tmp_path):
    inside = next(Path(root) for root in sys.path if Path(root).is_dir()) / "package" / "module.py"
    files = (inside, f"/home/{PATIENT}/own.py", "boneage_desktop/app.py")
    stacks = "".join(f'  File "{file}", line 3 in read\n' for file in files)
    (tmp_path / "crash-reader.txt").write_text(stacks)
    stack = crash_report.left_behind(tmp_path, "reader")
    assert re.findall('"(.*)"', stack) == ["package/module.py", "own.py", "boneage_desktop/app.py"]


def logged() -> list[tuple[str, str]]:
    """(module, argument) of everything that is put into a line of the log."""
    found = []
    for source in Path(boneage_desktop.__file__).parent.rglob("*.py"):
        for call in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
            if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and ast.unparse(call.func.value) == "log":
                found += [(source.name, ast.unparse(argument)) for argument in call.args]
    return found


def test_no_line_of_the_log_names_a_film_or_a_patient():
    assert ("worker_client.py", "exit_code") in logged()
    personal = re.compile(r"path|file|film|patient|folder|\bjob\b|study\b")
    assert [each for each in logged() if not each[1].startswith("'") and personal.search(each[1])] == []
    assert [each for each in logged() if each[1].startswith("f'")] == []


def test_the_log_holds_the_places_of_an_error_and_not_its_message(tmp_path):
    program = logging.getLogger("boneage_desktop")
    before = program.level, list(program.handlers)
    logs.begin(tmp_path, "reader")
    try:
        logging.getLogger("boneage_desktop.core.serve").error("job failed", exc_info=caught())
        logging.getLogger("pydicom").warning("invalid value %s", PATIENT)
        logging.getLogger("boneage_desktop.core.settings").warning("no room in %s", Path.home() / "settings")
    finally:
        for handler in set(program.handlers) - set(before[1]):
            program.removeHandler(handler)
            handler.close()
        program.setLevel(before[0])
    log = (tmp_path / "reader.log").read_text()
    assert "job failed" in log
    assert "read_film" in log
    assert "no room in ~/settings" in log
    assert PATIENT not in log
