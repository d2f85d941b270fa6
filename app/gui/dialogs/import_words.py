"""The words of a file that the plan does not know, each with a list of what it can mean."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from app.domain.engagement import STATUS_TITLES, Status
from app.domain.levels import LEVEL_TITLES, Level
from app.domain.participation import DIRECTION_TITLES, Direction
from app.domain.wording import Text
from app.gui.editors.choice_editors import ChoiceEditor
from app.gui.widgets.plain_text import TextLabel, literal
from app.gui.widgets.spacing import GRID, HALF
from app.gui.workspace.document import words
from app.services.importing.mapping import ImportMapping
from app.services.importing.rows import UnknownWord
from app.services.texts.country_texts import fold_word

NO_COUNTRY = "-"
"""Stands in the list for a word that names no country."""

MOST_SEEN = 5
"""Lines shown without scrolling."""

_SETS: Mapping[str, Mapping[Any, Text]] = {
    "status": STATUS_TITLES,
    "level": LEVEL_TITLES,
    "direction": DIRECTION_TITLES,
}

_Key = tuple[str, str]


class UnknownWords(QScrollArea):
    """One line a word, “‘Op’ in 9 rows”, and the list beside it; `mapped(ImportMapping)` at each choice.

    A word keeps its line when it has been explained, so that one can think again. `kinds` and
    `countries` are titles by id, in the order of the lists.
    """

    mapped = Signal(object)

    def __init__(self, kinds: Mapping[str, str], countries: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("importWords")
        self.setAccessibleName(self.tr("Words that are not known"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._kinds, self._countries = kinds, countries
        self._chosen: dict[_Key, str] = {}
        self._lists: dict[_Key, ChoiceEditor] = {}
        inside = QWidget()
        self._lines = QGridLayout(inside)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setHorizontalSpacing(2 * GRID)
        self._lines.setVerticalSpacing(HALF)
        self._lines.setColumnStretch(2, 1)
        self.setWidget(inside)
        self.hide()

    def show_words(self, unknown: Sequence[tuple[UnknownWord, int]]) -> None:
        """Add a line for each word that has none yet, with the number of rows that wait for it."""
        for each, rows in unknown:
            key = (each.field, fold_word(each.word))
            if key not in self._lists:
                self._add(key, each, rows)
        if self._lists:
            height = next(iter(self._lists.values())).sizeHint().height() + HALF
            self.setFixedHeight(height * min(len(self._lists), MOST_SEEN))
        self.setVisible(bool(self._lists))

    def _add(self, key: _Key, unknown: UnknownWord, rows: int) -> None:
        count = self.tr("1 row") if rows == 1 else self.tr("{count} rows").format(count=f"{rows:,}")
        if unknown.field == "title":
            said = self.tr("No kind given for “{word}” in {rows}").format(word=unknown.word, rows=count)
        else:
            said = self.tr("“{word}” in {rows}").format(word=unknown.word, rows=count)
        offered = ChoiceEditor(self._choices(unknown))
        offered.setCurrentIndex(0)
        offered.setMinimumContentsLength(36)
        offered.setObjectName("importWord")
        offered.setAccessibleName(said)
        offered.committed.connect(partial(self._on_chosen, key))
        label = TextLabel(literal(said))
        label.setBuddy(offered)
        at = len(self._lists)
        self._lines.addWidget(label, at, 0)
        self._lines.addWidget(offered, at, 1)
        self._lists[key] = offered

    def _choices(self, unknown: UnknownWord) -> list[tuple[str, str]]:
        if unknown.field in ("kind", "title"):
            return [("", self.tr("Choose a kind…")), *self._kinds.items()]
        if unknown.field in _SETS:
            titles = ((member.value, words(title)) for member, title in _SETS[unknown.field].items())
            return [("", self.tr("Choose a meaning…")), *titles]
        meant = [(each, self._countries[each]) for each in unknown.meant if each in self._countries]
        rest = [(each, title) for each, title in self._countries.items() if each not in unknown.meant]
        return [("", self.tr("Choose a country…")), *meant, (NO_COUNTRY, self.tr("Names no country")), *rest]

    def _on_chosen(self, key: _Key, chosen: str) -> None:
        if self._chosen.get(key, "") == chosen:
            return
        self._chosen[key] = chosen
        given = [(field, word, chosen) for (field, word), chosen in self._chosen.items() if chosen]
        self.mapped.emit(
            ImportMapping(
                kinds={word: chosen for field, word, chosen in given if field == "kind"},
                titles={word: chosen for field, word, chosen in given if field == "title"},
                statuses={word: Status(chosen) for field, word, chosen in given if field == "status"},
                levels={word: Level(chosen) for field, word, chosen in given if field == "level"},
                directions={word: Direction(chosen) for field, word, chosen in given if field == "direction"},
                countries={
                    word: () if chosen == NO_COUNTRY else (chosen,)
                    for field, word, chosen in given
                    if field == "countries"
                },
            )
        )
