"""A search through the whole plan, answered from the index in its file, and what the index costs."""

from __future__ import annotations

import shutil
import tempfile
import time
from datetime import timedelta
from functools import partial
from pathlib import Path

from app.domain.identity import new_id
from app.gui.search.text_indexing import INDEXED_AT_ONCE
from app.persistence.plan_store import SqlPlanStore
from app.services.edits.engagements import change_engagement
from app.services.search.searcher import PlanTexts, Searcher
from tests.bench.figures import Figure, percentile
from tests.bench.fixture import fixture_file, stores_in
from tests.builders import NOON, TODAY

WORDS = ("maritime", "port of", "staff talks", "haddad", "logistics 4", "swaziland", "desk", "march 2027")
SLIPS = ("maritmie", "hydrogrpahi", "zzzzzz")
EDITS = 40


def run(times: float = 1.0) -> list[Figure]:
    """Of each letter typed from the second on; the bar holds for the median, which is what a typist feels."""
    folder = Path(tempfile.mkdtemp(prefix="entente-search-"))
    try:
        path = folder / "plan.entente"
        shutil.copyfile(fixture_file(times), path)
        store = stores_in(folder).open(str(path))
        return _figures(store, path, "" if times == 1 else f" (× {times:g})", 20 if times <= 1 else 100)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _figures(store: SqlPlanStore, path: Path, size: str, bar: float) -> list[Figure]:
    plan = store.load()
    before = path.stat().st_size
    goes = []
    done = 0.0
    while done < 1.0:
        begin = time.perf_counter()
        done = store.texts.prepare(INDEXED_AT_ONCE)
        goes.append(time.perf_counter() - begin)
    texts, searcher = PlanTexts(plan, store.texts, TODAY), Searcher()
    searcher.search(texts, "ready", 5)
    typed = [
        _timed(partial(searcher.search, texts, word[:end], 5)) for word in WORDS for end in range(2, len(word) + 1)
    ]
    slips = [_timed(partial(searcher.search, texts, word, 5)) for word in SLIPS]
    written = []
    for item in list(plan.engagements.values())[:EDITS]:
        change = change_engagement(plan, item.id, title=f"{item.title}, once more", dates=item.dates.moved(1))
        stamped = change.stamped(new_id(), "Bench", "PC-0001", NOON + timedelta(seconds=1))
        written.append(_timed(partial(store.append, stamped)))
    store.close()
    return [
        Figure(f"Whole plan searched, median keystroke{size}", percentile(typed, 50), "ms", bar),
        Figure(f"… 95th percentile{size}", percentile(typed, 95), "ms"),
        Figure(f"… a word that is mistyped, longest{size}", max(slips), "ms"),
        Figure(f"… an engagement with its asks written, 95th percentile{size}", percentile(written, 95), "ms"),
        Figure(f"… all texts indexed, once, beside the window{size}", sum(goes), "s"),
        Figure(f"… the file held for a go of it, longest{size}", 1000 * max(goes), "ms"),
        Figure(f"… the file grown by{size}", (path.stat().st_size - before) / 1e6, "MB"),
    ]  # fmt: skip


def _timed(act: partial[object]) -> float:
    begin = time.perf_counter()
    act()
    return 1000 * (time.perf_counter() - begin)
