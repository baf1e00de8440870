"""Another film beside the one that is read: which, and what keys and clicks do about it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from boneage_desktop.service.series import SeriesFilm
from boneage_desktop.ui.actions import Actions
from boneage_desktop.ui.film import Film, State
from boneage_desktop.ui.film_page import FilmPage
from boneage_desktop.ui.history_recorder import HistoryRecorder
from boneage_desktop.ui.messages import Messages
from boneage_desktop.ui.session import Session
from boneage_desktop.ui.side_words import film_name, kept_name


class Comparison(QObject):
    """Chooses the film beside: the same patient's before the one that is read, else another of the session."""

    def __init__(
        self,
        session: Session,
        recorder: HistoryRecorder,
        page: FilmPage,
        actions: Actions,
        messages: Messages,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session, self._recorder, self._actions, self._messages = session, recorder, actions, messages
        self._sides, self._action = page.sides, actions["side_by_side"]
        self._menu = QMenu(window)
        self._menu.aboutToShow.connect(self._fill_menu)
        self._sides.beside_bar.films.setMenu(self._menu)
        self._action.toggled.connect(self._on_toggled)
        self._sides.activated.connect(session.select)
        self._sides.edited.connect(session.edit)
        self._sides.ended.connect(lambda: self._action.setChecked(False))
        page.view.escaped.connect(self._on_escaped)
        session.selected.connect(self._on_selected)
        session.changed.connect(self._on_changed)

    def show(self, film: Film) -> None:
        """Show a film beside the one that is read."""
        self._session.hold(film)
        self._sides.show_beside(film)
        self._action.setChecked(True)

    def others(self) -> tuple[list[Film], list[SeriesFilm], list[Film]]:
        """What can stand beside: the same patient's films of this sitting and of the history, and all other films."""
        current = self._session.current
        if current is None:
            return [], [], []
        films = [film for film in self._session.films if film is not current and film.state is not State.FAILED]
        own = [film for film in films if _same_patient(film, current)]
        open_paths = {film.path for film in self._session.films}
        kept = [film for film in self._recorder.patient_films(current) if Path(film.path) not in open_paths]
        there = [film for film in kept if Path(film.path).is_file()]
        return own, there, [film for film in films if film not in own]

    def _on_toggled(self, on: bool) -> None:
        if not on:
            self._sides.show_beside(None)
        elif self._sides.other is None:
            film = self._first()
            if film is not None:
                self.show(film)
            else:
                self._action.setChecked(False)
                self._messages.tell(self.tr("Open another film first; then both can be seen side by side."))

    def _first(self) -> Film | None:
        """The film that is most likely wanted: the patient's last one before the one that is read."""
        own, kept, others = self.others()
        if own:
            return max(own, key=lambda film: self._rank(film.study_date))
        if kept:
            return self._session.take(Path(max(kept, key=lambda film: self._rank(film.day)).path))
        return others[0] if others else None

    def _rank(self, day: object) -> tuple[bool, str]:
        """Earlier films before later ones, then the latest."""
        current = self._session.current
        assert current is not None
        earlier = day is not None and current.study_date is not None and day <= current.study_date
        return earlier, str(day or "")

    def _fill_menu(self) -> None:
        self._menu.clear()
        own, kept, others = self.others()
        for film in own:
            self._add(film_name(film), lambda film=film: self.show(film))
        for film in kept:
            self._add(kept_name(film), lambda film=film: self.show(self._session.take(Path(film.path))))
        if (own or kept) and others:
            self._menu.addSeparator()
        for film in others:
            self._add(film_name(film), lambda film=film: self.show(film))

    def _add(self, name: str, act: Callable[[], None]) -> None:
        action = self._menu.addAction(name.replace("&", "&&"))
        action.triggered.connect(lambda _=False: act())

    def _on_selected(self, _film: Film) -> None:
        """The pixels of the film beside are not let go of."""
        if self._sides.other is not None:
            self._session.hold(self._sides.other)

    def _on_changed(self, film: Film) -> None:
        if film is self._sides.other:
            self._sides.show_other()

    def _on_escaped(self) -> None:
        """Esc ends side by side, then the full screen."""
        self._actions["side_by_side" if self._action.isChecked() else "full_screen"].setChecked(False)


def _same_patient(one: Film, other: Film) -> bool:
    """By number and who gave it, else by name and birth date."""
    if one.patient.id and other.patient.id:
        return (one.patient.id, one.patient.issuer) == (other.patient.id, other.patient.issuer)
    named = bool(one.patient.name) and one.patient.birth_date is not None
    return named and (one.patient.name, one.patient.birth_date) == (other.patient.name, other.patient.birth_date)
