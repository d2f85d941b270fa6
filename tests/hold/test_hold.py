"""The harness itself: every attack can be made, and none of them overlooks a fault that was planted."""

from __future__ import annotations

import faulthandler
import os
import signal
from collections.abc import Callable
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from app.domain.changes import apply
from app.exchange import FileExchange
from app.persistence.plan_store import SqlPlanStore
from app.persistence.plan_stores import SqlPlanStores
from app.persistence.search.texts import SqlTexts
from app.services.ports import DamagedPlan, StorageFailed
from tests.builders import edit, engagement, stamped
from tests.hold import children
from tests.hold.attack import Attack, Broken, NotChecked, Try, rng_of
from tests.hold.attacks import ATTACKS, file_operations, frozen_server, shared_writers, system_calls
from tests.hold.laws import AFTER
from tests.hold.running import Failure, Tally, Wish, make_tries, table

SEED = 7

Patch = pytest.MonkeyPatch


def attack(name: str) -> Attack:
    return next(each for each in ATTACKS if each.name == name)


def made(one: Attack, folder: Path, number: int = 0) -> None:
    """One try; where the computer lacks what it takes, `.ci/run` says so, and nothing is proved here."""
    try:
        one.run(Try(number, rng_of(SEED, one.name, number), folder))
    except NotChecked:
        return


def marked(one: Attack) -> Any:
    needs_server = "PostgreSQL" in f"{one.name} {one.law}"
    return pytest.param(one, id=one.name, marks=[pytest.mark.postgresql] if needs_server else [])


@pytest.fixture(autouse=True)
def counted_anew() -> None:
    """A planted fault makes other calls than the program."""
    system_calls.calls_in.cache_clear()
    file_operations.operations_in.cache_clear()


@pytest.fixture(autouse=True)
def few_writers(monkeypatch: Patch) -> None:
    """A test is no load test."""
    monkeypatch.setattr(shared_writers, "WRITERS", 3)


@pytest.mark.parametrize("one", [marked(each) for each in ATTACKS])
def test_an_attack_is_withstood_once(one: Attack, tmp_path: Path) -> None:
    made(one, tmp_path)


def test_every_file_of_attacks_is_in_the_registry() -> None:
    files = {path.stem for path in (Path(__file__).parent / "attacks").glob("[!_]*.py")}
    assert {one.run.__module__.rpartition(".")[2] for one in ATTACKS} == files
    assert len({one.name for one in ATTACKS}) == len(ATTACKS)
    assert all(one.law and one.in_ci > 0 for one in ATTACKS)


# Faults that a program could have; each of them is met by an attack.


def acknowledges_too_early(patch: Patch) -> None:
    """Edits are said to be written, and are written when the plan is closed."""
    append, close = SqlPlanStore.append, SqlPlanStore.close
    waiting: list[Any] = []

    def late(store: SqlPlanStore, change: Any) -> Any:
        return append(store, change) if change.id == AFTER else waiting.append(change)

    def write_all(store: SqlPlanStore) -> None:
        while waiting:
            append(store, waiting.pop(0))
        close(store)

    patch.setattr(SqlPlanStore, "append", late)
    patch.setattr(SqlPlanStore, "close", write_all)


def forgets_an_edit(patch: Patch) -> None:
    append, seen = SqlPlanStore.append, count(1)

    def forgetful(store: SqlPlanStore, change: Any) -> Any:
        return None if next(seen) == 3 else append(store, change)

    patch.setattr(SqlPlanStore, "append", forgetful)


def lets_everybody_write(patch: Patch) -> None:
    patch.setattr(SqlPlanStore, "read_only", property(lambda _store: False))


def leaves_a_file_beside(patch: Patch) -> None:
    close = SqlPlanStore.close

    def untidy(store: SqlPlanStore) -> None:
        close(store)
        Path(f"{store.location}-wal").write_bytes(b"")

    patch.setattr(SqlPlanStore, "close", untidy)


def makes_no_backups(patch: Patch) -> None:
    patch.setattr(SqlPlanStore, "back_up_if_due", lambda _store: None)


def shows_its_python(patch: Patch) -> None:
    """Errors of storage are let through bare."""
    for owner, name, known in ((SqlPlanStores, "open", DamagedPlan), (SqlPlanStore, "append", StorageFailed)):
        patch.setattr(owner, name, _bare(getattr(owner, name), known))


def _bare(call: Callable[..., Any], known: type[Exception]) -> Callable[..., Any]:
    def bare(*arguments: Any, **named: Any) -> Any:
        try:
            return call(*arguments, **named)
        except known as error:
            raise OSError("bare") from error

    return bare


def reads_something_else_each_time(patch: Patch) -> None:
    load, seen = SqlPlanStore.load, count(os.getpid())

    def inventive(store: SqlPlanStore) -> Any:
        plan = load(store)
        return apply(stamped(edit(plan, engagement(f"invented-{next(seen)}"))), plan)

    patch.setattr(SqlPlanStore, "load", inventive)


def cannot_read_values(patch: Patch) -> None:
    def fail(_store: SqlPlanStore) -> Any:
        raise ValueError("'x' is not a valid Status")

    patch.setattr(SqlPlanStore, "load", fail)


def cannot_read_calendars(patch: Patch) -> None:
    def fail(*_: Any) -> Any:
        raise KeyError("DTSTART")

    patch.setattr(FileExchange, "read_calendar", fail)


def finds_nothing(patch: Patch) -> None:
    patch.setattr(SqlTexts, "find", lambda *_: {})


def is_waited_for_too_long(patch: Patch) -> None:
    """What is long is shortened here, so that nobody waits for a test."""
    patch.setattr(frozen_server, "WITHIN", 0.2)


@dataclass(frozen=True, slots=True)
class Planted:
    """A fault, the attack that meets it in one try, and what it says. `at` is where in a deed it strikes, 0 to 1."""

    fault: Callable[[Patch], None]
    attack: str
    said: str
    number: int = 0
    at: float = 0.5


PLANTED = (
    Planted(acknowledges_too_early, "killed before a system call", "not as it may be", at=0.42),
    Planted(leaves_a_file_beside, "killed before a file operation", "left beside the plan"),
    Planted(acknowledges_too_early, "copied while open", "not as it may be"),
    Planted(leaves_a_file_beside, "killed at random", "left beside the plan"),
    Planted(shows_its_python, "refused by the disk", "shows its Python", at=0.42),
    Planted(leaves_a_file_beside, "replaced while open", "left beside"),
    Planted(lets_everybody_write, "opened by two names", "two writers"),
    Planted(lets_everybody_write, "made and opened at once", "became the writer|shows its Python"),
    Planted(makes_no_backups, "odd locks and wrong clocks", "no backup was made", number=3),
    Planted(shows_its_python, "damaged bytes", "shows its Python", number=4),
    Planted(cannot_read_values, "odd values", "shows its Python"),
    Planted(reads_something_else_each_time, "mutated imports", "the same file again changes"),
    Planted(cannot_read_calendars, "mutated calendars", "shows its Python"),
    Planted(finds_nothing, "hostile searches", "the index disagrees"),
    Planted(forgets_an_edit, "random edits", "the file differs|left unwritten|no longer as"),
    Planted(forgets_an_edit, "twenty writers on PostgreSQL", "are lost"),
    Planted(is_waited_for_too_long, "a frozen server", "frozen server"),
)


@pytest.mark.parametrize(
    "planted",
    [pytest.param(each, id=each.attack, marks=marked(attack(each.attack)).marks) for each in PLANTED],
)
def test_a_planted_fault_is_noticed(planted: Planted, tmp_path: Path, monkeypatch: Patch) -> None:
    one = attack(planted.attack)
    planted.fault(monkeypatch)
    monkeypatch.setattr(system_calls, "spread", lambda _step, calls: max(1, round(calls * planted.at)))
    one_try = Try(planted.number, rng_of(SEED, one.name, planted.number), tmp_path)
    try:
        with pytest.raises(Broken, match=planted.said):
            one.run(one_try)
    except NotChecked:
        return


def test_a_fault_is_planted_for_every_attack() -> None:
    assert {each.attack for each in PLANTED} == {one.name for one in ATTACKS}


def crash(_voice: children.Voice) -> None:
    raise ValueError("not in words")


def die(_voice: children.Voice) -> None:
    # Meant: the report of a crash would only frighten whoever reads the log.
    faulthandler.disable()
    os.kill(os.getpid(), signal.SIGSEGV)


ENDS: dict[str, tuple[Callable[[children.Voice], object], str]] = {
    "hangs": (lambda _voice: signal.pause(), "hangs"),
    "crashes": (crash, "shows its Python"),
    "dies": (die, "died of SIGSEGV"),
    "takes all memory": (lambda _voice: bytearray(b"x" * 400 * 2**20), "MB"),
}


@pytest.mark.parametrize(("work", "said"), ENDS.values(), ids=ENDS.keys())
def test_a_child_that_does_not_end_in_order_is_noticed(work: Callable[..., object], said: str) -> None:
    with pytest.raises(Broken, match=said):
        children.checked(work, limit=1.0 if said == "hangs" else children.PATIENCE)


@pytest.mark.parametrize("calls", [1, 2, 12, 72, 997])
def test_as_many_tries_as_there_are_calls_meet_each_once(calls: int) -> None:
    assert sorted(system_calls.spread(step, calls) for step in range(calls)) == list(range(1, calls + 1))


def test_what_failed_is_kept_and_counted(tmp_path: Path) -> None:
    def run(tried: Try) -> None:
        (tried.folder / "trace").write_text(str(tried.rng.random()), encoding="utf-8")
        if tried.number == 1:
            raise Broken("it does not hold")

    one = Attack("planted", "Nothing is planted", run, in_ci=1)
    first, again = (make_tries(one, Wish(SEED, tmp_path, tries=3)) for _ in range(2))
    assert (first.tries, [failure.number for failure in first.failures]) == (3, [1])
    kept = tmp_path / "planted-7-1"
    assert first.failures == again.failures == (Failure(1, "it does not hold", kept),)
    assert (kept / "trace").read_text("utf-8") == str(rng_of(SEED, "planted", 1).random())
    shown = table([one], [first])
    assert "| planted | 3 | 1 | Nothing is planted |" in shown
    assert "NOT CHECKED" in table([one], [Tally("planted", 0, (), "strace is not installed", 0.0)])
