"""Offers to read the films of a series with the present model, and tells how far that has come."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar, QWidget

from boneage_desktop.service.series import SeriesFilm
from boneage_desktop.ui.series.rereading import Reread, Rereading
from boneage_desktop.ui.training.training_view import TrainingView, button, column, label, row


class RereadBox(TrainingView):
    """Hidden where the present model has read them all; stays with what is told of the last time."""

    def __init__(self, rereading: Rereading, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rereading = rereading
        self._films: tuple[SeriesFilm, ...] = ()
        self.told = label("quiet", wrapped=True)
        self.start, self.stop = button(), button("link")
        self.start.clicked.connect(lambda: rereading.start(self._films))
        self.stop.clicked.connect(rereading.stop)
        self.bar = QProgressBar(textVisible=False)
        self.setLayout(column(self.start, self.told, row(self.bar, self.stop), spacing=8))
        rereading.progressed.connect(self._on_progressed)
        rereading.finished.connect(self._on_progressed)
        self.show_films(())

    def show_films(self, films: tuple[SeriesFilm, ...]) -> None:
        """The films that the present model has not read."""
        self._films = films
        self._retranslate()

    def forget(self) -> None:
        """Tell no more of the last time, since other films are shown."""
        if not self._rereading.running:
            self.told.clear()
            self._retranslate()

    def _retranslate(self) -> None:
        running = self._rereading.running
        text = self.tr("Read {count} films with the present model")
        self.start.setText(text.format(count=len(self._films)))
        self.start.setToolTip(self.tr("They were read by another model, in another way, or not at all; decisions stay"))
        self.start.setVisible(bool(self._films) and not running)
        self.stop.setText(self.tr("Stop"))
        for widget in (self.bar, self.stop):
            widget.setVisible(running)
        self.told.setVisible(bool(self.told.text()))
        self.setVisible(bool(self._films) or running or bool(self.told.text()))

    def _on_progressed(self, count: Reread) -> None:
        self.bar.setRange(0, max(1, count.wanted))
        self.bar.setValue(count.done)
        self.told.setText(self._said(count))
        self._retranslate()

    def _said(self, count: Reread) -> str:
        said = [self.tr("{read} of {wanted} films read.").format(read=count.read, wanted=count.wanted)]
        if count.gone:
            text = self.tr("Not where they were, or other films now; kept as they were: {files}.")
            said.append(text.format(files=", ".join(count.gone)))
        if count.failed:
            said.append(self.tr("Could not be read, kept as they were: {files}.").format(files=", ".join(count.failed)))
        return " ".join(said)
