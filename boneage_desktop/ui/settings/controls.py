"""What a setting is chosen with: one small widget a kind, which changes the setting at once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt
from PySide6.QtGui import QFocusEvent, QPaintEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from boneage_desktop.ui.settings.rows import Kind, Row
from boneage_desktop.ui.settings.values import ALLOWED, SettingValues
from boneage_desktop.ui.typography import fitted, px


class ChoiceControl(QComboBox):
    """One of several values."""

    def __init__(self, row: Row, values: SettingValues) -> None:
        super().__init__()
        self._row, self._values = row, values
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumContentsLength(12)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for value, text, possible in values.choices(row):
            self.addItem(text, value)
            self.setItemData(self.count() - 1, text, Qt.ItemDataRole.ToolTipRole)
            self.model().item(self.count() - 1).setEnabled(possible)
        self.activated.connect(lambda place: values.set(row, self.itemData(place)))
        self.refresh()

    def refresh(self) -> None:
        self.setCurrentIndex(self.findData(self._values.get(self._row)))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """A long text ends in an ellipsis; Qt would cut it."""
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        room = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        option.currentText = self.fontMetrics().elidedText(option.currentText, Qt.TextElideMode.ElideRight, room.width() - 4)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def wheelEvent(self, event: object) -> None:
        """The wheel scrolls the list of settings and changes none of them."""
        event.ignore()


class SwitchControl(QCheckBox):
    """On or off."""

    def __init__(self, row: Row, values: SettingValues) -> None:
        super().__init__()
        self._row, self._values = row, values
        self.clicked.connect(lambda on: values.set(row, on))
        self.refresh()

    def refresh(self) -> None:
        on = self._values.get(self._row)
        self.setChecked(on)
        self.setText(QCoreApplication.translate("Settings", "On") if on else QCoreApplication.translate("Settings", "Off"))


class NumberControl(QSpinBox):
    """A whole number in the range that the setting allows."""

    def __init__(self, row: Row, values: SettingValues) -> None:
        super().__init__()
        self._row, self._values = row, values
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setRange(ALLOWED[row.field][0], ALLOWED[row.field][-1])
        self.setSuffix(row.unit)
        self.refresh()
        self.valueChanged.connect(lambda value: values.set(row, value))

    def refresh(self) -> None:
        with QSignalBlocker(self):
            self.setValue(self._values.get(self._row))

    def wheelEvent(self, event: object) -> None:
        """The wheel scrolls the list of settings and changes none of them."""
        event.ignore()


class TextControl(QLineEdit):
    """A line of text, taken when it is left or Enter is pressed."""

    def __init__(self, row: Row, values: SettingValues) -> None:
        super().__init__()
        self._row, self._values = row, values
        self.editingFinished.connect(lambda: values.set(row, self.text().strip()))
        self.refresh()

    def refresh(self) -> None:
        self.setText(self._values.get(self._row))
        self.setCursorPosition(0)


class LinesControl(QPlainTextEdit):
    """A few lines of text, taken when they are left."""

    def __init__(self, row: Row, values: SettingValues) -> None:
        super().__init__()
        self._row, self._values = row, values
        self.setTabChangesFocus(True)
        fitted(self, lambda: self.setFixedHeight(px(88)))
        self.refresh()

    def refresh(self) -> None:
        if self.toPlainText() != self._values.get(self._row):
            self.setPlainText(self._values.get(self._row))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._values.set(self._row, self.toPlainText().strip())


class ActControl(QPushButton):
    """A button for what is no value."""

    def __init__(self, row: Row, values: SettingValues) -> None:
        super().__init__(QCoreApplication.translate("Settings", "Open…"))
        self.setAutoDefault(False)
        self.clicked.connect(lambda: values.act(row))

    def refresh(self) -> None:
        """There is no value to show."""


class PathControl(QWidget):
    """A folder or a file, chosen in the system's dialog or typed."""

    def __init__(self, row: Row, values: SettingValues) -> None:
        super().__init__()
        self.line = TextControl(row, values)
        self.choose = QPushButton(QCoreApplication.translate("Settings", "Choose…"))
        self.choose.setAutoDefault(False)
        self.choose.clicked.connect(lambda: self._on_choose(row, values))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.line, 1)
        layout.addWidget(self.choose)
        self.setFocusProxy(self.line)

    def refresh(self) -> None:
        self.line.refresh()

    def setAccessibleName(self, name: str) -> None:
        self.line.setAccessibleName(name)
        self.choose.setAccessibleName(f"{name}: {self.choose.text()}")

    def _on_choose(self, row: Row, values: SettingValues) -> None:
        if row.kind is Kind.FOLDER:
            path = QFileDialog.getExistingDirectory(self.window(), row.label, values.get(row))
        else:
            path, _ = QFileDialog.getOpenFileName(self.window(), row.label, values.get(row))
        if path:
            values.set(row, path)
            self.refresh()


Control = ChoiceControl | SwitchControl | NumberControl | TextControl | LinesControl | PathControl | ActControl
CONTROLS: dict[Kind, Callable[[Row, SettingValues], Control]] = {
    Kind.CHOICE: ChoiceControl,
    Kind.SWITCH: SwitchControl,
    Kind.NUMBER: NumberControl,
    Kind.TEXT: TextControl,
    Kind.LINES: LinesControl,
    Kind.FOLDER: PathControl,
    Kind.FILE: PathControl,
    Kind.ACT: ActControl,
}
