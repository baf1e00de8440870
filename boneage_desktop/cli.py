"""The commands: each does its work and prints; what is heavy is imported inside the one that needs it."""

from __future__ import annotations

import json
import logging
import os
import sys
import time
from argparse import Namespace
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from boneage_desktop.core.components import require_trainer
from boneage_desktop.core.errors import BoneAgeError, ConfigurationError, FilmNotFound, ModelError, message

if TYPE_CHECKING:
    from boneage_desktop.core.radiograph import Sex
    from boneage_desktop.model.config import TrainingConfig
    from boneage_desktop.model.estimator import Estimator
    from boneage_desktop.model.evaluation import Outcome

log = logging.getLogger(__name__)


def run(parsed: Namespace) -> int:
    """Carries out a command and gives its exit code: 0 all went well, 1 something did not."""
    commands = {
        "read": read,
        "evaluate": evaluate,
        "card": card,
        "train": train,
        "export": export,
        "engines": engines,
        "models": models,
        "history": history,
        "audit": audit,
        "anonymise": anonymise,
        "reproduce": reproduce,
    }
    try:
        return commands[parsed.command](parsed)
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
    from boneage_desktop.model.changes import CHANGES
    from boneage_desktop.model.films import labelled_films

    films = labelled_films(parsed.films, parsed.labels)
    ids = None if parsed.ids is None else evaluation.read_ids(parsed.ids)
    films = evaluation.chosen(films, split=parsed.split, ids=ids, limit=parsed.limit, labels=parsed.labels)
    started = time.monotonic()
    estimator = open_estimator(parsed)
    measure = _measure(parsed)
    results = list(
        evaluation.outcomes(
            films,
            estimator,
            sex_given=parsed.sex == "given",
            changes=CHANGES if parsed.changes else (),
            report=lambda done: _progress(done, len(films)),
        )
    )
    found = _asked(parsed, ids, results) | measure(results) | _reader(estimator)
    found |= {"seconds": round(time.monotonic() - started, 1)}
    if parsed.save:
        evaluation.save(results, found, parsed.save)
    if parsed.predictions:
        evaluation.write_predictions(results, parsed.predictions)
    print(json_line(found) if parsed.json else json.dumps(found, indent=2))
    return 1 if found["not_read"] else 0


def card(parsed: Namespace) -> int:
    """Puts saved evaluations into the card of a model and prints where its page is."""
    require_trainer()
    from boneage_desktop.model import card_page

    print(card_page.write(parsed.model, dict(parsed.saved)))
    return 0


def train(parsed: Namespace) -> int:
    """Trains a model into a run folder and prints where its model folder is."""
    require_trainer()
    from boneage_desktop.model import evaluation, training
    from boneage_desktop.model.films import labelled_films

    _check_folder(parsed)
    films = labelled_films(parsed.films, parsed.labels)
    films = evaluation.chosen(films, split=None, limit=parsed.limit, labels=parsed.labels)
    config = _training_config(parsed)
    model = training.run(config, films, parsed.regions, parsed.out, cache=parsed.out / "films", report=_report)
    print(model)
    return 0


def export(parsed: Namespace) -> int:
    """Writes network.onnx into a model folder and prints where it is."""
    require_trainer()
    with _quiet_start():
        from boneage_desktop.model.export import export as write

        print(write(parsed.model))
    return 0


def engines(parsed: Namespace) -> int:
    """Measures the engines on this machine, remembers the seconds of a reading and prints them with the engine to take."""
    require_trainer()
    with _quiet_start():
        from boneage_desktop.model.card import read_card
        from boneage_desktop.model.engines import choice

        seconds = choice.measure(read_card(parsed.model), parsed.device)
    found = {"seconds": {name: round(each, 4) for name, each in seconds.items()}, "engine": choice.faster(seconds)}
    print(json_line(found) if parsed.json else json.dumps(found, indent=2))
    return 0


def models(parsed: Namespace) -> int:
    """Carries out an action on the models of this machine and prints what there is then."""
    from boneage_desktop import model_commands

    for record in model_commands.records(parsed):
        print(json_line(record) if parsed.json else model_commands.line(record))
    return 0


def history(parsed: Namespace) -> int:
    """Carries out an action on the study history; 1 if a film could not be imported."""
    from boneage_desktop import history_commands

    went_well = True
    for record in history_commands.history_records(parsed):
        went_well &= not record.get("error")
        print(json_line(record) if parsed.json else history_commands.history_line(record), flush=True)
    return 0 if went_well else 1


def audit(parsed: Namespace) -> int:
    """Prints or checks the audit log; 1 if an entry was tampered with."""
    from boneage_desktop import history_commands

    whole = True
    for record in history_commands.audit_records(parsed):
        whole &= record.get("ok", True)
        print(json_line(record) if parsed.json else history_commands.audit_line(record))
    return 0 if whole else 1


def anonymise(parsed: Namespace) -> int:
    """Copies films without identity and prints a line for each; 1 if one could not be copied."""
    from boneage_desktop import anonymise_commands

    went_well = True
    for record in anonymise_commands.records(parsed):
        went_well &= record["error"] is None
        print(json_line(record) if parsed.json else anonymise_commands.line(record), flush=True)
    return 0 if went_well else 1


def reproduce(parsed: Namespace) -> int:
    """Repeats the published experiment and prints where its report is."""
    require_trainer()
    _check_folder(parsed)
    if (parsed.films is None) != (parsed.labels is None):
        raise ConfigurationError(detail="films need a table of labels and labels need films: give both or neither")
    with _quiet_start():
        from boneage_desktop.model.films import labelled_films
        from boneage_desktop.model.reproduction.experiment import reproduce as repeat

    films = labelled_films(parsed.films, parsed.labels) if parsed.films else []
    print(repeat(films, parsed.out, budget=parsed.budget, report_progress=_report))
    return 0


def _check_folder(parsed: Namespace) -> None:
    if parsed.out.exists() and any(parsed.out.iterdir()) and not parsed.resume:
        raise ConfigurationError(detail=f"{parsed.out} is not empty; go on with that run by --resume or choose another folder")


def json_line(record: dict[str, Any]) -> str:
    """The record as JSON on one line, in ASCII so that every console and file name survives."""
    return json.dumps(record, allow_nan=False)


def age_text(months: float) -> str:
    """An age in completed years and months, rounded to a whole month: 8 y 7 m."""
    years, rest = divmod(round(months), 12)
    return f"{years} y {rest} m"


def open_estimator(parsed: Namespace) -> Estimator:
    """What reads films as the arguments ask for. Errors: ModelError."""
    with _quiet_start():
        from boneage_desktop.model.estimator import Estimator

        return Estimator.open(parsed.model, device=parsed.device, mode=parsed.mode, engine=parsed.engine)


@contextmanager
def _quiet_start() -> Iterator[None]:
    """Keeps back what TensorFlow's libraries write to stderr while they load, unless TF_CPP_MIN_LOG_LEVEL is set by hand."""
    if "TF_CPP_MIN_LOG_LEVEL" in os.environ:
        yield
        return
    os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
    kept, nowhere = os.dup(2), os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 2)
    try:
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)
        os.close(nowhere)


def _records(parsed: Namespace, sex: Sex | None) -> Iterator[dict[str, Any]]:
    from boneage_desktop.imaging import load
    from boneage_desktop.service.reading_json import failure_json

    try:
        estimator = open_estimator(parsed)
    except ModelError as error:
        yield from (failure_json(str(path), error) for path in parsed.paths)
        return
    for path in parsed.paths:
        films = load.films_in(path) if path.is_dir() else [path]
        yield from (_record(film, estimator, sex, anyway=parsed.anyway) for film in films)
        if not films:
            yield failure_json(str(path), FilmNotFound(path=path))


def _record(path: Path, estimator: Estimator, sex: Sex | None, *, anyway: bool) -> dict[str, Any]:
    from boneage_desktop.imaging import load
    from boneage_desktop.service.reading_json import failure_json, reading_json

    try:
        return reading_json(str(path), estimator.read(load.open(path), sex=sex, force=anyway))
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


def _measure(parsed: Namespace) -> Callable[[list[Outcome]], dict[str, Any]]:
    """Gives the figures of outcomes, told apart as asked."""
    from boneage_desktop.model.figures import read_boxes, summary

    boxes = None if parsed.regions is None else read_boxes(parsed.regions)
    return partial(summary, groups=parsed.group, boxes=boxes)


def _asked(parsed: Namespace, ids: list[str] | None, results: list[Outcome]) -> dict[str, Any]:
    """Which films were asked for, and how many of them were found."""
    asked = {
        "sex": parsed.sex,
        "mode": parsed.mode,
        "split": parsed.split,
        "ids": parsed.ids and Path(parsed.ids).name,
        "limit": parsed.limit,
    }
    return {"asked": asked | {"ids_listed": None if ids is None else len(ids), "films": len(results)}}


def _reader(estimator: Estimator) -> dict[str, Any]:
    return {"model": asdict(estimator.model), "device": estimator.device}


def _training_config(parsed: Namespace) -> TrainingConfig:
    from boneage_desktop.model.config import preset, read_config

    config = preset(parsed.preset) if parsed.config is None else read_config(parsed.config)
    changes = {name: value for name in ("initial", "seed") if (value := getattr(parsed, name)) is not None}
    config = replace(config, **changes)
    return config if parsed.epochs is None else replace(config, age=replace(config.age, epochs=float(parsed.epochs)))


def _report(fraction: float, note: str) -> None:
    print(f"{fraction:4.0%} {note}", file=sys.stderr)


def _progress(done: int, total: int) -> None:
    if sys.stderr.isatty() or done % 100 == 0:
        print(f"\r{done} of {total} films", end="\n" if done == total or not sys.stderr.isatty() else "", file=sys.stderr)
