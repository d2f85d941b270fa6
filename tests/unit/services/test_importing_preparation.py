"""A file on its way into a plan: its columns, its words, its mended cells; and tables from the clipboard."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.changes import apply
from app.domain.engagement import Engagement
from app.domain.wording import Text
from app.services.importing.explaining import NO_COUNTRY, alike, explained, meaning
from app.services.importing.heads import Heads
from app.services.importing.mapping import EXTRA, ImportMapping
from app.services.importing.pasted import pasted_tables
from app.services.importing.preparation import ImportPreview, Preparation, begin, kept_as_notes, prepare, shape_key
from app.services.importing.shapes import has_heads
from app.services.texts.tables import RawTable
from tests.unit.services.importing_cases import PLAN, TODAY, WORDS
from tests.unit.services.test_importing_shapes import DOWN, LIST, Rows, sheet

REGISTER: Rows = (
    ("Activity", "Type", "Country", "When", "Lvl", "Hotel", "Empty"),
    ("Port call", "Port call", "Kenya", "5/3/2027", "Minister", "Serena", None),
    ("Drill", "Op", "Narnia", "31/12/2027", "9", None, None),
)


def prepared(rows: Rows, **mapping: object) -> ImportPreview:
    said = ImportMapping(**mapping)  # type: ignore[arg-type]
    return prepare(PLAN, Preparation((sheet(rows),), said), TODAY, words=WORDS)


def columns(made: ImportPreview) -> list[tuple[str, str, list[tuple[str, str]], int]]:
    return [
        (look.head, look.field, [(sample.words, sample.read) for sample in look.samples], look.unread)
        for look in made.columns
    ]


def test_each_column_says_what_its_words_become_and_which_need_a_hand() -> None:
    assert columns(prepared(REGISTER)) == [
        ("Activity", "title", [("Port call", "Port call"), ("Drill", "Drill")], 0),
        ("Type", "kind", [("Op", ""), ("Port call", "Ship visit")], 1),
        ("Country", "countries", [("Narnia", ""), ("Kenya", "Kenya")], 1),
        # The whole column shows that its days stand first.
        ("When", "dates", [("5/3/2027", "5 Mar 2027"), ("31/12/2027", "31 Dec 2027")], 0),
        ("Lvl", "level", [("9", ""), ("Minister", "L1 minister")], 1),
        ("Hotel", "", [("Serena", "")], 0),
        ("Empty", "", [], 0),
    ]


def test_what_nobody_knows_is_kept_as_notes_from_the_start() -> None:
    made = begin(PLAN, (sheet(REGISTER),), {}, TODAY, words=WORDS)
    assert made.preparation.mapping.columns == {"hotel": EXTRA}
    assert made.result is not None
    notes = [item.after.notes for item in made.result.change.items if isinstance(item.after, Engagement)]
    assert notes == ["Hotel: Serena"]


def test_a_mapping_is_found_again_by_the_shape_of_the_file() -> None:
    first = prepared(REGISTER)
    key = shape_key(first.preparation.tables, first.columns)
    kept = ImportMapping(kinds={"op": "exercise"})
    again = begin(PLAN, (sheet(REGISTER, file="next.csv"),), {key: kept}, TODAY, words=WORDS)
    assert again.preparation.mapping == kept
    other = begin(PLAN, (sheet(LIST),), {key: kept}, TODAY, words=WORDS)
    assert other.preparation.mapping == ImportMapping()


def test_a_second_column_of_a_field_is_not_read_and_not_made_a_note_by_the_same_head() -> None:
    rows: Rows = (("Activity", "When", "When"), ("A", "3 Mar 2027", "4 Mar 2027"))
    made = prepared(rows)
    assert [look.field for look in made.columns] == ["title", "dates", ""]
    assert kept_as_notes(ImportMapping(), made.columns) == ImportMapping()


def test_a_cell_is_mended_and_read_again_and_a_missing_column_is_made_for_it() -> None:
    made = prepared(REGISTER)
    assert made.result is not None
    (refused,) = made.result.refused
    assert refused.reason.startswith("“Narnia” is not a known country; “Op” is not a kind of engagement in this plan")
    key = made.rows[1]
    assert made.fields[key]["countries"] == "Narnia"
    better = made.preparation
    for name, words in (("countries", "Kenya"), ("kind", "exercise"), ("level", "L2"), ("place", "Mombasa")):
        better = better.mended(key, name, words)
    after = prepare(PLAN, better, TODAY, words=WORDS)
    assert after.result is not None
    assert not after.result.refused
    item = after.result.change.items[-1].after
    assert isinstance(item, Engagement)
    assert (item.title, item.country_ids, item.kind, item.place.name) == ("Drill", ("KE",), "exercise", "Mombasa")


def test_rows_of_one_cell_of_a_calendar_are_mended_one_by_one() -> None:
    made = prepared(DOWN)
    assert made.result is not None
    titles = [row.title for row in made.result.rows]
    at = titles.index("Exercise Blue")
    after = prepare(PLAN, made.preparation.mended(made.rows[at], "title", "Exercise Green"), TODAY, words=WORDS)
    assert after.result is not None
    assert [row.title for row in after.result.rows] == [*titles[:at], "Exercise Green", *titles[at + 1 :]]


def test_another_year_makes_other_rows_so_what_was_mended_goes() -> None:
    made = prepared(DOWN)
    better = made.preparation.mended(made.rows[0], "title", "X")
    assert better.mapped(ImportMapping(date_order="dmy")).mends
    assert not better.mapped(ImportMapping(year=2028)).mends


def test_a_file_without_heads_shows_its_columns_and_the_reason() -> None:
    made = prepared((("foo", "bar"), ("Port call", "3 Mar 2027")))
    assert made.result is None
    assert isinstance(made.refused, Text)
    assert [look.head for look in made.columns] == ["foo", "bar"]
    mapped = made.preparation.mapped(ImportMapping(columns={"foo": "title", "bar": "dates"}))
    after = prepare(PLAN, mapped, TODAY, words=WORDS)
    assert after.result is not None
    assert [row.title for row in after.result.rows] == ["Port call"]


@pytest.mark.parametrize(
    ("field", "word", "meant"),
    [
        ("kind", "Op", "exercise"),
        ("title", "Reception", "outreach"),
        ("status", "soon", "planned"),
        ("level", "boss", "L1"),
        ("direction", "there", "outgoing"),
        ("countries", "Korea", "KR"),
        ("countries", "elsewhere", NO_COUNTRY),
        ("countries", "the Pact", "takes part"),
        ("countries", "the Pact", "members"),
    ],
)
def test_what_a_word_means_is_said_asked_for_and_taken_back(field: str, word: str, meant: str) -> None:
    said = explained(ImportMapping(), field, word, meant)
    assert meaning(said, field, word.upper()) == meant
    assert explained(said, field, word, "") == ImportMapping()


def test_titles_are_put_together_by_the_words_they_begin_with() -> None:
    titles = [
        "Port Visit Suva",
        "Port visit Apia",
        "Talks",
        "Reception A",
        "Reception B",
        "Reception B",
        "3 A",
        "3 B",
    ]
    assert [(group.words, group.rows) for group in alike(titles)] == [
        ("Reception", 3),
        ("Port Visit", 2),
        ("Talks", 1),
        ("3 A", 1),
        ("3 B", 1),
    ]


def cells(tables: tuple[RawTable, ...]) -> list[list[tuple[object, ...]]]:
    return [[row.cells for row in table.rows] for table in tables]


CLIPBOARD: dict[str, tuple[str, str, list[tuple[object, ...]]]] = {
    "a table of Word": (
        "<table><tr><td><p>Activity</p></td><td>When</td></tr><tr><td><p>Port</p><p>call</p></td><td>3&nbsp;Mar</td></tr></table>",
        "",
        [("Activity", "When"), ("Port\ncall", "3 Mar")],
    ),
    "cells merged down and across": (
        "<table><tr><td colspan=2>A</td><td>B</td></tr><tr><td rowspan=3>x</td><td>1</td><td>2</td></tr>"
        "<tr><td>3</td><td>4</td></tr><tr><td>5</td><td>6</td></tr><tr><td>7</td></tr></table>",
        "",
        [("A", "", "B"), ("x", "1", "2"), ("x", "3", "4"), ("x", "5", "6"), ("7",)],
    ),
    "a table in a table is text": (
        "<table><tr><td>A</td></tr><tr><td>b<table><tr><td>c</td></tr></table></td></tr></table>",
        "",
        [("A",), ("bc",)],
    ),
    "markup is text and nothing else": (
        "<table><tr><td>A<script>alert(1)</script></td></tr><tr><td>&lt;b&gt;'=1+1</td></tr></table>",
        "",
        [("A",), ("<b>'=1+1",)],
    ),
    "tabbed text": ("", 'A\tB\n"x\ny"\tz\n', [("A", "B"), ("x\ny", "z")]),
    "commas": ("", "A,B\n1,2\n", [("A", "B"), ("1", "2")]),
    "HTML without a table": ("<p>hello</p>", "A;B\n1;2", [("A", "B"), ("1", "2")]),
}


@pytest.mark.parametrize("name", CLIPBOARD)
def test_tables_of_the_clipboard(name: str) -> None:
    html, plain, expected = CLIPBOARD[name]
    assert cells(pasted_tables(html, plain, "Pasted")) == [expected]


def test_nothing_on_the_clipboard_is_no_table() -> None:
    assert pasted_tables("", "", "Pasted") == ()


def test_only_a_table_with_heads_of_a_register_goes_through_the_import() -> None:
    heads = Heads(ImportMapping(), WORDS)
    assert has_heads("", "Activity\tWhen\nA\t3 Mar 2027", heads)
    assert not has_heads("", "Port call\t3 Mar 2027\nTalks\t4 Mar 2027", heads)


@given(st.text(alphabet="<>/tdrhable =\"'123&;ps\n", max_size=80))
def test_no_html_breaks_the_reading_of_tables(html: str) -> None:
    pasted_tables(f"<table>{html}", html, "Pasted")


def test_a_row_that_changes_something_says_what_was_and_what_will_be() -> None:
    first = prepared(REGISTER[:2], date_order="dmy")
    assert first.result is not None
    plan = apply(first.result.change, PLAN)
    ref = first.result.rows[0].ref
    rows = ((*REGISTER[0], "Ref"), ("Port visit", "Exercise", "Kenya", "6/3/2027", "Minister", None, None, ref))
    mapping = ImportMapping(date_order="dmy")
    made = prepare(plan, Preparation((sheet(rows),), mapping), TODAY, words=WORDS)
    told = [(str(title), before, after) for title, before, after in made.differences[0]]
    assert told == [
        ("Title", "Port call", "Port visit"),
        ("Kind", "Ship visit", "Exercise"),
        ("Dates", "5 Mar 2027", "6 Mar 2027"),
    ]
