"""Engagements as hypothesis makes them up: any dates the plan can hold, any text that people paste."""

from __future__ import annotations

from datetime import date, time, timedelta

from hypothesis import strategies as st

from app.domain.engagement import Engagement
from app.domain.geography import Place
from app.domain.levels import Level
from app.domain.participation import Direction, Participation
from app.domain.spans import DateError, Dates, PlanDate, Precision
from app.domain.statuses import Status
from app.services.importing.rows import one_line
from app.services.texts.tables import clean_text

DAYS = st.dates(date(1990, 1, 1), date(2060, 12, 31))
ANY_TEXT = st.one_of(
    st.text(st.characters(), max_size=60),
    st.sampled_from(
        [
            "=1+1", "'=x", "-", "a;b,c\\d\n\ne", "\r\n\t x", "5 \"gun\"", "زيارة ميناء مومباسا", "Визит в порт",
            "👩‍✈️🚢" * 12, "\x00\x07\u2028\x85", "BEGIN:VEVENT\r\nUID:x", "é" * 200, "2027-03", "\ud800", "tbc", "#N/A",
        ]
    ),
)  # fmt: skip
KINDS = ("ship-visit", "exercise", "csbm", "high-level-visit", "bilateral-meeting", "non-proliferation")
ZONES = ("Europe/London", "America/New_York", "Africa/Nairobi", "Asia/Kolkata", "Australia/Lord_Howe", "UTC")


@st.composite
def plan_dates(draw: st.DrawFn) -> PlanDate:
    day = draw(DAYS)
    match draw(st.sampled_from(list(Precision))):
        case Precision.DAY:
            return PlanDate.on(day)
        case Precision.WEEK:
            year, week, _ = day.isocalendar()
            return PlanDate.week(year, week)
        case Precision.MONTH:
            return PlanDate.months(day.year, day.month, 1, Precision.MONTH)
        case Precision.QUARTER:
            return PlanDate.months(day.year, (day.month - 1) // 3 * 3 + 1, 3, Precision.QUARTER)
        case Precision.YEAR:
            return PlanDate.months(day.year, 1, 12, Precision.YEAR)
        case _:
            return PlanDate(day, day + timedelta(days=draw(st.integers(0, 40))), Precision.WINDOW)


@st.composite
def all_dates(draw: st.DrawFn) -> Dates:
    """All-day dates of any precision, or timed ones."""
    start = draw(plan_dates())
    if start.is_day and draw(st.booleans()):
        end = PlanDate.on(start.first + timedelta(days=draw(st.integers(0, 5))))
        zone = draw(st.sampled_from(ZONES))
        clocks = draw(st.tuples(st.times(), st.none() | st.times()))
        first, last = (clock and clock.replace(second=0, microsecond=0) for clock in clocks)
        return Dates(start, end, first or time(), last, zone)
    end_or_none = draw(st.none() | plan_dates())
    try:
        made = Dates(start, end_or_none)
    except DateError:
        return Dates(start, None)
    return Dates(start, None) if made.is_too_long else made


@st.composite
def engagements(draw: st.DrawFn, item_id: str = "e1", refs: st.SearchStrategy[str] | None = None) -> Engagement:
    """One engagement that a plan with the shipped reference data can hold."""
    text = ANY_TEXT
    return Engagement(
        id=item_id,
        ref=draw(refs) if refs is not None else f"{one_line(draw(text))} {item_id}",
        title=draw(text.filter(lambda made: bool(clean_text(made)))),
        kind=draw(st.sampled_from(KINDS)),
        dates=draw(all_dates()),
        status=draw(st.sampled_from(Status)),
        countries=tuple(
            Participation(code) for code in draw(st.lists(st.sampled_from(["KE", "TZ", "CI", "BA", "KR"]), unique=True))
        ),
        place=Place(
            draw(text), draw(st.none() | st.just("KE")), None, *draw(st.sampled_from([(None, None), (-4.05, 39.67)]))
        ),
        direction=draw(st.none() | st.sampled_from(Direction)),
        own_lead=draw(text),
        level=draw(st.none() | st.sampled_from(Level)),
        counterpart=draw(text),
        marking=draw(text),
        description=draw(text),
        notes=draw(text),
        provenance=draw(text),
    )


def registers(refs: st.SearchStrategy[str] | None = None) -> st.SearchStrategy[list[Engagement]]:
    """A few engagements with ids of their own, and references of their own unless those are given."""

    def numbered(count: int) -> st.SearchStrategy[list[Engagement]]:
        return st.tuples(*(engagements(f"e{at}", refs) for at in range(count))).map(list)

    return st.integers(0, 5).flatmap(numbered)
