"""What the command line takes; strict, so that a stray launch ends before any window opens."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError, Namespace, RawDescriptionHelpFormatter
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from boneage_desktop import __version__

PROGRAM = "boneage-desktop"
SEXES = ("male", "female", "unknown")
OF_PERSON = ("sex", "age", "size", "weight")
ENGINES = ("auto", "tensorflow", "onnx")
LANGUAGES = ("en", "zh_CN", "de")
BUDGETS = ("small", "medium", "full")
PRESETS = ("zh05", "cnn", "resnet50", "dl_resnet50", "zh05_dl_resnet50")
WINDOW_USAGE = "[--model DIR] [--device auto|cpu|gpu] [--engine auto|tensorflow|onnx] [FILM ...]"
NOTICE = "Research use only. Not a medical device."
COMMANDS = {
    "read": "read films and print the bone age of each",
    "report": "read a film and write its report as PDF or PNG",
    "evaluate": "read films with known bone ages and print how good the readings are",
    "card": "put saved evaluations into a model's card and write CARD.md with plots beside it",
    "train": "train a model",
    "export": "write network.onnx into a model folder, so that it is read without TensorFlow",
    "engines": "measure what reads fastest on this machine and remember it",
    "models": "list, install, choose, export and import the models of this machine",
    "history": "list, import, export or delete the studies of the history",
    "audit": "check or print the audit log of the history",
    "anonymise": "copy films without the identity of the person",
    "reproduce": "repeat the published experiment (Guo et al. 2022) and write its report",
    "self-test": "check this installation: window, translations, weights, a reading; one JSON line, exit code 0 or 1",
}
MODEL_ACTIONS = {
    "list": ("the shipped model and the installed ones; * marks the current one",),
    "history": ("who installed, chose or removed which model, when and why",),
    "install": ("copy a model folder into the models of this machine", "folder"),
    "use": ("make a model the current one, from the next start of the program", "model"),
    "remove": ("delete an installed model that is not the current one", "model"),
    "export": ("write a model to one file", "model", "file"),
    "import": ("install a model from the file that an export wrote", "file"),
}
HISTORY_ACTIONS = {
    "list": "the studies, newest first",
    "import": "take films into the history without reading them; known ones are passed over",
    "export": "write the films of the studies to a CSV or XLSX file",
    "delete": "take a study out of the history for good",
}
STUDY_STATES = ("new", "read", "accepted", "rejected", "reported")
AUDIT_ACTIONS = {
    "verify": "check that no entry was changed, removed or cut off; exit code 1 if one was",
    "export": "print all entries",
}
SIGNED_ACTIONS = ("install", "use", "remove", "import")
MODEL_ARGUMENTS = {
    "model": 'a model by its name in the list; "shipped" is the one that came with the program',
    "folder": "a model folder",
    "file": "the file (.boneage-model.zip)",
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
        usage=f"{PROGRAM} {WINDOW_USAGE}\n       {PROGRAM} COMMAND ...",
        description="Reads the bone age from radiographs of the hand. Without a command the window opens with the films.",
        epilog=f"commands (each has its own --help; a film of such a name is given as ./read):\n{commands}\n\n{NOTICE}",
        formatter_class=RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.set_defaults(command="window")
    parser.add_argument("films", nargs="*", metavar="FILM", help="a DICOM file, a picture, or a folder of them")
    _add_model(parser)
    _add_engine(parser, default=None)
    parser.add_argument("--version", action="version", version=f"{PROGRAM} {__version__}")
    return parser


def _command_parser() -> ArgumentParser:
    parser = ArgumentParser(prog=PROGRAM, allow_abbrev=False)
    commands = parser.add_subparsers(dest="command", required=True)
    adds = {
        "read": _add_read,
        "report": _add_report,
        "evaluate": _add_evaluate,
        "card": _add_card,
        "train": _add_train,
        "export": _add_export,
        "engines": _add_engines,
        "models": _add_models,
        "history": _add_history,
        "audit": _add_audit,
        "anonymise": _add_anonymise,
        "reproduce": _add_reproduce,
        "self-test": _add_nothing,
    }
    for name, add in adds.items():
        add(commands.add_parser(name, help=COMMANDS[name], description=f"{COMMANDS[name]}.", epilog=NOTICE, allow_abbrev=False))
    return parser


def _add_read(parser: ArgumentParser) -> None:
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="a film, or a folder: all films in it")
    parser.add_argument("--sex", choices=SEXES, help="sex of the patient (default: as the file says)")
    parser.add_argument("--anyway", action="store_true", help="read what would be refused; the warnings say why")
    _add_model(parser)
    _add_engine(parser)
    _add_mode(parser)
    parser.add_argument("--json", action="store_true", help="print one JSON object a line")


def _add_report(parser: ArgumentParser) -> None:
    parser.add_argument("film", type=Path, metavar="FILM", help="a DICOM file or a picture")
    parser.add_argument("--out", type=_new_file, required=True, metavar="FILE", help="the file to write (.pdf or .png)")
    parser.add_argument("--language", choices=LANGUAGES, help="language of the report (default: that of the window)")
    parser.add_argument("--sex", choices=SEXES, help="sex of the patient (default: as the file says)")
    _add_model(parser)
    _add_engine(parser)
    _add_mode(parser)


def _add_evaluate(parser: ArgumentParser) -> None:
    parser.add_argument("films", nargs="+", type=Path, metavar="FILMS", help="folders or zip files of films, named by their id")
    _add_labels(parser)
    _add_model(parser)
    _add_engine(parser)
    _add_mode(parser)
    parser.add_argument("--sex", choices=("given", "unknown"), default="given", help="read with the labelled sex or without")
    parser.add_argument("--split", metavar="NAME", help="only films of this split (column split)")
    parser.add_argument(
        "--ids", metavar="FILE[:PART]", help="only the films of a JSON list, or of a part of a run (split.json:holdout)"
    )
    parser.add_argument("--limit", type=_count, metavar="N", help="only N films, evenly spread over the table")
    parser.add_argument(
        "--group", action="append", type=_id_range, default=[], metavar="LOW-HIGH", help="tell films with these ids apart"
    )
    parser.add_argument("--regions", type=Path, metavar="DIR", help="folder with boxes.csv: how many boxes the regions hit")
    parser.add_argument("--changes", action="store_true", help="read each film also turned, framed, inverted and so on")
    parser.add_argument("--save", type=_new_file, metavar="DIR", help="write readings and figures into this folder")
    parser.add_argument("--predictions", type=_new_file, metavar="CSV", help="write the reading of each film to this file")
    parser.add_argument("--json", action="store_true", help="print one JSON object on one line")


def _add_card(parser: ArgumentParser) -> None:
    parser.add_argument("model", type=Path, metavar="MODEL_DIR", help="the model folder")
    parser.add_argument(
        "saved", nargs="+", type=_named_folder, metavar="NAME=SAVED_DIR", help="an evaluation (evaluate --save) and its name"
    )


def _add_train(parser: ArgumentParser) -> None:
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--preset", choices=PRESETS, help="a configuration that comes with the program")
    what.add_argument("--config", type=Path, metavar="FILE", help="a configuration of one's own (TOML)")
    parser.add_argument("--films", nargs="+", type=Path, required=True, metavar="PATH", help="folders or zip files of films")
    _add_labels(parser)
    parser.add_argument("--regions", type=Path, metavar="DIR", help="folder with boxes.csv and points.csv of the 11 regions")
    parser.add_argument(
        "--out", type=Path, required=True, metavar="RUN", help="folder of this run: configuration, log, weights"
    )
    parser.add_argument("--initial", metavar="DIR", help="model folder to start from (default: as configured)")
    parser.add_argument("--resume", action="store_true", help="go on with the run in this folder")
    parser.add_argument("--epochs", type=_count, metavar="N", help="rounds over the films (default: as configured)")
    parser.add_argument("--seed", type=int, metavar="N", help="seed of everything random (default: as configured)")
    parser.add_argument("--limit", type=_count, metavar="N", help="train on N films only")


def _add_export(parser: ArgumentParser) -> None:
    _add_model_folder(parser)


def _add_engines(parser: ArgumentParser) -> None:
    _add_model(parser)
    parser.add_argument("--json", action="store_true", help="print one JSON object on one line")


def _add_models(parser: ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", required=True)
    for action, (text, *positional) in MODEL_ACTIONS.items():
        added = actions.add_parser(action, help=text, description=text, allow_abbrev=False)
        for name in positional:
            added.add_argument(name, type=str if name == "model" else Path, metavar=name.upper(), help=MODEL_ARGUMENTS[name])
        if action in SIGNED_ACTIONS:
            added.add_argument("--by", required=True, metavar="NAME", help="who signs this off")
            added.add_argument("--reason", required=True, metavar="TEXT", help="why")
        added.add_argument("--json", action="store_true", help="print one JSON object a line")


def _add_history(parser: ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", required=True)
    added = {
        action: actions.add_parser(action, help=text, description=text, allow_abbrev=False)
        for action, text in HISTORY_ACTIONS.items()
    }
    added["import"].add_argument("paths", nargs="+", type=Path, metavar="PATH", help="films, folders, DICOMDIRs")
    added["export"].add_argument("file", type=_new_file, metavar="FILE", help="the file to write (.csv or .xlsx)")
    added["delete"].add_argument("study", type=_count, metavar="STUDY", help="number of the study in the list")
    added["list"].add_argument("--limit", type=_count, default=100, metavar="N", help="at most N studies (default: 100)")
    for name in ("list", "export"):
        _add_query(added[name])
    for each in added.values():
        each.add_argument("--json", action="store_true", help="print one JSON object a line")


def _add_query(parser: ArgumentParser) -> None:
    parser.add_argument("--search", metavar="TEXT", help="words of a name, an id, a file's name or a date")
    parser.add_argument("--state", choices=STUDY_STATES, help="only studies that have come so far")
    parser.add_argument("--from", type=_day, dest="first_day", metavar="DATE", help="from this day on (YYYY-MM-DD)")
    parser.add_argument("--to", type=_day, dest="last_day", metavar="DATE", help="up to this day")
    parser.add_argument("--youngest", type=float, metavar="MONTHS", help="chronological age at least")
    parser.add_argument("--oldest", type=float, metavar="MONTHS", help="chronological age at most")
    parser.add_argument("--least", type=float, metavar="MONTHS", help="bone age at least")
    parser.add_argument("--most", type=float, metavar="MONTHS", help="bone age at most")
    parser.add_argument("--sex", choices=SEXES, help="only studies of this sex")
    parser.add_argument("--decided-by", metavar="NAME", help="only studies that this reader decided on last")
    parser.add_argument("--model", metavar="NAME", help='only studies read last by this model, such as "zh05 2026.11.25"')


def _add_audit(parser: ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", required=True)
    for action, text in AUDIT_ACTIONS.items():
        added = actions.add_parser(action, help=text, description=text, allow_abbrev=False)
        added.add_argument("--json", action="store_true", help="print one JSON object a line")


def _add_anonymise(parser: ArgumentParser) -> None:
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="films, folders, DICOMDIRs; they stay as they are")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="folder of the copies")
    parser.add_argument(
        "--shift-dates", action="store_true", help="move the days of each person by the same number instead of removing them"
    )
    parser.add_argument(
        "--drop", action="append", default=[], choices=OF_PERSON, help="do not keep this of the person (may be repeated)"
    )
    parser.add_argument("--key", type=_new_file, metavar="CSV", help="write who each pseudonym is; to be kept apart")
    parser.add_argument("--labels", type=_new_file, metavar="CSV", help="write sex, age and decided bone age of each copy")
    parser.add_argument("--json", action="store_true", help="print one JSON object a line")


def _add_reproduce(parser: ArgumentParser) -> None:
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="folder of the experiment and its report")
    parser.add_argument("--films", nargs="+", type=Path, metavar="PATH", help="folders or zip files (default: drawn phantoms)")
    _add_labels(parser, required=False)
    parser.add_argument(
        "--budget",
        choices=BUDGETS,
        default="small",
        help="small: a minute; medium: half an hour on two cores; full: as published (default: small)",
    )
    parser.add_argument("--resume", action="store_true", help="go on with the experiment in this folder")


def _add_nothing(parser: ArgumentParser) -> None:
    """The self-test takes no arguments."""


def _add_model(parser: ArgumentParser) -> None:
    _add_model_folder(parser)
    parser.add_argument("--device", choices=("auto", "cpu", "gpu"), default="auto", help="where to compute (default: auto)")


def _add_model_folder(parser: ArgumentParser) -> None:
    parser.add_argument("--model", type=Path, metavar="DIR", help="folder of another model (default: the one that is shipped)")


def _add_engine(parser: ArgumentParser, *, default: str | None = "auto") -> None:
    told = "auto" if default else "as chosen in the window"
    parser.add_argument("--engine", choices=ENGINES, default=default, help=f"what computes (default: {told})")


def _add_mode(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--mode", choices=("best", "fast"), default="best", help="mean of several looks at the hand, or one (default: best)"
    )


def _add_labels(parser: ArgumentParser, *, required: bool = True) -> None:
    columns = "columns id, boneage (months), male (True or False), optionally width, height (raw film), split"
    parser.add_argument("--labels", type=Path, required=required, metavar="CSV", help=columns)


def _new_file(text: str) -> Path:
    if not Path(text).absolute().parent.is_dir():
        raise ArgumentTypeError(f"there is no folder {Path(text).parent}")
    return Path(text)


def _id_range(text: str) -> str:
    low, _, high = text.partition("-")
    if not (low.isdecimal() and high.isdecimal() and int(low) <= int(high)):
        raise ArgumentTypeError(f"{text} is not a range of ids such as 2905-4359")
    return text


def _named_folder(text: str) -> tuple[str, Path]:
    name, _, folder = text.partition("=")
    if not (folder and name.isascii() and name.isidentifier()):
        raise ArgumentTypeError(f"{text} is not a name (letters, digits and _) and a folder such as holdout=saved/holdout")
    return name, Path(folder)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise ArgumentTypeError(f"{text} is not a date such as 2025-03-07") from error


def _count(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise ArgumentTypeError(f"{text} is not a whole number above 0")
    return int(text)
