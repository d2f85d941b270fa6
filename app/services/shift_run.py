"""A shift of many engagements as a dry run: what each would become, what would follow, and the one change."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from app.domain.asks import Ask, AskState
from app.domain.changes import Change, apply, change
from app.domain.date_moves import weekday_kept
from app.domain.engagement import Engagement
from app.domain.facts import Facts
from app.domain.plan import Plan
from app.domain.spans import Dates
from app.domain.statuses import DELIVERED, STATUS_TITLES, Status
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.services.dates.refusals import NotRead
from app.services.dates.steps import DateStep
from app.services.edits.following import with_what_follows
from app.services.edits.moving import Push, place, pushed
from app.services.edits.refusals import EditRefused
from app.services.layouts.coordination import countries_of
from app.services.review.consequences import Consequence, consequences
from app.services.review.move_preview import along_words
from app.services.review.review import Review
from app.services.review.working_time import working_days

SETTLED = DELIVERED | {Status.CANCELLED, Status.DECLINED}
"""What took place or will not: left out of a shift unless it is asked for."""


@dataclass(frozen=True, slots=True)
class ShiftWish:
    """How far, or so that the first of them begins on `first_on`.

    All keep their distance: months are as long as they are from the first day of the first one.
    `keep_weekday` rounds to whole weeks. `with_asks` lets the due days of open asks follow,
    `with_settled` takes along what has begun, took place, was cancelled or declined.
    """

    step: DateStep = DateStep()
    first_on: date | None = None
    keep_weekday: bool = False
    with_asks: bool = False
    with_settled: bool = False


@dataclass(frozen=True, slots=True)
class ShiftLine:
    """One engagement before and after; `reason` says why it stays where it is.

    `working` are the working days of the host, before and after, None where they are not known.
    """

    id: str
    title: str
    countries: str
    was: Dates
    becomes: Dates
    working: tuple[int | None, int | None] = (None, None)
    reason: Text | None = None
    found: tuple[Consequence, ...] = ()


@dataclass(frozen=True, slots=True)
class ShiftRun:
    """The whole shift: those that cannot go first, then the others by date, and at last those left out.

    `days` is what it came to. `change` holds all that follows, and `along` says what goes along. `asks` counts the due
    days that follow, `in_time` those that are over now and would not be then; none becomes overdue by a shift.
    `found` is None until the findings were looked at (`looked_at`); `elsewhere` are those about no line.
    """

    days: int
    lines: tuple[ShiftLine, ...]
    change: Change
    asks: int = 0
    in_time: int = 0
    along: tuple[Text, ...] = ()
    elsewhere: tuple[Consequence, ...] = ()
    found: tuple[Consequence, ...] | None = None

    @property
    def staying(self) -> frozenset[str]:
        """Those that stay where they are."""
        return frozenset(line.id for line in self.lines if line.reason is not None)

    @property
    def moved(self) -> int:
        """How many engagements get other dates."""
        return sum(1 for line in self.lines if line.reason is None)


def days_of(plan: Plan, engagement_ids: Iterable[str], wish: ShiftWish) -> int:
    """By how many days the wish shifts them; 0 where there is nothing to shift."""
    begins = [plan.engagements[each].dates.earliest for each in engagement_ids]
    days = 0
    if begins:
        first = min(begins)
        days = ((wish.first_on or _stepped(first, wish.step)) - first).days
    return weekday_kept(days) if wish.keep_weekday else days


def _stepped(first: date, step: DateStep) -> date:
    """Where the first one would begin; outside of all calendars at their end, where no plan lets it go."""
    try:
        return step.from_day(first)
    except NotRead:
        return date.max if (step.days, step.months) > (0, 0) else date.min


def shift_run(plan: Plan, facts: Facts, engagement_ids: Iterable[str], wish: ShiftWish) -> ShiftRun:
    """What a shift comes to, findings aside; nothing is changed."""
    items = [plan.engagements[each] for each in dict.fromkeys(engagement_ids) if each in plan.engagements]
    items.sort(key=lambda item: (item.dates.earliest, item.dates.latest, item.title, item.id))
    stays = {} if wish.with_settled else {item.id: why for item in items if (why := why_left_out(item, facts.as_of))}
    going = [item for item in items if item.id not in stays]
    days = days_of(plan, (item.id for item in going), wish)
    refused: list[ShiftLine] = []
    left_out: list[ShiftLine] = []
    moved: list[ShiftLine] = []
    dates: dict[str, Dates] = {}
    for item in items:
        if item.id in stays:
            left_out.append(staying_line(plan, item, stays[item.id]))
            continue
        try:
            after = pushed(plan, [item.id], Push(days))[item.id]
        except EditRefused as refusal:
            refused.append(staying_line(plan, item, refusal.reason))
            continue
        dates[item.id] = after
        moved.append(moved_line(plan, facts, item, replace(item, dates=after)))
    made = change(text("nothing"), ())
    if days and dates:
        made = place(plan, dates, asks_from=facts if wish.with_asks else None)
    asks = [item for item in made.items if item.table == "asks"]
    in_time = [_is_overdue(each.before, facts.as_of) and not _is_overdue(each.after, facts.as_of) for each in asks]
    lines = (*refused, *(moved if days else ()), *left_out)
    run = ShiftRun(days, lines, made, len(asks), sum(in_time))
    return with_all_that_follows(run, plan, facts)


def with_all_that_follows(run: ShiftRun, plan: Plan, facts: Facts) -> ShiftRun:
    """The run with what goes along and follows, but for those that it keeps where they are."""
    followed = with_what_follows(plan, run.change, facts, stays=run.staying)
    return replace(run, change=followed, along=along_words(run.change, followed))


def looked_at(run: ShiftRun, plan: Plan, review: Review) -> ShiftRun:
    """The run with the findings that would come and go, each at the engagements it is about."""
    if run.change.is_empty:
        return replace(run, found=())
    _, delta = review.after(plan, apply(run.change, plan), run.change)
    found = consequences(plan, review, delta)
    about: dict[str, list[Consequence]] = {}
    for each in found:
        for engagement_id in each.engagements:
            about.setdefault(engagement_id, []).append(each)
    lines = tuple(replace(line, found=tuple(about.get(line.id, ()))) for line in run.lines)
    there = {line.id for line in lines}
    elsewhere = tuple(each for each in found if there.isdisjoint(each.engagements))
    return replace(run, lines=lines, found=found, elsewhere=elsewhere)


def _is_overdue(ask: object, as_of: date) -> bool:
    return isinstance(ask, Ask) and ask.state(as_of) is AskState.OVERDUE


def why_left_out(item: Engagement, as_of: date) -> Text | None:
    """Why an engagement stays unless it is asked for: it took place, will not, or has begun."""
    if item.status in SETTLED:
        return text("it is {status}", status=STATUS_TITLES[item.status])
    dates = item.dates
    if dates.latest < as_of:
        return text("its dates are over")
    return text("it has begun") if dates.is_exact and dates.earliest <= as_of else None


def staying_line(plan: Plan, item: Engagement, reason: Text) -> ShiftLine:
    """An engagement that stays where it is, and why."""
    return ShiftLine(item.id, item.title, countries_of(plan, item), item.dates, item.dates, reason=reason)


def moved_line(plan: Plan, facts: Facts, before: Engagement, after: Engagement) -> ShiftLine:
    """An engagement with other dates, and the working days of its host that they hold."""
    counts = tuple(days.count if (days := working_days(plan, facts, each)) else None for each in (before, after))
    return ShiftLine(
        before.id,
        before.title,
        countries_of(plan, before),
        before.dates,
        after.dates,
        (counts[0], counts[1]),
    )
