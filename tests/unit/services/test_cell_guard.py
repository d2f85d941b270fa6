"""No text from people is a formula to a spreadsheet, wherever it cuts the text, and every text comes back as it was."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.services.texts.cell_guard import guarded, opens_formula, unguarded

TRICKY = st.one_of(
    st.text(" ;,\t|\n\r\"'=+-@＝＠a1\x00\u200b\ufeff\xa0\u202e\u0301", max_size=12), st.text(max_size=30)
)


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        pytest.param("=1+1", "'=1+1", id="formula"),
        pytest.param("-5", "'-5", id="a number somebody typed"),
        pytest.param("＝1", "'＝1", id="wide sign"),
        pytest.param("x;=1+1;y", "x;'=1+1;y", id="behind a semicolon"),
        pytest.param("x;=cmd|'/C calc'!A0;y", "x;'=cmd|'/C calc'!A0;y", id="a command behind a semicolon"),
        pytest.param("x\t@SUM(1)", "x\t'@SUM(1)", id="behind a tab"),
        pytest.param("a, -b", "a, '-b", id="behind a comma and a blank"),
        pytest.param("|=1+1", "|'=1+1", id="behind a bar"),
        pytest.param("one\n=two\r+three", "one\n'=two\r'+three", id="on a line of its own"),
        pytest.param('"=1+1"', '"\'=1+1"', id="behind a quotation mark"),
        pytest.param("\u00a0 =1", "\u00a0 '=1", id="behind blanks"),
        pytest.param("\u200b=1", "\u200b'=1", id="behind what has no width"),
        pytest.param("\u202e=1", "\u202e'=1", id="behind a mark of direction"),
        pytest.param("\ufeff\x00=1", "\ufeff\x00'=1", id="behind a byte order mark"),
        pytest.param("'=1", "''=1", id="guarded by hand"),
        pytest.param("''=1;'=2", "'''=1;''=2", id="guarded by hand twice"),
        pytest.param("=;=", "'=;'=", id="one after the other"),
        pytest.param("Kenya - talks on 2027-01-16", "Kenya - talks on 2027-01-16", id="signs inside"),
        pytest.param("a=b, x@y, 3+4", "a=b, x@y, 3+4", id="signs inside words"),
        pytest.param("'tis", "'tis", id="an apostrophe before a word"),
        pytest.param("' =1", "' =1", id="an apostrophe of its own"),
        pytest.param("", "", id="nothing"),
    ],
)
def test_what_could_begin_a_formula_has_an_apostrophe_before_it(typed: str, written: str) -> None:
    assert guarded(typed) == written
    assert unguarded(written) == typed


@given(TRICKY)
def test_every_text_comes_back_as_it_was(typed: str) -> None:
    assert unguarded(guarded(typed)) == typed


@given(TRICKY, TRICKY)
def test_no_two_texts_are_written_alike(one: str, other: str) -> None:
    assert (guarded(one) == guarded(other)) == (one == other)


@given(TRICKY)
def test_what_was_never_guarded_and_needs_no_guard_is_read_as_it_stands(typed: str) -> None:
    if "'" not in typed:
        assert unguarded(typed) == typed


@pytest.mark.parametrize(
    ("typed", "is_formula"),
    [("=1", True), (' "=1"', True), ("\u200b＋1", True), ("x;=1", False), ("'=1", True), ("a", False), ("", False)],
)
def test_a_text_as_a_whole(typed: str, is_formula: bool) -> None:
    assert opens_formula(typed) is is_formula
