"""Edits as the table makes them: one cell, a pasted block, a fill, a bulk edit; each is one Change.

What many cells would become is worked out first, cell by cell, so that it can be shown and agreed to.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, replace
from functools import partial
from typing import Any

from app.domain.changes import Change, ItemChange, added, change, replaced
from app.domain.engagement import Engagement
from app.domain.not_understood import NotUnderstood
from app.domain.own_values import with_values
from app.domain.participation import Direction
from app.domain.plan import Plan
from app.domain.spans import DateError, DaySpan
from app.domain.statuses import Status
from app.domain.wording import NOTHING, Text, text, verbatim
from app.services.edits.drafts import new_draft, usual_level
from app.services.edits.engagements import (
    add_engagement,
    change_engagement,
    existing,
    set_status,
    shift_engagements,
    why_unconfirmed,
)
from app.services.edits.ref_numbers import RefNumbers
from app.services.edits.refusals import EditRefused
from app.services.edits.status_gate import refused_status
from app.services.importing.field_reading import FieldReading
from app.services.layouts.cell_proposals import CellOutcome, CellProposal, CellWish
from app.services.layouts.part_cells import PartWriting, edit_part
from app.services.layouts.table_cells import cell_words
from app.services.layouts.table_columns import BY_ID, TableColumn
from app.services.layouts.table_values import suggested
from app.services.review.open_findings import what_blocks
from app.services.review.review import Review

UNTITLED = "New engagement"

_FIELDS = tuple(field.name for field in fields(Engagement) if field.name != "id")


_FOLLOWING = ("direction", "level")
"""What the host or a principal proposes: said in a cell of the same row, it is taken behind those."""


def _turn(wish: CellWish) -> tuple[int, bool, bool]:
    """When a wish is taken: whether an engagement can have a part depends on its kind, so those come last."""
    return wish.row, wish.column.part is not None, wish.column.id in _FOLLOWING


def edit_cell(
    plan: Plan, review: Review, reading: FieldReading, engagement_id: str, column: TableColumn, typed: str
) -> Change:
    """Give one cell what was typed; raises EditRefused with the reason."""
    item = existing(plan, engagement_id)
    try:
        if column.part is not None:
            return edit_part(plan, reading, column.part, item, typed)
        fields = _fields(reading, column, typed, item)
    except NotUnderstood as refusal:
        raise EditRefused(refusal.reason) from refusal
    if column.id == "status":
        blocked = partial(what_blocks, plan, review, as_of=review.facts.as_of)
        return set_status(plan, [engagement_id], fields["status"], blocked)
    return change_engagement(plan, engagement_id, **fields)


def add_from_cell(
    plan: Plan, review: Review, reading: FieldReading, column: TableColumn, typed: str, period: DaySpan | None
) -> Change:
    """A new engagement from one cell of an empty row; raises EditRefused with the reason."""
    proposal = propose(plan, review, reading, [CellWish(1, None, column, typed)], period)
    for outcome in proposal.outcomes:
        if outcome.refusal is not None:
            raise EditRefused(outcome.refusal)
    return proposal.change


def propose(
    plan: Plan, review: Review, reading: FieldReading, wishes: Sequence[CellWish], period: DaySpan | None = None
) -> CellProposal:
    """What the wishes come to, together one change; refused cells are left out of it.

    A new row with a cell that cannot be read is refused whole.
    """
    outcomes: list[CellOutcome] = []
    after: dict[str, Engagement] = {}
    new: dict[int, list[CellWish]] = {}
    parts = PartWriting(plan, reading)
    for wish in sorted(wishes, key=_turn):
        if wish.engagement is None:
            new.setdefault(wish.row, []).append(wish)
            continue
        item = after.get(wish.engagement) or plan.engagements.get(wish.engagement)
        if item is None:
            continue
        outcome, changed = _outcome(plan, review, reading, parts, wish, item)
        if outcome is not None:
            outcomes.append(replace(outcome, who=plan.engagements[wish.engagement].title))
            after[wish.engagement] = changed
    items: list[ItemChange] = []
    titles: list[str] = []
    refs: set[str] = set()
    for item_id, item in after.items():
        refusal = _unfit(plan, item, refs) if item is not plan.engagements[item_id] else None
        if refusal is None:
            own = change(NOTHING, (replaced("engagements", plan.engagements[item_id], item), *parts.items(item_id)))
            items += own.items
            titles += [item.title] if own.items else []
        else:
            outcomes = [
                replace(each, refusal=refusal) if each.wish.engagement == item_id else each for each in outcomes
            ]
    made = _new_rows(plan, review, reading, parts, new, period, outcomes, refs)
    for item in made:
        items += (added("engagements", item), *parts.items(item.id))
    label = _label(titles, [item.title for item in made])
    return CellProposal(tuple(outcomes), change(label, items), len(made))


def propose_shift(plan: Plan, ids: Sequence[str], days: int) -> CellProposal:
    """What moving engagements by `days` comes to."""
    column = BY_ID["dates"]
    outcomes = []
    for row, item_id in enumerate(ids, 1):
        item = plan.engagements[item_id]
        wish = CellWish(row, item_id, column, f"{days:+d}d")
        try:
            after = replace(item, dates=item.dates.moved(days))
        except (DateError, OverflowError) as error:
            raise EditRefused(text("{why}. Nothing was changed.", why=verbatim(error))) from error
        outcomes.append(CellOutcome(wish, item.title, cell_words(plan, column, item), cell_words(plan, column, after)))
    return CellProposal(tuple(outcomes) if days else (), shift_engagements(plan, ids, days))


def _fields(reading: FieldReading, column: TableColumn, typed: str, item: Engagement) -> dict[str, Any]:
    """The fields that typing into a cell sets; raises NotUnderstood."""
    if not column.is_editable:
        raise NotUnderstood(text("“{column}” is worked out by the program and cannot be typed.", column=column.title))
    return reading.fields(column.id, typed, item)


def _outcome(
    plan: Plan, review: Review, reading: FieldReading, parts: PartWriting, wish: CellWish, item: Engagement
) -> tuple[CellOutcome | None, Engagement]:
    """What one wish does to an engagement; None where nothing would change."""
    column = wish.column
    if column.part is not None:
        return parts.outcome(wish, column.part, item), item
    before = cell_words(plan, column, item)
    try:
        changed = with_values(item, _fields(reading, column, wish.typed, item))
    except NotUnderstood as refusal:
        if not column.is_editable and wish.typed.strip() in ("", str(before)):
            return None, item
        near = suggested(refusal, wish.typed)
        return CellOutcome(wish, item.title, before, wish.typed, refusal.reason, near), item
    if changed == item:
        return None, item
    if changed.status is Status.CONFIRMED is not item.status:
        why = why_unconfirmed(changed, what_blocks(plan, review, item.id, as_of=review.facts.as_of))
        if why is not None:
            return CellOutcome(wish, item.title, before, wish.typed, why), item
    if changed.status is not item.status and (refused := refused_status(plan, changed, review.facts.as_of)) is not None:
        return CellOutcome(wish, item.title, before, wish.typed, refused), item
    return CellOutcome(wish, item.title, before, cell_words(plan, column, changed)), changed


def _new_rows(
    plan: Plan,
    review: Review,
    reading: FieldReading,
    parts: PartWriting,
    rows: dict[int, list[CellWish]],
    period: DaySpan | None,
    outcomes: list[CellOutcome],
    refs: set[str],
) -> list[Engagement]:
    """The engagements that new rows make; what becomes of their cells is added to `outcomes`."""
    made: list[Engagement] = []
    typed = (wish.typed.strip() for wishes in rows.values() for wish in wishes if wish.column.id == "ref")
    numbers = RefNumbers(plan, typed)
    for wishes in rows.values():
        if not any(wish.typed.strip() for wish in wishes):
            continue
        # As one that is made by hand begins.
        draft = replace(
            new_draft(plan, review.facts.as_of, UNTITLED, period=period),
            direction=Direction.OUTGOING,
            marking=plan.settings.marking,
        )
        cells: list[CellOutcome] = []
        for wish in wishes:
            if not wish.typed.strip() or not wish.column.is_editable:
                continue
            outcome, draft = _outcome(plan, review, reading, parts, wish, draft)
            cells.append(outcome or CellOutcome(wish, "", "", wish.typed))
        if not cells:
            continue
        cells = [replace(cell, who=draft.title, before="") for cell in cells]
        if not any(cell.refusal for cell in cells):
            if not any(wish.column.id == "level" and wish.typed.strip() for wish in wishes):
                draft = replace(draft, level=usual_level(plan, draft.kind))
            numbered = replace(draft, ref=draft.ref or numbers.next(draft.dates.earliest.year))
            if (refusal := _unfit(plan, numbered, refs)) is None:
                made.append(numbered)
            else:
                cells = [replace(cell, refusal=refusal) for cell in cells]
        else:
            left_out = text("another cell of this new row is refused")
            cells = [replace(cell, refusal=cell.refusal or left_out) for cell in cells]
        outcomes += cells
    return made


def _unfit(plan: Plan, item: Engagement, refs: set[str]) -> Text | None:
    """Why the plan cannot hold an engagement like this, beside others that took the `refs` just now."""
    before = plan.engagements.get(item.id)
    if before is None or before.ref != item.ref:
        if item.ref in refs:
            return text("The reference {ref} is taken. Nothing was changed.", ref=item.ref)
        refs.add(item.ref)
    try:
        if before is None:
            add_engagement(plan, item)
        else:
            change_engagement(plan, item.id, **{name: getattr(item, name) for name in _FIELDS})
    except EditRefused as refusal:
        return refusal.reason
    return None


def _label(changed: Sequence[str], made: Sequence[str]) -> Text:
    """What an edit is called that changes and makes engagements with these titles."""
    if len(changed) + len(made) == 1:
        return text("adding of ‘{title}’", title=made[0]) if made else text("change of ‘{title}’", title=changed[0])
    if not changed:
        return text("adding of {count} engagements", count=len(made))
    if not made:
        return text("change of {count} engagements", count=len(changed))
    return text("change of {count} and adding of {made} engagements", count=len(changed), made=len(made))
