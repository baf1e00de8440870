from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest
from inno_setup import FLAGS, LINE_SECTIONS, PARAMETERS, SETUP_DIRECTIVES, entries
from stand_in import PACKAGING, script, write_build

from boneage_desktop import __version__
from boneage_desktop.core.installation import MUTEX

frozen, windows = script("frozen"), script("windows")
WINDOWS = PACKAGING / "windows"
SCRIPT = list(entries(WINDOWS / "boneage-desktop.iss"))
LANGUAGES = ("en", "zh", "de")


def setup() -> dict[str, str]:
    return {key: value for entry in SCRIPT if entry.section == "Setup" for key, value in entry.values.items()}


@pytest.fixture
def include(tmp_path):
    """The include for a small build, and the build."""
    build = frozen.read(write_build(tmp_path / "dist"))
    file = tmp_path / "build.iss"
    windows.write_include(build, file, out=tmp_path / "out")
    return file, build


@pytest.mark.parametrize("entry", SCRIPT, ids=lambda entry: f"{entry.section}: {entry.line[:40]}")
def test_sections_directives_parameters_and_flags_are_documented_ones(entry):
    if entry.section in LINE_SECTIONS:
        assert entry.section != "Setup" or set(entry.values) <= SETUP_DIRECTIVES
        return
    values = entry.values
    assert set(values) <= PARAMETERS[entry.section]
    assert set(values.get("Flags", "").split()) <= FLAGS.get(entry.section, set())


def test_it_installs_without_an_administrator_and_starts_nothing_with_such_rights():
    assert setup()["PrivilegesRequired"] == "lowest"
    (started,) = [entry.values for entry in SCRIPT if entry.section == "Run"]
    assert {"postinstall", "runasoriginaluser", "skipifsilent"} <= set(started["Flags"].split())
    roots = {entry.values["Root"] for entry in SCRIPT if entry.section == "Registry"}
    assert roots == {"HKA"}


def test_it_asks_for_the_mutex_that_the_program_holds():
    assert setup()["AppMutex"] == MUTEX


def test_removal_takes_what_was_written_to_the_registry_and_no_data_of_the_user():
    of_windows = [entry.values for entry in SCRIPT if entry.section == "Registry" and r"Classes\.dcm" in entry.line]
    assert len(of_windows) == 2
    for entry in of_windows:  # .dcm belongs to others as well: values only
        assert "uninsdeletevalue" in entry["Flags"]
        assert "uninsdeletekey" not in entry["Flags"].split()
    assert not [entry for entry in SCRIPT if entry.section == "UninstallDelete"]
    assert all(entry.values["Name"].startswith("{app}") for entry in SCRIPT if entry.section == "InstallDelete")


def test_every_file_that_the_script_names_is_there():
    for entry in SCRIPT:
        if entry.section == "Languages":
            named = [*entry.values["MessagesFile"].split(","), entry.values["InfoBeforeFile"]]
            own = [name for name in named if not name.startswith("compiler:")]
            assert all((WINDOWS / name).read_text(encoding="utf-8-sig") for name in own)


def test_every_text_of_its_own_exists_in_three_languages():
    given = {key for entry in SCRIPT if entry.section == "CustomMessages" for key in entry.values}
    used = {name for entry in SCRIPT for name in re.findall(r"\{cm:(\w+)[,}]", entry.line)}
    own = used - {"CreateDesktopIcon", "LaunchProgram"}  # Inno Setup's own, in chinese.isl as well
    assert given == {f"{language}.{name}" for language in LANGUAGES for name in own}
    chinese = {key for entry in entries(WINDOWS / "chinese.isl") if entry.section == "CustomMessages" for key in entry.values}
    assert chinese == used - own


def test_the_chinese_messages_keep_what_is_filled_in():
    """A place to fill in is %1 … or [name]; English ones have them under the same keys."""
    places = {"SetupWindowTitle": "%1", "ConfirmUninstall": "%1", "SelectDirDesc": "[name]", "FileNotInDir2": "%1%2"}
    messages = {key: value for entry in entries(WINDOWS / "chinese.isl") for key, value in entry.values.items()}
    for key, needed in places.items():
        assert set(re.findall(r"%\d|\[name\]", messages[key])) == set(re.findall(r"%\d|\[name\]", needed))


def test_the_include_names_every_file_once_with_its_component(include):
    file, build = include
    named = {}
    for entry in entries(file):
        values = entry.values
        assert set(values) <= PARAMETERS["Files"]
        path = Path(values["Source"].replace("\\", "/"))
        assert path.is_file()
        named[path.relative_to(build.folder.absolute())] = values["Components"]
    assert named == {**dict.fromkeys(build.base, "reader"), **dict.fromkeys(build.trainer, "trainer")}


def test_a_brace_in_a_name_begins_no_constant(include):
    file, _ = include
    folders = {entry.values["DestDir"] for entry in entries(file)}
    assert {r"{app}", r"{app}\_internal\tensorflow\python"} <= folders
    braced = frozen.Frozen(Path("dist"), (Path("a{b}/c"),), (), 0)
    (line,) = windows._file_lines(braced, "reader")
    assert r'DestDir: "{app}\a{{b}"' in line


def test_it_is_one_file_as_long_as_one_file_can_hold_it(include, tmp_path):
    file, build = include
    assert '#define Spanning "no"' in file.read_text(encoding="utf-8-sig")
    assert f'#define Version "{__version__}"' in file.read_text(encoding="utf-8-sig")
    with (build.folder / "LICENSE").open("r+b") as big:
        big.truncate(windows.ONE_FILE_BYTES)
    windows.write_include(build, file, out=tmp_path)
    assert '#define Spanning "yes"' in file.read_text(encoding="utf-8-sig")


def test_a_build_without_the_trainer_offers_none(tmp_path):
    dist = write_build(tmp_path / "dist")
    complete = frozen.read(dist)
    for file in complete.trainer:
        (complete.folder / file).unlink()
    (dist / "trainer.txt").write_text("")
    windows.write_include(frozen.read(dist), tmp_path / "build.iss", out=tmp_path)
    text = (tmp_path / "build.iss").read_text(encoding="utf-8-sig")
    assert "#define Trainer" not in text
    assert "Components: trainer" not in text


@pytest.mark.skipif(sys.platform == "win32", reason="Inno Setup may be installed")
def test_without_inno_setup_it_says_how_to_get_it(include, tmp_path, monkeypatch):
    _, build = include
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(SystemExit, match="winget install"):
        windows.build(build, tmp_path)
