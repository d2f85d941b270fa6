"""What an import does, in one sentence for the head of the assistant."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.services.importing.results import ImportResult, Outcome


def headline(result: ImportResult | None) -> str:
    """“12 new, 3 changed, 2 need a hand”; “5 rows refused, nothing new” where nothing would land."""
    translate = QCoreApplication.translate
    if result is None:
        return translate("ImportHeadline", "No heads were found: say in Columns which column is which")
    new, changed, same, refused = (result.count(outcome) for outcome in Outcome)
    if not new and not changed:
        if not refused:
            return translate("ImportHeadline", "This file brings nothing new")
        one = translate("ImportHeadline", "1 row refused, nothing new")
        several = translate("ImportHeadline", "{count} rows refused, nothing new")
        return (one if refused == 1 else several).format(count=f"{refused:,}")
    one = translate("ImportHeadline", "1 needs a hand")
    several = translate("ImportHeadline", "{count} need a hand")
    parts = (
        (1, landed_words(result)),
        (same, translate("ImportHeadline", "{count} as they are")),
        (refused, one if refused == 1 else several),
    )
    return ", ".join(said.format(count=f"{count:,}") for count, said in parts if count)


def landed_words(result: ImportResult) -> str:
    """“12 new, 3 changed”: what lands, or has landed."""
    parts = (
        (result.count(Outcome.NEW), QCoreApplication.translate("ImportHeadline", "{count} new")),
        (result.count(Outcome.CHANGED), QCoreApplication.translate("ImportHeadline", "{count} changed")),
    )
    return ", ".join(said.format(count=f"{count:,}") for count, said in parts if count)
