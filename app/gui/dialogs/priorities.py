"""Setting the tiers of countries and the weights of regions in one go."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from operator import attrgetter

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QDialogButtonBox, QHBoxLayout, QPushButton, QWidget

from app.domain.natural_order import by_name
from app.domain.plan import Plan
from app.domain.priorities import TIER_TITLES
from app.domain.value_classes import dataclass
from app.gui.dialogs.priority_values import TIERS, ValueRows, ValueTable
from app.gui.look.icons import Icons
from app.gui.widgets.plain_text import TextLabel, TitleLabel
from app.gui.widgets.return_key import press_on_return
from app.gui.widgets.room import open_at
from app.gui.widgets.search_box import SearchBox
from app.gui.widgets.spacing import GRID, HALF, column, row, set_look
from app.gui.widgets.steady_dialog import SteadyDialog
from app.gui.workspace.document import beforehand, words
from app.services.edits.planning import set_priorities
from app.services.edits.refusals import EditRefused
from app.services.search.country_finding import other_words

_TIER_ORDER = {tier: place or len(TIERS) for place, tier in enumerate(TIERS)}
"""The closest first, those without one last."""


@dataclass(frozen=True, slots=True)
class PriorityNames:
    """The tier of each country (empty: none) and the weight of each region in per cent (None: none)."""

    tiers: dict[str, str]
    weights: dict[str, float | None]


class PrioritiesDialog(SteadyDialog):
    """Hands over Priorities with `made`; regions are those of the plan's scheme."""

    made = Signal(object)

    def __init__(self, icons: Icons, plan: Plan, as_of: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("prioritiesDialog")
        self.setWindowTitle(self.tr("Priorities"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._plan = plan
        self._as_of = as_of
        self._asks: Callable[[Callable[[], object]], bool] | None = None
        tiers = {country: tier.tier for country, tier in plan.tiers.items()}
        countries = sorted(
            plan.countries.values(), key=lambda each: (_TIER_ORDER[tiers.get(each.id, "")], by_name(each.name))
        )
        names = {each.id: each.name for each in countries if each.id != plan.settings.own_nation}
        self._tiers = ValueRows((self.tr("Country"), self.tr("Tier")), names, tiers, "", self, other_words(plan))
        in_scheme = (plan.regions[region] for region in plan.ids("region_by_scheme", plan.settings.scheme))
        regions = {each.id: each.title for each in sorted(in_scheme, key=attrgetter("order"))}
        weights = {region: f"{plan.weights[region].percent:g}" for region in regions if region in plan.weights}
        self._weights = ValueRows((self.tr("Region"), self.tr("Weight")), regions, weights, " %", self)
        found_by = self.tr("Find a country, or all of a region")
        self._search = SearchBox(icons, found_by, found_by)
        self._search.searched.connect(self._tiers.search)
        self._only = QCheckBox(self.tr("Only those with a tier"))
        self._only.setObjectName("onlyWithTier")
        self._only.toggled.connect(self._tiers.show_only_valued)
        tier_table = ValueTable(icons, self.tr("Tiers of countries"), self._tiers, False)
        tier_table.setObjectName("tierTable")
        tier_table.typed.connect(self._on_typed)
        self._table = tier_table
        self._search.walked.connect(self._on_walked)
        weight_table = ValueTable(icons, self.tr("Weights of regions"), self._weights, True)
        weight_table.setObjectName("weightTable")
        self._sum = TextLabel(muted=True, wraps=True)
        self._set = QPushButton(self.tr("Set priorities"))
        self._set.setObjectName("prioritiesSet")
        set_look(self._set, look="primary")
        buttons = QDialogButtonBox()
        buttons.addButton(self._set, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        left, right = column(), column()
        left.addWidget(self._search)
        left.addWidget(self._only)
        left.addWidget(tier_table, 1)
        left.addLayout(self._tier_buttons(tier_table))
        said = ", ".join(words(title) for title in TIER_TITLES.values())
        left.addWidget(TextLabel(said, muted=True, wraps=True))
        right.addWidget(weight_table, 1)
        right.addWidget(self._sum)
        both = row(gap=2 * GRID)
        both.addLayout(left, 1)
        both.addLayout(right, 1)
        layout = column(self, margin=2 * GRID)
        layout.addWidget(TitleLabel(self.tr("Which countries and regions matter how much")))
        layout.addLayout(both, 1)
        layout.addWidget(buttons)
        open_at(self, 130, 30)
        self._begun = self._priorities()
        self._weights.given.connect(self._show_state)
        self._show_state()
        self._search.setFocus()

    def guard(self, asks: Callable[[Callable[[], object]], bool]) -> None:
        """Have `asks` called before Esc, Cancel or the window's own sign close the dialog: it says whether somebody is
        asked about what would be lost, and calls what it is given where they agree."""
        self._asks = asks

    def reject(self) -> None:
        """Leave, after a question where one is due."""
        if self._asks is None or not self._asks(super().reject):
            super().reject()

    @property
    def is_changed(self) -> bool:
        """Whether a tier or a weight is another than in the plan."""
        return self._priorities() != self._begun

    def _on_walked(self) -> None:
        """Go to the first of what was found."""
        self._table.setFocus(Qt.FocusReason.TabFocusReason)
        self._table.setCurrentIndex(self._tiers.index(0, 0))

    def _on_typed(self, event: QKeyEvent) -> None:
        """What is typed in the list is looked for, instead of what was looked for before."""
        self._search.setFocus(Qt.FocusReason.OtherFocusReason)
        self._search.selectAll()
        QCoreApplication.sendEvent(self._search, event)

    def _tier_buttons(self, table: ValueTable) -> QHBoxLayout:
        """A button for each tier; its key in the table does the same."""
        buttons = row(gap=HALF)
        buttons.addWidget(TextLabel(self.tr("Selected:"), muted=True))
        for tier in (*TIERS[1:], ""):
            button = QPushButton(tier or self.tr("none"))
            button.setObjectName(f"giveTier{tier}")
            button.setAccessibleName(
                self.tr("Give the selected countries tier {tier}").format(tier=tier)
                if tier
                else self.tr("Take the tier from the selected countries")
            )
            press_on_return(button)
            button.clicked.connect(partial(table.give, tier))
            buttons.addWidget(button)
        buttons.addStretch(1)
        return buttons

    def _priorities(self) -> PriorityNames:
        weights = {key: float(value) if value else None for key, value in self._weights.values.items()}
        return PriorityNames(dict(self._tiers.values), weights)

    def _show_state(self) -> None:
        wanted = self._priorities()
        total = sum(percent for percent in wanted.weights.values() if percent is not None)
        said = self.tr("{total} % of the plan's days are given.").format(total=f"{total:g}")
        try:
            set_priorities(self._plan, wanted.tiers, wanted.weights, self._as_of)
        except EditRefused as refusal:
            said = beforehand(refusal.reason)
            self._set.setEnabled(False)
        else:
            self._set.setEnabled(True)
        self._sum.setText(said)

    def _on_accepted(self) -> None:
        if self._set.isEnabled():
            self.made.emit(self._priorities())
            self.accept()
