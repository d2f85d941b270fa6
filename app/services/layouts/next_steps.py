"""What the next steps of an engagement need: what of it is there, what is missing, and where that is mended."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from types import MappingProxyType

from app.domain.clearance import clearance_asks, lead_of
from app.domain.clearances import Clearance
from app.domain.consents import against_advice, consents, without_consent
from app.domain.engagement import Engagement
from app.domain.findings import Subject
from app.domain.item_names import country_name, person_name
from app.domain.milestone_days import open_milestones
from app.domain.outcomes import EVIDENCE_TITLES, REACHED_TITLES, EngagementOutcome
from app.domain.plan import Plan
from app.domain.records.sort import Said
from app.domain.statuses import DRAFT, ENDED_EARLY, Status
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.services.edits.consent_waivers import not_needed, unasked
from app.services.edits.status_gate import said_against, said_unasked, said_without

NEXT: Mapping[Status, tuple[Status, ...]] = MappingProxyType(
    {
        Status.IDEA: (Status.PROPOSED, Status.PLANNED),
        Status.PROPOSED: (Status.PLANNED, Status.DECLINED),
        Status.PLANNED: (Status.CONFIRMED, Status.POSTPONED, Status.CANCELLED, Status.DECLINED),
        Status.CONFIRMED: (Status.UNDER_WAY, Status.POSTPONED, Status.CANCELLED),
        Status.UNDER_WAY: (Status.COMPLETED, Status.CANCELLED),
        Status.COMPLETED: (Status.REPORTED,),
        Status.REPORTED: (),
        Status.POSTPONED: (Status.PLANNED, Status.CANCELLED),
        Status.CANCELLED: (Status.PLANNED,),
        Status.DECLINED: (Status.PROPOSED,),
    }
)
"""The statuses that usually follow on each (domain.md §2); any other may be given too."""


@dataclass(frozen=True, slots=True)
class Requirement:
    """One thing that a status asks for, and what the plan holds of it or why it does not.

    It is mended in the `field` of the engagement, or where the item `opens` stands; one without an id is to be made.
    """

    what: Text
    said: Said
    is_there: bool
    field: str = ""
    opens: Subject | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """A status with what it asks for; `is_now` where the engagement has that status."""

    status: Status
    requirements: tuple[Requirement, ...]
    is_now: bool = False

    @property
    def missing(self) -> int:
        """How many of the requirements are not met."""
        return sum(not each.is_there for each in self.requirements)


def next_steps(plan: Plan, item: Engagement, as_of: date, blocking: Sequence[Text] = ()) -> tuple[Step, ...]:
    """The usual next statuses with what each asks for; before them the one that it has where it was called off, and
    behind them *confirmed*, for which most is to be done and which a draft may have at once.

    `blocking` are the titles of the findings that forbid confirming it.
    """
    now = (item.status,) if item.status in ENDED_EARLY else ()
    later = (Status.CONFIRMED,) if item.status in DRAFT else ()
    return tuple(
        Step(status, requirements(plan, item, status, as_of, blocking), status is item.status)
        for status in dict.fromkeys((*now, *NEXT[item.status], *later))
    )


def requirements(
    plan: Plan, item: Engagement, status: Status, as_of: date, blocking: Sequence[Text] = ()
) -> tuple[Requirement, ...]:
    """What a status asks for, in the order in which it is usually come by. None of it keeps a draft from being kept.

    Only findings that block, advice against it and days still to come forbid a status: the gates of the edits say so.
    """
    view = _View(plan, item, as_of, tuple(blocking))
    return tuple(each for part in _PARTS.get(status, ()) for each in part(view))


@dataclass(frozen=True, slots=True)
class _View:
    plan: Plan
    item: Engagement
    as_of: date
    blocking: tuple[Text, ...]


_Part = Callable[[_View], Iterable[Requirement]]


def _fixed_dates(view: _View) -> Iterator[Requirement]:
    dates = view.item.dates
    said = text("{dates}", dates=dates) if dates.is_exact else text("{dates}: not fixed yet", dates=dates)
    yield Requirement(text("Fixed dates"), said, dates.is_exact, "dates")


def _country(view: _View) -> Iterator[Requirement]:
    names = tuple(country_name(view.plan, each) for each in view.item.country_ids)
    yield _filled(text("Country"), text("{names:and}", names=names) if names else "", "countries")


def _lead(view: _View) -> Iterator[Requirement]:
    names = (
        *((view.item.own_lead,) if view.item.own_lead else ()),
        *(person_name(view.plan, each) for each in view.item.principals),
    )
    said = text("{names:and}", names=tuple(dict.fromkeys(names))) if names else ""
    yield _filled(text("Lead person or principal"), said, "own_lead")


def _office(view: _View) -> Iterator[Requirement]:
    yield _filled(text("Lead office"), view.item.lead_office, "lead_office")


def _objective(view: _View) -> Iterator[Requirement]:
    """A plan that keeps no objectives is not asked for them; a part serves what the whole serves."""
    if not view.plan.objectives or view.item.parent:
        return
    found = [view.plan.objectives[each] for each in view.item.objectives if each in view.plan.objectives]
    codes = tuple(each.name for each in found)
    yield _filled(text("Objective"), text("{names:and}", names=codes) if codes else "", "objectives")


def _consents(view: _View) -> Iterator[Requirement]:
    """Each answer that is lacking or against it; one line where all have agreed."""
    what = text("Agreement of those asked")
    plan, item = view.plan, view.item
    against, lacking = against_advice(plan, item.id), without_consent(plan, item.id)
    told = {ask.id: said_against(plan, ask) for ask in against}
    told = {**{ask.id: said_without(plan, ask) for ask in lacking}, **told}
    for ask_id, said in told.items():
        yield Requirement(what, said, False, opens=Subject("asks", ask_id))
    missing = unasked(plan, item, view.as_of)
    for each in missing:
        yield Requirement(what, said_unasked(each), False, opens=Subject("asks", ""))
    waived = not_needed(plan, item, view.as_of)
    for said in waived:
        yield Requirement(what, said, True)
    if not told and not missing and not waived:
        yield Requirement(what, text("nobody is left to agree"), True)


def _clearance(view: _View) -> Iterator[Requirement]:
    """What the host has to clear, if it has to clear anything: by the clearances kept, else by the asks for one."""
    plan, item, host = view.plan, view.item, view.item.host
    if host is None or lead_of(plan, item, host) is None:
        return
    what = text("Clearance of {country}", country=country_name(plan, host))
    held = [each for each in plan.parts(Clearance, item.id) if each.country in (None, host)]
    asked = clearance_asks(plan, item.id)
    if given := next((each for each in held if each.is_given), None):
        said = text("granted: {number}", number=given.number) if given.number else text("granted, without a number")
        yield Requirement(what, said, True, opens=Subject("clearances", given.id))
    elif held:
        yield Requirement(what, text("not granted yet"), False, opens=Subject("clearances", held[0].id))
    elif agreed := next((each for each in asked if consents(plan, each)), None):
        yield Requirement(what, text("agreed to"), True, opens=Subject("asks", agreed.id))
    elif asked:
        yield Requirement(what, text("asked for, not granted yet"), False, opens=Subject("asks", asked[0].id))
    else:
        yield Requirement(what, text("not asked for"), False, opens=Subject("asks", ""))


def _milestones(view: _View) -> Iterator[Requirement]:
    """Each milestone that is overdue; none is asked of what has none."""
    what = text("Milestones up to today")
    late = sorted(
        ((day, each) for day, each in open_milestones(view.plan, view.item) if day < view.as_of),
        key=lambda found: (found[0], found[1].title, found[1].id),
    )
    for day, each in late:
        said = text("{title}, due {day:weekday}", title=each.title, day=day)
        yield Requirement(what, said, False, opens=Subject("milestones", each.id))
    if not late:
        yield Requirement(what, text("none is overdue"), True)


def _unblocked(view: _View) -> Iterator[Requirement]:
    what = text("Nothing that blocks")
    for title in view.blocking:
        yield Requirement(what, title, False)
    if not view.blocking:
        yield Requirement(what, text("no finding blocks it"), True)


def _begun(view: _View) -> Iterator[Requirement]:
    first = view.item.dates.earliest
    is_there = first <= view.as_of
    said = text("since {day}", day=first) if is_there else text("begins on {day} at the earliest", day=first)
    yield Requirement(text("It has begun"), said, is_there, "dates")


def _over(view: _View) -> Iterator[Requirement]:
    last = view.item.dates.latest
    is_there = last <= view.as_of
    said = text("ended by {day}", day=last) if is_there else text("may go on until {day}", day=last)
    yield Requirement(text("It is over"), said, is_there, "dates")


def _outcome(view: _View) -> Iterator[Requirement]:
    """What came of it in words, whether the aim was reached, how that is known, and what follows."""
    yield _filled(text("Outcome"), view.item.outcome, "outcome")
    part = view.plan.part(EngagementOutcome, view.item.id)
    opens = Subject("outcomes", part.id if part is not None else "")
    reached = part.reached if part is not None else None
    evidence = part.evidence if part is not None else None
    follows = part.next_step if part is not None else ""
    for what, said in (
        (text("Aim reached"), REACHED_TITLES[reached] if reached is not None else ""),
        (text("How that is known"), EVIDENCE_TITLES[evidence] if evidence is not None else ""),
        (text("Next step"), follows),
    ):
        yield _filled(what, said, opens=opens)


def _reason(view: _View) -> Iterator[Requirement]:
    yield _filled(text("Reason, and who decided it"), view.item.reason, "reason")


def _review_day(view: _View) -> Iterator[Requirement]:
    day, what = view.item.review_on, text("Day on which it is looked at again")
    if day is None or day >= view.as_of:
        yield _filled(what, text("{day:weekday}", day=day) if day is not None else "", "review_on")
    else:
        yield Requirement(what, text("{day:weekday} has passed", day=day), False, "review_on")


def _filled(what: Text, said: Said, field: str = "", opens: Subject | None = None) -> Requirement:
    return Requirement(what, said if said else text("missing"), bool(said), field, opens)


_PARTS: Mapping[Status, tuple[_Part, ...]] = MappingProxyType(
    {
        Status.PROPOSED: (_country, _objective),
        Status.PLANNED: (_country, _lead, _office, _objective),
        Status.CONFIRMED: (_fixed_dates, _country, _lead, _consents, _clearance, _milestones, _unblocked),
        Status.UNDER_WAY: (_begun, _clearance, _milestones),
        Status.COMPLETED: (_over,),
        Status.REPORTED: (_over, _outcome, _milestones),
        Status.POSTPONED: (_reason, _review_day),
        Status.CANCELLED: (_reason,),
        Status.DECLINED: (_reason,),
    }
)
"""What each status asks for; an idea asks for nothing."""
