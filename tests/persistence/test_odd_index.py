"""A damaged index of the texts costs nobody an edit: it is made anew from the rest."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing, suppress
from datetime import date
from pathlib import Path

import pytest

from app.persistence.plan_store import SqlPlanStore
from app.persistence.plan_stores import SqlPlanStores
from app.services.ports import PlanFileError
from app.services.search.searcher import PlanTexts, Searcher
from tests.builders import ask, edit, engagement, plan_with, stamped
from tests.persistence.odd_values import put

DAMAGE = {
    "pieces": "UPDATE search_words_data SET block = x'00ff00' WHERE id > 10",
    "all pieces": "UPDATE search_words_data SET block = x'ff'",
    "no pieces": "DELETE FROM search_words_data",
    "its own version": "UPDATE search_words_config SET v = 99",
    "its name": "DELETE FROM sqlite_master WHERE name = 'search_words'",
    "its items": "UPDATE search_rows SET item = x'ff'",
    "its marks": "UPDATE search_rows SET mark = 'x'",
    "its words": "UPDATE search_vocabulary SET word = CAST(x'ff' || rowid AS TEXT)",
    "what waits": "INSERT INTO search_backlog VALUES ('people', x'ff')",
}


@pytest.fixture(scope="module")
def indexed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("indexed") / "plan.entente"


@pytest.fixture
def plan_file(indexed: Path, path: Path, stores: SqlPlanStores) -> Path:
    """A plan whose texts are indexed."""
    if not indexed.exists():
        store = stores.create(str(indexed), plan_with(engagement(title="Naval talks Mombasa"), ask()), "Maj Lund")
        prepare(store)
        store.close()
    return Path(shutil.copy(indexed, path))


def prepare(store: SqlPlanStore) -> None:
    while store.texts.prepare(500) < 1.0:
        pass


def found(store: SqlPlanStore, words: str, table: str = "engagements") -> int:
    group = Searcher().search(PlanTexts(store.load(), store.texts, date(2027, 1, 15)), words, 5).group(table)
    return group.total if group is not None else 0


@pytest.mark.parametrize("damage", DAMAGE.values(), ids=DAMAGE)
def test_edits_are_written_and_the_index_is_made_anew(stores: SqlPlanStores, plan_file: Path, damage: str) -> None:
    with closing(sqlite3.connect(plan_file)) as file:
        file.execute("PRAGMA writable_schema = ON")
        file.execute(damage)
        file.commit()
    store = stores.open(str(plan_file))
    plan = store.load()
    with suppress(PlanFileError):
        found(store, "mombasa")
    # From the second time on every text is read, unless the damage does not show.
    assert found(store, "mombasa") in (0, 1)
    changed = plan.engagements["e1"]
    store.append(stamped(edit(plan, engagement("e1", title="Talks in Lamu", ref=changed.ref)), id="c9"))
    prepare(store)
    assert (found(store, "lamu"), found(store, "mombasa")) == (1, 0)
    store.close()
    again = stores.open(str(plan_file))
    prepare(again)
    assert found(again, "lamu") == 1
    again.close()


def test_what_is_left_out_is_not_found(stores: SqlPlanStores, plan_file: Path) -> None:
    put(plan_file, "asks", "due", "'soon'")
    store = stores.open(str(plan_file))
    assert found(store, "mombasa", "asks") == 0
    assert found(store, "mombasa") == 1
    assert store.texts.lack() is not None
    store.close()
