"""What of a table can be explained by a person, and what comes of the explanation."""

from __future__ import annotations

from app.services.importing.mapping import ImportMapping
from app.services.importing.rows import UnknownWord
from tests.builders import plan_with
from tests.unit.services.importing_cases import COUNTRIES, KINDS, imported, landed, row

ROWS = (
    row(ref="N-1", kind="Op"),
    row(ref="N-2", kind="op."),
    row(ref="N-3", kind=""),
    row(ref="N-4", countries="Kenya; Korea", end="2027-03-05"),
    row(ref="N-5", countries="Atlantis", start="soon"),
)


def test_each_word_is_named_once_with_its_rows_and_what_it_can_mean() -> None:
    assert imported(*ROWS).unknown() == (
        (UnknownWord("kind", "Op"), 2),
        (UnknownWord("title", "Port call"), 1),
        (UnknownWord("countries", "Korea", ("KP", "KR")), 1),
        (UnknownWord("countries", "Atlantis"), 1),
    )


def test_a_refused_row_says_what_was_understood_all_the_same() -> None:
    first, *_, fourth, fifth = imported(*ROWS).rows
    assert first.countries == ("KE",)
    assert fourth.dates is not None
    assert (fourth.dates.start.iso, fourth.dates.end and fourth.dates.end.iso) == ("2027-03-03", "2027-03-05")
    assert (fifth.dates, fifth.countries) == (None, ())


def test_what_is_explained_lands() -> None:
    mapping = ImportMapping(
        kinds={"op": "exercise"},
        countries={"korea": ("KR",), "atlantis": ()},
        titles={"call": "exercise", "port call": "csbm"},
    )
    result = imported(*ROWS, mapping=mapping)
    made = {item.after.ref: item.after for item in result.change.items}
    assert {ref: item.kind for ref, item in made.items()} == {
        "N-1": "exercise",
        "N-2": "exercise",
        "N-3": "csbm",
        "N-4": "ship-visit",
    }
    assert made["N-4"].country_ids == ("KE", "KR")
    assert result.unknown() == ()
    assert [outcome.reason for outcome in result.refused] == ["start: “soon” is not a date"]


def test_a_kind_for_rows_without_one_changes_no_engagement_that_is_there() -> None:
    there = landed(row(ref="N-9", kind="exercise"))
    again = row(ref="N-9", kind="", title="Another port call")
    result = imported(
        again, plan=plan_with(*COUNTRIES, *KINDS, there), mapping=ImportMapping(titles={"port call": "csbm"})
    )
    (item,) = result.change.items
    assert (item.after.title, item.after.kind) == ("Another port call", "exercise")
