"""References that change hands when a file is brought in: who may have the one that its row states."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable

from app.domain.engagement import Engagement
from app.services.edits.ref_numbers import fold_ref


def settle(before: Iterable[Engagement], after: Iterable[Engagement]) -> frozenset[str]:
    """The ids of those in `after` that may not have the reference which they are given there.

    A reference is free when whoever had it is given another one in `after` and may have that; so two
    engagements can exchange theirs. Of several that are given the same the first is served.
    """
    held = {item.id: fold_ref(item.ref) for item in before}
    wanted = {item.id: ref for item in after if (ref := fold_ref(item.ref)) and ref != held[item.id]}
    first: dict[str, str] = {}
    for item_id, ref in wanted.items():
        first.setdefault(ref, item_id)
    kept = {ref for item_id, ref in held.items() if item_id not in wanted}
    waiting = deque(item_id for item_id, ref in wanted.items() if ref in kept or first[ref] != item_id)
    refused: set[str] = set()
    while waiting:
        item_id = waiting.popleft()
        refused.add(item_id)
        # It keeps what it has, so whoever was to have that may not.
        other = first.get(held[item_id])
        if other is not None and other not in refused:
            waiting.append(other)
    return frozenset(refused)
