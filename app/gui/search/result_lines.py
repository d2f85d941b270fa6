"""What is listed under the search box for an answer: groups with counts, hits, and what can be done next."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from app.domain.value_classes import dataclass
from app.gui.look.translation import QT_TRANSLATE_NOOP
from app.gui.widgets.result_delegate import ResultLine
from app.gui.workspace.document import words
from app.services.search.results import Found, Group, Hit

SHOWN = 4
"""Hits of a group that are shown at first."""

_PLACE = "SearchResults"


@dataclass(frozen=True, slots=True)
class Deed:
    """Something to do that is listed: `filter` the engagements by the words, or show `more` of the table `what`."""

    name: str
    what: str = ""


@dataclass(frozen=True, slots=True)
class Around:
    """What the window knows beside the answer.

    `shown` are the engagements that the filter lets through; `by_words` is how many the words alone would;
    `indexed` how much of the plan can be found, 0 to 1; `opened` the tables of which more was asked for.
    """

    shown: frozenset[str] = frozenset()
    by_words: int = 0
    indexed: float = 1.0
    opened: frozenset[str] = frozenset()


def result_lines(found: Found, around: Around) -> list[ResultLine]:
    """The lines for an answer."""
    lines: list[ResultLine] = []
    for each in found.corrections:
        said = _tr(QT_TRANSLATE_NOOP("SearchResults", "Nothing for “{typed}”. Showing “{used}”."))
        lines.append(ResultLine(None, said.format(typed=each.typed, used=each.used)))
    for group in found.groups:
        lines += _group(found, group, around)
    if not found.groups and (found.lack is not None or around.indexed == 1.0):
        said = _tr(QT_TRANSLATE_NOOP("SearchResults", "Nothing found for “{typed}”."))
        lines.append(ResultLine(None, said.format(typed=found.typed)))
    if found.lack is not None:
        lines.append(ResultLine(None, words(found.lack)))
    elif around.indexed < 1.0:
        said = _tr(QT_TRANSLATE_NOOP("SearchResults", "The texts of this plan are being indexed: {percent} % so far."))
        lines.append(ResultLine(None, said.format(percent=int(100 * around.indexed))))
    return lines


def spoken(found: Found) -> str:
    """The answer in one sentence, for those who hear it."""
    if not found.groups:
        return _tr(QT_TRANSLATE_NOOP("SearchResults", "Nothing found for “{typed}”.")).format(typed=found.typed)
    counts = ", ".join(f"{_counted(group, group.total)} {words(group.title)}" for group in found.groups)
    said = _tr(QT_TRANSLATE_NOOP("SearchResults", "Found: {counts}. Down leads into the list."))
    return said.format(counts=counts)


def _group(found: Found, group: Group, around: Around) -> list[ResultLine]:
    of_engagements = group.id == "engagements"
    total = max(group.total, around.by_words) if of_engagements else group.total
    lines = [ResultLine(None, words(group.title), remark=_counted(group, total), is_heading=True)]
    hits = group.hits if group.id in around.opened else group.hits[:SHOWN]
    lines += [_hit(hit, around) for hit in hits]
    if of_engagements and (total > 1 or found.words != found.typed):
        lines.append(_filtering(found, total, around))
    elif not of_engagements and total > len(hits):
        said = _tr(QT_TRANSLATE_NOOP("SearchResults", "Show more of {count}"))
        if group.id not in around.opened:
            lines.append(ResultLine(Deed("more", group.id), said.format(count=_counted(group, total)), is_deed=True))
    return lines


def _counted(group: Group, total: int) -> str:
    """How many there are; with a plus where counting stopped there."""
    return QLocale().toString(total) + ("+" if group.is_more and total == group.total else "")


def _hit(hit: Hit, around: Around) -> ResultLine:
    hidden = hit.table == "engagements" and hit.id not in around.shown
    remark = _tr(QT_TRANSLATE_NOOP("SearchResults", "not in this filter")) if hidden else ""
    passage = f"“{hit.found_in.text}”" if hit.found_in.text else ""
    passage_marks = tuple((begin + 1, end + 1) for begin, end in hit.found_in.marks)
    return ResultLine(
        (hit.table, hit.id),
        hit.title.text or "–",
        hit.title.marks,
        hit.remark.text,
        hit.remark.marks,
        passage,
        passage_marks,
        remark,
    )


def _filtering(found: Found, total: int, around: Around) -> ResultLine:
    hidden = max(0, total - len(around.shown)) if found.words == found.typed else 0
    number = QLocale().toString
    if total == 1:
        return ResultLine(Deed("filter"), _tr(QT_TRANSLATE_NOOP("SearchResults", "Show it in the views")), is_deed=True)
    said = _tr(QT_TRANSLATE_NOOP("SearchResults", "Show all {count} engagements")).format(count=number(total))
    if hidden:
        rest = _tr(QT_TRANSLATE_NOOP("SearchResults", "the filter hides {count} of them")).format(count=number(hidden))
        said = f"{said}; {rest}"
    return ResultLine(Deed("filter"), said, is_deed=True)


def _tr(source: str) -> str:
    return QCoreApplication.translate(_PLACE, source)
