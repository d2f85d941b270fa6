"""Renews resources/i18n: one catalogue a language, with all texts of the program and none that is gone.

Run it after adding or changing a text; it needs the pyside6-lrelease that comes with PySide6. What is
translated is kept; what is new has no translation yet and is shown in English. A text such as "%n day(s)"
has a form for each number: in English they are made here, and kept where somebody wrote them by hand.
"""

from __future__ import annotations

import subprocess
import sys
import sysconfig
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterable
from itertools import groupby
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from scripts.sentence_walk import COUNTED, LANGUAGE, Message, messages  # noqa: E402 - needs the path above

FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = ("en", "fr")
FORMS = 2
"""Singular and plural, in each of these languages."""

Known = dict[tuple[str, str], list[str]]


def main() -> int:
    """Walk, keep what is translated, write and compile; returns the exit status."""
    found = sorted(messages(ROOT))
    for language in LANGUAGES:
        path = FOLDER / f"entente_{language}.ts"
        known = read(path) if path.exists() else {}
        # English needs nothing but its plurals.
        wanted = [each for each in found if each.counts and each.context != COUNTED] if language == "en" else found
        tree = catalogue(language, wanted, known)
        ElementTree.indent(tree, "    ")
        tree.write(path, encoding="utf-8", xml_declaration=True)
        release = str(Path(sysconfig.get_path("scripts")) / "pyside6-lrelease")
        subprocess.run([release, "-silent", str(path), "-qm", str(path.with_suffix(".qm"))], check=True)
    return 0


def read(path: Path) -> Known:
    """The forms of each text that is translated, by context and source."""
    known = {}
    for context in ElementTree.parse(path).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.get("type") != "unfinished":
                forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
                known[context.findtext("name", ""), message.findtext("source", "")] = forms
    return known


def catalogue(language: str, wanted: Iterable[Message], known: Known) -> ElementTree.ElementTree[ElementTree.Element]:
    """The catalogue of a language as Qt Linguist reads and writes it."""
    root = ElementTree.Element("TS", {"version": "2.1", "language": language, "sourcelanguage": "en"})
    for context, members in groupby(wanted, lambda each: each.context):
        part = ElementTree.SubElement(root, "context")
        ElementTree.SubElement(part, "name").text = context
        for each in members:
            message = ElementTree.SubElement(part, "message", {"numerus": "yes"} if each.counts else {})
            ElementTree.SubElement(message, "source").text = each.source
            forms = known.get((context, each.source)) or _forms(language, each)
            translation = ElementTree.SubElement(message, "translation", {} if any(forms) else {"type": "unfinished"})
            if each.counts:
                for form in forms or [""] * FORMS:
                    ElementTree.SubElement(translation, "numerusform").text = form
            elif forms:
                translation.text = forms[0]
    return ElementTree.ElementTree(root)


def _forms(language: str, message: Message) -> list[str]:
    if message.context == LANGUAGE:
        return [language]
    if language == "en":
        return [message.source.replace("(s)", ending) for ending in ("", "s")]
    return []


if __name__ == "__main__":
    sys.exit(main())
