"""Setting the tiers of countries and the weights of regions in one go."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QAbstractItemModel, QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QHeaderView,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.domain.plan import Plan
from app.domain.priorities import TIER_TITLES
from app.gui.look.icons import Icons
from app.gui.widgets.flat_header import FlatHeader
from app.gui.widgets.plain_text import TextLabel, TitleLabel
from app.gui.widgets.room import open_at
from app.gui.widgets.search_box import SearchBox
from app.gui.widgets.spacing import GRID, column, row, set_look
from app.gui.workspace.document import words
from app.services.edits.planning import set_priorities
from app.services.edits.refusals import EditRefused
from app.services.filtering.plan_filter import folded

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_TIERS = ("", "1", "2", "3", "4", "X")


@dataclass(frozen=True, slots=True)
class PriorityNames:
    """The tier of each country (empty: none) and the weight of each region in per cent (None: none)."""

    tiers: dict[str, str]
    weights: dict[str, float | None]


class _Values(QAbstractTableModel):
    """Names on the left, an editable value on the right."""

    given = Signal()

    def __init__(self, titles: tuple[str, str], names: dict[str, str], values: dict[str, str], suffix: str,
                 parent: QWidget) -> None:  # fmt: skip
        super().__init__(parent)
        self._titles, self._names, self.values, self._suffix = titles, names, values, suffix
        self._words = {key: folded(name) for key, name in names.items()}
        self._keys = list(names)

    def search(self, text: str) -> None:
        """Show only names that hold the text."""
        self.beginResetModel()
        self._keys = [key for key in self._names if folded(text) in self._words[key]]
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._keys)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 2

    def flags(self, index: Index) -> Qt.ItemFlag:
        editable = Qt.ItemFlag.ItemIsEditable if index.column() == 1 else Qt.ItemFlag.NoItemFlags
        return super().flags(index) | editable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        key = self._keys[index.row()]
        value = self.values.get(key, "")
        if role == Qt.ItemDataRole.DisplayRole:
            shown = f"{value}{self._suffix}" if value else "–"
            return self._names[key] if index.column() == 0 else shown
        if role == Qt.ItemDataRole.EditRole:
            return value
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = value or self.tr("none")
            return self._names[key] if index.column() == 0 else f"{self._names[key]}, {self._titles[1]}: {said}"
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        self.values[self._keys[index.row()]] = str(value)
        self.dataChanged.emit(index, index)
        self.given.emit()
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return None


class _ValueDelegate(QStyledItemDelegate):
    """A list of tiers, or a box for a per cent."""

    def __init__(self, percent: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._percent = percent

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Text only, aligned with the title of its column."""
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        colours = option.palette
        if chosen:
            painter.fillRect(option.rect, colours.color(QPalette.ColorRole.Highlight))
        role = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text
        painter.setPen(colours.color(role))
        side = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        text = str(index.data() or "")
        inside = option.rect.adjusted(GRID, 0, -GRID, 0)
        shown = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, inside.width())
        painter.drawText(inside, int(side), shown)

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, _index: Index) -> QWidget:
        if self._percent:
            spin = QDoubleSpinBox(parent)
            spin.setRange(-1, 100)
            spin.setDecimals(0)
            spin.setSuffix(" %")
            spin.setSpecialValueText(self.tr("none"))
            return spin
        combo = QComboBox(parent)
        for tier in _TIERS:
            combo.addItem(tier or self.tr("none"), tier)
        return combo

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        value = str(index.data(Qt.ItemDataRole.EditRole) or "")
        if isinstance(editor, QDoubleSpinBox):
            editor.setValue(float(value) if value else -1)
            editor.selectAll()
        elif isinstance(editor, QComboBox):
            editor.setCurrentIndex(editor.findData(value))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QDoubleSpinBox):
            editor.interpretText()
            model.setData(index, "" if editor.value() < 0 else f"{editor.value():g}")
        elif isinstance(editor, QComboBox):
            model.setData(index, editor.currentData())


class _ValueTable(QTableView):
    """1 to 4, X and Backspace set a tier at once; F2, Enter or a double click open the editor."""

    def __init__(self, icons: Icons, name: str, model: _Values, percent: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._percent = percent
        self.setAccessibleName(name)
        self.setHorizontalHeader(FlatHeader(icons, self))
        self.setModel(model)
        self.setItemDelegate(_ValueDelegate(percent, self))
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.DoubleClicked)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + GRID)
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.setColumnWidth(1, self.fontMetrics().averageCharWidth() * 12)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        value = index.siblingAtColumn(1)
        typed = event.text().upper()
        if index.isValid() and not self._percent and typed in _TIERS[1:]:
            self.model().setData(value, typed)
        elif index.isValid() and event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self.model().setData(value, "")
        elif index.isValid() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.setCurrentIndex(value)
            self.edit(value)
        else:
            super().keyPressEvent(event)


class PrioritiesDialog(QDialog):
    """Hands over Priorities with `made`; regions are those of the plan's scheme."""

    made = Signal(object)

    def __init__(self, icons: Icons, plan: Plan, as_of: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("prioritiesDialog")
        self.setWindowTitle(self.tr("Priorities"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._plan = plan
        self._as_of = as_of
        countries = sorted(plan.countries.values(), key=lambda each: (each.id not in plan.tiers, each.name))
        names = {each.id: each.name for each in countries if each.id != plan.settings.own_nation}
        tiers = {country: tier.tier for country, tier in plan.tiers.items()}
        self._tiers = _Values((self.tr("Country"), self.tr("Tier")), names, tiers, "", self)
        in_scheme = (plan.regions[region] for region in plan.ids("region_by_scheme", plan.settings.scheme))
        regions = {each.id: each.title for each in sorted(in_scheme, key=lambda each: (each.position, each.title))}
        weights = {region: f"{plan.weights[region].percent:g}" for region in regions if region in plan.weights}
        self._weights = _Values((self.tr("Region"), self.tr("Weight")), regions, weights, " %", self)
        self._search = SearchBox(icons, self.tr("Find a country"), self.tr("Find a country"))
        self._search.searched.connect(self._tiers.search)
        tier_table = _ValueTable(icons, self.tr("Tiers of countries"), self._tiers, False, self)
        tier_table.setObjectName("tierTable")
        weight_table = _ValueTable(icons, self.tr("Weights of regions"), self._weights, True, self)
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
        left.addWidget(tier_table, 1)
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
        open_at(self, 110, 30)
        self._weights.given.connect(self._show_state)
        self._show_state()

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
            said = words(refusal.reason)
            self._set.setEnabled(False)
        else:
            self._set.setEnabled(True)
        self._sum.setText(said)

    def _on_accepted(self) -> None:
        if self._set.isEnabled():
            self.made.emit(self._priorities())
            self.accept()
