"""The generator of the measured plan makes a valid one, and what measures without a window runs on a tiny one."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from datetime import date

import pytest

from app.domain.tables import RECORDS
from tests.bench import calendar_file, kept, paper, review_all, rows
from tests.bench.curve_picture import picture
from tests.bench.curves import Point
from tests.bench.figures import Figure, percentile, table
from tests.bench.fixture import Size, build_plan
from tests.bench.report import page

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


@pytest.mark.parametrize(
    ("figure", "is_met"),
    [
        (Figure("no goal", 9, "ms"), None),
        (Figure("a reference alone is no goal", 9, "ms", None, 1, "empty window"), None),
        (Figure("milliseconds", 9, "ms", 10), True),
        (Figure("ratio", 9, "ms", 2, 3, "empty window"), False),
        (Figure("milliseconds beside a reference", 9, "ms", None, 3, "rectangles", 16), True),
        (Figure("too many milliseconds", 17, "ms", None, 30, "rectangles", 16), False),
        (Figure("both", 9, "ms", 2, 5, "rectangles", 16), True),
        (Figure("both, and the ratio is missed", 9, "ms", 2, 3, "rectangles", 16), False),
        (Figure("both, and the milliseconds are missed", 17, "ms", 2, 30, "rectangles", 16), False),
    ],
    ids=lambda each: each.what if isinstance(each, Figure) else "",
)
def test_a_figure_keeps_all_of_its_goals(figure: Figure, is_met: bool | None) -> None:
    assert figure.is_met is is_met


POINTS = [Point(what, size, ratio) for what in ("An edit", "A filter") for size, ratio in ((1_000, 1.5), (12_500, 1.6))]


def test_what_was_measured_is_kept_until_it_is_measured_again(
    tmp_path: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kept.tempfile, "gettempdir", lambda: str(tmp_path))
    kept.keep("edit", [Figure("One edit", 30, "ms")])
    kept.keep("edit", [Figure("One edit", 12, "ms", None, 4, "rectangles", 16)])
    kept.keep("curves", points=POINTS)
    edit, curves = kept.kept(["edit", "never measured", "curves"])
    assert edit.figures == (Figure("One edit", 12, "ms", None, 4, "rectangles", 16),)
    assert list(curves.points) == POINTS
    assert edit.day == date.today()


def test_the_page_tells_what_is_met_and_what_is_not() -> None:
    figures = (Figure("One edit", 12, "ms", None, 4, "rectangles", 16), Figure("Filter", 90, "ms", 30))
    pieces = [
        kept.Piece("edit", date(2027, 1, 15), 1.2, figures),
        kept.Piece("curves", date(2027, 1, 15), 1.2, (), tuple(POINTS)),
    ]
    told = page(pieces)
    assert "Of 2 goals 1 are met." in told
    assert "- Filter: 90 ms, goal ≤ 30 ms" in told
    assert "| One edit | 12 ms | 4 ms (rectangles) | 3.00 × | ≤ 16 ms | yes |" in told
    assert "| An edit | 1.50 × | 1.60 × |" in told


def test_the_picture_has_a_line_for_each_curve() -> None:
    drawn = ET.fromstring(picture(POINTS))
    assert len([each for each in drawn if each.tag.endswith("polyline")]) == 2
