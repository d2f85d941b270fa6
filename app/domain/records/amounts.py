"""Fields of sums of money, and of what they are counted in."""

from __future__ import annotations

from typing import Any

from app.domain.records.numbers import Number
from app.domain.records.sort import NameOf
from app.domain.records.words import Words
from app.domain.value_classes import dataclass

_BETWEEN_THOUSANDS = "\u202f"


@dataclass(frozen=True, slots=True)
class Amount(Number):
    """A sum in a currency that stands in a field of its own; None is not known, which is never nought."""

    has_parts: bool = True
    optional: bool = True

    def show(self, value: Any, name_of: NameOf) -> str:
        """`12 000`, and hundredths only where there are any."""
        if value is None:
            return ""
        whole = f"{value:,.0f}" if value == int(value) else f"{value:,.2f}"
        return whole.replace(",", _BETWEEN_THOUSANDS)

    def write(self, value: Any, name_of: NameOf) -> str:
        """All its digits."""
        return "" if value is None else str(int(value)) if value == int(value) else repr(value)


@dataclass(frozen=True, slots=True)
class Currency(Words):
    """The currency of the sums beside it: three letters of ISO 4217."""
