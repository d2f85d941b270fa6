"""What dialogs have in common in which something is made that goes out: head, language, marking, and buttons."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout

from app.domain.engagement import Engagement
from app.domain.languages import LANGUAGES
from app.domain.plan import Plan
from app.gui.look.languages import told, window_language
from app.gui.look.translation import QT_TRANSLATE_NOOP
from app.gui.widgets.form import FieldColumn
from app.gui.widgets.picker import Picker
from app.gui.widgets.plain_text import TextLabel, TitleLabel
from app.gui.widgets.spacing import GRID, column, set_look
from app.services.layouts.coordination import countries_of
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


def add_choices(form: FieldColumn, language: Picker, marking: Picker | None) -> None:
    """Put the language into a form, and the marking beside it where there is one to choose."""
    said = QCoreApplication.translate("Outgoing", QT_TRANSLATE_NOOP("Outgoing", "Language"))
    if marking is None:
        form.add(said, language)
        return
    form.add_pair(
        (said, language), (QCoreApplication.translate("Outgoing", QT_TRANSLATE_NOOP("Outgoing", "Marking")), marking)
    )


def column_about(dialog: QDialog, plan: Plan, item: Engagement) -> QVBoxLayout:
    """The column of a dialog about one engagement: which it is, with whom and when stands at its head."""
    layout = column(dialog, margin=2 * GRID, gap=GRID + GRID // 2)
    layout.addWidget(TitleLabel(item.title))
    layout.addWidget(TextLabel(with_whom_and_when(plan, item), muted=True, wraps=True))
    return layout


def with_whom_and_when(plan: Plan, item: Engagement) -> str:
    """The countries and the dates of an engagement, as they stand below its title."""
    return " · ".join(part for part in (countries_of(plan, item), told(item.dates)) if part)


def writing_buttons(dialog: QDialog, write: QPushButton, accepted: Callable[[], None]) -> QDialogButtonBox:
    """The button that writes what goes out, and Cancel."""
    set_look(write, look="primary")
    buttons = QDialogButtonBox()
    buttons.addButton(write, QDialogButtonBox.ButtonRole.AcceptRole)
    buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
    buttons.accepted.connect(accepted)
    buttons.rejected.connect(dialog.reject)
    return buttons


def chosen(picker: Picker | None) -> str:
    """The data of what is chosen, empty where there is nothing to choose."""
    return str(picker.currentData() or "") if picker is not None else ""
