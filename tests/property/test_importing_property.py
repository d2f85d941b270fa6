"""The law of the import: the same file a second time changes nothing, whatever is in it and in the plan."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from app.domain.changes import apply
from app.domain.engagement import Engagement
from app.domain.geography import Place
from app.domain.participation import Participation
from app.domain.plan import Plan
from app.services.importing.mapping import ImportMapping
from app.services.importing.plan_import import plan_import
from app.services.importing.report import import_report
from app.services.importing.results import ImportResult, Outcome
from app.services.texts.tables import RawRow, RawTable
from tests import builders as make
from tests.unit.services.importing_cases import COUNTRIES, KINDS, TODAY

COLUMNS = ("entente id", "ref", "title", "kind", "countries", "place", "start", "end", "level", "own lead", "status")
REFS = (
    "",
    "",
    "A-1",
    "A-2",
    "A-3",
    "a-1",
    " A-1 ",
    "A\u00a0-1",
    "\uff21-1",
    "A\n-1",
    "\u202e",
    "NO-2027-001",
    "no-2027-002",
)
TITLES = ("", "Port call", "port  call", "Port call!", "Talks", "???", "\u2014")
STARTS = ("2027-03-03", "2027-03-03", "3 Mar 2027", "2027-03", "2027-03-10", "2027", "tbc", "never", "45000")
ENDS = ("", "", "2027-03-05", "2027-03-01", "2027-03", "open", "9999-12-31")
CELLS = st.one_of(st.text(max_size=12), st.sampled_from(["=1+1", "x" * 300, "a\r\nb", "<b>x</b>"]))

rows = st.tuples(
    st.sampled_from(["", "", "e0", "e1", "e2", "not known"]),
    st.sampled_from(REFS),
    st.sampled_from(TITLES) | CELLS,
    st.sampled_from(["ship visit", "ship visit", "exercise", "", "nonsense"]),
    st.sampled_from(["KE", "KE", "KE;TZ", "TZ; KE", "NO;KE", "", "Narnia"]),
    st.sampled_from(["", "Mombasa", "Paris"]) | CELLS,
    st.sampled_from(STARTS),
    st.sampled_from(ENDS),
    st.sampled_from(["", "L1", "L5"]),
    st.sampled_from(["", "CDF", "CDF; Chief of Navy"]),
    st.sampled_from(["", "", "", "confirmed", "cancelled", "dancing"]),
)


@st.composite
def tables(draw: st.DrawFn) -> RawTable:
    """A table of which a drawn part of the columns is there, with rows that often mean the same."""
    kept = [at for at, name in enumerate(COLUMNS) if name in ("title", "start") or draw(st.integers(0, 3))]
    lines = draw(st.lists(rows, max_size=7))
    cells = [tuple(COLUMNS[at] for at in kept), *(tuple(line[at] for at in kept) for line in lines)]
    return RawTable("f.csv", "", tuple(RawRow(number, line) for number, line in enumerate(cells, 1)))


held = st.builds(
    Engagement,
    st.just(""),
    st.sampled_from(REFS),
    st.sampled_from(TITLES),
    st.sampled_from(["ship-visit", "exercise"]),
    st.sampled_from([make.dates("2027-03-03"), make.dates("2027-03-10", None), make.dates("2027-03")]),
    countries=st.sampled_from([(), (Participation("KE"),), (Participation("TZ"), Participation("KE"))]),
    place=st.sampled_from([Place(), Place("Mombasa", "KE")]),
    own_lead=st.sampled_from(["", "CDF"]),
)


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    """A plan of some engagements that the rows may mean, references shared and missing among them."""
    drawn = draw(st.lists(held, max_size=3))
    items = [make.engagement(**_fields(item) | {"id": f"e{at}"}) for at, item in enumerate(drawn)]
    return make.plan_with(*COUNTRIES, *KINDS, *items)


def _fields(item: Engagement) -> dict[str, object]:
    return {name: getattr(item, name) for name in Engagement.__slots__}


mappings = st.sampled_from([None, ImportMapping(titles={"port": "exercise"}), ImportMapping(date_order="mdy")])


def _read(plan: Plan, table: RawTable, mapping: ImportMapping | None, as_of: date = TODAY) -> ImportResult:
    return plan_import(plan, [table], as_of, mapping=mapping)


@given(plans(), tables(), mappings)
def test_the_same_file_again_changes_nothing(plan: Plan, table: RawTable, mapping: ImportMapping | None) -> None:
    first = _read(plan, table, mapping)
    after = apply(first.change, plan)

    again = _read(after, table, mapping, date(2029, 1, 1))

    assert again.change.is_empty
    expected = {Outcome.REFUSED: Outcome.REFUSED}
    assert [row.outcome for row in again.rows] == [expected.get(row.outcome, Outcome.SAME) for row in first.rows]
    assert [row.ref for row in again.rows] == [row.ref for row in first.rows]


@given(plans(), tables(), mappings)
def test_after_undoing_the_file_comes_to_what_it_came_to(
    plan: Plan, table: RawTable, mapping: ImportMapping | None
) -> None:
    first = _read(plan, table, mapping)
    undone = apply(first.change.inverse(), apply(first.change, plan))

    assert import_report(_read(undone, table, mapping)) == import_report(first)


@given(plans(), tables(), tables(), mappings)
def test_a_file_comes_to_rest_after_any_other(
    plan: Plan, table: RawTable, other: RawTable, mapping: ImportMapping | None
) -> None:
    for each in (table, other, table):
        plan = apply(_read(plan, each, mapping).change, plan)

    assert _read(plan, table, mapping).change.is_empty


@given(plans(), tables())
def test_every_row_is_told_of_and_none_is_two_engagements(plan: Plan, table: RawTable) -> None:
    result = _read(plan, table, None)
    touched = [item.id for item in result.change.items]
    assert len(set(touched)) == len(touched)
    landed = [row for row in result.rows if row.outcome in (Outcome.NEW, Outcome.CHANGED)]
    assert len(landed) == sum(item.table == "engagements" for item in result.change.items)
    assert all(row.reasons for row in result.refused)
