"""What Windows shows about the executable: name, version, licence. Only Windows has PyInstaller's module for it."""

from __future__ import annotations

from typing import Any

ENGLISH, UNICODE = 0x0409, 1200


def version_info(version: str, *, file_name: str, description: str, notice: str) -> Any:
    """The version resource of an executable (VS_VERSIONINFO) for a version such as 0.1.0."""
    from PyInstaller.utils.win32.versioninfo import (
        FixedFileInfo,
        StringFileInfo,
        StringStruct,
        StringTable,
        VarFileInfo,
        VarStruct,
        VSVersionInfo,
    )

    texts = strings(version, file_name=file_name, description=description, notice=notice)
    table = StringTable(f"{ENGLISH:04x}{UNICODE:04x}", [StringStruct(name, text) for name, text in texts.items()])
    fixed = FixedFileInfo(filevers=numbers(version), prodvers=numbers(version))
    variables = VarFileInfo([VarStruct("Translation", [ENGLISH, UNICODE])])
    return VSVersionInfo(ffi=fixed, kids=[StringFileInfo([table]), variables])


def numbers(version: str) -> tuple[int, int, int, int]:
    """The four numbers of Windows: of 0.2.0rc1 they are 0, 2, 0, 0."""
    parts = [int("".join(digit for digit in part.partition("rc")[0] if digit.isdigit()) or 0) for part in version.split(".")]
    major, minor, patch, build = (*parts, 0, 0, 0, 0)[:4]
    return major, minor, patch, build


def strings(version: str, *, file_name: str, description: str, notice: str) -> dict[str, str]:
    """The texts of the resource."""
    return {
        "CompanyName": "boneage-desktop",
        "ProductName": "boneage-desktop",
        "FileDescription": description,
        "ProductVersion": version,
        "FileVersion": version,
        "InternalName": file_name,
        "OriginalFilename": f"{file_name}.exe",
        "LegalCopyright": "Apache License 2.0",
        "Comments": notice,
    }
