from __future__ import annotations

import re
from typing import Any

import pytest
import workflow
from stand_in import ROOT

FILE = ROOT / ".github/workflows/release.yml"
RELEASE = workflow.read(FILE)
STEPS = [step for job in RELEASE["jobs"].values() for step in job["steps"]]
RUNS = [step["run"] for step in STEPS if "run" in step]
PINNED = re.compile(r"[\w-]+/[\w-]+@v\d+\.\d+\.\d+$")
OPTIONAL_SECRETS = {"BONEAGE_SIGN", "BONEAGE_CODESIGN_IDENTITY", "BONEAGE_NOTARISE"}


def values(part: Any) -> list[str]:
    if isinstance(part, dict):
        return [value for inner in part.values() for value in values(inner)]
    return [value for inner in part for value in values(inner)] if isinstance(part, list) else [part]


def test_a_tag_makes_a_release_on_three_systems():
    assert RELEASE["on"] == {"push": {"tags": ["v*"]}}
    systems = [entry["system"] for entry in RELEASE["jobs"]["packages"]["strategy"]["matrix"]["include"]]
    assert [system.partition("-")[0] for system in systems] == ["ubuntu", "windows", "macos"]
    assert "latest" not in FILE.read_text(encoding="utf-8")
    assert RELEASE["jobs"]["release"]["needs"] == "packages"


def test_actions_are_pinned_and_only_the_release_may_write():
    used = [step["uses"] for step in STEPS if "uses" in step]
    assert len(used) == 4
    assert all(PINNED.match(action) for action in used)
    assert RELEASE["permissions"] == {"contents": "read"}
    assert RELEASE["jobs"]["release"]["permissions"] == {"contents": "write"}


def test_there_are_no_secrets_but_those_that_sign():
    named = {name for value in values(RELEASE) for name in re.findall(r"secrets\.(\w+)", value)}
    assert named == OPTIONAL_SECRETS


def test_what_the_commands_name_is_there():
    named = [path for run in RUNS for path in re.findall(r"(?:tools|packaging)/[\w./-]+|\bbuild\.spec\b", run)]
    assert {"tools/set_up.py", "build.spec", "packaging/make_packages.py"} <= set(named)
    assert all((ROOT / path).is_file() for path in named)
    targets = {target for run in RUNS for target in re.findall(r"\bmake (\w[\w-]*)", run)}
    rules = re.findall(r"^([\w -]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), flags=re.MULTILINE)
    assert targets <= {target for rule in rules for target in rule.split()}


def test_the_expressions_name_what_the_matrix_has():
    job = RELEASE["jobs"]["packages"]
    used = {name for value in values(job) for name in re.findall(r"matrix\.(\w+)", value)}
    for entry in job["strategy"]["matrix"]["include"]:
        assert used == set(entry)


def test_the_build_is_tried_before_it_is_packed_and_packed_before_it_is_given_on():
    names = [step.get("name", step.get("uses")) for step in RELEASE["jobs"]["packages"]["steps"]]
    order = ["Build", "Try the build", "Make the packages", "actions/upload-artifact@v4.4.3"]
    assert [name for name in names if name in order] == order
    tries = [step for step in RELEASE["jobs"]["packages"]["steps"] if "self-test" in step.get("run", "")]
    assert {step["if"] for step in tries} == {"runner.os != 'Windows'", "runner.os == 'Windows'", "runner.os == 'Linux'"}


@pytest.mark.parametrize("text", ["a: b\n  c: d", "a:\nb: c", "a: 1\na: 2", "- a: b\nc", "a: b # c"])
def test_the_reader_refuses_what_it_does_not_read(tmp_path, text):
    (tmp_path / "other.yml").write_text(text)
    with pytest.raises(ValueError, match=r"\w"):
        workflow.read(tmp_path / "other.yml")
