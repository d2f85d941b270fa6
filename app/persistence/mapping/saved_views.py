"""Rows of saved views, and back."""

from __future__ import annotations

import json

from app.domain.saved_views import Part, SavedView
from app.persistence.mapping.entity import Entity, Links, Values, entity, unpacked
from app.persistence.schema.planning import SavedViewRow


def _row(item: SavedView) -> Values:
    return (
        item.id,
        item.title,
        item.view,
        item.period,
        _packed(item.choices),
        item.words,
        _packed(item.arrangement),
    )


def _item(row: Values, links: Links) -> SavedView:
    item_id, title, view, period, choices, words, arrangement = row
    return SavedView(item_id, title, view, period, _parts(choices), words, _parts(arrangement))


def _packed(parts: tuple[Part, ...]) -> str:
    return json.dumps([[part.name, part.value] for part in parts], ensure_ascii=False)


def _parts(text: str) -> tuple[Part, ...]:
    return tuple(Part(name, value) for name, value in unpacked(text))


SAVED_VIEWS: tuple[Entity, ...] = (entity(SavedViewRow, _row, _item),)
