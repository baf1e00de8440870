from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from stand_in import script, write_build

frozen = script("frozen")
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the stand-in has links, as a build on Linux has")


@pytest.fixture
def dist(tmp_path):
    return write_build(tmp_path / "dist")


def test_each_file_belongs_to_the_base_or_to_the_trainer(dist):
    build = frozen.read(dist)
    assert [file.as_posix() for file in build.trainer] == [
        "THIRD-PARTY-NOTICES-trainer.txt",
        "_internal/keras/__init__.pyc",
        "_internal/tensorflow/python/__init__.pyc",
    ]
    assert Path("_internal/libsmall.so") in build.base
    assert len(build.base) == 6


def test_without_a_build_it_says_how_to_make_one(tmp_path):
    with pytest.raises(SystemExit, match="make build"):
        frozen.read(tmp_path)


def test_a_list_that_does_not_fit_the_folder_is_refused(dist):
    (dist / "trainer.txt").write_text("_internal/torch\n")
    with pytest.raises(SystemExit, match="_internal/torch"):
        frozen.read(dist)


def test_a_link_of_the_base_into_the_trainer_is_refused(dist):
    (dist / "boneage-desktop/_internal/model.pyc").symlink_to("keras/__init__.pyc")
    with pytest.raises(SystemExit, match=r"model\.pyc"):
        frozen.read(dist)


def test_staged_files_keep_links_and_lose_dates_and_stray_rights(dist, tmp_path):
    build = frozen.read(dist)
    (build.folder / "LICENSE").chmod(0o600)
    frozen.stage(build, build.base, tmp_path / "tree")
    frozen.normalise(tmp_path / "tree", 1_700_000_000)
    staged = tmp_path / "tree/_internal"
    assert (staged / "libsmall.so").readlink() == Path("libsmall.so.1")
    assert (tmp_path / "tree/LICENSE").stat().st_mode & 0o777 == 0o644
    assert (tmp_path / "tree/boneage-desktop").stat().st_mode & 0o777 == 0o755
    assert {os.lstat(path).st_mtime for path in (staged, *staged.rglob("*"))} == {1_700_000_000}


def test_the_glibc_needed_is_the_newest_that_a_library_asks_for(dist):
    library = dist / "boneage-desktop/_internal/libsmall.so.1"
    library.write_bytes(b"\x7fELF...GLIBC_2.17\0...GLIBC_2.35\0...GLIBC_2.4\0")
    (dist / "boneage-desktop/LICENSE").write_bytes(b"no library: GLIBC_2.99\0")
    assert frozen.glibc_needed(frozen.read(dist)) == "2.35"
