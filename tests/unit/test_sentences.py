"""Sentences of the program keep their values: no date, number or list is put into English before it is said."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import app
from app.domain import wording_dates

APP = Path(app.__file__).parent

_ENGLISH = {name for name in vars(wording_dates) if name.endswith("_words") or name.startswith("plain_")}
_WORDED = _ENGLISH | {"str", "format", "join", "isoformat", "strftime", "said_in", "words", "told"}
"""Functions that make words: what they answer can be said in one language only."""


def _modules() -> Iterator[tuple[Path, ast.Module]]:
    for path in sorted(APP.rglob("*.py")):
        yield path, ast.parse(path.read_text(encoding="utf-8"))


def _calls(tree: ast.Module) -> Iterator[ast.Call]:
    """Calls of our `text`, not of SQLAlchemy's, and of `filled`."""
    imported = {
        name.asname or name.name
        for node in tree.body
        if isinstance(node, ast.ImportFrom) and node.module == "app.domain.wording"
        for name in node.names
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            ours = isinstance(node.func, ast.Name) and node.func.id == "text" and "text" in imported
            if ours or _name(node) == "filled":
                yield node


def _name(call: ast.Call) -> str:
    match call.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return ""


def worded(value: ast.expr) -> bool:
    """Whether a value given to a sentence is in words already."""
    match value:
        case ast.JoinedStr():
            return True
        case ast.BinOp(op=ast.Mod() | ast.Add(), left=left, right=right):
            return any(isinstance(each, ast.JoinedStr | ast.Constant) and _is_text(each) for each in (left, right))
        case ast.IfExp(body=body, orelse=orelse):
            return worded(body) or worded(orelse) or _is_literal(body) or _is_literal(orelse)
        case ast.BoolOp(values=values):
            return any(worded(each) or _is_literal(each) for each in values)
        case ast.Call():
            return _name(value) in _WORDED
    return False


def _is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.JoinedStr) or (isinstance(node, ast.Constant) and isinstance(node.value, str))


def _is_literal(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str) and any(map(str.isalpha, node.value))


def test_no_value_of_a_sentence_is_in_words_already() -> None:
    found = [
        f"{path.relative_to(APP)}:{call.lineno}: {keyword.arg}={ast.unparse(keyword.value)}"
        for path, tree in _modules()
        for call in _calls(tree)
        for keyword in call.keywords
        if worded(keyword.value)
    ]
    assert not found, "pass the value itself; a form such as {day:weekday} stands in the template"


def test_every_template_stands_where_it_is_said() -> None:
    found = [
        f"{path.relative_to(APP)}:{call.lineno}: {ast.unparse(call)}"
        for path, tree in _modules()
        for call in _calls(tree)
        if _name(call) == "text" and not (call.args and isinstance(call.args[0], ast.Constant))
    ]
    assert not found, "a template that is not a literal is in no catalogue"


@pytest.mark.parametrize(
    "given",
    [
        "plain_day(day)",
        "str(title)",
        "f'{count:,}'",
        "', '.join(names)",
        "day.isoformat()",
        "name or 'none'",
        "name if name else 'nobody'",
        "'since ' + day",
    ],
)
def test_words_are_noticed(given: str) -> None:
    assert worded(ast.parse(given, mode="eval").body)


@pytest.mark.parametrize("given", ["day", "len(names)", "tuple(names)", "title or ''", "days_count(3)", "count + 1"])
def test_values_are_let_pass(given: str) -> None:
    assert not worded(ast.parse(given, mode="eval").body)
