"""What tells one output from another: which engagements it is to hold, whatever the file is called."""

from __future__ import annotations

import json
from dataclasses import replace

from app.services.filtering.plan_filter import PlanFilter, folded
from app.services.stores.ledger import OutputScope


def scope_of(wanted: PlanFilter, columns: str = "") -> OutputScope:
    """The scope of what a filter lets through, and of that what the filters of a table's columns do, as a text."""
    wish: dict[str, object] = {facet: sorted(map(str, chosen)) for facet, chosen in wanted.choices.items()}
    if words := folded(wanted.words):
        wish["words"] = words
    if columns:
        wish["columns"] = columns
    return OutputScope(json.dumps(wish, sort_keys=True), wanted.period)


def scope_of_one(engagement: str) -> OutputScope:
    """The scope of a file with one engagement alone."""
    return OutputScope(json.dumps({"engagement": engagement}))


def takes_in(scope: OutputScope, wish: str) -> bool:
    """Whether it is of everything, and the wish that of one engagement alone in the same edition."""
    whole, alone = json.loads(scope.wish), json.loads(wish)
    is_whole = scope.period is None and not whole.keys() - {"marking"}
    return is_whole and "engagement" in alone and whole == {key: alone[key] for key in alone if key != "engagement"}


def edition_scope(scope: OutputScope, marking: str) -> OutputScope:
    """The scope of its edition at a marking, empty for the whole: an edition has readers of its own."""
    if not marking:
        return scope
    return replace(
        scope, wish=json.dumps({**json.loads(scope.wish), "marking": marking}, sort_keys=True, ensure_ascii=False)
    )
