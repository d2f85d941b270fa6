"""Two planners on one shared plan: what fits goes on, what does not is set aside, and nothing is lost."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import pytest

from app.domain.changes import Change, StaleChange
from app.domain.plan import Plan
from app.services.edits.asks import delete_asks
from app.services.edits.engagements import change_engagement, delete_engagements
from app.services.planning.arrivals import Arrival
from app.services.planning.merging import WHOLE
from app.services.planning.plan_editor import Author, open_editor
from app.services.planning.store_turns import take_turn
from app.services.review.review import review
from tests.builders import FixedClock, ask, edit, engagement, plan_with
from tests.gui.memory_store import MemoryJournal
from tests.unit.domain.fake_calendars import FakeCalendars
from tests.unit.services.shared_memory import SharedPlan, SharedStore


class Planner:
    """Somebody at a window of their own."""

    def __init__(self, shared: SharedPlan, name: str, journal: MemoryJournal | None = None) -> None:
        self.store = SharedStore(shared)
        self.journal = journal or MemoryJournal()
        self.clock = FixedClock()
        self.editor = open_editor(self.store, Author(name, "PC"), self.clock, FakeCalendars(), (), self.journal)

    @property
    def plan(self) -> Plan:
        return self.editor.plan

    def set(self, item_id: str = "e1", **fields: object) -> Change:
        self.clock.advance(seconds=1)
        return self.editor.apply(change_engagement(self.plan, item_id, **fields)).change

    def turn(self) -> Arrival:
        return self.editor.take(take_turn(self.store, self.editor.turn(looks=True)))

    def decide(self, mine: Iterable[tuple[str, str, str]] = ()) -> None:
        first = self.editor.aside[0].change.id
        change = self.editor.resolution(first, frozenset(mine))
        if not change.is_empty:
            self.editor.apply(change)
        self.editor.drop(first)


TITLE = ("engagements", "e1", "title")


@pytest.fixture
def shared() -> SharedPlan:
    return SharedPlan(plan_with(engagement("e1"), engagement("e2"), ask("a1", "e1")))


@pytest.fixture
def mine(shared: SharedPlan) -> Planner:
    return Planner(shared, "Lund")


@pytest.fixture
def theirs(shared: SharedPlan) -> Planner:
    return Planner(shared, "Ito")


def test_an_edit_is_in_the_window_at_once_and_written_in_a_turn(shared: SharedPlan, mine: Planner) -> None:
    made = mine.set(title="Mine")
    assert mine.plan.engagements["e1"].title == "Mine"
    assert (shared.changes, mine.editor.pending) == ([], 1)
    assert [each.change for each in mine.journal.kept] == [made]
    arrival = mine.turn()
    assert mine.editor.pending == 0
    assert (arrival.change.is_empty, arrival.theirs) == (True, ())
    assert shared.plan == mine.plan
    assert mine.journal.kept == ()


def test_what_others_write_arrives_and_is_reviewed(mine: Planner, theirs: Planner) -> None:
    theirs.set("e2", notes="Theirs")
    theirs.set("e1", title="Theirs")
    theirs.turn()
    arrival = mine.turn()
    assert mine.plan == theirs.plan
    assert [change.author for change in arrival.theirs] == ["Ito", "Ito"]
    assert (arrival.change.author, str(arrival.change.label)) == ("Ito", "2 changes")
    assert {item.id for item in arrival.change.items} == {"e1", "e2"}
    review_of_all = review(mine.plan, mine.editor.review.facts, mine.editor.review.rules)
    assert mine.editor.review.findings() == review_of_all.findings()


def test_different_fields_are_joined_in_the_window_too(shared: SharedPlan, mine: Planner, theirs: Planner) -> None:
    theirs.set(notes="Theirs")
    theirs.turn()
    mine.set(title="Mine")
    mine.turn()
    both = mine.plan.engagements["e1"]
    assert (both.title, both.notes) == ("Mine", "Theirs")
    assert mine.plan == shared.plan


def test_after_a_conflict_the_others_go_on(shared: SharedPlan, mine: Planner, theirs: Planner) -> None:
    theirs.set(title="Theirs")
    theirs.turn()
    mine.store.is_down = True
    refused = mine.set(title="Mine")
    mine.set(notes="another field of the same record")
    mine.set("e2", title="another record")
    assert mine.turn().trouble is not None
    assert mine.editor.pending == 3
    mine.store.is_down = False
    arrival = mine.turn()
    assert [each.change.id for each in arrival.set_aside] == [refused.id]
    mine.turn()
    assert mine.editor.pending == 0
    assert mine.plan == shared.plan
    one = shared.plan.engagements["e1"]
    assert (one.title, one.notes) == ("Theirs", "another field of the same record")
    assert shared.plan.engagements["e2"].title == "another record"
    (clash,) = mine.editor.aside[0].clashes(mine.plan)
    assert (clash.place, clash.mine, clash.theirs) == (TITLE, "Mine", "Theirs")
    hand = mine.editor.hand_at(*TITLE)
    assert hand is not None
    assert hand.author == "Ito"
    assert [each.is_aside for each in mine.journal.kept] == [True]


def test_what_builds_on_a_conflict_stays_behind_it_in_order(mine: Planner, theirs: Planner) -> None:
    theirs.set(title="Theirs")
    theirs.turn()
    first = mine.set(title="Mine")
    second = mine.set(title="Mine again", notes="with it")
    mine.turn()
    assert [(each.change.id, each.behind) for each in mine.editor.aside] == [(first.id, ""), (second.id, first.id)]
    assert mine.editor.pending == 0
    mine.decide([TITLE])
    assert mine.editor.aside == ()
    assert mine.plan.engagements["e1"].title == "Mine again"
    mine.turn()
    theirs.turn()
    assert theirs.plan.engagements["e1"].title == "Mine again"
    assert theirs.plan.engagements["e1"].notes == "with it"


def test_taking_theirs_shows_the_next_one_that_is_at_odds(shared: SharedPlan, mine: Planner, theirs: Planner) -> None:
    theirs.set(title="Theirs")
    theirs.turn()
    mine.set(title="Mine")
    second = mine.set(title="Mine again")
    mine.turn()
    mine.decide()
    assert [(each.change.id, each.behind) for each in mine.editor.aside] == [(second.id, "")]
    mine.decide()
    assert mine.editor.aside == ()
    mine.turn()
    assert mine.plan == shared.plan
    assert mine.plan.engagements["e1"].title == "Theirs"


def test_each_field_is_decided_by_itself(shared: SharedPlan, mine: Planner, theirs: Planner) -> None:
    theirs.set(title="Theirs", notes="Theirs", outcome="Theirs")
    theirs.turn()
    mine.set(title="Mine", notes="Mine", agreement="not at odds")
    mine.turn()
    mine.decide([TITLE])
    mine.turn()
    one = shared.plan.engagements["e1"]
    assert (one.title, one.notes, one.outcome, one.agreement) == ("Mine", "Theirs", "Theirs", "not at odds")


def test_both_want_the_same(shared: SharedPlan, mine: Planner, theirs: Planner) -> None:
    theirs.set(title="Agreed")
    theirs.turn()
    mine.set(title="Agreed")
    mine.turn()
    assert (mine.editor.aside, mine.editor.pending) == ((), 0)
    assert mine.plan == shared.plan


def test_a_conflict_ends_by_itself_where_the_other_hand_comes_to_the_same(mine: Planner, theirs: Planner) -> None:
    theirs.set(title="Theirs")
    theirs.turn()
    mine.set(title="Mine")
    mine.turn()
    assert mine.editor.aside
    theirs.set(title="Mine")
    theirs.turn()
    mine.turn()
    assert mine.editor.aside == ()


def test_what_they_deleted_is_decided_as_a_whole(shared: SharedPlan, mine: Planner, theirs: Planner) -> None:
    theirs.editor.apply(delete_engagements(theirs.plan, ["e1"]))
    theirs.turn()
    mine.set(title="Mine")
    mine.turn()
    (clash,) = mine.editor.aside[0].clashes(mine.plan)
    assert (clash.field, clash.theirs) == (WHOLE, None)
    mine.decide([("engagements", "e1", WHOLE)])
    mine.turn()
    assert shared.plan.engagements["e1"].title == "Mine"


def test_an_ask_about_what_they_deleted_waits_for_a_decision(
    shared: SharedPlan, mine: Planner, theirs: Planner
) -> None:
    theirs.editor.apply(delete_engagements(theirs.plan, ["e1"]))
    theirs.turn()
    mine.editor.apply(edit(mine.plan, ask("a2", "e1")))
    arrival = mine.turn()
    assert "a2" not in mine.plan.asks
    assert arrival.set_aside[0].reason is not None
    assert mine.plan == shared.plan


def test_what_i_delete_while_they_add_to_it_waits_for_a_decision(
    shared: SharedPlan, mine: Planner, theirs: Planner
) -> None:
    theirs.editor.apply(edit(theirs.plan, ask("a2", "e2")))
    theirs.turn()
    mine.editor.apply(delete_engagements(mine.plan, ["e2"]))
    mine.turn()
    assert mine.plan.engagements["e2"]
    assert len(mine.editor.aside) == 1
    assert mine.plan == shared.plan


def test_an_edit_of_what_was_made_by_one_set_aside_stays_behind_it(mine: Planner, theirs: Planner) -> None:
    theirs.editor.apply(delete_engagements(theirs.plan, ["e1"]))
    theirs.turn()
    mine.editor.apply(edit(mine.plan, ask("a2", "e1")))
    new_ask = mine.plan.asks["a2"]
    mine.editor.apply(edit(mine.plan, replace(new_ask, notes="more")))
    mine.turn()
    assert len(mine.editor.aside) == 2
    assert mine.editor.aside[1].behind == mine.editor.aside[0].change.id


def test_an_answer_that_was_lost_is_not_an_edit_made_twice(shared: SharedPlan, mine: Planner, theirs: Planner) -> None:
    mine.store.loses_answer = True
    mine.set(title="Mine")
    assert mine.turn().trouble is not None
    assert mine.editor.pending == 1
    theirs.turn()
    theirs.set(title="Theirs, later")
    theirs.turn()
    mine.turn()
    assert len(shared.changes) == 2
    assert (mine.editor.pending, mine.editor.aside) == (0, ())
    assert mine.plan.engagements["e1"].title == "Theirs, later"


def test_undo_of_what_waits_takes_it_back(shared: SharedPlan, mine: Planner) -> None:
    before = mine.plan.engagements["e1"]
    made = mine.set(title="Mine")
    mine.editor.apply(made.inverse())
    mine.turn()
    assert shared.plan.engagements["e1"] == before
    assert len(shared.changes) == 2


def test_undo_keeps_what_others_did_to_other_fields(shared: SharedPlan, mine: Planner, theirs: Planner) -> None:
    made = mine.set(title="Mine")
    mine.turn()
    theirs.turn()
    theirs.set(notes="Theirs")
    theirs.turn()
    mine.turn()
    mine.editor.apply(made.inverse())
    mine.turn()
    one = shared.plan.engagements["e1"]
    assert (one.title, one.notes) == ("Port call e1", "Theirs")


def test_undo_of_what_they_changed_since_is_refused(mine: Planner, theirs: Planner) -> None:
    made = mine.set(title="Mine")
    mine.turn()
    theirs.turn()
    theirs.set(title="Theirs")
    theirs.turn()
    mine.turn()
    with pytest.raises(StaleChange):
        mine.editor.apply(made.inverse())


def test_undo_of_an_edit_set_aside_drops_it(mine: Planner, theirs: Planner) -> None:
    theirs.set(title="Theirs")
    theirs.turn()
    made = mine.set(title="Mine")
    mine.turn()
    applied = mine.editor.apply(made.inverse())
    assert applied.change.is_empty
    assert mine.editor.aside == ()
    assert mine.plan.engagements["e1"].title == "Theirs"


def test_undo_of_a_series_set_aside_drops_all_of_it(mine: Planner, theirs: Planner) -> None:
    theirs.set(title="Theirs")
    theirs.turn()
    first, second = mine.set(title="Mine"), mine.set(title="Mine again")
    mine.turn()
    from_both = edit(mine.plan, replace(mine.plan.engagements["e1"], title="Mine again"))
    whole = replace(from_both, items=(replace(first.items[0], after=second.items[0].after),), id=first.id)
    mine.editor.apply(whole.inverse())
    assert mine.editor.aside == ()


def test_what_was_not_written_is_taken_up_by_the_next_session(
    shared: SharedPlan, mine: Planner, theirs: Planner
) -> None:
    mine.store.is_down = True
    mine.set("e2", title="waits")
    at_odds = mine.set(title="Mine")
    behind = mine.set(title="Mine again")
    theirs.set(title="Theirs")
    theirs.turn()
    again = Planner(shared, "Lund", MemoryJournal(mine.journal.kept))
    assert again.plan.engagements["e2"].title == "waits"
    assert again.editor.pending == 1
    assert [each.change.id for each in again.editor.aside] == [at_odds.id, behind.id]
    assert again.editor.aside[1].behind == at_odds.id
    hand = again.editor.hand_at(*TITLE)
    assert hand is not None
    assert hand.author == "Ito"
    assert len(again.journal.kept) == 3
    again.turn()
    third = Planner(shared, "Lund", MemoryJournal(again.journal.kept))
    assert [(each.change.id, each.behind) for each in third.editor.aside] == [(at_odds.id, ""), (behind.id, at_odds.id)]
    assert third.editor.pending == 0


def test_what_was_written_though_its_answer_was_lost_is_not_taken_up(shared: SharedPlan, mine: Planner) -> None:
    mine.store.loses_answer = True
    mine.set(title="Mine")
    mine.turn()
    again = Planner(shared, "Lund", MemoryJournal(mine.journal.kept))
    assert (again.editor.pending, again.editor.aside) == (0, ())
    again.turn()
    assert len(shared.changes) == 1


def test_a_plan_that_does_not_follow_from_its_log_is_read_anew(shared: SharedPlan, mine: Planner) -> None:
    waiting = mine.set("e2", title="Mine")
    shared.plan = shared.plan.replacing([("engagements", "e1", None), ("asks", "a1", None)])
    shared.write(replace(edit(shared.plan, engagement("e9")), id="x", author="a script"))
    shared.changes[-1] = replace(
        shared.changes[-1], items=(replace(shared.changes[-1].items[0], before=engagement("e9")),)
    )
    mine.turn()
    assert mine.editor.pending == 0
    mine.turn()
    assert mine.plan == shared.plan
    assert waiting.id in {change.id for change in shared.changes}


def test_a_new_edit_of_a_field_at_odds_is_made_on_theirs(shared: SharedPlan, mine: Planner, theirs: Planner) -> None:
    theirs.set(title="Theirs")
    theirs.turn()
    mine.set(title="Mine")
    mine.turn()
    mine.set(title="Mine, having seen theirs")
    mine.turn()
    assert shared.plan.engagements["e1"].title == "Mine, having seen theirs"
    assert len(mine.editor.aside) == 1


def test_deleting_an_ask_they_edited_is_a_conflict(shared: SharedPlan, mine: Planner, theirs: Planner) -> None:
    theirs.editor.apply(edit(theirs.plan, replace(theirs.plan.asks["a1"], notes="Theirs")))
    theirs.turn()
    mine.editor.apply(delete_asks(mine.plan, ["a1"]))
    mine.turn()
    assert mine.plan.asks["a1"].notes == "Theirs"
    mine.decide([("asks", "a1", WHOLE)])
    mine.turn()
    assert "a1" not in shared.plan.asks
