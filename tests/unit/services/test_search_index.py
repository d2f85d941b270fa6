"""Every text of every item is searched, or it is said why not."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime, time
from enum import StrEnum
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.plan import Plan
from app.domain.records.sort import Surface
from app.domain.spans import Dates
from app.domain.tables import RECORDS
from app.domain.waivers import Waiver
from app.services.filtering.plan_filter import PlanFilter
from app.services.search.hits import Seeker, remark_of
from app.services.search.in_memory import MemoryTexts
from app.services.search.index import SEARCHED, Reference, row_of, sign_of
from app.services.search.names import NAMED, names_of
from app.services.search.results import Hit
from app.services.search.searcher import PlanTexts, Searcher
from app.services.search.selector import Selector
from app.services.texts.search_words import words_of
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
from tests.unit.services.test_records import full_plan

EVERY_FIELD = [(record.name, each.name) for record in RECORDS.values() for each in record.fields]


def test_every_table_is_searched_with_a_number_of_its_own() -> None:
    assert set(SEARCHED) == set(RECORDS)
    numbers = [record.number for record in RECORDS.values()]
    assert len(set(numbers)) == len(numbers)
    assert min(numbers) > 0
    assert list(SEARCHED) == sorted(SEARCHED, key=lambda name: RECORDS[name].number)


def test_the_numbers_that_stand_in_files_stay() -> None:
    kept = "engagements asks posts people organisations countries regions objectives kinds waivers tiers weights"
    kept += " memberships lead_times norms ask_types ask_routes schemes settings saved_views"
    assert {name: RECORDS[name].number for name in kept.split()} == {
        name: number for number, name in enumerate(kept.split(), 1)
    }


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
    if hint is datetime:
        return datetime(TODAY.year, TODAY.month, TODAY.day, 9, tzinfo=UTC)
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


@pytest.mark.parametrize(("table", "name"), EVERY_FIELD, ids=[".".join(each) for each in EVERY_FIELD])
def test_every_field_is_found_by_what_it_holds_or_says_why_not(table: str, name: str) -> None:
    field = RECORDS[table][name]
    item = item_of(RECORDS[table].kind, "xq")
    row = row_of(table, item)
    words = set(f"{row.title} {row.body}".split())
    value = getattr(item, name)
    looked_for = {word for text in field.sort.texts(value) for word in words_of(text)}
    looked_for |= {sign_of(each) for each in field.sort.found_by(value)}
    if field.sort.stands_on(Surface.SEARCH) and not field.sort.unsearched:
        assert looked_for
        assert looked_for <= words
    else:
        assert field.sort.unsearched or field.sort.without[Surface.SEARCH]
        assert not looked_for & words - {"xqname"}, "it is looked at all the same"


def test_what_something_points_at_is_named_to_the_search() -> None:
    into = {table for record in RECORDS.values() for each in record.on(Surface.SEARCH) for table in each.sort.into}
    assert into <= set(NAMED)
    for table, name in EVERY_FIELD:
        sort = RECORDS[table][name].sort
        pointed = {of for of, _ in sort.points_at(getattr(item_of(RECORDS[table].kind, "xq"), name))}
        assert pointed <= set(sort.into), f"{table}.{name} points elsewhere than it says"


@pytest.mark.parametrize("table", sorted(RECORDS))
def test_every_hit_can_be_shown(table: str) -> None:
    made = full_plan()
    for item_id, item in made.table(table).items():
        assert Seeker(made, ()).hit(table, item_id).title.text
        assert "\n" not in remark_of(made, table, item)


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
    for record in RECORDS.values():
        for each in record.on(Surface.SEARCH):
            for name, titles in each.sort.closed_sets.items():
                for value, title in titles.items():
                    assert names_of(plan(), name, str(value)) == (str(title),)


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
