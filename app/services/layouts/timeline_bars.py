"""What a timeline draws of one engagement: its bar, its place in a row, and what hangs on it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from app.domain.asks import Ask
from app.domain.engagement import Engagement
from app.domain.findings import Severity
from app.domain.kinds import Family
from app.domain.plan import Plan
from app.domain.spans import Precision
from app.domain.statuses import Status
from app.domain.value_classes import dataclass
from app.domain.wording_dates import clock_words
from app.services.filtering.plan_filter import Key
from app.services.layouts.calendar_spans import sure_span
from app.services.layouts.table_cells import open_findings
from app.services.review.review import Review
from app.services.texts.status_looks import FILLS, Fill
from app.services.titles import STATUS_CODES


@dataclass(frozen=True, slots=True)
class Bar:
    """One engagement, ready to be drawn. Days are ordinals (`date.toordinal()`), spans half-open.

    `first` … `end` are all days that it may touch, `sure` those on which it certainly takes place
    (None where no day is certain); what lies outside `sure` is hatched. `starts` and `ends` say how
    much of either end is known; of an `open_end` the last day is not stated at all, and `end` is the day
    after the last on which it can begin. `clock` is `09:00–11:30` at the place, empty for all day.
    `sign` is the two letters of the status. `severity` is that of the heaviest finding nobody has
    waived, `findings` how many there are; `asks` counts the open asks, `overdue` those past their day.
    `countries` is the number of other nations: with more than one it stands in several rows. `look` names
    family and fill in one word, for what is drawn of many bars alike.
    """

    id: str
    ref: str
    title: str
    first: int
    end: int
    sure: tuple[int, int] | None
    starts: Precision
    ends: Precision
    open_end: bool
    clock: str
    kind: str
    code: str
    family: Family
    icon: str
    status: Status
    fill: Fill
    sign: str
    severity: Severity | None
    findings: int
    asks: int
    overdue: int
    countries: int
    look: str

    @property
    def is_exact(self) -> bool:
        """Whether both ends are known days."""
        return self.starts is Precision.DAY and self.ends is Precision.DAY and not self.open_end

    @property
    def is_timed(self) -> bool:
        """Whether a time of day is known."""
        return bool(self.clock)


class PlacedBar(NamedTuple):
    """A bar in a lane of its row, the topmost being 0. `until` is the day on which the next bar of the
    lane begins, so that a label knows its room; None where none does within the days asked for."""

    bar: Bar
    lane: int
    until: int | None


@dataclass(frozen=True, slots=True)
class More:
    """What found no lane: `+3` in the last lane of the row. It stands at `first`; the days that the hidden
    ones may touch go on to `end`."""

    first: int
    end: int
    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class BarFlag:
    """A day on which an open ask about an engagement of the row is due; `overdue` ones have passed theirs."""

    day: int
    engagement: str
    ask: str
    overdue: bool


def gathered(keys: Iterable[Key], first: int, room: int) -> tuple[More, ...]:
    """What found no lane, in signs that stand at least about `room` days apart; what began before `first` stands there.

    Signs keep their place while somebody scrolls, for days are counted from the beginning of the calendar.
    """
    signs: dict[int, list[Key]] = {}
    for key in keys:
        signs.setdefault(max(key[0], first) // room, []).append(key)
    return tuple(
        More(max(first, min(key[0] for key in held)), max(key[1] for key in held) + 1, tuple(key[3] for key in held))
        for _, held in sorted(signs.items())
    )


def make_bar(plan: Plan, review: Review, item: Engagement) -> Bar:
    """The bar of an engagement as of the day of the review."""
    dates = item.dates
    sure = sure_span(dates)
    kind = plan.kinds.get(item.kind)
    found = open_findings(plan, review, item)
    as_of = review.facts.as_of
    family, fill = kind.family if kind is not None else Family.PEOPLE, FILLS[item.status]
    waiting = open_asks(plan, item.id)
    return Bar(
        id=item.id,
        ref=item.ref,
        title=item.title,
        first=dates.earliest.toordinal(),
        end=dates.latest.toordinal() + 1,
        sure=(sure.first.toordinal(), sure.end.toordinal()) if sure is not None else None,
        starts=dates.start.precision,
        ends=(dates.end or dates.start).precision,
        open_end=dates.end is None,
        clock=clock_words(dates),
        kind=item.kind,
        code=kind.code if kind is not None else item.kind[:2].upper(),
        family=family,
        icon=kind.icon if kind is not None else "",
        status=item.status,
        fill=fill,
        sign=STATUS_CODES[item.status],
        severity=found[0].severity if found else None,
        findings=len(found),
        asks=len(waiting),
        overdue=sum(1 for ask in waiting if ask.due is not None and ask.due < as_of),
        countries=len(set(item.country_ids)),
        look=f"{family.value}-{fill.value}",
    )


def open_asks(plan: Plan, engagement_id: str) -> list[Ask]:
    """The asks about an engagement to which an answer is still to come."""
    asks = plan.asks
    return [ask for each in plan.ids("ask_by_engagement", engagement_id) if (ask := asks[each]).is_open]
