"""What the window says about an import and about a history that was mended."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from boneage_desktop.service.history.recovery import Recovery
from boneage_desktop.ui.history_import import Imported


def imported_text(count: Imported) -> str:
    """How an import went."""
    said = QCoreApplication.translate("History", "Import: {new} new films, {known} known, {failed} could not be opened.")
    return said.format(new=count.new, known=count.known, failed=count.failed)


def mended_text(recovery: Recovery) -> str:
    """What was left of a damaged history."""
    texts = (
        QCoreApplication.translate(
            "History", "The study history was damaged. {studies} studies could be read; the damaged file is kept as {file}."
        ),
        QCoreApplication.translate(
            "History",
            "The study history was damaged. The last backup was taken: {studies} studies; the file is kept as {file}.",
        ),
    )
    return texts[recovery.from_backup].format(studies=recovery.studies, file=recovery.aside.name)
