"""The whole words of what is under the pointer on the timeline."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QPoint

from app.domain.wording import Text
from app.gui.look.languages import told
from app.gui.screens.timeline.surface import TimelineSurface
from app.gui.workspace.document import words
from app.services.layouts.table_cells import finding_words, open_findings
from app.services.layouts.timeline import Timeline
from app.services.layouts.timeline_milestones import milestone_marks
from app.services.layouts.timeline_words import bar_words, row_words


def said_at(surface: TimelineSurface, point: QPoint) -> str:
    """What a tip says at a point of the viewport."""
    layout, index = surface.layout_shown, surface.stage.row_at(point.y())
    if layout is None or index is None:
        return ""
    hit = surface.bar_at(point)
    if hit is not None:
        return bar_tip(layout, hit.id, is_guest=hit.id in surface.stage.guests)
    more = surface.stage.more_at(point)
    if more is not None:
        titles = [layout.plan.engagements[each].title for each in more.ids[:_MOST]]
        rest = len(more.ids) - len(titles)
        return "\n".join([*titles, _tr("and {count} more").format(count=rest)] if rest else titles)
    row = layout.rows[index]
    if row.gap is not None and not row.count and not row.is_header:
        return f"{words(row.gap.sentence)}\n{words(row.gap.remedy)}"
    day = surface.day_at(point.x())
    lines = [f"{words(row_words(row))}", told(day, "weekday"), *_day_lines(surface, index, day)]
    if surface.stage.is_dense(index) and not row.is_header:
        count = len(surface.stage.ids_near(index, point.x(), 6))
        lines[0] = f"{_said(row.title)}: {_tr('{count} here').format(count=count)}"
    return "\n".join(lines)


def bar_tip(layout: Timeline, engagement_id: str, *, is_guest: bool) -> str:
    """An engagement in whole words, with what the review says of it."""
    plan, item = layout.plan, layout.plan.engagements[engagement_id]
    lines = [words(bar_words(plan, layout.review, item))]
    clock = told(item.dates, "clock")
    lines += [part for part in (clock, item.place.name, item.ref) if part]
    found = open_findings(plan, layout.review, item)
    if found:
        lines.append(_said(finding_words(found)))
    if is_guest:
        lines.append(_tr("Not in this filter; shown because it was changed just now"))
    return "\n".join(lines)


_MOST = 12


def _day_lines(surface: TimelineSurface, index: int, day: date) -> list[str]:
    """Why the day is shaded, and what is due on it."""
    lines = [_said(shade.label) for shade in surface.shades_on(index, day.toordinal())]
    layout = surface.layout_shown
    if layout is not None:
        due = layout.flags(index, day.toordinal(), day.toordinal() + 1)
        titles = dict.fromkeys(layout.plan.engagements[flag.engagement].title for flag in due)
        lines += [_tr("Answer due: {title}").format(title=title) for title in titles]
        lines += _milestone_lines(surface, layout, index, day)
    return lines


def _milestone_lines(surface: TimelineSurface, layout: Timeline, index: int, day: date) -> list[str]:
    """The milestones that the selected engagements of a row have on a day."""
    lines = []
    for each in surface.stage.selected:
        for mark in milestone_marks(layout.plan, each, layout.review.facts.as_of):
            if mark.day == day.toordinal() and index in layout.rows_with(each):
                said = _tr("Milestone: {title}") if mark.done_on is None else _tr("Milestone, done: {title}")
                lines.append(said.format(title=mark.title))
    return lines


def _said(said: Text | str) -> str:
    return words(said) if isinstance(said, Text) else said


def _tr(text: str) -> str:
    return QCoreApplication.translate("TimelineTips", text)
