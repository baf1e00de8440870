"""A day in the reading room, led through by a program: the films of 20 visits that never were, and pictures of each step.

usage: picture_day.py OUT [--language en|de|zh_CN] [--theme dark|light] [--size 1440x900]

The films are drawn, the persons invented. Priors are imported, the visits of the day are opened, one film that is no hand is
refused, one region is corrected, one reading is rejected, and each study gets its report.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
import numpy as np
import pydicom
from PIL import Image
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from window_pictures import grab, spin

from boneage_desktop import app
from boneage_desktop.core import settings
from boneage_desktop.core.radiograph import Sex, Side
from boneage_desktop.imaging.phantom import Phantom, draw, write_dicom
from boneage_desktop.ui.film import Film, State
from boneage_desktop.ui.worker_client import WorkerClient

TODAY = date(2026, 3, 2)
YEAR = 365.25
COLOURS = 128
LONGEST_SECONDS = 300
ORDINARY = Phantom()
LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@dataclass(frozen=True)
class Person:
    """An invented patient: bone age in months at each visit, years before today, of which the first may be today's."""

    name: str
    number: str
    sex: Sex
    years: float
    visits: tuple[tuple[float, float], ...]
    film: Phantom = ORDINARY


WITH_PRIORS = (
    Person("Zhang^Xiaoming=张^小明", "ZH-1001", Sex.MALE, 11.2, ((0, 118), (1.0, 104), (2.1, 90), (3.0, 80))),
    Person("Brandt^Lena", "BN-2002", Sex.FEMALE, 9.1, ((0, 126), (0.9, 112), (1.8, 92))),
    Person("Okafor^Daniel", "BN-2003", Sex.MALE, 13.0, ((0, 150), (1.2, 140))),
)
OTHERS = tuple(
    Person(name, f"BN-30{number:02}", sex, years, ((0, age),), replace(ORDINARY, **film))
    for number, (name, sex, years, age, film) in enumerate(
        (
            ("李^芳", Sex.FEMALE, 7.4, 84, {}),
            ("王^磊", Sex.MALE, 10.0, 122, {"inverted": True}),
            ("Schmidt^Jonas", Sex.MALE, 8.3, 92, {"rotation_degrees": 90}),
            ("Weber^Mia", Sex.FEMALE, 12.2, 150, {"side": Side.RIGHT}),
            ("陈^思雨", Sex.FEMALE, 5.0, 58, {}),
            ("Fischer^Paul", Sex.MALE, 14.9, 182, {}),
            ("Yilmaz^Elif", Sex.FEMALE, 6.6, 80, {}),
            ("赵^天宇", Sex.MALE, 4.1, 44, {}),
            ("Novak^Petra", Sex.FEMALE, 13.3, 160, {"noise": 0.03}),
            ("Klein^Ben", Sex.UNKNOWN, 9.5, 110, {}),
        )
    )
)


VISITS = len(WITH_PRIORS) + len(OTHERS) + 1


def main() -> None:
    parsed = _arguments()
    parsed.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        _Day(parsed, Path(folder)).work(*draw_day(Path(folder) / "films"))


class _Day:
    """A window with real processes and what a reader does in it, by keys and mouse where a person would."""

    def __init__(self, parsed: argparse.Namespace, folder: Path) -> None:
        self.out, self.folder = parsed.out, folder
        file = folder / "settings.json"
        chosen = settings.Settings(language=parsed.language, theme=parsed.theme, user_name="Dr. Wang", tour_seen=True)
        settings.save(chosen, file)
        self.application = app.qt_application()
        self.window = app.build(
            self.application,
            settings_file=file,
            opener=WorkerClient(app.open_films),
            reader=WorkerClient(app.read_films, None, "auto"),
            data_folder=folder / "data",
        )
        self.window.resize(*map(int, parsed.size.split("x")))
        self.window.show()
        self.window.activateWindow()
        self._until(self.window.isActiveWindow, "window in front")
        self.window.session.start()

    def work(self, earlier: Path, today: Path) -> None:
        self._morning(earlier, today)
        self._first_patient()
        self._second_patient()
        self._other_patients()
        self._evening()
        self.window.close()
        self.window.close_workers()

    def _morning(self, earlier: Path, today: Path) -> None:
        """The films of earlier visits come into the history, those of today are opened and read."""
        self.window.importing.start(earlier)
        self._until(lambda: not self.window.importing.running, "earlier films imported")
        self.window.session.open([today])
        films = self.window.session.films
        done = (State.READ, State.REFUSED)
        self._until(lambda: len(films) == VISITS and all(film.state in done for film in films), "films of today read")
        self._show("ZH-1001")
        self._grab("opened")

    def _first_patient(self) -> None:
        """A boy with three earlier films: his growth, the film beside the last one, a measurement, grades, accepted."""
        self.window.show_tab("series")
        self._grab("series-unread")
        self.window.series.view.reread.start.click()
        self._until(lambda: self.window.series.rereading.running, "reading begun")
        self._until(lambda: not self.window.series.rereading.running, "earlier films read")
        self._grab("series")
        self.window.show_tab("read")
        self._key(Qt.Key.Key_D)
        self._drag((0.35, 0.62), (0.62, 0.62))
        self._key(Qt.Key.Key_Escape)
        self._grab("measured")
        self._key(Qt.Key.Key_S)
        spin(1.0)
        self._grab("side-by-side")
        self._key(Qt.Key.Key_S)
        self.window.acts["grades"].trigger()
        for stage in (6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6):
            QTest.keyClick(self.application.focusWidget() or self.window, str(stage))
            QTest.keyClick(self.application.focusWidget() or self.window, Qt.Key.Key_Down)
        self._grab("grades")
        self._key(Qt.Key.Key_A)
        self._grab("accepted")

    def _second_patient(self) -> None:
        """A girl whose region MC3 is put right by hand, and whose age is then changed."""
        film = self._show("BN-2002")
        before = film.reading.age_months
        self._move_region("MC3", 14, -22)
        self._until(lambda: film.state is State.READ, "region placed by hand, read again")
        print(f"age before and after: {before:.1f}, {film.reading.age_months:.1f} months")
        self._grab("region-by-hand")
        self._key(Qt.Key.Key_C)
        form = self.window.panel.decision.form
        form.years.setValue(10)
        form.months.setValue(6)
        QTest.keyClicks(form.reason, "MC3")
        self._grab("change")
        QTest.keyClick(form.reason, Qt.Key.Key_Return)
        self._show("BN-2003")
        self._key(Qt.Key.Key_A)

    def _other_patients(self) -> None:
        """One film is refused, one reading rejected, one needs the sex, all others are accepted."""
        refused = self._show("BN-4001")
        if refused.state is not State.REFUSED:
            sys.exit("the film without a hand was not refused")
        self._grab("refused")
        self._show("BN-3008")
        self._key(Qt.Key.Key_X)
        form = self.window.panel.decision.form
        QTest.keyClicks(form.reason, "noise")
        QTest.keyClick(form.reason, Qt.Key.Key_Return)
        self._grab("rejected")
        unknown = self._show("BN-3009")
        self._grab("sex-unknown")
        self.window.panel.patient.sex_chosen.emit(Sex.MALE)
        self._until(lambda: unknown.state is State.READ and unknown.reading.sex is Sex.MALE, "read as a boy")
        for film in self.window.session.films:
            if film.state is State.READ and film.decision is None:
                self.window.session.select(film)
                spin(0.3)
                self._key(Qt.Key.Key_A)
        self._show("BN-3002")
        self._grab("repaired")

    def _evening(self) -> None:
        """A report of each study that has one, the list of the day, a table, and a look at the audit log."""
        reports = self.folder / "reports"
        reports.mkdir()
        began = time.monotonic()
        made = [film for film in self.window.session.films if film.reading is not None]
        for film in made:
            self.window.session.select(film)
            self.window.reports.save(film, reports / f"{film.patient.id}.pdf")
            spin(0.05)
        print(f"{len(made)} reports: {time.monotonic() - began:.1f} s")
        file = self.out / "day-report.png"
        self.window.reports.save(self._show("ZH-1001"), file)
        with Image.open(file) as pages:
            pages.thumbnail((800, 2400))
            pages.convert("RGB").quantize(COLOURS).save(file, optimize=True)
        self.window.acts["find"].trigger()
        self._grab("history")
        self.window.recorder.flush()
        print(f"faults of the audit log: {self.window.recorder.history.audit_faults()}")

    def _show(self, number: str) -> Film:
        film = next(film for film in self.window.session.films if film.patient.id == number)
        self.window.session.select(film)
        self._until(lambda: film.radiograph is not None, f"{number} shown")
        self.window.page.view.setFocus()
        return film

    def _key(self, key: Qt.Key) -> None:
        self.window.page.view.setFocus()
        QTest.keyClick(self.window.page.view, key)
        spin(0.4)

    def _drag(self, start: tuple[float, float], end: tuple[float, float]) -> None:
        """Over the film, between places in fractions of it."""
        view = self.window.page.view
        first, last = (view.film_geometry().place(place).toPoint() for place in (start, end))
        self._press_and_move(first, last)

    def _move_region(self, name: str, across: int, down: int) -> None:
        view = self.window.page.view
        region = next(region for region in view.regions() if region.name == name)
        start = view.film_geometry().region_transform(region).map(QPointF(0.5, 0.5)).toPoint()
        QTest.mouseClick(view, LEFT, PLAIN, start)
        self._press_and_move(start, start + QPointF(across, down).toPoint())

    def _press_and_move(self, start, end) -> None:
        view = self.window.page.view
        QTest.mousePress(view, LEFT, PLAIN, start)
        for part in (0.5, 1.0):
            QTest.mouseMove(view, start + (end - start) * part, 20)
        QTest.mouseRelease(view, LEFT, PLAIN, end)
        spin(0.3)

    def _until(self, holds: Callable[[], bool], what: str) -> None:
        since = time.monotonic()
        while not holds():
            if time.monotonic() - since > LONGEST_SECONDS:
                sys.exit(f"{what}: not within {LONGEST_SECONDS} s")
            spin(0.02)
        if time.monotonic() - since > 0.1:
            print(f"{what}: {time.monotonic() - since:.1f} s", flush=True)

    def _grab(self, name: str) -> None:
        grab(self.window, self.out / f"day-{name}.png", colours=COLOURS)


def draw_day(folder: Path) -> tuple[Path, Path]:
    """The films of earlier visits and those of today, one of which shows no hand, each in a folder of their own."""
    earlier, today = folder / "earlier", folder / "today"
    for each in (earlier, today):
        each.mkdir(parents=True)
    for person in WITH_PRIORS + OTHERS:
        for number, (years_ago, age_months) in enumerate(person.visits):
            _draw_visit(person, years_ago, age_months, (earlier if number else today) / f"{person.number}-{number}.dcm")
    _draw_no_hand(today / "BN-4001-0.dcm")
    return earlier, today


def _draw_visit(person: Person, years_ago: float, age_months: float, file: Path) -> None:
    seed = 100 + sum(map(ord, person.number))
    film = replace(person.film, age_months=age_months, sex=person.sex, seed=seed)
    born = TODAY - timedelta(days=round(person.years * YEAR))
    write_dicom(draw(film), file, study_date=TODAY - timedelta(days=round(years_ago * YEAR)), birth_date=born)
    _name(file, person.name, person.number)


def _draw_no_hand(file: Path) -> None:
    """A film that someone sent by mistake: no bones, only a soft shadow."""
    drawn = draw(Phantom(seed=77))
    rows, columns = drawn.pixels.shape
    y, x = np.mgrid[-1 : 1 : rows * 1j, -1 : 1 : columns * 1j]
    shadow = 3000 * np.exp(-2 * (x**2 + (y / 1.6) ** 2)) + np.random.default_rng(7).normal(200, 30, (rows, columns))
    write_dicom(replace(drawn, pixels=np.clip(shadow, 0, 4095).astype(np.uint16)), file, study_date=TODAY)
    _name(file, "Vogel^Tim", "BN-4001")


def _name(file: Path, name: str, number: str) -> None:
    dataset = pydicom.dcmread(file)
    dataset.PatientName, dataset.PatientID = name, number
    dataset.save_as(file)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path)
    parser.add_argument("--language", default="en")
    parser.add_argument("--theme", default="dark")
    parser.add_argument("--size", default="1440x900")
    return parser.parse_args()


if __name__ == "__main__":
    main()
