"""Returned sheets of asks: each row to its ask, however the sheet was moved about; tampered rows are refused."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.asks import Answer, Verdict
from app.domain.changes import apply
from app.domain.handouts import Handout, HandoutForm
from app.domain.plan import Plan
from app.domain.spans import PlanDate
from app.reference.catalogues import language
from app.reference.staff_words import load_staff_words
from app.services.answers.ask_sheets import ask_sheet
from app.services.answers.asked_facts import ANSWERS
from app.services.answers.deciding import decision_trouble, first_decision
from app.services.answers.intake import Intake, Uptake, take_in
from app.services.answers.sheet_reading import read_verdict, sheet_intake
from app.services.edits.asked import log_sheet_left
from app.services.edits.handouts import Departure
from app.services.edits.refusals import EditRefused
from app.services.importing.staff_words import StaffWords
from app.services.layouts.holders import holder_lines
from app.services.returning.sheet_columns import COLUMNS, STATED, fingerprint, read_days, stated_days
from app.services.texts.tables import FileRefused, RawRow, RawTable, Value
from tests import builders as make
from tests.exchange.reading import at

RESOURCES = Path(__file__).parents[3] / "resources"
TODAY = date(2027, 1, 15)
NAMES = [column.name for column in COLUMNS]
GRID = list[list[Value]]


@pytest.fixture(scope="module")
def staff() -> StaffWords:
    return load_staff_words(RESOURCES, {}, {})


def plan() -> Plan:
    return make.plan_with(
        make.organisation(),
        make.post(email="desk@foreign.example"),
        make.country("KE"),
        make.engagement("e1", "2027-03-03", "2027-03-05", title="Port call Mombasa"),
        make.engagement("e2", "2027-04-07", title="=Talks, Nairobi"),
        make.engagement("e3", "2027-05-11", title="Exercise"),
        make.ask("a1", "e1", sent=date(2027, 1, 4), due=date(2027, 1, 20), question="Do you object?"),
        make.ask("a2", "e2", sent=date(2027, 1, 4), due=date(2027, 2, 1)),
        make.ask("a3", "e3"),
    )


def written(of: Plan, code: str = "en") -> GRID:
    """The cells of the sheet, its heads first."""
    asks = [of.asks[each] for each in ("a1", "a2", "a3")]
    at = datetime(2027, 1, 15, 12, tzinfo=UTC)
    sheet = ask_sheet(of, asks, "Desk", at, language=language(RESOURCES, code))
    return [list(sheet.heads), *[list(row) for row in sheet.rows]]


def filled(grid: GRID, row: int, **cells: Value) -> GRID:
    for name, value in cells.items():
        grid[row][NAMES.index(name)] = value
    return grid


def table(grid: Sequence[Sequence[Value]], above: int = 2) -> tuple[RawTable, ...]:
    """The sheet as it is read: the heads stand in row `above` + 1."""
    top = [RawRow(1, ("OFFICIAL",)), RawRow(2, ("Questions",))][:above]
    rows = [RawRow(above + 1 + at, tuple(row)) for at, row in enumerate(grid)]
    return (RawTable("back.xlsx", "Questions", (*top, *rows)),)


def came_back(of: Plan, grid: GRID, words: StaffWords) -> Intake:
    return sheet_intake(of, table(grid), words, TODAY)


def test_a_sheet_as_it_went_out_answers_nothing(staff: StaffWords) -> None:
    found = came_back(plan(), written(plan()), staff)
    assert found.lines == ()
    assert found.empty == 3


@pytest.mark.parametrize(
    ("cells", "outcome", "verdict", "text", "conditions"),
    [
        ({"answer": "concur"}, Uptake.NEW, Verdict.CONCUR, "", ""),
        ({"answer": " CONCUR "}, Uptake.NEW, Verdict.CONCUR, "", ""),
        ({"answer": "Zustimmung", "remarks": "gern"}, Uptake.NEW, Verdict.CONCUR, "gern", ""),
        ({"answer": "Accord sous conditions", "conditions": "no port call"}, Uptake.NEW,
         Verdict.CONCUR_WITH_CONDITIONS, "", "no port call"),
        ({"answer": "non-concur", "conditions": "none that help"}, Uptake.NEW, Verdict.NON_CONCUR,
         "none that help", ""),
        ({"answer": "not our lead"}, Uptake.NEW, Verdict.NOT_OUR_LEAD, "", ""),
        ({"answer": "concur with conditions"}, Uptake.OPEN, Verdict.CONCUR_WITH_CONDITIONS, "", ""),
        ({"answer": "concur", "conditions": "no port call"}, Uptake.OPEN, None, "", "no port call"),
        ({"answer": "OK"}, Uptake.OPEN, None, "OK", ""),
        ({"answer": "no objection", "remarks": "see note"}, Uptake.OPEN, None, "no objection\nsee note", ""),
        ({"answer": "agreed"}, Uptake.OPEN, None, "agreed", ""),
        ({"remarks": "we shall come back to you"}, Uptake.OPEN, None, "we shall come back to you", ""),
    ],
)  # fmt: skip
def test_what_is_written_is_what_is_taken(
    staff: StaffWords,
    cells: dict[str, Value],
    outcome: Uptake,
    verdict: Verdict | None,
    text: str,
    conditions: str,
) -> None:
    (line,) = came_back(plan(), filled(written(plan()), 1, **cells), staff).lines
    assert (line.ask, line.outcome, line.verdict) == ("a1", outcome, verdict)
    assert line.answer is not None
    assert (line.answer.text, line.answer.conditions) == (text, conditions)
    assert line.answer.by == "Desk officer, East Africa"
    assert line.is_ready == (outcome is Uptake.NEW)


@pytest.mark.parametrize("code", ["en", "fr"])
def test_every_word_that_a_sheet_offers_is_understood(staff: StaffWords, code: str) -> None:
    said = language(RESOURCES, code)
    for verdict, words in ANSWERS:
        assert read_verdict(words.said_in(said), staff)[0] is verdict
    heads = written(plan(), code)[0]
    grid = filled(written(plan(), code), 1, answer=ANSWERS[0][1].said_in(said))
    (line,) = came_back(plan(), grid, staff).lines
    assert line.outcome is Uptake.NEW, heads


@given(order=st.permutations(range(len(NAMES))), rows=st.permutations((1, 2, 3)), extra=st.integers(0, 3))
def test_columns_and_rows_may_lie_anywhere(order: list[int], rows: list[int], extra: int) -> None:
    words = load_staff_words(RESOURCES, {}, {}) if not _KEPT else _KEPT[0]
    _KEPT[:] = [words]
    grid = filled(filled(written(plan()), 1, answer="concur"), 2, answer="non-concur")
    grid[0] = [str(head).upper() for head in grid[0]]
    moved: GRID = [[f"Own {n}" for n in range(extra)] + [grid[at][column] for column in order] for at in (0, *rows)]
    found = sheet_intake(plan(), table(moved, above=0), words, TODAY)
    assert {line.ask: line.verdict for line in found.lines} == {"a1": Verdict.CONCUR, "a2": Verdict.NON_CONCUR}
    assert all(line.outcome is Uptake.NEW for line in found.lines)


_KEPT: list[StaffWords] = []


def _cell(name: str, value: Value) -> Callable[[GRID], GRID]:
    return lambda grid: filled(grid, 1, **{name: value})


def _swapped(grid: GRID) -> GRID:
    at = NAMES.index("ask")
    grid[1][at], grid[2][at] = grid[2][at], grid[1][at]
    return grid


def _without(name: str) -> Callable[[GRID], GRID]:
    def cut(grid: GRID) -> GRID:
        at = NAMES.index(name)
        return [row[:at] + row[at + 1 :] for row in grid]

    return cut


@pytest.mark.parametrize(
    ("tamper", "said"),
    [
        (_cell("title", "Port call Lamu"), "was changed"),
        (_cell("due", PlanDate.on(date(2027, 9, 9))), "was changed"),
        (_cell("question", "Do you agree?"), "was changed"),
        (_cell("when", "2027-03-09..2027-03-11"), "was changed"),
        (_cell("ask", "a9"), "was changed"),
        (_cell("ask", None), "no id"),
        (_cell("plan", "another"), "another plan"),
        (_swapped, "was changed"),
        (_without("title"), "was changed"),
    ],
)
def test_a_row_that_was_tampered_with_is_refused_with_its_number(
    staff: StaffWords, tamper: Callable[[GRID], GRID], said: str
) -> None:
    grid = tamper(filled(written(plan()), 1, answer="concur"))
    line = came_back(plan(), grid, staff).lines[0]
    assert line.outcome is Uptake.REFUSED
    assert str(line.where) == "row 4"
    assert said in str(line.reason)


def test_rows_that_state_what_is_gone_or_twice_are_refused(staff: StaffWords) -> None:
    grid = filled(filled(written(plan()), 1, answer="concur"), 3, answer="concur")
    grid.append(list(grid[1]))
    less = plan().replacing([("asks", "a3", None)])
    outcomes = [(str(line.where), line.outcome) for line in came_back(less, grid, staff).lines]
    assert outcomes == [
        ("row 4", Uptake.NEW),
        ("row 6", Uptake.REFUSED),
        ("row 7", Uptake.REFUSED),
    ]


def test_a_withdrawn_ask_takes_no_answer(staff: StaffWords) -> None:
    grid = filled(written(plan()), 1, answer="concur")
    taken_back = plan()
    taken_back = taken_back.replacing([("asks", "a1", replace(taken_back.asks["a1"], withdrawn=True))])
    (line,) = came_back(taken_back, grid, staff).lines
    assert line.outcome is Uptake.REFUSED


def test_answers_to_dates_that_moved_are_told_as_such_and_not_ticked(staff: StaffWords) -> None:
    grid = filled(written(plan()), 1, answer="concur")
    moved = plan()
    item = moved.engagements["e1"]
    moved = moved.replacing([("engagements", "e1", replace(item, dates=make.dates("2027-03-10", "2027-03-12")))])
    (line,) = came_back(moved, grid, staff).lines
    assert line.is_old
    assert "old dates" in str(line.notes[0])
    assert re.search("Wed 3 – Fri 5 Mar 2027.*Wed 10 – Fri 12 Mar 2027", str(line.notes[0]))
    assert not first_decision(line).is_taken


@pytest.mark.parametrize(
    ("cell", "on", "noted"),
    [
        (PlanDate.on(date(2027, 1, 12)), date(2027, 1, 12), False),
        (datetime(2027, 1, 12, 9, 30), date(2027, 1, 12), False),
        ("12 Jan 2027", date(2027, 1, 12), False),
        (None, TODAY, False),
        (PlanDate.on(date(2027, 8, 12)), TODAY, True),
        ("next week", TODAY, True),
    ],
)
def test_the_day_of_an_answer(staff: StaffWords, cell: Value, on: date, *, noted: bool) -> None:
    (line,) = came_back(plan(), filled(written(plan()), 1, answer="concur", on=cell), staff).lines
    assert line.answer is not None
    assert line.answer.on == on
    assert bool(line.notes) == noted


def test_the_same_sheet_again_changes_nothing_and_another_answer_is_told_as_changed(staff: StaffWords) -> None:
    grid = filled(filled(written(plan()), 1, answer="concur"), 2, answer="needs more", remarks="which ship?")
    first = came_back(plan(), grid, staff)
    taken = [(line.ask, line.answer) for line in first.lines if line.answer is not None]
    after = applied(plan(), taken)
    assert [line.outcome for line in came_back(after, grid, staff).lines] == [Uptake.SAME, Uptake.SAME]
    other = filled(grid, 1, answer="non-concur")
    assert [line.outcome for line in came_back(after, other, staff).lines] == [
        Uptake.CHANGED,
        Uptake.SAME,
    ]


def applied(of: Plan, taken: Sequence[tuple[str, Answer]]) -> Plan:
    made = take_in(of, "back.xlsx", taken)
    return of.replacing((item.table, item.id, item.after) for item in made.items)


def test_many_answers_are_one_change_that_names_the_file(staff: StaffWords) -> None:
    grid = filled(filled(written(plan()), 1, answer="concur"), 2, answer="non-concur")
    lines = came_back(plan(), grid, staff).lines
    made = take_in(plan(), "back.xlsx", [(line.ask, line.answer) for line in lines if line.answer is not None])
    assert str(made.label) == "2 answers from back.xlsx"
    assert {item.id for item in made.items} == {"a1", "a2"}
    with pytest.raises(EditRefused):
        take_in(plan(), "back.xlsx", [])


@pytest.mark.parametrize(
    "grid",
    [
        pytest.param([["Title", "Country"], ["Port call", "KE"]], id="a register"),
        pytest.param([["Your answer"], ["concur"]], id="without ids"),
        pytest.param([], id="nothing"),
    ],
)
def test_what_is_no_sheet_of_asks_is_refused_whole(staff: StaffWords, grid: GRID) -> None:
    with pytest.raises(FileRefused, match="no sheet of asks"):
        sheet_intake(plan(), table(grid), staff, TODAY)


def test_a_sheet_of_another_plan_is_refused_whole(staff: StaffWords) -> None:
    grid = filled(written(plan()), 1, answer="concur")
    other = plan()
    other = other.replacing([("settings", "plan", replace(other.settings, plan_uid="elsewhere"))])
    with pytest.raises(FileRefused, match="another plan"):
        came_back(other, grid, staff)


def test_what_a_person_decides(staff: StaffWords) -> None:
    (line,) = came_back(plan(), filled(written(plan()), 1, answer="OK"), staff).lines
    proposed = first_decision(line)
    assert not proposed.is_taken
    assert decision_trouble(plan(), proposed) is None
    ticked = replace(proposed, is_taken=True)
    assert decision_trouble(plan(), ticked) is not None
    decided = replace(ticked, verdict=Verdict.CONCUR_WITH_CONDITIONS)
    assert "conditions" in str(decision_trouble(plan(), decided))
    with_them = replace(decided, conditions="no port call")
    assert decision_trouble(plan(), with_them) is None
    assert with_them.answer is not None
    assert (with_them.answer.conditions, with_them.answer.text) == ("no port call", "OK")
    refused = replace(with_them, verdict=Verdict.NON_CONCUR).answer
    assert refused is not None
    assert (refused.conditions, refused.text) == ("", "OK\nno port call")


MADE = datetime(2027, 1, 15, 12, tzinfo=UTC)


def landed(of: Plan, grid: GRID, words: StaffWords) -> tuple[Plan, Intake]:
    """The plan after all that is ready was taken in from a sheet made of it, or of another state of it."""
    intake = came_back(of, grid, words)
    taken = [(line.ask, line.answer) for line in intake.lines if line.answer is not None and line.is_ready]
    return apply(make.stamped(take_in(of, "back.xlsx", taken, intake.rows)), of), intake


def test_each_row_says_which_office_it_asks(staff: StaffWords) -> None:
    of = plan().replacing([("posts", "po2", make.post("po2", "Protocol")), ("asks", "a2", make.ask("a2", "e2", "po2"))])
    at = NAMES.index("office")
    assert [row[at] for row in written(of)] == [
        "Asked of", "Desk officer, East Africa", "Protocol", "Desk officer, East Africa",
    ]  # fmt: skip
    tampered = filled(written(of), 1, office="Somebody else", answer="concur")
    assert came_back(of, tampered, staff).lines[0].outcome is Uptake.REFUSED


def test_a_sheet_of_an_earlier_version_is_taken_in_all_the_same(staff: StaffWords) -> None:
    """It had neither the office nor the day on which it was made."""
    of = plan()
    grid = filled(written(of), 1, answer="concur")
    for row, ask in zip(grid[1:], ("a1", "a2", "a3"), strict=True):
        stated = [row[NAMES.index(name)] for name in STATED if name != "office"]
        uid, when = (str(row[NAMES.index(name)]) for name in ("plan", "when"))
        filled([NAMES, row], 1, check=fingerprint(uid, ask, when, stated))
    old = [[cell for name, cell in zip(NAMES, row, strict=True) if name not in ("office", "made")] for row in grid]
    after, intake = landed(of, old, staff)
    assert [(line.ask, line.outcome) for line in intake.lines] == [("a1", Uptake.NEW)]
    # It left on the day of the answer at the latest.
    assert after.asks["a3"].sent == TODAY


def test_answers_of_a_sheet_say_that_it_was_sent_and_who_holds_it(staff: StaffWords) -> None:
    of = plan()
    grid = filled(written(of), 1, answer="concur", on="2027-01-14")
    after, _ = landed(of, grid, staff)
    # All of it left, whether answered or not; what was sent before stays so.
    assert [after.asks[each].sent for each in ("a1", "a2", "a3")] == [date(2027, 1, 4), date(2027, 1, 4), TODAY]
    (held,) = after.records(Handout).values()
    assert (held.post, held.form, held.file, held.at) == ("po1", HandoutForm.SHEET, "back.xlsx", MADE)
    assert [each.engagement for each in held.stated] == ["e1", "e2", "e3"]
    assert list(holder_lines(after, TODAY, only_old=True)) == []
    again, _ = landed(after, filled(written(of), 2, answer="concur"), staff)
    assert list(again.records(Handout)) == [held.id]


def test_a_sheet_that_came_back_after_a_move_is_held_with_the_old_dates(staff: StaffWords) -> None:
    of = plan()
    grid = filled(written(of), 2, answer="concur")
    item = replace(of.engagements["e1"], dates=make.dates("2027-03-10"), place=make.place("Lamu", "KE"))
    after, _ = landed(of.replacing([("engagements", "e1", item)]), grid, staff)
    (line,) = holder_lines(after, TODAY, only_old=True)
    assert (line.engagement, line.recipient.post) == ("e1", "po1")
    assert "Wed 3 – Fri 5 Mar 2027" in str(line.held)


def test_what_was_noted_when_the_sheet_left_is_not_noted_again(staff: StaffWords) -> None:
    of = plan()
    departure = Departure(HandoutForm.SHEET, MADE, "asks.xlsx")
    noted = apply(make.stamped(log_sheet_left(of, ["a1", "a2", "a3"], TODAY, departure)), of)
    after, _ = landed(noted, filled(written(noted), 1, answer="concur"), staff)
    assert after.records(Handout) == noted.records(Handout)
    assert {each: ask.sent for each, ask in after.asks.items()} == {each: ask.sent for each, ask in noted.asks.items()}


@given(
    st.sampled_from(["2027-03-03", "2027-03", "2027-W14", "2027-Q2", "2027", "2027-05-03/2027-05-20"]), st.booleans()
)
def test_stated_days_are_read_as_they_were(start: str, has_end: bool) -> None:
    for dates in (make.dates(start, None if not has_end else "2028-01-02"), at(time(9), time(10)), at(time(9), None)):
        assert read_days(stated_days(dates)) == dates
    assert read_days("some day") is None
    assert read_days("2027-03-03.. 09:00") is None


@pytest.mark.parametrize("is_known", [True, False])
def test_a_sheet_says_where_it_goes_back(is_known: bool) -> None:
    office = make.post("po9", "Plans desk", organisation="o9", addressee="own-office", email="plans@mod.example")
    ours = make.organisation("o9", "Ministry of Defence", kind="own-defence")
    of = plan().replacing([("organisations", "o9", ours), ("posts", "po9", office)]) if is_known else plan()
    sheet = ask_sheet(of, [of.asks["a1"]], "Desk", MADE)
    expected = "Plans desk, Ministry of Defence, plans@mod.example" if is_known else "whoever sent it to you"
    assert sheet.how[-1].endswith(f"send it back to {expected}.")
    assert not any("several offices" in each for each in sheet.how)
