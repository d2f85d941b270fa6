"""Words in the order in which people count: “Visit 2” before “Visit 10”."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_FIGURES = re.compile(r"([0-9]+)")


def natural(words: str) -> tuple[str | tuple[int, str], ...]:
    """By what words are put in order; letters and figures as they are, so whoever does not tell them apart folds."""
    # Letters and figures take turns, so that only like stands against like.
    parts = enumerate(_FIGURES.split(words))
    return tuple(_number(part) if place % 2 else part for place, part in parts)


def _number(figures: str) -> tuple[int, str]:
    """In the order of numbers, however long."""
    plain = figures.lstrip("0")
    return (len(plain), plain)


@lru_cache(maxsize=4096)
def by_name(words: str) -> tuple[tuple[str | tuple[int, str], ...], str]:
    """By what names stand as in a directory: accents and capitals tell apart only what is alike else."""
    letters = unicodedata.normalize("NFKD", words.casefold())
    return natural("".join(letter for letter in letters if not unicodedata.combining(letter))), words
