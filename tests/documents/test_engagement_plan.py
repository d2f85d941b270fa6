"""The printed engagement plan, read back: nothing lost, nothing clipped, readable by everyone."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date

import pytest

from app.documents.printing import print_document
from app.domain.asks import Verdict
from app.domain.participation import Participation
from app.domain.plan import Plan
from app.domain.rules import ALL_RULES
from app.domain.statuses import Status
from app.services.reports.selection import ReportOptions
from app.services.review.review import review
from tests.builders import (
    answer,
    ask,
    condition,
    engagement,
    norm,
    objective,
    place,
    plan_with,
    post,
    ranked,
    region,
    tier,
    waiver,
    weight,
)
from tests.documents.conftest import AS_OF, FACTS, RESOURCES, Press
from tests.documents.reading import catalogue, first_words, metadata, outside, pages, structure, whole

EAST = region("defence/east-africa", "KE TZ", title="East Africa", position=1)
ASIA = region("defence/asia", "JP IN", title="Asia", position=2)
REF_COLUMN = 100.0


def plan(*items: object, **settings: object) -> Plan:
    known = {"own_nation": "AU", "year_start": 7, "marking": "OFFICIAL", "issue": "4", "title": "Plan"}
    return plan_with(EAST, ASIA, *items, **{**known, **settings})  # type: ignore[arg-type]


def many(count: int) -> Plan:
    return plan(
        *(
            engagement(
                f"{n:04d}",
                f"2026-{7 + n % 6:02d}-{1 + n % 28:02d}",
                "",
                ("KE", "JP", "KE JP", "")[n % 4],
                ref=f"AU-{n:04d}",
                own_lead="Chief of Navy",
            )
            for n in range(count)
        )
    )


def test_every_engagement_stands_once_in_the_region_tables(press: Press) -> None:
    printed = press("engagement-plan", many(200))
    refs = [word for word in first_words(printed.pdf, REF_COLUMN) if word.startswith("AU-")]
    assert Counter(refs) == Counter(f"AU-{n:04d}" for n in range(200))
    assert (printed.selected, printed.printed) == (200, 200)
    assert "200 engagements with 2 countries; 200 printed" in whole(printed.pdf)


def test_two_thousand_rows_are_all_there(press: Press) -> None:
    printed = press("engagement-plan", many(2000))
    refs = re.findall(r"(?<!\()AU-\d{4}", "\n".join(pages(printed.pdf)))
    assert len(refs) == len(set(refs)) == printed.printed == 2000


def test_each_page_carries_marking_twice_its_number_and_the_issue(press: Press) -> None:
    printed = press("engagement-plan", many(60))
    read = pages(printed.pdf)
    assert len(read) == printed.pages > 4
    for number, page in enumerate(read, 1):
        assert len(re.findall(r"\bOFFICIAL\b", page)) == 2
        assert f"Page {number} of {len(read)}" in page
        assert "Issue 4 · 22 Nov 2026" in page


def test_the_table_header_comes_again_on_each_page(press: Press) -> None:
    read = pages(press("engagement-plan", many(200)).pdf)
    with_rows = [page for page in read if re.search(r"^AU-\d{4}", page, re.MULTILINE)]
    assert len(with_rows) > 5
    assert all("Lead · counterpart" in page for page in with_rows)


def test_it_says_that_it_is_accessible_and_is_tagged(press: Press) -> None:
    pdf = press("engagement-plan", plan(engagement("e1", "2026-08-03"), tier("KE", "1"), norm("1"))).pdf
    root = catalogue(pdf)
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == "en"
    assert "<pdfuaid:part>1</pdfuaid:part>" in metadata(pdf)
    kinds = structure(pdf)
    assert {"/Table", "/THead", "/TH", "/TD", "/H1"} <= set(kinds)


def test_the_same_plan_gives_the_same_file(press: Press) -> None:
    made = plan(engagement("e1", "2026-08-03"))
    assert press("engagement-plan", made).pdf == press("engagement-plan", made).pdf


@pytest.mark.parametrize("name", ["engagement-plan", "year-planner"])
def test_an_empty_plan_prints_and_says_that_it_is_empty(press: Press, name: str) -> None:
    printed = press(name, plan_with(own_nation="AU"))
    assert (printed.selected, printed.printed) == (0, 0)
    assert "None recorded" in whole(printed.pdf)
    assert "0 engagements with 0 countries; 0 printed" in whole(printed.pdf)


HARD = {
    "arabic": "زيارة الفرقاطة إلى مومباسا",
    "cyrillic": "Визит фрегата в порт Одесса; переговоры",
    "georgian": "საქართველო",
    "markup": '#strong[x] $a$ *b* _c_ `d` <script> \\ "q" {brace} @ref // no /* comment */',
    "unbroken": "x" * 500,
    "wide": "W" * 120,
    "long": "word " * 100,
    "lines": "Line\nbreak\ttab\x07bell\x00nul",
}


def hard_plan() -> Plan:
    everyone = [Participation(f"{a}{b}") for a in "ABCD" for b in "ABCDEFGHIJ"]
    return plan(
        *(engagement(key, "2026-08-03", "", "KE", title=title, ref=f"H-{key}") for key, title in HARD.items()),
        engagement("forty", "2026-08-03", "", everyone, ref="H-forty"),
        engagement("lead", "2026-08-03", ref="H-lead", own_lead="A" * 90, counterpart="قائد القوات البحرية"),
        engagement("place", "2026-08-03", ref="H-place", place=place("Y" * 90)),
        engagement("off", "2026-08-03", ref="H-off", status=Status.CANCELLED, reason="no " * 200),
    )


@pytest.mark.parametrize("name", ["engagement-plan", "year-planner"])
def test_hard_texts_are_printed_whole_and_inside_the_page(press: Press, name: str) -> None:
    printed = press(name, hard_plan())
    text = whole(printed.pdf)
    assert printed.printed == len(HARD) + 4
    for key in ("cyrillic", "georgian"):
        assert HARD[key] in text
    assert HARD["markup"].replace(" ", "") in text.replace(" ", "")
    # Nothing of it is cut, though the foot of a page may part it.
    assert sum(map(len, re.findall("x{10,}", text.replace(" ", "")))) >= 500
    assert "Line break tab bell nul" in text
    assert all(f"Country {a}{b}" in text for a in "ABCD" for b in "ABCDEFGHIJ")
    assert outside(printed.pdf) == []
    assert not printed.replaced


def test_arabic_is_set_with_its_letters(press: Press) -> None:
    text = whole(press("engagement-plan", hard_plan()).pdf)
    letters = {sign for sign in text if "\u0600" <= sign <= "\u06ff"}
    assert set(HARD["arabic"]) - {" "} <= letters


def test_characters_that_no_font_has_are_shown_as_codes_and_reported(press: Press) -> None:
    printed = press("engagement-plan", plan(engagement("e1", "2026-08-03", title="𓀀𓁐 talks")))
    assert printed.replaced == {"𓀀", "𓁐"}
    text = whole(printed.pdf)
    assert "[U+13000][U+13050] talks" in text.replace("] [", "][")
    assert "2 characters that the fonts of this document do not have" in text


def test_a_reference_of_sixteen_signs_stands_in_one_line(press: Press) -> None:
    """The column was as wide as eleven signs are, and broke those of thirteen."""
    refs = [f"AUS-DIV-2026-{n:03d}" for n in range(40)]
    items = [engagement(ref, "2026-09-01", countries="KE", ref=ref) for ref in refs]
    printed = press("engagement-plan", plan(*items))
    assert [word for word in first_words(printed.pdf, REF_COLUMN) if word.startswith("AUS")] == refs
    assert outside(printed.pdf) == []


def test_several_norms_that_a_country_misses_stand_below_each_other() -> None:
    missed = plan(
        tier("JP", "1"),
        norm("1", high_level_months=12, silence_days=60, kinds=4),
        engagement("e1", "2025-07-02", countries="JP", kind="regional-forum", status=Status.COMPLETED),
    )
    printed = print_document(
        "engagement-plan", missed, review(missed, FACTS, ALL_RULES), ReportOptions(AS_OF), RESOURCES
    )
    kinds = structure(printed.pdf)
    assert (kinds.count("/L"), kinds.count("/LI")) == (2, 6), "why, and what would close it"


def test_known_gaps_are_printed_and_accepted_ones_say_by_whom(press: Press) -> None:
    made = plan(
        tier("KE", "1"), tier("JP", "1"), norm("1"), waiver("w1", "G1", "KE|never", who="Cdr Ito", reason="dock")
    )
    text = whole(press("engagement-plan", made).pdf)
    assert "1 gap today, 1 accepted" in text
    assert "Accepted by Cdr Ito until lifted: dock" in text


def test_priorities_name_objectives_and_weights(press: Press) -> None:
    made = plan(
        objective("ob1", "O1", indicator="port calls", target="four"),
        weight("defence/asia", 40.0),
        engagement("e1", "2026-08-03", "2026-08-05", objectives=("ob1",)),
    )
    text = whole(press("engagement-plan", made).pdf)
    assert "Maritime awareness port calls; four" in text
    assert "Asia 40 % 0 %" in text


def test_the_highest_marking_of_the_content_is_on_the_paper(press: Press) -> None:
    made = plan(engagement("e1", "2026-08-03", marking="SECRET"), ranked(), ranked("SECRET", 40))
    read = pages(press("engagement-plan", made).pdf)
    explained = "(S) SECRET"
    said = [page.count("SECRET") - page.count("(SECRET)") - page.count(explained) for page in read]
    assert set(said) == {2}
    assert not any("OFFICIAL" in page for page in read)
    assert any("(SECRET) Port call e1" in page for page in read)


@pytest.mark.parametrize(
    ("country", "marked"),
    [("JP", {"OFFICIAL"}), ("KE", {"SECRET"}), ("TZ", {"SECRET"})],
    ids=["other", "its", "years ago"],
)
def test_the_plan_of_one_country_is_marked_as_high_as_what_it_tells(
    press: Press, country: str, marked: set[str]
) -> None:
    made = plan(
        engagement("e1", "2026-08-03", countries="KE", marking="SECRET"),
        engagement("e2", "2026-08-10", countries="JP"),
        engagement("e3", "2026-08-17", countries="TZ"),
        engagement("e4", "2024-08-17", countries="TZ", marking="SECRET"),
        ranked(),
        ranked("SECRET", 40),
    )
    read = pages(press("engagement-plan", made, country=country).pdf)
    assert {
        level for page in read for level in ("OFFICIAL", "SECRET") if level in page.replace("(SECRET)", "")
    } == marked


def test_conditions_of_an_answer_are_printed_with_the_engagement(press: Press) -> None:
    given = answer(Verdict.CONCUR_WITH_CONDITIONS, conditions="Guests by list\nNo work on Sunday", by="Legal")
    checklist = (
        condition("c1", words="Guests by list", met_on=date(2027, 1, 12)),
        condition("c2", words="No work on Sunday"),
    )
    item = engagement(own_lead="Chief of Navy")
    printed = press("engagement-plan", plan(item, post(), ask(answer=given), *checklist))
    read = " ".join(whole(printed.pdf).split())
    assert "✓ Guests by list (met 12 Jan 2027; set by Legal" in read
    assert "○ No work on Sunday (open, to be met by 3 Mar" in read
