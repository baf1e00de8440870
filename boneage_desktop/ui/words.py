"""How the window says ages, sexes, deviations, codes and errors, in its language."""

from __future__ import annotations

from pathlib import PurePath

from PySide6.QtCore import QCoreApplication, QLocale

from boneage_desktop.core.errors import SENTENCES
from boneage_desktop.core.radiograph import Sex
from boneage_desktop.ui.film import State


def age(months: float) -> str:
    """An age in years and months, rounded to the month: 8 y 7 m."""
    years, rest = divmod(max(0, round(months)), 12)
    return QCoreApplication.translate("Words", "{years} y {months} m").format(years=years, months=rest)


def months(value: float) -> str:
    """An age in months: 103 months."""
    return QCoreApplication.translate("Words", "{months} months").format(months=round(value))


def written(figure: str) -> str:
    """A figure as the language writes it: with its decimal sign, and a true minus."""
    return figure.replace("-", "−").replace(".", QLocale().decimalPoint())


def number(value: float, digits: int = 1) -> str:
    """A number with so many decimals."""
    return written(f"{value:.{digits}f}")


def decimal(value: float) -> str:
    """A signed number with one decimal."""
    return written(f"{value:+.1f}") if round(value, 1) else number(0)


def sex(value: Sex) -> str:
    """The sex as a word."""
    names = {
        Sex.MALE: QCoreApplication.translate("Words", "Male"),
        Sex.FEMALE: QCoreApplication.translate("Words", "Female"),
        Sex.UNKNOWN: QCoreApplication.translate("Words", "Sex unknown"),
    }
    return names[value]


def sex_letter(value: Sex) -> str:
    """The sex as it stands in a list."""
    letters = {
        Sex.MALE: QCoreApplication.translate("Words", "M"),
        Sex.FEMALE: QCoreApplication.translate("Words", "F"),
        Sex.UNKNOWN: "–",
    }
    return letters[value]


def verdict(name: str) -> str:
    """What a deviation means: normal, advanced, delayed; another word is shown as it came."""
    known = {
        "normal": QCoreApplication.translate("Words", "normal"),
        "advanced": QCoreApplication.translate("Words", "advanced"),
        "delayed": QCoreApplication.translate("Words", "delayed"),
    }
    return known.get(name, name)


def deviation(sd_score: float, reference: str) -> str:
    """The SD score with its reference: −0.9 SD (Brush)."""
    texts = (
        QCoreApplication.translate("Words", "−{size} SD ({reference})"),
        QCoreApplication.translate("Words", "+{size} SD ({reference})"),
    )
    size = number(abs(sd_score))
    return texts[sd_score >= 0 or not round(sd_score, 1)].format(size=size, reference=reference)


def error(code: str, values: dict[str, object]) -> str:
    """The calm sentence of an error: what happened and what to do; a film is named without its folder."""
    sentence = QCoreApplication.translate("Errors", SENTENCES.get(code, SENTENCES["unexpected"]))
    return sentence.format(**{key: PurePath(str(value)).name if key == "path" else value for key, value in values.items()})


def progress(note: str) -> str:
    """What a worker is doing; an unknown note is only "Reading"."""
    if note == "opening":
        return QCoreApplication.translate("Words", "Opening the film")
    return QCoreApplication.translate("Words", "Reading")


def repair(code: str) -> str:
    """What was mended for the reading; the film on the screen stays as it is stored."""
    known = {
        "inverted": QCoreApplication.translate("Words", "Inverted for the reading"),
        "rotated": QCoreApplication.translate("Words", "Turned upright for the reading"),
        "mirrored": QCoreApplication.translate("Words", "Right hand, mirrored for the reading"),
        "one_of_two_hands": QCoreApplication.translate("Words", "Two hands on the film, one was read"),
    }
    return known.get(code, code.replace("_", " "))


def left_as_is(code: str) -> str:
    """What was not mended since the reader took it back."""
    known = {
        "inverted": QCoreApplication.translate("Words", "Not inverted for the reading"),
        "rotated": QCoreApplication.translate("Words", "Not turned for the reading"),
        "mirrored": QCoreApplication.translate("Words", "Not mirrored for the reading"),
        "one_of_two_hands": QCoreApplication.translate("Words", "Read as a film of one hand"),
    }
    return known.get(code, code.replace("_", " "))


def warning(code: str) -> str:
    """What the reader should bear in mind."""
    known = {
        "synthetic": QCoreApplication.translate("Words", "Drawn by a program: this age only shows what a reading looks like."),
        "under_24_months": QCoreApplication.translate(
            "Words", "Below 24 months the training films are few; treat the age with care."
        ),
        "regions_outside": QCoreApplication.translate("Words", "Some regions lie outside the film; the hand may be cut off."),
        "not_a_hand": QCoreApplication.translate("Words", "This may not be a hand; it was read because you asked for it."),
        "cropped": QCoreApplication.translate("Words", "Much of the hand is cut off; it was read because you asked for it."),
        "too_dark": QCoreApplication.translate("Words", "The film holds few steps of grey; the age may be off."),
        "burnt_out": QCoreApplication.translate("Words", "Parts of the bones are plain white; the age may be off."),
        "right_hand": QCoreApplication.translate("Words", "A right hand, or a mirrored film; the standard is of left hands."),
        "side_differs": QCoreApplication.translate("Words", "The film's file names the other hand. Check the side."),
        "adult": QCoreApplication.translate(
            "Words", "The bones are almost or fully grown; how old a grown hand is cannot be read."
        ),
        "metal": QCoreApplication.translate("Words", "Something whiter than bone lies over the hand, such as metal."),
        "left_as_is": QCoreApplication.translate("Words", "A repair was taken back; the film was read without it."),
        "regions_by_hand": QCoreApplication.translate("Words", "Regions were placed by hand; the age rests on them."),
        "regions_not_placed": QCoreApplication.translate(
            "Words", "This model reads regions only where it finds them; those placed by hand were left out."
        ),
    }
    return known.get(code, code.replace("_", " "))


def regions_stay() -> str:
    """Why a region has no handles."""
    return QCoreApplication.translate(
        "Words", "The regions of this model cannot be moved; write its network.onnx anew with boneage-desktop export."
    )


def state(value: State) -> str:
    """How far a film has come."""
    names = {
        State.OPENING: QCoreApplication.translate("Words", "opening"),
        State.NEW: QCoreApplication.translate("Words", "not read"),
        State.READING: QCoreApplication.translate("Words", "reading"),
        State.READ: QCoreApplication.translate("Words", "read"),
        State.REFUSED: QCoreApplication.translate("Words", "refused"),
        State.FAILED: QCoreApplication.translate("Words", "failed"),
    }
    return names[value]


def short_error(code: str) -> str:
    """An error in a few words, for a list."""
    known = {
        "not_found": QCoreApplication.translate("Words", "File not found"),
        "unknown_format": QCoreApplication.translate("Words", "Not a film"),
        "not_an_image": QCoreApplication.translate("Words", "Holds no radiograph"),
        "several_frames": QCoreApplication.translate("Words", "Several frames"),
        "truncated": QCoreApplication.translate("Words", "File is cut short"),
        "lying_header": QCoreApplication.translate("Words", "Damaged header"),
        "unsupported": QCoreApplication.translate("Words", "Coding not supported"),
        "damaged": QCoreApplication.translate("Words", "Damaged file"),
        "not_a_hand": QCoreApplication.translate("Words", "No hand found"),
        "cropped": QCoreApplication.translate("Words", "Hand cut off"),
        "too_dark": QCoreApplication.translate("Words", "Film too dark"),
        "burnt_out": QCoreApplication.translate("Words", "Film burnt out"),
        "worker_lost": QCoreApplication.translate("Words", "Reading stopped"),
    }
    return known.get(code, QCoreApplication.translate("Words", "Could not be read"))
