"""The lines of the list of what is due as cells of a quiet table."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.gui.look.languages import told
from app.gui.widgets.quiet_rows import Cell, QuietRow
from app.gui.widgets.quiet_table import ColumnSpec
from app.gui.workspace.document import words
from app.services.layouts.due import DUE_GROUP_TITLES, DueGroup, DueRow

_TONES = {"informs": "text", "warns": "warns", "blocks": "blocks"}
_ICONS = {"informs": "clock", "warns": "clock", "blocks": "blocks"}


def _tr(text: str) -> str:
    return QCoreApplication.translate("DueScreen", text)


def columns() -> tuple[ColumnSpec, ...]:
    """The columns, in the order in which a person asks: when, what, for what, who."""
    return (
        ColumnSpec(_tr("Due"), 26, 0, whole=True),
        ColumnSpec(_tr("What"), 24, 3),
        ColumnSpec(_tr("Engagement"), 24, 3),
        ColumnSpec(_tr("Who acts"), 20, 2),
    )


def due_cells(row: DueRow) -> QuietRow:
    """One thing that is due."""
    when, day = words(row.when), words(row.day)
    beside = day if row.meaning == "blocks" else ""
    where = " · ".join(part for part in (words(row.dates), row.countries) if part)
    return QuietRow(
        (
            Cell(
                when, beside, _TONES[row.meaning], _ICONS[row.meaning], strong=row.meaning == "blocks", wraps=not beside
            ),
            Cell(row.title, words(row.one)),
            Cell(row.engagement, where),
            Cell(row.who, wraps=True),
        )
    )


def heading_cells(group: DueGroup, count: int, is_open: bool) -> QuietRow:
    """The head of a group with its count."""
    tone = "blocks" if group is DueGroup.OVERDUE else "text"
    return QuietRow((Cell(words(DUE_GROUP_TITLES[group]), told(count), tone),), heading=True, is_open=is_open)
