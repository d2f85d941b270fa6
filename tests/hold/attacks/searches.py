"""Searches for what would be commands, markup or nonsense."""

from __future__ import annotations

import time
from functools import partial
from random import Random

from app.persistence.plan_store import SqlPlanStore
from app.services.search.in_memory import MemoryTexts
from app.services.search.searcher import PlanTexts, Searcher
from app.services.stores.search_query import TextQuery
from app.services.texts.search_words import clauses_of
from tests.builders import TODAY
from tests.hold.attack import Attack, Try, demand
from tests.hold.children import Voice, checked
from tests.hold.laws import ids_of
from tests.hold.place import Place
from tests.hold.templates import sample_bytes

_EACH = 30
"""Questions of one try."""

_SLOW = 3.0
"""Seconds that no question takes, with room for a busy computer."""

_PARTS = (
    "port", "call", "mombasa", "minister", "*", '"', "'", "(", ")", "NEAR(", "NEAR/5", " AND ", " OR ", " NOT ", "-",
    "+", "^", ":", "title:", "body :", "{title body} :", "--", ";", "%", "_", "\\", "\x00", "\x07", "\u202e", "<b>",
    "🚢", "ﷺ", "é", "e\u0301", "ß", "ſ", "١٢", "東京", "ال", "a" * 2000, "' OR 1=1 --", "DROP TABLE", "$1", ":x", "?",
    "\n", "\t", " ", "  ", "q2", "2027", "2027-03-03", "\ud7ff", "\U0010ffff", "rank", "search_words", "0", "1e9",
)  # fmt: skip


def search_for_anything(tried: Try) -> None:
    """Many questions in one child; each answers as the texts themselves do."""
    place = Place(tried.folder)
    place.plans.mkdir(parents=True)
    place.plan.write_bytes(sample_bytes())
    checked(partial(_ask, place, [_question(tried.rng) for _ in range(_EACH)]), limit=60)


def _question(rng: Random) -> str:
    return rng.choice(("", " ")).join(rng.choice(_PARTS) for _ in range(rng.choice((1, 2, 3, 8, 40))))


def _ask(place: Place, questions: list[str], voice: Voice) -> None:
    store = place.program(later=60).stores.open(str(place.plan), read_only=True)
    plan = store.load()
    texts, searcher = MemoryTexts(plan), Searcher()
    for typed in questions:
        voice.say(typed)
        began = time.monotonic()
        searcher.search(PlanTexts(plan, store.texts, TODAY), typed, 20)
        took = time.monotonic() - began
        demand(took < _SLOW, f"{typed[:200]!r} took {took:.1f} s")
        _compare(store, texts, typed)
    store.close()


def _compare(store: SqlPlanStore, texts: MemoryTexts, typed: str) -> None:
    query = TextQuery(clauses_of(typed))
    stored, told = (ids_of(found.find(query, TODAY, 2000)) for found in (store.texts, texts))
    demand(stored == told, f"the index disagrees with the texts on {typed[:200]!r}")


ATTACK = Attack(
    "hostile searches",
    "Whatever is typed is text: it is looked for, found or not, and never obeyed (30 questions a try)",
    search_for_anything,
    in_ci=8,
)
