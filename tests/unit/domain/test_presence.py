from __future__ import annotations

from datetime import date

import pytest

from app.domain.participation import Participation, Role
from app.domain.presence import engaged_countries, is_done, status_on
from app.domain.statuses import Status
from tests import builders as make
from tests.unit.domain.rule_cases import plan_of

HOST, GUEST = Participation("JP", Role.HOST), Participation("DE")
SIDELINE, TRANSIT = Participation("KE", Role.SIDELINE), Participation("TZ", Role.TRANSIT)


@pytest.mark.parametrize(
    ("kind", "countries", "engaged"),
    [
        pytest.param("exercise", [HOST, GUEST, TRANSIT], ("JP", "DE"), id="all but those passed through"),
        pytest.param("exercise", [HOST, SIDELINE], ("JP", "KE"), id="met at the side of an exercise"),
        pytest.param("exercise", [GUEST, Participation("DE", Role.OBSERVER)], ("DE",), id="each once"),
        pytest.param("regional-forum", [HOST, GUEST], (), id="a forum is with nobody in particular"),
        pytest.param("regional-forum", [HOST, GUEST, SIDELINE], ("KE",), id="but for those met at its side"),
        pytest.param("regional-forum", [SIDELINE, SIDELINE, TRANSIT], ("KE",), id="at its side, each once"),
        pytest.param("exercise", [TRANSIT], (), id="only passed through"),
    ],
)
def test_with_whom_an_engagement_counts(kind: str, countries: list[Participation], engaged: tuple[str, ...]) -> None:
    item = make.engagement(kind=kind, countries=countries)
    assert engaged_countries(item, plan_of(item).kinds[kind]) == engaged


def test_of_a_kind_that_is_not_known_all_but_those_passed_through_count() -> None:
    assert engaged_countries(make.engagement(countries=[HOST, TRANSIT]), None) == ("JP",)


@pytest.mark.parametrize(
    ("start", "end", "status", "stood"),
    [
        pytest.param("2026-09-30", "", Status.COMPLETED, Status.COMPLETED, id="over on the day"),
        pytest.param("2026-09-01", "2026-10-01", Status.COMPLETED, Status.UNDER_WAY, id="over the day after"),
        pytest.param("2026-10-01", "", Status.COMPLETED, Status.PLANNED, id="begins the day after"),
        pytest.param("2026-10-01", "", Status.REPORTED, Status.PLANNED, id="reported"),
        pytest.param("2026-09", "", Status.COMPLETED, Status.COMPLETED, id="some day of the month"),
        pytest.param("2026-Q4", "", Status.COMPLETED, Status.PLANNED, id="some day of the next quarter"),
        pytest.param("2026-09-01", None, Status.COMPLETED, Status.COMPLETED, id="its end is not known"),
        pytest.param("2026-10-01", "", Status.CONFIRMED, Status.CONFIRMED, id="confirmed"),
        pytest.param("2026-10-01", "", Status.CANCELLED, Status.CANCELLED, id="cancelled"),
    ],
)
def test_where_an_engagement_stood_on_a_day(start: str, end: str | None, status: Status, stood: Status) -> None:
    item, as_of = make.engagement(start=start, end=end, status=status), date(2026, 9, 30)
    assert status_on(item, as_of) is stood
    assert is_done(item, as_of) == (stood in (Status.COMPLETED, Status.REPORTED))
