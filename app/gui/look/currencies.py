"""What is paid with where, as the system knows it."""

from __future__ import annotations

from PySide6.QtCore import QLocale


def currency_of(country: str) -> str:
    """The currency of a country (ISO 3166 alpha-2) by its letters of ISO 4217; empty where none is known."""
    territory = QLocale.codeToTerritory(country)
    if territory == QLocale.Country.AnyTerritory:
        return ""
    place = QLocale(QLocale.Language.AnyLanguage, territory)
    # Where the system knows no language of the country, it answers for another one.
    return place.currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode) if place.territory() == territory else ""
