from __future__ import annotations

import shutil
import subprocess
import sys

import pytest
from stand_in import script

sums = script("sums")
SIGNER = """
import pathlib, sys
log, file = map(pathlib.Path, sys.argv[1:])
log.write_text((log.read_text() if log.exists() else "") + file.name + "\\n")
sys.exit(file.name == "refused")
"""


@pytest.fixture
def packages(tmp_path):
    files = [tmp_path / "b.deb", tmp_path / "a.tar.xz"]
    for file in files:
        file.write_bytes(file.name.encode() * 1000)
    return files


@pytest.fixture
def signed(tmp_path, monkeypatch):
    """Makes a signer that notes what it is given; gives its notes."""
    (tmp_path / "signer.py").write_text(SIGNER)
    log = tmp_path / "signed.txt"
    monkeypatch.setenv(sums.SIGN, f'"{sys.executable}" "{tmp_path / "signer.py"}" "{log}"')
    return log


@pytest.mark.skipif(shutil.which("sha256sum") is None, reason="no sha256sum here")
def test_sha256sum_accepts_the_sums_and_finds_a_changed_package(packages, tmp_path, monkeypatch):
    monkeypatch.delenv(sums.SIGN, raising=False)
    written = sums.finish(packages, tmp_path)
    check = ["sha256sum", "--check", "--strict", written.name]
    assert subprocess.run(check, cwd=tmp_path, capture_output=True, check=True).stdout == b"a.tar.xz: OK\nb.deb: OK\n"
    packages[0].write_bytes(b"changed")
    assert subprocess.run(check, cwd=tmp_path, capture_output=True).returncode == 1


@pytest.mark.skipif(sys.platform == "win32", reason="the signer here is quoted as in a shell")
def test_the_signer_is_given_every_package_and_then_the_sums(packages, tmp_path, signed):
    sums.finish(packages, tmp_path)
    assert signed.read_text().split() == ["b.deb", "a.tar.xz", "SHA256SUMS"]


@pytest.mark.skipif(sys.platform == "win32", reason="the signer here is quoted as in a shell")
def test_a_signer_that_fails_stops_the_release(tmp_path, signed):
    (tmp_path / "refused").write_bytes(b"")
    with pytest.raises(subprocess.CalledProcessError):
        sums.finish([tmp_path / "refused"], tmp_path)
    assert not (tmp_path / sums.SUMS).exists()
