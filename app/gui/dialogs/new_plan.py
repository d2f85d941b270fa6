"""What a new plan must say: whose it is, when its year begins, what it is marked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from app.domain.geography import Country
from app.domain.markings import unranked
from app.domain.ranked_markings import markings_offered, schemes_for
from app.gui.dialogs.plan_fields import NationBox, marking_box, month_choices, offer_markings, tell_of_marking
from app.gui.editors.choice_editors import ChoiceEditor
from app.gui.editors.field_editors import LineEditor
from app.gui.look.icons import Icons
from app.gui.widgets.form import FieldColumn
from app.gui.widgets.growing_dialog import GrowingDialog
from app.gui.widgets.plain_text import TextLabel, TitleLabel
from app.gui.widgets.spacing import GRID, column
from app.services.planning.new_plan import NewPlan

_NOT_SAID = ""
_ABOVE_ALL = "*"


class NewPlanDialog(GrowingDialog):
    """Asks for nation, title, plan year and marking; `chosen(NewPlan)`. `place` says where, if that is known."""

    chosen = Signal(object)

    def __init__(
        self,
        icons: Icons,
        countries: Sequence[Country],
        markings: Mapping[str, Sequence[str]],
        parent: QWidget | None = None,
        *,
        place: str = "",
    ) -> None:
        super().__init__(parent)
        self.setObjectName("newPlanDialog")
        self.setWindowTitle(self.tr("New plan"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._nation = NationBox(countries)
        self._title = LineEditor()
        self._title.setObjectName("planTitle")
        self._title.setPlaceholderText(self.tr("The nation's name: engagement plan"))
        self._organisation = LineEditor()
        self._organisation.setObjectName("organisation")
        self._organisation.setPlaceholderText(self.tr("Such as: Department of Defence, International Engagement"))
        self._year = ChoiceEditor(month_choices())
        self._year.setObjectName("yearStart")
        self._year.show_value("1")
        self._markings = markings
        self._marking = marking_box(markings, self._nation.nation)
        form = FieldColumn(icons)
        self._nation_row = form.add(self.tr("Own nation"), self._nation)
        form.add(self.tr("Title"), self._title)
        form.add(self.tr("Organisation, for the cover"), self._organisation)
        form.add_pair(
            (self.tr("The plan year begins in"), self._year), (self.tr("Marking on every page"), self._marking)
        )
        self._ranks = ChoiceEditor()
        self._ranks.setObjectName("ranksAs")
        self._ranks_row = form.add(self.tr("It ranks as"), self._ranks)
        self._ranks_row.hide()
        tell_of_marking(self._marking, self._levels, self._show_rank)
        self._nation.currentTextChanged.connect(self._on_nation)
        layout = column(self, margin=2 * GRID)
        title = self.tr("New plan: {place}").format(place=place) if place else self.tr("New plan")
        layout.addWidget(TitleLabel(title))
        layout.addWidget(TextLabel(self.tr("All of this can be changed later in the plan's properties."), muted=True))
        layout.addSpacing(GRID)
        layout.addWidget(form)
        layout.addStretch(1)
        layout.addSpacing(GRID)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setText(self.tr("Make the plan") if place else self.tr("Choose where to keep it…"))
        ok.setProperty("look", "primary")
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self.resize(self.fontMetrics().averageCharWidth() * 72, self.sizeHint().height())

    def _on_nation(self) -> None:
        self._nation_row.set_warning("")
        if self._nation.nation:
            offer_markings(self._marking, self._markings, self._nation.nation)
            self._show_rank()

    def _levels(self) -> Mapping[str, tuple[str, ...]]:
        return schemes_for(self._nation.nation, self._markings)

    def _show_rank(self) -> None:
        """Ask how high a marking stands of which no table of the nation says it."""
        unknown = unranked([self._marking.currentText()], self._levels())
        self._ranks_row.set_warning("")
        self._ranks_row.setVisible(bool(unknown))
        if unknown:
            levels = markings_offered(self._nation.nation, self._markings)
            none = (_NOT_SAID, ""), (_ABOVE_ALL, self.tr("Higher than all: in no edition for others"))
            chosen = self._ranks.currentData()
            self._ranks.set_choices((*none, *((level, level) for level in levels)))
            self._ranks.show_value(chosen if chosen in (_ABOVE_ALL, *levels) else _NOT_SAID)
            said = self.tr("No table of markings has “{marking}”. It becomes one of the plan's own markings.")
            self._ranks_row.set_echo(said.format(marking=unknown[0]))

    def _on_accepted(self) -> None:
        if reason := self._nation.reason:
            self._nation_row.set_warning(reason)
            self._nation.setFocus()
            return
        self._show_rank()
        ranks_as = "" if self._ranks_row.isHidden() else str(self._ranks.currentData())
        if not self._ranks_row.isHidden() and ranks_as == _NOT_SAID:
            self._ranks_row.set_warning(self.tr("Say how high it stands: who may see what is marked so?"))
            self._ranks.setFocus()
            return
        wish = NewPlan(
            own_nation=self._nation.nation,
            year_start=int(self._year.currentData()),
            marking=self._marking.currentText().strip(),
            title=self._title.text().strip(),
            organisation=self._organisation.text().strip(),
            ranks_as="" if ranks_as == _ABOVE_ALL else ranks_as,
        )
        self.accept()
        self.chosen.emit(wish)
