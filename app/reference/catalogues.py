"""The catalogues of sentences, read where there is no window to read them."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from collections.abc import Mapping
from pathlib import Path

from app.domain.language import Language
from app.domain.languages import LANGUAGES
from app.domain.value_classes import dataclass


@dataclass(frozen=True, slots=True)
class CompiledCatalogue:
    """The translated templates by their English, and the nouns in singular and plural by their English plural."""

    templates: Mapping[str, str]
    nouns: Mapping[str, tuple[str, ...]]

    def template(self, source: str) -> str:
        """The translation of an English template; the template itself where there is none."""
        return self.templates.get(source, source)

    def noun(self, many: str, number: int) -> str:
        """The noun that goes with so many, where none and one take the singular; empty where there is none."""
        forms = self.nouns.get(many, ("", ""))
        return forms[0] if number <= 1 else forms[-1]


def language(resources: Path, code: str) -> Language:
    """One of LANGUAGES with its catalogue; raises KeyError for another code."""
    make = LANGUAGES[code]
    return (
        make(CompiledCatalogue({}, {}))
        if code == "en"
        else make(read_catalogue(resources / "i18n" / f"entente_{code}.ts"))
    )


def read_catalogue(path: Path) -> CompiledCatalogue:
    """What a file of Qt Linguist says of sentences; texts of the window are left to Qt."""
    templates, nouns = {}, {}
    for context in ElementTree.parse(path).iter("context"):
        name = context.findtext("name")
        for message in context.iter("message") if name in ("Domain", "Counted") else ():
            source, translation = message.findtext("source", ""), message.find("translation")
            if translation is None or translation.get("type") is not None:
                continue
            if name == "Counted":
                nouns[source] = tuple(form.text or "" for form in translation.iter("numerusform"))
            else:
                templates[source] = translation.text or ""
    return CompiledCatalogue(templates, nouns)
