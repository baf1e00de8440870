"""What the training process is asked to do; each names the folder of a training project (`core.training_project`)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class SurveyFilms:
    """Look at every file of the project's sources; writes its films and thumbnails; answered with the number of films."""

    id: int
    project: str


@dataclass(frozen=True)
class LookAtFilms:
    """See how the hand lies on each film of the survey; writes its looks; answered with the number of films looked at."""

    id: int
    project: str
    model: str


@dataclass(frozen=True)
class CheckUp:
    """Read the locked part with a model; writes and answers with a `CheckUpFigures`."""

    id: int
    project: str
    model: str


@dataclass(frozen=True)
class ProbeSpeed:
    """Time a few training steps of each preset; answered with a dict from preset to seconds of its whole training."""

    id: int
    project: str
    model: str


@dataclass(frozen=True)
class TrainModel:
    """Train by a preset (with the choices in TOML that differ from it) from a model, or go on with that run; answered with the
    new model's folder, or None where the run was asked to stop.
    """

    id: int
    project: str
    model: str
    preset: str
    choices: str = ""


@dataclass(frozen=True)
class CompareModels:
    """Read the locked part with a new model as well; writes and answers with a `Comparison`."""

    id: int
    project: str
    old: str
    new: str


TrainingJob = SurveyFilms | LookAtFilms | CheckUp | ProbeSpeed | TrainModel | CompareModels
