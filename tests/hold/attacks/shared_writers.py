"""Twenty write to one shared plan, while writers are killed and the server is frozen, crashed and cut off."""

from __future__ import annotations

import time
from contextlib import ExitStack
from dataclasses import replace
from functools import partial
from random import Random

from app.domain.changes import Change, StaleChange, apply
from app.domain.plan import Plan
from app.persistence.plan_store import SqlPlanStore
from app.services.ports import PlanFileError, PlanOutOfDate
from tests.builders import edit, engagement, stamped
from tests.hold.attack import Attack, Broken, Try, demand
from tests.hold.children import Child, Voice, checked
from tests.hold.laws import difference, keep_to_words
from tests.hold.place import AUTHOR, Place, small_plan
from tests.hold.server import Server, running_server

WRITERS, _EDITS = 20, 8

_DEADLINE = 120.0
"""Seconds after the last disturbance by which all have written all; a deadlock lasts for ever."""


def write_together(tried: Try) -> None:
    """One round of writers against one server."""
    place = Place(tried.folder)
    with running_server() as server, ExitStack() as all_of_them:
        checked(partial(_found, place, server))
        works = (partial(_write, place, server, number) for number in range(WRITERS))
        writers = [all_of_them.enter_context(Child(work)) for work in works]
        killed = _disturb(server, writers, tried.rng)
        acknowledged: list[str] = []
        until = time.monotonic() + _DEADLINE
        for number, writer in enumerate(writers):
            ended = writer.end(max(1.0, until - time.monotonic()))
            acknowledged += ended.said
            if number not in killed:
                ended.check(_DEADLINE)
        checked(partial(_check, place, server, acknowledged), limit=60)


def _found(place: Place, server: Server, _voice: Voice) -> None:
    place.program().stores.create(server.address, small_plan(), AUTHOR).close()


def _disturb(server: Server, writers: list[Child], rng: Random) -> set[int]:
    """Do to them what networks and people do; returns which writers were killed."""
    killed: set[int] = set()
    for _ in range(rng.randint(4, 8)):
        time.sleep(rng.uniform(0.1, 1.0))
        match rng.choice(("kill", "kill", "freeze", "cut", "crash")):
            case "kill":
                chosen = rng.randrange(len(writers))
                killed.add(chosen)
                writers[chosen].kill()
            case "freeze":
                server.freeze()
                time.sleep(rng.uniform(0.1, 2.0))
                server.thaw()
            case "cut":
                server.cut(rng)
            case "crash":
                server.crash(rng)
    return killed


def _write(place: Place, server: Server, number: int, voice: Voice) -> None:
    """Add engagements, and now and then retitle one that all have; says the id of each change that is in."""
    rng = Random(number)
    store = _opened(place, server)
    plan = _loaded(store)
    for step in range(_EDITS):
        change = _made(plan, number, step, 0, retitles=rng.random() < 0.3)
        again = 0
        while True:
            try:
                store.append(change)
                break
            except PlanOutOfDate as error:
                keep_to_words(error)
                again += 1
                plan = _loaded(store)
                change = _made(plan, number, step, again, retitles=False)
            except PlanFileError as error:
                keep_to_words(error)
                time.sleep(0.1)
        voice.say(change.id)
        plan = apply(change, plan)
    store.close()


def _made(plan: Plan, number: int, step: int, again: int, *, retitles: bool) -> Change:
    items = [engagement(f"w{number}-{step}", title=f"By {number}")]
    if retitles:
        items.append(replace(plan.engagements["e1"], title=f"Port call of {number}, {step}"))
    return stamped(edit(plan, *items), id=f"w{number}-{step}-{again}", author=f"Writer {number}")


def _opened(place: Place, server: Server) -> SqlPlanStore:
    while True:
        try:
            return place.program(later=60).stores.open(server.address)
        except PlanFileError as error:
            keep_to_words(error)
            time.sleep(0.1)


def _loaded(store: SqlPlanStore) -> Plan:
    while True:
        try:
            return store.load()
        except PlanFileError as error:
            keep_to_words(error)
            time.sleep(0.1)


def _check(place: Place, server: Server, acknowledged: list[str], _voice: Voice) -> None:
    """What was acknowledged is there once, and the history leads from the plan's beginning to what it is now."""
    store = place.program(later=90).stores.open(server.address)
    plan = store.load()
    written = [change for change in reversed(store.recent(100_000)) if change.id.startswith("w")]
    store.close()
    ids = [change.id for change in written]
    lost = sorted(set(acknowledged) - set(ids))
    demand(not lost, f"{len(lost)} acknowledged changes are lost, such as {lost[:3]}")
    twice = sorted({each for each in ids if ids.count(each) > 1})
    demand(not twice, f"written twice: {twice}")
    replayed = small_plan()
    for change in written:
        try:
            replayed = apply(change, replayed)
        except StaleChange as stale:
            raise Broken(f"the history does not follow from itself at {change.id}: {stale}") from stale
    demand(replayed == plan, f"history and plan differ in {difference(replayed, plan)}")


ATTACK = Attack(
    "twenty writers on PostgreSQL",
    "Through kills, freezes, crashes and cuts each acknowledged change is there once, and nobody waits for ever",
    write_together,
    in_ci=2,
)
