"""The models of this machine: which one reads, which were used before, and the way back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QScrollArea, QVBoxLayout, QWidget

from boneage_desktop.core.errors import ModelMadeByNewer
from boneage_desktop.service.model_archive import SUFFIX
from boneage_desktop.service.model_store import ModelStore
from boneage_desktop.service.stored_model import StoredModel
from boneage_desktop.ui import words
from boneage_desktop.ui.training.training_view import TrainingView, button, column, label, row


class VersionsView(TrainingView):
    """A line for each model with a button to use it and one to write it to a file; below, a way to take one from a file."""

    use_asked = Signal(object)
    export_asked = Signal(object, object)
    import_asked = Signal(object)

    def __init__(self, store: ModelStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._store = store
        self._setting = ""
        self._title = label("section")
        self.load = button()
        self.load.clicked.connect(self._on_import)
        self._scroll = QScrollArea(widgetResizable=True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setProperty("ground", "clear")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 16)
        layout.setSpacing(8)
        layout.addWidget(self._title)
        layout.addWidget(self._scroll, 1)
        layout.addLayout(row(self.load))

    def show_models(self, setting: str) -> None:
        """setting: what the settings name as the model that reads."""
        self._setting = setting
        inside = QWidget(objectName="clear")
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        try:
            for model in self._store.models():
                layout.addWidget(self._line(model))
        except ModelMadeByNewer as error:
            refused = label("quiet", wrapped=True)
            refused.setText(words.error(error.code, error.values))
            layout.addWidget(refused)
        layout.addStretch()
        self._scroll.setWidget(inside)

    def _line(self, model: StoredModel) -> QFrame:
        line = QFrame()
        line.setProperty("role", "line")
        current = model.setting == self._setting
        name, note = label("name" if current else ""), label("quiet", wrapped=True)
        name.setText(f"{model.name} {model.version}")
        note.setText(self._note(model, current=current))
        note.setToolTip(model.reason)
        use, export = button("link"), button("link")
        use.setText(self.tr("Use"))
        export.setText(self.tr("Export…"))
        use.clicked.connect(lambda: self.use_asked.emit(model))
        export.clicked.connect(lambda: self._on_export(model))
        use.setVisible(not current)
        use.setEnabled(model.usable)
        layout = row(column(name, note, spacing=2), use, export, spacing=4)
        layout.setContentsMargins(0, 4, 0, 4)
        layout.setStretch(0, 1)
        line.setLayout(layout)
        return line

    def _note(self, model: StoredModel, *, current: bool) -> str:
        if not model.usable:
            return self.tr("made for another version of the program")
        parts = [self.tr("reads now")] if current else []
        if model.shipped:
            parts.append(self.tr("came with the program"))
        else:
            parts.append(f"{model.installed[:10]}, {model.by}: {model.reason}")
        return " · ".join(parts)

    def _on_export(self, model: StoredModel) -> None:
        proposed = f"{model.name}-{model.version}{SUFFIX}"
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Export the model"), proposed, f"*{SUFFIX}")
        if name:
            self.export_asked.emit(model, Path(name))

    def _on_import(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Import a model"), "", f"*{SUFFIX}")
        if name:
            self.import_asked.emit(Path(name))

    def _retranslate(self) -> None:
        self._title.setText(self.tr("MODELS OF THIS COMPUTER"))
        self.load.setText(self.tr("Import…"))
        self.load.setToolTip(self.tr("From a file; its sums are checked and no code in it is run"))
        self.show_models(self._setting)
