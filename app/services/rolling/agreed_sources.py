"""The lines that were agreed for a year and are in no engagement yet."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from app.domain.agreed_lines import AgreedLine
from app.domain.changes import replaced
from app.domain.engagement import Engagement
from app.domain.geography import Place
from app.domain.hosts import usual_direction
from app.domain.identity import new_id
from app.domain.months import add_months
from app.domain.natural_order import natural
from app.domain.participation import Participation, Role
from app.domain.spans import Dates, DaySpan
from app.domain.wording import text
from app.services.edits.drafts import usual_level, window_in
from app.services.rolling.lines import RollBasis, Rolled, left

AGREED = text("Agreed plan lines")


def from_agreed_lines(basis: RollBasis) -> Iterator[Rolled]:
    """An idea for each line of the year that is neither programmed nor given up, linked with it."""
    plan = basis.plan
    lines = [each for each in plan.records(AgreedLine).values() if each.year == basis.year and not each.dropped]
    for line in sorted(lines, key=lambda each: (each.country, natural(each.number), natural(each.title), each.id)):
        there = plan.engagements.get(line.engagement or "")
        if there is not None:
            yield left(AGREED, line.title, text("it is there already"), there.ref)
            continue
        item = _engagement(basis, line)
        yield basis.begun(AGREED, item, replaced("agreed_lines", line, replace(line, engagement=item.id)))


def _engagement(basis: RollBasis, line: AgreedLine) -> Engagement:
    plan = basis.plan
    window = basis.span
    if line.quarter is not None:
        first = add_months(window.first, 3 * (line.quarter - 1))
        window = DaySpan(first, add_months(first, 3))
    day = window_in(window, window.first)
    kind = basis.kind(line.kind)
    role = Role.HOST if line.host == line.country else Role.PARTICIPANT
    item = Engagement(
        new_id(),
        basis.refs.next(window.first.year),
        line.title,
        kind,
        Dates(day, day),
        countries=(Participation(line.country, role),),
        place=Place(country=line.host) if line.host is not None else Place(),
        level=usual_level(plan, kind),
        marking=plan.settings.marking,
        tags=(basis.tag,),
    )
    return replace(item, direction=usual_direction(item, plan.settings.own_nation)) if line.host is not None else item
