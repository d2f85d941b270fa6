"""The catalogues hold all texts of the program and no others, and what is translated keeps its gaps."""

from __future__ import annotations

import string
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from scripts.sentence_walk import COUNTED, LANGUAGE, Message, messages

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = ("en", "fr")


@cache
def _walked() -> frozenset[Message]:
    return messages(ROOT)


def _entries(language: str) -> Iterator[tuple[Message, tuple[str, ...]]]:
    """Each entry of a catalogue with its translations; none where it is not translated yet."""
    for context in ElementTree.parse(FOLDER / f"entente_{language}.ts").iter("context"):
        for message in context.iter("message"):
            counts = message.get("numerus") == "yes"
            translation = message.find("translation")
            assert translation is not None
            forms = (
                [form.text or "" for form in translation.iter("numerusform")] if counts else [translation.text or ""]
            )
            known = () if translation.get("type") == "unfinished" else tuple(forms)
            yield Message(context.findtext("name", ""), message.findtext("source", ""), counts), known


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_catalogue_holds_all_texts_and_none_that_is_gone(language: str) -> None:
    wanted = _walked() if language != "en" else {one for one in _walked() if one.counts and one.context != COUNTED}
    held = {message for message, _ in _entries(language)}
    assert sorted(wanted - held) == [], "run scripts/renew_translations.py"
    assert sorted(held - wanted) == [], "run scripts/renew_translations.py"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_gaps_of_its_source(language: str) -> None:
    for message, forms in _entries(language):
        for form in forms:
            assert _gaps(form) == _gaps(message.source), message.source
            # A noun that is counted has its number written before it by the sentence.
            assert ("%n" in form) == ("%n" in message.source), message.source


def _gaps(template: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(template) if name is not None}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_compiled_is_not_older_than_its_source(language: str) -> None:
    compiled = (FOLDER / f"entente_{language}.qm").read_bytes()
    for _, forms in _entries(language):
        for form in forms:
            assert form.encode("utf-16-be") in compiled, "run scripts/renew_translations.py"


def test_the_walk_finds_texts_of_every_sort() -> None:
    found = {message.source for message in _walked()}
    sorts = {
        "Search engagements": "in tr",
        "&New engagement": "in QT_TRANSLATE_NOOP",
        "Clearance late": "the title of a rule",
        "Clearance for {title} is {late} late": "in text",
        "under way": "in Text, in a table",
        "Counterpart level": "the title of a field",
        "Notes and links": "the part of a form",
        "who travel or host": "what an empty field says",
        "Text size in percent of the system's.": "declared with a setting",
        "Known gaps": "in a document's template",
        "Ship visit": "in a list that ships",
        "working days": "a noun",
    }
    assert {source: sort for source, sort in sorts.items() if source not in found} == {}


def test_french_leaves_no_text_out() -> None:
    known = {message for message, forms in _entries("fr") if forms}
    assert sorted(message for message in _walked() - known if message.context != LANGUAGE) == []


def test_that_nothing_was_changed_is_said_in_the_same_words_everywhere() -> None:
    """A dialog leaves this sentence out of a reason, as long as nobody has tried."""
    said = "Nothing was changed."
    known = {message.source: forms for message, forms in _entries("fr") if forms}
    (alone,) = known[said]
    assert {
        source for source, forms in known.items() if said in source and not all(alone in form for form in forms)
    } == set()


def test_statements_of_the_database_are_no_texts() -> None:
    assert [message.source for message in _walked() if message.source.startswith(("INSERT ", "DELETE "))] == []
