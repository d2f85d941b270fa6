"""Several do the same at the same moment: make a plan at one path, or open one for writing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from functools import partial

from app.domain.changes import apply
from app.domain.plan import Plan
from app.services.ports import PlanFileError
from tests.hold.attack import Attack, Broken, Try, demand
from tests.hold.children import Child, Ended, Voice, checked
from tests.hold.laws import check_plan, keep_to_words, numbered, one_of, stages
from tests.hold.place import AUTHOR, Place, small_plan

_MANY = 4


def do_at_once(tried: Try) -> None:
    """Four make a plan, then four open it; one of each wins."""
    place = Place(tried.folder)
    place.plans.mkdir(parents=True)
    makers = _run([partial(_make, place, number) for number in range(_MANY)])
    won = [number for number, ended in enumerate(makers) if "won" in ended.said]
    demand(len(won) == 1, f"{len(won)} of {_MANY} were told that they made the plan")
    plan = _own_plan(won[0])
    checked(lambda _voice: _holds(place, plan))
    openers = _run([partial(_open, place, plan, number) for number in range(_MANY)])
    wrote = [number for number, ended in enumerate(openers) if "wrote" in ended.said]
    demand(len(wrote) == 1, f"{len(wrote)} of {_MANY} became the writer")
    changed = stages(plan, numbered(plan, (1,), f"opener{wrote[0]}"))[1]
    checked(lambda _voice: check_plan(place, place.plan, one_of([changed])))


def _own_plan(number: int) -> Plan:
    return apply(numbered(small_plan(), (1,), f"maker{number}")[0], small_plan())


def _run(works: Sequence[Callable[[Voice], object]]) -> list[Ended]:
    """Let them all begin at the same moment, and end together: nobody lets go before everybody has tried."""
    with ExitStack() as all_of_them:
        children = [all_of_them.enter_context(Child(work)) for work in works]
        for child in children:
            demand(child.listen() == "ready", "a process did not start")
        for child in children:
            child.tell("go")
        for child in children:
            child.listen()
        for child in children:
            child.tell("end")
        ended = [child.end() for child in children]
    for each in ended:
        each.check()
    return ended


def _make(place: Place, number: int, voice: Voice) -> None:
    stores = place.program().stores
    voice.say("ready")
    voice.hear()
    try:
        store = stores.create(str(place.plan), _own_plan(number), AUTHOR)
    except PlanFileError as error:
        keep_to_words(error)
        voice.say("lost")
        voice.hear()
        return
    voice.say("lost" if store.read_only else "won")
    voice.hear()
    store.close()


def _open(place: Place, plan: Plan, number: int, voice: Voice) -> None:
    stores = place.program(later=60).stores
    voice.say("ready")
    voice.hear()
    store = stores.open(str(place.plan))
    if store.read_only:
        demand(store.holder is not None, f"opens read-only without naming the holder: {store.notice}")
    else:
        store.append(numbered(plan, (1,), f"opener{number}")[0])
    voice.say("read" if store.read_only else "wrote")
    voice.hear()
    store.close()


def _holds(place: Place, plan: Plan) -> None:
    store = place.program().stores.open(str(place.plan), read_only=True)
    held = store.load()
    store.close()
    try:
        one_of([plan])(held)
    except Broken as broken:
        raise Broken(f"the plan is not that of the one who was told so: {broken}") from broken


ATTACK = Attack(
    "made and opened at once",
    "Of several who make a plan at one path, or open it for writing, one wins, and the others are told",
    do_at_once,
    in_ci=6,
)
