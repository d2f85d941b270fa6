"""The language of the window: which one its translators speak, and the catalogue that they read."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from app.domain import wording
from app.domain.figured_days import FiguredLanguage, Figures
from app.domain.language import Language
from app.domain.languages import LANGUAGES
from app.domain.wording import Value
from app.gui.look.dates import date_preferences

SYSTEM = "system"


class _QtCatalogue:
    """The sentences of the translators that are installed, as `scripts/renew_translations.py` puts them there."""

    def template(self, source: str) -> str:
        return QCoreApplication.translate("Domain", source)

    def noun(self, many: str, number: int) -> str:
        found = QCoreApplication.translate("Counted", many, None, number)
        return "" if found == many else found


@cache
def _language(code: str, figures: Figures | None) -> Language:
    language = LANGUAGES.get(code, LANGUAGES["en"])(_QtCatalogue())
    return language if figures is None else FiguredLanguage(language, figures)


def window_language() -> Language:
    """The language that the installed translators say they speak, English where none says so; with days as wanted."""
    return _language(QCoreApplication.translate("Language", "en"), date_preferences().figures)


def told(value: Value, form: str = "") -> str:
    """A value in the language of the window; for the forms see `Language`."""
    return wording.told(value, form, window_language())


def install_language(app: QCoreApplication, root: Path, wanted: str) -> tuple[QTranslator, ...]:
    """Have the window speak one of LANGUAGES, or with `system` that of the system where it is one of them.

    `root` is the resources folder. Numbers and Qt's own words follow a language that is not the system's.
    Returns what was installed.
    """
    spoken = QLocale.system().name().partition("_")[0]
    code = spoken if wanted == SYSTEM else wanted
    if code not in LANGUAGES:
        code = "en"
    installed: list[QTranslator] = []
    # English has a catalogue too: it knows that one day is not "1 days".
    for folder, name in ((QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), "qtbase"),
                         (str(root / "i18n"), "entente")):  # fmt: skip
        translator = QTranslator(app)
        if (name == "entente" or code != "en") and translator.load(f"{name}_{code}.qm", folder):
            app.installTranslator(translator)
            installed.append(translator)
    if wanted != SYSTEM and code not in (spoken, "en"):
        QLocale.setDefault(QLocale(code))
    return tuple(installed)
