"""The variables in the paragraphs of a Word document: found and replaced whatever runs Word has cut them into.

A value is put in as text and never looked at again: braces in it are no variable, and angle brackets no XML.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from copy import deepcopy
from typing import Any

from app.services.texts.tables import clean_text

_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
PARAGRAPH, ROW, TEXT, TABLE = f"{_WORD}p", f"{_WORD}tr", f"{_WORD}t", f"{_WORD}tbl"
_BREAK = f"{_WORD}br"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"

VARIABLE = re.compile(r"\{\{\s*([^{}]{1,80}?)\s*\}\}")
_NO_XML = re.compile("[^\t\n\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 cannot hold (production 2)."""

ROW_SIGN = "."
"""What stands between the group and the name of a variable of rows."""


def names_in(part: Any) -> tuple[str, ...]:
    """The variables that an element names, each once, in the order of the text."""
    found = (match[1] for paragraph in part.iter(PARAGRAPH) for match in VARIABLE.finditer(said_in(paragraph)))
    return tuple(dict.fromkeys(found))


def said_in(paragraph: Any) -> str:
    """The text of a paragraph."""
    return "".join(piece.text or "" for piece in _pieces(paragraph))


def fill_paragraphs(part: Any, value_of: Callable[[str], str], missing: Callable[[str], str]) -> None:
    """Replace every variable in an element.

    A paragraph that holds an empty one and nothing else goes, unless a cell would be left without any; an empty one
    beside words becomes what `missing` says.
    """
    for paragraph in list(part.iter(PARAGRAPH)):
        said = said_in(paragraph)
        alone = VARIABLE.fullmatch(said.strip())
        if alone is not None and not value_of(alone[1]):
            _leave_out(paragraph)
            continue
        _fill(paragraph, said, lambda name: value_of(name) or missing(name))


def repeat_rows(part: Any, rows_of: Callable[[str], Iterable[dict[str, str]]], none: str) -> None:
    """Repeat every row of a table that names variables of rows, once for each of them; one that says `none` stands
    where there are none."""
    for row in list(part.iter(ROW)):
        groups = {name.partition(ROW_SIGN)[0] for name in names_in(row) if ROW_SIGN in name}
        if len(groups) != 1 or _holds_table(row):
            continue
        group = groups.pop()
        made = list(rows_of(group))
        for values in made:
            copy = deepcopy(row)
            row.addprevious(copy)
            fill_paragraphs(copy, _reader(group, values), lambda _name: "")
        if made:
            row.getparent().remove(row)
            continue
        first = True
        for paragraph in row.iter(PARAGRAPH):
            _fill(paragraph, said_in(paragraph), _saying(none if first else ""))
            first = False


def _reader(group: str, values: dict[str, str]) -> Callable[[str], str]:
    return lambda name: values.get(name.removeprefix(f"{group}{ROW_SIGN}"), "")


def _saying(words: str) -> Callable[[str], str]:
    left = iter((words,))
    return lambda _name: next(left, "")


def _holds_table(row: Any) -> bool:
    return next(row.iter(TABLE), None) is not None


def _pieces(paragraph: Any) -> Iterator[Any]:
    """The texts of the paragraph itself; a text box in it has paragraphs of its own."""
    for piece in paragraph.iter(TEXT):
        if next(piece.iterancestors(PARAGRAPH)) is paragraph:
            yield piece


def _fill(paragraph: Any, said: str, value_of: Callable[[str], str]) -> None:
    """From the last to the first, so that the places of those before stay right."""
    pieces = list(_pieces(paragraph))
    for match in reversed(list(VARIABLE.finditer(said))):
        value, at, is_put = written(value_of(match[1])), 0, False
        for piece in pieces:
            text = piece.text or ""
            begin, end = max(match.start() - at, 0), min(match.end() - at, len(text))
            if begin < end:
                _put(piece, text[:begin] + ("" if is_put else value) + text[end:])
                is_put = True
            at += len(text)
    for piece in pieces:
        _break_lines(piece)


def _put(piece: Any, text: str) -> None:
    piece.text = text
    piece.set(_SPACE, "preserve")


def _break_lines(piece: Any) -> None:
    """Line ends in a text become breaks behind it."""
    lines = (piece.text or "").split("\n")
    if len(lines) == 1:
        return
    _put(piece, lines[0])
    at = piece
    for words in lines[1:]:
        for made in (piece.makeelement(_BREAK), piece.makeelement(TEXT)):
            at.addnext(made)
            at = made
        _put(at, words)


def _leave_out(paragraph: Any) -> None:
    parent = paragraph.getparent()
    if sum(1 for each in parent if each.tag == PARAGRAPH) > 1:
        parent.remove(paragraph)
    else:
        for piece in _pieces(paragraph):
            piece.text = ""


def written(value: str) -> str:
    """A text of people as XML can hold it."""
    return _NO_XML.sub("", clean_text(value))
