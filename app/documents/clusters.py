"""A text cut into what a reader takes for one letter: with its marks, what a virama joins, a picture of several."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

MARKS = frozenset({"Mn", "Me", "Mc"})

_VIRAMA = 9
"""The combining class of the signs that join the letter behind them to the one before, in the scripts of India,
Burma and Cambodia."""

_JOINER = "\u200d"
_AM = frozenset("\u0e33\u0eb3")
"""The vowels of Thai and Lao that stand above a letter and beside it."""


def clusters(text: str) -> Iterator[str]:
    """The letters of a text with all that belongs to each, in order; together they are the text."""
    cluster = ""
    for sign in text:
        if cluster and not _belongs(cluster, sign):
            yield cluster
            cluster = ""
        cluster += sign
    if cluster:
        yield cluster


def _belongs(cluster: str, sign: str) -> bool:
    if unicodedata.category(sign) in MARKS or sign == _JOINER or sign in _AM:
        return True
    if cluster[-1] == _JOINER:
        return _is_picture(sign) or _joins(cluster.rstrip(_JOINER))
    return (_joins(cluster) and unicodedata.category(sign) == "Lo") or _completes(cluster, sign)


def _joins(cluster: str) -> bool:
    return bool(cluster) and unicodedata.combining(cluster[-1]) == _VIRAMA


def _completes(cluster: str, sign: str) -> bool:
    """A colour of skin behind a picture, or the second letter of a flag."""
    if "\U0001f3fb" <= sign <= "\U0001f3ff":
        return _is_picture(cluster[-1])
    return _is_flag_letter(sign) and len(cluster) == 1 and _is_flag_letter(cluster)


def _is_flag_letter(sign: str) -> bool:
    return "\U0001f1e6" <= sign <= "\U0001f1ff"


def _is_picture(sign: str) -> bool:
    return unicodedata.category(sign) == "So"
