"""What a new plan, or the properties of an open one, must say."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QDialog, QDialogButtonBox, QWidget

from app.domain.geography import Country
from app.gui.choice_editors import ChoiceEditor
from app.gui.field_editors import LineEditor
from app.gui.widgets.plain_text import TextLabel, TitleLabel
from app.gui.widgets.spacing import GRID, HALF, column
from app.services.new_plan import NewPlan


class NewPlanDialog(QDialog):
    """Asks for nation, title, plan year and marking; `chosen(NewPlan)`."""

    chosen = Signal(object)

    def __init__(
        self, countries: Sequence[Country], markings: Mapping[str, Sequence[str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("newPlanDialog")
        self.setWindowTitle(self.tr("New plan"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._nation = nation_box(countries)
        self._nation.setAccessibleName(self.tr("Own nation"))
        self._nation.setObjectName("ownNation")
        self._title = LineEditor()
        self._title.setObjectName("planTitle")
        self._title.setPlaceholderText(self.tr("The nation's name: engagement plan"))
        self._organisation = LineEditor()
        self._organisation.setObjectName("organisation")
        self._organisation.setPlaceholderText(self.tr("Such as: Department of Defence, International Engagement"))
        self._year = ChoiceEditor(month_choices())
        self._year.setObjectName("yearStart")
        self._year.show_value("1")
        self._marking = marking_box(markings)
        self._marking.setObjectName("marking")
        layout = column(self, margin=2 * GRID)
        layout.addWidget(TitleLabel(self.tr("New plan")))
        layout.addWidget(TextLabel(self.tr("All of this can be changed later in the plan's properties."), muted=True))
        for title, editor in (
            (self.tr("Own nation"), self._nation),
            (self.tr("Title"), self._title),
            (self.tr("Organisation, for the cover"), self._organisation),
            (self.tr("The plan year begins in"), self._year),
            (self.tr("Marking on every page"), self._marking),
        ):
            layout.addSpacing(HALF)
            label = TextLabel(title, muted=True)
            label.setBuddy(editor)
            editor.setAccessibleName(title)
            layout.addWidget(label)
            layout.addWidget(editor)
        layout.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Choose where to keep it…"))
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self.resize(self.fontMetrics().averageCharWidth() * 64, self.sizeHint().height())

    def _on_accepted(self) -> None:
        wish = NewPlan(
            own_nation=str(self._nation.currentData() or ""),
            year_start=int(self._year.currentData()),
            marking=self._marking.currentText(),
            title=self._title.text().strip(),
            organisation=self._organisation.text().strip(),
        )
        self.accept()
        self.chosen.emit(wish)


def nation_box(countries: Sequence[Country]) -> QComboBox:
    """All countries by name; typing finds one; begins with the country of this computer's language."""
    box = QComboBox()
    box.setEditable(True)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    for country in sorted(countries, key=lambda country: country.name):
        box.addItem(country.name, country.id)
    if (completer := box.completer()) is not None:
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
    territory = QLocale.territoryToCode(QLocale.system().territory())
    box.setCurrentIndex(max(box.findData(territory), 0))
    return box


def month_choices() -> tuple[tuple[str, str], ...]:
    """The months with their names."""
    locale = QLocale()
    return tuple((str(month), locale.standaloneMonthName(month)) for month in range(1, 13))


def marking_box(markings: Mapping[str, Sequence[str]]) -> QComboBox:
    """The levels of all marking schemes, or any other text; empty for none."""
    box = QComboBox()
    box.setEditable(True)
    box.addItem("")
    for scheme in markings:
        box.addItems(list(markings[scheme]))
    box.setCurrentIndex(0)
    return box
