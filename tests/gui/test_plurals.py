"""English knows its singulars: every counted text of the window has both forms."""

import ast
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
