"""What can be chosen for a document, and the fields in which it is."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from app.domain.spans import DaySpan
from app.gui.editors.choice_editors import ChoiceEditor
from app.gui.widgets.plain_text import TextLabel
from app.gui.widgets.spacing import HALF, column
from app.services.reports.selection import Paper, SheetCut


@dataclass(frozen=True, slots=True)
class Chosen:
    """What is to be printed, as it is chosen here."""

    document: str
    year: int
    period: DaySpan | None
    grouping: str
    sheets: SheetCut
    paper: Paper
    only_filtered: bool
    region: str | None
    country: str | None
    people: tuple[str, ...]
    post: str
    every_year: bool
    marking: str
    only_one: bool


def chooser(name: str, title: str) -> ChoiceEditor:
    """A field with a list of few, found by its name and told by its title."""
    made = ChoiceEditor()
    made.setObjectName(name)
    made.setAccessibleName(title)
    return made


def labelled(field: ChoiceEditor) -> QWidget:
    """A field under its name."""
    part = QWidget()
    layout = column(part, gap=HALF)
    label = TextLabel(field.accessibleName(), muted=True)
    label.setBuddy(field)
    layout.addWidget(label)
    layout.addWidget(field)
    return part
