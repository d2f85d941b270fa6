"""Engagements moved by hand: other dates, another row, both at once, or a copy there; each is one Change."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from app.domain.changes import Change, ItemChange, added, change, replaced
from app.domain.date_moves import Edge, moved_to, resized, stepped
from app.domain.engagement import Engagement
from app.domain.facts import Facts
from app.domain.plan import Plan
from app.domain.spans import FIRST_YEAR, LAST_YEAR, DateError, Dates
from app.domain.statuses import Status
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.services.edits.due_days import shifted_asks
from app.services.edits.engagements import as_copy, check_confirmed, check_fits, existing
from app.services.edits.ref_numbers import RefNumbers
from app.services.edits.refusals import EditRefused
from app.services.edits.regrouping import RowStep, regrouped

Blocked = Callable[[str], Sequence[Text]]


def nothing_blocks(_engagement_id: str) -> Sequence[Text]:
    """For moves that confirm nothing."""
    return ()


@dataclass(frozen=True, slots=True)
class Push:
    """How the dates are pushed: all by `days`, or one `edge` of them; see `date_moves` for the `magnet`.

    `by_steps` steps by the day, or by the week, month, quarter or year that the dates are known to.
    """

    days: int = 0
    edge: Edge | None = None
    magnet: int = 0
    by_steps: bool = False

    def of(self, dates: Dates) -> Dates:
        """The dates after it; raises DateError."""
        if self.by_steps:
            return stepped(dates, self.days)
        if self.edge is not None:
            return resized(dates, self.edge, self.days, self.magnet)
        return moved_to(dates, self.days, self.magnet)


def move(
    plan: Plan,
    engagement_ids: Sequence[str],
    push: Push,
    step: RowStep | None = None,
    *,
    blocked: Blocked = nothing_blocks,
    asks_from: Facts | None = None,
) -> Change:
    """Push the dates of engagements, and put them into another row where `step` says so.

    With `asks_from`, the facts of today, the due days of their open asks follow. `blocked` gives, per id, the
    findings that forbid confirming. Raises EditRefused, naming the engagement, where one cannot go there.
    """
    dates = pushed(plan, engagement_ids, push)
    return place(plan, dates, step, blocked=blocked, asks_from=asks_from, resizing=push.edge is not None)


def pushed(plan: Plan, engagement_ids: Sequence[str], push: Push) -> dict[str, Dates]:
    """The dates of each after a push; raises EditRefused where they would leave the calendar."""
    made: dict[str, Dates] = {}
    for engagement_id in engagement_ids:
        item = existing(plan, engagement_id)
        try:
            made[engagement_id] = push.of(item.dates)
        except (DateError, OverflowError) as error:
            said = text(
                "‘{title}’ cannot go there: a plan holds the years {first:d} to {last:d}. Nothing was changed.",
                title=item.title,
                first=FIRST_YEAR,
                last=LAST_YEAR,
            )
            raise EditRefused(said) from error
    return made


def place(
    plan: Plan,
    dates: Mapping[str, Dates],
    step: RowStep | None = None,
    *,
    blocked: Blocked = nothing_blocks,
    asks_from: Facts | None = None,
    resizing: bool = False,
) -> Change:
    """Give engagements other dates, and put them into another row where `step` says so; see `move`."""
    items: list[ItemChange] = []
    for engagement_id, wanted in dates.items():
        before = existing(plan, engagement_id)
        after = _placed(plan, before, wanted, step)
        if after.status is Status.CONFIRMED is not before.status:
            check_confirmed(after, blocked(engagement_id))
        check_fits(plan, after)
        items.append(replaced("engagements", before, after))
    made = change(_label(plan, items, step, resizing), items)
    if asks_from is not None and made.items:
        moved = {item.id: item.after.dates for item in items if isinstance(item.after, Engagement)}
        made = change(made.label, [*made.items, *shifted_asks(plan, moved, asks_from)])
    return made


def copy(plan: Plan, engagement_ids: Sequence[str], push: Push, step: RowStep | None = None) -> Change:
    """Copies as ideas on pushed dates, in another row where `step` says so; without answers, outcome or provenance.

    Raises EditRefused as `move` does.
    """
    if step is not None and step.refusal is None and step.field == "status":
        step = None  # A copy is an idea, whatever row it is let go in.
    numbers = RefNumbers(plan)
    items: list[ItemChange] = []
    for engagement_id, wanted in pushed(plan, engagement_ids, push).items():
        item = existing(plan, engagement_id)
        there = _placed(plan, item, wanted, step)
        made = as_copy(there, numbers.next(wanted.earliest.year))
        if there == item:
            made = replace(made, title=f"{item.title} (copy)")
        check_fits(plan, made)
        items.append(added("engagements", made))
    if len(items) == 1:
        return change(text("copy of ‘{title}’", title=existing(plan, engagement_ids[0]).title), items)
    return change(text("copies of {count} engagements", count=len(items)), items)


def _placed(plan: Plan, item: Engagement, wanted: Dates, step: RowStep | None) -> Engagement:
    after = replace(item, dates=wanted)
    return after if step is None else regrouped(plan, after, step)


def _label(plan: Plan, items: Sequence[ItemChange], step: RowStep | None, resizing: bool) -> Text:
    changed = [item for item in items if item.before != item.after]
    if not changed:
        return text("nothing")
    befores = [item.before for item in changed if isinstance(item.before, Engagement)]
    afters = [item.after for item in changed if isinstance(item.after, Engagement)]
    dates_differ = any(before.dates != after.dates for before, after in zip(befores, afters, strict=True))
    row_differs = step is not None and not step.goes_nowhere
    row = step.title if step is not None else ""
    if len(changed) == 1:
        title = befores[0].title
        if row_differs and dates_differ:
            return text("move of ‘{title}’ to {row} and other dates", title=title, row=row)
        if row_differs:
            return text("move of ‘{title}’ to {row}", title=title, row=row)
        if resizing:
            return text("change of length of ‘{title}’", title=title)
        return text("move of ‘{title}’", title=title)
    count = len(changed)
    if row_differs and dates_differ:
        return text("move of {count} engagements to {row} and other dates", count=count, row=row)
    if row_differs:
        return text("move of {count} engagements to {row}", count=count, row=row)
    if resizing:
        return text("change of length of {count} engagements", count=count)
    days = {(after.dates.earliest - before.dates.earliest).days for before, after in zip(befores, afters, strict=True)}
    if len(days) == 1:
        return text("shift of {count} engagements by {days:+d} days", count=count, days=days.pop())
    return text("move of {count} engagements", count=count)
