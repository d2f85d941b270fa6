"""The open plan as the window sees it: edits go in, signals say what changed."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import date, datetime

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from app.domain.changes import Change, StaleChange
from app.domain.plan import Plan
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.gui.look.languages import window_language
from app.gui.workspace.undo import ApplyChange
from app.services.edits.following import with_what_follows
from app.services.edits.fresh_references import made_by
from app.services.edits.refusals import EditRefused
from app.services.edits.status_gate import status_gate
from app.services.planning.arrivals import Arrival
from app.services.planning.edit_queue import Place
from app.services.planning.plan_editor import PlanEditor
from app.services.planning.store_turns import Taken
from app.services.ports import PlanFileError
from app.services.review.move_preview import went_along_words
from app.services.review.review import Review
from app.services.store_ports import PlanStore


def words(said: Text) -> str:
    """A sentence of the domain in the language of the window."""
    return said.said_in(window_language())


_ASSURANCE = text("Nothing was changed.")


def beforehand(reason: Text) -> str:
    """Why something cannot be done, before anybody has tried: without saying that nothing was changed."""
    return words(reason).replace(f" {words(_ASSURANCE)}", "")


def _close(store: PlanStore) -> None:
    store.close()


@dataclass(frozen=True, slots=True)
class Question:
    """An edit that is made if the person agrees (`do` with `agreed`): what speaks against it, a line an engagement.

    `parts` are ids of what is part of engagements that it calls off, `lacking` the keys of consents to be waived by
    name, `frozen` ids of confirmed engagements to which somebody now says no.
    """

    change: Change
    series: str
    doubts: tuple[Text, ...]
    parts: tuple[str, ...] = ()
    lacking: tuple[str, ...] = ()
    frozen: tuple[str, ...] = ()


class PlanDocument(QObject):
    """Holds at most one open plan.

    `closing` comes while the plan that is about to go is still open.
    `replaced` comes when another plan is open, or none. `changed(Change, ReviewDelta)` after
    each edit, undo and redo, and when something `is_arriving`; `reviewed` when the whole review is new.
    `arrived(Arrival)` after whatever came from where the plan is kept. `refused(Text)` when an
    edit makes no sense, `troubled(PlanFileError)` when it could not be written. `asked(Question)` when it
    may be done only after a question. `went_along(Text)` after an edit of dates that took something along.

    `let_go` closes the store of a plan that goes; where that can take long, it does so elsewhere.
    """

    closing = Signal()
    replaced = Signal()
    changed = Signal(object, object)
    arrived = Signal(object)
    reviewed = Signal()
    refused = Signal(object)
    asked = Signal(object)
    went_along = Signal(object)
    troubled = Signal(object)

    def __init__(self, parent: QObject | None = None, let_go: Callable[[PlanStore], None] = _close) -> None:
        super().__init__(parent)
        self._close_store = let_go
        self._editor: PlanEditor | None = None
        self._went_well = False
        self._is_making = False
        self._is_arriving = False
        self._past = 0
        self._why_no_past: Text | None = None
        self._fresh: set[str] = set()
        self.undo_stack = QUndoStack(self)

    @property
    def is_open(self) -> bool:
        """Whether there is a plan."""
        return self._editor is not None

    @property
    def editor(self) -> PlanEditor:
        """The editor of the open plan; RuntimeError without one."""
        if self._editor is None:
            raise RuntimeError("no plan is open")
        return self._editor

    @property
    def plan(self) -> Plan:
        """The plan as it is now; RuntimeError without one."""
        return self.editor.plan

    @property
    def review(self) -> Review:
        """The findings as they are now; RuntimeError without a plan."""
        return self.editor.review

    @property
    def today(self) -> date:
        """The day as of which the plan is reviewed."""
        return self.editor.review.facts.as_of

    @property
    def now(self) -> datetime:
        """The instant, in UTC, by the clock that stamps edits."""
        return self.editor.now

    @property
    def read_only(self) -> bool:
        """Whether edits are refused."""
        return self._editor is None or self._editor.store.read_only

    @property
    def is_making(self) -> bool:
        """Whether the change that `changed` tells of is made for the first time, and not undone or redone."""
        return self._is_making and not self._is_arriving

    @property
    def is_arriving(self) -> bool:
        """Whether the change that `changed` tells of came from where the plan is kept, made by others or earlier."""
        return self._is_arriving

    @property
    def is_past(self) -> bool:
        """Whether the change that `changed` tells of, while it is undone, was made in an earlier session."""
        return self.undo_stack.index() <= self._past

    def open(self, editor: PlanEditor) -> None:
        """Show another plan; the one before is closed first. What was done to it last time can be undone."""
        self._let_go()
        self._editor = editor
        if not editor.store.read_only:
            for change in editor.past:
                self.undo_stack.push(ApplyChange(change, words(change.label), self._run, is_done=True))
        self._past = self.undo_stack.count()
        self.replaced.emit()

    def close(self) -> None:
        """Show no plan."""
        self._let_go()
        self.replaced.emit()

    def followed(self, change: Change, stays: Collection[str] | None = ()) -> Change:
        """The change as `do` would make it, with all that goes along and follows: what is said beforehand is of this.

        `stays` are ids of engagements that stay where they are though they lie within what is moved; None where the
        change itself says of all where it stands.
        """
        return with_what_follows(self.plan, change, self.review.facts, fresh=self._fresh, stays=stays)

    def do(self, change: Change, series: str = "", *, agreed: bool = False, stays: Collection[str] | None = ()) -> bool:
        """Make an edit and put it on the undo stack; False, with `refused`, `troubled` or `asked`, if it is not made.

        Edits of one `series` that follow one another are undone as one. What was `agreed` to passes the gate of
        statuses: the person said yes to the question, or it was decided outside this plan. For `stays` see `followed`.
        """
        if change.is_empty:
            return True
        if self.read_only:
            self.refused.emit(text("This plan is open for reading only. Nothing was changed."))
            return False
        stated, change = change, self.followed(change, stays)
        if not agreed and not self._passes(change, series):
            return False
        if made := made_by(change):
            self._fresh.add(made)
        self._went_well = False
        self._past = min(self._past, self.undo_stack.index())
        self._is_making = True
        try:
            self.undo_stack.push(ApplyChange(change, words(change.label), self._run, series=series))
        finally:
            self._is_making = False
        if self._went_well and (along := went_along_words(stated, change)) is not None:
            self.went_along.emit(along)
        return self._went_well

    @property
    def why_no_past(self) -> Text | None:
        """Why what was done before cannot be undone, where that was let go; None where it was not."""
        return self._why_no_past

    def let_past_go(self, why: Text) -> None:
        """Nothing that was done up to now can be undone or redone, and nothing of it is remembered here but `why`."""
        self._why_no_past = why
        self.undo_stack.clear()
        self._past = 0

    def hand_out(self) -> None:
        """Something of the plan leaves it, on paper or in a file: from now on references are known and stay."""
        self._fresh.clear()

    def attempt(self, use_case: Callable[[], Change], series: str = "") -> bool:
        """Do what a use case proposes; where it refuses, say why and change nothing. For `series` see `do`."""
        try:
            change = use_case()
        except EditRefused as refusal:
            self.refused.emit(refusal.reason)
            return False
        return self.do(change, series)

    def _passes(self, change: Change, series: str) -> bool:
        """Whether nothing stands in the way of the statuses that a change gives; what does is said or asked about."""
        gate = status_gate(self.plan, change, self.today)
        if gate.refusal is not None:
            self.refused.emit(gate.refusal)
        elif not gate.is_open:
            self.asked.emit(Question(change, series, gate.doubts, gate.parts, gate.lacking, gate.frozen))
        return gate.is_open

    def take(self, taken: Taken) -> None:
        """Take what came of a turn at the store."""
        self._arrive(self.editor.take(taken))

    def retry(self) -> None:
        """Write what could not be written, here and now; raises PlanFileError where it still cannot."""
        self._arrive(self.editor.retry())

    def decide(self, change_id: str, mine: frozenset[Place] | None) -> bool:
        """Decide about an edit that was set aside: mine in these places, theirs in all others; None drops it whole.

        Taking mine is an edit like any other; False where it failed, and then nothing is decided.
        """
        if mine is not None and not self.do(self.editor.resolution(change_id, mine), agreed=True, stays=None):
            return False
        self._arrive(self.editor.drop(change_id))
        return True

    def adopt(self, reviewed: Review) -> None:
        """Take a whole review made elsewhere."""
        self.editor.adopt(reviewed)
        self.reviewed.emit()

    def _run(self, change: Change) -> Change | None:
        try:
            applied = self.editor.apply(change)
        except StaleChange:
            self.refused.emit(
                text("The plan has moved on since, so this cannot be undone or redone. Nothing was changed.")
            )
            return None
        except PlanFileError as error:
            self.troubled.emit(error)
            return None
        self._went_well = True
        self.changed.emit(applied.change, applied.delta)
        if applied.arrival is not None:
            self._arrive(applied.arrival)
        if applied.trouble is not None:
            self.troubled.emit(applied.trouble)
        return applied.change

    def _arrive(self, arrival: Arrival) -> None:
        if arrival.change.items:
            self._is_arriving = True
            try:
                self.changed.emit(arrival.change, arrival.delta)
            finally:
                self._is_arriving = False
        self.arrived.emit(arrival)

    def _let_go(self) -> None:
        if self._editor is not None:
            self.closing.emit()
        self._why_no_past = None
        self.undo_stack.clear()
        self._fresh.clear()
        if self._editor is not None:
            self._editor.close()
            self._close_store(self._editor.store)
            self._editor = None
