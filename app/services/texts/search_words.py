"""Words as a search sees them: without accents and case, and where each stands in the text it came from."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from app.services.stores.search_query import Clause, Term

LONGEST_WORD = 40
"""Letters of a word that are kept; no language's names need more, and a pasted key is no word."""

LONGEST_QUESTION = 200
"""Letters of what is typed that are looked at."""

MOST_CLAUSES = 12
"""Words and phrases of one question that are looked for."""

BREAK = "\ue001"
"""Stands between two texts of one item, so that no phrase reaches from one into the next."""

REFERENCE = "\ue000"
"""Begins a word that stands for another item, not for anything that can be typed."""

BEGINNING = "\ue002"
"""Begins a word that stands for the first letters of words of a title."""

_LETTERS = str.maketrans(
    {
        "ø": "o", "ł": "l", "đ": "d", "ð": "d", "ħ": "h", "ı": "i", "ŧ": "t", "ŋ": "n",
        "æ": "ae", "œ": "oe", "þ": "th",
        # Arabic as it is typed and as it is written: forms of yeh, kaf, heh; no tatweel.
        "ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه", "ـ": None,
        # Marks that are not seen: soft hyphen, joiners, directions.
        **dict.fromkeys(
            "\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
        ),
    }
)  # fmt: skip

_ALONE = "\u0e01-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
"""Scripts that put no space between words: every sign counts as a word, and a run of them as a phrase."""

# The vowels of Indian scripts are marks, yet part of the word.
_WORD = re.compile(rf"[{_ALONE}]|(?:[^\W_{_ALONE}]|[\u0900-\u0963\u0966-\u0dff])+")
_PLAIN_WORD = re.compile("[a-z0-9]+")
_SIGN = re.compile(f"[{_ALONE}]")
_QUOTED = re.compile('["“”„‟«»]([^"“”„‟«»]*)(["“”„‟«»]?)')


def plain(text: str) -> str:
    """Without accents, case and unseen marks: `Türkiye` is `turkiye`, `Łódź` is `lodz`, `ß` is `ss`."""
    folded = text.casefold()
    if folded.isascii():
        return folded
    decomposed = unicodedata.normalize("NFKD", folded.translate(_LETTERS))
    # A second time, for some letters show themselves only when they are taken apart.
    bare = "".join([sign for sign in decomposed if not unicodedata.combining(sign)])
    return bare.casefold().translate(_LETTERS)


def words_of(text: str) -> list[str]:
    """The words of a text in order, as they are looked for."""
    folded = plain(text)
    found = _PLAIN_WORD.findall(folded) if folded.isascii() else _WORD.findall(folded)
    return [word[:LONGEST_WORD] for word in found]


def places_of(text: str) -> Iterator[tuple[str, int, int]]:
    """The words of a text in order, each with where it begins and ends in the text as it is written."""
    signs: list[str] = []
    origins: list[int] = []
    for at, sign in enumerate(text):
        for part in _plain_sign(sign):
            signs.append(part)
            origins.append(at)
    ends = [*origins[1:], len(text)]
    for match in _WORD.finditer("".join(signs)):
        last = match.end() - 1
        # An accent that is a sign of its own belongs to the letter before it.
        end = next((at for at in ends[last:] if at > origins[last]), len(text))
        while end > origins[last] + 1 and _plain_sign(text[end - 1]):
            end -= 1
        yield match[0][:LONGEST_WORD], origins[match.start()], end


def clauses_of(typed: str) -> tuple[Clause, ...]:
    """What is typed as clauses: each word the beginning of one, what stands in quotes as it is.

    Everything but letters and digits only parts words; no sign has a power over the search.
    """
    typed = typed[:LONGEST_QUESTION]
    clauses: list[Clause] = []
    rest = 0
    for quoted in _QUOTED.finditer(typed):
        clauses += _loose(typed[rest : quoted.start()])
        if phrase := tuple(words_of(quoted[1])):
            # While the second quote is still to come, the last word may be half typed.
            clauses.append(Clause((Term(phrase, is_prefix=not quoted[2]),)))
        rest = quoted.end()
    clauses += _loose(typed[rest:])
    return tuple(dict.fromkeys(clauses))[:MOST_CLAUSES]


def tests_of(typed: str) -> list[str]:
    """What is typed as texts that must each stand somewhere in the words of an item, parted by blanks."""
    return [" ".join(clause.terms[0].words) for clause in clauses_of(typed)]


def _loose(text: str) -> Iterator[Clause]:
    """A clause for each word; for each run of signs that are words of their own, one."""
    run: list[str] = []
    for word in [*words_of(text), ""]:
        if _SIGN.fullmatch(word):
            run.append(word)
            continue
        if run:
            yield Clause((Term(tuple(run)),))
            run = []
        if word:
            yield Clause((Term((word,)),))


@lru_cache(maxsize=4096)
def _plain_sign(sign: str) -> str:
    return plain(sign)
