"""Whatever two planners do on a shared plan, and whatever fails: each edit ends in the plan or among the conflicts."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from app.domain.changes import Change, StaleChange
from app.domain.plan import Plan
from app.services.edits.engagements import change_engagement, delete_engagements
from app.services.edits.refusals import EditRefused
from app.services.planning.merging import EditClash, Merged, merge
from app.services.planning.plan_editor import Author, PlanEditor, open_editor
from app.services.planning.store_turns import Taken, take_turn
from tests.builders import FixedClock, ask, edit, engagement, plan_with
from tests.gui.memory_store import MemoryJournal
from tests.unit.domain.fake_calendars import FakeCalendars
from tests.unit.services.shared_memory import SharedPlan, SharedStore

WHO = st.sampled_from([0, 1])
RECORDS = st.sampled_from(["e1", "e2"])
FIELDS = st.sampled_from(["title", "notes"])


class Planner:
    def __init__(self, shared: SharedPlan, name: str, clock: FixedClock) -> None:
        self.shared, self.name, self.clock = shared, name, clock
        self.journal = MemoryJournal()
        self.open()

    def open(self) -> None:
        """Open the plan anew, with what the journal has of the session before; nothing else of it is left."""
        self.journal = MemoryJournal(self.journal.kept)
        self.store = SharedStore(self.shared)
        self.editor: PlanEditor = open_editor(
            self.store, Author(self.name, "PC"), self.clock, FakeCalendars(), (), self.journal
        )
        self.under_way: Taken | None = None
        self.mine: list[Change] = []


class SharedEditing(RuleBasedStateMachine):
    @initialize()
    def begin(self) -> None:
        self.clock = FixedClock()
        self.shared = SharedPlan(plan_with(engagement("e1"), engagement("e2"), ask("a1", "e1")))
        self.planners = [Planner(self.shared, name, self.clock) for name in ("Lund", "Ito")]
        self.made: dict[str, Change] = {}
        self.decided: set[str] = set()
        self.number = 0

    def attempt(self, planner: Planner, use_case: Callable[[Plan], Change]) -> None:
        self.clock.advance(seconds=1)
        try:
            made = planner.editor.apply(use_case(planner.editor.plan)).change
        except (StaleChange, EditRefused):
            return
        if made.items:
            self.made[made.id] = made
            planner.mine.append(made)

    @rule(who=WHO, record=RECORDS, field=FIELDS)
    def type(self, who: int, record: str, field: str) -> None:
        self.number += 1
        self.attempt(
            self.planners[who], lambda plan: change_engagement(plan, record, **{field: f"value {self.number}"})
        )

    @rule(who=WHO, record=RECORDS)
    def add_an_ask(self, who: int, record: str) -> None:
        self.number += 1
        if record in self.planners[who].editor.plan.engagements:
            self.attempt(self.planners[who], lambda plan: edit(plan, ask(f"n{self.number}", record)))

    @rule(who=WHO, record=RECORDS)
    def delete(self, who: int, record: str) -> None:
        self.attempt(self.planners[who], lambda plan: delete_engagements(plan, [record]))

    @rule(who=WHO)
    def undo(self, who: int) -> None:
        planner = self.planners[who]
        if planner.mine:
            last = planner.mine.pop()
            aside = {each.change.id for each in planner.editor.aside}
            self.attempt(planner, lambda _plan: last.inverse())
            self.decided |= aside - {each.change.id for each in planner.editor.aside}

    @rule(who=WHO)
    def set_out(self, who: int) -> None:
        """A turn begins; what comes of it is taken later, after other edits perhaps."""
        planner = self.planners[who]
        if planner.under_way is None:
            planner.under_way = take_turn(planner.store, planner.editor.turn(looks=True))

    @rule(who=WHO)
    def come_back(self, who: int) -> None:
        planner = self.planners[who]
        if planner.under_way is not None:
            taken, planner.under_way = planner.under_way, None
            planner.editor.take(taken)

    @rule(who=WHO)
    def lose_the_network(self, who: int) -> None:
        self.planners[who].store.is_down = True

    @rule(who=WHO)
    def find_the_network(self, who: int) -> None:
        self.planners[who].store.is_down = False

    @rule(who=WHO)
    def lose_an_answer(self, who: int) -> None:
        self.planners[who].store.loses_answer = True

    @rule(who=WHO)
    def be_killed(self, who: int) -> None:
        self.planners[who].open()

    @rule(who=WHO, takes_mine=st.booleans())
    def decide(self, who: int, takes_mine: bool) -> None:
        self.decide_first(self.planners[who], takes_mine)

    def decide_first(self, planner: Planner, takes_mine: bool) -> None:
        if not planner.editor.aside:
            return
        first = planner.editor.aside[0]
        clashes: tuple[EditClash, ...] = first.clashes(planner.editor.plan) if takes_mine else ()
        change = planner.editor.resolution(first.change.id, frozenset(each.place for each in clashes))
        if takes_mine:
            self.attempt(planner, lambda _plan: change)
        self.decided.add(first.change.id)
        planner.editor.drop(first.change.id)

    @invariant()
    def nothing_is_lost_and_nothing_twice(self) -> None:
        if not hasattr(self, "shared"):
            return
        written = [change.id for change in self.shared.changes]
        assert len(written) == len(set(written))
        here: set[str] = set()
        for planner in self.planners:
            editor = planner.editor
            kept = {each.change.id for each in planner.journal.kept}
            open_edits = {change.id for change in editor.waiting} | {each.change.id for each in editor.aside}
            assert open_edits - set(written) <= kept, "what is not written is kept on this computer"
            here |= open_edits
        for lost in self.made.keys() - here - set(written) - self.decided:
            wants = self.made[lost].items
            plans = (planner.editor.plan for planner in self.planners)
            assert any(merge(wants, plan.find) == Merged((), ()) for plan in plans), "others did the same"
            self.decided.add(lost)

    def teardown(self) -> None:
        if not hasattr(self, "shared"):
            return
        for planner in self.planners:
            planner.store.is_down = planner.store.loses_answer = False
            if planner.under_way is not None:
                planner.editor.take(planner.under_way)
        for planner in (*self.planners, *self.planners, *self.planners):
            planner.editor.take(take_turn(planner.store, planner.editor.turn(looks=True)))
        self.nothing_is_lost_and_nothing_twice()
        for planner in self.planners:
            assert planner.editor.waiting == ()
            assert planner.editor.plan == self.shared.plan, "all see one plan in the end"


SharedEditing.TestCase.settings = settings(stateful_step_count=40)
TestSharedEditing = SharedEditing.TestCase
