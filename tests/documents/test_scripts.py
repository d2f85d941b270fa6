"""Every script prints: what is read back from the paper is what the plan says, letter by letter."""

from __future__ import annotations

import re
from pathlib import Path
from unicodedata import category

import pytest

from app.documents.clusters import clusters
from app.documents.glyphs import Glyphs, load_glyphs
from app.documents.plain_text import Typesetter
from app.domain.plan import Plan
from tests.builders import engagement, place, plan_with, region
from tests.documents.conftest import Press
from tests.documents.reading import outside
from tests.documents.scripts import TITLES
from tests.documents.test_paper_text import READERS, joined

YEAR = ["engagement-plan", "year-planner", "timeline", "calendar"]

DRAWN_OTHERWISE = frozenset({"arabic", "persian", "hebrew", "thaana", "nko", "mixed", "khmer"})
"""Right-to-left scripts are read as they stand on the page; of Khmer, Typst names the letters of a cluster twice."""

_ISOLATES = re.compile("[\u2066-\u2069]")


@pytest.fixture(scope="module")
def glyphs(resources: Path) -> Glyphs:
    return load_glyphs(resources / "fonts")


def many_scripts() -> Plan:
    """Each title is that of an engagement, and the place of another."""
    titles = list(TITLES.values())
    items = [
        engagement(f"e{at}", "2027-03-03", title=title, ref=f"R-{at:03d}", place=place(titles[at - 1]))
        for at, title in enumerate(titles)
    ]
    east = region("defence/east-africa", "KE TZ", title="East Africa", position=1)
    return plan_with(east, *items, own_nation="AU")


@pytest.mark.parametrize("name", YEAR)
def test_every_script_is_printed_within_the_page(press: Press, name: str) -> None:
    printed = press(name, many_scripts(), year=2027)
    assert printed.replaced == frozenset()
    assert outside(printed.pdf) == []
    seen = joined(READERS["pdfium"](printed.pdf))
    assert "\u25cc" not in seen, "a mark stands alone"
    # Brackets are turned beside what is read from right to left.
    letters = {key: {sign for sign in joined(title) if category(sign)[0] in "LM"} for key, title in TITLES.items()}
    assert {key for key, signs in letters.items() if not signs <= set(seen)} == set()


@pytest.mark.parametrize("name", YEAR)
def test_who_searches_finds_titles_and_places_in_every_script(press: Press, name: str) -> None:
    """In Chrome's search, which heeds what the file says of letters of several shapes."""
    seen = joined(_ISOLATES.sub("", READERS["pdfium"](press(name, many_scripts(), year=2027).pdf)))
    # Once as a title, and in the plan, which names places, a second time.
    wanted = 2 if name == "engagement-plan" else 1
    found = {key: seen.count(joined(title)) for key, title in TITLES.items() if key not in DRAWN_OTHERWISE}
    assert {key: count for key, count in found.items() if count < wanted} == {}


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        pytest.param("\u202eright-to-left override", "right-to-left override", id="override"),
        pytest.param("\u2067 isolate \u2066 x", " isolate  x", id="isolate left open"),
        pytest.param("to جدة 12–14 March", "to \u2067جدة\u2069 12–14 March", id="word within a line"),
        pytest.param("L4 · زيارة 3 سفن", "L4 · \u2067زيارة 3 سفن\u2069", id="part of its own"),
        pytest.param("(2027) ביקור", "\u2067(2027) ביקור\u2069", id="begins with a figure"),
    ],
)
def test_what_is_read_from_right_to_left_keeps_to_itself(glyphs: Glyphs, typed: str, plain: str) -> None:
    assert Typesetter(glyphs).plain(typed) == plain


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("abc", ["a", "b", "c"]),
        ("e\u0301a", ["e\u0301", "a"]),
        ("រដ្ឋ", ["រ", "ដ្ឋ"]),
        ("क्षत्रि", ["क्ष", "त्रि"]),
        ("ක්‍ෂ", ["ක්‍ෂ"]),
        ("น้ำใจ", ["น้ำ", "ใ", "จ"]),
        ("👨‍👩‍👧🤝🏽", ["👨‍👩‍👧", "🤝🏽"]),
        ("🇫🇷🇬🇧", ["🇫🇷", "🇬🇧"]),
        ("می‌روم", ["م", "ی", "\u200c", "ر", "و", "م"]),
    ],
)
def test_a_text_is_cut_between_letters(text: str, letters: list[str]) -> None:
    assert list(clusters(text)) == letters


@pytest.mark.parametrize("key", ["khmer", "sinhala", "devanagari", "pictures", "burmese"])
def test_a_shortened_title_ends_with_a_whole_letter(glyphs: Glyphs, key: str) -> None:
    title = TITLES[key]
    ends = {"".join(list(clusters(title))[:count]).rstrip() for count in range(len(title))}
    whole = round(glyphs.width(title, 9))
    assert {glyphs.shorten(title, 9, room).removesuffix("…") for room in range(10, whole)} <= ends
