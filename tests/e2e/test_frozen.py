"""The frozen program: built once, moved elsewhere, run with an empty environment, without the sources and without Python."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from boneage_desktop import __version__
from boneage_desktop.core import paths

pytest.importorskip("PyInstaller")

ROOT = Path(__file__).parents[2]
BUILD_SECONDS, START_SECONDS, STRAY_SECONDS = 900, 240, 30
WATCHED_SECONDS = 6
MOST_PROCESSES = 6
"""The window, its opener, its reader, and what Python starts beside them."""

pytestmark = pytest.mark.slow
linux_only = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="counts processes in /proc")


class Program:
    """The moved folder and how it is started: an empty home, no Python on the path."""

    def __init__(self, folder: Path, home: Path) -> None:
        self.folder = folder
        self.home = home
        self.executable = folder / ("boneage-desktop-cli.exe" if sys.platform == "win32" else "boneage-desktop")
        home.mkdir(exist_ok=True)

    @property
    def environment(self) -> dict[str, str]:
        system = {name: os.environ[name] for name in ("SYSTEMROOT", "TEMP") if name in os.environ}
        return {**system, "HOME": str(self.home), "USERPROFILE": str(self.home), "PATH": "", "LANG": "C.UTF-8"}

    def run(self, *arguments: str | Path, seconds: float = START_SECONDS) -> subprocess.CompletedProcess[str]:
        """What a command printed; fails if it takes longer."""
        return subprocess.run(
            [self.executable, *arguments],
            env=self.environment,
            cwd=self.home,
            capture_output=True,
            text=True,
            timeout=seconds,
            check=False,
        )


@pytest.fixture(scope="module")
def program(tmp_path_factory) -> Iterator[Program]:
    """The reader alone, built and moved away from where it was built."""
    place = tmp_path_factory.mktemp("frozen")
    environment = {**os.environ, "BONEAGE_TRAINER": "0", "PYTHONHASHSEED": "0", "PYINSTALLER_CONFIG_DIR": str(place / "kept")}
    paths_of_build = ["--workpath", place / "work", "--distpath", place / "dist"]
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", *paths_of_build, ROOT / "build.spec"]
    built = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=BUILD_SECONDS, check=False
    )
    assert built.returncode == 0, built.stderr[-4000:]
    moved = place / "elsewhere" / "boneage-desktop"
    moved.parent.mkdir()
    shutil.move(place / "dist" / "boneage-desktop", moved)
    shutil.rmtree(place / "work")
    yield Program(moved, place / "home")
    shutil.rmtree(place)


def test_the_self_test_passes(program):
    ended = program.run("self-test")
    assert ended.returncode == 0, ended.stdout + ended.stderr
    report = json.loads(ended.stdout)
    assert report["ok"] is True
    assert report["reading"]["state"] == "read"


def test_a_film_reads_as_from_the_sources(program):
    arguments = ("read", "--json", "--engine", "onnx", paths.demo_film())
    ended = program.run(*arguments)
    assert ended.returncode == 0, ended.stderr
    from_source = subprocess.run(
        [sys.executable, "-m", "boneage_desktop", *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=START_SECONDS,
        check=True,
    )
    frozen, source = json.loads(ended.stdout), json.loads(from_source.stdout)
    assert frozen["age_months"] == pytest.approx(source["age_months"], abs=0.05)
    assert frozen["model"] == source["model"]
    assert [region["name"] for region in frozen["rois"]] == [region["name"] for region in source["rois"]]


@pytest.mark.parametrize(
    "stray",
    [
        (
            "-c",
            "from multiprocessing.spawn import spawn_main; spawn_main(tracker_fd=5, pipe_handle=7)",
            "--multiprocessing-fork",
        ),
        ("-c", "import time; time.sleep(60)"),
        ("--multiprocessing-fork",),
        ("-m", "boneage_desktop"),
    ],
)
def test_a_stray_relaunch_dies_at_once(program, stray):
    started = time.monotonic()
    ended = program.run(*stray, seconds=STRAY_SECONDS)
    assert ended.returncode != 0
    assert time.monotonic() - started < STRAY_SECONDS


def test_a_film_is_copied_without_identity(program, tmp_path):
    """The tables of PS3.15 are imported by name, which PyInstaller does not see."""
    copied = program.run("anonymise", paths.demo_film(), "--out", tmp_path / "out", "--json")
    assert copied.returncode == 0, copied.stderr
    assert json.loads(copied.stdout)["copy"] == "BA0001.dcm"
    assert (tmp_path / "out" / "BA0001.dcm").is_file()


@linux_only
def test_the_window_keeps_to_a_few_processes_and_takes_them_along(program):
    environment = {**program.environment, "QT_QPA_PLATFORM": "offscreen"}
    window = subprocess.Popen(
        [program.executable, paths.demo_film()], env=environment, cwd=program.home, start_new_session=True
    )
    try:
        counts = watched(window.pid)
        family = descendants(window.pid)
        window.send_signal(signal.SIGTERM)
        window.wait(START_SECONDS)
        assert len(family) >= 3, "the window and its two workers"
        assert max(counts) <= MOST_PROCESSES
        assert waited_for(lambda: not [pid for pid in family if is_running(pid)])
    finally:
        for pid in {window.pid, *descendants(window.pid)}:
            if is_running(pid):
                os.kill(pid, signal.SIGKILL)


def test_every_part_is_named_with_its_licence(program):
    notices = (program.folder / "THIRD-PARTY-NOTICES.txt").read_text(encoding="utf-8")
    bundled = {file.name.partition("-")[0].lower() for file in (program.folder / "_internal").glob("*.dist-info")}
    assert {"numpy", "pydicom", "pyside6_essentials", "onnxruntime"} <= bundled
    listed = {line.partition(" ")[0].lower().replace("-", "_") for line in notices.splitlines()}
    assert bundled <= listed
    for said in ("Qt ", "PSF-2.0", "LGPL-3.0-only", "GNU LESSER GENERAL PUBLIC LICENSE", "Bootloader Exception"):
        assert said in notices


def test_the_inventory_holds_the_hash_of_every_file(program):
    inventory = json.loads((program.folder / "sbom.cdx.json").read_text(encoding="utf-8"))
    main = inventory["metadata"]["component"]
    assert (main["name"], main["version"]) == ("boneage-desktop", __version__)
    components = [*inventory["components"], main]
    told = {file["name"]: file["hashes"][0]["content"] for component in components for file in component.get("components", ())}
    found = [
        file for file in program.folder.rglob("*") if file.is_file() and not file.is_symlink() and file.name != "sbom.cdx.json"
    ]
    assert len(found) > 100
    assert told == {name_of(file, program.folder): hashlib.sha256(file.read_bytes()).hexdigest() for file in found}


def test_nothing_of_the_trainer_is_in_the_reader(program):
    present = {path.name.partition(".")[0] for path in (program.folder / "_internal").iterdir()}
    assert present.isdisjoint({"tensorflow", "keras", "tf2onnx", "onnx", "matplotlib", "h5py"})
    ended = program.run(
        "train", "--preset", "zh05", "--films", program.home, "--labels", program.home / "no.csv", "--out", program.home / "run"
    )
    assert ended.returncode == 1
    assert "Traceback" not in ended.stderr


def name_of(file: Path, folder: Path) -> str:
    return file.relative_to(folder).as_posix().removeprefix("_internal/")


def watched(pid: int) -> list[int]:
    """How many processes the tree had, from the first worker on until some seconds after the second."""
    counts = [len(descendants(pid))]
    assert waited_for(lambda: counts.append(len(descendants(pid))) or counts[-1] >= 3)
    until = time.monotonic() + WATCHED_SECONDS
    while time.monotonic() < until:
        counts.append(len(descendants(pid)))
        time.sleep(0.1)
    return counts


def waited_for(state) -> bool:
    until = time.monotonic() + START_SECONDS
    while time.monotonic() < until:
        if state():
            return True
        time.sleep(0.1)
    return False


def descendants(pid: int) -> set[int]:
    """The process and all that it started, directly or not."""
    parents = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdecimal():
            try:
                parents[int(entry.name)] = int((entry / "stat").read_text().rpartition(")")[2].split()[1])
            except OSError:
                continue  # it ended meanwhile
    family = {pid} & parents.keys()
    while more := {child for child, parent in parents.items() if parent in family} - family:
        family |= more
    return family


def is_running(pid: int) -> bool:
    try:
        return (Path("/proc") / str(pid) / "stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False
