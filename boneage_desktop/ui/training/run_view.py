"""A run as it goes on: how far, how fast, its curves, its examples and its weights."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QProgressBar, QVBoxLayout, QWidget

from boneage_desktop.ui import words
from boneage_desktop.ui.training import run_files, training_words
from boneage_desktop.ui.training.curves_view import CurvesView
from boneage_desktop.ui.training.live_view import ExamplesView, HistogramsView
from boneage_desktop.ui.training.training_view import TrainingView, column, label, row

LOOK_MS = 1000
GIGA = 1e9


class RunView(TrainingView):
    """Follows a run folder; it is looked at once a second while `follow` is on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._run = Path()
        self._seen: tuple[float, ...] = ()
        self._live: run_files.Live | None = None
        self._note: dict[str, float] = {}
        self.state, self.facts = label("name", wrapped=True), label("quiet", wrapped=True)
        self.bar = QProgressBar(textVisible=False)
        self.curves, self.examples, self.histograms = CurvesView(), ExamplesView(), HistogramsView()
        self._titles = {name: label("section") for name in ("curves", "examples", "histograms")}
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._arrange()

    def show_run(self, run: Path, state: str) -> None:
        """The run's folder and, in a word or two, how far it is."""
        self.state.setText(state)
        self.state.setVisible(bool(state))
        if run != self._run:
            self._run, self._seen, self._note = run, (), {}
        self.look()

    def follow(self, on: bool) -> None:
        """Whether the run goes on."""
        self.bar.setVisible(on)
        if on:
            self._timer.start()
        else:
            self._timer.stop()
            self._note = {}
        self._say_facts()

    def show_progress(self, fraction: float, note: str) -> None:
        """What the training process tells between two rounds."""
        code, self._note = run_files.note(note)
        self.bar.setValue(round(100 * fraction))
        doing = training_words.doing(code)
        if "round" in self._note and self._live is not None and code == "training":
            doing = self.tr("Training, round {round} of {rounds}").format(
                round=round(self._note["round"]), rounds=self._live.rounds
            )
        self.state.setText(doing)
        self.state.show()
        self._say_facts()

    def look(self) -> None:
        """Read what the run has written since."""
        seen = tuple(_changed(self._run / name) for name in ("whole_hand.csv", "age.csv", "live.npz"))
        if seen != self._seen:
            self._seen = seen
            self._live = run_files.live(self._run)
            self.curves.show_curves(run_files.curves(self._run))
            self.examples.show_examples(self._live.examples if self._live else ())
            self.histograms.show_histograms(self._live.histograms if self._live else ())
            self._show_parts()
            self._say_facts()

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        layout.addLayout(column(self.state, self.bar, self.facts, spacing=4))
        self._curves_card = self._card("curves", self.curves)
        self._examples_card = self._card("examples", self.examples)
        self._histograms_card = self._card("histograms", self.histograms)
        lower = row(self._examples_card, self._histograms_card, spacing=16)
        lower.setStretch(0, 5)
        lower.setStretch(1, 3)
        layout.addWidget(self._curves_card, 1)
        layout.addLayout(lower)
        layout.addStretch()

    def _card(self, name: str, inside: QWidget) -> QFrame:
        card = QFrame()
        card.setProperty("role", "card")
        card.setProperty("ground", "panel")
        layout = QVBoxLayout(card)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        layout.addWidget(self._titles[name])
        layout.addWidget(inside, 1)
        return card

    def _show_parts(self) -> None:
        self._curves_card.setVisible(bool(self._seen[0] or self._seen[1]))
        self._examples_card.setVisible(self._live is not None and bool(self._live.examples))
        self._histograms_card.setVisible(self._live is not None and bool(self._live.histograms))

    def _say_facts(self) -> None:
        facts = []
        last = self._live.films_per_second if self._live is not None and self._timer.isActive() else 0.0
        speed = self._note.get("films_per_second", last)
        if speed:
            facts.append(self.tr("{speed} films/s").format(speed=words.number(speed)))
        if "seconds_left" in self._note:
            facts.append(self.tr("{time} left").format(time=training_words.duration(self._note["seconds_left"])))
        if self._live is not None and self._live.device:
            facts.append(self._live.device)
        if self._live is not None and self._live.memory_bytes:
            facts.append(self.tr("{count} GB of memory").format(count=words.number(self._live.memory_bytes / GIGA)))
        self.facts.setText("   ·   ".join(facts))
        self.facts.setVisible(bool(facts))

    def _retranslate(self) -> None:
        self._titles["curves"].setText(self.tr("CURVES"))
        self._titles["examples"].setText(self.tr("VALIDATION FILMS: ORANGE OLDER, BLUE YOUNGER"))
        self._titles["histograms"].setText(self.tr("WEIGHTS AND BIASES"))
        self._say_facts()


def _changed(file: Path) -> float:
    """When a file was written last, 0 where there is none."""
    try:
        return file.stat().st_mtime
    except OSError:
        return 0.0
