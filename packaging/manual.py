"""The manual page, made from what the program itself says to --help, so that it cannot fall behind."""

from __future__ import annotations

import io
import os
from contextlib import redirect_stdout, suppress
from datetime import UTC, datetime

from frozen import NAME, __version__

from boneage_desktop import arguments

COLUMNS = "76"  # a manual page is read in a terminal of 80

INTRODUCTION = """\
opens a window that reads the bone age of a child from a radiograph of the hand and shows where the number comes from. It
takes DICOM films and pictures (PNG, JPEG, TIFF, BMP, WebP). Its commands work without a window and without a screen. No
network connection is needed."""
EXIT_STATUS = {
    "0": "All went well.",
    "1": "A film was not read, or a check failed.",
    "2": "The arguments were wrong.",
}
FILES = {
    "~/.config/boneage-desktop/": "Settings.",
    "~/.local/share/boneage-desktop/": "The history, installed models and training projects.",
    "~/.local/state/boneage-desktop/": "The log and reports of errors.",
    "~/.cache/boneage-desktop/": "What can be worked out again.",
}


def page(epoch: int) -> str:
    """The page in roff, dated with the release (seconds since 1970)."""
    date = datetime.fromtimestamp(epoch, UTC).strftime("%Y-%m-%d")
    parts = [
        f'.TH BONEAGE\\-DESKTOP 1 "{date}" "{NAME} {__version__}" "User Commands"',
        f".SH NAME\n{_escaped(NAME)} \\- reads bone age from hand radiographs",
        f".SH SYNOPSIS\n{_verbatim(_usage(help_text([])))}",
        f".SH DESCRIPTION\n.B {_escaped(NAME)}\n{_escaped(INTRODUCTION)}\n.PP\n{_escaped(arguments.NOTICE)}",
        f".SH OPTIONS\n{_verbatim(_after_usage(help_text([])))}",
        ".SH COMMANDS",
        *(f".SS {_escaped(name)}\n{_verbatim(help_text([name]))}" for name in arguments.COMMANDS),
        f".SH EXIT STATUS\n{_listed(EXIT_STATUS)}",
        f".SH FILES\n{_listed(FILES)}",
    ]
    return "\n".join(parts) + "\n"


def help_text(command: list[str]) -> str:
    """What the program prints for a command and --help."""
    kept, os.environ["COLUMNS"] = os.environ.get("COLUMNS"), COLUMNS
    said = io.StringIO()
    with redirect_stdout(said), suppress(SystemExit):
        arguments.parse([*command, "--help"])
    os.environ.pop("COLUMNS")
    if kept is not None:
        os.environ["COLUMNS"] = kept
    return said.getvalue()


def _usage(text: str) -> str:
    return text.partition("\n\n")[0].removeprefix("usage: ").replace("\n       ", "\n")


def _after_usage(text: str) -> str:
    return text.partition("\n\n")[2]


def _verbatim(text: str) -> str:
    return f".nf\n{_escaped(text.strip())}\n.fi"


def _listed(entries: dict[str, str]) -> str:
    return "\n".join(f".TP\n.B {_escaped(name)}\n{_escaped(text)}" for name, text in entries.items())


def _escaped(text: str) -> str:
    """Text in which roff finds no command of its own: dashes that can be copied, no full stop or quote at a line's start."""
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return "\n".join(f"\\&{line}" if line.startswith((".", "'")) else line for line in text.splitlines())
