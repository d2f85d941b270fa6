"""Planning an engagement in a cell of the coverage matrix: kind and title, the rest is known."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialogButtonBox, QPushButton

from app.domain.levels import LEVEL_TITLES, Level
from app.domain.natural_order import by_name
from app.domain.spans import Dates
from app.domain.wording import Text
from app.gui.look.languages import told
from app.gui.widgets.form import FieldColumn
from app.gui.widgets.growing_dialog import GrowingDialog
from app.gui.widgets.head_edit import HeadEdit
from app.gui.widgets.picker import Picker
from app.gui.widgets.plain_text import TextLabel, TitleLabel
from app.gui.widgets.room import keep_wide
from app.gui.widgets.spacing import GRID, HALF, column, set_look
from app.gui.workspace.document import beforehand, words
from app.gui.workspace.workspace import Workspace
from app.services.edits.planning import PlanHere, kind_wanted, level_wanted, plan_here, usual_title
from app.services.edits.refusals import EditRefused


class PlanHereDialog(GrowingDialog):
    """Hands over a PlanHere with `made`. `countries` are those of the cell: one, or those of a region."""

    made = Signal(object)

    def __init__(self, workspace: Workspace, countries: Sequence[str], dates: Dates) -> None:
        icons, plan, parent = workspace.icons, workspace.document.plan, workspace.window
        super().__init__(parent)
        self.setObjectName("planHereDialog")
        self.setWindowTitle(self.tr("Plan an engagement"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._plan = plan
        self._dates = dates
        self._today = workspace.document.today
        self._kind = Picker()
        self._kind.setObjectName("planKind")
        self._kind.set_terms(lambda: workspace.staff_words().terms_of_kinds)
        for kind in sorted(plan.kinds.values(), key=lambda each: (each.position, each.id)):
            self._kind.addItem(icons.icon(icons.known(kind.icon)), words(Text(kind.title)), kind.id)
        self._is_kind_chosen = False
        self._country = Picker()
        self._country.setObjectName("planCountry")
        for country in sorted(countries, key=lambda each: by_name(plan.countries[each].name)):
            self._country.addItem(plan.countries[country].name, country)
        if len(countries) != 1:
            self._country.insertItem(0, self.tr("Not decided yet"), "")
            self._country.setCurrentIndex(0)
        self._title = HeadEdit()
        self._title.setObjectName("planTitle")
        self._usual = ""
        self._level = Picker()
        self._level.setObjectName("planLevel")
        self._level.addItem("–", "")
        for level, title in LEVEL_TITLES.items():
            self._level.addItem(words(title), level.value)
        self._is_level_chosen = False
        form = FieldColumn(icons)
        form.add(self.tr("Kind"), self._kind)
        form.add(self.tr("Country"), self._country)
        asked = self.tr("Usual for the kind, or higher where the country misses that, until you choose another.")
        form.add(self.tr("Own level"), self._level, asked)
        form.add(self.tr("Title"), self._title)
        self._say = TextLabel(muted=True, wraps=True)
        self._make = QPushButton(self.tr("Plan it"))
        self._make.setObjectName("planMake")
        set_look(self._make, look="primary")
        buttons = QDialogButtonBox()
        buttons.addButton(self._make, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        layout = column(self, margin=2 * GRID, gap=GRID + HALF)
        where = self._country.itemText(0) if len(countries) == 1 else self.tr("a country of the region")
        layout.addWidget(TitleLabel(self.tr("{where}, {when}").format(where=where, when=told(dates))))
        said = self.tr("It becomes an idea in this period; its days are not fixed until you type them.")
        layout.addWidget(TextLabel(said, muted=True, wraps=True))
        layout.addWidget(form)
        layout.addStretch(1)
        layout.addWidget(self._say)
        layout.addWidget(buttons)
        keep_wide(self, 60)
        self._kind.currentIndexChanged.connect(self._propose)
        self._country.currentIndexChanged.connect(self._propose)
        self._kind.activated.connect(self._on_kind_chosen)
        self._level.activated.connect(self._on_level_chosen)
        self._title.textChanged.connect(self._show_state)
        self._propose()
        self._kind.setFocus()

    def _wish(self) -> PlanHere:
        kind, country = str(self._kind.currentData() or ""), str(self._country.currentData() or "")
        level = str(self._level.currentData() or "")
        return PlanHere(kind, self._title.text().strip(), country, self._dates, Level(level) if level else None)

    def _on_kind_chosen(self) -> None:
        self._is_kind_chosen = True

    def _on_level_chosen(self) -> None:
        self._is_level_chosen = True

    def _propose(self) -> None:
        """The kind and the level that are missed, and the usual title, unless the person has said others."""
        if not self._is_kind_chosen:
            missed = kind_wanted(self._plan, self._wish().country, self._today)
            self._kind.setCurrentIndex(max(self._kind.findData(missed), 0))
        if not self._is_level_chosen:
            wish = self._wish()
            wanted = level_wanted(self._plan, wish.kind, wish.country, self._today)
            self._level.setCurrentIndex(self._level.findData(wanted.value if wanted is not None else ""))
        if self._title.text() == self._usual:
            wish = self._wish()
            self._usual = usual_title(self._plan, wish.kind, wish.country)
            self._title.setText(self._usual)
        self._show_state()

    def _trouble(self) -> str:
        try:
            plan_here(self._plan, self._wish())
        except EditRefused as refusal:
            return beforehand(refusal.reason)
        return ""

    def _show_state(self) -> None:
        trouble = self._trouble()
        self._say.setText(trouble)
        self._make.setEnabled(not trouble)
        self._make.setAccessibleDescription(trouble)

    def _on_accepted(self) -> None:
        if not self._trouble():
            self.made.emit(self._wish())
            self.accept()
