"""The year on a page, read back: every engagement has its words in the cell of its month, whatever that takes."""

from __future__ import annotations

from collections import Counter

import pytest

from app.domain.plan import Plan
from app.services.reports.selection import Paper
from tests.builders import engagement, place, plan_with, ranked, region
from tests.documents.conftest import Press
from tests.documents.reading import outside, pages

EAST = region("defence/east-africa", "KE TZ", title="East Africa", position=1)
ASIA = region("defence/asia", "JP IN", title="Asia", position=2)
LONG_MARKING = "SECRET // REL TO AUS, CAN, GBR, NZL, USA"


def plan(*items: object) -> Plan:
    return plan_with(EAST, ASIA, *items, own_nation="AU", year_start=7, marking="OFFICIAL", title="Plan")  # type: ignore[arg-type]


def year_of(read: list[str]) -> str:
    """The words of the pages that show the year."""
    shown = [page for page in read[1:] if "The year on a page" in page or "The year by month" in page]
    return " ".join(" ".join(shown).split())


@pytest.mark.parametrize("paper", [Paper.A3, Paper.A4])
@pytest.mark.parametrize(
    ("crowded", "spread"), [(1, 12), (30, 0), (200, 0), (0, 400)], ids=["few", "a full month", "a long row", "all full"]
)
def test_every_engagement_stands_in_the_year(press: Press, paper: Paper, crowded: int, spread: int) -> None:
    within = [
        engagement(f"c{n:03d}", "2026-09-03", "", "KE", place=place(f"Port{n:03d}"), ref=f"C-{n}")
        for n in range(crowded)
    ]
    about = [
        engagement(
            f"s{n:03d}", f"2026-{7 + n % 6:02d}-03", "", ("KE", "JP")[n % 2], place=place(f"Camp{n:03d}"), ref=f"S-{n}"
        )
        for n in range(spread)
    ]
    printed = press("engagement-plan", plan(*within, *about), paper=paper)
    words = Counter(year_of(pages(printed.pdf)).split())
    wanted = [f"Port{n:03d}" for n in range(crowded)] + [f"Camp{n:03d}" for n in range(spread)]
    assert [words[name] for name in wanted] == [1] * len(wanted)
    assert "more" not in words
    assert outside(printed.pdf) == []


def test_a_year_with_room_for_a_line_each_stays_on_one_page(press: Press) -> None:
    items = [
        engagement(
            f"{n:03d}", f"2026-{7 + n % 6:02d}-03", "", ("KE", "JP")[n % 2], place=place("Base of the Fleet East")
        )
        for n in range(120)
    ]
    read = pages(press("engagement-plan", plan(*items), paper=Paper.A4).pdf)
    assert sum("The year on a page" in page for page in read[1:]) == 1
    assert not any("The year by month" in page for page in read)


def test_a_row_that_goes_on_overleaf_is_named_again_and_shows_no_month_as_empty(press: Press) -> None:
    items = [engagement(f"{n:03d}", "2026-09-03", "", "KE", place=place(f"Port{n:03d}")) for n in range(120)]
    other = engagement("other", "2026-07-03", "", "KE", place=place("Elsewhere"))
    read = [
        page
        for page in pages(press("engagement-plan", plan(*items, other), paper=Paper.A4).pdf)[1:]
        if "by month" in page
    ]
    assert len(read) > 1
    assert all("East Africa, continued" in " ".join(page.split()) for page in read[1:])
    assert not any(
        "–" in line.split() for page in read[1:] for line in page.splitlines() if "Engagement plan" not in line
    )


@pytest.mark.parametrize(
    ("marking", "short"),
    [("SECRET", "(S)"), ("TOP SECRET", "(TS)"), (LONG_MARKING, "(SRTA)"), ("NATO", "(NATO)")],
)
def test_a_marking_leaves_the_place_its_room_and_is_explained(press: Press, marking: str, short: str) -> None:
    item = engagement("e1", "2026-09-03", "", "KE", place=place("Mombasa"), marking=marking)
    made = plan(item, ranked(), ranked(marking.partition(" //")[0], 40))
    year = year_of(pages(press("engagement-plan", made, paper=Paper.A4).pdf))
    assert f"{short} Mombasa" in year
    assert (f"Marked higher: {short} {marking}." in year) == (short != f"({marking})")


def test_no_two_markings_are_shortened_alike(press: Press) -> None:
    marked = {"SECRET": "Mombasa", "SENSITIVE": "Lamu", "Special": "Kilifi"}
    items = [engagement(name, "2026-09-03", "", "KE", place=place(at), marking=name) for name, at in marked.items()]
    year = year_of(pages(press("engagement-plan", plan(*items), paper=Paper.A3).pdf))
    assert "Marked higher: (S) SECRET, (S2) SENSITIVE, (S3) Special." in year
    assert all(words in year for words in ("(S) Mombasa", "(S2) Lamu", "(S3) Kilifi"))
