"""Connects the window to copies without identity: of the film that is shown, and of studies of the history."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from boneage_desktop.service.copy_run import CopyRun
from boneage_desktop.ui.actions import Actions
from boneage_desktop.ui.anonymise.copy_dialog import CopyDialog, result_text
from boneage_desktop.ui.anonymise.copy_session import CopySession
from boneage_desktop.ui.history_recorder import HistoryRecorder
from boneage_desktop.ui.history_view import HistoryView
from boneage_desktop.ui.messages import Messages
from boneage_desktop.ui.session import Session
from boneage_desktop.ui.theme import DARK, Colours
from boneage_desktop.ui.worker_client import WorkerClient


class CopyCommands(QObject):
    """One dialog at a time, which stays beside the window; films that are asked for before it copies join it."""

    def __init__(
        self,
        session: Session,
        recorder: HistoryRecorder,
        client: WorkerClient,
        actions: Actions,
        *,
        view: HistoryView,
        messages: Messages,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session, self._recorder, self._messages, self._window = session, recorder, messages, window
        self._client = client
        self._colours = DARK
        self.dialog: CopyDialog | None = None
        actions["anonymise"].triggered.connect(lambda: self.copy_film())
        view.copies_asked.connect(self.copy_studies)

    def copy_film(self) -> None:
        """Copy the film that is shown; without one the dialog opens empty, for a folder."""
        film = self._session.current
        self._open([] if film is None else [film.path])

    def copy_studies(self, studies: list[int]) -> None:
        """Copy the films of studies whose files are there."""
        stored = [Path(film.path) for study in studies for film in self._recorder.films(study)]
        self._open([path for path in stored if path.is_file()], gone=sum(not path.is_file() for path in stored))

    def set_colours(self, colours: Colours) -> None:
        self._colours = colours
        if self.dialog is not None:
            self.dialog.set_colours(colours)

    def close(self) -> None:
        """End what is being copied."""
        if self.dialog is not None:
            self.dialog.abandon()

    def _open(self, films: list[Path], *, gone: int = 0) -> None:
        if self.dialog is not None and self.dialog.session.copying:
            self.dialog.show()
            self.dialog.raise_()
            return
        if self.dialog is None or self.dialog.session.run is not None:
            self.close()
            self.dialog = CopyDialog(CopySession(self._client), self._recorder.facts, self._window)
            self.dialog.copied.connect(self._on_copied)
            self.dialog.finished.connect(self._on_closed)
            self.dialog.set_colours(self._colours)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.session.look(films)
        if gone:
            self._messages.warn(self.tr("Films whose files are gone and that cannot be copied: {count}.").format(count=gone))

    def _on_copied(self, run: CopyRun, left_out: int) -> None:
        self._recorder.note(
            "copied without identity",
            films=len(run.copied),
            left_out=left_out,
            dates="shifted" if run.choices.shift_dates else "removed",
            key=self.dialog is not None and self.dialog.options.key_file is not None,
        )
        self._messages.tell(result_text(len(run.copied), left_out))

    def _on_closed(self) -> None:
        self.dialog.deleteLater()
        self.dialog = None
