"""Reads an Inno Setup script as far as a test needs it, and what Inno Setup's help documents of what this project uses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

# Inno Setup 6.4 help, "[Setup] section" and the topic of each section: https://jrsoftware.org/ishelp/
_DIRECTIVES = """
    AppId AppName AppVersion AppVerName AppPublisher AppComments AppMutex ArchitecturesAllowed
    ArchitecturesInstallIn64BitMode
    ChangesAssociations CloseApplications Compression DefaultDirName DisableDirPage DisableProgramGroupPage DiskSpanning
    InternalCompressLevel LicenseFile LZMAUseSeparateProcess MinVersion OutputBaseFilename OutputDir PrivilegesRequired
    PrivilegesRequiredOverridesAllowed RestartApplications SetupIconFile ShowLanguageDialog SolidCompression
    UninstallDisplayIcon UninstallDisplayName VersionInfoDescription VersionInfoProductName VersionInfoVersion
    WizardStyle
"""
SETUP_DIRECTIVES = frozenset(_DIRECTIVES.split())
PARAMETERS = {
    "Languages": {"Name", "MessagesFile", "LicenseFile", "InfoBeforeFile", "InfoAfterFile"},
    "Components": {"Name", "Description", "Types", "ExtraDiskSpaceRequired", "Flags"},
    "Tasks": {"Name", "Description", "GroupDescription", "Components", "Flags"},
    "InstallDelete": {"Type", "Name", "Components"},
    "Icons": {"Name", "Filename", "Parameters", "WorkingDir", "IconFilename", "Tasks", "Flags"},
    "Registry": {"Root", "Subkey", "ValueType", "ValueName", "ValueData", "Permissions", "Tasks", "Components", "Flags"},
    "Run": {"Filename", "Description", "Parameters", "WorkingDir", "StatusMsg", "Flags"},
    "Files": {"Source", "DestDir", "DestName", "Excludes", "Components", "Flags"},
}
FLAGS = {
    "Components": {"checkablealone", "dontinheritcheck", "exclusive", "fixed", "restart", "disablenouninstallwarning"},
    "Tasks": {"checkablealone", "checkedonce", "dontinheritcheck", "exclusive", "restart", "unchecked"},
    "Icons": {"closeonexit", "createonlyiffileexists", "dontcloseonexit", "excludefromshowinnewinstall", "preventpinning"},
    "Registry": {
        "createvalueifdoesntexist", "deletekey", "deletevalue", "dontcreatekey", "noerror", "preservestringtype",
        "uninsclearvalue", "uninsdeletekey", "uninsdeletekeyifempty", "uninsdeletevalue",
    },
    "Run": {
        "32bit", "64bit", "hidewizard", "logoutput", "nowait", "postinstall", "runascurrentuser", "runasoriginaluser",
        "runhidden", "runmaximized", "runminimized", "shellexec", "skipifdoesntexist", "skipifnotsilent", "skipifsilent",
        "unchecked", "waituntilidle", "waituntilterminated",
    },
    "Files": {"confirmoverwrite", "createallsubdirs", "ignoreversion", "onlyifdoesntexist", "recursesubdirs", "touch", "64bit"},
}  # fmt: skip
LINE_SECTIONS = {"Setup", "CustomMessages", "Messages", "LangOptions"}
PARAMETER = re.compile(r'\s*(\w+):\s*("(?:[^"]|"")*"|[^;"]*?)\s*(?:;|$)')


@dataclass(frozen=True)
class Entry:
    """A line of a section: key and value, or named parameters."""

    section: str
    line: str

    @property
    def values(self) -> dict[str, str]:
        if self.section in LINE_SECTIONS:
            key, separator, value = self.line.partition("=")
            assert separator, self.line
            return {key: value}
        assert "".join(match[0] for match in PARAMETER.finditer(self.line)) == self.line, self.line
        return {match[1]: match[2].strip('"') for match in PARAMETER.finditer(self.line)}


def entries(file: Path) -> Iterator[Entry]:
    """The entries of a script or message file, without comments and the preprocessor's lines."""
    section = ""
    for line in file.read_text(encoding="utf-8-sig").splitlines():
        if line.startswith("["):
            section = line.strip("[]")
        elif line and not line.startswith((";", "#")):
            yield Entry(section, line)
