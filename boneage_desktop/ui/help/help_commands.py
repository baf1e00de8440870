"""Opens the help on what has the focus, and starts the tour."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from boneage_desktop.ui.actions import Actions
from boneage_desktop.ui.bars import Bars
from boneage_desktop.ui.blind.own_reading_card import OwnReadingCard
from boneage_desktop.ui.film_page import FilmPage
from boneage_desktop.ui.help.help_window import HelpWindow
from boneage_desktop.ui.history_view import HistoryView
from boneage_desktop.ui.reading_panel import ReadingPanel
from boneage_desktop.ui.region_close_up import RegionCloseUp
from boneage_desktop.ui.region_strip import RegionStrip
from boneage_desktop.ui.scores.height_panel import HeightPanel
from boneage_desktop.ui.scores.scores_panel import ScoresPanel
from boneage_desktop.ui.scores.side_panel import SidePanel
from boneage_desktop.ui.scores.stage_detail import StageDetail
from boneage_desktop.ui.series.series_tab import SeriesTab
from boneage_desktop.ui.study_list import StudyList
from boneage_desktop.ui.theme import Colours
from boneage_desktop.ui.tour import Tour
from boneage_desktop.ui.training.training_tab import TrainingTab

TOPICS: dict[type[QWidget], str] = {
    RegionStrip: "regions",
    RegionCloseUp: "regions",
    OwnReadingCard: "reader",
    SeriesTab: "series",
    StageDetail: "rus_chn",
    ScoresPanel: "rus_chn",
    HeightPanel: "height",
    ReadingPanel: "number",
    HistoryView: "history",
    TrainingTab: "training",
    FilmPage: "film",
}
"""The page about a widget and all within it; the innermost counts."""


class HelpCommands(QObject):
    """Holds the help window and the tour of a main window; `show_film` has a film shown with both columns."""

    def __init__(
        self,
        window: QMainWindow,
        actions: Actions,
        bars: Bars,
        page: FilmPage,
        films: StudyList,
        side: SidePanel,
        show_film: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._window, self._actions, self._bars = window, actions, bars
        self._page, self._films, self._side, self._show_film = page, films, side, show_film
        self.help: HelpWindow | None = None
        self.tour = Tour(window, self._targets())
        actions["help"].triggered.connect(lambda: self.open(topic(QApplication.focusWidget())))
        actions["tour"].triggered.connect(self.start_tour)

    def open(self, page: str) -> None:
        """Show a page of the help."""
        if self.help is None:
            self.help = HelpWindow(self._actions, self._window)
        self.help.open(page)
        self.help.show()
        self.help.raise_()
        self.help.activateWindow()

    def start_tour(self) -> None:
        """Begin the tour, on the demo film where none is open."""
        self._show_film()
        self._side.show_page("reading")
        self.tour.start()

    def set_colours(self, colours: Colours) -> None:
        self.tour.set_colours(colours)

    def _targets(self) -> dict[str, Callable[[], QRect | None]]:
        reading = self._side.reading
        return {
            "film": lambda: self._place(self._page.view),
            "regions": lambda: self._place(self._page.strip),
            "reading": lambda: self._place(reading.age) or self._place(self._side),
            "decision": lambda: self._place(reading.decision) or self._place(self._side),
            "history": lambda: self._place(self._films.tabs["history"]),
            "help": lambda: self._bars.help_place() or None,
        }

    def _place(self, widget: QWidget) -> QRect | None:
        """Where a widget is seen in the window; None where it is not."""
        if not widget.isVisible():
            return None
        shown = widget.visibleRegion().boundingRect()
        return None if shown.isEmpty() else shown.translated(widget.mapTo(self._window, QPoint()))


def topic(widget: QWidget | None) -> str:
    """The page about a widget: that of the nearest around it that has one."""
    while widget is not None:
        if isinstance(widget, StudyList):
            return "history" if widget.page == "history" else "film"
        for kind, name in TOPICS.items():
            if isinstance(widget, kind):
                return name
        widget = widget.parentWidget()
    return "film"
