"""What must hold after anything: a plan at its path that opens sound, with nothing lost and nothing left about."""

from __future__ import annotations

import os
import re
import sqlite3
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from app.domain.changes import Change, apply
from app.domain.plan import Plan
from app.domain.tables import RECORDS
from app.domain.wording import Text
from app.persistence.plan_store import SqlPlanStore
from app.persistence.plan_stores import SqlPlanStores
from app.services.ports import PlanFileError
from app.services.search.in_memory import MemoryTexts
from app.services.stores.search_query import TextHits, TextQuery
from app.services.texts.search_words import clauses_of
from tests.builders import TODAY, edit, engagement, stamped
from tests.hold.attack import Broken, demand
from tests.hold.place import AUTHOR, Place, index

_SENTENCE = re.compile(r"^\S[^\n]*\. .*[.)]$|^\S[^\n]*\.$")
_PYTHON = re.compile(r"Traceback|<[\w.]+ object at|Error\(|sqlalchemy|sqlite3\.|\bNone\b|^\s*File \"", re.MULTILINE)
_QUERIES = ("port", "staff talks", "officer 7", '"port call"', "reception", "change", "after")
_MANY = 500

AFTER = "after-the-accident"
"""The id of the edit by which a plan is tried after an accident, and of what it adds."""


def keep_to_words(error: Exception | Text | None) -> str:
    """What a refusal says; raises Broken where that is not a sentence for people."""
    said = str(error)
    demand(_SENTENCE.match(said), f"no sentence: {said!r}")
    demand(not _PYTHON.search(said), f"shows its Python: {said!r}")
    return said


def difference(one: Plan, other: Plan) -> str:
    """Where two plans differ, in a few words; empty where they do not."""
    for table in RECORDS:
        here, there = one.table(table), other.table(table)
        keys = [key for key in {**here, **there} if here.get(key) != there.get(key)]
        if keys:
            return f"{len(keys)} of {table}, such as {sorted(keys)[0]}"
    return ""


def check_plan(
    place: Place,
    path: Path,
    judge: Callable[[Plan], None],
    *,
    stores: SqlPlanStores | None = None,
    beside: str = "",
    is_older: bool = False,
) -> None:
    """The whole law of a plan file after an accident; `judge` raises Broken for a plan that may not be in it.

    To be called in a child: it opens the plan as the next planner would, hours later, and goes on with it.
    What matches `beside` may lie beside the plan. A plan that `is_older` than the stores cannot be read before
    it is upgraded, and its last writer knew nothing of its history.
    """
    stores = stores or place.program(later=600).stores
    age_drafts(place)
    try:
        first = None if is_older else _as_read(stores, path)
        store = stores.open(str(path))
    except PlanFileError as error:
        raise Broken(f"the plan does not open: {keep_to_words(error)}") from error
    try:
        demand(not store.read_only, f"the plan opens read-only: {store.notice}")
        plan = store.load()
        if first is not None:
            demand(plan == first, f"a reader and a writer see different plans: {difference(plan, first)}")
        judge(plan)
        demand(store.info().integrity == "ok", f"integrity: {store.info().integrity}")
        if not is_older:
            check_history(store, plan)
        index(store)
        check_search(store, plan)
        after = stamped(edit(plan, engagement(AFTER, title="After the accident")), id=AFTER)
        store.append(after)
        check_search(store, apply(after, plan))
    except PlanFileError as error:
        raise Broken(f"the plan cannot be used: {keep_to_words(error)}") from error
    finally:
        store.close()
    check_file(path)
    check_litter(place, path, beside)


def age_drafts(place: Place) -> None:
    """Let unfinished files look three days old: nobody can take them for somebody's work of this moment."""
    long_ago = time.time() - 3 * 86_400
    for draft in (*place.folder.rglob("*.part*"), *place.folder.rglob("*.lock.*")):
        os.utime(draft, (long_ago, long_ago))


def check_file(path: Path) -> None:
    """SQLite's full check of a file at rest, and that of its index of words."""
    with closing(sqlite3.connect(path)) as file:
        found = file.execute("PRAGMA integrity_check(3)").fetchall()
        demand(found == [("ok",)], f"integrity_check: {found}")
        dangling = file.execute("PRAGMA foreign_key_check").fetchone()
        demand(dangling is None, f"foreign_key_check: {dangling}")
        file.execute("INSERT INTO search_words (search_words) VALUES ('integrity-check')")
        file.rollback()


def check_litter(place: Place, path: Path, beside: str = "") -> None:
    """At rest nothing lies beside a plan but what may, and every backup is whole."""
    extra = [each.name for each in path.parent.iterdir() if each != path and not (beside and each.match(beside))]
    demand(not extra, f"left beside the plan: {sorted(extra)}")
    for kept in place.data.rglob("*"):
        demand(not kept.name.startswith("."), f"unfinished among the backups: {kept.name}")
        if kept.suffix == ".entente":
            check_file(kept)


def check_history(store: SqlPlanStore, plan: Plan) -> None:
    """The last that the history says of an item is what the plan holds."""
    seen: set[tuple[str, str]] = set()
    for change in store.recent(200):
        for item in reversed(change.items):
            if (item.table, item.id) not in seen:
                seen.add((item.table, item.id))
                held = plan.find(item.table, item.id)
                demand(held == item.after, f"history and plan disagree on {item.table} {item.id}")


def check_search(store: SqlPlanStore, plan: Plan) -> None:
    """What is indexed answers as the texts themselves do."""
    texts = MemoryTexts(plan)
    for typed in _QUERIES:
        query = TextQuery(clauses_of(typed))
        stored, told = (ids_of(found.find(query, TODAY, _MANY)) for found in (store.texts, texts))
        demand(stored == told, f"the index disagrees with the texts on {typed!r}")


def ids_of(found: Mapping[str, TextHits]) -> dict[str, set[str]]:
    """The items found in each table, in no order."""
    return {table: set(hits.ids) for table, hits in found.items()}


def numbered(plan: Plan, sizes: Iterable[int], prefix: str = "n") -> list[Change]:
    """Changes one after the other; each adds an engagement with so many words of notes, and retitles e1."""
    made: list[Change] = []
    for number, size in enumerate(sizes):
        words = " ".join(f"change {number} word{number}x{at}" for at in range(size))
        new = engagement(f"{prefix}{number}", title=f"Change {number}", notes=words)
        retitled = replace(plan.engagements["e1"], title=f"Port call {number}")
        at = datetime(2027, 1, 15, 13, number % 60, tzinfo=UTC)
        made.append(stamped(edit(plan, new, retitled), id=f"{prefix}-{number}", author=AUTHOR, at=at))
        plan = apply(made[-1], plan)
    return made


def stages(plan: Plan, changes: Iterable[Change]) -> list[Plan]:
    """The plan before the changes, and after each."""
    plans = [plan]
    for change in changes:
        plans.append(apply(change, plans[-1]))
    return plans


def _as_read(stores: SqlPlanStores, path: Path) -> Plan:
    reader = stores.open(str(path), read_only=True)
    try:
        return reader.load()
    finally:
        reader.close()


def one_of(allowed: Sequence[Plan]) -> Callable[[Plan], None]:
    """A judge that lets these plans pass."""

    def judge(plan: Plan) -> None:
        if plan not in allowed:
            nearest = min((difference(plan, one) for one in allowed), key=len)
            raise Broken(f"the plan is not as it may be: {nearest}")

    return judge
