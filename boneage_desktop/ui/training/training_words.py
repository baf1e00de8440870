"""How the wizard names findings, actions, presets and advice, in the window's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from boneage_desktop.ui import words


def finding(kind: str) -> str:
    """What is odd about some films or rows, in a few words."""
    known = {
        "unreadable": QCoreApplication.translate("Training", "Cannot be read"),
        "film_without_label": QCoreApplication.translate("Training", "Film without a label"),
        "label_without_film": QCoreApplication.translate("Training", "Label without a film"),
        "unreadable_row": QCoreApplication.translate("Training", "Row of the table not understood"),
        "duplicate": QCoreApplication.translate("Training", "The same film twice"),
        "same_id_twice": QCoreApplication.translate("Training", "The same id on several rows"),
        "conflicting_labels": QCoreApplication.translate("Training", "Labels that contradict each other"),
        "ambiguous_label": QCoreApplication.translate("Training", "Label that fits several films"),
        "impossible_age": QCoreApplication.translate("Training", "Impossible age"),
        "unit_doubtful": QCoreApplication.translate("Training", "Months and years may be mixed up"),
        "wrong_body_part": QCoreApplication.translate("Training", "Not a hand by its header"),
        "right_hand": QCoreApplication.translate("Training", "Right hand"),
        "mirrored": QCoreApplication.translate("Training", "Mirrored"),
        "inverted": QCoreApplication.translate("Training", "Inverted"),
        "rotated": QCoreApplication.translate("Training", "Rotated"),
        "two_hands": QCoreApplication.translate("Training", "Two hands on a film"),
        "no_hand": QCoreApplication.translate("Training", "No hand found"),
        "sex_unknown": QCoreApplication.translate("Training", "Sex unknown"),
        "sex_differs": QCoreApplication.translate("Training", "Sex differs from the header"),
        "label_from_header": QCoreApplication.translate("Training", "Age taken from the header"),
        "doubtful_patient": QCoreApplication.translate("Training", "Patient id that several children may share"),
    }
    return known.get(kind, kind.replace("_", " "))


def action(name: str) -> str:
    """What is done about a finding."""
    known = {
        "leave_out": QCoreApplication.translate("Training", "Leave out"),
        "keep": QCoreApplication.translate("Training", "Keep"),
        "each_alone": QCoreApplication.translate("Training", "Count each film as a patient"),
    }
    return known.get(name, name.replace("_", " "))


def match_key(key: str) -> str:
    """By what the rows of the table were matched with the films."""
    known = {
        "file": QCoreApplication.translate("Training", "by the name of the file"),
        "patient": QCoreApplication.translate("Training", "by the patient id of the header"),
        "accession": QCoreApplication.translate("Training", "by the accession number"),
        "instance": QCoreApplication.translate("Training", "by the instance UID"),
        "folder": QCoreApplication.translate("Training", "by the name of the folder"),
    }
    return known.get(key, key)


def preset(name: str) -> str:
    """A way of training by its plain name."""
    known = {
        "calibrate": QCoreApplication.translate("Training", "Calibrate only"),
        "last_layers": QCoreApplication.translate("Training", "Last layers"),
        "whole_network": QCoreApplication.translate("Training", "Whole network"),
        "from_scratch": QCoreApplication.translate("Training", "New model from nothing"),
        "paper": QCoreApplication.translate("Training", "Network of the paper"),
    }
    return known.get(name, name)


def preset_meaning(name: str) -> str:
    """What a way of training changes, and for whom it is."""
    known = {
        "calibrate": QCoreApplication.translate(
            "Training", "Shifts the ages by a line for each sex and refits the intervals. From about 100 films."
        ),
        "last_layers": QCoreApplication.translate(
            "Training", "Teaches only the part that turns what is seen into an age. From about 260 films."
        ),
        "whole_network": QCoreApplication.translate(
            "Training", "Teaches everything but where the regions are, gently. From about 1,000 films."
        ),
        "from_scratch": QCoreApplication.translate(
            "Training", "Starts again from random weights. Only with many thousand films and, better, a GPU."
        ),
        "paper": QCoreApplication.translate(
            "Training", "zh05_dl_resnet50 of Guo et al. 2022, to compare with. It cannot be installed."
        ),
    }
    return known.get(name, "")


def part(name: str) -> str:
    """A part of the films by what it is for."""
    known = {
        "train": QCoreApplication.translate("Training", "Training"),
        "validation": QCoreApplication.translate("Training", "Validation"),
        "calibration": QCoreApplication.translate("Training", "Calibration"),
        "holdout": QCoreApplication.translate("Training", "Locked test"),
    }
    return known.get(name, name)


def advice(code: str) -> tuple[str, str, str]:
    """What a check-up advises: a title, a sentence, and the role of its colour."""
    known = {
        "too_few_films": (
            QCoreApplication.translate("Training", "Too few films to be sure"),
            QCoreApplication.translate(
                "Training", "At least one part is smaller than it should be; take the figures as a first look."
            ),
            "caution",
        ),
        "no_shift": (
            QCoreApplication.translate("Training", "The model reads your films as well as its own"),
            QCoreApplication.translate(
                "Training", "Error and bias are no worse than on the films it was tested on. Training is unlikely to gain."
            ),
            "good",
        ),
        "calibration_enough": (
            QCoreApplication.translate("Training", "A calibration is enough"),
            QCoreApplication.translate(
                "Training", "A line for each sex explains most of the error. It takes seconds; training would add little."
            ),
            "good",
        ),
        "tuning_may_gain": (
            QCoreApplication.translate("Training", "Training may gain"),
            QCoreApplication.translate(
                "Training", "There is an error that a calibration does not explain. Start with the last layers."
            ),
            "caution",
        ),
    }
    return known.get(code, (code.replace("_", " "), "", "caution"))


def verdict(code: str) -> tuple[str, str, str]:
    """What a comparison says: a title, a sentence, and the role of its colour."""
    known = {
        "better": (
            QCoreApplication.translate("Training", "The new model is better on your films"),
            QCoreApplication.translate("Training", "The interval of the difference lies below zero on the locked test."),
            "good",
        ),
        "no_difference": (
            QCoreApplication.translate("Training", "No difference could be shown"),
            QCoreApplication.translate(
                "Training", "The interval of the difference contains zero. There is no reason to install the new model."
            ),
            "caution",
        ),
        "worse": (
            QCoreApplication.translate("Training", "The new model is worse on your films"),
            QCoreApplication.translate("Training", "The interval of the difference lies above zero. Keep the present model."),
            "stop",
        ),
    }
    return known.get(code, (code, "", "caution"))


def doing(code: str) -> str:
    """What the training process is doing, by the first word of its note."""
    known = {
        "": QCoreApplication.translate("Training", "Starting the training process"),
        "surveying": QCoreApplication.translate("Training", "Looking at the files"),
        "looking": QCoreApplication.translate("Training", "Seeing how each hand lies"),
        "reading": QCoreApplication.translate("Training", "Reading the locked films"),
        "timing": QCoreApplication.translate("Training", "Timing a few steps"),
        "starting": QCoreApplication.translate("Training", "Starting the training"),
        "preparing": QCoreApplication.translate("Training", "Preparing the films"),
        "features": QCoreApplication.translate("Training", "Reading what the frozen layers see"),
        "training": QCoreApplication.translate("Training", "Training"),
        "measuring": QCoreApplication.translate("Training", "Measuring the new model"),
        "calibrating": QCoreApplication.translate("Training", "Calibrating"),
    }
    return known.get(code, known["training"])


def duration(seconds: float) -> str:
    """A rounded time: 40 s, 7 min, 3.5 h, 2 days."""
    if seconds < 90:
        return QCoreApplication.translate("Training", "{count} s").format(count=max(1, round(seconds)))
    if seconds < 90 * 60:
        return QCoreApplication.translate("Training", "{count} min").format(count=round(seconds / 60))
    if seconds < 36 * 3600:
        return QCoreApplication.translate("Training", "{count} h").format(count=words.number(seconds / 3600))
    return QCoreApplication.translate("Training", "{count} days").format(count=round(seconds / 86400))
