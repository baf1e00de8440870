"""What stands at the head of each report: lines of text and a picture."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from boneage_desktop.core.settings import Settings

LOGO_PX = (220, 56)
PICTURES = "*.png *.jpg *.jpeg *.svg"


class HeadDialog(QDialog):
    """Takes text and logo; `chosen` carries them as values of the settings."""

    chosen = Signal(object)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Head of the report"))
        self.logo = settings.report_logo
        self.text = QPlainTextEdit(settings.report_head)
        self.text.setTabChangesFocus(True)
        self.text.setPlaceholderText(self.tr("Hospital, department, address"))
        self.text.setAccessibleName(self.tr("Hospital, department, address"))
        self.picture = QLabel()
        self.picture.setMinimumSize(*LOGO_PX)
        self.choose, self.remove = QPushButton(self.tr("Choose logo…")), QPushButton(self.tr("Remove logo"))
        self.choose.clicked.connect(self._on_choose)
        self.remove.clicked.connect(lambda: self._set_logo(""))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self._on_accepted)
        self.buttons.rejected.connect(self.reject)
        self._arrange()
        self._set_logo(self.logo)

    def _arrange(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.picture, 1)
        line.addWidget(self.choose)
        line.addWidget(self.remove)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(16)
        layout.addWidget(self.text, 1)
        layout.addLayout(line)
        layout.addWidget(self.buttons)
        self.resize(520, 320)

    def _set_logo(self, file: str) -> None:
        self.logo = file
        shown = QPixmap(file) if file else QPixmap()
        keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        self.picture.setPixmap(QPixmap() if shown.isNull() else shown.scaled(*LOGO_PX, keep, smooth))
        if shown.isNull():
            self.picture.setText(self.tr("This file holds no picture.") if file else self.tr("No logo"))
        self.remove.setEnabled(bool(file))

    def _on_choose(self) -> None:
        pictures = self.tr("Pictures ({suffixes})").format(suffixes=PICTURES)
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Choose the logo"), self.logo, pictures)
        if name:
            self._set_logo(name)

    def _on_accepted(self) -> None:
        self.chosen.emit({"report_head": self.text.toPlainText().strip(), "report_logo": self.logo})
        self.accept()
