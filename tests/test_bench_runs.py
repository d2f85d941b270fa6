"""The generator of the measured plan makes a valid one, and what measures without a window runs on a tiny one."""

from __future__ import annotations

import pytest

from app.domain.tables import RECORDS
from tests.bench import calendar_file, paper, review_all, rows
from tests.bench.figures import Figure, percentile, table
from tests.bench.fixture import Size, build_plan

TINY = 0.004
"""Fifty engagements."""


def test_the_same_seed_makes_the_same_plan() -> None:
    assert build_plan(TINY) == build_plan(TINY)
    assert build_plan(TINY) != build_plan(TINY, seed=8)


def test_the_plan_has_the_sizes_asked_for() -> None:
    plan = build_plan(TINY)
    size = Size.of(TINY)
    assert (len(plan.engagements), len(plan.asks), len(plan.people)) == (size.engagements, size.asks, size.people)


def test_everything_points_at_something_that_is_there() -> None:
    plan = build_plan(TINY)
    for item in plan.engagements.values():
        assert set(item.country_ids) <= set(plan.countries)
        assert set(item.principals) <= set(plan.people)
        assert set(item.objectives) <= set(plan.objectives)
    for ask in plan.asks.values():
        assert ask.engagement in plan.engagements
        assert ask.post in plan.posts
        assert ask.ask_type in plan.ask_types
    filled = {"settings", "tiers", "weights", "objectives", "organisations", "people", "posts", "engagements", "asks"}
    assert all(plan.table(name) for name, record in RECORDS.items() if record.ships or name in filled)


@pytest.mark.parametrize("measure", [review_all, calendar_file, rows], ids=lambda module: module.__name__)
def test_a_bench_runs_on_a_tiny_plan(measure: object, monkeypatch: pytest.MonkeyPatch) -> None:
    figures = measure.run(TINY, 1)  # type: ignore[attr-defined]
    assert all(isinstance(figure, Figure) and figure.measured > 0 for figure in figures)
    assert len(table(figures).splitlines()) == len(figures) + 2


def test_the_document_of_a_tiny_plan_is_printed_whole() -> None:
    assert paper.print_once(20)["pages"] > 1


@pytest.mark.parametrize(("percent", "value"), [(50, 5), (95, 10), (100, 10), (1, 1)])
def test_a_percentile_is_a_value_that_was_measured(percent: float, value: float) -> None:
    assert percentile([10, 9, 8, 7, 6, 5, 4, 3, 2, 1], percent) == value
