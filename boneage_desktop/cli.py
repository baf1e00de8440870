"""The command line: parses and prints; what is heavy is imported inside the command that needs it."""

from __future__ import annotations

import json
import logging
import os
import sys
import time
from argparse import ArgumentParser, ArgumentTypeError, Namespace, RawDescriptionHelpFormatter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from boneage_desktop import __version__
from boneage_desktop.core.errors import BoneAgeError, ConfigurationError, FilmNotFound, ModelError, message

if TYPE_CHECKING:
    from boneage_desktop.core.radiograph import Sex
    from boneage_desktop.model.estimator import Estimator
    from boneage_desktop.model.training import TrainingConfig

log = logging.getLogger(__name__)

PROGRAM = "boneage-desktop"
SEXES = ("male", "female", "unknown")
PRESETS = ("cnn", "resnet50", "dl_resnet50", "zh05_dl_resnet50", "zh05")
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


def run(parsed: Namespace) -> int:
    """Carries out a command and gives its exit code: 0 all went well, 1 something did not."""
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    command = {"read": read, "evaluate": evaluate, "train": train}[parsed.command]
    try:
        return command(parsed)
    except BoneAgeError as error:
        print(message(error), file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1


def read(parsed: Namespace) -> int:
    """Prints one line for each film, in the order given; a folder stands for the films in it."""
    from boneage_desktop.core.radiograph import Sex

    sex = None if parsed.sex is None else Sex(parsed.sex)
    all_read = True
    for record in _records(parsed, sex):
        all_read &= record["ok"]
        print(json_line(record) if parsed.json else _sentence(record), flush=True)
    return 0 if all_read else 1


def evaluate(parsed: Namespace) -> int:
    """Prints the figures of a model on films with known ages."""
    from boneage_desktop.model import evaluation
    from boneage_desktop.model.estimator import Estimator
    from boneage_desktop.model.films import labelled_films

    films = labelled_films(parsed.films, parsed.labels)
    films = evaluation.chosen(films, split=parsed.split, limit=parsed.limit, labels=parsed.labels)
    started = time.monotonic()
    estimator = Estimator.open(parsed.model, device=parsed.device)
    results = list(
        evaluation.outcomes(films, estimator, sex_given=parsed.sex == "given", report=lambda done: _progress(done, len(films)))
    )
    figures = evaluation.summary(results) | {"seconds": round(time.monotonic() - started, 1)} | _reader(estimator)
    if parsed.predictions:
        evaluation.write_predictions(results, parsed.predictions)
    print(json_line(figures) if parsed.json else json.dumps(figures, indent=2))
    return 1 if figures["not_read"] else 0


def train(parsed: Namespace) -> int:
    """Trains a model into a run folder and prints where its weights are."""
    from boneage_desktop.model import evaluation, training
    from boneage_desktop.model.films import labelled_films

    if parsed.out.exists() and any(parsed.out.iterdir()) and not parsed.resume:
        raise ConfigurationError(detail=f"{parsed.out} is not empty; go on with that run by --resume or choose another folder")
    films = labelled_films(parsed.films, parsed.labels)
    films = evaluation.chosen(films, split=None, limit=parsed.limit, labels=parsed.labels)
    changes = {name: value for name in ("epochs", "seed") if (value := getattr(parsed, name)) is not None}
    config = replace(_training_config(parsed), **changes)
    weights = training.run(config, films, parsed.regions, parsed.out, cache=parsed.out / "films", report=_report)
    print(weights)
    return 0


def json_line(record: dict[str, Any]) -> str:
    """The record as JSON on one line, in ASCII so that every console and file name survives."""
    return json.dumps(record, allow_nan=False)


def age_text(months: float) -> str:
    """An age in completed years and months, rounded to a whole month: 8 y 7 m."""
    years, rest = divmod(round(months), 12)
    return f"{years} y {rest} m"


def _records(parsed: Namespace, sex: Sex | None) -> Iterator[dict[str, Any]]:
    from boneage_desktop.imaging import load
    from boneage_desktop.model.estimator import Estimator
    from boneage_desktop.service.reading_json import failure_json

    try:
        estimator = Estimator.open(parsed.model, device=parsed.device)
    except ModelError as error:
        yield from (failure_json(str(path), error) for path in parsed.paths)
        return
    for path in parsed.paths:
        films = load.films_in(path) if path.is_dir() else [path]
        yield from (_record(film, estimator, sex) for film in films)
        if not films:
            yield failure_json(str(path), FilmNotFound(path=path))


def _record(path: Path, estimator: Estimator, sex: Sex | None) -> dict[str, Any]:
    from boneage_desktop.imaging import load
    from boneage_desktop.service.reading_json import failure_json, reading_json

    try:
        return reading_json(str(path), estimator.read(load.open(path), sex=sex))
    except BoneAgeError as error:
        return failure_json(str(path), error)
    except Exception as error:
        log.exception("a film could not be read")
        return failure_json(str(path), error)


def _sentence(record: dict[str, Any]) -> str:
    if not record["ok"]:
        return f"{record['file']}: not read. {record['error']['message']}"
    parts = [f"{record['file']}: {age_text(record['age_months'])} ({record['age_months']:.1f} months)"]
    if record["interval_months"]:
        low, high = record["interval_months"]
        share = f"{record['interval_coverage']:.0%} " if record["interval_coverage"] else ""
        parts.append(f"{share}interval {age_text(low)} to {age_text(high)}")
    if record["sex"] == "unknown":
        parts.append("sex unknown: " + ", ".join(f"{sex} {age_text(age)}" for sex, age in record["by_sex"].items() if age))
    else:
        parts.append(record["sex"])
    return "; ".join([*parts, *record["repairs"], *record["warnings"]])


def _reader(estimator: Estimator) -> dict[str, Any]:
    model = estimator.model
    named = {"name": model.name, "version": model.version, "sha256": model.sha256}
    return {"model": named, "device": estimator.device}


def _training_config(parsed: Namespace) -> TrainingConfig:
    from boneage_desktop.model import training

    if parsed.config is None:
        return training.preset(parsed.preset)
    try:
        return training.TrainingConfig.from_dict(json.loads(parsed.config.read_text(encoding="utf-8")))
    except (OSError, ValueError) as error:
        raise ConfigurationError(detail=f"{parsed.config}: {error}") from error


def _report(fraction: float, note: str) -> None:
    print(f"{fraction:4.0%} {note}", file=sys.stderr)


def _progress(done: int, total: int) -> None:
    if sys.stderr.isatty() or done % 100 == 0:
        print(f"\r{done} of {total} films", end="\n" if done == total or not sys.stderr.isatty() else "", file=sys.stderr)


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
