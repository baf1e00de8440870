"""What the reading panel says while there is no number, and what can be done about it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from boneage_desktop.core.jobs import Failed
from boneage_desktop.ui import icons, words
from boneage_desktop.ui.film import Film, State
from boneage_desktop.ui.messages import copy_details
from boneage_desktop.ui.reveal import reveal
from boneage_desktop.ui.session import Session
from boneage_desktop.ui.theme import DARK, Colours


class StateCard(QFrame):
    """Reading, preparing, refused, failed or without a model: one sentence and the acts that help."""

    model_asked = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._session = session
        self._film: Film | None = None
        self._colours = DARK
        self._failed: Failed | None = None
        self._mark, self._title, self._text = QLabel(), QLabel(), QLabel()
        self._title.setProperty("role", "name")
        self._text.setProperty("role", "quiet")
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.bar = QProgressBar(textVisible=False)
        self.anyway, self.again, self.copy, self.model, self.report = (QPushButton() for _ in range(5))
        self.anyway.clicked.connect(lambda: self._session.read_anyway(self._film))
        self.again.clicked.connect(self._on_again)
        self.copy.clicked.connect(self._on_copy)
        self.report.clicked.connect(lambda: reveal(Path(self._failed.report)))
        self.model.clicked.connect(self.model_asked)
        self.model.setProperty("role", "primary")
        self._arrange()
        self._retranslate()

    @property
    def text(self) -> str:
        """The sentence shown."""
        return self._text.text()

    def show_film(self, film: Film | None) -> None:
        """Show what stands between the film and its number; hidden where nothing does."""
        self._film = film
        self._failed = None
        for widget in (self.bar, self.anyway, self.again, self.copy, self.model, self.report, self._mark):
            widget.hide()
        settled = film is None or film.state is State.READ or (film.stale and self._session.model_failure is None)
        self.setVisible(not settled)
        if settled:
            return
        if film.failure is not None and film.state in (State.REFUSED, State.FAILED):
            self._show_failure(film, film.failure)
        elif self._session.model_failure is not None and film.state is State.READING:
            self._show_model_failure(self._session.model_failure)
        else:
            self._show_progress(film)

    def set_colours(self, colours: Colours) -> None:
        self._colours = colours
        self.show_film(self._film)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._mark)
        head.addWidget(self._title, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addWidget(self._text)
        layout.addWidget(self.bar)
        for button in (self.anyway, self.model, self.again, self.copy, self.report):
            layout.addWidget(button)

    def _show_failure(self, film: Film, failed: Failed) -> None:
        refused = film.state is State.REFUSED
        self._failed = failed
        self._say(
            self.tr("Not read") if refused else self.tr("Could not be read"),
            words.error(failed.code, failed.values),
            "caution" if refused else "stop",
        )
        self.anyway.setVisible(refused)
        self.again.setVisible(not refused)
        self.copy.setVisible(not refused)
        self.report.setVisible(bool(failed.report))

    def _show_model_failure(self, failed: Failed) -> None:
        self._failed = failed
        self._say(self.tr("No model"), words.error(failed.code, failed.values), "stop")
        self.model.show()
        self.again.show()
        self.copy.show()
        self.report.setVisible(bool(failed.report))

    def _show_progress(self, film: Film) -> None:
        if film.state is State.NEW:
            self._say(self.tr("Not read yet"), "")
            self.again.show()
            return
        if film.state is State.OPENING:
            self._say(self.tr("Opening the film"), "")
        elif self._session.model is None:
            self._say(
                self.tr("Preparing the model"), self.tr("This takes a few seconds after the start. The film can be used.")
            )
        else:
            self._say(words.progress(film.progress.note if film.progress else "read"), "")
        self.bar.setVisible(film.progress is not None)
        if film.progress is not None:
            self.bar.setValue(round(100 * film.progress.fraction))

    def _say(self, title: str, text: str, mark: str = "") -> None:
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._mark.setVisible(bool(mark))
        if mark:
            picture = icons.pixmap(mark, colour=getattr(self._colours, mark), size=20, scale=self.devicePixelRatioF())
            self._mark.setPixmap(picture)

    def _retranslate(self) -> None:
        self.anyway.setText(self.tr("Read anyway"))
        self.again.setText(self.tr("Try again"))
        self.copy.setText(self.tr("Copy details"))
        self.report.setText(self.tr("Show report"))
        self.model.setText(self.tr("Choose model folder…"))
        self.show_film(self._film)

    def _on_again(self) -> None:
        if self._session.model_failure is not None and self._film.state is State.READING:
            self._session.restart_reader()
        else:
            self._session.try_again(self._film)

    def _on_copy(self) -> None:
        if self._failed is not None:
            copy_details(self._failed)
