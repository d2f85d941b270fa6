"""How alike two titles are."""

from __future__ import annotations

import re
import unicodedata
from difflib import SequenceMatcher
from functools import lru_cache

ALIKE = 0.8
"""The share of letters in common from which two titles are alike: default of this product."""

LONGEST = 200
"""The longest titles, in letters of their bare words, that are compared letter by letter; of longer ones
only whole words in common count, because the work grows with the product of the lengths."""

_WORD = re.compile(r"\w+")
_NUMBER = re.compile(r"\w*\d\w*")


@lru_cache(maxsize=16_384)
def alike(one: str, other: str) -> bool:
    """Whether two titles probably mean the same thing.

    Case, accents, punctuation and the order of words do not matter. Titles whose numbers
    differ (“phase 1”, “phase 2”) name different things, however alike the rest is. At least
    half the words of the shorter title must be in the other as they are.
    """
    words, numbers = _parts(one)
    other_words, other_numbers = _parts(other)
    if not words or not other_words:
        return False
    if numbers and other_numbers and numbers.isdisjoint(other_numbers):
        return False
    if 2 * len(words & other_words) < min(len(words), len(other_words)):
        return False
    one, other = _joined(words), _joined(other_words)
    if max(len(one), len(other)) > LONGEST:
        return 2 * len(_joined(words & other_words)) >= ALIKE * (len(one) + len(other))
    return _ratio(one, other) >= ALIKE


@lru_cache(maxsize=4096)
def bare_words(title: str) -> str:
    """The words of a title, each once and in order of the alphabet, without case, accents and punctuation.

    Titles that have the same are alike, unless they have none.
    """
    return _joined(_parts(title)[0])


@lru_cache(maxsize=4096)
def _parts(title: str) -> tuple[frozenset[str], frozenset[str]]:
    """The bare words of a title, and the numbers among them."""
    bare = title.casefold()
    if not bare.isascii():
        letters = unicodedata.normalize("NFKD", bare)
        bare = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return frozenset(_WORD.findall(bare)), frozenset(_NUMBER.findall(bare))


def _joined(words: frozenset[str]) -> str:
    return " ".join(sorted(words))


def _ratio(one: str, other: str) -> float:
    if one == other:
        return 1.0
    # Twice the shorter length over both lengths bounds the ratio, and so does the count of letters in
    # common; both cost far less than the ratio itself.
    if 2 * min(len(one), len(other)) < ALIKE * (len(one) + len(other)):
        return 0.0
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    return matcher.ratio() if matcher.quick_ratio() >= ALIKE else 0.0
