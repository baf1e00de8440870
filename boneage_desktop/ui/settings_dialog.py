"""All settings in one list under a search field; a change acts at once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from boneage_desktop.ui.settings.controls import CONTROLS
from boneage_desktop.ui.settings.row_view import RowView
from boneage_desktop.ui.settings.rows import Kind, Row, group_titles, rows
from boneage_desktop.ui.settings.values import SettingValues
from boneage_desktop.ui.theme import DARK, Colours
from boneage_desktop.ui.typography import px

WIDTH, HEIGHT = 720, 640


class SettingsDialog(QDialog):
    """`password_control` makes the widget that sets, changes and removes the password of the lock."""

    def __init__(
        self,
        values: SettingValues,
        password_control: Callable[[], QWidget],
        colours: Colours = DARK,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._values, self._password_control, self._colours = values, password_control, colours
        self.rows: list[RowView] = []
        self._titles: dict[str, QLabel] = {}
        self.search = QLineEdit(clearButtonEnabled=True)
        self.search.textChanged.connect(self._on_searched)
        self._nothing = QLabel(wordWrap=True)
        self._nothing.setProperty("role", "quiet")
        self._scroll = QScrollArea(widgetResizable=True)
        self._scroll.setProperty("ground", "clear")
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._close = QPushButton()
        self._close.setProperty("role", "primary")
        self._close.setAutoDefault(False)
        self._close.clicked.connect(self.accept)
        self._arrange()
        self._fill()
        values.changed.connect(self._refresh)
        self.search.setFocus()

    def row(self, field: str) -> RowView:
        """The row of a setting."""
        return next(view for view in self.rows if view.row.field == field)

    def show_row(self, field: str) -> None:
        """Bring the row of a setting into view, with the keys on it."""
        view = self.row(field)
        view.control.setFocus()
        QTimer.singleShot(0, view, lambda: self._scroll.ensureWidgetVisible(view))

    def set_colours(self, colours: Colours) -> None:
        self._colours = colours
        for view in self.rows:
            view.set_colours(colours)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._fill()
        super().changeEvent(event)

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(32, 24, 24, 24)
        layout.setSpacing(16)
        layout.addWidget(self.search)
        layout.addWidget(self._nothing)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(self._close, 0, Qt.AlignmentFlag.AlignRight)
        room = self.screen().availableGeometry()
        self.resize(min(px(WIDTH), room.width() - 64), min(px(HEIGHT), room.height() - 64))

    def _fill(self) -> None:
        """Lay out the list anew in the present language."""
        self.setWindowTitle(self.tr("Settings"))
        self.search.setPlaceholderText(self.tr("Search the settings"))
        self.search.setAccessibleName(self.tr("Search the settings"))
        self._nothing.setText(self.tr("No setting matches."))
        self._close.setText(self.tr("Close"))
        focused = next((view.row.field for view in self.rows if view.isAncestorOf(self.focusWidget())), None)
        self._show(self._page())
        self.set_colours(self._colours)
        self._on_searched(self.search.text())
        self._refresh()
        if focused is not None:
            self.row(focused).control.setFocus()

    def _page(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 8, 0)
        layout.setSpacing(0)
        self.rows, self._titles = [], {}
        offered = rows()
        for group, title in group_titles().items():
            self._titles[group] = heading = QLabel(title)
            heading.setProperty("role", "name")
            heading.setContentsMargins(0, 16 if self.rows else 0, 0, 4)
            layout.addWidget(heading)
            for row in (row for row in offered if row.group == group):
                self.rows.append(self._view(row))
                layout.addWidget(self.rows[-1])
        layout.addStretch(1)
        return page

    def _show(self, page: QWidget) -> None:
        """The page in place of the one before, which may be in the middle of a signal."""
        before = self._scroll.takeWidget()
        if before is not None:
            before.deleteLater()
        self._scroll.setWidget(page)

    def _view(self, row: Row) -> RowView:
        if row.kind is Kind.LOCK:
            return RowView(row, self._password_control(), None)
        control = CONTROLS[row.kind](row, self._values)
        if row.kind is Kind.ACT:
            return RowView(row, control, None)
        view = RowView(row, control, self._values)
        view.restored.connect(lambda: (self._values.restore(row), view.control.setFocus()))
        return view

    def _refresh(self) -> None:
        for view in self.rows:
            view.refresh()

    def _on_searched(self, text: str) -> None:
        """Show what matches each word, with the headings of what is shown."""
        words = text.split()
        shown = [view for view in self.rows if view.matches(words)]
        for view in self.rows:
            view.setVisible(view in shown)
            view.mark(words)
        for group, heading in self._titles.items():
            heading.setVisible(any(view.row.group == group for view in shown))
        self._nothing.setVisible(not shown)
