"""Documents set in a process of their own: the same file, stopped at once, refused in words; long texts cut."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.documents.compile import DocumentFailed, compile_pdf
from app.documents.glyphs import load_glyphs
from app.documents.plain_text import LONGEST_TEXT, Typesetter
from app.documents.press import PRINTING, Press
from app.documents.printing import print_document
from app.guests import Limits
from app.services.reports.selection import ReportOptions
from app.services.review.review import review
from tests.builders import country, engagement, plan_with, principal
from tests.documents.conftest import AS_OF
from tests.guests.keeping import guests
from tests.unit.services.test_reports import FACTS, GapEverywhere

DAY = date(2027, 1, 1)


@pytest.fixture(autouse=True)
def nobody_stays() -> Iterator[None]:
    yield
    assert guests() == []


@pytest.fixture
def template(tmp_path: Path) -> Path:
    path = tmp_path / "small.typ"
    path.write_text(
        '#set document(title: "Small")\n#set text(font: "Noto Sans")\n#json(bytes(read("data").slice(2))).word',
        encoding="utf-8",
    )
    return path


def go_on() -> None:
    """Nobody ends it."""


def test_a_document_is_the_same_wherever_it_is_set(template: Path, resources: Path) -> None:
    given = (template, {"word": "Žluťoučký"}, resources / "fonts", "Small", DAY)
    assert Press().setter(go_on)(*given) == compile_pdf(*given)


ROWS = st.tuples(st.integers(1, 9), st.sampled_from(("KE", "JP", "")), st.sampled_from(("", "Talks", "long " * 60)))


@settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.dictionaries(st.integers(1, 90), ROWS, min_size=1, max_size=60), min_size=2, max_size=4))
def test_an_edited_plan_gives_the_same_bytes_as_if_it_had_never_been_another(
    resources: Path, editions: list[dict[int, tuple[int, str, str]]]
) -> None:
    """Each edition is set by a press that remembers those before it; the last one also by one that knows none."""

    def printed(press: Press, rows: dict[int, tuple[int, str, str]]) -> bytes:
        items = [
            engagement(f"e{number}", f"2026-1{number % 3}-0{day}", countries=countries, title=f"Visit {number} {more}")
            for number, (day, countries, more) in rows.items()
        ]
        plan = plan_with(country("KE", "Kenya"), country("JP", "Japan"), *items, own_nation="AU")
        options = ReportOptions(AS_OF)
        reviewed = review(plan, FACTS, [GapEverywhere()])
        setter = press.setter(go_on)
        return print_document("engagement-plan", plan, reviewed, options, resources, setter, memory=press.memory).pdf

    press = Press(idle=600)
    try:
        made = [printed(press, edition) for edition in editions]
    finally:
        press.end()
    assert made[-1] == printed(Press(), editions[-1])


def test_a_press_that_stays_is_one_process_until_it_is_ended(template: Path, resources: Path) -> None:
    press = Press(idle=600)
    set_now = press.setter(go_on)
    (waiting,) = guests()
    for word in ("one", "two"):
        set_now(template, {"word": word}, resources / "fonts", "Small", DAY)
        assert guests() == [waiting]
    press.end()
    assert guests() == []


def test_a_template_that_cannot_be_set_is_told_in_words(tmp_path: Path, resources: Path) -> None:
    template = tmp_path / "broken.typ"
    template.write_text("#panic()", encoding="utf-8")
    with pytest.raises(DocumentFailed, match="no file was written"):
        Press().setter(go_on)(template, {}, resources / "fonts", "Broken", DAY)


@pytest.mark.parametrize(
    ("limits", "why"),
    [
        (Limits(seconds=0, megabytes=PRINTING.megabytes), "takes longer than 0 seconds"),
        (Limits(seconds=600, megabytes=60), "needs more than 60 MB"),
    ],
    ids=["time", "memory"],
)
def test_a_document_without_end_is_refused_in_words(limits: Limits, why: str, template: Path, resources: Path) -> None:
    endless = {"word": ["word "] * 2_000_000}
    with pytest.raises(DocumentFailed, match=f"{why}.* no file was written"):
        Press(limits).setter(go_on)(template, endless, resources / "fonts", "Endless", DAY)


def test_who_does_not_want_to_wait_ends_the_setting(template: Path, resources: Path) -> None:
    class Enough(Exception):
        """Somebody pressed Cancel."""

    def check() -> None:
        raise Enough

    with pytest.raises(Enough):
        Press().setter(check)(template, {"word": ""}, resources / "fonts", "Small", DAY)


def test_a_text_that_would_fill_pages_is_cut_and_says_so(resources: Path) -> None:
    plain = Typesetter(load_glyphs(resources / "fonts")).plain("word " * 2_000_000)
    assert len(plain) < LONGEST_TEXT + 60
    assert plain.endswith(" … cut here, 10,000,000 characters")
    whole = ("word " * LONGEST_TEXT)[:LONGEST_TEXT]
    assert Typesetter(load_glyphs(resources / "fonts")).plain(whole) == whole


@pytest.mark.parametrize("document", ["engagement-plan", "year-planner", "timeline", "calendar", "principal-week"])
@pytest.mark.parametrize("field", ["title", "own_lead", "counterpart"])
def test_a_cell_of_ten_megabytes_is_printed_as_little_more_than_one(document: str, field: str, resources: Path) -> None:
    sizes: list[int] = []

    def weighed(_template: Path, data: object, _fonts: Path, _title: str, _on: date) -> bytes:
        sizes.append(len(repr(data)))
        return b""

    for text in ("word " * 2_000_000, "x" * 10_000_000, "word"):
        item = engagement("e1", "2026-11-03", countries="KE", principals=("p1",), **{field: text})
        plan = plan_with(country("KE", "Kenya"), principal(), item, own_nation="AU")
        made = review(plan, FACTS, [GapEverywhere()])
        print_document(document, plan, made, ReportOptions(AS_OF), resources, weighed)
    assert max(sizes) < min(sizes) + 5 * LONGEST_TEXT
