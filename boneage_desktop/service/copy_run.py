"""One run of copies without identity: who is called what, and the tables that go with the copies."""

from __future__ import annotations

import csv
import itertools
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from boneage_desktop.core.copies import Box, CopyChoices, CopyFilm, FilmLook, KnownFacts
from boneage_desktop.core.errors import CopyNotWritten
from boneage_desktop.core.radiograph import Sex

PREFIX = "BA"
LABELS = ("film", "pseudonym", "sex", "age_months", "bone_age_months")
KEY = ("pseudonym", "patient_id", "study", "film", "original")


@dataclass(frozen=True)
class _Copied:
    """One film that was copied, with what the tables say of it."""

    film: str
    pseudonym: str
    look: FilmLook
    known: KnownFacts


class CopyRun:
    """Hands out pseudonyms (BA0001, BA0002 …), the same for all films of a person, and keeps what was copied.

    The numbers go on after those that lie in the folder already. A film whose file names no patient is a person of its own.
    """

    def __init__(self, folder: Path, choices: CopyChoices) -> None:
        self.folder = folder
        self.choices = choices
        self.copied: list[_Copied] = []
        self._numbers = itertools.count(_last_number(folder) + 1)
        self._pseudonyms: dict[tuple[str, str], str] = {}
        self._films: Counter[str] = Counter()

    def job(self, number: int, look: FilmLook, *, black: tuple[Box, ...] = (), known: KnownFacts | None = None) -> CopyFilm:
        """The job that copies a film."""
        person = (look.issuer, look.patient_id) if look.patient_id else ("", look.path)
        if person not in self._pseudonyms:
            self._pseudonyms[person] = f"{PREFIX}{next(self._numbers):04}"
        pseudonym = self._pseudonyms[person]
        self._films[pseudonym] += 1
        name = pseudonym if self._films[pseudonym] == 1 else f"{pseudonym}-{self._films[pseudonym]}"
        return CopyFilm(
            number, look.path, str(self.folder), name, pseudonym, self.choices, black=black, known=known or KnownFacts()
        )

    def keep(self, job: CopyFilm, look: FilmLook, film: str) -> None:
        """Keep that a film was copied to the file `film`."""
        self.copied.append(_Copied(film, job.pseudonym, look, job.known))

    def write_labels(self, file: Path) -> None:
        """Write sex, age on the day of the study and decided bone age of each copy. Errors: CopyNotWritten."""
        _write(file, LABELS, [self._label(each) for each in self.copied])

    def write_key(self, file: Path) -> None:
        """Write which person each pseudonym is; whoever has it undoes the whole run. Errors: CopyNotWritten."""
        _write(file, KEY, [_key(each) for each in self.copied])

    def _label(self, each: _Copied) -> tuple[object, ...]:
        sex = each.known.sex or each.look.sex
        age = each.look.age_months if each.known.age_months is None else each.known.age_months
        return (
            each.film,
            each.pseudonym,
            str(sex) if "sex" in self.choices.kept and sex is not Sex.UNKNOWN else "",
            _months(age) if "age" in self.choices.kept else "",
            _months(each.known.bone_age_months),
        )


def _last_number(folder: Path) -> int:
    """The highest number that a pseudonym in the folder has, 0 for none."""
    found = (re.match(rf"{PREFIX}(\d{{4,}})", path.name) for path in (folder.iterdir() if folder.is_dir() else ()))
    return max((int(match[1]) for match in found if match), default=0)


def _key(each: _Copied) -> tuple[str, ...]:
    day = each.look.day.isoformat() if each.look.day else ""
    return each.pseudonym, each.look.patient_id, day, each.film, each.look.path


def _months(value: float | None) -> str:
    return "" if value is None else f"{value:.1f}"


def _write(file: Path, columns: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    """Write a CSV (UTF-8 with its mark); it appears when it is complete, and never over one that is there."""
    draft = file.with_name(f".{file.name}.part")
    try:
        if file.exists():
            raise FileExistsError(17, f"there is a file {file.name}")
        with draft.open("w", encoding="utf-8-sig", newline="") as out:
            table = csv.writer(out)
            table.writerow(columns)
            table.writerows(rows)
        draft.replace(file)
    except OSError as error:
        raise CopyNotWritten(folder=file.parent, detail=error.strerror or str(error)) from error
    finally:
        draft.unlink(missing_ok=True)
