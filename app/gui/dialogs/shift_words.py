"""A dry run of a shift as a table says it: cells, totals, and the findings of one row."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from app.domain.wording_values import days_count
from app.gui.look.languages import told
from app.gui.look.translation import QT_TRANSLATE_NOOP
from app.gui.painting.drag_preview import finding_lines
from app.gui.widgets.quiet_rows import Cell
from app.gui.widgets.signed_lines import SignedText
from app.gui.workspace.document import words
from app.services.shift_run import ShiftLine, ShiftRun

_CONTEXT = "ShiftWords"
_STAYS = QT_TRANSLATE_NOOP("ShiftWords", "stays: {reason}")
_LOOKING = QT_TRANSLATE_NOOP("ShiftWords", "…")
_NOTHING = QT_TRANSLATE_NOOP("ShiftWords", "nothing")
_NEW = QT_TRANSLATE_NOOP("ShiftWords", "New: {finding}")
_MENDED = QT_TRANSLATE_NOOP("ShiftWords", "Mended: {finding}")
_MORE = QT_TRANSLATE_NOOP("ShiftWords", "and {count} more")
_WOULD = QT_TRANSLATE_NOOP("ShiftWords", "{count} would move by {days}")
_STAY = QT_TRANSLATE_NOOP("ShiftWords", "{count} would stay")
_ASK = QT_TRANSLATE_NOOP("ShiftWords", "1 due day of an ask would follow")
_ASKS = QT_TRANSLATE_NOOP("ShiftWords", "{count} due days of asks would follow")
_ONE_IN_TIME = QT_TRANSLATE_NOOP("ShiftWords", "1 answer would be overdue no longer")
_IN_TIME = QT_TRANSLATE_NOOP("ShiftWords", "{count} answers would be overdue no longer")
_ELSEWHERE = QT_TRANSLATE_NOOP("ShiftWords", "Elsewhere: {finding}")
_ONE_COMES = QT_TRANSLATE_NOOP("ShiftWords", "1 new finding")
_COME = QT_TRANSLATE_NOOP("ShiftWords", "{count} new findings")
_ONE_GOES = QT_TRANSLATE_NOOP("ShiftWords", "1 finding mended")
_GO = QT_TRANSLATE_NOOP("ShiftWords", "{count} findings mended")
_NO_FINDINGS = QT_TRANSLATE_NOOP("ShiftWords", "no finding comes or goes")
_NONE = QT_TRANSLATE_NOOP("ShiftWords", "Nothing would move.")
_WAIT = QT_TRANSLATE_NOOP("ShiftWords", "looking at the findings…")


def cells(line: ShiftLine, run: ShiftRun | None) -> tuple[Cell, ...]:
    """Engagement, now, then, working days, what would follow."""
    name = Cell(line.title, line.countries)
    if line.reason is not None:
        reason = _said(_STAYS).format(reason=words(line.reason))
        return (
            name,
            Cell(told(line.was, "timed")),
            Cell("–", tone="text-muted"),
            Cell(),
            Cell(reason, tone="text-muted", wraps=True),
        )
    return (
        name,
        Cell(told(line.was, "timed"), tone="text-muted"),
        Cell(told(line.becomes, "timed")),
        _working(line),
        _follows(line, run),
    )


def _working(line: ShiftLine) -> Cell:
    before, after = line.working
    if before is None or after is None:
        return Cell("–", tone="text-muted", number=True)
    if before == after:
        return Cell(str(after), number=True)
    return Cell(f"{before} → {after}", tone="warns" if after < before else "text", number=True)


def _follows(line: ShiftLine, run: ShiftRun | None) -> Cell:
    if run is None or run.found is None:
        return Cell(_said(_LOOKING), tone="text-muted")
    if not line.found:
        return Cell(_said(_NOTHING), tone="text-muted")
    first = line.found[0]
    said = _said(_NEW if first.is_new else _MENDED).format(finding=words(first.title))
    more = _said(_MORE).format(count=len(line.found) - 1) if len(line.found) > 1 else ""
    return Cell(said, more, tone=first.meaning, icon=first.meaning, wraps=not more)


def totals(run: ShiftRun) -> str:
    """The whole run in one sentence."""
    if not run.moved:
        return _said(_NONE)
    parts = [_said(_WOULD).format(count=f"{run.moved:,}", days=_days(run.days))]
    if staying := len(run.lines) - run.moved:
        parts.append(_said(_STAY).format(count=f"{staying:,}"))
    if run.asks:
        parts.append(_counted(_ASK, _ASKS, run.asks))
    if run.in_time:
        parts.append(_counted(_ONE_IN_TIME, _IN_TIME, run.in_time))
    parts += map(words, run.along)
    if run.found is None:
        parts.append(_said(_WAIT))
        return " · ".join(parts)
    come = sum(1 for each in run.found if each.is_new)
    gone = len(run.found) - come
    if come:
        parts.append(_counted(_ONE_COMES, _COME, come))
    if gone:
        parts.append(_counted(_ONE_GOES, _GO, gone))
    if not come and not gone:
        parts.append(_said(_NO_FINDINGS))
    return " · ".join(parts)


def _days(days: int) -> str:
    """`+1 day`, `-14 days`."""
    return told(days_count(days), "+,d") if days else told(days_count(days))


def found_lines(line: ShiftLine, run: ShiftRun, most: int) -> tuple[SignedText, ...]:
    """What would follow for one engagement, each finding whole, and then what would elsewhere: gaps, and others."""
    if line.reason is not None:
        here: tuple[SignedText, ...] = (SignedText(_said(_STAYS).format(reason=words(line.reason)), muted=True),)
    else:
        here = () if run.found is None else finding_lines(line.found, most - min(len(run.elsewhere), most - 2))
    room = most - len(here)
    beside = finding_lines(run.elsewhere, room) if run.elsewhere and room > 0 else ()
    return (*here, *(replace(each, text=_said(_ELSEWHERE).format(finding=each.text)) for each in beside))


def _counted(one: str, many: str, count: int) -> str:
    return _said(one) if count == 1 else _said(many).format(count=f"{count:,}")


def _said(source: str) -> str:
    return QCoreApplication.translate(_CONTEXT, source)
