"""The program is killed before any of its system calls, or the disk refuses any of them."""

from __future__ import annotations

from functools import cache
from math import gcd
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.hold.attack import Attack, Broken, NotChecked, Try, demand
from tests.hold.children import Ended
from tests.hold.deeds import DEEDS
from tests.hold.deeds.deed import Deed, is_refusal
from tests.hold.place import Place
from tests.hold.tracing import Call, calls_of, lack, traced

_ERRORS = ("ENOSPC", "EIO", "EACCES")

_OPENING = frozenset({"open", "openat", "creat"})


def kill_before_a_call(tried: Try) -> None:
    """Kill one of the deeds before one of its calls; the numbers walk through all of both."""
    deed, calls, at = _chosen(tried)
    call = calls[at]
    ended = _done(deed, tried, [f"{call.name}:signal=KILL:when={call.number}"])
    refused = [word for word in ended.said if is_refusal(word)]
    demand(not refused, f"{deed.name} was refused though nothing stood in its way: {refused}")


def refuse_a_call(tried: Try) -> None:
    """Let one of the calls of one of the deeds fail, or everything from then on but the opening of files."""
    deed, calls, at = _chosen(tried)
    error = tried.rng.choice(_ERRORS)
    refused = {calls[at].name: f"when={calls[at].number}"}
    if tried.rng.random() < 0.3:
        first = {call.name: call.number for call in reversed(calls[at:])}
        refused = {name: f"when={number}+" for name, number in first.items() if name not in _OPENING}
    _done(deed, tried, [f"{name}:error={error}:{when}" for name, when in refused.items()])


def _done(deed: Deed, tried: Try, faults: list[str]) -> Ended:
    place = Place(tried.folder)
    deed.prepared(place)
    ended = traced(deed.at(place), faults, tried.folder / "calls")
    try:
        if not ended.killed_by:
            ended.check()
        deed.proved(place, ended.said)
    except Broken as broken:
        raise Broken(f"{deed.name}, {' '.join(faults)}: {broken}") from broken
    return ended


def _chosen(tried: Try) -> tuple[Deed, list[Call], int]:
    """The deed of a try, its calls, and which of them is meant."""
    if lack():
        raise NotChecked(lack())
    deed = DEEDS[tried.number % len(DEEDS)]
    calls = calls_in(deed.name)
    return deed, calls, spread(tried.number // len(DEEDS), len(calls)) - 1


def spread(step: int, count: int) -> int:
    """A number from 1 to `count`: `count` steps meet each once, and the first few lie far apart."""
    stride = next(each for each in range(max(1, round(count * 0.618)), count + 2) if gcd(each, count) == 1)
    return 1 + step * stride % count


@cache
def calls_in(name: str) -> list[Call]:
    deed = next(each for each in DEEDS if each.name == name)
    with TemporaryDirectory(prefix="entente-hold-") as folder:
        place = Place(Path(folder))
        deed.prepared(place)
        return calls_of(deed.at(place), place.folder / "calls")


KILLED = Attack(
    "killed before a system call",
    "What was acknowledged is there, the edit under way is in whole or not at all, nothing is left about",
    kill_before_a_call,
    in_ci=64,
)

REFUSED = Attack(
    "refused by the disk",
    "A full or failing disk is told in words; what could not be written is kept, and written once it can be",
    refuse_a_call,
    in_ci=48,
)
