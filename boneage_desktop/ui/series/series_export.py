"""Takes a series out of the program: its chart to the clipboard or into a picture, its films into a table."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog

from boneage_desktop.core.errors import ReportUnwritable
from boneage_desktop.core.jobs import Failed
from boneage_desktop.service import series_csv
from boneage_desktop.ui import words
from boneage_desktop.ui.messages import Messages
from boneage_desktop.ui.series.chart_picture import growth_chart_picture
from boneage_desktop.ui.series.series_view import SeriesView
from boneage_desktop.ui.theme import LIGHT

PICTURE = QSize(2000, 1250)
SCALE = 2.0


class SeriesExport(QObject):
    """Acts on what a view shows and says what became of it; pictures are light, for paper, and bear no name."""

    def __init__(self, view: SeriesView, messages: Messages) -> None:
        super().__init__(view)
        self._view, self._messages = view, messages
        view.copy.clicked.connect(self._on_copy)
        view.save_picture.clicked.connect(self._on_save_picture)
        view.save_table.clicked.connect(self._on_save_table)

    def picture(self) -> QImage:
        """The chart for paper, with what it is compared with and what it is not."""
        series = self._view.series
        foot = self.tr("{sex}  ·  mean and SD: {reference}  ·  Research use only. Not a medical device.")
        said = foot.format(sex=words.sex(series.sex), reference=series.reference.name)
        return growth_chart_picture(series, PICTURE, LIGHT, scale=SCALE, foot=said)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setImage(self.picture())
        self._messages.tell(self.tr("The chart has been copied as a picture; it bears no name."))

    def _on_save_picture(self) -> None:
        file = self._asked(self.tr("Save the chart as a picture"), "PNG (*.png)", ".png")
        if file is not None and not self.picture().save(str(file), "PNG"):
            self._fail(file, self.tr("the disk does not take it"))
        elif file is not None:
            self._tell_saved(file)

    def _on_save_table(self) -> None:
        file = self._asked(self.tr("Save the films as a table"), "CSV (*.csv)", ".csv")
        if file is None:
            return
        try:
            series_csv.write(self._view.series, file)
        except OSError as error:
            self._fail(file, error.strerror or str(error))
        else:
            self._tell_saved(file)

    def _asked(self, title: str, kind: str, suffix: str) -> Path | None:
        """Where to write, None where nothing was chosen."""
        name, _ = QFileDialog.getSaveFileName(self._view, title, f"series{suffix}", kind)
        return Path(name).with_suffix(suffix) if name else None

    def _tell_saved(self, file: Path) -> None:
        self._messages.tell(self.tr("Saved as {file}; it bears no name.").format(file=file.name))

    def _fail(self, file: Path, detail: str) -> None:
        error = ReportUnwritable(path=file, detail=detail)
        self._messages.fail(Failed(None, error.code, error.values))
