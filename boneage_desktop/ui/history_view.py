"""The history in the left panel: filters, the studies, how many there are, and the import."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListView, QProgressBar, QPushButton, QToolButton, QVBoxLayout, QWidget

from boneage_desktop.core.study import StudyQuery
from boneage_desktop.ui import icons
from boneage_desktop.ui.history_filters import HistoryFilters
from boneage_desktop.ui.history_import import HistoryImport, Imported
from boneage_desktop.ui.history_model import STUDY_ROLE, HistoryModel
from boneage_desktop.ui.history_recorder import HistoryRecorder
from boneage_desktop.ui.study_rows import RowDelegate
from boneage_desktop.ui.theme import Colours

SOON_MS = 120
MARGIN = 16


class HistoryView(QWidget):
    """Follows the history as it grows; Enter or a double click opens a study."""

    opened = Signal(int)
    import_asked = Signal()

    def __init__(self, recorder: HistoryRecorder, importing: HistoryImport, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._importing = importing
        self.model = HistoryModel(recorder, self)
        self.filters = HistoryFilters()
        self.filters.changed.connect(self._ask)
        self._delegate = RowDelegate(self)
        self.list = study_list(self.model, self._delegate)
        self.list.activated.connect(lambda index: self.opened.emit(index.data(STUDY_ROLE)))
        self.count, self.bar, self.stop, self.bring = QLabel(), QProgressBar(textVisible=False), QToolButton(), QPushButton()
        self.count.setProperty("role", "quiet")
        self.bring.setProperty("role", "link")
        self.bring.clicked.connect(self.import_asked)
        self.stop.clicked.connect(importing.stop)
        self._soon = QTimer(self, interval=SOON_MS, singleShot=True)
        self._soon.timeout.connect(lambda: self.isVisible() and self.refresh())
        recorder.kept.connect(lambda _study: self._soon.isActive() or self._soon.start())
        recorder.mended.connect(lambda _recovery: self.refresh())
        importing.progressed.connect(self._on_progressed)
        importing.finished.connect(self._on_progressed)
        self._arrange()
        self._retranslate()
        self._ask()

    def search(self, text: str) -> None:
        """List the studies with these words."""
        self._text = text
        self._ask()

    def step(self, rows: int) -> None:
        """Open the study so many rows below (above where negative)."""
        row = self.list.currentIndex().row() + rows
        if 0 <= row < self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(row))
            self.opened.emit(self.model.index(row).data(STUDY_ROLE))

    def refresh(self) -> None:
        """Show what the history holds now; the chosen study stays chosen."""
        chosen, place = self.list.currentIndex().data(STUDY_ROLE), self.list.verticalScrollBar().value()
        self.model.refresh()
        self.show_study(chosen)
        self.list.verticalScrollBar().setValue(place)
        self._show_count()

    def show_study(self, study: int | None) -> None:
        """Choose the row of a study."""
        row = self.model.row(study)
        if row >= 0:
            self.list.setCurrentIndex(self.model.index(row))

    def set_colours(self, colours: Colours) -> None:
        self._delegate.colours = colours
        self.stop.setIcon(icons.icon("stop", colours, size=16))
        self.bring.setIcon(icons.icon("import", colours, size=16))
        self.list.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _arrange(self) -> None:
        inset = QVBoxLayout()
        inset.setContentsMargins(MARGIN, 0, MARGIN, 0)
        inset.addWidget(self.filters)
        foot = QHBoxLayout()
        foot.setContentsMargins(MARGIN, 0, 8, 8)
        foot.setSpacing(8)
        foot.addWidget(self.count, 1)
        for widget in (self.bar, self.stop, self.bring):
            foot.addWidget(widget)
        self.bar.setFixedWidth(64)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(inset)
        layout.addWidget(self.list, 1)
        layout.addLayout(foot)

    def _ask(self) -> None:
        self.model.ask(self.filters.narrowed(StudyQuery(self._text)))
        self._show_count()

    def _on_progressed(self, _count: Imported) -> None:
        self._show_count()

    def _show_count(self) -> None:
        running, count = self._importing.running, self._importing.count
        for widget in (self.bar, self.stop):
            widget.setVisible(running)
        self.bring.setVisible(not running)
        self.bar.setRange(0, max(1, count.found))
        self.bar.setValue(count.done)
        number = QLocale().toString
        if running:
            self.count.setText(
                self.tr("Importing {done} of {found}").format(done=number(count.done), found=number(count.found))
            )
        else:
            self.count.setText(self.tr("Studies: {count}").format(count=number(self.model.total)))

    def _retranslate(self) -> None:
        self.list.setAccessibleName(self.tr("Studies of the history"))
        self.bring.setText(self.tr("Import…"))
        self.bring.setToolTip(self.tr("Take the films of a folder or a DICOM medium into the history"))
        self.stop.setToolTip(self.tr("Stop the import"))
        self.stop.setAccessibleName(self.tr("Stop the import"))
        self._show_count()
        self.list.viewport().update()


def study_list(model: HistoryModel, delegate: RowDelegate) -> QListView:
    """A list of two-line rows."""
    view = QListView()
    view.setModel(model)
    view.setItemDelegate(delegate)
    view.setUniformItemSizes(True)
    view.setMouseTracking(True)
    view.setAcceptDrops(False)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return view
