"""The lines of the coordination list as cells of a quiet table."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.gui.screens.coordination.card_delegate import Card
from app.gui.widgets.quiet_rows import Cell, QuietRow
from app.gui.widgets.quiet_table import ColumnSpec
from app.gui.workspace.document import words
from app.services.layouts.coordination import GROUP_TITLES, AskGroup, AskRow

_TONES = {"neutral": "text-muted", "informs": "text", "warns": "warns", "blocks": "blocks", "done": "done"}
_ICONS = {"blocks": "blocks", "warns": "clock", "informs": "clock", "done": "done", "neutral": "neutral"}

ANSWER = 5
"""The column that is empty as long as no answer is listed."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("CoordinationScreen", text)


def columns() -> tuple[ColumnSpec, ...]:
    """The columns, in the order in which a person asks: how late, what about, who, what, when, what came."""
    return (
        ColumnSpec(_tr("State"), 24, 0, whole=True),
        ColumnSpec(_tr("Engagement"), 20, 3),
        ColumnSpec(_tr("Asked of"), 19, 2),
        ColumnSpec(_tr("Question"), 18, 3),
        ColumnSpec(_tr("Sent"), 16, 0, whole=True),
        ColumnSpec(_tr("Answer"), 14, 2),
    )


def ask_cells(row: AskRow) -> QuietRow:
    """One ask, or one engagement that nobody has been asked about."""
    due = words(row.due)
    below = _tr("due {day}").format(day=due) if row.ask and due else due
    if row.meaning in ("informs", "warns") and row.ask and "due" in row.state.source:
        below = ""
    state = Cell(
        words(row.state), below, _TONES[row.meaning], _ICONS[row.meaning], strong=row.meaning == "blocks",
        wraps=not below,
    )  # fmt: skip
    return QuietRow(
        (
            state,
            Cell(row.title, row.countries),
            Cell(
                row.post,
                " · ".join(part for part in (words(row.silence), words(row.away), row.organisation) if part),
            ),
            _question_cell(row),
            Cell(words(row.sent), words(row.reminders), "text" if row.ask else "text-muted"),
            Cell(words(row.answer), row.conditions),
        )
    )


def card_cells(row: AskRow) -> QuietRow:
    """One ask as a card of the board, or one engagement that nobody has been asked about."""
    answer, state = words(row.answer), words(row.state)
    due = words(row.due)
    if row.ask and due:
        due = _tr("due {day}").format(day=due)
    is_said = row.meaning in ("informs", "warns") and "due" in row.state.source
    left = [state] if answer else [words(row.silence), "" if is_said else due, words(row.reminders), words(row.away)]
    whom = " · ".join(part for part in (row.post, row.organisation) if part)
    topic = row.topic or row.own
    parts = (topic, row.own or row.question, answer or state, *left, words(row.silence), row.conditions)
    card = Card(
        row.title,
        tone=_TONES[row.meaning],
        icon=_ICONS[row.meaning],
        strong=row.meaning == "blocks",
        remark=whom or row.countries,
        whole="\n".join(part for part in parts if part),
        whom=whom or row.countries,
        topic=topic if not row.own or row.own == topic else f"{topic}: {row.own}",
        state=answer or state,
        left=" · ".join(part for part in left if part),
    )
    return QuietRow((card,))


def _question_cell(row: AskRow) -> Cell:
    """What tells one question from another first; all of it is in the tip."""
    need = words(row.need)
    topic = row.topic or row.own or need
    below = row.own if row.own and row.own != topic else need
    return Cell(topic, below if below != topic else "", whole="\n".join(part for part in (row.question, need) if part))


def heading_cells(group: AskGroup, count: int, is_open: bool) -> QuietRow:
    """The head of a group with its count."""
    tone = "blocks" if group is AskGroup.OVERDUE else "text"
    remark = str(count)
    if group is AskGroup.SOON:
        remark = _tr("{count} · due within 7 days").format(count=count)
    return QuietRow((Cell(words(GROUP_TITLES[group]), remark, tone),), heading=True, is_open=is_open)
