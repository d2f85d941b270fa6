"""The first step: which sheets are read, how their rows are laid out, and what their dates and numbers mean."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QScrollArea, QWidget

from app.gui.editors.choice_editors import ChoiceEditor
from app.gui.editors.field_editors import LineEditor
from app.gui.importing.raw_preview import RawPreview
from app.gui.look.icons import Icons
from app.gui.widgets.form import FieldColumn, FormRow
from app.gui.widgets.headings import SectionHeading
from app.gui.widgets.plain_text import TextLabel, literal
from app.gui.widgets.spacing import GRID, column, row
from app.gui.widgets.whole_lines import WholeLines
from app.gui.workspace.document import words
from app.services.importing.mapping import ImportMapping, Layout
from app.services.importing.month_numbers import DAYS, YEARS
from app.services.importing.preparation import ImportPreview
from app.services.texts.tables import LAST_ROW, RawTable

_WIDE = 38
"""Average characters of the settings beside the picture of the file."""

FOUND = "-"
"""Stands in the lists for what the program finds out by itself."""


class FilePage(QWidget):
    """`mapped(ImportMapping)` when something about the file was said.

    `silent_order`, `dmy` or `mdy`, is how dates in figures are read where the list does not show it.
    """

    mapped = Signal(object)

    def __init__(self, icons: Icons, silent_order: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mapping = ImportMapping()
        self._tables: tuple[RawTable, ...] = ()
        self._sheets: list[QCheckBox] = []
        self._sheet_box = QWidget()
        self._sheet_column = column(self._sheet_box, gap=GRID // 2)
        self._layout_of = self._choice(
            "layout",
            (
                (FOUND, self.tr("Find out")),
                (Layout.LIST, self.tr("A list: one engagement a row")),
                (Layout.MONTHS_DOWN, self.tr("A calendar: months down, partners across")),
                (Layout.MONTHS_ACROSS, self.tr("A calendar: partners down, months across")),
            ),
        )
        by_setting = {
            "dmy": self.tr("As the list shows it, else day first"),
            "mdy": self.tr("As the list shows it, else month first"),
        }
        self._order = self._choice(
            "dateOrder",
            (
                (FOUND, by_setting.get(silent_order, self.tr("As the list shows it"))),
                ("dmy", self.tr("Day first: 3/5 is 3 May")),
                ("mdy", self.tr("Month first: 3/5 is 5 March")),
            ),
        )
        self._month_numbers = self._choice(
            "monthNumbers",
            (
                (FOUND, self.tr("As the list shows it")),
                (YEARS, self.tr("Month and year: March 2027")),
                (DAYS, self.tr("Day of the month: 27 March")),
            ),
        )
        self._first_row = self._line("firstRow")
        self._year = self._line("year")
        self._decimal = QCheckBox(self.tr("Decimal &comma, as in 59,91"))
        self._decimal.setObjectName("decimalComma")
        self._decimal.toggled.connect(self._on_decimal)
        fields = FieldColumn(icons)
        fields.add_widget(SectionHeading(self.tr("Sheets")))
        fields.add_widget(self._sheet_box)
        fields.add_heading(self.tr("Rows"))
        fields.add(self.tr("How the rows are laid out"), self._layout_of)
        self._first_row_line = fields.add(
            self.tr("First row of data"), self._first_row, self.tr("Empty: the heads are looked for")
        )
        fields.add_heading(self.tr("Dates and numbers"))
        fields.add(self.tr("Dates such as 3/5/2027"), self._order)
        fields.add(self.tr("Dates such as Mar 27"), self._month_numbers)
        self._year_line = fields.add(
            self.tr("Year of dates without one"), self._year, self.tr("Empty: as the list and its title show it")
        )
        fields.add_widget(self._decimal)
        area = QScrollArea()
        area.setAccessibleName(self.tr("What the file is like"))
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(fields)
        WholeLines(area)
        wide = self.fontMetrics().averageCharWidth() * _WIDE
        area.setFixedWidth(
            max(wide, fields.minimumSizeHint().width()) + area.verticalScrollBar().sizeHint().width() + GRID
        )
        self._preview = RawPreview(icons, self.tr("The file as it was read"))
        self._said = TextLabel(muted=True, wraps=True)
        beside = column(gap=GRID)
        beside.addWidget(self._said)
        beside.addWidget(self._preview, 1)
        both = row(self, gap=2 * GRID)
        both.addWidget(area)
        both.addLayout(beside, 1)

    def show_prepared(self, prepared: ImportPreview) -> None:
        """Show the file and what was said about it."""
        mapping = self._mapping = prepared.preparation.mapping
        tables = prepared.preparation.tables
        if tables != self._tables:
            self._tables = tables
            self._list_sheets(tables)
            self._preview.show_tables(tables)
        for box, table in zip(self._sheets, tables, strict=True):
            box.blockSignals(True)
            box.setChecked(not mapping.sheets or table.sheet in mapping.sheets)
            box.blockSignals(False)
        self._layout_of.show_value(mapping.layout or FOUND)
        self._order.show_value(mapping.date_order or FOUND)
        self._month_numbers.show_value(mapping.month_numbers or FOUND)
        self._first_row.show_value(str(mapping.first_row or ""))
        self._year.show_value(str(mapping.year or ""))
        self._decimal.blockSignals(True)
        self._decimal.setChecked(mapping.decimal_comma)
        self._decimal.blockSignals(False)
        said = [words(each) for each in prepared.result.notes] if prepared.result is not None else []
        if prepared.refused is not None:
            said.append(words(prepared.refused))
        rows = sum(len(table.rows) for table in tables)
        several = self.tr("{rows} rows were read.").format(rows=f"{rows:,}")
        said.insert(0, self.tr("1 row was read.") if rows == 1 else several)
        self._said.setText(" ".join(f"{each[:1].upper()}{each[1:].rstrip('.')}." for each in said))

    def _choice(self, name: str, choices: Sequence[tuple[str, str]]) -> ChoiceEditor:
        made = ChoiceEditor(choices)
        made.setObjectName(name)
        made.committed.connect(self._on_changed)
        return made

    def _line(self, name: str) -> LineEditor:
        made = LineEditor()
        made.setObjectName(name)
        made.committed.connect(self._on_changed)
        return made

    def _list_sheets(self, tables: Sequence[RawTable]) -> None:
        for box in self._sheets:
            self._sheet_column.removeWidget(box)
            box.deleteLater()
        self._sheets = []
        for table in tables:
            box = QCheckBox(literal(table.sheet) or self.tr("The whole file"))
            box.setObjectName("sheet")
            box.setEnabled(len(tables) > 1)
            box.toggled.connect(self._on_changed)
            self._sheet_column.addWidget(box)
            self._sheets.append(box)

    def _on_decimal(self, _on: bool) -> None:
        self._on_changed()

    def _on_changed(self, _value: object = None) -> None:
        first_row = self._number(self._first_row, self._first_row_line, 1, LAST_ROW)
        year = self._number(self._year, self._year_line, 1900, 2200)
        chosen = tuple(table.sheet for box, table in zip(self._sheets, self._tables, strict=True) if box.isChecked())
        if first_row is None or year is None or not chosen:
            return
        layout, order = str(self._layout_of.currentData()), str(self._order.currentData())
        numbers = str(self._month_numbers.currentData())
        self.mapped.emit(
            replace(
                self._mapping,
                sheets=() if len(chosen) == len(self._tables) else chosen,
                layout=None if layout == FOUND else Layout(layout),
                date_order="" if order == FOUND else order,
                month_numbers="" if numbers == FOUND else numbers,
                first_row=first_row,
                year=year,
                decimal_comma=self._decimal.isChecked(),
            )
        )

    def _number(self, editor: LineEditor, line: FormRow, least: int, most: int) -> int | None:
        """The number typed, 0 where nothing is; None, and a warning, where it is none that can be."""
        typed = editor.text().strip()
        number = int(typed) if typed.isdecimal() and len(typed) < 8 else 0
        if typed and not least <= number <= most:
            line.set_warning(self.tr("A number from {least} to {most}").format(least=least, most=f"{most:,}"))
            return None
        line.set_warning("")
        return number
