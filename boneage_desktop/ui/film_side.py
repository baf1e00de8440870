"""One of two films side by side: a view under a bar that names its film."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from boneage_desktop.ui import icons
from boneage_desktop.ui.radiograph_view import RadiographView
from boneage_desktop.ui.theme import DARK, Colours
from boneage_desktop.ui.typography import px

LINE_PX = 2
HEIGHT_PX = 36


class OtherView(RadiographView):
    """The film that the reading panel does not belong to; `chosen` tells that it shall, by a click, a drag or Enter."""

    chosen = Signal()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit()
        else:
            super().keyPressEvent(event)


class SideBar(QFrame):
    """The name of a film over it; a line in the accent's colour where the reading panel belongs to it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self._active = False
        self._colours = DARK
        self.setFixedHeight(px(HEIGHT_PX))
        self._whole = ""
        self.name, self.facts = (QLabel(textFormat=Qt.TextFormat.PlainText) for _ in range(2))
        self.name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.facts.setProperty("role", "quiet")
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(12, LINE_PX, 8, 0)
        self.row.setSpacing(8)
        self.row.addWidget(self.name, 1)
        self.row.addWidget(self.facts)

    def set_film(self, name: str, facts: str, *, active: bool) -> None:
        """The film's name, what is known of it, and whether the reading panel belongs to it."""
        self._active, self._whole = active, name
        self.facts.setText(facts)
        self.name.setToolTip(name)
        self._fit_name()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_name()

    def set_colours(self, colours: Colours) -> None:
        self._colours = colours
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        colour = self._colours.accent if self._active else self._colours.line
        painter = QPainter(self)
        painter.fillRect(0, 0, self.width(), LINE_PX, QColor(colour))
        painter.end()

    def _fit_name(self) -> None:
        self.layout().activate()
        self.name.setText(self.name.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, self.name.width()))


class OtherBar(SideBar):
    """With a menu of the films that can stand here, a switch for common zoom, and an end."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.films = QToolButton()
        self.films.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.linked = QToolButton(checkable=True)
        self.end = QToolButton()
        for button in (self.films, self.linked, self.end):
            button.setIconSize(QSize(16, 16))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self.row.addWidget(button)
        self._retranslate()

    def set_colours(self, colours: Colours) -> None:
        super().set_colours(colours)
        for button, name in ((self.films, "film"), (self.linked, "link"), (self.end, "close")):
            button.setIcon(icons.icon(name, colours, size=16))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        for button, text in (
            (self.films, self.tr("Choose the film on this side")),
            (self.linked, self.tr("Zoom and move both films together")),
            (self.end, self.tr("End side by side")),
        ):
            button.setToolTip(text)
            button.setAccessibleName(text)


class FilmSide(QWidget):
    """A bar over a view."""

    def __init__(self, bar: SideBar, view: RadiographView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar, self.view = bar, view
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(bar)
        layout.addWidget(view, 1)
