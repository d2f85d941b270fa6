"""What is to be taken out of a plan's history for good, when somebody is erased."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.domain.value_classes import dataclass


@dataclass(frozen=True, slots=True)
class Erasure:
    """By table and id, the fields to blank in each state that the history keeps, with what then stands there.

    `names` are what the person was called; in the labels of edits, too, `stand_in` takes their place.
    """

    blanks: Mapping[tuple[str, str], Mapping[str, Any]]
    names: frozenset[str]
    stand_in: str
