"""What is over and not closed, in one list: of many at once it is said what became of them."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QLineEdit, QPushButton, QWidget

from app.domain.engagement import Engagement
from app.domain.spans import DateError, Dates
from app.domain.value_classes import dataclass
from app.domain.wording_values import engagements_count
from app.gui.look.dates import date_reading
from app.gui.look.icons import Icons
from app.gui.look.languages import told
from app.gui.look.translation import QT_TRANSLATE_NOOP
from app.gui.widgets.day_picking import DayPicking
from app.gui.widgets.form import FieldColumn
from app.gui.widgets.keyed_table import KeyedTable
from app.gui.widgets.plain_text import TextLabel, TitleLabel
from app.gui.widgets.quiet_rows import Cell, QuietRow
from app.gui.widgets.quiet_table import ColumnSpec
from app.gui.widgets.return_key import press_on_return
from app.gui.widgets.room import open_at
from app.gui.widgets.spacing import GRID, column, row
from app.gui.widgets.steady_dialog import SteadyDialog
from app.services.dates.reading import read_dates
from app.services.edits.closing import Closing, Fate

_FATES: Mapping[Fate, str] = MappingProxyType(
    {
        Fate.TOOK_PLACE: QT_TRANSLATE_NOOP("ClosePast", "Took place"),
        Fate.DID_NOT_HAPPEN: QT_TRANSLATE_NOOP("ClosePast", "Did not happen"),
        Fate.MOVED: QT_TRANSLATE_NOOP("ClosePast", "Moved"),
    }
)
_KEYS: Mapping[Fate, str] = MappingProxyType({Fate.TOOK_PLACE: "T", Fate.DID_NOT_HAPPEN: "N", Fate.MOVED: "M"})
_LOOKS = {Fate.TOOK_PLACE: "done", Fate.DID_NOT_HAPPEN: "text", Fate.MOVED: "text"}


@dataclass(frozen=True, slots=True)
class _Said:
    """What was said of one engagement: `typed` is the reason, or the new dates."""

    fate: Fate
    typed: str = ""


class ClosePast(SteadyDialog):
    """Takes the engagements that are over, of which `first` are selected; `closed(dict)` with a Closing by id.

    What nothing is said of stays open. `year_start` is the month in which the plan's year begins, for quarters.
    """

    closed = Signal(object)

    def __init__(
        self,
        icons: Icons,
        over: Sequence[Engagement],
        today: date,
        first: Sequence[str],
        parent: QWidget,
        year_start: int = 1,
    ) -> None:
        super().__init__(parent)
        self._year_start = year_start
        self.setObjectName("closePast")
        self.setWindowTitle(self.tr("Close past engagements"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._over = {item.id: item for item in over}
        self._today = today
        self._said: dict[str, _Said] = {}
        self._table = self._make_table(icons)
        self._reason, self._dates = QLineEdit(), QLineEdit()
        self._reason.setObjectName("closeReason")
        self._dates.setObjectName("closeDates")
        DayPicking(self._dates, spans=True)
        fields = FieldColumn(icons)
        fields.add_pair(
            (self.tr("Why it did not happen"), self._reason),
            (self.tr("New dates, such as 3-5 mar 27 or +2w"), self._dates),
        )
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._ok = self._buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._ok.setProperty("look", "primary")
        layout = column(self, margin=2 * GRID)
        layout.addWidget(TitleLabel(self.tr("{engagements} to close").format(engagements=_counted(len(over)))))
        said = self.tr(
            "Select one or several, with Ctrl+A all of them, and say what became of them. What nothing is said of "
            "stays as it is. All of it is one step and can be undone."
        )
        layout.addWidget(TextLabel(said, muted=True, wraps=True))
        layout.addLayout(self._make_fates())
        layout.addWidget(self._table, 1)
        layout.addWidget(fields)
        layout.addWidget(self._buttons)
        self._table.chosen.connect(self._show_fields)
        self._reason.textEdited.connect(partial(self._on_typed, Fate.DID_NOT_HAPPEN))
        self._dates.textEdited.connect(partial(self._on_typed, Fate.MOVED))
        self._buttons.accepted.connect(self._on_accepted)
        self._buttons.rejected.connect(self.reject)
        self._show_rows()
        ids = list(self._over)
        wanted = [ids.index(each) for each in first if each in self._over]
        self._table.select_rows(wanted or [0], (wanted or [0])[0])
        self._table.setFocus()
        open_at(self, 130, 34)

    @property
    def closings(self) -> dict[str, Closing]:
        """What was said, by engagement; raises DateError while new dates are missing or cannot be read."""
        return {item_id: self._closing(self._over[item_id], said) for item_id, said in self._said.items()}

    def say(self, fate: Fate | None) -> None:
        """Say what became of the selected ones, or, with None, nothing."""
        for item_id in self._table.selected_keys:
            before = self._said.get(item_id)
            if fate is None:
                self._said.pop(item_id, None)
            elif before is None or before.fate is not fate:
                self._said[item_id] = _Said(fate)
        self._show_rows()
        if fate is Fate.MOVED:
            self._dates.setFocus()

    def _make_table(self, icons: Icons) -> KeyedTable:
        columns = (
            ColumnSpec(self.tr("Engagement"), 30, 2),
            ColumnSpec(self.tr("Was to be"), 32, 0, whole=True),
            ColumnSpec(self.tr("Lead office"), 16, 1),
            ColumnSpec(self.tr("What became of it"), 24, 1),
        )
        table = KeyedTable(icons, self.tr("Engagements that are over"), columns)
        table.setObjectName("closePastTable")
        return table

    def _make_fates(self) -> QHBoxLayout:
        beside = row()
        for fate, key in _KEYS.items():
            beside.addWidget(self._make_fate(fate.value, _title(fate), key, fate))
        beside.addWidget(self._make_fate("stays-open", self.tr("Leave open"), "Del", None))
        beside.addStretch(1)
        return beside

    def _make_fate(self, name: str, title: str, key: str, fate: Fate | None) -> QPushButton:
        command = self._table.add_command(name, title, partial(self.say, fate), key)
        button = QPushButton(self.tr("{title} ({key})").format(title=title, key=key))
        button.setObjectName(f"{name}-button")
        press_on_return(button)
        button.clicked.connect(command.trigger)
        return button

    def _show_rows(self) -> None:
        self._table.show_rows(self._over, self._row)
        self._show_state()

    def _row(self, key: Hashable) -> QuietRow:
        item = self._over[str(key)]
        return QuietRow(
            (
                Cell(item.title, item.ref, strong=True),
                Cell(told(item.dates)),
                Cell(item.lead_office or "–", tone="text-muted"),
                self._fate_cell(item),
            )
        )

    def _fate_cell(self, item: Engagement) -> Cell:
        said = self._said.get(item.id)
        if said is None:
            return Cell(self.tr("stays open"), tone="text-muted")
        if said.fate is Fate.MOVED:
            try:
                return Cell(_title(said.fate), told(self._read(item, said.typed)))
            except (DateError, OverflowError) as error:
                remark = str(error) if said.typed else self.tr("type the new dates below")
                return Cell(_title(said.fate), remark, tone="blocks", icon="blocks")
        return Cell(_title(said.fate), said.typed, tone=_LOOKS[said.fate])

    def _show_fields(self) -> None:
        """Show what was said of the selected ones, and take only what fits it."""
        said = [each for key in self._table.selected_keys if (each := self._said.get(key)) is not None]
        for fate, editor in ((Fate.DID_NOT_HAPPEN, self._reason), (Fate.MOVED, self._dates)):
            typed = {each.typed for each in said if each.fate is fate}
            editor.setEnabled(bool(typed))
            wanted = typed.pop() if len(typed) == 1 else ""
            if editor.text() != wanted:
                editor.setText(wanted)

    def _show_state(self) -> None:
        self._show_fields()
        try:
            count, trouble = len(self.closings), ""
        except (DateError, OverflowError):
            count, trouble = 0, self.tr("Type the dates to which it was moved.")
        self._ok.setEnabled(bool(count))
        self._ok.setText(
            self.tr("Close {engagements}").format(engagements=_counted(count)) if count else self.tr("Close")
        )
        self._ok.setAccessibleDescription(trouble)

    def _on_typed(self, fate: Fate, typed: str) -> None:
        for key in self._table.selected_keys:
            said = self._said.get(key)
            if said is not None and said.fate is fate:
                self._said[key] = replace(said, typed=typed)
        self._show_rows()

    def _closing(self, item: Engagement, said: _Said) -> Closing:
        if said.fate is Fate.MOVED:
            return Closing(said.fate, dates=self._read(item, said.typed))
        return Closing(said.fate, reason=said.typed)

    def _read(self, item: Engagement, typed: str) -> Dates:
        """The new dates of one; raises DateError where they are none, or over as well."""
        dates = read_dates(typed, date_reading(self._today, self._year_start, item.dates))
        if dates.latest < self._today:
            raise DateError(self.tr("these days are over too"))
        return dates

    def _on_accepted(self) -> None:
        closings = self.closings
        self.accept()
        self.closed.emit(closings)


def _counted(number: int) -> str:
    return told(engagements_count(number))


def _title(fate: Fate) -> str:
    return QCoreApplication.translate("ClosePast", _FATES[fate])
