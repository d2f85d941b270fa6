"""References of engagements, such as `AU-2027-031`, in a row for each year."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from app.domain.plan import Plan

_LONGEST_NUMBER = 9


def fold_ref(ref: str) -> str:
    """A reference as people compare it: without case, width, what cannot be seen, and more than single blanks.

    Empty where nothing of it can be seen.
    """
    if ref.isascii() and ref.isprintable():
        return " ".join(ref.casefold().split())
    letters = unicodedata.normalize("NFC", "".join(map(_plain_width, ref)).casefold())
    return " ".join("".join(each for each in letters if each.isprintable() or each.isspace()).split())


def _plain_width(letter: str) -> str:
    is_other = unicodedata.decomposition(letter).startswith(("<wide>", "<narrow>"))
    return unicodedata.normalize("NFKC", letter) if is_other else letter


class RefNumbers:
    """Gives out the next references of a year, above all that the plan and `others` use."""

    def __init__(self, plan: Plan, others: Iterable[str] = ()) -> None:
        self._own = plan.settings.own_nation
        self._used = [fold_ref(str(key)) for key in plan.keys("engagement_by_ref")]
        self._used += map(fold_ref, others)
        self._last: dict[int, int] = {}

    def next(self, year: int) -> str:
        """The next one of a year; each is given out once."""
        stem = f"{self._own}-{year}-"
        if year not in self._last:
            folded = fold_ref(stem)
            tails = (used[len(folded) :] for used in self._used if used.startswith(folded))
            numbers = (int(tail) for tail in tails if tail.isdecimal() and len(tail) <= _LONGEST_NUMBER)
            self._last[year] = max(numbers, default=0)
        self._last[year] += 1
        return f"{stem}{self._last[year]:03d}"
