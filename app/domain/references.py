"""Which items an item points at: what must be there for it to make sense."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from app.domain.indexes import Item

Key = tuple[str, str]
"""The table and id of an item."""


def references(table: str, item: Item | None) -> Iterator[Key]:
    """The (table, id) of every item that this one points at, some perhaps twice; of None none."""
    if item is None:
        return
    for target, ids in _POINTERS.get(table, {}).items():
        for item_id in ids(item):
            if item_id:
                yield target, item_id


_Ids = Callable[[Any], Iterable[str | None]]

_POINTERS: Mapping[str, Mapping[str, _Ids]] = {
    "regions": {"schemes": lambda item: (item.scheme,), "countries": lambda item: item.countries},
    "memberships": {"countries": lambda item: (item.country,)},
    "lead_times": {"kinds": lambda item: (item.kind,)},
    "ask_routes": {"kinds": lambda item: (item.kind,), "ask_types": lambda item: (item.ask_type,)},
    "tiers": {"countries": lambda item: (item.id,)},
    "weights": {"regions": lambda item: (item.id,)},
    "objectives": {"countries": lambda item: item.countries},
    "organisations": {"countries": lambda item: (item.country,)},
    "posts": {
        "organisations": lambda item: (item.organisation,),
        "people": lambda item: (item.holder,),
        "countries": lambda item: item.countries,
        "regions": lambda item: item.regions,
    },
    "engagements": {
        "kinds": lambda item: (item.kind,),
        "countries": lambda item: (*item.country_ids, item.place.country),
        "people": lambda item: item.principals,
        "objectives": lambda item: item.objectives,
    },
    "asks": {
        "engagements": lambda item: (item.engagement,),
        "ask_types": lambda item: (item.ask_type,),
        "posts": lambda item: (item.post,),
    },
}
