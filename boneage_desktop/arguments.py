"""What the command line takes; strict, so that a stray launch ends before any window opens."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError, Namespace, RawDescriptionHelpFormatter
from collections.abc import Sequence
from pathlib import Path

from boneage_desktop import __version__

PROGRAM = "boneage-desktop"
SEXES = ("male", "female", "unknown")
PRESETS = ("zh05",)
NOTICE = "Research use only. Not a medical device."
COMMANDS = {
    "read": "read films and print the bone age of each",
    "evaluate": "read films with known bone ages and print how good the readings are",
    "train": "train a model",
    "self-test": "check this installation: window, translations, weights, a reading; one JSON line, exit code 0 or 1",
}


def parse(arguments: Sequence[str]) -> Namespace:
    """The arguments of a command, or of the window if the first one names no command; ends the program if they are wrong."""
    if arguments and arguments[0] in COMMANDS:
        return _command_parser().parse_args(arguments)
    return _window_parser().parse_args(arguments)


def _window_parser() -> ArgumentParser:
    commands = "\n".join(f"  {name:<10} {text}" for name, text in COMMANDS.items())
    parser = ArgumentParser(
        prog=PROGRAM,
        usage=f"{PROGRAM} [--model DIR] [--device auto|cpu|gpu] [FILM ...]\n       {PROGRAM} COMMAND ...",
        description="Reads the bone age from radiographs of the hand. Without a command the window opens with the films.",
        epilog=f"commands (each has its own --help; a film of such a name is given as ./read):\n{commands}\n\n{NOTICE}",
        formatter_class=RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.set_defaults(command="window")
    parser.add_argument("films", nargs="*", metavar="FILM", help="a DICOM file, a picture, or a folder of them")
    _add_model(parser)
    parser.add_argument("--version", action="version", version=f"{PROGRAM} {__version__}")
    return parser


def _command_parser() -> ArgumentParser:
    parser = ArgumentParser(prog=PROGRAM, allow_abbrev=False)
    commands = parser.add_subparsers(dest="command", required=True)
    for name, add in {"read": _add_read, "evaluate": _add_evaluate, "train": _add_train, "self-test": _add_nothing}.items():
        add(commands.add_parser(name, help=COMMANDS[name], description=f"{COMMANDS[name]}.", epilog=NOTICE, allow_abbrev=False))
    return parser


def _add_read(parser: ArgumentParser) -> None:
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="a film, or a folder: all films in it")
    parser.add_argument("--sex", choices=SEXES, help="sex of the patient (default: as the file says)")
    _add_model(parser)
    parser.add_argument("--json", action="store_true", help="print one JSON object a line")


def _add_evaluate(parser: ArgumentParser) -> None:
    parser.add_argument("films", nargs="+", type=Path, metavar="FILMS", help="folders or zip files of films, named by their id")
    _add_labels(parser)
    _add_model(parser)
    parser.add_argument("--sex", choices=("given", "unknown"), default="given", help="read with the labelled sex or without")
    parser.add_argument("--split", metavar="NAME", help="only films of this split (column split)")
    parser.add_argument("--limit", type=_count, metavar="N", help="only N films, evenly spread over the table")
    parser.add_argument("--predictions", type=_new_file, metavar="CSV", help="write the reading of each film to this file")
    parser.add_argument("--json", action="store_true", help="print one JSON object on one line")


def _add_train(parser: ArgumentParser) -> None:
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--preset", choices=PRESETS, help="a configuration that comes with the program")
    what.add_argument("--config", type=Path, metavar="FILE", help="a configuration of one's own (JSON)")
    parser.add_argument("--films", nargs="+", type=Path, required=True, metavar="PATH", help="folders or zip files of films")
    _add_labels(parser)
    parser.add_argument("--regions", type=Path, metavar="DIR", help="folder with boxes.csv and points.csv of the 11 regions")
    parser.add_argument(
        "--out", type=Path, required=True, metavar="RUN", help="folder of this run: configuration, log, weights"
    )
    parser.add_argument("--resume", action="store_true", help="go on with the run in this folder")
    parser.add_argument("--epochs", type=_count, metavar="N", help="rounds over the films (default: as configured)")
    parser.add_argument("--seed", type=int, metavar="N", help="seed of everything random (default: as configured)")
    parser.add_argument("--limit", type=_count, metavar="N", help="train on N films only")


def _add_nothing(parser: ArgumentParser) -> None:
    """The self-test takes no arguments."""


def _add_model(parser: ArgumentParser) -> None:
    parser.add_argument("--model", type=Path, metavar="DIR", help="folder of another model (default: the one that is shipped)")
    parser.add_argument("--device", choices=("auto", "cpu", "gpu"), default="auto", help="where to compute (default: auto)")


def _add_labels(parser: ArgumentParser) -> None:
    columns = "columns id, boneage (months), male (True or False), optionally width, height (raw film), split"
    parser.add_argument("--labels", type=Path, required=True, metavar="CSV", help=columns)


def _new_file(text: str) -> Path:
    if not Path(text).absolute().parent.is_dir():
        raise ArgumentTypeError(f"there is no folder {Path(text).parent}")
    return Path(text)


def _count(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise ArgumentTypeError(f"{text} is not a whole number above 0")
    return int(text)
