"""English knows the singular and the plural of everything the window counts."""

from __future__ import annotations

import ast
import xml.etree.ElementTree as ElementTree
from pathlib import Path

ROOT = Path(__file__).parents[2]
WORDS = ROOT / "resources" / "i18n" / "entente_en.ts"


def counted() -> set[str]:
    """All texts of the window with a number in them."""
    found = set()
    for path in (ROOT / "app" / "gui").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and "%n" in node.value:
                found.add(node.value)
    return found


def test_every_text_that_counts_has_both_its_forms() -> None:
    known = {
        message.findtext("source", ""): [form.text or "" for form in message.iter("numerusform")]
        for message in ElementTree.parse(WORDS).iter("message")
    }

    assert counted() == known.keys(), "run scripts/renew_translations.py"
    assert all(len(forms) == 2 and all("(s)" not in form and form for form in forms) for forms in known.values())


def test_what_is_compiled_is_not_older_than_its_source() -> None:
    compiled = WORDS.with_suffix(".qm").read_bytes()

    for message in ElementTree.parse(WORDS).iter("message"):
        for form in message.iter("numerusform"):
            assert (form.text or "").encode("utf-16-be") in compiled, "run scripts/renew_translations.py"
