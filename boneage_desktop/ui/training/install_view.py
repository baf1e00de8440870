"""Putting a new model into use: signed with a name and a reason, and only offered first where it is better."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from boneage_desktop.ui.training.training_view import TrainingView, button, label, make_primary, row


class InstallView(TrainingView):
    """Name, reason and the button; both have to be given."""

    install_asked = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._better = False
        self._text = label("quiet", wrapped=True)
        self.by, self.reason = QLineEdit(), QLineEdit()
        self.install = button()
        self.by.setMaximumWidth(200)
        for edit in (self.by, self.reason):
            edit.textChanged.connect(self._enable)
            edit.returnPressed.connect(self._on_return)
        self.install.clicked.connect(lambda: self.install_asked.emit(self.by.text().strip(), self.reason.text().strip()))
        line = row(self.by, self.reason, self.install, spacing=8)
        line.setStretch(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 16)
        layout.setSpacing(8)
        layout.addWidget(self._text)
        layout.addLayout(line)

    def offer(self, *, better: bool) -> None:
        """better: whether the comparison says so; only then is it what Return does."""
        self._better = better
        self.install.setDefault(better)
        make_primary(self.install, better)
        self._retranslate()

    def _enable(self) -> None:
        self.install.setEnabled(bool(self.by.text().strip() and self.reason.text().strip()))

    def _on_return(self) -> None:
        if self._better and self.install.isEnabled():
            self.install.click()

    def _retranslate(self) -> None:
        self._text.setText(
            self.tr("It becomes the model that reads. Any earlier one is one click away.")
            if self._better
            else self.tr("It is not proposed. It can be installed all the same; the reason is kept with it.")
        )
        self.by.setPlaceholderText(self.tr("Your name"))
        self.reason.setPlaceholderText(self.tr("Reason"))
        for edit in (self.by, self.reason):
            edit.setAccessibleName(edit.placeholderText())
        self.install.setText(self.tr("Install") if self._better else self.tr("Install all the same"))
        self._enable()
