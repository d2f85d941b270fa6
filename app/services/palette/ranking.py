"""How well a name answers what was typed: by words, beginnings, letters in order, and one slip of the finger."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from app.domain.value_classes import dataclass
from app.services.filtering.plan_filter import folded

_WHOLE, _BEGINS, _WITHIN, _SLIP, _LETTERS = 1.0, 0.9, 0.6, 0.55, 0.4
_IN_ORDER = 0.06
_FIRST = 0.08
_ALL_SAID = 0.1
_SECOND_NAME = 0.85
"""What another name of the thing is worth beside its first one."""

_SHORTEST_SLIP = 4
"""Letters from which a word may hold one slip; in shorter ones everything is like everything."""


@dataclass(frozen=True, slots=True)
class Names:
    """What a thing is called, folded into words: its first name, and others by which it is found too."""

    first: tuple[str, ...]
    others: tuple[tuple[str, ...], ...] = ()


def names_of(first: str, others: Iterable[str] = ()) -> Names:
    """Fold names once, so that every keystroke can be ranked against them."""
    own = _words(first)
    rest = dict.fromkeys(_words(other) for other in others)
    return Names(own, tuple(words for words in rest if words and words != own))


def wanted_words(typed: str) -> tuple[str, ...]:
    """What was typed, folded into words."""
    return _words(typed)


def rank(wanted: Sequence[str], names: Names) -> float:
    """How well the names answer the words, above 0; 0 where one of the words finds nothing in them.

    Every word must be found: as a whole word, a beginning, a part, with one slip (another, a missing,
    a doubled or two changed letters) or by its letters in order. Words at the front and in order count more.
    """
    if not wanted:
        return 0.0
    best = _rank_one(wanted, names.first)
    for other in names.others:
        best = max(best, _SECOND_NAME * _rank_one(wanted, other))
    return best


def _rank_one(wanted: Sequence[str], words: tuple[str, ...]) -> float:
    if not words:
        return 0.0
    total, place, found = 0.0, -1, set()
    for test in wanted:
        worth, at = 0.0, -1
        for number, word in enumerate(words):
            here = _worth(test, word) - (0.001 if number in found else 0.0)
            if here > worth:
                worth, at = here, number
        if worth <= 0:
            return _letters_of_all(wanted, words)
        total += worth + (_IN_ORDER if at > place else 0.0)
        place = at
        found.add(at)
    score = total / len(wanted)
    if 0 in found:
        score += _FIRST
    return score + _ALL_SAID * len(found) / len(words)


def _worth(test: str, word: str) -> float:
    if word.startswith(test):
        return _WHOLE if len(test) == len(word) else _BEGINS
    if test in word:
        return _WITHIN if len(test) > 1 else 0.0
    if len(test) >= _SHORTEST_SLIP and word[0] == test[0] and _is_slip(test, word):
        return _SLIP
    return 0.0


def _letters_of_all(wanted: Sequence[str], words: tuple[str, ...]) -> float:
    """Letters in order, most at the beginning of a word or behind the one before: `nwpl` is New plan."""
    if len(wanted) != 1 or len(wanted[0]) < 2:
        return 0.0
    text, at, jumps = " ".join(words), -1, 0
    for letter in wanted[0]:
        here = at + 1
        if text[here : here + 1] != letter:
            # The beginning of a later word comes before any letter in between.
            here = text.find(f" {letter}", here) + 1 or text.find(letter, here)
        if here < 0:
            return 0.0
        jumps += here != at + 1 and text[here - 1] != " "
        at = here
    loose = jumps / len(wanted[0])
    return _LETTERS * (1 - loose) if loose <= 0.5 else 0.0


def _is_slip(test: str, word: str) -> bool:
    """Whether the word begins with `test` but for one slip."""
    same = next((at for at, letter in enumerate(test) if word[at : at + 1] != letter), len(test))
    rest, left = test[same:], word[same:]
    if len(rest) < 2 and len(test) < 6:  # Another last letter is another word: find and fine.
        return False
    return (
        left.startswith(rest[1:])  # one letter too many
        or left[1:].startswith(rest)  # one missing
        or left[1:].startswith(rest[1:])  # another one
        or (len(rest) > 1 and left.startswith(rest[1] + rest[0] + rest[2:]))  # two changed
    )


def _words(text: str) -> tuple[str, ...]:
    return tuple(word for word in (part.strip(".,;:…()‘’“”\"'") for part in folded(text).split()) if word)
