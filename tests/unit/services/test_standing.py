from __future__ import annotations

from datetime import date

import pytest

from app.domain.findings import Finding, Severity, Subject
from app.domain.lived_with import waiver_of
from app.domain.records.record import Item
from app.domain.wording import text
from app.services.review.open_findings import sorted_open
from tests import builders as make

WORDS = text("x")


def matter(key: str, severity: Severity = Severity.WARN) -> Finding:
    return Finding("C4", severity, Subject("engagements", "e1"), key, WORDS, WORDS, WORDS)


MATTER = matter("k1")
AS_OF = date(2027, 1, 15)


@pytest.mark.parametrize(
    ("waivers", "found"),
    [
        pytest.param([], None, id="none"),
        pytest.param([make.waiver("w1", "C4", "k1")], "w1", id="until lifted"),
        pytest.param([make.waiver("w1", "C4", "k1", until=AS_OF)], "w1", id="until today"),
        pytest.param([make.waiver("w1", "C4", "k1", until=date(2027, 1, 14))], None, id="until yesterday"),
        pytest.param([make.waiver("w1", "C4", "k2")], None, id="of another matter"),
        pytest.param([make.waiver("w1", "C3", "k1")], None, id="of another rule"),
        pytest.param(
            [make.waiver("w1", "C4", "k1", until=AS_OF), make.waiver("w2", "C4", "k1", until=date(2027, 2, 1))],
            "w2",
            id="the one that holds longest",
        ),
    ],
)
def test_the_waiver_in_force(waivers: list[Item], found: str | None) -> None:
    waiver = waiver_of(make.plan_with(*waivers), MATTER, AS_OF)
    assert (waiver.id if waiver is not None else None) == found


def test_what_is_lived_with_is_not_open() -> None:
    plan = make.plan_with(make.waiver("w1", "C4", "k1"))
    heavy, light = matter("k2", Severity.BLOCK), matter("k3", Severity.INFORM)
    assert sorted_open(plan, [light, MATTER, heavy], AS_OF) == (heavy, light)
    assert sorted_open(make.plan_with(), [light, MATTER, heavy], AS_OF) == (heavy, MATTER, light)
