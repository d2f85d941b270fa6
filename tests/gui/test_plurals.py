"""English knows its singulars: every counted text of the window has both forms."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import app

SOURCES = Path(app.__file__).parent / "gui"


def counted_texts() -> Iterator[tuple[str, str]]:
    """Context and text of everything that is translated with a number."""
    for path in sorted(SOURCES.rglob("*.py")):
        yield from _in(ast.parse(path.read_text(encoding="utf-8")), "")


def _in(node: ast.AST, context: str) -> Iterator[tuple[str, str]]:
    for child in ast.iter_child_nodes(node):
        here = child.name if isinstance(child, ast.ClassDef) else context
        if isinstance(child, ast.Call) and isinstance(child.func, ast.Attribute):
            given = [each.value for each in child.args if isinstance(each, ast.Constant)]
            if child.func.attr == "tr" and given and "%n" in str(given[0]):
                yield here, str(given[0])
            elif child.func.attr == "translate" and len(given) > 1 and "%n" in str(given[1]):
                yield str(given[0]), str(given[1])
        yield from _in(child, here)


def test_every_counted_text_has_a_singular_and_a_plural(resources: Path) -> None:
    known = {}
    for context in ElementTree.parse(resources / "i18n" / "entente_en.ts").getroot().iter("context"):
        for message in context.iter("message"):
            forms = [form.text for form in message.iter("numerusform")]
            known[context.findtext("name"), message.findtext("source")] = forms
    missing = [each for each in counted_texts() if len(known.get(each, [])) != 2]
    assert not missing
    assert not [forms for forms in known.values() if any("(s)" in str(form) for form in forms)]


COUNTED = re.compile(r"\{(?P<number>\w+)(?::[^}]*)?\} (?:(?!of|under)[a-z-]+ ){0,2}?[a-z]+s\b")
NUMBERS = frozenset({
    "bars", "cells", "columns", "count", "days", "found", "made", "members", "more", "months", "number", "pages",
    "partners", "rest", "rows", "total", "weeks", "written", "years",
})  # fmt: skip
"""What the numbers of sentences are called; a number of things that carries its noun (`Count`) is called by that."""

NEVER_ONE = (
    # Limits and lengths of the program, each far more than one.
    "characters", "{years} years", "At most {rows} rows", "up to {rows} rows",
    "the first {count} entries", "among its first {count} rows", "none of its {count} rows", "{count} bytes",
    "for {count} seconds", "texts that are longer", "Delete {count} engagements",
    # Told only where there are several, or beside a sentence of its own for one.
    "engagements of the plan have", "is probably in the plan {count} times", "check of {count} lead times",
    "deletion of {count} lead times", "asking {count} posts again", "notes on {count} answers",
    "acknowledgement of {count} asks", "more wanted about {count} asks", "what was wanted about {count} asks supplied",
    "closing of {count} asks",
    "stands for its {count} members", "in {count} parts",
    "{count} due days of asks would", "{count} answers would be", "{count} new findings", "{count} findings mended",
    "with {count} engagements.",
    # For those who listen to a figure whose list follows, and what is left out of a calendar file.
    "Calendar of ", "time zones are described", "{count} events",
    # The number by which a clearance is known, which counts nothing.
    "clearance {number} is",
)  # fmt: skip
"""Parts of sentences in which a number before a plural is never one."""


def _sentences(node: ast.AST, function: ast.AST | None = None) -> Iterator[tuple[str, ast.AST | None]]:
    """Each text of a module, with the function around it; what a formatted one puts in counts as a number."""
    for child in ast.iter_child_nodes(node):
        here = child if isinstance(child, ast.FunctionDef) else function
        if isinstance(child, ast.JoinedStr):
            parts = (str(part.value) if isinstance(part, ast.Constant) else _called(part) for part in child.values)
            yield "".join(parts), here
        elif isinstance(child, ast.Constant) and isinstance(child.value, str):
            yield child.value, here
        else:
            yield from _sentences(child, here)


def _called(part: ast.expr) -> str:
    """A number that is formatted as one, `{each:,}`, and anything else that may be no number at all."""
    is_number = isinstance(part, ast.FormattedValue) and part.format_spec is not None
    return "{count}" if is_number else "…"


def _tells_one_apart(function: ast.AST | None) -> bool:
    compared = (each for each in ast.walk(function or ast.Pass()) if isinstance(each, ast.Compare))
    operands = (side for each in compared for side in (each.left, *each.comparators))
    return any(isinstance(side, ast.Constant) and side.value in (1, 2) for side in operands)


def test_a_number_before_a_plural_is_never_one() -> None:
    """`1 engagements`: a sentence with a number tells one apart, or leaves its noun to `Count`."""
    found = []
    for path in sorted(SOURCES.parent.rglob("*.py")):
        for said, function in _sentences(ast.parse(path.read_text(encoding="utf-8"))):
            if any(part in said for part in NEVER_ONE) or _tells_one_apart(function):
                continue
            if any(each["number"] in NUMBERS for each in COUNTED.finditer(said)):
                found.append(f"{path.relative_to(SOURCES.parent)}: {said}")
    assert not found
