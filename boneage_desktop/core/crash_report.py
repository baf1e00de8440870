"""What is kept on this computer when the program fails: versions, device, the places in the code and the last lines of the log.

A report holds no patient: neither the message of an exception nor any value is written, since either may name a film or a
person, and files are named from the folder on that Python finds them in. Nothing is sent anywhere.

report-DAY-TIME.txt    a report; the last KEPT are kept
crash-PROCESS.txt      where a process that is armed writes its stacks when a signal ends it; empty while all is well
PROCESS.log            see `core.logs`
"""

from __future__ import annotations

import faulthandler
import logging
import os
import platform
import re
import signal
import sys
import traceback
from collections.abc import Iterator, Mapping
from datetime import datetime
from pathlib import Path, PurePath

from boneage_desktop import __version__

log = logging.getLogger(__name__)

KEPT = 20
LOG_LINES = 100
PACKAGES = ("PySide6-Essentials", "numpy", "pydicom", "opencv-python-headless", "onnxruntime", "keras", "tensorflow")

_FILE_OF_A_STACK = re.compile(r'File "([^"]+)"')


def trace(error: BaseException) -> str:
    """The types of an error and of what led to it, each with the places in the code, the innermost last."""
    return "\ncaused\n".join(_trace_of(each) for each in reversed(list(_chain(error))))


def arm(folder: Path, process: str) -> None:
    """From now on a signal that ends this process leaves its stacks in the folder; nothing where that cannot be written."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        faulthandler.enable(_crash_file(folder, process).open("w", encoding="utf-8"))
    except OSError:
        log.warning("the stacks of a crash cannot be kept")


def disarm(folder: Path, process: str) -> None:
    """The process ends well: on Windows the file may hold errors that were got over."""
    faulthandler.disable()
    _crash_file(folder, process).unlink(missing_ok=True)


def left_behind(folder: Path, process: str) -> str:
    """The stacks that a process left when a signal ended it, "" for none; they are taken away."""
    file = _crash_file(folder, process)
    try:
        stacks = file.read_text(encoding="utf-8", errors="replace")
        file.unlink()
    except OSError:
        return ""
    return _FILE_OF_A_STACK.sub(lambda found: f'File "{_place(found[1])}"', stacks)


def write(folder: Path, what: str, *, stack: str = "", facts: Mapping[str, str] | None = None) -> Path | None:
    """Keep a report of what happened, with stacks and facts such as the device; None where it cannot be written."""
    parts = [what, stack, _lines({**_system(), **(facts or {})}), _lines(_versions()), *_log_tails(folder)]
    text = "\n\n".join(part.strip() for part in parts if part.strip())
    try:
        folder.mkdir(parents=True, exist_ok=True)
        file = folder / f"report-{datetime.now().astimezone():%Y%m%d-%H%M%S-%f}.txt"
        file.write_text(without_home(text) + "\n", encoding="utf-8")
        for old in past(folder)[KEPT:]:
            old.unlink(missing_ok=True)
    except OSError:
        log.warning("a report of an error could not be kept")
        return None
    return file


def past(folder: Path) -> list[Path]:
    """The reports there are, the newest first."""
    return sorted(folder.glob("report-*.txt"), reverse=True)


def without_home(text: str) -> str:
    """The text with ~ for the user's folder, which is named after a person."""
    home = str(Path.home())
    for written in (home.replace("\\", "\\\\"), home, Path(home).as_posix()):
        text = text.replace(written, "~")
    return text


def ended(exit_code: int) -> str:
    """How a process ended: "code 1", "code -11 (SIGSEGV)"."""
    try:
        return f"code {exit_code} ({signal.Signals(-exit_code).name})"
    except ValueError:
        return f"code {exit_code}"


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)


def _trace_of(error: BaseException) -> str:
    places = (f"  {_place(frame.filename)}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(error.__traceback__))
    return "\n".join([type(error).__name__, *places])


def _place(file: str) -> str:
    """A file of code from the folder on that Python finds it in, as a frozen program names it anyway; else its name alone."""
    path = PurePath(file)
    if not path.is_absolute():
        return path.as_posix()
    roots = [root for root in map(PurePath, sys.path) if root.is_absolute() and path.is_relative_to(root)]
    return path.relative_to(max(roots, key=lambda root: len(root.parts))).as_posix() if roots else path.name


def _system() -> dict[str, str]:
    return {
        "time": datetime.now().astimezone().isoformat(timespec="seconds"),
        "boneage-desktop": f"{__version__}{', frozen' if getattr(sys, 'frozen', False) else ''}",
        "Python": platform.python_version(),
        "system": platform.platform(),
        "processors": str(os.cpu_count()),
    }


def _versions() -> dict[str, str]:
    from importlib.metadata import PackageNotFoundError, version  # takes a while, and only a failure needs it

    found = {}
    for package in PACKAGES:
        try:
            found[package] = version(package)
        except PackageNotFoundError:
            found[package] = "not known here"
    return found


def _log_tails(folder: Path) -> Iterator[str]:
    for file in sorted(folder.glob("*.log")):
        lines = file.read_text(encoding="utf-8", errors="replace").splitlines()[-LOG_LINES:]
        yield "\n".join([file.name, *lines])


def _lines(facts: Mapping[str, str]) -> str:
    return "\n".join(f"{name}: {value}" for name, value in facts.items())


def _crash_file(folder: Path, process: str) -> Path:
    return folder / f"crash-{process}.txt"
