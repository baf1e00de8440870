"""The language of the window: English in the source, the others from the .ts files, switched while the window is open."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree as ET

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from boneage_desktop.core import paths

LANGUAGES = {"en": "English", "zh_CN": "简体中文", "de": "Deutsch"}
FONTS = ("Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC", "Source Han Sans SC", "WenQuanYi Micro Hei")


class FileTranslator(QTranslator):
    """Texts read straight from a Qt .ts file, so that there is nothing to compile and to forget."""

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts = read_texts(path)

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:  # noqa: ARG002
        return self._texts.get((context, source))

    def isEmpty(self) -> bool:
        return not self._texts


def read_texts(path: Path) -> dict[tuple[str, str], str]:
    """The finished texts of a .ts file by (context, source)."""
    texts = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314  (our own file)
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.get("type") is None and translation.text:
                texts[context.findtext("name", ""), message.findtext("source", "")] = translation.text
    return texts


def translation_file(language: str) -> Path:
    """The .ts file of a language."""
    return paths.resources() / "translations" / f"boneage_{language}.ts"


def resolve(language: str) -> str:
    """A language that the window speaks; "" takes the system's where it can."""
    wanted = language or QLocale.system().name()
    if wanted in LANGUAGES:
        return wanted
    return next((known for known in LANGUAGES if known.split("_")[0] == wanted.split("_")[0]), "en")


class Language(QObject):
    """Installs the texts of one language at a time."""

    def __init__(self, application: QApplication, language: str = "") -> None:
        super().__init__(application)
        self._application = application
        self._translators: list[QTranslator] = []
        self.name = "en"
        self._set_fonts()
        self.use(language)

    def use(self, language: str) -> None:
        """Change the language; every widget gets a LanguageChange event."""
        self.name = resolve(language)
        QLocale.setDefault(QLocale(self.name))
        old, self._translators = self._translators, []
        for translator in old:
            self._application.removeTranslator(translator)
            translator.deleteLater()
        if self.name != "en":
            self._install(self._qt_texts())
            self._install(FileTranslator(translation_file(self.name), self))

    def _install(self, translator: QTranslator) -> None:
        self._translators.append(translator)
        self._application.installTranslator(translator)

    def _qt_texts(self) -> QTranslator:
        translator = QTranslator(self)
        translator.load(f"qtbase_{self.name}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        return translator

    def _set_fonts(self) -> None:
        """Simplified Chinese shapes where the system font has none."""
        font = QFont(self._application.font())
        font.setFamilies([*(font.families() or [font.family()]), *FONTS])
        self._application.setFont(font)
