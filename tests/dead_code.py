"""Finds what the program defines and nobody uses: `python -m tests.dead_code` lists it and ends with status 1.

Tests do not count as use. What stands in a module must be imported from there or used there; of methods and
attributes only the name is looked for, so that one is found dead when nothing in the program has its name.
"""

from __future__ import annotations

import ast
import re
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

import PySide6.QtCore
import PySide6.QtGui
import PySide6.QtWidgets
from vulture.core import Item, Vulture

ROOT = Path(__file__).parents[1]

ALLOWED: Mapping[str, str] = {
    "bubble": "what a drag says, for the tests of gestures",
    "dst": "asked by datetime",
    "fromutc": "asked by datetime",
    "handle_data": "asked by html.parser",
    "handle_endtag": "asked by html.parser",
    "handle_starttag": "asked by html.parser",
    "is_dragging": "whether a drag goes on, for the tests of gestures",
    "run_at_once": "lanes for tests, beside the ones they stand in for",
}
"""What may look unused, and why it is not, or not yet."""

ENTRY = ("app.bootstrap.main", "main")

Used = set[tuple[str, str]]


def dead_code(root: Path, allowed: Mapping[str, str]) -> list[str]:
    """A line for each thing in `root`/app that nobody uses, and for each needless line of the list of exceptions."""
    trees = {path: ast.parse(path.read_text("utf-8")) for path in sorted((root / "app").rglob("*.py"))}
    names = {path: _dotted(path.relative_to(root)) for path in trees}
    used: Used = {ENTRY}
    for tree in trees.values():
        used |= _uses(tree, frozenset(names.values()))
    found = {f"{path.relative_to(root)}:{line}: {name}": name for path, line, name in _members(trees)}
    for path, tree in trees.items():
        where = path.relative_to(root)
        for line, name in _unread(tree, {name for module, name in used if module == names[path]}):
            found[f"{where}:{line}: {name}"] = name
        if path.name != "__init__.py" and names[path] not in {module for module, _ in used}:
            found[f"{where}: nobody imports this module"] = str(where)
    needless = (f"{name}: is used, so it needs no exception" for name in allowed if name not in found.values())
    return [*(line for line, name in found.items() if name not in allowed), *needless]


def _dotted(path: Path) -> str:
    return ".".join(path.with_suffix("").parts).removesuffix(".__init__")


def _uses(tree: ast.Module, modules: frozenset[str]) -> Used:
    """What a module takes from others: (module, name), and (module, "") for the module itself."""
    found: Used = set()
    known: dict[str, str] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                found.add((node.module, alias.name))
                known[alias.asname or alias.name] = f"{node.module}.{alias.name}"
        elif isinstance(node, ast.Import):
            found |= {(alias.name, "") for alias in node.names}
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value.startswith("app."):
            # A guest is told its job as "module:function".
            module, _, name = node.value.partition(":")
            found.add((module, name))
    found |= {(full, "") for full in known.values() if full in modules}
    reads = (node for node in ast.walk(tree) if isinstance(node, ast.Attribute))
    named = ((node.value.id, node.attr) for node in reads if isinstance(node.value, ast.Name))
    return found | {(known[module], name) for module, name in named if module in known}


def _unread(tree: ast.Module, taken: set[str]) -> Iterator[tuple[int, str]]:
    """What a module defines at its top, nobody takes from it, and it does not read itself."""
    read = [{node.id for node in ast.walk(each) if isinstance(node, ast.Name)} for each in tree.body]
    readers = Counter(name for names in read for name in names)
    for statement, own in zip(tree.body, read, strict=True):
        for name in _defined(statement):
            if name not in taken and readers[name] == (name in own):
                yield statement.lineno, name


def _defined(statement: ast.stmt) -> list[str]:
    if isinstance(statement, ast.FunctionDef | ast.ClassDef):
        return [statement.name]
    targets = statement.targets if isinstance(statement, ast.Assign) else [getattr(statement, "target", None)]
    return [each.id for each in targets if isinstance(each, ast.Name) and each.id != "__all__"]


def _members(trees: Mapping[Path, ast.Module]) -> Iterator[tuple[Path, int, str]]:
    """Methods, properties and attributes whose name nobody says, leaving out those that libraries and files use."""
    vulture = Vulture()
    vulture.scavenge([str(path) for path in trees])
    foreign = _of_qt() | {name for tree in trees.values() for name in _said_elsewhere(tree)}
    for item in vulture.get_unused_code(min_confidence=60):
        if item.typ in ("method", "property", "attribute", "variable") and item.name not in foreign and _is_ours(item):
            yield Path(item.filename), item.first_lineno, item.name


def _is_ours(item: Item) -> bool:
    line = item.filename.read_text("utf-8").splitlines()[item.first_lineno - 1]
    if item.typ == "attribute":
        # Set on a library's object; or an object of ours that is only kept alive.
        return f"self.{item.name}" in line and not re.search(r"= [A-Z]\w+\(($|.*\bself\)|$)", line)
    # The columns of tables are read by their names, those of a whole row at once.
    return item.typ != "variable" or "/persistence/schema/" not in item.filename.as_posix()


def _said_elsewhere(tree: ast.Module) -> Iterator[str]:
    """Arguments that Qt wants, members of enumerations that files name, fields of records that are read as declared."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef):
            yield from (each.arg for each in node.args.args if node.name in _of_qt())
        elif isinstance(node, ast.ClassDef) and any(ast.unparse(each).endswith("Enum") for each in node.bases):
            yield from (name for each in node.body for name in _defined(each))
        elif isinstance(node, ast.AnnAssign) and ast.unparse(node.annotation).startswith("Annotated["):
            yield from _defined(node)


@cache
def _of_qt() -> frozenset[str]:
    """The methods of all of Qt's classes, which Qt calls where ours take them over."""
    modules = (PySide6.QtCore, PySide6.QtGui, PySide6.QtWidgets)
    classes = [each for module in modules for name in dir(module) if isinstance(each := getattr(module, name), type)]
    return frozenset(name for each in classes for name in dir(each) if not name.startswith("_"))


def main() -> int:
    """Exit status: 0 where everything is used."""
    found = dead_code(ROOT, ALLOWED)
    print("\n".join(found) or "Everything that the program defines is used.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
