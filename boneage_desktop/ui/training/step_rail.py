"""The path at the left: five steps, which of them are done, and the project they belong to."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QMenu, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from boneage_desktop.ui import icons
from boneage_desktop.ui.theme import DARK, Colours, on_accent
from boneage_desktop.ui.training.training_session import TrainingSession
from boneage_desktop.ui.training.training_view import TrainingView, label
from boneage_desktop.ui.typography import SMALL_PX, fitted, px, text_font

STEPS = ("data", "check", "check_up", "train", "compare")
WIDTH = 216
CIRCLE = 24.0


def step_name(step: str) -> str:
    """A step of the path in a word or two."""
    names = {
        "data": QCoreApplication.translate("Training", "Data"),
        "check": QCoreApplication.translate("Training", "Check"),
        "check_up": QCoreApplication.translate("Training", "Check-up"),
        "train": QCoreApplication.translate("Training", "Train"),
        "compare": QCoreApplication.translate("Training", "Compare and install"),
    }
    return names[step]


class StepButton(QAbstractButton):
    """A numbered circle with the step's name and a few words on how far it is; the circle is ticked once it is done."""

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = number
        self._note, self._done, self._busy, self._colours = "", False, False, DARK
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return QSize(px(WIDTH) - 32, px(56))

    def show_state(self, note: str, *, done: bool, busy: bool, colours: Colours) -> None:
        self._note, self._done, self._busy, self._colours = note, done, busy, colours
        self.setAccessibleDescription(note)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        lit = self.isChecked() or self.underMouse()
        painter.setPen(QPen(QColor(self._colours.accent), 1) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._colours.line) if lit else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(ground, 6, 6)
        self._paint_circle(painter, QRectF(12, (self.height() - CIRCLE) / 2, CIRCLE, CIRCLE))
        self._paint_words(painter)

    def _paint_circle(self, painter: QPainter, circle: QRectF) -> None:
        here = self.isChecked()
        colour = self._colours.good if self._done else self._colours.accent if here or self._busy else self._colours.quiet
        painter.setPen(QPen(QColor(colour), 1.5))
        painter.setBrush(QColor(colour) if here and not self._done else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(circle)
        if self._done:
            tick = icons.pixmap("done", colour=colour, size=16, scale=self.devicePixelRatioF())
            painter.drawPixmap(circle.adjusted(4, 4, -4, -4).toRect(), tick)
            return
        painter.setFont(text_font(self.font(), SMALL_PX, bold=True))
        painter.setPen(QColor(on_accent(self._colours) if here else colour))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(self._number))

    def _paint_words(self, painter: QPainter) -> None:
        room = QRectF(48, 8, self.width() - 56, self.height() - 16)
        painter.setFont(text_font(self.font(), bold=self.isChecked()))
        painter.setPen(QColor(self._colours.text))
        top = Qt.AlignmentFlag.AlignTop if self._note else Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, top | Qt.AlignmentFlag.AlignLeft, self.text())
        painter.setFont(text_font(self.font(), 11))
        painter.setPen(QColor(self._colours.quiet))
        note = painter.fontMetrics().elidedText(self._note, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, note)


class StepRail(TrainingView):
    """Chooses the project and the step."""

    chosen = Signal(str)

    def __init__(self, session: TrainingSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        fitted(self, lambda: self.setFixedWidth(px(WIDTH)))
        self._session = session
        self._section = label("section")
        self.project = QPushButton()
        self.project.setProperty("role", "menu")
        self._menu = QMenu(self.project)
        self._menu.aboutToShow.connect(self._fill_menu)
        self.project.setMenu(self._menu)
        self.buttons = {step: StepButton(number) for number, step in enumerate(STEPS, 1)}
        group = QButtonGroup(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(4)
        layout.addWidget(self._section)
        layout.addWidget(self.project)
        layout.addSpacing(16)
        for step, made in self.buttons.items():
            group.addButton(made)
            made.clicked.connect(lambda _=False, step=step: self.chosen.emit(step))
            layout.addWidget(made)
        layout.addStretch()

    def show_step(self, step: str, states: dict[str, tuple[str, bool, bool]]) -> None:
        """The step shown, and for each (a few words, whether it is done, whether something runs in it)."""
        self.buttons[step].setChecked(True)
        for name, (note, done, busy) in states.items():
            self.buttons[name].show_state(note, done=done, busy=busy, colours=self.colours)
        self.project.setText(self._session.project.name)
        self.project.setEnabled(not self._session.jobs)

    def _fill_menu(self) -> None:
        self._menu.clear()
        self._menu.addAction(self.tr("New training"), self._session.start_new)
        self._menu.addSeparator()
        for project in self._session.projects():
            action = self._menu.addAction(project.name, lambda project=project: self._session.open(project))
            action.setCheckable(True)
            action.setChecked(project == self._session.project)

    def _retranslate(self) -> None:
        self._section.setText(self.tr("TRAINING"))
        self.project.setToolTip(self.tr("Choose another training, or begin a new one"))
        self.project.setText(self._session.project.name)
        for step, made in self.buttons.items():
            made.setText(step_name(step))
            made.setAccessibleName(step_name(step))
            made.update()
