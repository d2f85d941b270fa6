"""The language of the window: which one its translators speak, and the catalogue that they read."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QCoreApplication

from app.domain.language import Language
from app.domain.languages import LANGUAGES


class _QtCatalogue:
    """The sentences of the translators that are installed, as `scripts/renew_translations.py` puts them there."""

    def template(self, source: str) -> str:
        return QCoreApplication.translate("Domain", source)

    def noun(self, many: str, number: int) -> str:
        found = QCoreApplication.translate("Counted", many, None, number)
        return "" if found == many else found


@cache
def _language(code: str) -> Language:
    return LANGUAGES.get(code, LANGUAGES["en"])(_QtCatalogue())


def window_language() -> Language:
    """The language that the installed translators say they speak; English where none says so."""
    return _language(QCoreApplication.translate("Language", "en"))
