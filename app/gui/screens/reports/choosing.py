"""What can be chosen for a document, and the fields in which it is."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.domain.spans import DaySpan
from app.domain.value_classes import dataclass
from app.domain.wording_values import engagements_count
from app.gui.editors.choice_editors import ChoiceEditor
from app.gui.look.languages import told
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
    recipient: str
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


def offer(field: ChoiceEditor, all_of_them: str, choices: Iterable[tuple[str, str]]) -> None:
    """Give a field these ids with their titles under what stands for all; what was chosen stays where it still can."""
    chosen, known = str(field.currentData() or ""), [("", all_of_them), *choices]
    field.set_choices(known)
    field.show_value(chosen if chosen in dict(known) else "")


def sheets_chooser() -> ChoiceEditor:
    """How much time one sheet of a timeline is wide."""
    made = chooser("reportSheets", _tr("Width of a sheet"))
    made.set_choices(
        [
            (SheetCut.WHOLE.value, _tr("All days on a sheet")),
            (SheetCut.YEAR.value, _tr("A year to a sheet")),
            (SheetCut.QUARTER.value, _tr("A quarter to a sheet")),
            (SheetCut.MONTH.value, _tr("A month to a sheet")),
        ]
    )
    return made


def paper_chooser() -> ChoiceEditor:
    """The size of the sheets."""
    made = chooser("reportPaper", _tr("Paper"))
    made.set_choices(
        [
            (Paper.A3.value, _tr("A3")),
            (Paper.A4.value, _tr("A4")),
            (Paper.LETTER.value, _tr("US Letter")),
            (Paper.LEGAL.value, _tr("US Legal")),
        ]
    )
    return made


def edition_choices(editions: Iterable[tuple[str, int]]) -> list[tuple[str, str]]:
    """Everything, and the markings at which less would be printed, with how many engagements each leaves out."""
    some, none = _tr("{marking}, without {engagements}"), _tr("{marking}, leaves no engagement out")
    choices = [("", _tr("Everything"))]
    for marking, withheld in editions:
        said = some if withheld else none
        choices.append((marking, said.format(marking=marking, engagements=told(engagements_count(withheld)))))
    return choices


def _tr(text: str) -> str:
    return QCoreApplication.translate("ReportSide", text)
