"""Long sessions of random edits, undone, redone, closed and opened again."""

from __future__ import annotations

from functools import partial
from random import Random

from app.domain.changes import Change, StaleChange
from app.domain.facts import Facts
from app.domain.plan import Plan
from app.domain.rules import ALL_RULES
from app.services.edits.refusals import EditRefused
from app.services.planning.plan_editor import PlanEditor, open_editor
from app.services.review.review import review
from tests.builders import TODAY
from tests.hold.attack import Attack, Broken, Try, demand
from tests.hold.children import Voice, checked
from tests.hold.laws import check_file, check_history, check_litter, check_search, difference, keep_to_words
from tests.hold.place import Place
from tests.hold.random_edits import USES, NothingToChoose
from tests.hold.templates import sample_bytes

_SESSIONS, _EDITS = 3, 25


def edit_for_long(tried: Try) -> None:
    """Three sessions of 25 edits on the sample plan, each in a process of its own."""
    place = Place(tried.folder)
    place.plans.mkdir(parents=True)
    place.plan.write_bytes(sample_bytes())
    checked(partial(_sessions, place, tried.rng), limit=120)


def _sessions(place: Place, rng: Random, _voice: Voice) -> None:
    plan: Plan | None = None
    for session in range(_SESSIONS):
        program = place.program(later=60 * (session + 1))
        store = program.stores.open(str(place.plan))
        editor = open_editor(store, program.author, program.clock, program.calendars, ALL_RULES)
        if plan is not None:
            demand(editor.plan == plan, f"opened again it differs in {difference(editor.plan, plan)}")
        facts = Facts(TODAY, program.calendars)
        editor.adopt(editor.review_job(facts)())
        done = list(editor.past)
        for _ in range(_EDITS):
            _step(editor, done, rng)
        plan = editor.plan
        demand(editor.pending == 0, "edits were left unwritten")
        demand(store.load() == plan, f"the file differs in {difference(store.load(), plan)}")
        full = review(plan, facts, ALL_RULES).findings()
        demand(editor.review.findings() == full, "the findings that followed the edits are not those of a full review")
        check_search(store, plan)
        check_history(store, plan)
        store.close()
        check_file(place.plan)
        check_litter(place, place.plan)


def _step(editor: PlanEditor, done: list[Change], rng: Random) -> None:
    """One edit, or an undo and now and then the redo after it."""
    if done and rng.random() < 0.25:
        _undo(editor, done, rng)
        return
    use = rng.choice(USES)
    try:
        made = use(editor, rng)
    except EditRefused as refused:
        keep_to_words(refused)
        return
    except NothingToChoose:
        return
    if not made.is_empty:
        done.append(editor.apply(made).change)


def _undo(editor: PlanEditor, done: list[Change], rng: Random) -> None:
    last = done.pop()
    before = editor.plan
    try:
        undone = editor.apply(last.inverse()).change
    except StaleChange as stale:
        raise Broken(f"the last edit cannot be undone: {stale}") from stale
    if rng.random() < 0.5:
        done.append(editor.apply(undone.inverse()).change)
        demand(editor.plan == before, f"undone and redone it differs in {difference(editor.plan, before)}")


ATTACK = Attack(
    "random edits",
    "After any edits, undone and redone, file, memory, findings, index and history say the same",
    edit_for_long,
    in_ci=3,
)
