"""A sheet of asks that came back did leave: what was asked by it, and what its readers hold, where nobody noted it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time

from app.domain.changes import ItemChange, added, replaced
from app.domain.engagement import Engagement
from app.domain.handouts import Handout, HandoutForm
from app.domain.identity import new_id
from app.domain.plan import Plan
from app.domain.spans import ONE_DAY, Dates
from app.domain.statements import Statement, statement_of
from app.domain.value_classes import dataclass
from app.services.answers.asked_facts import asked_facts


@dataclass(frozen=True, slots=True)
class AskedRow:
    """What a row of a returned sheet stated: of which ask (an id), which dates and where, and when the sheet was made,
    None where a sheet of an earlier version does not say."""

    ask: str
    dates: Dates
    where: str
    made: datetime | None


def departure_items(plan: Plan, rows: Sequence[AskedRow], file: str, answered: date) -> list[ItemChange]:
    """That the asks of a sheet were sent when it was made, and that each post asked in it holds what it stated.

    What was noted as sent or as held when it left stays as it is. A sheet that does not say when it was made left on
    the day `answered` at the latest.
    """
    items: list[ItemChange] = []
    stated: dict[tuple[str, datetime], list[Statement]] = {}
    for row in rows:
        ask = plan.asks.get(row.ask)
        item = plan.engagements.get(ask.engagement) if ask is not None else None
        if ask is None or item is None or ask.post not in plan.posts:
            continue
        left = row.made or datetime.combine(answered, time(), UTC)
        if ask.sent is None and ask.stands:
            sent = left.astimezone().date()
            items.append(replaced("asks", ask, replace(ask, sent=min(sent, ask.answer.on) if ask.answer else sent)))
        if not _is_noted(plan, ask.post, item.id, row.made):
            stated.setdefault((ask.post, left), []).append(_said(plan, row, item))
    return [*items, *(_held(plan, post, left, file, said) for (post, left), said in stated.items())]


def _is_noted(plan: Plan, post: str, engagement: str, made: datetime | None) -> bool:
    """Whether a sheet with the engagement was noted as given to the post since this one was made."""
    known = plan.records(Handout)
    held = (known[each] for each in plan.ids("handout_by_engagement", engagement))
    since = made - ONE_DAY if made is not None else None
    return any(
        each.post == post and each.form is HandoutForm.SHEET and (since is None or each.at >= since) for each in held
    )


def _said(plan: Plan, row: AskedRow, item: Engagement) -> Statement:
    """What the sheet says of an engagement that may have moved since."""
    said = replace(statement_of(item), dates=row.dates, is_on=True)
    asked = plan.asks[row.ask]
    if row.where != asked_facts(plan, asked).where:
        return replace(said, place=row.where.split(" · ")[0])
    return said


def _held(plan: Plan, post: str, left: datetime, file: str, said: Sequence[Statement]) -> ItemChange:
    """The note that a post has it. It left before much that may be noted by now, and so it is not put at the end."""
    once = {each.engagement: each for each in said}
    stated = tuple(once[each] for each in sorted(once))
    made = Handout(new_id(), plan.posts[post].title, left, HandoutForm.SHEET, post, file, stated=stated)
    return added("handouts", made)
