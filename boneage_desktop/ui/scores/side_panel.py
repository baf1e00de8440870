"""The right column: the reading, the grades and the adult height of one film, one page at a time."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QLabel, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from boneage_desktop.ui import words
from boneage_desktop.ui.film import Film, State
from boneage_desktop.ui.reading_panel import ReadingPanel
from boneage_desktop.ui.scores.height_panel import HeightPanel
from boneage_desktop.ui.scores.scores_panel import ScoresPanel
from boneage_desktop.ui.session import Session
from boneage_desktop.ui.tab_row import tab_row
from boneage_desktop.ui.theme import Colours
from boneage_desktop.ui.typography import fitted, px

PAGES = ("reading", "grades", "height")


class SidePanel(QFrame):
    """Pages under small tabs; each shows the same film and passes on edits."""

    edited = Signal(object)
    page_shown = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        fitted(self, lambda: self.setMinimumWidth(px(320)))
        self.reading = ReadingPanel(session)
        self.scores = ScoresPanel()
        self.height_page = HeightPanel()
        self.pages = dict(zip(PAGES, (self.reading, self.scores, self.height_page), strict=True))
        self.tabs = {name: QToolButton(checkable=True) for name in PAGES}
        self._film: Film | None = None
        self._who = QLabel()
        self._stack = QStackedWidget()
        self._arrange()
        for page in self.pages.values():
            page.edited.connect(self.edited)
        self.show_page("reading")
        self._retranslate()

    @property
    def page(self) -> str:
        """The page that is shown."""
        return PAGES[self._stack.currentIndex()]

    def show_page(self, name: str) -> None:
        """Show "reading", "grades" or "height"."""
        self.tabs[name].setChecked(True)
        self._stack.setCurrentWidget(self.pages[name])
        self._who.setVisible(name != "reading")
        self.page_shown.emit(name)

    def open_page(self, name: str) -> None:
        """Show a page and put the keys on it."""
        self.show_page(name)
        if name != "reading":
            self.pages[name].begin()

    def show_film(self, film: Film | None) -> None:
        """Show a film on every page; one that cannot be opened has no more than the first."""
        self._film = film
        usable = film is not None and film.state is not State.FAILED
        for name in PAGES[1:]:
            self.tabs[name].setEnabled(usable)
        if not usable:
            self.show_page("reading")
        for page in self.pages.values():
            page.show_film(film)
        self._say_who()

    def set_colours(self, colours: Colours) -> None:
        self.reading.set_colours(colours)
        self.scores.set_colours(colours)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _arrange(self) -> None:
        line = tab_row(self.tabs, self.open_page, self, top=4)
        self._who.setProperty("role", "quiet")
        self._who.setContentsMargins(16, 6, 16, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(line)
        layout.addWidget(self._who)
        for page in self.pages.values():
            self._stack.addWidget(page)
        layout.addWidget(self._stack, 1)

    def _retranslate(self) -> None:
        self.tabs["reading"].setText(self.tr("Reading"))
        self.tabs["grades"].setText(self.tr("RUS-CHN"))
        self.tabs["height"].setText(self.tr("Height"))
        self._say_who()

    def _say_who(self) -> None:
        self._who.setText("" if self._film is None else _who(self._film))


def _who(film: Film) -> str:
    """Whose film it is, in one line."""
    parts = [film.name, words.sex(film.sex)]
    if film.age_months is not None:
        parts.append(words.age(film.age_months))
    return "  ·  ".join(parts)
