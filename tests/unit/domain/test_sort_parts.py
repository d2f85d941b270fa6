"""By what each sort of field is filtered and grouped, and what its value is with another part in it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

import pytest

from app.domain.geography import Place, Where
from app.domain.levels import LEVEL_WORDS
from app.domain.not_understood import NotUnderstood
from app.domain.participation import Nations, Participation, Role
from app.domain.priorities import PRIORITY_TITLES, Priority
from app.domain.records.choices import Choice
from app.domain.records.days import Day
from app.domain.records.links import Ref, Refs
from app.domain.records.numbers import Flag, Number
from app.domain.records.sort import FILLED, Sort
from app.domain.records.words import Prose, WordList, Words
from app.domain.wording import Text

BANDS = Number("Crew", optional=True, bands=(0, 1, 10))
MUST = Choice("Priority", PRIORITY_TITLES, must=True)
KENYA, JAPAN = Participation("KE", Role.HOST), Participation("JP")


def _ids(table: str, flag: str) -> Iterable[str]:
    return (f"{table}{flag}1", f"{table}{flag}2")


def _name(table: str, item_id: str) -> str:
    return f"{table} {item_id}"


@pytest.mark.parametrize(
    ("sort", "value", "parts", "titles"),
    [
        (Words("Lead"), "Navy", ["Navy"], ["Navy"]),
        (Words("Lead"), "", [], []),
        (Prose("Notes"), "two\nlines", [FILLED], ["Filled in"]),
        (WordList("Names"), ("a", "b", "a"), ["a", "b"], ["a", "b"]),
        (Choice("Priority", PRIORITY_TITLES, optional=True), Priority.MUST, ["must"], ["must"]),
        (Choice("Priority", PRIORITY_TITLES, optional=True), None, [], []),
        (Choice("Level", LEVEL_WORDS, optional=True), "L9", ["L9"], ["L9"]),
        (BANDS, 0, ["0"], ["0"]),
        (BANDS, 9, ["1"], ["1 to 9"]),
        (BANDS, 10, ["10"], ["10 or more"]),
        (BANDS, -3, ["0"], ["0"]),
        (BANDS, None, [], []),
        (Number("Length", has_parts=True, bands=(0, 100)), 99.5, ["0"], ["0 to 100"]),
        (Number("Crew", optional=True), 7, [FILLED], ["Filled in"]),
        (Flag("Own"), False, ["no"], ["no"]),
        (Day("Until"), date(2027, 1, 1), [FILLED], ["Filled in"]),
        (Ref("Kind", "kinds"), "k1", ["k1"], ["kinds k1"]),
        (Ref("Kind", "kinds", every="*", every_title=Text("all")), "*", ["*"], ["all"]),
        (Refs("People", "people", "person", is_ordered=True), ("p2", "p1"), ["p2", "p1"], ["people p2", "people p1"]),
        (Nations("With", "countries", "country"), (KENYA, JAPAN), ["KE", "JP"], ["countries KE", "countries JP"]),
        (Where("Place"), Place("Nairobi", "KE"), ["KE"], ["countries KE"]),
        (Where("Place"), Place("At sea"), [], []),
    ],
)
def test_the_parts_of_a_value(sort: Sort, value: Any, parts: list[str], titles: list[str]) -> None:
    assert list(sort.parts(value)) == parts
    assert [str(sort.part_title(each, _name)) for each in parts] == titles


@pytest.mark.parametrize(
    ("sort", "every"),
    [
        (Words("Lead"), None),
        (WordList("Names"), None),
        (Prose("Notes"), [FILLED]),
        (MUST, ["must", "should", "could"]),
        (BANDS, ["0", "1", "10"]),
        (Number("Crew"), [FILLED]),
        (Flag("Own"), ["yes", "no"]),
        (Ref("Kind", "kinds"), ["kinds1", "kinds2"]),
        (Ref("Kind", "kinds", every="*"), ["*", "kinds1", "kinds2"]),
        (Refs("People", "people", "person", among="able"), ["peopleable1", "peopleable2"]),
        (Where("Place"), ["countries1", "countries2"]),
    ],
)
def test_all_parts_there_can_be(sort: Sort, every: list[str] | None) -> None:
    found = sort.every_part(_ids)
    assert (None if found is None else list(found)) == every


@pytest.mark.parametrize(
    ("sort", "before", "left", "into", "after"),
    [
        (Words("Lead"), "Navy", "Navy", "Army", "Army"),
        (Words("Lead", nullable=True), "Navy", "Navy", "", None),
        (Flag("Own"), False, "no", "yes", True),
        (MUST, Priority.MUST, "must", "could", Priority.COULD),
        (Choice("Priority", PRIORITY_TITLES, optional=True), Priority.MUST, "must", "", None),
        (Choice("Level", LEVEL_WORDS, optional=True), "L1", "L1", "", ""),
        (Ref("Kind", "kinds"), "k1", "k1", "k2", "k2"),
        (Ref("Kind", "kinds"), "k1", "k1", "", None),
        (WordList("Names"), ("a", "b"), "a", "c", ("c", "b")),
        (Refs("People", "people", "person", is_ordered=True), ("a", "b"), "a", "b", ("b",)),
        (Refs("People", "people", "person", is_ordered=True), ("a",), "", "b", ("a", "b")),
        (Refs("People", "people", "person"), frozenset({"a"}), "a", "b", frozenset({"b"})),
        (Nations("With", "countries", "country"), (KENYA,), "KE", "JP", (Participation("JP", Role.HOST),)),
        (Nations("With", "countries", "country"), (), "", "JP", (Participation("JP", Role.HOST),)),
        (Nations("With", "countries", "country"), (KENYA, JAPAN), "KE", "", (JAPAN,)),
    ],
)
def test_a_value_with_another_part(sort: Sort, before: Any, left: str, into: str, after: Any) -> None:
    assert sort.exchanged(before, left, into) == after


@pytest.mark.parametrize(
    ("sort", "value", "into"),
    [
        (Words("Title", must=True), "x", ""),
        (Prose("Notes"), "x", "y"),
        (MUST, Priority.MUST, ""),
        (MUST, Priority.MUST, "perhaps"),
        (Flag("Own"), True, ""),
        (BANDS, 4, "10"),
        (Day("Until"), None, FILLED),
        (Ref("Kind", "kinds", must=True), "k1", ""),
        (Refs("People", "people", "person", must=True, is_ordered=True), ("a",), ""),
        (WordList("Names", must=True), ("a",), ""),
        (Where("Place"), Place("Nairobi", "KE"), "JP"),
    ],
)
def test_what_cannot_be_exchanged_says_why(sort: Sort, value: Any, into: str) -> None:
    with pytest.raises(NotUnderstood, match=sort.title if into != "perhaps" else "none of: must; should; could"):
        sort.exchanged(value, next(iter(sort.parts(value)), ""), into)
