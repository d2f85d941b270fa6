"""What an import does, in one sentence for the head of the assistant."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.services.importing.plan_import import ImportResult, Outcome


def headline(result: ImportResult | None) -> str:
    """“12 new, 3 changed, 2 need a hand”; “5 rows refused, nothing new” where nothing would land."""
    if result is None:
        return QCoreApplication.translate("ImportHeadline", "No heads were found: say in Columns which column is which")
    new, changed, same, refused = (result.count(outcome) for outcome in Outcome)
    if not new and not changed:
        if not refused:
            return QCoreApplication.translate("ImportHeadline", "This file brings nothing new")
        said = QCoreApplication.translate("ImportHeadline", "1 row refused, nothing new") if refused == 1 else QCoreApplication.translate("ImportHeadline", "{count} rows refused, nothing new")
        return said.format(count=f"{refused:,}")
    parts = (
        (new, QCoreApplication.translate("ImportHeadline", "{count} new")),
        (changed, QCoreApplication.translate("ImportHeadline", "{count} changed")),
        (same, QCoreApplication.translate("ImportHeadline", "{count} as they are")),
        (refused, QCoreApplication.translate("ImportHeadline", "1 needs a hand") if refused == 1 else QCoreApplication.translate("ImportHeadline", "{count} need a hand")),
    )
    return ", ".join(said.format(count=f"{count:,}") for count, said in parts if count)

