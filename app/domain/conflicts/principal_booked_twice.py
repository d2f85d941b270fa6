"""C1: a principal is in two places at once."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.clashes import Booked, Clash, clashes
from app.domain.engagement import Engagement
from app.domain.facts import Facts
from app.domain.finding_groups import dated_named, group_key
from app.domain.findings import Finding, Severity, Subject
from app.domain.person_subjects import PersonRule, diary
from app.domain.plan import Plan
from app.domain.statuses import DRAFT, TO_COME
from app.domain.tours import blocks, legs_together
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text


@dataclass(frozen=True, slots=True)
class PrincipalBookedTwice(PersonRule):
    """The same person is in two or more engagements to come that certainly take place at the same time.

    Times are compared as instants where the clocks of both places are known, else days (`bookings.py`). What is
    planned blocks. What is an idea or proposed informs, so that nobody learns it only when both are planned. A tour
    with its legs is one block (`tours.py`).

    Any number at once are one finding, so that a person booked a hundred times has a list that can
    be read. Only what is still to come can be mended, so nothing is said of what is over. A posting
    is no appointment and clashes with nothing.
    """

    id: str = "C1"
    title: Text = text("Principal booked twice")

    def check(self, plan: Plan, facts: Facts, subject: Subject) -> Iterator[Finding]:
        """One finding for each engagement and those that are said to clash with it."""
        person = plan.people.get(subject.id)
        if person is None:
            return
        booked = list(diary(plan, facts, person.id))
        firm = [each for each in booked if each[0].status in TO_COME]
        for clash in _clashes(firm):
            yield self._finding(subject, clash, Severity.BLOCK, _words(person.name, clash))
        if len(firm) < len(booked):
            for clash in filter(None, map(_with_drafts, _clashes(booked))):
                yield self._finding(subject, clash, Severity.INFORM, _draft_words(person.name, clash))

    def _finding(self, subject: Subject, clash: Clash, severity: Severity, said: tuple[Text, Text, Text]) -> Finding:
        title, why, remedy = said
        return Finding(
            rule=self.id,
            severity=severity,
            subject=subject,
            key=f"{subject.id}|{group_key(map(_stamp, clash.engagements))}",
            title=title,
            why=why,
            remedy=remedy,
            engagements=tuple(item.id for item in clash.engagements),
            countries=tuple(dict.fromkeys(code for item in clash.engagements for code in item.country_ids)),
            due=clash.day,
        )


def _clashes(booked: list[Booked]) -> Iterator[Clash]:
    """What clashes: a tour is one block and never clashes with its own legs, but these can with each other."""
    yield from clashes(blocks(booked))
    for legs in legs_together(booked):
        yield from clashes(legs)


def _with_drafts(clash: Clash) -> Clash | None:
    """The clash without the pairs of planned ones, which block by themselves; None where nothing is left."""
    if clash.with_whom.status in DRAFT:
        return clash
    pairs = tuple(pair for pair in clash.pairs if pair[0].status in DRAFT)
    return Clash(clash.with_whom, pairs) if pairs else None


def _words(person: str, clash: Clash) -> tuple[Text, Text, Text]:
    """Title, reason and remedy."""
    head, others, day = clash.with_whom, clash.others, clash.day
    if len(others) == 1:
        return (
            text("{person} is booked twice from {day:weekday}", person=person, day=day),
            text(
                "{person} is away twice: {one}, {one_dates}, and {other}, {other_dates}.",
                person=person,
                one=head.title,
                one_dates=head.dates,
                other=others[0].title,
                other_dates=others[0].dates,
            ),
            text("Move one of the two, or send the deputy."),
        )
    return (
        text("{person} is booked {count} times from {day:weekday}", person=person, count=len(others) + 1, day=day),
        text(
            "{person} is away for {one}, {one_dates}, and at the same time for {others}.",
            person=person,
            one=head.title,
            one_dates=head.dates,
            others=dated_named(others),
        ),
        text("Move all but one of them, or send deputies; delete what was entered more than once."),
    )


def _draft_words(person: str, clash: Clash) -> tuple[Text, Text, Text]:
    """Title, reason and remedy where one of them is not planned yet."""
    return (
        text("{person} would be booked twice from {day:weekday}", person=person, day=clash.day),
        text(
            "{person} is wanted at the same time for {what}; not all of it is planned yet.",
            person=person,
            what=dated_named(clash.engagements),
        ),
        text("Choose other days before it is planned, or send the deputy."),
    )


def _stamp(engagement: Engagement) -> str:
    dates = engagement.dates
    times = [f"T{time:%H%M}" if time is not None else "" for time in (dates.start_time, dates.end_time)]
    end = dates.end.iso if dates.end is not None else "?"
    return f"{engagement.id}@{dates.start.iso}{times[0]}..{end}{times[1]}"
