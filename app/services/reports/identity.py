"""What stands on every page of every document: whose it is, which issue, which marking."""

from __future__ import annotations

from collections.abc import Iterable

from app.domain.engagement import Engagement
from app.domain.plan import Plan
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.services.reports.editions import edition_words
from app.services.reports.issue import issue_line
from app.services.reports.rows import KindMark, kind_mark
from app.services.reports.selection import ReportOptions, ReportSelection
from app.services.texts.marked_outputs import output_marking


@dataclass(frozen=True, slots=True)
class Identity:
    """Title, plan year or days, organisation, marking, the line that names issue and date, the kinds that occur."""

    title: Text
    year_title: Text | str
    organisation: str
    plan_title: str
    marking: str
    issue_line: Text
    kinds: tuple[KindMark, ...]


def identity(
    plan: Plan,
    selection: ReportSelection,
    options: ReportOptions,
    title: Text,
    content: Iterable[Engagement] | None = None,
) -> Identity:
    """The identity of a document that prints the selection, and tells something of the `content` where that is more."""
    settings = plan.settings
    used = {item.kind for item in selection.engagements}
    return Identity(
        text("{title}: {subject}", title=title, subject=selection.subject) if selection.subject else title,
        selection.title,
        settings.organisation,
        settings.title,
        output_marking(plan, selection.engagements if content is None else content, options.marking),
        _issue_line(plan, options, len(selection.engagements)),
        tuple(kind_mark(plan, kind) for kind in sorted(used, key=lambda one: _position(plan, one))),
    )


def _issue_line(plan: Plan, options: ReportOptions, kept: int) -> Text:
    """Issue and date; on an edition also how much is left out."""
    line = issue_line(plan.settings, options.as_of, is_draft=options.is_draft)
    if not options.marking:
        return line
    said = edition_words(options.marking, options.withheld, kept + options.withheld)
    return text("{issue} · {edition}", issue=line, edition=said)


def _position(plan: Plan, kind: str) -> tuple[int, str]:
    known = plan.kinds.get(kind)
    return (known.position if known else 10_000, kind)
