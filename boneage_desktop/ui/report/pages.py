"""The pages of a report: laid out once, and painted alike on paper, in a PDF and as a picture."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QRectF, Qt, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QImage,
    QPainter,
    QPalette,
    QTextDocument,
    QTextFormat,
    QTextTable,
)

from boneage_desktop.ui.report import fonts
from boneage_desktop.ui.theme import LIGHT

DPI = 96.0
A4_MM = (210.0, 297.0)
SIDE_MM, TOP_MM, FOOT_MM = 17.0, 13.0, 19.0
FOOT_POINTS = 7.5


def px(mm: float) -> float:
    """A length on the page in the px that it is laid out in."""
    return mm * DPI / 25.4


class ReportPages:
    """A filled template with its pictures (by the names in its `img` tags); `foot` stands on each page beside its number."""

    def __init__(self, html: str, pictures: Mapping[str, QImage], *, title: str, foot: str = "") -> None:
        self.title = title
        self._foot = foot
        self._device = _device()
        self._document = QTextDocument()
        self._document.setUseDesignMetrics(True)
        self._document.setDocumentMargin(0)
        self._document.setDefaultFont(fonts.page_font())
        self._document.documentLayout().setPaintDevice(self._device)
        for name, picture in pictures.items():
            self._document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(name), picture)
        self._document.setHtml(html)
        self._document.setPageSize(self._text_area().size())
        _keep_together(self._document)

    @property
    def count(self) -> int:
        """How many pages there are."""
        return self._document.pageCount()

    @property
    def characters(self) -> set[str]:
        """All that stands on the pages, letter by letter."""
        return set(self.text).union(*(_notice() + self._beside_notice(page) for page in range(self.count)))

    @property
    def text(self) -> str:
        """All that stands on the pages but their feet."""
        return self._document.toPlainText()

    def paint(self, painter: QPainter, page: int, scale: float) -> None:
        """Paint a page, counted from 0, from the origin on; scale: px of the device for one of the layout."""
        painter.save()
        painter.scale(scale, scale)
        self._paint_foot(painter, page)
        area = self._text_area()
        part = QRectF(0, page * area.height(), area.width(), area.height())
        painter.translate(area.left(), area.top() - part.top())
        painter.setClipRect(part)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = part
        context.palette = _ink()
        self._document.documentLayout().draw(painter, context)
        painter.restore()

    def _paint_foot(self, painter: QPainter, page: int) -> None:
        """What no template can leave out."""
        font = fonts.page_font()
        font.setPointSizeF(FOOT_POINTS)
        painter.setFont(_in_layout_px(font))
        width, height = (px(mm) for mm in A4_MM)
        line = QRectF(px(SIDE_MM), height - px(FOOT_MM) + 14, width - 2 * px(SIDE_MM), 20)
        painter.setPen(QColor(LIGHT.line))
        painter.drawLine(line.topLeft(), line.topRight())
        painter.setPen(QColor(LIGHT.text))
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, _notice())
        painter.setPen(QColor(LIGHT.quiet))
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, self._beside_notice(page))

    def _beside_notice(self, page: int) -> str:
        number = QCoreApplication.translate("Report", "Page {page} of {pages}").format(page=page + 1, pages=self.count)
        return "     ".join(part for part in (self._foot, number) if part)

    def _text_area(self) -> QRectF:
        width, height = (px(mm) for mm in A4_MM)
        return QRectF(px(SIDE_MM), px(TOP_MM), width - 2 * px(SIDE_MM), height - px(TOP_MM) - px(FOOT_MM))


def _notice() -> str:
    return QCoreApplication.translate("CopiedText", "Research use only. Not a medical device.")


def _device() -> QImage:
    """What pages are measured by."""
    device = QImage(1, 1, QImage.Format.Format_RGB32)
    dots = round(DPI / 0.0254)
    device.setDotsPerMeterX(dots)
    device.setDotsPerMeterY(dots)
    return device


def _in_layout_px(font: QFont) -> QFont:
    """A font by its px in the layout, whatever the device that it is painted on takes a point for."""
    font.setPixelSize(round(font.pointSizeF() * DPI / 72))
    return font


def _ink() -> QPalette:
    """Dark on white, whatever the theme of the window."""
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Text, QColor(LIGHT.text))
    return palette


def _keep_together(document: QTextDocument) -> None:
    """Begin a new page before a table that would be divided between two and fits on one."""
    height = document.pageSize().height()
    for frame in document.rootFrame().childFrames():
        place = document.documentLayout().frameBoundingRect(frame)
        divided = int(place.top() / height) != int((place.bottom() - 1) / height)
        if isinstance(frame, QTextTable) and divided and place.height() < height:
            broken = frame.format()
            broken.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            frame.setFormat(broken)
