"""The rest of a deployment called off in one act, and who must be told of what changes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from app.domain.changes import Change, change, replaced
from app.domain.clearances import Clearance
from app.domain.deployments import rest_from, whole_of
from app.domain.engagement import Engagement
from app.domain.item_names import country_name
from app.domain.plan import Plan
from app.domain.spans import Dates
from app.domain.statuses import OPEN, Status
from app.domain.value_classes import dataclass
from app.domain.wording import Text, Value, text
from app.services.edits.refusals import EditRefused


@dataclass(frozen=True, slots=True)
class HostToTell:
    """One who must be told: the host, of which engagement, and what becomes of it (`becomes` None: it is cancelled).

    `whom` are the counterpart and the numbers of the clearances that were asked for.
    """

    id: str
    host: str
    title: str
    was: Dates
    becomes: Dates | None
    whom: tuple[str, ...]

    @property
    def line(self) -> Text:
        """As it stands in the list that is copied."""
        values: dict[str, Value] = {"host": self.host, "title": self.title, "was": self.was}
        told = tuple(each for each in self.whom if each)
        if self.becomes is None:
            said = text("{host}: {title}, {was}, is cancelled", **values)
        else:
            said = text("{host}: {title}, now {becomes} instead of {was}", **values, becomes=self.becomes)
        return text("{said} ({whom})", said=said, whom=told) if told else said


def hosts_to_tell(plan: Plan, made: Change) -> tuple[HostToTell, ...]:
    """Whom a change of dates or status concerns abroad, by host and date; each engagement once for each host."""
    found = []
    for item in made.items:
        before, after = item.before, item.after
        if not (isinstance(before, Engagement) and isinstance(after, Engagement)):
            continue
        is_off = after.status is Status.CANCELLED
        if before.dates == after.dates and not is_off:
            continue
        numbers = (each.number for each in plan.parts(Clearance, before.id))
        whom = tuple(dict.fromkeys((before.counterpart, *numbers)))
        hosts = (before.host,) if before.host is not None else before.country_ids
        for host in hosts:
            if host != plan.settings.own_nation:
                becomes = None if is_off else after.dates
                name = country_name(plan, host)
                found.append(HostToTell(before.id, name, before.title, before.dates, becomes, whom))
    return tuple(sorted(found, key=lambda each: (each.host, each.was.earliest, each.title)))


def cancellable(plan: Plan, engagement_id: str, as_of: date) -> list[Engagement]:
    """The leg and those after it that can still be called off: neither begun, nor over, nor ended before."""
    rest = rest_from(plan, engagement_id)
    return [each for each in rest if each.status in OPEN | {Status.POSTPONED} and each.dates.earliest > as_of]


def cancel_rest(plan: Plan, engagement_id: str, reason: str, as_of: date) -> Change:
    """Cancel a leg and all that come after it, for one reason; the whole too where nothing of it is left.

    Raises EditRefused where it is no part of a whole, no reason is given, or nothing can be called off any more.
    """
    whole = whole_of(plan, engagement_id)
    if whole is None:
        raise EditRefused(no_deployment())
    if not reason.strip():
        raise EditRefused(text("Say why it is cancelled. Nothing was changed."))
    legs = cancellable(plan, engagement_id, as_of)
    if not legs:
        raise EditRefused(
            text("Nothing of ‘{title}’ can be cancelled any more. Nothing was changed.", title=whole.title)
        )
    gone = [*legs, *_emptied(plan, whole, legs)]
    after = (
        replaced("engagements", each, replace(each, status=Status.CANCELLED, reason=reason.strip())) for each in gone
    )
    return change(text("cancellation of the rest of ‘{title}’", title=whole.title), after)


def no_deployment() -> Text:
    """What is said of an engagement that has neither a whole nor parts."""
    return text(
        "This engagement is no leg of a deployment. Nothing was changed. Say in its field ‘Part of’ which one it is."
    )


def _emptied(plan: Plan, whole: Engagement, legs: Iterable[Engagement]) -> tuple[Engagement, ...]:
    off = {each.id for each in legs}
    left = [each for each in rest_from(plan, whole.id) if each.id not in off and each.status is not Status.CANCELLED]
    return () if left or whole.status is Status.CANCELLED else (whole,)
