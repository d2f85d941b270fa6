"""The sheet of a country, read back: one page with what was promised; empty sections say since when."""

from __future__ import annotations

from datetime import date

from app.domain.outcomes import EngagementOutcome
from app.domain.plan import Plan
from app.domain.statuses import Status
from tests import builders as make
from tests.documents.conftest import Press
from tests.documents.reading import outside, pages, whole


def a_plan() -> Plan:
    talks = [
        make.engagement(f"e{year}", f"{year}-03-03", title=f"Talks of {year}", status=Status.COMPLETED)
        for year in range(2020, 2027)
    ]
    return make.plan_with(
        make.country("KE", "Kenya"),
        make.country("TZ", "Tanzania"),
        make.country("FI", "Finland"),
        make.scheme(),
        make.region("defence/east-africa", "KE TZ"),
        *talks,
        EngagementOutcome("e2026", ours="A place at the staff college"),
        *(make.action(f"ac{at}", "e2026", what=f"Thing number {at}") for at in range(14)),
        make.engagement("e1", "2027-03-03", title="Call at Dar", countries="TZ", marking="SECRET"),
        records_begin=date(2019, 1, 1),
        marking="OFFICIAL",
    )


def test_a_country_has_one_page_of_all_years(press: Press) -> None:
    printed = press("country-sheet", a_plan(), country="KE")
    assert (printed.selected, printed.printed, printed.pages) == (7, 5, 1)
    said = whole(printed.pdf)
    for words in ("Kenya", "as of 22 Nov 2026", "A place at the staff college · we promised · Talks of 2026",
                  "Thing number 0 · ours · Talks of 2026", "and 4 more", "Gifts none recorded since 1 Jan 2019",
                  "Talks of 2022", "Next dates none planned"):  # fmt: skip
        assert words in said, words
    assert "Talks of 2021" not in said
    assert "Call at Dar" not in said
    assert outside(printed.pdf) == []


def test_each_country_begins_a_page_and_a_secret_raises_the_marking_of_all(press: Press) -> None:
    said = pages(press("country-sheet", a_plan()).pdf)
    assert [("Kenya" in page, "Tanzania" in page) for page in said] == [(True, False), (False, True)]
    assert "(SECRET) Call at Dar" in " ".join(said[1].split())
    assert all(page.count("SECRET") >= 2 for page in said)


def test_a_region_has_the_pages_of_its_countries(press: Press) -> None:
    assert press("country-sheet", a_plan(), region="defence/east-africa").pages == 2


def test_a_filter_leaves_the_countries_of_what_it_lets_through(press: Press) -> None:
    printed = press("country-sheet", a_plan(), ids=frozenset({"e1"}))
    assert printed.pages == 1
    assert "Tanzania" in whole(printed.pdf)


def test_a_country_with_nothing_has_a_page_that_says_so(press: Press) -> None:
    printed = press("country-sheet", a_plan(), country="FI")
    assert (printed.selected, printed.pages) == (0, 1)
    said = whole(printed.pdf)
    assert said.count("none recorded since 1 Jan 2019") == 11
    assert "Open actions none recorded" in said
