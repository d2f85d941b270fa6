"""What a finding says can be read alone: beside an engagement, its reason stands without its title."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

ROOT = Path(__file__).parents[3]
RULES = ("conflicts", "coverage", "coordination", "obligations", "norms")

SENTENCE = re.compile(r"(?<=[.!?])\s+")
"""Where the next sentence begins."""

NAMELESS = re.compile(r"(It|Its|They|Their|Them|She|Her|He|His|This|That|These|Those|Both|Neither)\b")
NAMELESS_FRENCH = re.compile(
    r"(Elle|Elles|Ils|Il(?! y a| y en a| faut| reste| manque)|Cela|Ça|C['’]est|Celui|Celle|Ceux|Leurs?|Sa|Ses)\b"
)


def said_by_rules() -> Iterator[tuple[str, str]]:
    """Each text of each rule, with the name of its file."""
    for folder in RULES:
        for path in sorted((ROOT / "app" / "domain" / folder).glob("*.py")):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("text", "Text") and node.args:
                    first = node.args[0]
                    if isinstance(first, ast.Constant) and isinstance(first.value, str):
                        yield path.name, first.value


def french() -> dict[str, str]:
    """The French of each text."""
    found = ElementTree.parse(ROOT / "resources" / "i18n" / "entente_fr.ts").iter("message")
    return {each.findtext("source", ""): each.findtext("translation", "") for each in found}


@pytest.mark.parametrize("language", ["English", "French"])
def test_no_sentence_begins_with_a_word_that_stands_for_another(language: str) -> None:
    words, nameless = (french(), NAMELESS_FRENCH) if language == "French" else ({}, NAMELESS)
    found = list(said_by_rules())
    assert len(found) > 200
    wrong = [
        (name, sentence)
        for name, source in found
        for sentence in SENTENCE.split(words.get(source, source if language == "English" else ""))
        if nameless.match(sentence)
    ]
    assert not wrong, "say what is meant: the title of the finding may not be in sight"
