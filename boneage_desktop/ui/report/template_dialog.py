"""The user's own template of the report, changed beside a sentence that says whether it can be filled in."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from boneage_desktop.core.errors import ReportError
from boneage_desktop.service import report_template
from boneage_desktop.service.report_template import ReportTemplate
from boneage_desktop.ui import words
from boneage_desktop.ui.report import report


class TemplateDialog(QDialog):
    """Opens on the shipped template where the user has none yet; only a template that can be filled in is saved."""

    def __init__(self, file: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._file = file
        self.setWindowTitle(self.tr("Template of the report"))
        self.text = QPlainTextEdit(_present(file))
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setAccessibleName(self.tr("Template of the report"))
        self.said = QLabel(wordWrap=True)
        where = QLabel(
            self.tr("Your own is kept at {path} and can be changed with any editor as well.").format(path=file), wordWrap=True
        )
        where.setProperty("role", "quiet")
        self.again, self.save, cancel = QPushButton(), QPushButton(self.tr("Save")), QPushButton(self.tr("Cancel"))
        self.again.setText(self.tr("Take the program's"))
        self.save.setProperty("role", "primary")
        self.again.clicked.connect(self._on_again)
        self.save.clicked.connect(self._on_save)
        cancel.clicked.connect(self.reject)
        self.text.textChanged.connect(self._check)
        self._arrange(where, cancel)
        self._check()

    def _arrange(self, where: QLabel, cancel: QPushButton) -> None:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.again)
        line.addStretch(1)
        line.addWidget(cancel)
        line.addWidget(self.save)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(12)
        layout.addWidget(where)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.said)
        layout.addLayout(line)
        self.resize(860, 640)

    def _check(self) -> None:
        """Say at once what could not be filled in."""
        try:
            ReportTemplate(self._file, report_template.without_comments(self.text.toPlainText())).check(report.names())
        except ReportError as error:
            self._say(words.error(error.code, error.values), fits=False)
        else:
            self._say(self.tr("Every word after a dollar sign is known."), fits=True)

    def _say(self, sentence: str, *, fits: bool) -> None:
        self.said.setText(sentence)
        self.said.setProperty("role", "quiet" if fits else "caution")
        self.said.style().polish(self.said)
        self.save.setEnabled(fits)

    def _on_again(self) -> None:
        self.text.setPlainText(report_template.shipped_text())

    def _on_save(self) -> None:
        try:
            report_template.keep(self.text.toPlainText(), self._file)
        except ReportError as error:
            self._say(words.error(error.code, error.values), fits=False)
        else:
            self.accept()


def _present(file: Path) -> str:
    """The user's own template, else the shipped one; what is no UTF-8 in it is shown as what it is."""
    return file.read_text(encoding="utf-8-sig", errors="replace") if file.is_file() else report_template.shipped_text()
