from __future__ import annotations

from typing import Any

import pytest

from app.domain.coverage.long_silence import LongSilence
from app.domain.engagement import Engagement
from app.domain.records.record import Item
from app.domain.statuses import Status
from tests import builders as make
from tests.unit.domain.rule_cases import found, plan_of, severities

RULE = LongSilence()
NORM = make.norm("1", silence_days=180)
AS_OF = "2027-01-15"  # the window is 15 January 2026 to 15 July 2027


def at(id: str, start: str, end: str | None = "", **fields: Any) -> Engagement:
    return make.engagement(id, start, end, **fields)


SPRING, AUTUMN, NEXT = at("e1", "2026-04-01"), at("e2", "2026-09-01"), at("e3", "2027-02-15")


@pytest.mark.parametrize(
    ("items", "expected"),
    [
        pytest.param([], ["warn"], id="nothing at all"),
        pytest.param([SPRING, AUTUMN, NEXT], [], id="never long"),
        pytest.param([SPRING, NEXT], ["warn"], id="a silence that lasts"),
        pytest.param([SPRING, AUTUMN], ["inform"], id="a silence to come"),
        pytest.param(
            [at("e1", "2026-07-14"), at("e2", "2026-12-01"), at("e3", "2027-05-01")], [], id="180 to the first"
        ),
        pytest.param(
            [at("e1", "2026-07-15"), at("e2", "2026-12-01"), at("e3", "2027-05-01")], ["inform"], id="181 to the first"
        ),
        pytest.param([SPRING, at("e2", "2026-09-29"), NEXT], [], id="180 days between"),
        pytest.param([SPRING, at("e2", "2026-09-30"), NEXT], ["inform"], id="181 days between, over"),
        pytest.param([at("e1", "2026-04-01", "2026-09-10"), NEXT], [], id="a long one"),
        pytest.param(
            [at("e0", "2026-03-01", "2026-10-01"), at("e1", "2026-04-01"), NEXT], [], id="a short one in a long one"
        ),
        pytest.param([SPRING, at("e2", "2026-09-01", status=Status.CANCELLED), NEXT], ["warn"], id="cancelled"),
        pytest.param([SPRING, at("e2", "2026-09-01", status=Status.PROPOSED), NEXT], ["warn"], id="proposed"),
        pytest.param([SPRING, at("e2", "2026-09-01", kind="regional-forum"), NEXT], ["warn"], id="a forum"),
        pytest.param(
            [SPRING, at("e2", "2026-04-01", "2027-04-01", kind="personnel-exchange"), NEXT],
            ["warn"],
            id="a posting",
        ),
        pytest.param([SPRING, at("e2", "2026-09-01", kind="outreach"), NEXT], [], id="outreach"),
        pytest.param([SPRING, at("e2", "2026-Q3", "2026-Q3"), NEXT], [], id="quarter only"),
        pytest.param([at("e1", "2026", "2026"), NEXT], [], id="year only"),
        pytest.param([SPRING, at("e2", "2026-09-01", countries="TZ KE"), NEXT], [], id="half of a tour"),
    ],
)
def test_silences(items: list[Item], expected: list[str]) -> None:
    assert severities(RULE, plan_of(make.tier("KE", "1"), NORM, *items), AS_OF) == expected


def test_a_tier_without_a_norm_has_no_gap() -> None:
    assert found(RULE, plan_of(make.tier("KE", "1"), make.norm("1")), AS_OF) == ()


def test_a_silence_that_lasts_goes_before_a_longer_one_that_is_over() -> None:
    items = [at("e2", "2026-07-18")]
    (finding,) = found(RULE, plan_of(make.tier("KE", "1"), NORM, *items), AS_OF)
    assert (finding.severity.value, finding.key) == ("warn", "KE|1|180|e2>")


@pytest.mark.parametrize(
    ("items", "title", "why", "remedy"),
    [
        pytest.param(
            [SPRING, NEXT],
            "289 days of silence with Kenya",
            "Nothing with Kenya between Port call e1 and Port call e3 (Thu 2 Apr 2026 – Sun 14 Feb 2027); "
            "tier 1 allows 180 days without.",
            "Plan an engagement with Kenya within Fri 15 Jan – Sun 14 Feb 2027.",
            id="between two",
        ),
        pytest.param(
            [],
            "366 days of silence with Kenya",
            "Nothing with Kenya from 12 months back to Thu 15 Jul 2027; tier 1 allows 180 days without.",
            "Plan an engagement with Kenya within Fri 15 Jan – Thu 15 Jul 2027.",
            id="all silent",
        ),
        pytest.param(
            [SPRING, AUTUMN],
            "Silence with Kenya: becomes a gap on 1 Mar 2027",
            "Nothing with Kenya after Port call e2, Tue 1 Sep 2026, until Thu 15 Jul 2027; "
            "tier 1 allows 180 days without.",
            "Plan an engagement with Kenya by Sun 28 Feb 2027.",
            id="none to come",
        ),
        pytest.param(
            [at("e1", "2026-09-01"), NEXT],
            "229 days of silence with Kenya",
            "Nothing with Kenya in the 12 months looked back on, until Port call e1, Tue 1 Sep 2026; "
            "tier 1 allows 180 days without.",
            "The silence has ended; keep the next engagements with Kenya closer together.",
            id="none before",
        ),
    ],
)
def test_it_says_from_when_to_when(items: list[Item], title: str, why: str, remedy: str) -> None:
    (finding,) = found(RULE, plan_of(make.tier("KE", "1"), NORM, *items), AS_OF)
    assert (str(finding.title), str(finding.why), str(finding.remedy)) == (title, why, remedy)
