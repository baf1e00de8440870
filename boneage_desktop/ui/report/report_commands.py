"""What the window does about the report of the film that is shown: saves it, prints it, and sets up how it looks."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QSize, Qt
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from boneage_desktop.core.errors import ReportError
from boneage_desktop.core.jobs import Failed
from boneage_desktop.core.settings import Settings
from boneage_desktop.ui import words
from boneage_desktop.ui.actions import Actions
from boneage_desktop.ui.film import Film
from boneage_desktop.ui.history_recorder import HistoryRecorder
from boneage_desktop.ui.messages import Messages
from boneage_desktop.ui.report import fonts, output, report
from boneage_desktop.ui.report.contents import Sources, can_report, contents
from boneage_desktop.ui.report.file_name import file_name, free
from boneage_desktop.ui.report.head_dialog import HeadDialog
from boneage_desktop.ui.report.pages import ReportPages
from boneage_desktop.ui.report.report_batch import ReportBatch
from boneage_desktop.ui.report.template_dialog import TemplateDialog
from boneage_desktop.ui.session import Session

KINDS = "PDF (*.pdf);;PNG (*.png)"
PREVIEW = QSize(960, 1080)


class ReportCommands(QObject):
    """Acts on the film that is shown; `change` is given new values of the settings."""

    def __init__(
        self,
        session: Session,
        recorder: HistoryRecorder,
        messages: Messages,
        acts: Actions,
        *,
        batch: ReportBatch,
        settings: Callable[[], Settings],
        change: Callable[..., None],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session, self._recorder, self._messages, self._acts = session, recorder, messages, acts
        self._settings, self._change, self._window = settings, change, window
        self._template_file = batch.template_file
        for name, act in {
            "report_save": self.ask_and_save,
            "report_print": self.print,
            "report_head": self.edit_head,
            "report_template": self.edit_template,
        }.items():
            acts[name].triggered.connect(lambda _=False, act=act: act())
        acts["report_named"].setChecked(settings().report_named)
        acts["report_named"].toggled.connect(lambda on: change(report_named=on))
        for signal in (session.changed, session.selected):
            signal.connect(lambda _film: self.refresh())
        self.refresh()

    @property
    def sources(self) -> Sources:
        """Where reports take what a film does not say; what was edited last is in the history by now."""
        self._recorder.flush()
        return Sources(self._recorder.history, self._settings(), date.today())  # noqa: DTZ011  (the day on the reader's wall)

    def refresh(self) -> None:
        """A report can be made of a film that was read."""
        for name in ("report_save", "report_print"):
            self._acts[name].setEnabled(can_report(self._session.current))

    def ask_and_save(self) -> None:
        """Save the report where the person wants it."""
        film = self._session.current
        if not can_report(film):
            return
        made = contents(film, self.sources)
        proposed = free(Path.home() / file_name(made.facts, ".pdf", named=self._settings().report_named))
        name, kind = QFileDialog.getSaveFileName(self._window, self.tr("Save the report"), str(proposed), KINDS)
        if name:
            self.save(film, _with_suffix(Path(name), kind))

    def save(self, film: Film, file: Path) -> None:
        """Write the report to a PDF or a picture."""
        pages, wrong = self._pages(film)
        try:
            output.save(pages, file)
        except ReportError as error:
            self._messages.fail(Failed(None, error.code, error.values))
            return
        self._recorder.report(film, format=file.suffix.lstrip("."), folder=str(file.parent))
        said = self.tr("The report has been saved as {file}.").format(file=file.name)
        if wrong:
            self._messages.warn(f"{said} {wrong}")
        else:
            self._messages.tell(said)

    def print(self) -> None:
        """Show the report as it will be on paper, and print it from there."""
        film = self._session.current
        if not can_report(film):
            return
        pages, wrong = self._pages(film)
        if wrong:
            self._messages.warn(wrong)
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(output.A4)
        printer.setFullPage(True)
        printer.setDocName(pages.title)
        dialog = QPrintPreviewDialog(printer, self._window)
        dialog.setWindowTitle(self.tr("Print the report"))
        dialog.setStyleSheet("QComboBox QLineEdit { padding: 0; border: none; }")  # Qt's box of the zoom has no room for ours
        dialog.resize(PREVIEW.boundedTo(self._window.size()))
        dialog.paintRequested.connect(lambda chosen: output.paint_on(pages, chosen))
        dialog.accepted.connect(lambda: self._recorder.report(film, format="paper", folder=printer.printerName()))
        _open(dialog)

    def edit_head(self) -> None:
        """Let the person set the lines and the picture at the head of each report."""
        dialog = HeadDialog(self._settings(), self._window)
        dialog.chosen.connect(lambda values: self._change(**values))
        _open(dialog)

    def edit_template(self) -> None:
        """Let the person change a copy of the template."""
        _open(TemplateDialog(self._template_file, self._window))

    def _pages(self, film: Film) -> tuple[ReportPages, str]:
        """The report, and what is wrong with it in a sentence."""
        pages, wrong = report.pages(contents(film, self.sources), self._template_file)
        return pages, sentence(pages, wrong)


def sentence(pages: ReportPages, wrong: ReportError | None) -> str:
    """What is wrong with the own template or with the fonts, "" for nothing."""
    if wrong is not None:
        return words.error(wrong.code, wrong.values)
    if fonts.lacks_characters(pages.text):
        return QCoreApplication.translate(
            "ReportCommands", "No font here has Chinese characters; they appear as boxes. Install one, such as Noto Sans CJK."
        )
    return ""


def _with_suffix(file: Path, kind: str) -> Path:
    """A name as it was typed, with the suffix of the chosen kind where it has none of them."""
    if file.suffix.lower() in (".pdf", ".png"):
        return file
    return file.with_name(file.name + (".png" if "*.png" in kind else ".pdf"))


def _open(dialog: QDialog) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
