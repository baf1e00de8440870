"""Sets, changes and removes the password of the lock."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from boneage_desktop.service.lock import Lock

LEAST_LETTERS = 6


class PasswordControl(QWidget):
    """Two buttons, and a small form while a password is entered; `note` tells the audit log what was done."""

    changed = Signal()

    def __init__(self, lock: Lock, note: Callable[..., object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lock, self._note = lock, note
        self._removing = False
        self.set_button, self.remove_button = QPushButton(), QPushButton(self.tr("Remove…"))
        self.present = self._field(self.tr("Present password"))
        self.new = self._field(self.tr("New password"))
        self.again = self._field(self.tr("New password again"))
        self.said = QLabel(wordWrap=True)
        self.said.setProperty("role", "stop")
        self.save, self.cancel = QPushButton(self.tr("Save")), QPushButton(self.tr("Cancel"))
        self.save.setProperty("role", "primary")
        for button in (self.set_button, self.remove_button, self.save, self.cancel):
            button.setAutoDefault(False)
        self.set_button.clicked.connect(lambda: self._begin(removing=False))
        self.remove_button.clicked.connect(lambda: self._begin(removing=True))
        self.save.clicked.connect(self._on_save)
        self.cancel.clicked.connect(self.refresh)
        self.setFocusProxy(self.set_button)
        self._arrange()
        self.refresh()

    def refresh(self) -> None:
        """Show the buttons that make sense now."""
        for part in (self.present, self.new, self.again):
            part.clear()
        self.said.hide()
        self._form.hide()
        self._buttons.show()
        self.set_button.setText(self.tr("Change…") if self._lock.is_set else self.tr("Set a password…"))
        self.remove_button.setVisible(self._lock.is_set)

    def setAccessibleName(self, name: str) -> None:
        for button in (self.set_button, self.remove_button):
            button.setAccessibleName(f"{name}: {button.text()}")

    def _field(self, name: str) -> QLineEdit:
        field = QLineEdit(echoMode=QLineEdit.EchoMode.Password, placeholderText=name)
        field.setAccessibleName(name)
        field.returnPressed.connect(self._on_save)
        return field

    def _arrange(self) -> None:
        self._buttons, self._form = QWidget(), QWidget()
        line = QHBoxLayout(self._buttons)
        line.addWidget(self.set_button, 1)
        line.addWidget(self.remove_button)
        end = QHBoxLayout()
        end.addStretch(1)
        end.addWidget(self.cancel)
        end.addWidget(self.save)
        column = QVBoxLayout(self._form)
        for part in (self.present, self.new, self.again, self.said):
            column.addWidget(part)
        column.addLayout(end)
        layout = QVBoxLayout(self)
        for part in (self._buttons, self._form):
            layout.addWidget(part)
        for each in (layout, line, column):
            each.setContentsMargins(0, 0, 0, 0)
            each.setSpacing(8)

    def _begin(self, *, removing: bool) -> None:
        self._removing = removing
        self.present.setVisible(self._lock.is_set)
        for part in (self.new, self.again):
            part.setVisible(not removing)
        self._buttons.hide()
        self._form.show()
        (self.present if self._lock.is_set else self.new).setFocus()

    def _on_save(self) -> None:
        refusal = self._refusal()
        if refusal:
            self.said.setText(refusal)
            self.said.show()
            return
        try:
            self._lock.remove() if self._removing else self._lock.set(self.new.text())
        except OSError:
            self.said.setText(self.tr("The password could not be kept; see whether the folder of the settings can be written."))
            self.said.show()
            return
        self._note("lock password removed" if self._removing else "lock password set")
        self.refresh()
        self.changed.emit()

    def _refusal(self) -> str:
        """Why this cannot be, "" where it can."""
        if not self._removing and len(self.new.text()) < LEAST_LETTERS:
            return self.tr("Take at least {count} characters.").format(count=LEAST_LETTERS)
        if not self._removing and self.new.text() != self.again.text():
            return self.tr("The two new passwords differ.")
        if self._lock.is_set and not self._lock.opens(self.present.text()):
            self._note("unlock failed")
            return self.tr("The present password is not right, or it is too early for another try.")
        return ""
