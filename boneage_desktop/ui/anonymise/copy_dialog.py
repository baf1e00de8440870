"""Copies films without identity: options on the left, the films with burned-in text on the right, progress below."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from boneage_desktop.core.copies import FilmLook, KnownFacts
from boneage_desktop.core.errors import CopyNotWritten
from boneage_desktop.core.jobs import Failed
from boneage_desktop.service.copy_run import CopyRun
from boneage_desktop.ui import words
from boneage_desktop.ui.anonymise.copy_options import CopyOptions
from boneage_desktop.ui.anonymise.copy_session import CopySession, Planned
from boneage_desktop.ui.anonymise.text_board import TextBoard
from boneage_desktop.ui.reveal import reveal
from boneage_desktop.ui.theme import Colours
from boneage_desktop.ui.typography import fitted, px


class CopyDialog(QDialog):
    """Stays beside the window; films are looked at as soon as it opens. copied carries the run that ended, and how many films
    were left out. Closed while it copies, it is only hidden.
    """

    copied = Signal(object, int)

    def __init__(self, session: CopySession, facts: Callable[[FilmLook], KnownFacts], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._facts = facts
        session.setParent(self)
        self.options, self.board = CopyOptions(), TextBoard()
        self.count, self.state = QLabel(), QLabel(wordWrap=True)
        self.count.setProperty("role", "name")
        self.state.setProperty("role", "quiet")
        self.bar = QProgressBar(textVisible=False)
        self.add, self.start, self.stop, self.leave, self.reveal = (QPushButton() for _ in range(5))
        self.add.setProperty("role", "link")
        self.start.setProperty("role", "primary")
        self.start.setDefault(True)
        self._arrange()
        self._connect()
        self._retranslate()

    def set_colours(self, colours: Colours) -> None:
        self.board.set_colours(colours)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def done(self, result: int) -> None:
        """Close; films that are being copied are copied behind the window."""
        if self.session.copying:
            self.hide()
        else:
            self.session.close()
            super().done(result)

    def abandon(self) -> None:
        """End at once; what was copied stays, with its tables."""
        copying = self.session.copying
        self.session.close()
        if copying:
            self._end_run()
        super().done(0)

    def _arrange(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.count)
        left.addWidget(self.add)
        left.addSpacing(8)
        left.addWidget(self.options, 1)
        column = QWidget()
        fitted(column, lambda: column.setFixedWidth(px(260)))
        column.setLayout(left)
        left.setContentsMargins(0, 0, 0, 0)
        middle = QHBoxLayout()
        middle.setSpacing(24)
        middle.addWidget(column)
        middle.addWidget(self.board, 1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.state, 1)
        self.bar.setFixedWidth(120)
        for widget in (self.bar, self.stop, self.reveal, self.start, self.leave):
            foot.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(16)
        layout.addLayout(middle, 1)
        layout.addLayout(foot)
        self.resize(1120, 720)

    def _connect(self) -> None:
        self.session.looked.connect(lambda look: look.flagged and self.board.add(look))
        self.session.progressed.connect(self._show_state)
        self.session.ended.connect(self._on_ended)
        self.board.changed.connect(self._show_state)
        self.options.changed.connect(self._show_state)
        self.add.clicked.connect(self._on_add)
        self.start.clicked.connect(self._on_start)
        self.stop.clicked.connect(self.session.stop)
        self.leave.clicked.connect(self.reject)
        self.reveal.clicked.connect(self._on_reveal)

    def _planned(self) -> list[Planned]:
        """The films that are copied: those without text, and those that somebody decided to copy."""
        decided = {film.look.path: film for film in self.board.films}
        flagged = ((look, decided.get(look.path)) for look in self.session.looks)
        return [
            (look, film.black if film else (), self._facts(look)) for look, film in flagged if film is None or film.is_copied
        ]

    def _on_add(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Copy the films of a folder without identity"))
        if name:
            self.session.look_into(Path(name))

    def _on_start(self) -> None:
        folder = self.options.folder
        if folder is not None:
            self.session.copy(CopyRun(folder, self.options.choices()), self._planned())

    def _on_ended(self) -> None:
        if self.session.run is not None:
            self._end_run()
        self._show_state()
        if self.session.run is not None and not self.isVisible():
            self.done(0)

    def _end_run(self) -> None:
        """Write the tables, of a stopped run as far as it came, and tell the result."""
        run = self.session.run
        self._write_tables(run)
        self.copied.emit(run, self._left_out())

    def _write_tables(self, run: CopyRun) -> None:
        for file, write in ((self.options.labels_file, run.write_labels), (self.options.key_file, run.write_key)):
            try:
                if file is not None:
                    write(file)
            except CopyNotWritten as error:
                self.session.failed.insert(0, (str(file), Failed(None, error.code, error.values)))

    def _left_out(self) -> int:
        return len(self.session.looks) + self._unopened() - len(self.session.run.copied)

    def _unopened(self) -> int:
        looked = {look.path for look in self.session.looks}
        return sum(path not in looked and failed.id is not None for path, failed in self.session.failed)

    def _on_reveal(self) -> None:
        if self.session.run is not None and self.session.run.copied:
            reveal(self.session.run.folder / self.session.run.copied[0].film)

    def _show_state(self) -> None:
        session, number = self.session, QLocale().toString
        over = session.run is not None and not session.running
        self.bar.setRange(0, max(1, session.total))
        self.bar.setValue(session.done)
        for widget in (self.bar, self.stop):
            widget.setVisible(session.running)
        self.start.setVisible(session.run is None)
        self.reveal.setVisible(over and bool(session.run.copied))
        for widget in (self.options, self.board, self.add):
            widget.setEnabled(session.run is None)
        films = sum(1 for look in session.looks if not look.flagged) + sum(film.is_copied for film in self.board.films)
        self.start.setEnabled(films > 0 and self.options.folder is not None and not session.running)
        self.start.setText(self.tr("Copy {films} of {all} films").format(films=number(films), all=number(len(session.looks))))
        self.count.setText(self.tr("Films: {count}").format(count=number(len(session.looks))))
        self.state.setText(self._state_text())

    def _state_text(self) -> str:
        session, number = self.session, QLocale().toString
        if session.running:
            said = self.tr("Copying {done} of {all}") if session.copying else self.tr("Looking for text, {done} of {all}")
            return said.format(done=number(session.done), all=number(session.total))
        if session.run is not None:
            return result_text(len(session.run.copied), self._left_out()) + self._first_failure()
        if self.options.folder is None:
            return self.tr("Choose the folder that the copies go to. The films stay as they are.") + self._first_failure()
        return self._first_failure().strip()

    def _first_failure(self) -> str:
        if not self.session.failed:
            return ""
        _, failed = self.session.failed[0]
        return " " + words.error(failed.code, failed.values)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Copy without identity"))
        self.add.setText(self.tr("Add the films of a folder…"))
        self.stop.setText(self.tr("Stop"))
        self.leave.setText(self.tr("Close"))
        self.reveal.setText(self.tr("Show the folder"))
        self._show_state()


def result_text(copied: int, left_out: int) -> str:
    """How a run ended: 12 films copied, 1 left out."""
    said = QCoreApplication.translate("Copies", "Films copied without identity: {copied}, left out: {left_out}.")
    return said.format(copied=QLocale().toString(copied), left_out=QLocale().toString(left_out))
