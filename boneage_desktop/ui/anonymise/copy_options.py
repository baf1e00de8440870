"""What is kept of the person in the copies, and what is written beside them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QFileDialog, QLabel, QPushButton, QVBoxLayout, QWidget

from boneage_desktop.core.copies import CopyChoices
from boneage_desktop.imaging.anonymise.pseudonyms import new_secret

LABELS_NAME = "labels.csv"


class CopyOptions(QWidget):
    """A column of choices; `folder` and `key` are asked for in dialogs of the system."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.folder: Path | None = None
        self.key_file: Path | None = None
        self.choose = QPushButton()
        self.choose.clicked.connect(self._on_choose)
        self.where = QLabel(wordWrap=True)
        self.removed, self.shifted = QPushButton(checkable=True), QPushButton(checkable=True)
        dates = QButtonGroup(self)
        for button in (self.removed, self.shifted):
            button.setProperty("role", "segment")
            dates.addButton(button)
        self.removed.setChecked(True)
        self.person, self.body, self.labels, self.key = QCheckBox(), QCheckBox(), QCheckBox(), QCheckBox()
        for box in (self.person, self.body):
            box.setChecked(True)
        self.key.clicked.connect(self._on_key)
        self.key_note = QLabel(wordWrap=True)
        self.key_note.setProperty("role", "caution")
        self._titles = [QLabel() for _ in range(4)]
        self._arrange()
        self._retranslate()

    def choices(self) -> CopyChoices:
        """What was chosen, with a secret of its own."""
        kept = ("sex", "age") * self.person.isChecked() + ("size", "weight") * self.body.isChecked()
        return CopyChoices(new_secret(), kept, self.shifted.isChecked())

    @property
    def labels_file(self) -> Path | None:
        """Where the labels are written, None for nowhere."""
        return self.folder / LABELS_NAME if self.folder is not None and self.labels.isChecked() else None

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        groups = (
            (self.where, self.choose),
            (self.person, self.body),
            (self.removed, self.shifted),
            (self.labels, self.key, self.key_note),
        )
        for title, widgets in zip(self._titles, groups, strict=True):
            title.setProperty("role", "section")
            layout.addWidget(title)
            for widget in widgets:
                layout.addWidget(widget)
            layout.addSpacing(12)
        layout.addStretch(1)

    def _on_choose(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Folder for the copies"))
        if name:
            self.folder = Path(name)
            self._show_files()
            self.changed.emit()

    def _on_key(self, on: bool) -> None:
        self.key_file = None
        if on:
            name, _ = QFileDialog.getSaveFileName(
                self, self.tr("Key, to be kept apart from the copies"), "key.csv", "CSV (*.csv)"
            )
            self.key_file = Path(name) if name else None
        self.key.setChecked(self.key_file is not None)
        self._show_files()
        self.changed.emit()

    def _show_files(self) -> None:
        self.where.setText(self.tr("No folder yet") if self.folder is None else str(self.folder))
        self.where.setProperty("role", "quiet" if self.folder is None else "")
        self.where.style().polish(self.where)
        said = self.tr("{file} names every person of the copies. Keep it apart from them, and hand it on to nobody.")
        self.key_note.setText("" if self.key_file is None else said.format(file=self.key_file.name))
        self.key_note.setVisible(self.key_file is not None)

    def _retranslate(self) -> None:
        titles = (self.tr("Copies go to"), self.tr("Kept of the person"), self.tr("Dates"), self.tr("Tables"))
        for label, title in zip(self._titles, titles, strict=True):
            label.setText(title)
        self.choose.setText(self.tr("Choose folder…"))
        self.person.setText(self.tr("Sex and age at the study"))
        self.body.setText(self.tr("Height and weight"))
        self.removed.setText(self.tr("Removed"))
        self.shifted.setText(self.tr("Shifted, intervals stay"))
        self.shifted.setToolTip(self.tr("All days of a person are moved back by the same number, between one and ten years."))
        self.labels.setText(self.tr("Sex, age, decided bone age"))
        self.labels.setToolTip(self.tr("labels.csv beside the copies, for research"))
        self.key.setText(self.tr("Key of the pseudonyms…"))
        self._show_files()
