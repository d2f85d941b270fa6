"""What the words beside and above a calendar are: countries, regions or kinds; and kinds that titles name."""

from __future__ import annotations

from app.domain.not_understood import NotUnderstood
from app.domain.plan import Plan
from app.domain.value_classes import dataclass
from app.services.importing.title_kinds import kind_words
from app.services.importing.values import Vocabulary
from app.services.texts.country_texts import fold_word
from app.services.texts.tables import RawRow, RawTable

_HEAD = 20
_SILENT = frozenset({"and", "the", "of", "region"})


@dataclass(frozen=True, slots=True)
class Label:
    """Words beside cells, and the field that they fill: `countries`, `kind`, `region`, or empty where unknown."""

    words: str
    role: str


class MatrixWords:
    """Tells what a label is in one plan."""

    def __init__(self, plan: Plan, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._regions = {fold_word(region.title) for region in plan.regions.values()}

    def label(self, words: str) -> Label:
        """The label with its role."""
        folded = fold_word(words)
        if self.is_country(words):
            return Label(words, "countries")
        if self._vocabulary.known_kind(words):
            return Label(words, "kind")
        return Label(words, "region" if self._is_region(folded) else "")

    def _is_region(self, folded: str) -> bool:
        """Whether words name a region of the plan, or a part of its name, as “Europe” of “Northern Europe”."""
        parts = set(folded.split()) - _SILENT
        return bool(parts) and any(parts <= set(region.split()) for region in self._regions)

    def in_english(self, table: RawTable) -> RawTable:
        """The table with its short cells as heads of months read them, where somebody explained words for months."""
        rows = (
            RawRow(
                row.number,
                tuple(
                    self._vocabulary.in_english(cell) if isinstance(cell, str) and len(cell) <= _HEAD else cell
                    for cell in row.cells
                ),
            )
            for row in table.rows
        )
        return RawTable(table.file, table.sheet, tuple(rows))

    def is_country(self, words: str) -> bool:
        """Whether the words name countries, and nothing else."""
        try:
            return bool(self._vocabulary.countries(words))
        except NotUnderstood:
            return False

    def kind_in(self, title: str) -> str:
        """The words of a title that name its kind; empty where it names none, or several."""
        return kind_words(title, self._vocabulary.known_kind)
