"""What is said of the reader's own age."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from boneage_desktop.core.edits import Edits
from boneage_desktop.core.radiograph import Sex
from boneage_desktop.ui import words
from boneage_desktop.ui.film import Film


def own_reading(edits: Edits) -> str:
    """The age that a reader gave before the machine's was shown, or that it was shown without one; "" where none was asked."""
    if edits.own_age_months is not None:
        text = QCoreApplication.translate("OwnReading", "Reader before the machine: {age} ({months})")
        return text.format(age=words.age(edits.own_age_months), months=words.months(edits.own_age_months))
    skipped = QCoreApplication.translate("OwnReading", "The machine's age was shown without a reader's own.")
    return skipped if edits.own_age_skipped else ""


def beside(film: Film) -> str:
    """The same beside the machine's age, with the months between the two."""
    own, reading = film.edits.own_age_months, film.reading
    if own is None or reading is None or reading.sex is Sex.UNKNOWN:
        return own_reading(film.edits)
    text = QCoreApplication.translate("OwnReading", "You before the machine: {age}, {months} months against it")
    return text.format(age=words.age(own), months=words.decimal(own - reading.age_months))


def awaited() -> str:
    """Why no age is shown yet."""
    return QCoreApplication.translate("OwnReading", "your reading first")
