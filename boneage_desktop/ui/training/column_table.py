"""Which column of the table says what: guessed, shown with examples, corrected by hand."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget

from boneage_desktop.core.training_project import Columns
from boneage_desktop.service.table_columns import sex_words, unit
from boneage_desktop.service.tables import Table
from boneage_desktop.ui.training.training_view import TrainingView, label, row

COLUMNS = ("id", "age", "sex", "patient")
UNITS = ("months", "years")
LINES = {"id": 0, "age": 2, "sex": 4, "patient": 7}
WORDS_LINE = 6
EXAMPLES = 3


class ColumnTable(TrainingView):
    """A line for each thing that is wanted: its column, three of its values, and how they are meant."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table: Table | None = None
        self._columns = Columns()
        self._names = {name: label() for name in COLUMNS}
        self._examples = {name: label("quiet") for name in COLUMNS}
        self.boxes = {name: QComboBox() for name in COLUMNS}
        self.unit = QComboBox()
        self.words = {"male": QLineEdit(), "female": QLineEdit()}
        for name, box in self.boxes.items():
            box.setMinimumWidth(136)
            box.activated.connect(lambda _=0, name=name: self._on_column(name))
        self.unit.activated.connect(lambda place: self._change(unit=UNITS[place]))
        self._words_names = {sex: label("quiet") for sex in self.words}
        for sex, edit in self.words.items():
            edit.editingFinished.connect(lambda sex=sex: self._on_words(sex))
        self._arrange()

    def show_columns(self, table: Table, columns: Columns) -> None:
        """The table's columns as they are taken to be."""
        self._table, self._columns = table, columns
        self._retranslate()

    def _arrange(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        for name, line in LINES.items():
            grid.addWidget(self._names[name], line, 0)
            grid.addWidget(self.boxes[name], line, 1)
            grid.addWidget(self._examples[name], line + 1, 1, 1, 2, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.unit, LINES["age"], 2)
        parts = [part for sex in self.words for part in (self._words_names[sex], self.words[sex])]
        grid.addLayout(row(*parts), WORDS_LINE, 1, 1, 2)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(9, 1)

    def _retranslate(self) -> None:
        names = {"id": self.tr("Film"), "age": self.tr("Bone age"), "sex": self.tr("Sex"), "patient": self.tr("Patient")}
        for name, text in names.items():
            self._names[name].setText(text)
            self.boxes[name].setAccessibleName(text)
        units = (self.tr("in months"), self.tr("in years"))
        self.unit.clear()
        self.unit.addItems(units)
        self.unit.setCurrentIndex(UNITS.index(self._columns.unit))
        self.unit.setAccessibleName(self.tr("Unit of the age"))
        for sex, text in (("male", self.tr("Boys are")), ("female", self.tr("girls are"))):
            self._words_names[sex].setText(text)
            self.words[sex].setAccessibleName(text)
            self.words[sex].setText(", ".join(getattr(self._columns, sex)))
        if self._table is not None:
            self._fill(self._table)

    def _fill(self, table: Table) -> None:
        for name, box in self.boxes.items():
            chosen = getattr(self._columns, name)
            box.clear()
            box.addItem("–", "")
            for column in table.names:
                box.addItem(column, column)
            box.setCurrentIndex(max(0, box.findData(chosen)))
            self._examples[name].setText(_examples(table, chosen))
        for part in (*self.words.values(), *self._words_names.values()):
            part.setVisible(bool(self._columns.sex))
        self.unit.setEnabled(bool(self._columns.age))

    def _on_column(self, name: str) -> None:
        assert self._table is not None
        column = self.boxes[name].currentData()
        meaning: dict[str, object] = {}
        if column and name == "sex":
            meaning["male"], meaning["female"] = sex_words(self._table, column)
        if column and name == "age":
            meaning["unit"] = unit(self._table, column)
        self._change(**{name: column}, **meaning)

    def _on_words(self, sex: str) -> None:
        found = tuple(word.strip() for word in self.words[sex].text().replace("，", ",").split(",") if word.strip())
        self._change(**{sex: found})

    def _change(self, **values: object) -> None:
        changed = replace(self._columns, **values)
        if changed != self._columns:
            self.changed.emit(changed)


def _examples(table: Table, column: str) -> str:
    if column not in table.names:
        return ""
    place = table.names.index(column)
    values = dict.fromkeys(cells[place] for cells in table.rows[:200] if cells[place])
    return "   ".join(list(values)[:EXAMPLES])
