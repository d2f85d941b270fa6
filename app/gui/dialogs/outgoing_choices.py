"""What is chosen of everything that goes out to one recipient: its language and its marking."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from app.domain.engagement import Engagement
from app.domain.languages import LANGUAGES
from app.domain.plan import Plan
from app.gui.look.languages import window_language
from app.gui.look.translation import QT_TRANSLATE_NOOP
from app.gui.widgets.picker import Picker
from app.services.outgoing.marked import editions_with
from app.services.texts.marked_outputs import output_marking

LANGUAGE_TITLES = {"en": QT_TRANSLATE_NOOP("Outgoing", "English"), "fr": QT_TRANSLATE_NOOP("Outgoing", "French")}
"""What the languages are called; one that has no name here stands by its code."""


def language_picker() -> Picker:
    """One of the languages, that of the window first chosen."""
    picker = Picker()
    picker.setObjectName("outgoingLanguage")
    for code in LANGUAGES:
        picker.addItem(QCoreApplication.translate("Outgoing", LANGUAGE_TITLES.get(code, code)), code)
    picker.setCurrentIndex(max(picker.findData(window_language().code), 0))
    return picker


def marking_picker(plan: Plan, items: Sequence[Engagement]) -> Picker | None:
    """Everything, or an edition that still has one of the engagements; None where there is nothing to choose."""
    offered = editions_with(plan, items)
    if not offered:
        return None
    picker = Picker()
    picker.setObjectName("outgoingMarking")
    whole = output_marking(plan, items)
    picker.addItem(whole or QCoreApplication.translate("Outgoing", QT_TRANSLATE_NOOP("Outgoing", "None")), "")
    for title in offered:
        if title != whole:
            picker.addItem(title, title)
    return picker if picker.count() > 1 else None


def chosen(picker: Picker | None) -> str:
    """The data of what is chosen, empty where there is nothing to choose."""
    return str(picker.currentData() or "") if picker is not None else ""
