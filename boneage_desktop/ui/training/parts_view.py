"""How the patients are divided, and for which steps that is enough."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QSpinBox, QVBoxLayout, QWidget

from boneage_desktop.core.training_project import PARTS, PRESETS
from boneage_desktop.service import parts
from boneage_desktop.ui import icons
from boneage_desktop.ui.theme import BONE_ROW_COLOURS
from boneage_desktop.ui.training import training_words
from boneage_desktop.ui.training.training_view import TrainingView, label, row
from boneage_desktop.ui.typography import px, text_font

PART_COLOURS = dict(zip(PARTS, BONE_ROW_COLOURS.values(), strict=True))
STEPS = ("check_up", *(preset for preset in PRESETS if preset != "paper"))
GREATEST_SEED = 999_999


class PartsBar(TrainingView):
    """The four parts as one bar, with their names and numbers below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts: dict[str, int] = dict.fromkeys(PARTS, 0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(px(320), px(64))

    def show_counts(self, counts: Mapping[str, int]) -> None:
        self._counts = dict(counts)
        self.setAccessibleDescription(", ".join(f"{training_words.part(part)} {counts.get(part, 0)}" for part in PARTS))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        total = sum(self._counts.values())
        x, cell = 0.0, self.width() / len(PARTS)
        for place, part in enumerate(PARTS):
            count = self._counts.get(part, 0)
            width = self.width() * count / max(1, total)
            painter.fillRect(QRectF(x, 0, max(0.0, width - 2), 12), QColor(PART_COLOURS[part]))
            x += width
            left = place * cell
            painter.fillRect(QRectF(left, px(25), 8, 8), QColor(PART_COLOURS[part]))
            painter.setFont(text_font(self.font(), 11))
            painter.setPen(QColor(self.colours.quiet))
            name = QRectF(left + 12, px(20), cell - 12, px(18))
            painter.drawText(name, Qt.AlignmentFlag.AlignVCenter, training_words.part(part))
            painter.setFont(text_font(self.font(), 15, bold=True))
            painter.setPen(QColor(self.colours.text))
            painter.drawText(QRectF(left + 12, px(38), cell - 12, px(22)), Qt.AlignmentFlag.AlignVCenter, str(count))


class PartsView(TrainingView):
    """The bar, the seed, and what is missing for each step."""

    seed_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts: dict[str, int] = {}
        self._patients_named = True
        self._bar = PartsBar()
        self._seed_name, self._seed_why = label("quiet"), label("quiet", wrapped=True)
        self.seed = QSpinBox()
        self.seed.setRange(1, GREATEST_SEED)
        self.seed.setKeyboardTracking(False)
        self.seed.setFixedWidth(96)
        self.seed.valueChanged.connect(self.seed_changed)
        self._needs = {step: (QLabel(), label(), label("quiet")) for step in STEPS}
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(2, 1)
        for line, widgets in enumerate(self._needs.values()):
            for place, widget in enumerate(widgets):
                grid.addWidget(widget, line, place)
        seed = row(self._seed_name, self.seed, self._seed_why, spacing=8)
        seed.setStretch(2, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._bar)
        layout.addLayout(seed)
        layout.addLayout(grid)
        layout.addStretch()

    def show_parts(self, counts: Mapping[str, int], seed: int, *, patients_named: bool = True) -> None:
        """The films of each part, and the seed they were divided by."""
        self._counts, self._patients_named = dict(counts), patients_named
        with QSignalBlocker(self.seed):
            self.seed.setValue(seed)
        self._retranslate()

    def _retranslate(self) -> None:
        self._bar.show_counts(self._counts)
        self._seed_name.setText(self.tr("Seed"))
        self.seed.setAccessibleName(self.tr("Seed"))
        divided = self.tr("Patients are divided, never their films.")
        alone = self.tr("Films without a patient each count as one of their own.")
        self._seed_why.setText(divided if self._patients_named else alone)
        for step, (mark, name, text) in self._needs.items():
            missing = parts.missing(step, self._counts)
            kind, colour = ("caution", self.colours.caution) if missing else ("done", self.colours.good)
            mark.setPixmap(icons.pixmap(kind, colour=colour, size=16, scale=self.devicePixelRatioF()))
            name.setText(self.tr("Check-up") if step == "check_up" else training_words.preset(step))
            text.setText(missing_words(missing) if missing else self.tr("enough films"))


def missing_words(missing: Mapping[str, tuple[int, int]]) -> str:
    """What is there and what is needed, by part: Calibration 12 of 50."""
    return ", ".join(f"{training_words.part(part)} {there} / {needed}" for part, (there, needed) in missing.items())
