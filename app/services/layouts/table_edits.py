"""Edits as the table makes them: one cell, a pasted block, a fill, a bulk edit; each is one Change.

What many cells would become is worked out first, cell by cell, so that it can be shown and agreed to.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from functools import partial
from typing import Any

from app.domain.changes import Change, ItemChange, added, change, replaced
from app.domain.engagement import Engagement
from app.domain.not_understood import NotUnderstood
from app.domain.participation import Direction
from app.domain.plan import Plan
from app.domain.records.sort import Said
from app.domain.spans import DateError, DaySpan
from app.domain.statuses import Status
from app.domain.wording import Text, text, verbatim
from app.services.edits.drafts import new_draft, usual_level
from app.services.edits.engagements import (
    add_engagement,
    change_engagement,
    missing_for_confirmed,
    set_status,
    shift_engagements,
)
from app.services.edits.ref_numbers import RefNumbers
from app.services.edits.refusals import EditRefused
from app.services.edits.status_gate import refused_status
from app.services.importing.field_reading import FieldReading
from app.services.layouts.table_cells import cell_words
from app.services.layouts.table_columns import BY_ID, TableColumn
from app.services.layouts.table_values import suggested
from app.services.review.open_findings import what_blocks
from app.services.review.review import Review

UNTITLED = "New engagement"

_FIELDS = tuple(field.name for field in fields(Engagement) if field.name != "id")


@dataclass(frozen=True, slots=True)
class CellWish:
    """A cell that somebody wants to read `typed`; `row` numbers the rows of the table from 1.

    Without an `engagement` the wishes of one row together make a new one.
    """

    row: int
    engagement: str | None
    column: TableColumn
    typed: str


@dataclass(frozen=True, slots=True)
class CellOutcome:
    """What becomes of one wish: `before` and `after` in words, or why it is refused.

    `suggestion` is the text that would have been taken, where one comes close.
    """

    wish: CellWish
    who: str
    before: Said
    after: Said
    refusal: Text | None = None
    suggestion: str | None = None


@dataclass(frozen=True, slots=True)
class CellProposal:
    """What many wishes come to: the cells that change or are refused, and the one change."""

    outcomes: tuple[CellOutcome, ...]
    change: Change
    made: int = 0
    """New engagements."""

    @property
    def changed(self) -> tuple[CellOutcome, ...]:
        """The cells that get another value."""
        return tuple(each for each in self.outcomes if each.refusal is None)

    @property
    def refused(self) -> tuple[CellOutcome, ...]:
        """The cells that stay as they are, with reasons."""
        return tuple(each for each in self.outcomes if each.refusal is not None)

    @property
    def rows(self) -> int:
        """How many rows change."""
        return len({each.wish.row for each in self.changed})

    @property
    def rows_refused(self) -> int:
        """How many rows are refused whole."""
        return len({each.wish.row for each in self.refused} - {each.wish.row for each in self.changed})


_FOLLOWING = ("direction", "level")
"""What the host or a principal proposes: said in a cell of the same row, it is taken behind those."""


def edit_cell(
    plan: Plan, review: Review, reading: FieldReading, engagement_id: str, column: TableColumn, typed: str
) -> Change:
    """Give one cell what was typed; raises EditRefused with the reason."""
    item = plan.engagements.get(engagement_id)
    if item is None:
        raise EditRefused(text("This engagement is no longer in the plan. Nothing was changed."))
    try:
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
    for wish in sorted(wishes, key=lambda each: (each.row, each.column.id in _FOLLOWING)):
        if wish.engagement is None:
            new.setdefault(wish.row, []).append(wish)
            continue
        item = after.get(wish.engagement) or plan.engagements.get(wish.engagement)
        if item is None:
            continue
        outcome, changed = _outcome(plan, review, reading, wish, item)
        if outcome is not None:
            outcomes.append(replace(outcome, who=plan.engagements[wish.engagement].title))
            after[wish.engagement] = changed
    items: list[ItemChange] = []
    refs: set[str] = set()
    for item_id, item in after.items():
        refusal = _unfit(plan, item, refs)
        if refusal is None:
            items.append(replaced("engagements", plan.engagements[item_id], item))
        else:
            outcomes = [
                replace(each, refusal=refusal) if each.wish.engagement == item_id else each for each in outcomes
            ]
    made = _new_rows(plan, review, reading, new, period, outcomes, refs)
    items += [added("engagements", item) for item in made]
    return CellProposal(tuple(outcomes), change(_label(items, len(made)), items), len(made))


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
    plan: Plan, review: Review, reading: FieldReading, wish: CellWish, item: Engagement
) -> tuple[CellOutcome | None, Engagement]:
    """What one wish does to an engagement; None where nothing would change."""
    column = wish.column
    before = cell_words(plan, column, item)
    try:
        changed = replace(item, **_fields(reading, column, wish.typed, item))
    except NotUnderstood as refusal:
        if not column.is_editable and wish.typed.strip() in ("", str(before)):
            return None, item
        near = suggested(refusal, wish.typed)
        return CellOutcome(wish, item.title, before, wish.typed, refusal.reason, near), item
    if changed == item:
        return None, item
    if changed.status is Status.CONFIRMED is not item.status:
        reasons = [*missing_for_confirmed(changed), *what_blocks(plan, review, item.id, as_of=review.facts.as_of)]
        if reasons:
            return CellOutcome(wish, item.title, before, wish.typed, _unconfirmed(reasons)), item
    if changed.status is not item.status and (refused := refused_status(plan, changed, review.facts.as_of)) is not None:
        return CellOutcome(wish, item.title, before, wish.typed, refused), item
    return CellOutcome(wish, item.title, before, cell_words(plan, column, changed)), changed


def _new_rows(
    plan: Plan,
    review: Review,
    reading: FieldReading,
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
            outcome, draft = _outcome(plan, review, reading, wish, draft)
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


def _unconfirmed(reasons: Sequence[Text]) -> Text:
    return text("It cannot be confirmed yet: {reasons:apart}.", reasons=tuple(reasons))


def _label(items: Sequence[ItemChange], made: int) -> Text:
    changed = [item for item in items if item.before is not None]
    if len(items) == 1:
        title = getattr(items[0].after, "title", "")
        return text("adding of ‘{title}’", title=title) if made else text("change of ‘{title}’", title=title)
    if not changed:
        return text("adding of {count} engagements", count=made)
    if not made:
        return text("change of {count} engagements", count=len(changed))
    return text("change of {count} and adding of {made} engagements", count=len(changed), made=made)
