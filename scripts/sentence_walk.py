"""Every text of the program that can be translated, found by a walk over the syntax trees of `app/`.

Texts of the window stand in `tr`, `translate`, `QT_TRANSLATE_NOOP` and in functions that pass their words on to
`translate`; sentences of all other rooms stand in `text` and `Text`, their nouns in `Count`; the fixed words of
documents stand in `say`.
"""

from __future__ import annotations

import ast
import csv
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

DOMAIN, COUNTED, LANGUAGE = "Domain", "Counted", "Language"

_SORTS = ("Words", "Prose", "WordList", "Weekdays", "Number", "Flag", "Day", "DayWord", "When", "Choice", "Ref", "Refs",
          "Nations", "Where", "Given", "Parts", "Zones", "ZoneName", "Telephone", "PlanYear", "TimeOfDay", "Moment",
          "Statements", "Currency", "Amount", "_months", "_amount")  # fmt: skip

_DECLARED = {"_setting": ("SettingsDialog", 1), **dict.fromkeys(_SORTS, (DOMAIN, 0))}
"""Functions that declare words which a screen looks up: its context, and which argument they are."""

_OF_A_FIELD = ("group", "hint", "unit")
"""What the declaration of a field says of it beside its title."""

_RECORD = ("one", "many", "about")
"""What the declaration of a record says of it."""


class Message(NamedTuple):
    """One text of the catalogue; with `counts` it has a form for each number."""

    context: str
    source: str
    counts: bool = False


_SAID = re.compile(r'say\("([^"]+)"\)')
"""The fixed words of a document's template."""

_SHIPPED = ("kinds.csv", "ask_types.csv", "forums.csv", "regimes.csv")
"""Lists that ship with the program, whose titles are shown as sentences are until somebody changes them."""


def messages(root: Path) -> frozenset[Message]:
    """All texts of the program in the folder `root`, and the name of the language itself."""
    found = {Message(LANGUAGE, "en"), *messages_below(root / "app")}
    for name in _SHIPPED:
        with (root / "resources" / "reference" / name).open(encoding="utf-8", newline="") as rows:
            found.update(Message(DOMAIN, row["title"]) for row in csv.DictReader(rows))
    for path in (root / "resources" / "documents").glob("*.typ"):
        found.update(Message(DOMAIN, source) for source in _SAID.findall(path.read_text(encoding="utf-8")))
    return frozenset(message for message in found if any(map(str.isalpha, message.source)))


def messages_below(folder: Path) -> frozenset[Message]:
    """The texts of the modules in a folder."""
    trees = (ast.parse(path.read_text(encoding="utf-8")) for path in folder.rglob("*.py"))
    return frozenset(message for tree in trees for message in _Walk(tree).messages())


class _Walk:
    """The walk over one module."""

    def __init__(self, tree: ast.Module) -> None:
        self._tree = tree
        self._statements = {
            alias.asname or alias.name
            for node in tree.body
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("sqlalchemy")
            for alias in node.names
        }
        """What the module has of the database library, whose `text` holds SQL and no sentence."""
        self._constants = {
            target.id: node.value.value
            for node in tree.body
            if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant)
            for target in node.targets
            if isinstance(target, ast.Name)
        }
        self._wrappers = {
            node.name: context
            for node in ast.walk(tree)
            if isinstance(node, ast.FunctionDef) and (context := self._passes_on(node)) is not None
        }

    def messages(self) -> Iterator[Message]:
        yield from self._below(self._tree, "")

    def _below(self, node: ast.AST, owner: str) -> Iterator[Message]:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.Call):
                yield from self._call(child, owner)
            yield from self._below(child, child.name if isinstance(child, ast.ClassDef) else owner)

    def _call(self, call: ast.Call, owner: str) -> Iterator[Message]:
        name = _name_of(call.func)
        match name:
            case _ if name in self._statements:
                return
            case "text" | "Text":
                yield from self._sources(DOMAIN, call.args[:1])
            case "Count":
                yield from (Message(COUNTED, source, True) for source in self._strings(call.args[2:3]))
            case "tr" if call.args:
                yield from self._sources(owner, call.args[:1])
            case "QT_TRANSLATE_NOOP" | "translate" if len(call.args) > 1:
                for context in self._strings(call.args[:1]):
                    yield from self._sources(context, call.args[1:2])
            case _ if name in self._wrappers:
                yield from self._sources(self._wrappers[name], call.args[:1])
            case _ if name in _DECLARED:
                context, place = _DECLARED[name]
                yield from self._sources(context, call.args[place : place + 1])
                if name in _SORTS:
                    yield from self._sources(DOMAIN, [each.value for each in call.keywords if each.arg in _OF_A_FIELD])
            case "record":
                yield from self._sources(DOMAIN, [each.value for each in call.keywords if each.arg in _RECORD])

    def _sources(self, context: str, nodes: list[ast.expr]) -> Iterator[Message]:
        for source in self._strings(nodes):
            yield Message(context, source, context != DOMAIN and "%n" in source)

    def _strings(self, nodes: list[ast.expr]) -> Iterator[str]:
        """The strings that expressions can come to: literals, constants of the module, and either side of a choice."""
        for node in nodes:
            match node:
                case ast.Constant(value=str() as source):
                    yield source
                case ast.Name(id=name) if isinstance(self._constants.get(name), str):
                    yield self._constants[name]
                case ast.IfExp():
                    yield from self._strings([node.body, node.orelse])

    def _passes_on(self, function: ast.FunctionDef) -> str | None:
        """The context in which a function looks up its first argument; None for all others."""
        names = [argument.arg for argument in function.args.args if argument.arg != "self"]
        for node in ast.walk(function):
            if isinstance(node, ast.Call) and _name_of(node.func) == "translate" and len(node.args) > 1 and names:
                is_passed = isinstance(node.args[1], ast.Name) and node.args[1].id == names[0]
                if is_passed and (contexts := list(self._strings(node.args[:1]))):
                    return contexts[0]
        return None


def _name_of(function: ast.expr) -> str:
    match function:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return ""
