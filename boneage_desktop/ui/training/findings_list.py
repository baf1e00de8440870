"""What is odd about the films, a line for each kind, with what is done about it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHeaderView, QTableWidgetItem, QWidget

from boneage_desktop.service.findings import Finding
from boneage_desktop.ui.training import training_words
from boneage_desktop.ui.training.figures_table import PlainTable, text_item
from boneage_desktop.ui.typography import fitted, px

ACTION_ROW = 36
ACTION_WIDTH = 208


class FindingsList(PlainTable):
    """One kind is chosen at a time; `decided` tells the action for all films of a kind."""

    chosen = Signal(object)
    decided = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._findings: tuple[Finding, ...] = ()
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        fitted(self, lambda: self.verticalHeader().setDefaultSectionSize(px(ACTION_ROW)))
        self.setColumnCount(3)
        self.itemSelectionChanged.connect(self._on_selected)

    @property
    def finding(self) -> Finding | None:
        """The one that is chosen."""
        row = self.currentRow()
        return self._findings[row] if 0 <= row < len(self._findings) else None

    def show_findings(self, findings: Sequence[Finding], actions: Mapping[str, str]) -> None:
        """The findings with the actions chosen so far; the kind that was chosen stays chosen."""
        kept = self.finding.kind if self.finding else ""
        with QSignalBlocker(self):
            self._findings = tuple(findings)
            self.setRowCount(0)
            self.setRowCount(len(findings))
            self.setHorizontalHeaderLabels([self.tr("Finding"), self.tr("Count"), self.tr("What is done")])
            for row, finding in enumerate(findings):
                self._show(row, finding, actions.get(finding.kind, finding.default))
            kinds = [finding.kind for finding in findings]
            self.setCurrentCell(kinds.index(kept) if kept in kinds else (0 if kinds else -1), 0)
        header = self.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Fixed)
        self.setColumnWidth(2, px(ACTION_WIDTH))
        self.updateGeometry()
        self._on_selected()

    def _show(self, row: int, finding: Finding, action: str) -> None:
        self.setItem(row, 0, text_item(training_words.finding(finding.kind), 0))
        self.setItem(row, 1, text_item(str(len(finding.ids)), 1))
        self.setItem(row, 2, QTableWidgetItem())
        box = QComboBox()
        box.setAccessibleName(training_words.finding(finding.kind))
        for name in finding.actions:
            box.addItem(training_words.action(name), name)
        box.setCurrentIndex(max(0, box.findData(action)))
        box.setEnabled(len(finding.actions) > 1)
        box.activated.connect(lambda place, kind=finding.kind, box=box: self.decided.emit(kind, box.itemData(place)))
        self.setCellWidget(row, 2, box)

    def _on_selected(self) -> None:
        self.chosen.emit(self.finding)
