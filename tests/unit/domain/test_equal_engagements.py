"""What a plan costs that holds the same engagement over and over: counted, not timed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from app.domain import clashes, duplicates, index_maps, titles
from app.domain.changes import apply
from app.domain.engagement import Engagement
from app.domain.rules import ALL_RULES
from app.services.review.review import review
from tests import builders as make
from tests.unit.domain.fake_calendars import facts_on
from tests.unit.domain.rule_cases import plan_of

FEW, MANY = 60, 240
"""Four times as many may cost four times as much, with some room, and not sixteen."""


def port_visit(n: int, **fields: Any) -> Engagement:
    known = {"title": "Port visit", "principals": ("p1",), "countries": "KE TZ"}
    return make.engagement(f"e{n:04}", "2027-03-03", "2027-03-05", **{**known, **fields})


def equal(count: int) -> list[Engagement]:
    return [port_visit(n) for n in range(count)]


def of_one_reference(count: int) -> list[Engagement]:
    return [port_visit(n, ref="" if n % 2 else "A") for n in range(count)]


def in_one_week(count: int) -> list[Engagement]:
    return [make.with_dates(port_visit(n), f"2027-03-{1 + n % 7:02}") for n in range(count)]


def titles_alike(count: int) -> list[Engagement]:
    word = str.maketrans("0123456789", "abcdefghij")
    return [port_visit(n, title=f"Port visit Mombasa {f'{n:04}'.translate(word)}") for n in range(count)]


def other_titles(count: int) -> list[Engagement]:
    word = str.maketrans("0123456789", "abcdefghij")
    return [port_visit(n, title=f"{f'{n * 7919:09}'.translate(word)} talks") for n in range(count)]


def one_after_the_other(count: int) -> list[Engagement]:
    return [make.with_dates(port_visit(n), f"20{10 + n // 12}-{1 + n % 12:02}-03") for n in range(count)]


def long_and_short(count: int) -> list[Engagement]:
    return [make.with_dates(port_visit(n), "2027-01-01", f"2027-03-{1 + n % 28:02}") for n in range(count)]


SHAPES = [equal, of_one_reference, in_one_week, titles_alike, other_titles, one_after_the_other, long_and_short]


@pytest.fixture
def comparisons(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The name of the comparison for every pair that is compared."""
    made: list[str] = []

    def counted(name: str, compare: Callable[..., Any]) -> Callable[..., Any]:
        def counting(*pair: Any) -> Any:
            made.append(name)
            return compare(*pair)

        return counting

    monkeypatch.setattr(clashes, "clash_day", counted("clash", clashes.clash_day))
    monkeypatch.setattr(duplicates, "alike", counted("title", titles.alike))
    return made


@pytest.mark.parametrize("shape", SHAPES)
def test_the_pairs_compared_follow_the_number_of_engagements(
    shape: Callable[[int], list[Engagement]], comparisons: list[str]
) -> None:
    counts = []
    for count in (FEW, MANY):
        comparisons.clear()
        review(plan_of(make.principal("p1"), *shape(count)), facts_on("2027-01-15"), ALL_RULES)
        counts.append(len(comparisons))
    few, many = counts
    assert many <= 6 * few + MANY


@pytest.mark.parametrize("shape", SHAPES)
def test_the_findings_and_what_they_name_follow_the_number_of_engagements(
    shape: Callable[[int], list[Engagement]],
) -> None:
    items = plan_of(make.principal("p1"), *shape(MANY))
    for rule in ALL_RULES:
        found = review(items, facts_on("2009-01-15"), [rule]).findings()
        assert len(found) <= MANY
        assert sum(len(finding.engagements) for finding in found) <= 2 * MANY


def test_equal_ones_are_one_finding_of_each_rule_that_compares() -> None:
    found = review(plan_of(make.principal("p1"), *equal(MANY)), facts_on("2027-01-15"), ALL_RULES).findings()
    assert {finding.rule: len(finding.engagements) for finding in found if finding.rule in ("C1", "C21")} == {
        "C1": MANY,
        "C21": MANY,
    }
    assert sum(finding.rule in ("C1", "C21") for finding in found) == 2


def test_a_change_of_many_puts_the_ids_of_an_index_together_once(monkeypatch: pytest.MonkeyPatch) -> None:
    packed: list[int] = []
    pack = index_maps._packed
    monkeypatch.setattr(index_maps, "_packed", lambda ids: packed.append(len(ids)) or pack(ids))
    sums = []
    for count in (FEW, MANY):
        packed.clear()
        empty = plan_of(make.principal("p1"))
        apply(make.edit(empty, *equal(count)), empty)
        sums.append(sum(packed))
    few, many = sums
    assert many <= 4 * few + MANY
