"""Parts of a document's data that are made of one value each, and what they came out as in the document before."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from app.domain.language import Language
from app.domain.value_classes import dataclass


@dataclass(frozen=True, slots=True)
class MadeOf:
    """Data that are made of one frozen value and of nothing else, such as the cells of a row."""

    value: object
    make: Callable[[Any], object]

    def made(self) -> object:
        """The data."""
        return self.make(self.value)


@dataclass(frozen=True, slots=True)
class Ready:
    """Data as JSON, ready to be handed over, and the characters of theirs that no font has."""

    json: str
    replaced: frozenset[str]


class KnownCells:
    """What each `MadeOf` of the document before came out as, for as long as its value is the very same.

    A value is known by its identity: those of the last two documents are held, so that none is given to another.
    """

    def __init__(self) -> None:
        self._language = ""
        self._before: dict[int, tuple[MadeOf, Ready]] = {}
        self._now: dict[int, tuple[MadeOf, Ready]] = {}

    def begin(self, language: Language) -> None:
        """A document begins; what the one before did not show is forgotten."""
        self._before = self._now if language.code == self._language else {}
        self._now = {}
        self._language = language.code

    def find(self, asked: MadeOf) -> Ready | None:
        """What it came out as, if that is known."""
        known = self._now.get(id(asked.value)) or self._before.get(id(asked.value))
        if known is None or known[0].value is not asked.value or known[0].make is not asked.make:
            return None
        self._now[id(asked.value)] = known
        return known[1]

    def keep(self, asked: MadeOf, ready: Ready) -> Ready:
        """Remember it, and give it back."""
        self._now[id(asked.value)] = (asked, ready)
        return ready


def packed_json(value: object) -> str:
    """Data as JSON, with what is `Ready` in its place."""
    if isinstance(value, Ready):
        return value.json
    if isinstance(value, dict) and any(isinstance(part, _PARTS) for part in value.values()):
        return "{" + ", ".join(f"{json.dumps(key)}: {packed_json(part)}" for key, part in value.items()) + "}"
    if isinstance(value, list) and any(isinstance(part, _PARTS) for part in value):
        return "[" + ", ".join(map(packed_json, value)) + "]"
    return json.dumps(value, ensure_ascii=False)


_PARTS = (Ready, dict, list)
