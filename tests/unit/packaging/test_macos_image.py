from __future__ import annotations

import os
import plistlib
import sys
from pathlib import Path

import pytest
from stand_in import PACKAGING, script

from boneage_desktop import __version__

sys.path.append(str(PACKAGING / "macos"))
bundle_info, macos = script("bundle_info"), script("macos")


def test_a_double_click_on_a_dicom_film_starts_the_program():
    information = bundle_info.information(__version__)
    assert plistlib.loads(plistlib.dumps(information)) == information
    ranks = {
        kind: types["LSHandlerRank"] for types in information["CFBundleDocumentTypes"] for kind in types["LSItemContentTypes"]
    }
    assert ranks["org.nema.dicom"] == "Default"
    assert {ranks[kind] for kind in ("public.png", "public.jpeg", "public.tiff")} == {"Alternate"}
    assert ranks["public.data"] == "None"  # films without a suffix: by a drop or "Open with" only
    (dicom,) = information["UTImportedTypeDeclarations"]
    assert dicom["UTTypeIdentifier"] == "org.nema.dicom"
    assert "dcm" in dicom["UTTypeTagSpecification"]["public.filename-extension"]
    assert information["CFBundleShortVersionString"] == __version__


def test_the_hardened_runtime_allows_what_is_needed_and_no_more():
    entitlements = plistlib.loads(macos.ENTITLEMENTS.read_bytes())
    allowed = {f"com.apple.security.cs.{name}" for name in ("allow-jit", "allow-unsigned-executable-memory")}
    assert entitlements == dict.fromkeys(allowed, True)


@pytest.mark.skipif(sys.platform == "win32", reason="a bundle has links")
def test_the_trainer_is_left_out_of_both_folders_of_a_bundle(tmp_path):
    contents = tmp_path / "boneage-desktop.app/Contents"
    for name in (
        "MacOS/boneage-desktop",
        "Frameworks/tensorflow/core.so",
        "Resources/tensorflow/ops.pyc",
        "Resources/notices-trainer.txt",
    ):
        (contents / name).parent.mkdir(parents=True, exist_ok=True)
        (contents / name).write_text(name)
    (contents / "Resources/tensorflow/core.so").symlink_to("../../Frameworks/tensorflow/core.so")
    (contents / "Frameworks/libqt.dylib").write_text("qt")
    (contents / "Resources/libqt.dylib").symlink_to("../Frameworks/libqt.dylib")
    trainer = ("_internal/tensorflow/core.so", "_internal/tensorflow/ops.pyc", "notices-trainer.txt")
    macos.copy_without(contents.parent, tmp_path / "copy.app", left_out=tuple(map(Path, trainer)))
    copied = {
        Path(folder, name).relative_to(tmp_path / "copy.app/Contents").as_posix()
        for folder, _, names in os.walk(tmp_path / "copy.app")
        for name in names
    }
    assert copied == {"MacOS/boneage-desktop", "Frameworks/libqt.dylib", "Resources/libqt.dylib"}
    assert (tmp_path / "copy.app/Contents/Resources/libqt.dylib").is_symlink()
