"""The film as a picture on the clipboard or in a file."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from boneage_desktop.ui import words
from boneage_desktop.ui.actions import Actions
from boneage_desktop.ui.film_page import FilmPage
from boneage_desktop.ui.film_picture import LEAST_PX, with_lines
from boneage_desktop.ui.messages import Messages
from boneage_desktop.ui.session import Session


class PictureCommands(QObject):
    """Hands on the film that is read, as it is shown; its name only where that is switched on."""

    def __init__(self, session: Session, page: FilmPage, actions: Actions, messages: Messages, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._page, self._actions = session, page, actions
        self._messages, self._window = messages, window
        actions["copy_image"].triggered.connect(lambda _=False: self.copy())
        actions["save_image"].triggered.connect(lambda _=False: self.save())

    def picture(self) -> QImage:
        """The whole film with window, overlay, regions, heat maps and marks as they are on, at least 2000 px long."""
        radiograph = self._page.view.film
        if radiograph is None:
            return QImage()
        return with_lines(self._page.view.picture(max(LEAST_PX, *radiograph.pixels.shape)), self._lines())

    def copy(self) -> None:
        """Put the picture on the clipboard."""
        picture = self.picture()
        if not picture.isNull():
            QGuiApplication.clipboard().setImage(picture)
            self._messages.tell(self.tr("The film has been copied as a picture."))

    def save(self) -> None:
        """Write the picture into a PNG file that the person chooses."""
        picture = self.picture()
        if picture.isNull():
            return
        name, _ = QFileDialog.getSaveFileName(self._window, self.tr("Save the film as a picture"), "", "PNG (*.png)")
        if name:
            self.write(picture, name if name.lower().endswith(".png") else f"{name}.png")

    def write(self, picture: QImage, name: str) -> None:
        """Write it and say what became of it."""
        if picture.save(name, "PNG"):
            self._messages.tell(self.tr("The picture has been saved."))
        else:
            self._messages.warn(self.tr("The picture could not be written there. Choose another folder."))

    def _lines(self) -> list[str]:
        """What stands below the picture: the name where wanted, the warnings of the reading, and what this is not."""
        film = self._session.current
        lines = [film.name] if film is not None and self._actions["name_on_pictures"].isChecked() else []
        if film is not None and film.reading is not None:
            lines += [words.warning(code) for code in film.reading.warnings]
        return [*lines, self.tr("Research use only. Not a medical device.")]
