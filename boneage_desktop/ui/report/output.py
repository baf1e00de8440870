"""Where the pages of a report go: into a PDF, a picture, or onto paper."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QMarginsF, QSaveFile
from PySide6.QtGui import QImage, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from boneage_desktop import __version__
from boneage_desktop.core.errors import ReportUnwritable
from boneage_desktop.ui.report import fonts
from boneage_desktop.ui.report.pages import A4_MM, DPI, ReportPages, px
from boneage_desktop.ui.report.pdf_characters import with_true_characters

PDF_DPI = 1200
PICTURE_DPI = 150
A4 = QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
SMOOTH = QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform


def save(pages: ReportPages, file: Path) -> None:
    """Write a PDF, or a picture for a file with such a suffix; the file is replaced as a whole. Errors: ReportUnwritable."""
    out = QSaveFile(str(file))
    data = _png(pages) if file.suffix.lower() == ".png" else _pdf(pages)
    if not (out.open(QSaveFile.OpenModeFlag.WriteOnly) and out.write(data) == len(data) and out.commit()):
        raise ReportUnwritable(path=file, detail=out.errorString())


def picture(pages: ReportPages, dpi: int = PICTURE_DPI) -> QImage:
    """The pages one below the other."""
    width, height = (round(px(mm) * dpi / DPI) for mm in A4_MM)
    drawn = QImage(width, height * pages.count, QImage.Format.Format_RGB32)
    drawn.fill(0xFFFFFFFF)
    painter = QPainter(drawn)
    painter.setRenderHints(SMOOTH)
    for page in range(pages.count):
        painter.save()
        painter.translate(0, page * height)
        pages.paint(painter, page, dpi / DPI)
        painter.restore()
    painter.end()
    return drawn


def paint_on(pages: ReportPages, device: QPagedPaintDevice) -> None:
    """Paint every page on a device that has pages, smaller where its paper is smaller than A4."""
    paper = device.pageLayout().fullRectPixels(device.logicalDpiX())
    width, height = (px(mm) for mm in A4_MM)
    scale = min(paper.width() / width, paper.height() / height)
    painter = QPainter(device)
    painter.setRenderHints(SMOOTH)
    painter.translate((paper.width() - width * scale) / 2, 0)
    for page in range(pages.count):
        if page:
            device.newPage()
        pages.paint(painter, page, scale)
    painter.end()


def _png(pages: ReportPages) -> bytes:
    buffer = QBuffer()
    picture(pages).save(buffer, "PNG")
    return bytes(buffer.data())


def _pdf(pages: ReportPages) -> bytes:
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageLayout(A4)
    writer.setResolution(PDF_DPI)
    writer.setTitle(pages.title)
    writer.setCreator(f"boneage-desktop {__version__}")
    paint_on(pages, writer)
    return with_true_characters(bytes(buffer.data()), pages.characters, fonts.page_font())
