"""The history in the left panel: filters, the studies, how many there are, and the import."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QLocale, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListView,
    QMenu,
    QProgressBar,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from boneage_desktop.core.study import StudyQuery
from boneage_desktop.ui import icons
from boneage_desktop.ui.history_filters import HistoryFilters
from boneage_desktop.ui.history_import import HistoryImport, Imported
from boneage_desktop.ui.history_model import STUDY_ROLE, HistoryModel
from boneage_desktop.ui.history_recorder import HistoryRecorder
from boneage_desktop.ui.study_rows import RowDelegate
from boneage_desktop.ui.study_selection import StudySelection
from boneage_desktop.ui.theme import Colours

SOON_MS = 120
MARGIN = 16


class HistoryView(QWidget):
    """Follows the history as it grows; Enter or a double click opens a study, Delete takes the selected ones out.

    copies_asked and deletion_asked carry the numbers of the selected studies. `hidden` are left out of the list.
    """

    opened = Signal(int)
    copies_asked = Signal(object)
    deletion_asked = Signal(object)
    undo_asked = Signal()
    import_asked = Signal()

    def __init__(self, recorder: HistoryRecorder, importing: HistoryImport, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self.hidden: tuple[int, ...] = ()
        self._importing = importing
        self.model = HistoryModel(recorder, self)
        self.filters = HistoryFilters(recorder.choices)
        self.filters.changed.connect(self._ask)
        self._delegate = RowDelegate(self)
        self.list = study_list(self.model, self._delegate)
        self.selection = StudySelection(self.list, self.model, recorder.numbers)
        self.selection.changed.connect(lambda: self._show_count())
        self.list.installEventFilter(self)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._on_menu_asked)
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

    def selected_studies(self) -> list[int]:
        """The numbers of the selected studies, in the order of the list."""
        return self.selection.studies()

    def hide_studies(self, studies: tuple[int, ...]) -> None:
        """Leave these studies out of the list."""
        self.hidden = studies
        self._ask()

    def refresh(self) -> None:
        """Show what the history holds now; the chosen study stays chosen."""
        chosen, place = self.list.currentIndex().data(STUDY_ROLE), self.list.verticalScrollBar().value()
        select_again = self.selection.kept()
        self.model.refresh()
        self.show_study(chosen)
        select_again()
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
        self.filters.set_colours(colours)
        self.bring.setIcon(icons.icon("import", colours, size=16))
        self.list.viewport().update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Delete and Ctrl+Z while the keys are on the list; Ctrl+Z elsewhere is about the film."""
        if event.type() == QEvent.Type.ShortcutOverride and self.hidden and event.matches(QKeySequence.StandardKey.Undo):
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress:
            if self.hidden and event.matches(QKeySequence.StandardKey.Undo):
                self.undo_asked.emit()
                return True
            if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
                self._on_delete()
                return True
        return super().eventFilter(watched, event)

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
        self.model.ask(replace(self.filters.narrowed(StudyQuery(self._text)), without=self.hidden))
        self._show_count()

    def _on_menu_asked(self, place: QPoint) -> None:
        """What can be done with the selected studies."""
        if not self.list.selectionModel().hasSelection():
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copies = menu.addAction(self.tr("Copy without identity…"))
        copies.triggered.connect(lambda: self.copies_asked.emit(self.selected_studies()))
        deletion = menu.addAction(self.tr("Delete from the history"))
        deletion.setShortcut(QKeySequence(Qt.Key.Key_Delete))
        deletion.triggered.connect(self._on_delete)
        menu.popup(self.list.viewport().mapToGlobal(place))

    def _on_delete(self) -> None:
        studies = self.selected_studies()
        if studies:
            self.deletion_asked.emit(studies)

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
        elif self.selection.count > 1:
            chosen, total = number(self.selection.count), number(self.model.total)
            self.count.setText(self.tr("{chosen} of {count} selected").format(chosen=chosen, count=total))
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
