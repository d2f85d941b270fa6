"""Something else is put in the place of an open plan: it stays as it is, and what was edited is kept."""

from __future__ import annotations

import shutil
import time
from collections.abc import Mapping
from functools import partial
from itertools import product
from pathlib import Path

from app.domain.changes import apply
from app.domain.plan import Plan
from app.domain.rules import ALL_RULES
from app.services.planning.plan_editor import PlanEditor, open_editor
from app.services.ports import PlanFileError
from tests.hold.attack import Attack, Broken, Try, demand
from tests.hold.children import Child, Voice, checked
from tests.hold.laws import check_file, keep_to_words, numbered, one_of, stages
from tests.hold.place import Place, small_plan
from tests.hold.substitutions import SUBSTITUTIONS, Ground, Substitution

_CHANGES = tuple(numbered(small_plan(), (1,) * 60))
_STAGES = tuple(stages(small_plan(), _CHANGES))

EDITED, READ, CLOSED, AMIDST = "then edited", "then read", "then closed", "in the midst of edits"
"""What the planner does after the substitution."""

CASES = [
    (substitution, moment)
    for substitution, moment in product(SUBSTITUTIONS, (EDITED, READ, CLOSED, AMIDST))
    if moment != AMIDST or substitution.is_atomic
]


def replace_the_open_plan(tried: Try) -> None:
    """Make one of the cases; their order is fixed, so that as many tries meet each once."""
    substitution, moment = CASES[tried.number % len(CASES)]
    ground = _prepared(tried.folder)
    try:
        with Child(partial(_session, ground, moment)) as child:
            demand(child.listen() == "edited", "the first edit was not made")
            if moment == AMIDST:
                time.sleep(tried.rng.uniform(0, 0.2))
            substitution.make(ground)
            foreign = {path: path.read_bytes() for path in (ground.path, ground.other) if path.is_file()}
            child.tell("go")
            is_back = moment == EDITED and _watch_edits(tried, ground, substitution, child)
            child.end().check()
        _check(ground, substitution, moment, foreign, is_back=is_back)
    except Broken as broken:
        raise Broken(f"{substitution.name}, {moment}: {broken}") from broken


def _prepared(folder: Path) -> Ground:
    place, another = Place(folder), Place(folder / "another")
    ground = Ground(place, place.plan, another.plan, another.plans / "older.entente")
    checked(lambda _voice: place.make(small_plan()))
    checked(lambda _voice: another.make(_another_plan()))
    shutil.copyfile(ground.path, ground.older)
    return ground


def _another_plan() -> Plan:
    return apply(numbered(small_plan(), (5,), "another")[0], small_plan())


def _session(ground: Ground, moment: str, voice: Voice) -> None:
    program = ground.place.program(later=60)
    store = program.stores.open(str(ground.path))
    editor = open_editor(store, program.author, program.clock, program.calendars, ALL_RULES)
    _edit(editor, 0)
    voice.say("edited")
    if moment != AMIDST:
        voice.hear()
    if moment == EDITED:
        _edit_twice(editor, voice)
    if moment == READ:
        _read(editor)
    if moment == AMIDST:
        for number in range(1, len(_CHANGES)):
            _edit(editor, number)
    store.close()


def _edit(editor: PlanEditor, number: int) -> None:
    trouble = editor.apply(_CHANGES[number]).trouble
    if trouble is not None:
        keep_to_words(trouble)


def _edit_twice(editor: PlanEditor, voice: Voice) -> None:
    _edit(editor, 1)
    _edit(editor, 2)
    voice.say(editor.pending)
    voice.hear()
    try:
        editor.retry()
    except PlanFileError as trouble:
        keep_to_words(trouble)
    voice.say(editor.pending)


def _read(editor: PlanEditor) -> None:
    """As the window does by itself; all may be refused, in words."""
    store = editor.store
    for read in (partial(store.recent, 5), store.load, store.info, store.back_up_if_due, store.backups):
        try:
            read()
        except PlanFileError as error:
            keep_to_words(error)


def _watch_edits(tried: Try, ground: Ground, substitution: Substitution, child: Child) -> bool:
    """Two edits must be kept and not written; where the plan comes back, they are. Returns whether it came back."""
    pending = child.listen()
    demand(pending == 2, f"of two edits {pending} were kept, the others taken for written")
    is_back = substitution.undo is not None and tried.rng.random() < 0.5
    if is_back and substitution.undo is not None:
        substitution.undo(ground)
    child.tell("go")
    pending = child.listen()
    demand(
        pending == (0 if is_back else 2), f"tried again with the plan {'back' if is_back else 'away'}: {pending} kept"
    )
    return is_back


def _check(
    ground: Ground, substitution: Substitution, moment: str, foreign: Mapping[Path, bytes], *, is_back: bool
) -> None:
    if is_back:
        checked(partial(_check_ours, ground, ground.path, 3))
        foreign = {ground.other: foreign[ground.other]}
    elif substitution.keeps_ours:
        checked(partial(_check_ours, ground, ground.ours, None if moment == AMIDST else 1))
    for path, content in foreign.items():
        demand(path.read_bytes() == content, f"what is now at {path.name} was written to")
        if content in (ground.other.read_bytes(), ground.older.read_bytes()):
            checked(partial(_check_foreign, ground, path))
    for folder in {ground.path.parent, ground.other.parent}:
        ours = {ground.path.name, ground.other.name, ground.older.name}
        left = sorted(each.name for each in folder.iterdir() if each.name not in ours) if folder.exists() else []
        demand(not left, f"left beside what is there now: {left}")


def _check_foreign(ground: Ground, path: Path, _voice: Voice) -> None:
    store = ground.place.program(later=90).stores.open(str(path), read_only=True)
    plan = store.load()
    store.close()
    demand(plan in (_another_plan(), small_plan()), f"what is there now holds something else: {path.name}")
    check_file(path)


def _check_ours(ground: Ground, path: Path, edits: int | None, _voice: Voice) -> None:
    """The plan itself is sound where it is now, with so many of the edits."""
    store = ground.place.program(later=90).stores.open(str(path))
    plan = store.load()
    store.close()
    one_of(_STAGES[1:] if edits is None else [_STAGES[edits]])(plan)
    check_file(path)


ATTACK = Attack(
    "replaced while open",
    "What was put in an open plan's place is not touched, nothing lies beside it, and edits are kept until it is back",
    replace_the_open_plan,
    in_ci=len(CASES),
)
