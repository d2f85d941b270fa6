"""The cells of the table that hold a field of what an engagement has at most one of: which it can have, and writing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from app.domain.changes import Change, ItemChange, change
from app.domain.engagement import Engagement
from app.domain.not_understood import NotUnderstood
from app.domain.part_fields import PartField
from app.domain.plan import Plan
from app.domain.wording import NOTHING, Text, text
from app.services.edits.part_fields import write_part_field
from app.services.edits.refusals import EditRefused
from app.services.importing.field_reading import FieldReading
from app.services.layouts.cell_proposals import CellOutcome, CellWish
from app.services.layouts.table_cells import cell_words
from app.services.layouts.table_values import suggested


def why_without(plan: Plan, field: PartField, item: Engagement | None) -> Text | None:
    """Why an engagement (None: one that is begun by typing) cannot have the field; None where it can."""
    record = field.record
    if (item is None and not record.of_kinds) or (item is not None and field.goes_with(plan, item.id, item.kind)):
        return None
    title, kinds = field.field.title, tuple(plan.title_of("kinds", each) for each in record.of_kinds)
    if item is None:
        return text("{field} is kept for {kinds:or}. Type a title first, then the kind.", field=title, kinds=kinds)
    kind = plan.title_of("kinds", item.kind)
    return text("{field} is kept for {kinds:or}; the kind of this one is {kind}.", field=title, kinds=kinds, kind=kind)


def edit_part(plan: Plan, reading: FieldReading, field: PartField, item: Engagement, typed: str) -> Change:
    """Give one cell what was typed; raises NotUnderstood and EditRefused."""
    if (why := why_without(plan, field, item)) is not None:
        raise EditRefused(text("{why} Nothing was changed.", why=why))
    if not typed.strip() and field.held(plan, item.id) is None:
        return change(NOTHING, ())
    known = reading.beside_engagement(item.id)
    return write_part_field(plan, field, item.id, known.read(field.sort, typed), reading)


class PartWriting:
    """Writes cells one after the other, each on top of those written before it; together they are one edit."""

    def __init__(self, plan: Plan, reading: FieldReading) -> None:
        self._plan = plan
        self._reading = reading
        self._items: dict[str, dict[tuple[str, str], ItemChange]] = {}

    def outcome(self, wish: CellWish, field: PartField, item: Engagement) -> CellOutcome | None:
        """Write a cell of an engagement as it is by now; None where nothing would change."""
        plan = self._as_written(item)
        before, is_fitting = cell_words(plan, wish.column, item), field.goes_with(plan, item.id, item.kind)
        if not is_fitting and not wish.typed.strip():
            return None
        try:
            made = edit_part(plan, self._reading, field, item, wish.typed)
        except (NotUnderstood, EditRefused) as refusal:
            near = suggested(refusal, wish.typed) if isinstance(refusal, NotUnderstood) else None
            return CellOutcome(wish, item.title, before, wish.typed, refusal.reason, near)
        if not made.items:
            return None
        written = self._items.setdefault(item.id, {})
        for each in made.items:
            first = written.get((each.table, each.id))
            written[each.table, each.id] = each if first is None else replace(first, after=each.after)
        part = next(each.after for each in made.items if each.table == field.record.name)
        after = field.sort.brief(getattr(part, field.field.name), plan.title_of) if part is not None else ""
        return CellOutcome(wish, item.title, before, after)

    def items(self, engagement: str) -> Iterable[ItemChange]:
        """What was written of an engagement."""
        return self._items.get(engagement, {}).values()

    def _as_written(self, item: Engagement) -> Plan:
        """The plan with an engagement and its parts as they are by now."""
        now = [(table, part_id, each.after) for (table, part_id), each in self._items.get(item.id, {}).items()]
        if item.id not in self._plan.engagements:
            now.insert(0, ("engagements", item.id, item))
        return self._plan.replacing(now) if now else self._plan
