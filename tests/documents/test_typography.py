"""The type of printed documents, read back from the file: sizes, heads, words that stay whole, papers."""

from __future__ import annotations

import re
from collections import Counter
from io import BytesIO

import pytest
from pypdf import PdfReader

from app.documents.registry import DOCUMENTS
from app.documents.sheet_sizes import SIZES, SMALLEST_SIZE
from app.domain.levels import Level
from app.domain.participation import Participation
from app.domain.plan import Plan
from app.domain.statuses import Status
from app.reference.sample import sample_plan
from app.reference.seed import load_seed
from app.services.reports.selection import Paper
from tests.builders import ask, country, engagement, place, plan_with, post, principal, region, tier, weight
from tests.documents.conftest import AS_OF, RESOURCES, Press
from tests.documents.reading import outside, pages, whole
from tests.documents.signs import pages_of

EAST = region("defence/east-africa", "KE TZ", title="East Africa", position=1)
ASIA = region("defence/asia", "JP IN", title="Asia", position=2)


def a_plan(*items: object, **settings: object) -> Plan:
    known = {"own_nation": "AU", "year_start": 7, "marking": "OFFICIAL"}
    names = (country("KE", "Kenya"), country("TZ", "Tanzania"), country("JP", "Japan"), country("IN", "India"))
    return plan_with(EAST, ASIA, *names, *items, **{**known, **settings})  # type: ignore[arg-type]


def two_regions(count: int = 40) -> Plan:
    """Engagements of two regions, some of both, with tiers and weights."""
    return a_plan(
        *(
            engagement(f"{n:03d}", f"2026-{8 + n % 4:02d}-{1 + n % 28:02d}", "", ("KE", "JP", "JP KE")[n % 3],
                       ref=f"AU-{n:03d}", title=f"Staff talks {n:03d}", own_lead="Chief of Navy", level=Level.L3,
                       principals=("p1",))
            for n in range(count)
        ),
        principal(),
        tier("KE", "1"),
        tier("JP", "2"),
        weight("defence/asia", 40.0),
        weight("defence/east-africa", 60.0),
    )  # fmt: skip


def sizes(pdf: bytes) -> Counter[float]:
    """How many characters are set in each size."""
    return Counter(round(sign.size, 1) for page in pages_of(pdf) for sign in page.signs if sign.text.strip())


@pytest.mark.parametrize("paper", [Paper.A4, Paper.LETTER])
@pytest.mark.parametrize("name", DOCUMENTS)
def test_nothing_is_smaller_than_seven_points(name: str, paper: Paper, press: Press) -> None:
    read = sizes(press(name, two_regions(), year=2026, paper=paper).pdf)
    assert min(read) >= SMALLEST_SIZE


def test_the_body_of_the_engagement_plan_has_nine_points(press: Press) -> None:
    plan = sample_plan(RESOURCES, load_seed(RESOURCES), AS_OF)
    read = sizes(press("engagement-plan", plan, region="South-East Asia").pdf)
    assert read.most_common(1)[0][0] == 9.0


@pytest.mark.parametrize("paper", list(Paper))
@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_document_is_printed_on_every_paper(name: str, paper: Paper, press: Press) -> None:
    printed = press(name, two_regions(6), year=2026, paper=paper)
    wanted = (round(SIZES[paper].width / 25.4 * 72), round(SIZES[paper].height / 25.4 * 72))
    read = PdfReader(BytesIO(printed.pdf)).pages
    lying = {tuple(sorted((round(page.mediabox.width), round(page.mediabox.height)))) for page in read}
    assert lying == {tuple(sorted(wanted))}
    assert outside(printed.pdf) == []


def test_each_page_of_the_engagement_plan_says_of_which_region_it_is(press: Press) -> None:
    read = pages(press("engagement-plan", two_regions(120)).pdf)
    with_rows = [page for page in read[1:] if re.search(r"^AU-\d{3}", page, re.MULTILINE)]
    assert all(re.search(r"Engagement plan 2026–27 · (1 East Africa|2 Asia)", page) for page in with_rows)
    assert any("Engagement plan 2026–27 · 1 East Africa, continued" in page for page in with_rows)


def test_names_are_never_hyphenated(press: Press) -> None:
    words = "Interdepartmental Counterproliferation Representatives Notwithstanding Internationalisation"
    items = [engagement(f"{n}", "2026-08-03", "", "KE", title=words, own_lead=words, ref=f"H-{n}") for n in range(3)]
    read = [word.text for page in pages_of(press("engagement-plan", a_plan(*items)).pdf) for word in page.words()]
    assert not [word for word in read if word.endswith("-")]
    assert read.count("Counterproliferation") >= 6


@pytest.mark.parametrize(
    ("options", "subject", "other"),
    [({"region": "East Africa"}, "East Africa", "Asia"), ({"country": "KE"}, "Kenya", "East Africa")],
    ids=["region", "country"],
)
def test_a_plan_of_one_region_or_country_is_called_so_and_has_only_its_pages(
    press: Press, options: dict[str, str], subject: str, other: str
) -> None:
    printed = press("engagement-plan", two_regions(), year=2026, **options)
    read = pages(printed.pdf)
    assert printed.title == f"Engagement plan: {subject} 2026–27"
    assert f"Engagement plan: {subject}" in " ".join(read[0].split())
    text = whole(printed.pdf)
    assert other not in text
    assert "printed elsewhere" not in text
    with_kenya = sum(n % 3 != 1 for n in range(40))
    assert printed.printed == printed.selected == with_kenya
    assert all(f"AU-{n:03d}" in text for n in range(40) if n % 3 != 1)


def test_what_is_held_at_home_is_not_with_the_region_of_home(press: Press) -> None:
    pacific = region("defence/pacific", "AU FJ", title="Pacific", position=3)
    talks = engagement("t", "2026-08-03", "", "JP", place=place("Canberra", "AU"), title="Talks with Japan")
    visit = engagement("v", "2026-08-04", "", "FJ", place=place("Canberra", "AU"), title="Visit from Fiji")
    text = whole(press("engagement-plan", a_plan(pacific, talks, visit), region="Pacific").pdf)
    assert "Visit from Fiji" in text
    assert "Talks with Japan" not in text


def test_an_empty_plan_has_two_pages(press: Press) -> None:
    assert press("engagement-plan", plan_with(own_nation="AU")).pages == 2


def test_the_counterpart_does_not_read_as_ours_where_no_lead_is_named(press: Press) -> None:
    plan = a_plan(
        engagement("a", "2026-08-03", "", "KE", own_lead="", level=None, counterpart="Kenya Navy"),
        engagement("b", "2026-08-04", "", "KE", own_lead="", level=None),
    )
    text = whole(press("engagement-plan", plan).pdf)
    assert "– · Kenya Navy" in text
    assert "not recorded" in text


def test_ministries_stand_as_signs_and_their_days_in_a_list(press: Press) -> None:
    plan = a_plan(
        engagement("e1", "2027-02-03", "", "KE", ref="AU-1"),
        post("po1"),
        ask("a1", "e1", "po1", sent=AS_OF.replace(month=10), due=AS_OF.replace(day=14)),
    )
    read = next(
        page for page in pages(press("engagement-plan", plan).pdf) if "Answers to come or not in favour" in page
    )
    row, answers = read.split("Answers to come or not in favour")
    assert "FM !" in row
    assert "overdue" not in row
    assert "FM overdue since 14 Nov 2026" in " ".join(answers.split())


@pytest.mark.parametrize("count", [1, 2])
def test_counts_are_worded_rightly(press: Press, count: int) -> None:
    ideas = [engagement(f"e{n}", "2026-08-03", "", "KE", status=Status.IDEA) for n in range(count)]
    text = whole(press("engagement-plan", a_plan(*ideas)).pdf)
    assert ("1 idea or proposal" if count == 1 else "2 ideas and proposals") in text


LONG = "The delegation then moves by road to the next venue and is met by the head of protocol. " * 60


@pytest.mark.parametrize("name", DOCUMENTS)
def test_no_cell_runs_over_the_marking_or_off_the_page(name: str, press: Press) -> None:
    everyone = [Participation(f"{a}{b}") for a in "ABCDEF" for b in "ABCDEFGHIJ"]
    names = [country(part.country, f"The United Confederated Federal Republic of {part.country}") for part in everyone]
    plan = plan_with(
        *names,
        principal(office=LONG),
        engagement("place", "2026-08-03", "", "AA", place=place(LONG), ref="H-1", principals=("p1",)),
        engagement("lead", "2026-08-04", "", "AA", own_lead=LONG, counterpart=LONG, ref="H-2", principals=("p1",)),
        engagement("sixty", "2026-08-05", "2026-08-07", everyone, ref="H-3", principals=("p1",)),
        engagement("title", "2026-08-06", "", "AA", title=LONG, ref="H-4", principals=("p1",)),
        own_nation="AU",
        year_start=7,
        marking="OFFICIAL",
    )
    printed = press(name, plan, paper=Paper.A4, year=2026)
    assert outside(printed.pdf) == []
    for page in pages_of(printed.pdf):
        words = page.words()
        upper, lower = [word for word in words if word.text == "OFFICIAL"]
        body = [word for word in words if word.bottom > upper.bottom + 6]
        assert all(word.bottom < lower.top + 4 for word in body if word.top < lower.top - 1)
        assert not [word for word in words if word.top > lower.bottom + 4]
