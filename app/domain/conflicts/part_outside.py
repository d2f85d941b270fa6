"""C44: what takes place within another engagement lies outside the days of that one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from app.domain.engagement import Engagement
from app.domain.facts import Facts
from app.domain.finding_groups import dated_named, group_key
from app.domain.findings import Finding, FindingClass, Severity, Subject, subjects_in
from app.domain.forums import FORUM_KINDS
from app.domain.plan import Plan
from app.domain.records.record import Item
from app.domain.statuses import OPEN
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text


@dataclass(frozen=True, slots=True)
class PartOutside:
    """A meeting beside a forum is held while the forum is, and a leg of the same kind, such as a port call of a
    deployment, while the whole goes on. What prepares something, as a planning conference does, lies before it and is
    not looked at. Of what is known to a month alone, only that counts which cannot lie within. One finding a whole.
    """

    id: str = "C44"
    title: Text = text("Part outside the days of its whole")
    finding_class: FindingClass = FindingClass.CONFLICT
    waivable: bool = True
    reads: frozenset[str] = frozenset({"engagements"})

    def all_subjects(self, plan: Plan) -> Iterable[Subject]:
        """The engagements that others are part of."""
        return subjects_in("engagements", map(str, plan.keys("engagement_by_parent")))

    def subjects(self, plan: Plan, item: Item) -> Iterable[Subject]:
        """The engagement, and that of which it is a part."""
        if isinstance(item, Engagement):
            yield Subject("engagements", item.id)
            if item.parent is not None:
                yield Subject("engagements", item.parent)

    def check(self, plan: Plan, facts: Facts, subject: Subject) -> Iterator[Finding]:
        """At most one finding."""
        whole = plan.engagements.get(subject.id)
        if whole is None or whole.status not in OPEN:
            return
        parts = (plan.engagements[each] for each in plan.ids("engagement_by_parent", whole.id) if each != whole.id)
        outside = [each for each in parts if each.is_ahead(facts.as_of) and _is_outside(whole, each)]
        if not outside:
            return
        outside.sort(key=lambda each: (each.dates.earliest, each.id))
        stamps = (f"{each.id}@{each.dates.earliest}/{each.dates.latest}" for each in (whole, *outside))
        yield Finding(
            rule=self.id,
            severity=Severity.WARN,
            subject=subject,
            key=f"{whole.id}|{group_key(stamps)}",
            title=text("{part} lies outside the days of {title}", part=outside[0].title, title=whole.title)
            if len(outside) == 1
            else text("Parts of {title} lie outside its days", title=whole.title),
            why=text(
                "{title} is planned for {dates}; part of it and on other days: {parts}.",
                title=whole.title,
                dates=whole.dates,
                parts=dated_named(outside),
            ),
            remedy=text("Move what lies outside, make the whole longer, or let it stand alone in its field ‘Part of’."),
            engagements=(whole.id, *(each.id for each in outside)),
            countries=tuple(dict.fromkeys(code for each in outside for code in each.country_ids)),
            due=min(outside[0].dates.earliest, whole.dates.earliest),
        )


def _is_outside(whole: Engagement, part: Engagement) -> bool:
    if whole.kind not in FORUM_KINDS and part.kind != whole.kind:
        return False
    return not whole.dates.can_hold(part.dates)
