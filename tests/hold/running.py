"""Makes the tries of attacks, keeps what failed, and says what came of it."""

from __future__ import annotations

import shutil
import tempfile
import time
import traceback
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from contextlib import suppress
from dataclasses import dataclass
from itertools import count
from multiprocessing import get_context
from pathlib import Path

from tests.hold.attack import Attack, Broken, NotChecked, Try, rng_of
from tests.hold.attacks import ATTACKS
from tests.hold.children import die_with_parent

_KEPT = 10
"""Folders of failed tries that are kept of each attack; more of them show nothing new."""


_IN_MEMORY, _ENOUGH = "/dev/shm", 2 << 30


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be done with each attack: so many tries, or as many as fit into so many seconds.

    `first` is the number of the first try, `kept` the folder under which failed tries are kept.
    """

    seed: int
    kept: Path
    tries: int | None = None
    seconds: float = 0.0
    first: int = 0


@dataclass(frozen=True, slots=True)
class Failure:
    """A try that broke a law. `folder` is where it was kept, if it was."""

    number: int
    what: str
    folder: Path | None


@dataclass(frozen=True, slots=True)
class Tally:
    """What came of an attack. `lack` says why it could not be made here."""

    name: str
    tries: int
    failures: tuple[Failure, ...]
    lack: str
    seconds: float


def make_tries(attack: Attack, wish: Wish) -> Tally:
    """Make the tries of one attack, one after the other."""
    began = time.monotonic()
    failures: list[Failure] = []
    made, lack = 0, ""
    for number in _numbers(wish, began):
        folder = Path(tempfile.mkdtemp(prefix="entente-hold-", dir=_room()))
        try:
            attack.run(Try(number, rng_of(wish.seed, attack.name, number), folder))
        except NotChecked as reason:
            lack = str(reason)
            break
        except Broken as broken:
            failures.append(_failure(attack, number, str(broken), folder, wish, len(failures)))
        except Exception:
            failures.append(_failure(attack, number, traceback.format_exc(), folder, wish, len(failures)))
        finally:
            shutil.rmtree(folder, ignore_errors=True)
        made += 1
    return Tally(attack.name, made, tuple(failures), lack, time.monotonic() - began)


def make_all(attacks: Sequence[Attack], wishes: Sequence[Wish], jobs: int) -> Iterator[Tally]:
    """Make the tries of many attacks in so many processes; yields what came of each as it ends."""
    if jobs == 1:
        yield from map(make_tries, attacks, wishes)
        return
    # A process for each attack: none of them meets what another has left in memory.
    with ProcessPoolExecutor(jobs, mp_context=get_context("spawn"), max_tasks_per_child=1) as pool:
        under_way = [pool.submit(_by_name, attack.name, wish) for attack, wish in zip(attacks, wishes, strict=True)]
        for done in as_completed(under_way):
            yield done.result()


def table(attacks: Sequence[Attack], tallies: Sequence[Tally]) -> str:
    """The tallies as a table in Markdown, in the order of the registry."""
    by_name = {tally.name: tally for tally in tallies}
    lines = ["| Attack | Tries | Failures | What holds |", "|---|--:|--:|---|"]
    for attack in attacks:
        tally = by_name[attack.name]
        figures = "NOT CHECKED | " if tally.lack else f"{tally.tries:,} | {len(tally.failures):,}"
        lines.append(f"| {attack.name} | {figures} | {attack.law} |")
    tries, failures = sum(each.tries for each in tallies), sum(len(each.failures) for each in tallies)
    return "\n".join([*lines, f"| all | {tries:,} | {failures:,} | |"])


def _room() -> str | None:
    """Memory that is a disk, where there is enough: a killed program leaves the same there, and nobody waits for it."""
    with suppress(OSError):
        if shutil.disk_usage(_IN_MEMORY).free >= _ENOUGH:
            return _IN_MEMORY
    return None


def _by_name(name: str, wish: Wish) -> Tally:
    die_with_parent()
    return make_tries(next(attack for attack in ATTACKS if attack.name == name), wish)


def _numbers(wish: Wish, began: float) -> Iterator[int]:
    if wish.tries is not None:
        yield from range(wish.first, wish.first + wish.tries)
        return
    for number in count(wish.first):
        if time.monotonic() - began > wish.seconds:
            return
        yield number


def _failure(attack: Attack, number: int, what: str, folder: Path, wish: Wish, before: int) -> Failure:
    if before >= _KEPT:
        return Failure(number, what, None)
    kept = wish.kept / f"{attack.name} {wish.seed}-{number}".replace(" ", "-")
    shutil.rmtree(kept, ignore_errors=True)
    shutil.copytree(folder, kept, symlinks=True, ignore_dangling_symlinks=True)
    (kept / "what").write_text(f"{what}\n", encoding="utf-8")
    return Failure(number, what, kept)
