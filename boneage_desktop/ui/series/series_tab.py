"""The tab "Series": the films of the current film's patient, as the history knows them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from boneage_desktop.service import series as serial
from boneage_desktop.service.sd_references import Reference, references
from boneage_desktop.service.series import Series, SeriesFilm
from boneage_desktop.ui.film import Film, State
from boneage_desktop.ui.history_dialog import HistoryDialog
from boneage_desktop.ui.history_recorder import HistoryRecorder
from boneage_desktop.ui.messages import Messages
from boneage_desktop.ui.series.film_as_kept import film_as_kept
from boneage_desktop.ui.series.rereading import Rereading
from boneage_desktop.ui.session import Session
from boneage_desktop.ui.theme import Colours
from boneage_desktop.ui.training.training_view import TrainingView, column, label

if TYPE_CHECKING:
    from boneage_desktop.ui.series.series_view import SeriesView

SOON_MS = 250


class SeriesTab(TrainingView):
    """Follows the session and the history while it is shown; `mode` tells the way of reading, film_asked carries a path."""

    film_asked = Signal(object)

    def __init__(
        self, session: Session, recorder: HistoryRecorder, mode: Callable[[], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._recorder, self._mode = session, recorder, mode
        self._reference = references()[0]
        self._left_out: frozenset[int] = frozenset()
        self.rereading = Rereading(session, recorder, self)
        self.messages = Messages()
        self.sentence = label("quiet", wrapped=True)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.sentence)
        self.setLayout(column(self.messages, self._stack, spacing=0))
        self._soon = QTimer(self, interval=SOON_MS, singleShot=True)
        self._soon.timeout.connect(self.refresh)
        recorder.kept.connect(lambda _study: self._refresh_soon())
        session.selected.connect(lambda _film: self._refresh_soon())
        session.changed.connect(lambda film: film is session.current and self._refresh_soon())
        session.model_changed.connect(self._refresh_soon)

    @cached_property
    def view(self) -> SeriesView:
        """Chart, facts and table, built when they are first wanted: the program starts faster without the plots."""
        from boneage_desktop.ui.series.series_export import SeriesExport
        from boneage_desktop.ui.series.series_view import SeriesView

        view = SeriesView(self.rereading)
        view.set_colours(self.colours)
        view.film_asked.connect(self._on_film_asked)
        view.left_out.connect(self._on_left_out)
        view.ages_chosen.connect(lambda _on: self.refresh())
        SeriesExport(view, self.messages)
        self._stack.addWidget(view)
        return view

    def set_reference(self, reference: Reference) -> None:
        """What the films are compared with."""
        self._reference = reference
        self._refresh_soon()

    def open(self) -> None:
        """Show the films as they are now, and put the keys on their table."""
        self.refresh()
        self.view.table.setFocus()

    def refresh(self) -> None:
        """Show the films of the current film's patient."""
        film = self._session.current
        if film is not None and film.state is State.OPENING:
            return  # whose it is turns out in a moment
        shown = film is not None and not film.veiled
        self._stack.setCurrentWidget(self.view if shown else self.sentence)
        if shown:
            series = self.series_of(film)
            if series != self.view.series:
                self.view.show_series(series)
            self._show_unread(series)
        self._retranslate()

    def series_of(self, film: Film) -> Series:
        """The series of a film's patient as this tab shows it."""
        kept = self._recorder.patient_films(film)
        films = kept or (film_as_kept(film),)
        current = film.known.film if kept and film.known is not None else films[0].film
        found = serial.in_order(films, current, title=film.name, reference=self._reference)
        found = replace(found, left_out=self._left_out)
        return serial.by_network(found) if self.view.network.isChecked() else found

    def set_colours(self, colours: Colours) -> None:
        super().set_colours(colours)
        self.messages.set_colours(colours)

    def _refresh_soon(self) -> None:
        if self.isVisible() and not self._soon.isActive():
            self._soon.start()

    def _show_unread(self, series: Series) -> None:
        """Offer to read what the present model has not read; nothing while it is not ready."""
        model, kept = self._session.model, replace(series, films=tuple(film for film in series.shown if film.film))
        views = next((mode.views for mode in self._session.modes if mode.name == self._mode()), None)
        wanted = model and serial.of_other_model(kept, model.get("model", ""), model.get("version", ""), views)
        self.view.reread.show_films(wanted or ())

    def _retranslate(self) -> None:
        film = self._session.current
        if film is None:
            self.sentence.setText(self.tr("Open a film, and all films of its patient are shown here on one growth chart."))
        elif film.veiled:
            self.sentence.setText(self.tr("Read this film yourself first; then the patient's other films are shown."))

    def _on_left_out(self, film: int, out: bool) -> None:
        self._left_out = self._left_out | {film} if out else self._left_out - {film}
        self.refresh()

    def _on_film_asked(self, number: int) -> None:
        """Open a film; of one whose file is gone, show what the history keeps."""
        film = next(film for film in self.view.series.films if film.film == number)
        if Path(film.path).is_file():
            self.film_asked.emit(Path(film.path))
        else:
            self._tell_gone(film)

    def _tell_gone(self, film: SeriesFilm) -> None:
        kept = next((each for each in self._recorder.films(film.study) if each.id == film.film), None)
        if kept is not None:
            dialog = HistoryDialog(kept, self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()
