"""Texts from people as cells of a table that no spreadsheet takes for a formula, wherever it may cut them.

A spreadsheet may cut a file at other separators than those it was written with, and may pass over blanks,
quotation marks and characters that cannot be seen. So an apostrophe goes before every sign with which a formula
begins (`= + - @` and their wide forms) that stands first in the text or first behind a separator or a line's
end. Where apostrophes stand there already one more is added, so that `unguarded` gives back exactly what was.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

_MARK = "'"
_SIGN = re.compile("'*[=+\\-@＝＋－＠﹦﹢﹣﹫]")
_SEPARATORS = frozenset(",;\t|\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029")


def guarded(cell: str) -> str:
    """The text with an apostrophe before whatever could begin a formula."""
    return "".join(_cut(cell, 0, _MARK))


def unguarded(cell: str) -> str:
    """The text before it was guarded; one that never was keeps everything but such an apostrophe."""
    return "".join(_cut(cell, len(_MARK), ""))


def opens_formula(cell: str) -> bool:
    """Whether the text as a whole could be taken for a formula."""
    first = next(_beginnings(cell), None)
    return first is not None and all(_is_passed_over(character) for character in cell[: first.start()])


def _cut(cell: str, left_out: int, put: str) -> Iterator[str]:
    """The text with so many of the apostrophes of each beginning left out, and `put` there instead."""
    done = 0
    for found in _beginnings(cell):
        yield cell[done : found.start()]
        yield put
        done = found.start() + min(left_out, found.end() - 1 - found.start())
    yield cell[done:]


def _beginnings(cell: str) -> Iterator[re.Match[str]]:
    """Each sign that could begin a formula, with the apostrophes before it."""
    return (found for found in _SIGN.finditer(cell) if _stands_first(cell, found.start()))


def _stands_first(cell: str, at: int) -> bool:
    while at:
        at -= 1
        if cell[at] in _SEPARATORS:
            return True
        if not _is_passed_over(cell[at]):
            return False
    return True


def _is_passed_over(character: str) -> bool:
    """A quotation mark, a blank, or what cannot be seen: controls, marks of direction, joiners, combining marks."""
    return character == '"' or unicodedata.category(character)[0] in "CMZ"
