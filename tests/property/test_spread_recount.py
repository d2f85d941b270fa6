"""Whether enough kinds were and will be done with a country, counted again from all engagements at once."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.domain.engagement import Engagement
from app.domain.months import add_months
from app.domain.norms.spread import MONTHS, SPREAD
from app.domain.presence import is_done, status_on
from app.domain.statuses import TO_COME, Status
from tests import builders as make
from tests.unit.domain.rule_cases import KINDS

AS_OF = date(2027, 3, 1)
WANTED = 2
KIND_IDS = ("ship-visit", "exercise", "training", "personnel-exchange")


@st.composite
def _items(draw: st.DrawFn) -> list[Engagement]:
    """Enough that is done lately for nothing to be missing on most of the days that are looked at, and much ahead."""
    found = []
    for at in range(draw(st.integers(2, 12))):
        is_past = at < 4 or draw(st.booleans())
        first = AS_OF + timedelta(days=draw(st.integers(-720, -5) if is_past else st.integers(-20, 2_200)))
        last = first + timedelta(days=draw(st.sampled_from([0, 3, 40, 500])))
        whole = draw(st.booleans())
        usual = Status.COMPLETED if is_past else Status.PLANNED
        found.append(
            make.engagement(
                f"e{at}",
                kind=draw(st.sampled_from(KIND_IDS)),
                start=f"{first:%Y-%m}" if whole else str(first),
                end=f"{last:%Y-%m}" if whole else str(last),
                status=draw(st.sampled_from([usual, usual, usual, Status.UNDER_WAY, Status.CANCELLED])),
                countries="KE",
            )
        )
    return found


def _is_known(item: Engagement, day: date) -> bool:
    """Whether it is within the 24 months before a day that it was done, if all comes about."""
    lasts = item.kind == "personnel-exchange" and item.dates.earliest <= AS_OF
    was = is_done(item, AS_OF) or (lasts and status_on(item, AS_OF) is Status.UNDER_WAY)
    is_planned = status_on(item, AS_OF) in TO_COME and AS_OF <= item.dates.latest <= day
    within = item.dates.earliest.year <= AS_OF.year + 4
    return (was or (is_planned and within)) and add_months(day, -MONTHS) < item.dates.latest


@given(_items())
def test_the_first_day_without_enough_kinds_is_found_however_it_is_looked_for(items: list[Engagement]) -> None:
    plan = make.plan_with(*KINDS, *items, make.country(), gaps_ahead=60)
    found = SPREAD.judge(plan, "KE", make.norm("1", kinds=WANTED), AS_OF)

    def is_short(day: date) -> bool:
        return len({item.kind for item in items if _is_known(item, day)}) < WANTED

    if is_short(AS_OF):
        assert found is not None
        assert found.becomes is None
        return
    ends = {add_months(item.dates.latest, MONTHS) + timedelta(days=more) for item in items for more in (-1, 0, 1)}
    short = min((day for day in ends if day > AS_OF and is_short(day)), default=None)
    horizon = add_months(AS_OF, 60)
    assert (found.becomes if found is not None else None) == (short if short and short <= horizon else None)
