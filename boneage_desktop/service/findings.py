"""What is odd about the films and labels of a project, and what may be done with each."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from boneage_desktop.core.radiograph import Sex, Side
from boneage_desktop.core.training_project import Choices
from boneage_desktop.service import survey
from boneage_desktop.service.film_facts import SurveyedFilm
from boneage_desktop.service.film_labels import FilmLabel, LabelledFilms, labelled_films
from boneage_desktop.service.film_looks import Look, looks
from boneage_desktop.service.label_findings import label_findings

LEAVE_OUT = ("leave_out",)
RATHER_NOT = ("leave_out", "keep")
RATHER = ("keep", "leave_out")

KINDS: dict[str, tuple[str, ...]] = {
    "unreadable": LEAVE_OUT,
    "film_without_label": LEAVE_OUT,
    "label_without_film": LEAVE_OUT,
    "unreadable_row": LEAVE_OUT,
    "duplicate": LEAVE_OUT,
    "conflicting_labels": RATHER_NOT,
    "ambiguous_label": RATHER_NOT,
    "same_id_twice": RATHER,
    "impossible_age": RATHER_NOT,
    "unit_doubtful": RATHER_NOT,
    "wrong_body_part": RATHER_NOT,
    "no_hand": RATHER_NOT,
    "two_hands": RATHER_NOT,
    "inverted": RATHER_NOT,
    "rotated": RATHER_NOT,
    "mirrored": RATHER,
    "right_hand": RATHER,
    "sex_unknown": RATHER,
    "sex_differs": RATHER,
    "label_from_header": RATHER,
    "doubtful_patient": ("each_alone", "keep"),
}
"""What can be done with each kind, the default first.

Left out by default is what training, which takes films as they lie, would learn wrongly: it neither turns a film by more than
45 degrees nor inverts one. Right hands stay, for the network has learned from both.
"""

HAND_WORDS = ("HAND", "WRIST", "FINGER", "THUMB", "CARP", "EXT", "UP EXM", "ARM", "BONE", "手", "腕", "骨")
NO_HAND_BELOW = 0.3
ROTATED_DEGREES = 45

Odd = tuple[str, str, str]
"""A kind, the id of what it is about, and a detail."""


@dataclass(frozen=True)
class Finding:
    """All of one kind: ids of films ("line N" for rows of the table without one), a detail and the possible actions.

    details: one for each id; actions: one for all of the kind or for single ids; default: what is done if nothing was chosen.
    """

    kind: str
    ids: tuple[str, ...]
    details: tuple[str, ...]
    actions: tuple[str, ...]
    default: str


@dataclass(frozen=True)
class Check:
    """The films, the label of each that has one (by id), by what the table names films ("" by nothing), the table's rows, how
    many of them find a film, and the findings.
    """

    films: tuple[SurveyedFilm, ...]
    labelled: dict[str, FilmLabel]
    key: str
    rows: int
    matched_rows: int
    findings: tuple[Finding, ...]


def check(project: Path, choices: Choices) -> Check:
    """What is odd about the project's films, looks and table, as far as they are there; raises LabelsError."""
    films = survey.films(project)
    labelled = labelled_films(films, choices)
    findings = _grouped((*_of_films(films, labelled, looks(project)), *label_findings(films, labelled, choices.columns.unit)))
    return Check(tuple(films), labelled.labels, labelled.key, len(labelled.table.rows), len(labelled.films), findings)


def action(finding: Finding, id: str, actions: Mapping[str, str]) -> str:  # noqa: A002
    """What is done with one id of a finding: what was chosen for it, else for its kind, else the default."""
    chosen = actions.get(f"{finding.kind}:{id}", actions.get(finding.kind, finding.default))
    return chosen if chosen in finding.actions else finding.default


def save_report(check: Check, actions: Mapping[str, str], file: Path) -> None:
    """The findings as CSV (kind, id, path, detail, action), with the mark by which Excel knows UTF-8."""
    paths = {film.id: film.path for film in check.films}
    with file.open("w", newline="", encoding="utf-8-sig", errors=survey.AS_NAMED) as out:
        writer = csv.writer(out)
        writer.writerow(("kind", "id", "path", "detail", "action"))
        for found in check.findings:
            for id, detail in zip(found.ids, found.details, strict=True):  # noqa: A001
                writer.writerow((found.kind, id, paths.get(id, ""), detail, action(found, id, actions)))


def _grouped(odd: Iterable[Odd]) -> tuple[Finding, ...]:
    found: dict[str, list[tuple[str, str]]] = {}
    for kind, id, detail in odd:  # noqa: A001
        found.setdefault(kind, []).append((id, detail))
    return tuple(
        Finding(kind, tuple(i for i, _ in found[kind]), tuple(d for _, d in found[kind]), actions, actions[0])
        for kind, actions in KINDS.items()
        if kind in found
    )


def _of_films(films: Iterable[SurveyedFilm], labelled: LabelledFilms, looks: Mapping[str, Look]) -> Iterator[Odd]:
    for film in films:
        look = looks.get(film.content)
        error = film.error or (look.error if look else "")
        if error:
            yield "unreadable", film.id, error
            continue
        odd = {**_of_header(film, labelled.labels.get(film.id)), **(_of_look(film, look) if look else {})}
        yield from ((kind, film.id, detail) for kind, detail in odd.items() if detail is not None)


def _of_header(film: SurveyedFilm, label: FilmLabel | None) -> dict[str, str | None]:
    """For each kind its detail, None where it does not hold."""
    part = film.body_part.upper()
    odd = {
        "wrong_body_part": film.body_part if part and not any(word in part for word in HAND_WORDS) else None,
        "right_hand": "header" if film.side is Side.RIGHT else None,
    }
    if label is None:
        return odd | {"film_without_label": ""}
    differs = Sex.UNKNOWN not in (film.sex, label.sex) and film.sex != label.sex
    return odd | {
        "sex_unknown": "" if label.sex is Sex.UNKNOWN else None,
        "sex_differs": film.sex.value if differs else None,
        "label_from_header": "" if label.source == "dicom" else None,
    }


def _of_look(film: SurveyedFilm, look: Look) -> dict[str, str | None]:
    """How a hand lies says nothing where there is none."""
    if look.hand < NO_HAND_BELOW:
        return {"no_hand": f"{look.hand:.2f}"}
    return {
        "mirrored": "" if look.mirrored and film.side is not Side.RIGHT else None,
        "inverted": "" if look.inverted else None,
        "two_hands": "" if look.two_hands else None,
        "rotated": f"{look.rotation_degrees:.0f}" if abs(look.rotation_degrees) > ROTATED_DEGREES else None,
    }
