"""The help: contents and search on the left, the page on the right."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale, Qt, QUrl
from PySide6.QtGui import QColor, QPalette, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QSplitter, QTextBrowser, QTextEdit, QVBoxLayout, QWidget

from boneage_desktop.ui.actions import Actions
from boneage_desktop.ui.help.pages import KEYS, Page, pages
from boneage_desktop.ui.key_rows import key_rows, keys_html
from boneage_desktop.ui.language import resolve
from boneage_desktop.ui.typography import px

WIDTH, HEIGHT, CONTENTS_WIDTH, MARGIN = 940, 660, 240, 28


class HelpWindow(QWidget):
    """A window of its own beside the main one; the words in the search field choose pages and are marked on them."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("centre")
        self._actions = actions
        self._pages: dict[str, Page] = {}
        self.search = QLineEdit(clearButtonEnabled=True)
        self.search.textChanged.connect(self._on_searched)
        self.search.returnPressed.connect(lambda: self.contents.setFocus())
        self.contents = QListWidget(wordWrap=True)
        self.contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.contents.currentItemChanged.connect(lambda item: item and self._show(item.data(Qt.ItemDataRole.UserRole)))
        self.browser = QTextBrowser(openLinks=False)
        self.browser.anchorClicked.connect(self._on_link)
        self.browser.document().setDocumentMargin(MARGIN)
        self._arrange()
        self._fill()
        self.open("film")

    @property
    def page(self) -> str:
        """The page that is shown."""
        item = self.contents.currentItem()
        return item.data(Qt.ItemDataRole.UserRole) if item is not None else ""

    def open(self, name: str) -> None:
        """Show a page; what was searched is forgotten where it hides the page."""
        if self._item(name).isHidden():
            self.search.clear()
        self.contents.setCurrentItem(self._item(name))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            page = self.page
            self._fill()
            self.open(page)
        elif event.type() == QEvent.Type.StyleChange and self._pages:
            self._show(self.page)
        super().changeEvent(event)

    def _arrange(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(16, 16, 8, 16)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addWidget(self.contents, 1)
        both = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        both.addWidget(left)
        both.addWidget(self.browser)
        both.setStretchFactor(1, 1)
        both.setSizes((px(CONTENTS_WIDTH), px(WIDTH - CONTENTS_WIDTH)))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(both)
        room = self.screen().availableGeometry()
        self.resize(min(px(WIDTH), room.width()), min(px(HEIGHT), room.height()))

    def _fill(self) -> None:
        """The contents in the present language."""
        self.setWindowTitle(self.tr("Help"))
        self.search.setPlaceholderText(self.tr("Search the help"))
        self.search.setAccessibleName(self.tr("Search the help"))
        self.contents.setAccessibleName(self.tr("Contents of the help"))
        self.browser.setAccessibleName(self.tr("Page of the help"))
        keys = "\n".join(f"{key} {meaning}" for key, meaning in key_rows(self._actions))
        own = Page(KEYS, self.tr("Keys"), keys)
        self._pages = {page.name: page for page in (*pages(resolve(QLocale().name())), own)}
        self.contents.clear()
        for page in self._pages.values():
            item = QListWidgetItem(page.title, self.contents)
            item.setData(Qt.ItemDataRole.UserRole, page.name)
        self._on_searched(self.search.text())

    def _item(self, name: str) -> QListWidgetItem:
        items = (self.contents.item(place) for place in range(self.contents.count()))
        return next(item for item in items if item.data(Qt.ItemDataRole.UserRole) == name)

    def _show(self, name: str) -> None:
        page = self._pages[name]
        if name == KEYS:
            self.browser.setHtml(keys_html(self._actions, page.title))
        else:
            self.browser.setMarkdown(page.text)
            _space_out(self.browser.document())
        self._mark(self.search.text().split())

    def _on_searched(self, text: str) -> None:
        words = text.split()
        shown = [self._item(name) for name, page in self._pages.items() if page.holds(words)]
        for place in range(self.contents.count()):
            item = self.contents.item(place)
            item.setHidden(item not in shown)
        if shown and self.contents.currentItem() not in shown:
            self.contents.setCurrentItem(shown[0])
        self._mark(words)

    def _mark(self, words: list[str]) -> None:
        """Mark where the words stand on the page, and show the first place."""
        found = [cursor for word in words for cursor in _places(self.browser.document(), word)]
        self.browser.setExtraSelections([_marked(cursor, self.palette()) for cursor in found])
        if found:
            first = QTextCursor(min(found, key=lambda cursor: cursor.position()))
            first.clearSelection()
            self.browser.setTextCursor(first)

    def _on_link(self, url: QUrl) -> None:
        name = url.fileName().removesuffix(".md")
        if name in self._pages:
            self.open(name)


def _space_out(document: QTextDocument) -> None:
    """Give headings, paragraphs and list items the room that Markdown leaves to the reader."""
    block = document.begin()
    while block.isValid():
        look = block.blockFormat()
        heading = bool(look.headingLevel())
        look.setTopMargin(px(18 if heading and block.blockNumber() else 0))
        look.setBottomMargin(px(4 if block.textList() else 8))
        look.setLineHeight(120 if heading else 135, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        QTextCursor(block).setBlockFormat(look)
        block = block.next()


def _places(document: QTextDocument, word: str) -> list[QTextCursor]:
    places, cursor = [], document.find(word)
    while not cursor.isNull():
        places.append(cursor)
        cursor = document.find(word, cursor)
    return places


def _marked(cursor: QTextCursor, palette: QPalette) -> QTextEdit.ExtraSelection:
    marked = QTextEdit.ExtraSelection()
    look = QTextCharFormat()
    look.setBackground(QColor(palette.color(QPalette.ColorRole.Highlight)))
    look.setForeground(QColor(palette.color(QPalette.ColorRole.HighlightedText)))
    marked.cursor, marked.format = cursor, look
    return marked
