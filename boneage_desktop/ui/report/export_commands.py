"""What the window does with many studies at once: a table of them, and their reports into a folder."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QLocale, QObject
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QProgressBar, QToolButton, QWidget

from boneage_desktop.core.errors import BoneAgeError, HistoryUnusable
from boneage_desktop.core.jobs import Failed
from boneage_desktop.core.settings import Settings
from boneage_desktop.service.history import table
from boneage_desktop.service.history.store import FILE
from boneage_desktop.ui import icons, words
from boneage_desktop.ui.actions import Actions
from boneage_desktop.ui.background import Background
from boneage_desktop.ui.history_recorder import HistoryRecorder
from boneage_desktop.ui.history_view import HistoryView
from boneage_desktop.ui.messages import Messages
from boneage_desktop.ui.report.report_batch import Batch, ReportBatch
from boneage_desktop.ui.theme import Colours

KINDS = "XLSX (*.xlsx);;CSV (*.csv)"


class BatchBar(QWidget):
    """In the status line: how far the reports have come, and a button that stops them."""

    def __init__(self, batch: ReportBatch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._batch = batch
        self.label, self.stop, self._bar = QLabel(), QToolButton(), QProgressBar(textVisible=False)
        self._bar.setFixedWidth(96)
        self.stop.clicked.connect(batch.stop)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for widget in (self.label, self._bar, self.stop):
            layout.addWidget(widget)
        batch.progressed.connect(lambda _count: self.refresh())
        batch.finished.connect(lambda _count: self.refresh())
        self.refresh()

    def refresh(self) -> None:
        """Show what is done now; hidden while nothing is."""
        count, number = self._batch.count, QLocale().toString
        self.setVisible(self._batch.running)
        self._bar.setRange(0, max(1, count.studies))
        self._bar.setValue(count.done)
        self.label.setText(self.tr("Reports: {done} of {all}").format(done=number(count.done), all=number(count.studies)))
        self.stop.setToolTip(self.tr("Stop making reports"))
        self.stop.setAccessibleName(self.tr("Stop making reports"))

    def set_colours(self, colours: Colours) -> None:
        self.stop.setIcon(icons.icon("stop", colours, size=16))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.refresh()
        super().changeEvent(event)


class ExportCommands(QObject):
    """Acts on the studies that are selected in the list, or on all that it lists where fewer than two are."""

    def __init__(
        self,
        recorder: HistoryRecorder,
        batch: ReportBatch,
        acts: Actions,
        *,
        settings: Callable[[], Settings],
        view: HistoryView,
        messages: Messages,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._recorder, self._batch, self._settings = recorder, batch, settings
        self._view, self._messages, self._window = view, messages, window
        self._background = Background(self)
        self.bar = BatchBar(batch)
        acts["export_table"].triggered.connect(lambda: self.ask_for_table())
        acts["export_reports"].triggered.connect(lambda: self.ask_for_reports())
        batch.finished.connect(self._on_finished)

    def set_colours(self, colours: Colours) -> None:
        self.bar.set_colours(colours)

    def studies(self) -> list[int]:
        """The numbers of the studies that are meant."""
        selected, history = self._view.selected_studies(), self._recorder.history
        if len(selected) > 1 or history is None:
            return selected
        try:
            return history.numbers(self._view.model.query)
        except HistoryUnusable:
            return []

    def ask_for_table(self) -> None:
        """Write a table of the studies where the person wants it."""
        studies = self.studies()
        if not studies:
            self._messages.tell(self.tr("The list of studies is empty."))
            return
        title = self.tr("Export {count} studies").format(count=QLocale().toString(len(studies)))
        name, kind = QFileDialog.getSaveFileName(self._window, title, str(Path.home() / "bone-age.xlsx"), KINDS)
        if name:
            file = Path(name)
            if file.suffix.lower() not in (".xlsx", ".csv"):
                file = file.with_name(file.name + (".csv" if "*.csv" in kind else ".xlsx"))
            self.write_table(studies, file)

    def write_table(self, studies: list[int], file: Path) -> None:
        """Write a table beside the window."""
        self._recorder.flush()
        history = self._recorder.history
        if history is not None:
            source = history.folder / FILE
            self._background.do(
                lambda: table.export(source, studies, file), lambda films: self._on_table(file, films), self._on_failed
            )

    def ask_for_reports(self) -> None:
        """Write the reports of the studies into a folder that the person chooses."""
        studies = self.studies()
        if not studies:
            self._messages.tell(self.tr("The list of studies is empty."))
            return
        title = self.tr("Folder for the reports of {count} studies").format(count=QLocale().toString(len(studies)))
        name = QFileDialog.getExistingDirectory(self._window, title)
        if name:
            self._batch.start(studies, Path(name), self._settings())

    def _on_table(self, file: Path, films: int) -> None:
        self._recorder.note_export(file, films)
        said = self.tr("Films written to {file}: {count}").format(file=file.name, count=QLocale().toString(films))
        self._messages.tell(said)

    def _on_failed(self, error: BoneAgeError) -> None:
        self._messages.fail(Failed(None, error.code, error.values))

    def _on_finished(self, count: Batch) -> None:
        number = QLocale().toString
        said = self.tr("Reports saved: {saved}. Films that were never read: {unread}.")
        sentence = said.format(saved=number(count.saved), unread=number(count.unread))
        if count.trouble is None:
            self._messages.tell(sentence)
        else:
            self._messages.warn(f"{sentence} {words.error(count.trouble.code, count.trouble.values)}")
