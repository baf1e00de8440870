"""What the settings dialog offers: one entry a setting."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

TEXT_SIZES = (90, 100, 110, 125, 150)
LOCK_MINUTES = (0, 1, 2, 5, 10, 15, 30, 60)


class Kind(StrEnum):
    """What a setting is chosen with."""

    CHOICE = "choice"
    SWITCH = "switch"
    NUMBER = "number"
    TEXT = "text"
    LINES = "lines"
    FOLDER = "folder"
    FILE = "file"
    ACT = "act"
    LOCK = "lock"


@dataclass(frozen=True)
class Row:
    """A setting: its field of Settings (a name of its own where it lies elsewhere), its heading, label and explanation.

    action: the QAction that a switch stands for or a button triggers; choices: values with their texts,
    where they are not those of the menu of the same name; unit: what stands behind a number.
    """

    field: str
    group: str
    kind: Kind
    label: str
    explanation: str
    action: str = ""
    choices: tuple[tuple[object, str], ...] = ()
    unit: str = ""


def group_titles() -> dict[str, str]:
    """The headings in their order."""
    return {
        "appearance": QCoreApplication.translate("Settings", "Appearance"),
        "reading": QCoreApplication.translate("Settings", "Reading"),
        "film": QCoreApplication.translate("Settings", "Film"),
        "history": QCoreApplication.translate("Settings", "History"),
        "report": QCoreApplication.translate("Settings", "Report"),
        "privacy": QCoreApplication.translate("Settings", "Privacy"),
    }


def rows() -> tuple[Row, ...]:
    """Every setting in the present language, in the order of the dialog."""
    return (*_appearance(), *_reading(), *_film(), *_history(), *_report(), *_privacy())


def _appearance() -> tuple[Row, ...]:
    return (
        Row(
            "theme",
            "appearance",
            Kind.CHOICE,
            QCoreApplication.translate("Settings", "Theme"),
            QCoreApplication.translate("Settings", "Dark for a dark reading room, light for a bright office."),
        ),
        Row(
            "language",
            "appearance",
            Kind.CHOICE,
            QCoreApplication.translate("Settings", "Language"),
            QCoreApplication.translate("Settings", "Texts, help pages and numbers follow it at once."),
        ),
        Row(
            "text_size",
            "appearance",
            Kind.CHOICE,
            QCoreApplication.translate("Settings", "Text size"),
            QCoreApplication.translate("Settings", "100 % is the size that the system gives to its own texts."),
            choices=tuple((size, f"{size} %") for size in TEXT_SIZES),
        ),
        Row(
            "studies_visible",
            "appearance",
            Kind.SWITCH,
            QCoreApplication.translate("Settings", "List of films"),
            QCoreApplication.translate("Settings", "The column on the left with the films and the history."),
            action="studies",
        ),
        Row(
            "reading_visible",
            "appearance",
            Kind.SWITCH,
            QCoreApplication.translate("Settings", "Column of the reading"),
            QCoreApplication.translate("Settings", "The column on the right with the age, the grades and the heights."),
            action="reading",
        ),
    )


def _reading() -> tuple[Row, ...]:
    return (
        Row(
            "model_folder",
            "reading",
            Kind.FOLDER,
            QCoreApplication.translate("Settings", "Model folder"),
            QCoreApplication.translate(
                "Settings", "The model that reads the films; empty for the one that came with the program."
            ),
        ),
        Row(
            "mode",
            "reading",
            Kind.CHOICE,
            QCoreApplication.translate("Settings", "Way of reading"),
            QCoreApplication.translate(
                "Settings", "What accuracy costs in time; a film is read so when it is read again (F5)."
            ),
        ),
        Row(
            "engine",
            "reading",
            Kind.CHOICE,
            QCoreApplication.translate("Settings", "Engine"),
            QCoreApplication.translate(
                "Settings", "Both give the same age but for rounding; automatic takes the one that suits here."
            ),
        ),
        Row(
            "sd_reference",
            "reading",
            Kind.CHOICE,
            QCoreApplication.translate("Settings", "Reference of the SD score"),
            QCoreApplication.translate("Settings", "The children with whom the bone age is compared."),
        ),
        Row(
            "blind_first",
            "reading",
            Kind.SWITCH,
            QCoreApplication.translate("Settings", "Read before the machine"),
            QCoreApplication.translate("Settings", "The age of the network is shown once you have entered your own."),
            action="blind_first",
        ),
    )


def _report() -> tuple[Row, ...]:
    return (
        Row(
            "report_head",
            "report",
            Kind.LINES,
            QCoreApplication.translate("Settings", "Head of the report"),
            QCoreApplication.translate("Settings", "The lines at the top: hospital, department, telephone."),
        ),
        Row(
            "report_logo",
            "report",
            Kind.FILE,
            QCoreApplication.translate("Settings", "Logo of the report"),
            QCoreApplication.translate("Settings", "A picture beside these lines; empty for none."),
        ),
        Row(
            "report_named",
            "report",
            Kind.SWITCH,
            QCoreApplication.translate("Settings", "Patient's name in the file's name"),
            QCoreApplication.translate("Settings", "Whether the file of a saved report is named after the patient."),
            action="report_named",
        ),
        Row(
            "report_template",
            "report",
            Kind.ACT,
            QCoreApplication.translate("Settings", "Template of the report"),
            QCoreApplication.translate("Settings", "What stands in a report and in which order; your own copy can be changed."),
            action="report_template",
        ),
    )


def _film() -> tuple[Row, ...]:
    return (
        Row(
            "default_window",
            "film",
            Kind.CHOICE,
            QCoreApplication.translate("Settings", "Window of a new film"),
            QCoreApplication.translate(
                "Settings", "The window and level with which films are shown that are opened from now on."
            ),
            choices=(
                ("default", QCoreApplication.translate("Presets", "As the film says")),
                ("full_range", QCoreApplication.translate("Presets", "Full range")),
                ("bone", QCoreApplication.translate("Presets", "Bone")),
                ("soft_tissue", QCoreApplication.translate("Presets", "Soft tissue")),
                ("high_contrast", QCoreApplication.translate("Presets", "High contrast")),
            ),
        ),
        Row(
            "regions_visible",
            "film",
            Kind.SWITCH,
            QCoreApplication.translate("Settings", "Regions"),
            QCoreApplication.translate("Settings", "The outlines of the 11 regions on the film."),
            action="regions",
        ),
        Row(
            "heat",
            "film",
            Kind.CHOICE,
            QCoreApplication.translate("Settings", "Heat map"),
            QCoreApplication.translate("Settings", "Where the network looked for a region, or what in it moved the age."),
        ),
        Row(
            "overlay",
            "film",
            Kind.CHOICE,
            QCoreApplication.translate("Settings", "Texture overlay"),
            QCoreApplication.translate("Settings", "The codes of local texture (LBP) laid over the film."),
        ),
        Row(
            "overlay_percent",
            "film",
            Kind.NUMBER,
            QCoreApplication.translate("Settings", "Opacity of the overlay"),
            QCoreApplication.translate("Settings", "At 100 % the texture covers the film."),
            unit=" %",
        ),
    )


def _history() -> tuple[Row, ...]:
    return (
        Row(
            "user_name",
            "history",
            Kind.TEXT,
            QCoreApplication.translate("Settings", "Name in the records"),
            QCoreApplication.translate(
                "Settings", "The history and the audit log name you so; empty for the name of the system."
            ),
        ),
    )


def _privacy() -> tuple[Row, ...]:
    return (
        Row(
            "password",
            "privacy",
            Kind.LOCK,
            QCoreApplication.translate("Settings", "Password of the lock"),
            QCoreApplication.translate(
                "Settings",
                "The lock hides the window (Ctrl+L) and is there when the program starts. It does not encrypt anything.",
            ),
        ),
        Row(
            "lock_minutes",
            "privacy",
            Kind.CHOICE,
            QCoreApplication.translate("Settings", "Lock by itself"),
            QCoreApplication.translate(
                "Settings", "After so many minutes without a key or the mouse in this program; needs a password."
            ),
            choices=tuple((minutes, _minutes(minutes)) for minutes in LOCK_MINUTES),
        ),
        Row(
            "remember_films",
            "privacy",
            Kind.SWITCH,
            QCoreApplication.translate("Settings", "Films opened last"),
            QCoreApplication.translate(
                "Settings", "The empty window offers them by file name; without it the names kept are deleted."
            ),
        ),
        Row(
            "name_on_pictures",
            "privacy",
            Kind.SWITCH,
            QCoreApplication.translate("Settings", "Name on pictures"),
            QCoreApplication.translate("Settings", "The patient’s name below films that are copied or saved as pictures."),
            action="name_on_pictures",
        ),
    )


def _minutes(minutes: int) -> str:
    if not minutes:
        return QCoreApplication.translate("Settings", "Never")
    return QCoreApplication.translate("Settings", "{minutes} min").format(minutes=minutes)
