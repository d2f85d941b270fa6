"""Words of the plan that are near to one that stands nowhere in it: mistyped, or only its middle typed."""

from __future__ import annotations

from collections.abc import Collection

from rapidfuzz.distance import DamerauLevenshtein
from rapidfuzz.process import extract

from app.domain.value_classes import dataclass

ONE_SLIP = 4
"""Letters of a word from which one wrong, missing, added or swapped letter is forgiven."""

TWO_SLIPS = 8
"""Letters from which two are."""

HALF_TYPED = 5
"""Letters from which a slip is forgiven in a word that is not typed to its end."""

INSIDE = 3
"""Letters that are also looked for inside of words."""

_MOST = 8


@dataclass(frozen=True, slots=True)
class NearWords:
    """`holding` are words that have what was typed inside; `likely` are those it may be a slip of, best first."""

    holding: tuple[str, ...] = ()
    likely: tuple[str, ...] = ()


def near_words(typed: str, vocabulary: Collection[str]) -> NearWords:
    """What was meant by a word that no word of the vocabulary begins with."""
    holding = sorted(word for word in vocabulary if typed in word) if len(typed) >= INSIDE else []
    if len(typed) < ONE_SLIP:
        return NearWords(tuple(holding))
    slips = 2 if len(typed) >= TWO_SLIPS else 1
    whole = _nearest(typed, [word for word in vocabulary if abs(len(word) - len(typed)) <= slips], slips)
    begun: list[str] = []
    if len(typed) >= HALF_TYPED:
        longer = {word[: len(typed) + more]: word for word in sorted(vocabulary, reverse=True) for more in (-1, 0, 1)
                  if len(word) > len(typed) + more}  # fmt: skip
        begun = [longer[start] for start in _nearest(typed, list(longer), 1)]
    return NearWords(tuple(holding), tuple(dict.fromkeys((*whole, *begun))))


def _nearest(typed: str, words: list[str], slips: int) -> list[str]:
    """The nearest first; among equally near ones, those that begin with the same letter."""
    found = extract(typed, words, scorer=DamerauLevenshtein.distance, score_cutoff=slips, limit=_MOST)
    return [word for word, _, _ in sorted(found, key=lambda each: (each[1], each[0][:1] != typed[:1], each[0]))]
