"""C21: two engagements are probably one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import cast

from app.domain.duplicates import Group, groups_of
from app.domain.engagement import Engagement
from app.domain.facts import Facts
from app.domain.finding_groups import MOST_NAMED, first_named, group_key
from app.domain.findings import Finding, FindingClass, Severity, Subject
from app.domain.indexes import kind_stretches
from app.domain.plan import Plan
from app.domain.presence import partners
from app.domain.records.record import Item
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text

_STRETCHES = "stretches of a kind with a country"
"""The subjects: all that is of one kind, with one country, and begins, or begins at the earliest, in one stretch of
days."""

_Key = tuple[str, str, int]
"""Kind, country and stretch, as `engagement_by_kind_stretch` has them."""

_GAP = "\x1f"
"""Between the parts of a subject's id: in no id of a kind or country that people give."""


@dataclass(frozen=True, slots=True)
class ProbableDuplicate:
    """Same country and kind, begins certainly or probably within a week, a title alike, another reference.

    So do two of one week or month, and one of which only the month is known beside the day or week in it;
    `duplicates.may_begin_together` says when. What is known to no more than a quarter or a year is not compared.
    What is over counts too, for it would count twice to coverage. Any number that repeat one are one finding,
    reported at the one whose reference comes last; its matter names every member, so that who lives with it sees
    it again when another joins.
    """

    id: str = "C21"
    title: Text = text("Probable duplicate")
    finding_class: FindingClass = FindingClass.CONFLICT
    reads: frozenset[str] = frozenset({"engagements"})
    waivable: bool = True

    def all_subjects(self, plan: Plan) -> Iterable[Subject]:
        """The stretches in which something of a kind begins with a country."""
        return (_subject(cast("_Key", key)) for key in plan.keys("engagement_by_kind_stretch"))

    def subjects(self, plan: Plan, item: Item) -> Iterable[Subject]:
        """The stretch in which the engagement begins, and those before and after it, with each of its countries."""
        keys = kind_stretches(item) if isinstance(item, Engagement) else ()
        return (_subject(near) for key in keys for near in _around(key))

    def check(self, plan: Plan, facts: Facts, subject: Subject) -> Iterator[Finding]:
        """One finding for each group of which the first begins in the stretch."""
        kind, country, number = subject.id.rsplit(_GAP, 2)
        key = (kind, country, int(number))
        if not (mine := plan.ids("engagement_by_kind_stretch", key)):
            return
        ids = [found for near in _around(key) for found in plan.ids("engagement_by_kind_stretch", near)]
        if len(ids) < 2:
            return
        for first, members in groups_of((plan.engagements[found] for found in ids), country).items():
            if first in mine:
                yield self._finding(members)

    def _finding(self, members: Group) -> Finding:
        last, *others = sorted(members, key=lambda item: (item.ref, item.id), reverse=True)
        title, why, remedy = _pair_words(last, others[0]) if len(others) == 1 else _group_words(members)
        shared = set(partners(last)).intersection(*map(partners, others))
        return Finding(
            rule=self.id,
            severity=Severity.WARN,
            subject=Subject("engagements", last.id),
            key=group_key(f"{item.id}@{item.dates.start.iso}" for item in members),
            title=title,
            why=why,
            remedy=remedy,
            engagements=(last.id, *(item.id for item in others)),
            countries=tuple(country for country in partners(last) if country in shared),
        )


def _around(key: _Key) -> tuple[_Key, ...]:
    kind, country, at = key
    return tuple((kind, country, near) for near in (at - 1, at, at + 1))


def _subject(key: _Key) -> Subject:
    return Subject(_STRETCHES, _GAP.join(map(str, key)))


def _pair_words(last: Engagement, other: Engagement) -> tuple[Text, Text, Text]:
    """Title, reason and remedy of two."""
    return (
        text("{title} is probably in the plan twice", title=last.title),
        text(
            "{ref} ({title}, {dates}) and {other_ref} ({other_title}, {other_dates}) have the same "
            "country and kind, nearly the same dates and nearly the same title.",
            ref=last.ref,
            title=last.title,
            dates=last.dates,
            other_ref=other.ref,
            other_title=other.title,
            other_dates=other.dates,
        ),
        text(
            "Delete {ref} or {other_ref}, or give them titles that tell them apart.",
            ref=last.ref,
            other_ref=other.ref,
        ),
    )


def _group_words(members: Group) -> tuple[Text, Text, Text]:
    """Title, reason and remedy of three and more, the first of which is the one that the others repeat."""
    first, *others = members
    refs = [item.ref or item.title for item in others[:MOST_NAMED]]
    return (
        text("{title} is probably in the plan {count} times", title=first.title, count=len(members)),
        text(
            "{refs} have the same country and kind as {ref} ({title}, {dates}), nearly the same dates "
            "and nearly the same title.",
            refs=first_named(refs, len(others)),
            ref=first.ref or first.title,
            title=first.title,
            dates=first.dates,
        ),
        text("Delete all but one of them, or give them titles that tell them apart."),
    )
