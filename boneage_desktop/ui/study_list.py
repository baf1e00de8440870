"""The left panel: the films of this sitting, and the history of all studies, under one search field."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from boneage_desktop.ui.film import Film
from boneage_desktop.ui.films_model import FILM_ROLE, FilmsModel
from boneage_desktop.ui.history_import import HistoryImport
from boneage_desktop.ui.history_recorder import HistoryRecorder
from boneage_desktop.ui.history_view import HistoryView, study_list
from boneage_desktop.ui.session import Session
from boneage_desktop.ui.study_rows import RowDelegate
from boneage_desktop.ui.tab_row import tab_row
from boneage_desktop.ui.theme import Colours
from boneage_desktop.ui.typography import fitted, px

PAGES = ("films", "history")


class StudyList(QFrame):
    """Two pages under small tabs; the words in the search field narrow the page that is shown."""

    chosen = Signal(object)

    def __init__(
        self, session: Session, recorder: HistoryRecorder, importing: HistoryImport, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        fitted(self, lambda: self.setMinimumWidth(px(212)))
        self._session = session
        self.tabs = {name: QToolButton(checkable=True) for name in PAGES}
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.search.setAcceptDrops(False)
        self._model = FilmsModel(session, self)
        self._delegate = RowDelegate(self)
        self.view = study_list(self._model, self._delegate)
        self.history = HistoryView(recorder, importing)
        self._stack = QStackedWidget()
        self._arrange()
        self.search.textChanged.connect(self._on_searched)
        self.search.returnPressed.connect(self._on_search_entered)
        self.view.selectionModel().currentChanged.connect(self._on_current_changed)
        session.selected.connect(self._on_selected)
        session.added.connect(self._on_added)
        self.show_page("history" if self.history.model.total else "films")
        self._retranslate()

    @property
    def page(self) -> str:
        """The page that is shown: "films" or "history"."""
        return PAGES[self._stack.currentIndex()]

    def show_page(self, name: str) -> None:
        """Show the films of this sitting ("films") or the history ("history")."""
        self.tabs[name].setChecked(True)
        self._stack.setCurrentIndex(PAGES.index(name))
        self._retranslate()
        self._on_searched(self.search.text())

    def find(self) -> None:
        """Show the history and put the keys on the search field."""
        self.show_page("history")
        self.search.setFocus()
        self.search.selectAll()

    def set_colours(self, colours: Colours) -> None:
        self._delegate.colours = colours
        self.view.viewport().update()
        self.history.set_colours(colours)

    def step(self, rows: int) -> None:
        """Show the film or the study so many rows below (above where negative)."""
        if self.page == "history":
            self.history.step(rows)
            return
        row = self._model.row(self._session.current) + rows
        if 0 <= row < self._model.rowCount():
            self.view.setCurrentIndex(self._model.index(row))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _arrange(self) -> None:
        line = tab_row(self.tabs, self.show_page, self)
        field = QVBoxLayout()
        field.setContentsMargins(16, 0, 16, 0)
        field.addWidget(self.search)
        for page in (self.view, self.history):
            self._stack.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(line)
        layout.addLayout(field)
        layout.addWidget(self._stack, 1)

    def _retranslate(self) -> None:
        self.tabs["films"].setText(self.tr("Films"))
        self.tabs["history"].setText(self.tr("History"))
        hint = self.tr("Search by name or file") if self.page == "films" else self.tr("Name, number, file or date")
        self.search.setPlaceholderText(hint)
        self.search.setAccessibleName(hint)
        self.view.setAccessibleName(self.tr("Films of this session"))
        self.view.viewport().update()

    def _on_searched(self, text: str) -> None:
        if self.page == "history":
            self.history.search(text)
        else:
            self._model.search(text)
            self._on_selected(self._session.current)

    def _on_search_entered(self) -> None:
        """From the field into what was found."""
        if self.page == "history" and self.history.model.rowCount():
            self.history.list.setCurrentIndex(self.history.model.index(0))
            self.history.list.setFocus()

    def _on_current_changed(self, index: QModelIndex) -> None:
        film = index.data(FILM_ROLE) if index.isValid() else None
        if film is not None and film is not self._session.current:
            self.chosen.emit(film)

    def _on_selected(self, film: Film | None) -> None:
        row = self._model.row(film)
        if row >= 0:
            self.view.setCurrentIndex(self._model.index(row))

    def _on_added(self, _film: Film) -> None:
        """Films that did not come from the history are shown as what they are."""
        if self.page == "history" and not self.history.list.hasFocus():
            self.show_page("films")
