"""The columns of parts of engagements in somebody's register, read into a plan."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import Any

from app.domain.changes import ItemChange
from app.domain.engagement import Engagement
from app.domain.not_understood import NotUnderstood
from app.domain.part_fields import PART_FIELD, PART_FIELDS, PartField
from app.domain.plan import Plan
from app.domain.records.record import Item, Record
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.services.edits.record_rules import check_item
from app.services.edits.refusals import EditRefused
from app.services.importing.columns import FieldRow
from app.services.importing.links import FileWords


@dataclass(frozen=True, slots=True)
class PartRow:
    """What the columns of one row came to: the parts that it makes or changes, the fields of them that differ, and what
    could not be kept."""

    items: tuple[ItemChange, ...] = ()
    changed: tuple[str, ...] = ()
    reasons: tuple[Text, ...] = ()


class PartReading:
    """Reads them into a plan. Blank cells change nothing. Records of which the file has a sheet are read there."""

    def __init__(self, plan: Plan, words: FileWords, sheets: Collection[str]) -> None:
        self._plan = plan
        self._words = words
        self._fields = tuple(each for each in PART_FIELDS if each.record.name not in sheets)
        self._sheets = sheets

    def said_of(self, fields: Collection[str]) -> tuple[Text, ...]:
        """What to say of a table that has columns for these fields, where sheets of the file hold the same."""
        names = {PART_FIELD[each].record.name for each in fields if each in PART_FIELD}
        if not names.intersection(self._sheets):
            return ()
        return (text("columns that repeat the sheets of the records were not read: change it in those sheets"),)

    def read(self, row: FieldRow, item: Engagement, orders: Mapping[str, str]) -> PartRow:
        """What a row says of the parts of the engagement that it came to; `orders` are those of its dates."""
        said: dict[str, dict[PartField, list[str]]] = {}
        for each in self._fields:
            texts = [row.text(column.name) for column in each.sort.cell_columns(each.id)]
            if any(texts):
                said.setdefault(each.record.name, {})[each] = texts
        made = [self._part(item, fields, orders) for fields in said.values()]
        return PartRow(
            tuple(each for one in made for each in one.items),
            tuple(each for one in made for each in one.changed),
            tuple(each for one in made for each in one.reasons),
        )

    def _part(self, item: Engagement, said: Mapping[PartField, list[str]], orders: Mapping[str, str]) -> PartRow:
        record = next(iter(said)).record
        before = self._plan.find(record.name, item.id)
        if before is None and not record.fits(item.kind):
            left = text(
                "{one} was left out: the kind {kind} has none",
                one=record.one,
                kind=self._plan.title_of("kinds", item.kind),
            )
            return PartRow(reasons=(left,))
        values: dict[str, Any] = {}
        reasons: list[Text] = []
        for each, texts in said.items():
            try:
                values[each.field.name] = each.sort.from_cells(texts, self._words.in_order(orders.get(each.id, "")))
            except NotUnderstood as refusal:
                reasons.append(text("{field} was left out: {why}", field=each.title, why=refusal.reason))
        reasons += self._words.left_out()
        try:
            after = _with(record, item.id, before, values)
            if after is not None and after != before:
                check_item(record.name, after)
        except EditRefused as refusal:
            return PartRow(reasons=(*reasons, refusal.reason))
        if after is None or after == before:
            return PartRow(reasons=tuple(reasons))
        names = tuple(
            each.id
            for each in said
            if before is None or getattr(before, each.field.name) != values.get(each.field.name)
        )
        return PartRow((ItemChange(record.name, item.id, before, after),), names, tuple(reasons))


def _with(record: Record, engagement: str, before: Item | None, values: Mapping[str, Any]) -> Item | None:
    """The part with these values; None where there would be nothing in it."""
    if before is not None:
        changed: Any = before
        made: Item = replace(changed, **values)
        return made
    empty = {each.name: each.empty for each in record.fields if each.name != record.whole}
    if all(value == empty[name] for name, value in values.items()):
        return None
    kind: Any = record.kind
    return kind(**{record.whole: engagement, **empty, **values})  # type: ignore[no-any-return]
