"""The table's rows, order, cells read and blocks pasted, without a window."""

from __future__ import annotations

from datetime import date

import pytest

from app.domain.asks import Verdict
from app.domain.changes import apply
from app.domain.facts import Facts
from app.domain.geography import Place
from app.domain.levels import Level
from app.domain.not_understood import NotUnderstood
from app.domain.participation import Direction, Participation, Role
from app.domain.plan import Plan
from app.domain.spans import DaySpan
from app.domain.statuses import Status
from app.services.edits.drafts import new_draft, window_in
from app.services.edits.refusals import EditRefused
from app.services.importing.field_reading import FieldReading
from app.services.layouts.cell_proposals import CellWish
from app.services.layouts.table import ColumnSort, ordered, place_for, row, touched
from app.services.layouts.table_blocks import MOST_ROWS, as_html, as_tabbed, pasted_wishes, read_block
from app.services.layouts.table_cells import AskCounts, ask_counts, coordination_words
from app.services.layouts.table_columns import BY_ID, COLUMNS, TableColumn, columns_of
from app.services.layouts.table_edits import add_from_cell, edit_cell, propose, propose_shift
from app.services.layouts.table_values import copy_text, edit_text
from app.services.review.review import Review, ReviewDelta, review
from tests.builders import answer, ask, condition, country, edit, engagement, kind, place, plan_with
from tests.unit.domain.fake_calendars import FakeCalendars
from tests.unit.services.importing_cases import WORDS

TODAY = date(2027, 1, 15)


def reviewed(plan: Plan) -> Review:
    return review(plan, Facts(TODAY, FakeCalendars()), ())


def reader(plan: Plan) -> FieldReading:
    return FieldReading(plan, TODAY, words=lambda: WORDS)


def small_plan() -> Plan:
    return plan_with(
        country("KE", "Kenya", alpha3="KEN"),
        country("TZ", "Tanzania", alpha3="TZA"),
        kind("ship-visit", title="Ship visit", code="SV", position=1),
        kind("bilateral-meeting", title="Bilateral meeting", code="BM", position=2),
        engagement("a", "2027-01-01", title="Éclair", own_lead="Navy", status=Status.CONFIRMED),
        engagement("b", "2027-02", "2027-02", title="alpha", countries="TZ", status=Status.IDEA),
        engagement("c", "2027-02-10", "2027-02-12", title="Zulu", own_lead="Army", kind="bilateral-meeting"),
        ask("a1", "c", due=date(2027, 1, 10)),
        ask("a2", "c", answer=answer()),
        ask("a3", "c", withdrawn=True),
    )


def cell(plan: Plan, item_id: str, column_id: str) -> str:
    made = row(plan, reviewed(plan), plan.engagements[item_id])
    return str(made.cells[columns_of(None).position[column_id]])


@pytest.mark.parametrize(
    ("item_id", "column_id", "said"),
    [
        ("a", "dates", "Fri 1 Jan 2027"),
        ("b", "dates", "February 2027"),
        ("a", "countries", "Kenya"),
        ("a", "kind", "Ship visit"),
        ("b", "status", "idea"),
        ("c", "coordination", "1 of 2 answered, 1 overdue"),
        ("a", "coordination", ""),
        ("a", "findings", ""),
        ("c", "days", "3"),
        ("b", "days", ""),
    ],
)
def test_every_cell_is_said_in_words(item_id: str, column_id: str, said: str) -> None:
    assert cell(small_plan(), item_id, column_id) == said


def test_a_row_has_a_cell_for_every_column_and_what_a_painter_needs() -> None:
    plan = small_plan()
    made = row(plan, reviewed(plan), plan.engagements["c"])
    assert len(made.cells) == len(COLUMNS)
    assert (made.kind_code, made.overdue, made.all_answered, made.is_certain) == ("BM", 1, False, True)


@pytest.mark.parametrize(
    ("counts", "said"),
    [
        (AskCounts(), ""),
        (AskCounts(5, 2, 1), "2 of 5 answered, 1 overdue"),
        (AskCounts(1, 1), "1 of 1 answered"),
        (AskCounts(1, 1, refused=1), "1 of 1 answered, 1 against"),
        (AskCounts(3, 2, 1, 1, 1), "2 of 3 answered, 1 against, 1 under conditions, 1 overdue"),
    ],
    ids=["nobody asked", "late", "all", "a no", "everything at once"],
)
def test_coordination_counts(counts: AskCounts, said: str) -> None:
    assert str(coordination_words(counts)) == said


@pytest.mark.parametrize(
    ("verdict", "conditions", "counts", "settled"),
    [
        (Verdict.CONCUR, (), AskCounts(1, 1), True),
        (Verdict.NON_CONCUR, (), AskCounts(1, 1, refused=1), False),
        (Verdict.CONCUR_WITH_CONDITIONS, (False, True), AskCounts(1, 1, conditional=1), False),
        (Verdict.CONCUR_WITH_CONDITIONS, (True, True), AskCounts(1, 1), True),
        (Verdict.CONCUR_WITH_CONDITIONS, (), AskCounts(1, 1, conditional=1), False),
    ],
    ids=["yes", "no", "a condition is open", "conditions are met", "conditions nobody wrote down"],
)
def test_an_answer_that_holds_back_is_no_tick(
    verdict: Verdict, conditions: tuple[bool, ...], counts: AskCounts, settled: bool
) -> None:
    asked = ask("a9", engagement="c", answer=answer(verdict, date(2026, 11, 20)))
    listed = [
        condition(f"c{at}", engagement="c", ask="a9", met_on=date(2026, 11, 21) if met else None)
        for at, met in enumerate(conditions)
    ]
    plan = plan_with(engagement("c"), asked, *listed)
    made = row(plan, reviewed(plan), plan.engagements["c"])
    assert ask_counts(plan, plan.engagements["c"], TODAY) == counts
    assert (made.all_answered, made.is_held) == (settled, not settled)


@pytest.mark.parametrize(
    ("sorts", "expected"),
    [
        ([ColumnSort("dates")], "abc"),
        ([ColumnSort("dates", True)], "cba"),
        ([ColumnSort("title")], "bac"),
        ([ColumnSort("own_lead")], "cab"),
        ([ColumnSort("own_lead", True)], "acb"),
        ([ColumnSort("status")], "bca"),
        ([ColumnSort("kind"), ColumnSort("title")], "bac"),
        ([ColumnSort("kind", True), ColumnSort("title", True)], "cab"),
        ([ColumnSort("coordination")], "cab"),
        ([ColumnSort("days", True)], "cab"),
    ],
)
def test_rows_are_ordered_by_several_keys_with_empty_cells_last(sorts: list[ColumnSort], expected: str) -> None:
    plan = small_plan()
    assert "".join(ordered(plan, reviewed(plan), ["a", "b", "c"], sorts)) == expected


@pytest.mark.parametrize("column_id", [column.id for column in COLUMNS])
@pytest.mark.parametrize("descending", [False, True])
def test_a_new_row_belongs_where_sorting_would_put_it(column_id: str, descending: bool) -> None:
    plan = small_plan()
    sorts = [ColumnSort(column_id, descending), ColumnSort("ref")]
    everything = ordered(plan, reviewed(plan), ["a", "b", "c"], sorts)
    for item_id in everything:
        others = [each for each in everything if each != item_id]
        others.insert(place_for(plan, reviewed(plan), others, item_id, sorts), item_id)
        assert others == everything


def test_an_edit_touches_the_rows_of_its_engagements_and_asks() -> None:
    plan = small_plan()
    assert touched(edit(plan, ask("a1", "c")), ReviewDelta()) == {"c"}
    assert touched(edit(plan, engagement("a")), ReviewDelta()) == {"a"}
    assert touched(edit(plan, country("KE", "Kenia")), ReviewDelta()) is None


def test_unknown_columns_in_the_settings_are_passed_over() -> None:
    assert [column.id for column in columns_of(None).chosen(("title", "nonsense", "ref", "title"))] == ["title", "ref"]
    assert tuple(column.id for column in columns_of(None).chosen(())) == columns_of(None).usual


@pytest.mark.parametrize(
    ("column_id", "typed", "value"),
    [
        ("kind", "ship", "ship-visit"),
        ("kind", "BM", "bilateral-meeting"),
        ("kind", "port call", "ship-visit"),
        ("status", "Under way", Status.UNDER_WAY),
        ("status", "conf", Status.CONFIRMED),
        ("level", "4", Level.L4),
        ("level", "L4", Level.L4),
        ("level", "minister", Level.L1),
        ("level", "", None),
        ("direction", "third", Direction.THIRD_COUNTRY),
        ("countries", "kenya; TZA", (Participation("KE", Role.HOST), Participation("TZ"))),
        ("countries", "kenya, TZA (observer)", (Participation("KE", Role.HOST), Participation("TZ", Role.OBSERVER))),
        ("countries", "", ()),
        ("participants", "1 200", 1200),
        ("own_lead", " Chief  of Navy ", "Chief of Navy"),
        ("notes", "one\ntwo", "one\ntwo"),
    ],
)
def test_cells_read_what_planners_write(column_id: str, typed: str, value: object) -> None:
    plan = small_plan()
    assert reader(plan).value(column_id, typed, plan.engagements["a"]) == value


@pytest.mark.parametrize(
    ("column_id", "typed"),
    [
        ("title", ""),
        ("status", "co"),
        ("countries", "Atlantis"),
        ("countries", "Norway"),
        ("participants", "many"),
        ("priority", "urgent"),
        ("dates", "never"),
    ],
)
def test_cells_refuse_the_rest(column_id: str, typed: str) -> None:
    plan = small_plan()
    with pytest.raises(NotUnderstood):
        reader(plan).value(column_id, typed, plan.engagements["a"])


@pytest.mark.parametrize("column", [column for column in COLUMNS if column.sort is None], ids=lambda column: column.id)
def test_what_is_worked_out_cannot_be_typed(column: TableColumn) -> None:
    plan = small_plan()
    with pytest.raises(EditRefused, match="worked out"):
        edit_cell(plan, reviewed(plan), reader(plan), "a", column, "yes")


def test_a_refusal_names_what_can_be_meant_by_its_title() -> None:
    plan = small_plan()
    with pytest.raises(NotUnderstood, match="confirmed or completed"):
        reader(plan).value("status", "co", plan.engagements["a"])


def test_a_known_place_brings_its_country_and_zone_into_a_cell() -> None:
    port = place("Mombasa", "KE", zone="Africa/Nairobi", latitude=-4.0, longitude=39.7)
    plan = plan_with(country("KE", "Kenya"), engagement("a", place=place("")))
    change = edit_cell(plan, reviewed(plan), FieldReading(plan, TODAY, (port,)), "a", BY_ID["place"], "mombasa, kenya")
    assert apply(change, plan).engagements["a"].place == port


@pytest.mark.parametrize("column", [column for column in COLUMNS if column.is_editable], ids=lambda column: column.id)
def test_a_cell_opened_and_left_is_as_before(column) -> None:
    plan = small_plan()
    for item in plan.engagements.values():
        for typed in (edit_text(plan, reader(plan), column, item), copy_text(plan, reader(plan), column, item)):
            assert edit_cell(plan, reviewed(plan), reader(plan), item.id, column, typed).is_empty


def test_another_country_keeps_the_role_and_takes_the_place_along() -> None:
    plan = plan_with(country("TZ"), engagement("a", place=place("Mombasa", "KE", latitude=-4.0, longitude=39.7)))
    change = edit_cell(plan, reviewed(plan), reader(plan), "a", BY_ID["countries"], "TZ")
    after = apply(change, plan).engagements["a"]
    assert [(each.country, each.role) for each in after.countries] == [("TZ", Role.HOST)]
    assert (after.place.name, after.place.country, after.place.latitude) == ("Mombasa", "TZ", None)


def test_the_own_nation_is_refused_as_a_partner() -> None:
    plan = small_plan()
    with pytest.raises(EditRefused):
        edit_cell(plan, reviewed(plan), reader(plan), "a", BY_ID["countries"], "NO")


def test_many_cells_become_one_change_without_the_refused() -> None:
    plan = small_plan()
    wishes = [
        CellWish(1, "a", BY_ID["title"], "New"),
        CellWish(1, "a", BY_ID["countries"], "Tanzanya"),
        CellWish(2, "b", BY_ID["status"], "confirmed"),
        CellWish(3, "c", BY_ID["title"], "Zulu"),
    ]
    proposal = propose(plan, reviewed(plan), reader(plan), wishes)
    assert [each.wish.column.id for each in proposal.changed] == ["title"]
    assert [each.suggestion for each in proposal.refused] == ["Tanzania", None]
    assert "dates are not fixed" in str(proposal.refused[1].refusal)
    assert {item.id for item in proposal.change.items} == {"a"}


@pytest.mark.parametrize("engagement_id", ["a", None])
def test_a_direction_said_in_a_row_stays_whatever_its_host_proposes(engagement_id: str | None) -> None:
    """The partner takes part where a third one is the host, and the row says all the same that it is outgoing."""
    plan = plan_with(country("TZ"), country("KE"), engagement("a", direction=Direction.OUTGOING))
    said = {"title": "Talks", "direction": "outgoing", "place": "Dar es Salaam", "countries": "KE"}
    wishes = [CellWish(1, engagement_id, BY_ID[each], typed) for each, typed in said.items()]
    reading = FieldReading(plan, TODAY, (Place("Dar es Salaam", "TZ"),))
    host_alone = [each for each in wishes if each.column.id != "direction"]
    for some, direction in ((host_alone, Direction.THIRD_COUNTRY), (wishes, Direction.OUTGOING)):
        proposal = propose(plan, reviewed(plan), reading, some)
        assert not proposal.refused
        (changed,) = (item.after for item in proposal.change.items)
        assert changed.direction is direction  # type: ignore[union-attr]


def test_two_rows_cannot_take_the_same_reference() -> None:
    plan = small_plan()
    wishes = [CellWish(1, "a", BY_ID["ref"], "X-1"), CellWish(2, "b", BY_ID["ref"], "X-1")]
    proposal = propose(plan, reviewed(plan), reader(plan), wishes)
    assert [each.wish.row for each in proposal.changed] == [1]
    assert "X-1 is taken" in str(proposal.refused[0].refusal)


def test_rows_without_an_engagement_make_new_ones_with_numbers_in_a_row() -> None:
    plan = small_plan()
    wishes = pasted_wishes(
        read_block("One\t2027-05-01\nTwo\t2027-06-01\n\t\nBad\tnever\n"), [], [BY_ID["title"], BY_ID["dates"]], 0, 0
    )
    proposal = propose(plan, reviewed(plan), reader(plan), wishes)
    made = sorted(item.after.ref for item in proposal.change.items)
    assert proposal.made == 2
    assert made == ["NO-2027-001", "NO-2027-002"]
    assert [str(each.wish.row) for each in proposal.refused] == ["4", "4"], "the whole row is left out"
    assert len(apply(proposal.change, plan).engagements) == 5


def test_an_engagement_from_one_cell_lies_somewhere_in_the_period_in_view() -> None:
    plan = small_plan()
    period = DaySpan(date(2027, 4, 1), date(2027, 7, 1))
    change = add_from_cell(plan, reviewed(plan), reader(plan), BY_ID["title"], "Regatta", period)
    made = change.items[0].after
    assert (made.title, made.dates.start.iso, made.status) == ("Regatta", "2027-Q2", Status.IDEA)


def test_pasted_rows_begin_as_one_made_by_hand_and_have_the_level_of_their_kind() -> None:
    plan = small_plan()
    wishes = [
        CellWish(4, None, BY_ID["title"], "Regatta"),
        CellWish(4, None, BY_ID["kind"], "Ship visit"),
        CellWish(5, None, BY_ID["title"], "Talks"),
        CellWish(5, None, BY_ID["level"], "L2"),
    ]
    made = [item.after for item in propose(plan, reviewed(plan), reader(plan), wishes).change.items]
    assert [item.level for item in made] == [Level.L5, Level.L2]
    assert {(item.direction, item.marking) for item in made} == {(Direction.OUTGOING, plan.settings.marking)}


@pytest.mark.parametrize(
    ("first", "end", "iso"),
    [
        ("2027-03-01", "2027-04-01", "2027-03"),
        ("2027-04-01", "2027-07-01", "2027-Q2"),
        ("2028-01-01", "2029-01-01", "2028"),
        ("2026-07-01", "2027-07-01", "2027-01-15/2027-06-30"),
        ("2026-01-01", "2026-02-01", "2026-01"),
        ("2027-02-03", "2027-02-04", "2027-02-03"),
    ],
)
def test_a_draft_never_lies_in_the_past_of_a_period_that_has_begun(first: str, end: str, iso: str) -> None:
    period = DaySpan(date.fromisoformat(first), date.fromisoformat(end))
    assert window_in(period, TODAY).iso == iso


def test_a_draft_takes_country_and_kind_where_they_are_given() -> None:
    draft = new_draft(small_plan(), TODAY, "Visit", country="KE", kind="ship-visit")
    assert (draft.host, draft.kind, draft.level) == ("KE", "ship-visit", Level.L5)


def test_dates_of_many_are_shifted_with_old_and_new_shown() -> None:
    plan = small_plan()
    proposal = propose_shift(plan, ["a", "c"], 7)
    assert [str(each.after) for each in proposal.changed] == ["Fri 8 Jan 2027", "Wed 17 – Fri 19 Feb 2027"]
    assert len(proposal.change.items) == 2


def test_cells_go_out_and_come_back_as_tab_separated_text() -> None:
    block = (("a", 'says "b"'), ("line\nbreak", "=1+1"))
    assert read_block(as_tabbed(block)) == block


def test_ragged_and_empty_blocks_are_taken_as_they_are() -> None:
    assert read_block("") == ()
    assert read_block("a\tb\nc\n") == (("a", "b"), ("c",))
    assert read_block("a\r\n\r\nb") == (("a",), ("",), ("b",))


def test_a_block_too_large_to_be_meant_is_refused() -> None:
    with pytest.raises(EditRefused):
        read_block("x\n" * (MOST_ROWS + 1))


def test_html_holds_text_and_no_markup() -> None:
    assert as_html([["<b>&\n"]]) == "<table><tbody><tr><td>&lt;b&gt;&amp;<br></td></tr></tbody></table>"


def test_one_cell_fills_the_whole_selection() -> None:
    wishes = pasted_wishes((("x",),), ["a", "b"], [BY_ID["own_lead"], BY_ID["title"]], 0, 0, 2, 2)
    assert [(each.engagement, each.column.id) for each in wishes] == [
        ("a", "own_lead"), ("a", "title"), ("b", "own_lead"), ("b", "title"),
    ]  # fmt: skip
