"""Every text of every item is searched, or it is said why not."""

from __future__ import annotations

from dataclasses import MISSING, fields, is_dataclass
from datetime import date, time
from enum import StrEnum
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.plan import RECORDS, Plan
from app.domain.spans import Dates
from app.domain.waivers import Waiver
from app.services.filtering import PlanFilter
from app.services.search import PlanTexts, Searcher
from app.services.search_hits import REMARKS
from app.services.search_in_memory import MemoryTexts
from app.services.search_index import NOT_SEARCHED, SEARCHED, Reference, row_of, sign_of
from app.services.search_names import CLOSED, names_of
from app.services.search_results import Hit
from app.services.selector import Selector
from tests.builders import (
    TODAY,
    answer,
    ask,
    country,
    engagement,
    kind,
    objective,
    place,
    plan_with,
    post,
    principal,
    region,
)

IDS = {
    "id",
    "kind",
    "post",
    "engagement",
    "ask_type",
    "organisation",
    "holder",
    "deputy",
    "person",
    "own_nation",
    "scheme",
    "country",
    "host",
    "countries",
    "regions",
    "principals",
    "objectives",
    "addressee",
}
"""Fields that hold the id of another item, which is what its sign says."""


def test_every_table_is_searched_with_a_number_of_its_own() -> None:
    assert set(SEARCHED) == set(RECORDS) == set(REMARKS)
    assert sorted(entry.number for entry in SEARCHED.values()) == list(range(1, len(SEARCHED) + 1))


def sample(hint: Any, mark: str) -> Any:
    """A value of the type, with `mark` in each text of it."""
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in (Union, UnionType):
        return sample(next(each for each in arguments if each is not type(None)), mark)
    if origin is tuple:
        return (sample(arguments[0], mark),)
    if origin is frozenset:
        return frozenset({sample(arguments[0], mark)})
    if hint is str:
        return mark
    if hint is Dates:
        return Dates.days(TODAY)
    if hint in (int, float, bool):
        return hint(3)
    if hint is date:
        return TODAY
    if hint is time:
        return time(9)
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return next(iter(hint))
    assert is_dataclass(hint)
    return item_of(hint, mark)


def item_of(kind_of: Any, mark: str) -> Any:
    """An item of a record class, every text of which is the mark followed by the name of its field."""
    hints = get_type_hints(kind_of)
    return kind_of(
        **{each.name: sample(hints[each.name], f"{mark}{each.name.replace('_', '')}") for each in fields(kind_of)}
    )


def text_fields(kind_of: Any) -> list[str]:
    hints = get_type_hints(kind_of)
    return [each.name for each in fields(kind_of) if "str" in str(hints[each.name]) and hints[each.name] is not MISSING]


@pytest.mark.parametrize("table", sorted(RECORDS))
def test_every_text_is_searched_or_it_is_said_why_not(table: str) -> None:
    row = row_of(table, item_of(RECORDS[table].kind, "xq"))
    words = f"{row.title} {row.body}"
    missing = {
        name
        for name in text_fields(RECORDS[table].kind)
        if name not in IDS and f"xq{name.replace('_', '')}" not in words and (table, name) not in NOT_SEARCHED
    }
    assert missing == set()


def test_what_is_not_searched_is_a_field_and_has_a_reason() -> None:
    known = {(table, each.name) for table, made in RECORDS.items() for each in fields(made.kind)}
    assert set(NOT_SEARCHED) <= known
    assert all(NOT_SEARCHED.values())


def test_signs_differ_and_cannot_be_typed() -> None:
    references: list[Reference] = [("countries", "KE"), ("countries", "TZ"), ("kinds", "KE"), ("statuses", "idea")]
    assert len({sign_of(each) for each in references}) == 4
    assert all(sign_of(each)[0] == "\ue000" for each in references)


def plan() -> Plan:
    return plan_with(
        country("KE", "Kenya", alternatives=("British East Africa",)),
        country("TR", "Türkiye"),
        region(countries="KE TR"),
        kind(title="Ship visit"),
        objective(title="Maritime awareness"),
        principal("p1", "Ada Okoro"),
        post("po1", "Desk officer"),
        engagement(
            "e1", "2027-03-03", title="Port call", place=place(), principals=("p1",), notes="wreath " * 40 + "gift"
        ),
        engagement("e2", "2027-04-01", countries="TR", title="Talks", objectives=("ob1",)),
        ask("a1", "e1", answer=answer(text="We concur")),
        Waiver("w1", "C1", "k", "Maj Lund", "It is known to all"),
    )


def hit(typed: str, table: str) -> Hit:
    made = plan()
    found = Searcher().search(PlanTexts(made, MemoryTexts(made), TODAY), typed, 5)
    group = found.group(table)
    assert group is not None
    return group.hits[0]


def marked(shown: Any) -> list[str]:
    return [shown.text[begin:end] for begin, end in shown.marks]


@pytest.mark.parametrize(
    ("typed", "table", "where", "words"),
    [
        pytest.param("port", "engagements", "title", ["Port"], id="in the title"),
        pytest.param("momb", "engagements", "remark", ["Mombasa"], id="beside it"),
        pytest.param("gift", "engagements", "found_in", ["gift"], id="deep in the notes"),
        pytest.param("british", "engagements", "found_in", ["British"], id="by a former name"),
        pytest.param("maritime", "engagements", "found_in", ["Maritime"], id="by an objective"),
        pytest.param("turkiye", "engagements", "remark", ["Türkiye"], id="without its accent"),
        pytest.param("concur", "asks", "found_in", ["concur"], id="in an answer"),
        pytest.param("kenya", "asks", "found_in", ["Kenya"], id="by the country of its engagement"),
        pytest.param("known", "waivers", "title", ["known"], id="in the reason of a waiver"),
    ],
)
def test_the_matched_words_are_marked_where_they_stand(typed: str, table: str, where: str, words: list[str]) -> None:
    assert marked(getattr(hit(typed, table), where)) == words


def test_a_long_text_is_cut_around_the_words() -> None:
    passage = hit("gift", "engagements").found_in
    assert passage.text.startswith("…")
    assert len(passage.text) < 100


def test_a_correction_is_told_in_the_words_that_are_written() -> None:
    made = plan()
    found = Searcher().search(PlanTexts(made, MemoryTexts(made), TODAY), "Mombassa call", 5)
    assert [(each.typed, each.used) for each in found.corrections] == [("Mombassa", "Mombasa")]
    assert found.words == "Mombasa call"


def test_names_of_closed_sets_are_names() -> None:
    assert names_of(plan(), "statuses", "under-way") == ("under way",)
    assert set(CLOSED) == {"statuses", "verdicts", "addressees", "organisation kinds"}


WORDS = st.lists(
    st.sampled_from(
        [
            "port",
            "mombasa",
            "keny",
            "ada",
            "wreath gift",
            "türk",
            "ship",
            "march 2027",
            "planned",
            "east",
            '"port call"',
            "maritim",
        ]
    ),
    min_size=1,
    max_size=3,
).map(" ".join)


@given(WORDS)
def test_the_filter_lets_through_whatever_the_search_finds(typed: str) -> None:
    made = plan()
    found = Searcher().search(PlanTexts(made, MemoryTexts(made), TODAY), typed, 50)
    group = found.group("engagements")
    ids = {each.id for each in group.hits} if group is not None else set()
    assert ids <= set(Selector(made).select(PlanFilter(words=found.words)))
