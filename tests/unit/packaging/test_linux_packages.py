from __future__ import annotations

import configparser
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from stand_in import PACKAGING, script, write_build

from boneage_desktop.core.system_libraries import QT_LIBRARIES, X11_LIBRARIES

pytestmark = [
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="packages for Linux are made on Linux"),
    pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="dpkg is not installed"),
]
frozen, make_packages = script("frozen"), script("make_packages")


@pytest.fixture(scope="module")
def packages(tmp_path_factory):
    """The packages of a small build, made through the front door; gives their folder."""
    dist = write_build(tmp_path_factory.mktemp("build") / "dist")
    make_packages.main(["--dist", str(dist)])
    return dist / "packages"


def one(folder: Path, pattern: str) -> Path:
    (found,) = folder.glob(pattern)
    return found


def output(*command: object) -> str:
    return subprocess.run([str(part) for part in command], capture_output=True, text=True, check=True).stdout


def field(package: Path, name: str) -> str:
    return output("dpkg-deb", "--field", package, name).strip()


class Root:
    """An empty system in a folder that dpkg installs into."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        (folder / "var/lib/dpkg/info").mkdir(parents=True)
        (folder / "var/lib/dpkg/updates").mkdir()
        (folder / "var/lib/dpkg/status").touch()

    def dpkg(self, *arguments: object) -> subprocess.CompletedProcess[str]:
        command = ["dpkg", f"--root={self.folder}", f"--log={self.folder}/var/lib/dpkg/log", *map(str, arguments)]
        return subprocess.run(command, capture_output=True, text=True, check=False)

    def files(self) -> set[str]:
        names = (path.relative_to(self.folder).as_posix() for path in self.folder.rglob("*"))
        return {name for name in names if not name.startswith("var")}


def test_two_builds_are_equal_to_the_byte(packages, tmp_path):
    again = write_build(tmp_path / "elsewhere")
    make_packages.main(["--dist", str(again), "--out", str(tmp_path / "out")])
    names = {file.name for file in packages.iterdir()}
    assert len(names) == 5
    assert {file.name: file.read_bytes() for file in (tmp_path / "out").iterdir()} == {
        name: (packages / name).read_bytes() for name in names
    }


def test_the_base_asks_for_the_libraries_that_the_program_itself_looks_for(packages):
    base = one(packages, "boneage-desktop_*.deb")
    asked = {dependency.split()[0] for dependency in field(base, "Depends").split(", ")}
    assert asked == {"libc6", "libgcc-s1", "libstdc++6", *QT_LIBRARIES.values(), *X11_LIBRARIES.values()}
    assert field(base, "Recommends") == "fonts-noto-cjk"
    assert "Not a medical device." in field(base, "Description")


def test_the_trainer_fits_only_the_base_of_its_version(packages):
    trainer = one(packages, "boneage-desktop-trainer_*.deb")
    assert field(trainer, "Depends") == f"boneage-desktop (= {field(trainer, 'Version')})"


def test_everything_belongs_to_root_and_nobody_else_may_write(packages):
    for line in output("dpkg-deb", "--contents", one(packages, "boneage-desktop_*.deb")).splitlines():
        mode, owner, *_ = line.split()
        assert owner == "root/root"
        assert mode[0] == "l" or (mode[5], mode[8]) == ("-", "-")


@pytest.mark.skipif(sys.platform.startswith("linux") and os.geteuid() != 0, reason="dpkg installs as root only")
def test_install_run_and_remove_leave_nothing(packages, tmp_path):
    base, trainer = one(packages, "boneage-desktop_*.deb"), one(packages, "boneage-desktop-trainer_*.deb")
    root = Root(tmp_path / "root")
    installed = root.dpkg("--force-depends", "--install", base, trainer)
    assert installed.returncode == 0, installed.stderr
    assert root.dpkg("--verify").stdout == ""
    assert output(root.folder / "usr/bin/boneage-desktop", "film.dcm") == "boneage-desktop film.dcm\n"
    assert (root.folder / "usr/lib/boneage-desktop/_internal/tensorflow/python/__init__.pyc").read_text() == "tensorflow"
    refused = root.dpkg("--remove", "boneage-desktop")
    assert refused.returncode != 0
    assert "boneage-desktop-trainer depends on boneage-desktop" in refused.stderr
    assert root.dpkg("--purge", "boneage-desktop-trainer").returncode == 0
    assert not [name for name in root.files() if "tensorflow" in name or "keras" in name]
    assert output(root.folder / "usr/bin/boneage-desktop") == "boneage-desktop\n"
    assert root.dpkg("--purge", "boneage-desktop").returncode == 0
    assert root.files() == set()


def test_the_archive_runs_from_any_folder_and_takes_the_trainer(packages, tmp_path):
    place = tmp_path / "a folder with spaces"
    place.mkdir()
    for archive in packages.glob("*.tar.xz"):
        output("tar", "-xf", archive, "-C", place)
    (program,) = place.iterdir()
    assert output(program / "boneage-desktop", "film") == "boneage-desktop film\n"
    assert (program / "_internal/tensorflow/python/__init__.pyc").is_file()
    assert (program / "_internal/libsmall.so").is_symlink()


def test_the_archive_puts_itself_into_the_menu_and_out_again(packages, tmp_path):
    place, data = tmp_path / "a folder", tmp_path / "data"
    place.mkdir()
    output("tar", "-xf", one(packages, "boneage-desktop-[0-9]*.tar.xz"), "-C", place)
    (program,) = place.iterdir()
    environment = {**os.environ, "XDG_DATA_HOME": str(data)}
    subprocess.run([program / "install-desktop-entry"], env=environment, check=True, capture_output=True)
    entry = desktop_entry(data / "applications/boneage-desktop.desktop")
    assert entry["Exec"] == f'"{program}/boneage-desktop" %F'
    assert (data / "icons/hicolor/48x48/apps/boneage-desktop.png").is_file()
    subprocess.run([program / "install-desktop-entry", "--remove"], env=environment, check=True)
    assert not [path for path in data.rglob("*boneage*") if path.is_file()]


def desktop_entry(file: Path) -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None, delimiters=("=",), strict=True)
    parser.optionxform = str
    parser.read(file, encoding="utf-8")
    return parser["Desktop Entry"]


def test_the_menu_entry_opens_films_and_speaks_the_languages_of_the_program():
    entry = desktop_entry(PACKAGING / "linux/boneage-desktop.desktop")
    assert entry["Exec"] == "boneage-desktop %F"
    assert {"application/dicom", "image/png", "image/jpeg", "image/tiff"} <= set(entry["MimeType"].split(";"))
    for key in ("Name", "Comment"):
        assert all(f"{key}[{language}]" in entry for language in ("de", "zh_CN"))


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="desktop-file-utils is not installed")
def test_the_menu_entry_is_valid():
    assert output("desktop-file-validate", PACKAGING / "linux/boneage-desktop.desktop") == ""


@pytest.mark.skipif(shutil.which("appstreamcli") is None, reason="appstream is not installed")
def test_the_description_for_software_centres_is_valid(packages, tmp_path):
    output("dpkg-deb", "--extract", one(packages, "boneage-desktop_*.deb"), tmp_path)
    nameless = "--override=cid-desktopapp-is-not-rdns=info"  # the project has no domain whose name it could bear
    output("appstreamcli", "validate", "--no-net", nameless, one(tmp_path / "usr/share/metainfo", "*.xml"))


def test_shell_scripts_are_sound():
    for name, shell in (("install-desktop-entry", "sh"), ("try-package.sh", "bash")):
        file = PACKAGING / "linux" / name
        assert os.access(file, os.X_OK)
        output(shell, "-n", file)
