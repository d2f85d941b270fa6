"""The page of a country, beside the window: what was promised, whom we met and when, what is open, what comes next."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from functools import partial
from typing import ClassVar

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from app.domain.findings import Subject
from app.domain.natural_order import natural
from app.domain.tables import RECORDS
from app.gui.dialogs.standing_dialog import StandingDialog
from app.gui.look import fonts
from app.gui.widgets.keyed_table import KeyedTable
from app.gui.widgets.plain_text import TextLabel, capital, window_title
from app.gui.widgets.quiet_rows import Cell, QuietRow
from app.gui.widgets.quiet_table import ColumnSpec
from app.gui.widgets.return_key import press_on_return
from app.gui.widgets.room import open_at
from app.gui.widgets.spacing import GRID, column, row
from app.gui.widgets.typed_choice import TypedChoice
from app.gui.workspace.document import words
from app.gui.workspace.workspace import Workspace
from app.services.layouts.country_lines import CountrySection, PageLine
from app.services.layouts.country_page import countries_with_pages, country_page

_TONES = {"blocks": "blocks", "warns": "warns", "done": "text-muted"}
_ICONS = {"blocks": "blocks", "warns": "warns"}

_Key = tuple[str, int]
"""The section, and the place of the line in it; -1 for its heading, which says where there are none."""

_HEADING = -1


class CountryDialog(StandingDialog):
    """Shows one country at a time and follows the plan; `opening` goes to what a line speaks of, `printing` prints it.

    Sections open and close like the groups of every list.
    """

    WATCHED: ClassVar = frozenset(RECORDS)

    def __init__(
        self, workspace: Workspace, opening: Callable[[Subject], object], printing: Callable[[str], object]
    ) -> None:
        super().__init__(workspace, "countryDialog", "")
        self._opening, self._printing = opening, printing
        self._country = ""
        self._sections: dict[str, CountrySection] = {}
        self._closed: set[str] = set()
        self._choice = TypedChoice()
        self._choice.setObjectName("countryChoice")
        self._choice.setAccessibleName(self.tr("Country"))
        self._choice.line.setAccessibleName(self.tr("Country"))
        self._choice.setMinimumContentsLength(28)
        self._choice.setFont(fonts.strong(self.font()))
        self._known = TextLabel(muted=True, wraps=True)
        self._known.setObjectName("countryKnown")
        self._standing = TextLabel(wraps=True)
        self._standing.setObjectName("countryStanding")
        self._table = KeyedTable(
            workspace.icons,
            self.tr("What the plan tells of the country"),
            (
                ColumnSpec(self.tr("When"), 30, 0),
                ColumnSpec(self.tr("What"), 30, 3),
                ColumnSpec(self.tr("More"), 30, 3),
            ),
        )
        self._table.setObjectName("countryTable")
        self._table.opened.connect(self._on_opened)
        self._table.toggled.connect(self._on_toggled)
        self._table.add_command("open-line", self.tr("Open what the line speaks of"), self._open_current)
        layout = column(self, margin=2 * GRID, gap=GRID)
        head = row(gap=2 * GRID)
        head.addWidget(self._choice)
        head.addWidget(self._known, 1)
        layout.addLayout(head)
        layout.addWidget(self._standing)
        layout.addWidget(self._table, 1)
        layout.addLayout(self._make_foot())
        for title, key, step in (
            (self.tr("Next country"), "Alt+PgDown", 1),
            (self.tr("Country before"), "Alt+PgUp", -1),
        ):
            action = QAction(title, self)
            action.setShortcut(QKeySequence(key))
            action.triggered.connect(partial(self._step, step))
            self.addAction(action)
        self._choice.taken.connect(self._on_taken)
        open_at(self, 130, 42)

    @property
    def country(self) -> str:
        """The country looked at, an id."""
        return self._country

    def show_country(self, country: str) -> None:
        """Look at a country, from the top of its page."""
        self._country = country
        self.refresh()
        lines = [at for at, key in enumerate(self._table.rows.keys) if key[1] != _HEADING]  # type: ignore[index]
        self._table.select_rows(lines[:1], lines[0] if lines else 0)
        self._table.scrollToTop()
        self._table.setFocus()

    def refresh(self) -> None:
        """Show the plan as it is now."""
        document = self.workspace.document
        if not document.is_open:
            return
        plan = document.plan
        self._offer()
        page = country_page(plan, document.review, self._country, document.today)
        self.setWindowTitle(window_title(self.tr("Country page: {country}").format(country=page.name)))
        self._known.setText(page.known)
        self._standing.setText(capital(words(page.standing)))
        self._sections = {each.id: each for each in page.sections}
        keys: list[_Key] = []
        for each in page.sections:
            keys.append((each.id, _HEADING))
            if each.id not in self._closed:
                keys += [(each.id, at) for at in range(len(each.lines))]
        self._table.show_rows(keys, self._row, [at for at, key in enumerate(keys) if key[1] == _HEADING])

    def _make_foot(self) -> QHBoxLayout:
        foot = self.foot()
        printing = QPushButton(self.tr("&Print…"))
        printing.setObjectName("countryPrint")
        printing.setToolTip(self.tr("See the sheet of this country as it will come out, then print or save it"))
        printing.clicked.connect(self._print)
        press_on_return(printing)
        foot.insertWidget(foot.count() - 1, printing)
        return foot

    def _offer(self) -> None:
        """Offer all countries, with the one looked at chosen."""
        countries = self.workspace.document.plan.countries
        known = sorted(((each.name, each.id) for each in countries.values()), key=lambda each: natural(each[0]))
        if [(self._choice.itemText(at), self._choice.itemData(at)) for at in range(self._choice.count())] != known:
            self._choice.blockSignals(True)
            self._choice.clear()
            for name, country in known:
                self._choice.addItem(name, country)
            self._choice.blockSignals(False)
        self._choice.show_index(self._choice.findData(self._country))

    def _row(self, key: Hashable) -> QuietRow:
        assert isinstance(key, tuple)
        held = self._sections[key[0]]
        if key[1] == _HEADING:
            said = f"{len(held.lines):,}" if held.lines else words(held.none)
            return QuietRow((Cell(words(held.title), said),), heading=True, is_open=held.id not in self._closed)
        return _line_cells(held.lines[key[1]])

    def _line(self, row_at: int) -> PageLine | None:
        key = self._table.rows.keys[row_at] if 0 <= row_at < self._table.rows.rowCount() else None
        return self._sections[key[0]].lines[key[1]] if isinstance(key, tuple) and key[1] >= 0 else None

    def _open_current(self) -> None:
        self._on_opened(self._table.currentIndex().row())

    def _on_opened(self, row_at: int) -> None:
        line = self._line(row_at)
        if line is not None and line.opens is not None:
            self._opening(line.opens)

    def _on_toggled(self, row_at: int) -> None:
        key = self._table.rows.keys[row_at]
        assert isinstance(key, tuple)
        self._closed ^= {key[0]}
        self.refresh()
        self._table.select_rows([row_at], row_at)

    def _on_taken(self, index: int) -> None:
        if index >= 0:
            self.show_country(str(self._choice.itemData(index)))

    def _step(self, step: int) -> None:
        """Look at the next country of which there is something to tell."""
        known = countries_with_pages(self.workspace.document.plan)
        if not known:
            return
        at = known.index(self._country) + step if self._country in known else 0
        self.show_country(known[at % len(known)])

    def _print(self) -> None:
        self._printing(self._country)


def _line_cells(line: PageLine) -> QuietRow:
    said = line.what if isinstance(line.what, str) else words(line.what)
    tone, icon = _TONES.get(line.meaning, "text"), _ICONS.get(line.meaning, "")
    when = Cell(words(line.when), tone=tone, icon=icon if line.when.source else "", wraps=True)
    return QuietRow((when, Cell(said, wraps=True), Cell(capital(words(line.remark)), tone="text-muted", wraps=True)))
