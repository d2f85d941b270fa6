"""One file by two names: one writer, and what replaces the file keeps the link."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import partial
from pathlib import Path

from app.persistence.plan_stores import SqlPlanStores
from tests.hold.attack import Attack, Broken, Try, demand
from tests.hold.children import Child, Voice, checked
from tests.hold.deeds import restoring, upgrading
from tests.hold.laws import check_plan, numbered, one_of, stages
from tests.hold.place import Place, small_plan


def open_by_two_names(tried: Try) -> None:
    """Open by one name, then by the other; or restore or upgrade by a link."""
    place = Place(tried.folder)
    case = _CASES[tried.number % len(_CASES)]
    names = ["by its name", "by a link"]
    tried.rng.shuffle(names)
    try:
        case(place, names[0] == "by a link")
    except Broken as broken:
        raise Broken(f"{case.__name__.strip('_')}, first {names[0]}: {broken}") from broken


def _symbolic(place: Place) -> Path:
    link = place.folder / "desk" / "link.entente"
    link.parent.mkdir()
    link.symlink_to(place.plan)
    return link


def _hard(place: Place) -> Path:
    link = place.folder / "desk" / "link.entente"
    link.parent.mkdir()
    os.link(place.plan, link)
    return link


def _folder(place: Place) -> Path:
    link = place.folder / "desk"
    link.symlink_to(place.plans, target_is_directory=True)
    return link / place.plan.name


def _two_writers(make: Callable[[Place], Path], place: Place, link_first: bool) -> None:
    checked(lambda _voice: place.make(small_plan()))
    names = (make(place), place.plan)
    first, second = names if link_first else names[::-1]
    with Child(partial(_first_writer, place, first)) as child:
        demand(child.listen() == "open", "the first writer does not open it")
        checked(partial(_second_writer, place, second))
        child.tell("go on")
        child.end().check()
    changed = stages(small_plan(), numbered(small_plan(), (1, 1)))[2]
    checked(lambda _voice: check_plan(place, place.plan, one_of([changed])))


def _first_writer(place: Place, path: Path, voice: Voice) -> None:
    first, second = numbered(small_plan(), (1, 1))
    store = place.program(later=60).stores.open(str(path))
    demand(not store.read_only, "opens read-only though nobody else has it")
    store.append(first)
    voice.say("open")
    voice.hear()
    store.append(second)
    store.close()


def _second_writer(place: Place, path: Path, _voice: Voice) -> None:
    store = place.program(later=60).stores.open(str(path))
    demand(store.read_only, "two writers have one file open by two names")
    demand(store.holder is not None, "nobody is named as the holder")
    demand(store.load() == stages(small_plan(), numbered(small_plan(), (1,)))[1], "the reader sees something else")
    store.close()


def _symbolic_link(place: Place, link_first: bool) -> None:
    _two_writers(_symbolic, place, link_first)


def _hard_link(place: Place, link_first: bool) -> None:
    _two_writers(_hard, place, link_first)


def _linked_folder(place: Place, link_first: bool) -> None:
    _two_writers(_folder, place, link_first)


def _restored_by_a_link(place: Place, _link_first: bool) -> None:
    restoring.DEED.prepared(place)
    link = _symbolic(place)
    checked(partial(_restore, place, link))
    demand(link.is_symlink(), "the link is gone after a restore through it")
    restoring.DEED.proved(place, ["restored"])


def _restore(place: Place, link: Path, _voice: Voice) -> None:
    stores = place.program(later=61).stores
    reader = stores.open(str(place.plan), read_only=True)
    chosen = next(backup for backup in reader.backups() if backup.reason == restoring.REASON)
    reader.close()
    stores.restore(chosen, str(link))


def _upgraded_by_a_link(place: Place, _link_first: bool) -> None:
    upgrading.AFTER_A_CRASH.prepared(place)
    link = _symbolic(place)
    checked(partial(_upgrade, place, link))
    demand(link.is_symlink(), "the link is gone after an upgrade through it")
    upgrading.AFTER_A_CRASH.proved(place, ["upgraded"])


def _upgrade(place: Place, link: Path, _voice: Voice) -> None:
    stores: SqlPlanStores = upgrading.next_version(place, place.program(later=60))
    stores.open(str(link)).close()


_CASES = (_symbolic_link, _hard_link, _linked_folder, _restored_by_a_link, _upgraded_by_a_link)


ATTACK = Attack(
    "opened by two names",
    "Links lead to one plan with one writer; a restore or an upgrade through a link keeps the link",
    open_by_two_names,
    in_ci=5,
)
