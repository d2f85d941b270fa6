"""G9: an attaché's post is empty, will be, or the host has not agreed to who comes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import timedelta

from app.domain.accreditations import AGREMENT_TITLES, Accreditation, Agrement
from app.domain.accredited import accredited_by, incumbent
from app.domain.facts import Facts
from app.domain.findings import Finding, FindingClass, Severity, Subject, subjects_in
from app.domain.geography import Country
from app.domain.item_names import country_name, person_name
from app.domain.manning import Unmanned, empty_days
from app.domain.parties import Post
from app.domain.plan import Plan
from app.domain.records.record import Item
from app.domain.spans import ONE_DAY, DaySpan
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text

SOON = timedelta(days=180)
"""An empty post to come warns from so many days before, and informs from twice as many: default of this product."""

AGREED_BEFORE = timedelta(days=28)
"""How long before arrival the host must have agreed (domain.md G9; Latvia asks for four weeks, S69)."""


@dataclass(frozen=True, slots=True)
class EmptyPost:
    """The one who comes to a post arrives after the one before has left, or is not known; or agrément is missing.

    Looked at are posts with an accreditation that has not ended. Of a post that nobody has ever held it is said too.
    """

    id: str = "G9"
    title: Text = text("Empty post")
    finding_class: FindingClass = FindingClass.GAP
    reads: frozenset[str] = frozenset({"posts", "tenures", "accreditations", "people", "countries"})
    waivable: bool = True

    def all_subjects(self, plan: Plan) -> Iterable[Subject]:
        """The posts that are accredited somewhere."""
        return (Subject("posts", str(post)) for post in plan.keys("accreditation_by_post"))

    def subjects(self, plan: Plan, item: Item) -> Iterable[Subject]:
        """The post itself, or those of the accreditations that the item bears on."""
        if isinstance(item, Post):
            return (Subject("posts", item.id),)
        found = (
            plan.ids("accreditation_by_country", item.id) if isinstance(item, Country) else accredited_by(plan, item)
        )
        accredited = plan.records(Accreditation)
        return subjects_in("posts", dict.fromkeys(accredited[each].post for each in found))

    def check(self, plan: Plan, facts: Facts, subject: Subject) -> Iterator[Finding]:
        """One finding for each time that the post is empty, and for each agrément that is late."""
        post, held = plan.posts.get(subject.id), plan.records(Accreditation)
        of_post = (held[each] for each in plan.ids("accreditation_by_post", subject.id))
        lasting = sorted(
            (each for each in of_post if each.last is None or each.last >= facts.as_of), key=lambda each: each.id
        )
        if post is None or not lasting:
            return
        countries = tuple(sorted({each.country for each in lasting}))
        horizon = DaySpan(facts.as_of, facts.as_of + 2 * SOON)
        for each in empty_days(plan, post.id):
            if each.meets(horizon):
                yield self._empty(facts, subject, post, each, countries)
        for accreditation in lasting:
            if _is_late(accreditation, facts):
                yield self._not_agreed(plan, facts, subject, accreditation)

    def _empty(
        self, facts: Facts, subject: Subject, post: Post, empty: Unmanned, countries: tuple[str, ...]
    ) -> Finding:
        is_soon = empty.first is None or empty.first <= facts.as_of + SOON
        return Finding(
            rule=self.id,
            severity=Severity.WARN if is_soon else Severity.INFORM,
            subject=subject,
            key=f"{post.id}|{empty.first or 'ever'}..{empty.last or 'open'}",
            title=_title(post, empty),
            why=text("An accredited post has nobody in it: nobody reports, supports visits or keeps the contacts."),
            remedy=text("Name who comes next and from when, or have the one who leaves stay until then.")
            if empty.after is None
            else text(
                "Have the one who leaves stay longer or the one who comes arrive earlier, or cover it by others."
            ),
            countries=countries,
            since=empty.first if empty.first is not None and empty.first <= facts.as_of else None,
            due=empty.first,
        )

    def _not_agreed(self, plan: Plan, facts: Facts, subject: Subject, item: Accreditation) -> Finding:
        assert item.first is not None
        country, who = country_name(plan, item.country), incumbent(plan, item, item.first)
        known = person_name(plan, who) if who else plan.title_of("posts", item.post)
        refused = item.state is Agrement.REFUSED
        return Finding(
            rule=self.id,
            severity=Severity.WARN,
            subject=subject,
            key=f"{item.post}|{item.id}|{item.state}|{item.first}",
            title=text("{country} has refused {person}", country=country, person=known)
            if refused
            else text("{country} has not agreed to {person} yet", country=country, person=known),
            why=text(
                "{person} is to arrive on {day:weekday}; agrément must be there four weeks before and is: {state}.",
                person=known,
                day=item.first,
                state=AGREMENT_TITLES[item.state],
            ),
            remedy=text("Name somebody else, and ask for agrément anew.")
            if refused
            else text("Ask for agrément, press for the answer, or put the arrival off."),
            countries=(item.country,),
            since=item.first - AGREED_BEFORE,
            due=item.first - AGREED_BEFORE,
        )


def _is_late(item: Accreditation, facts: Facts) -> bool:
    if item.first is None or item.state is Agrement.GRANTED:
        return False
    return item.state is Agrement.REFUSED or facts.as_of >= item.first - AGREED_BEFORE


def _title(post: Post, empty: Unmanned) -> Text:
    if empty.first is None:
        return text("{post} is empty", post=post.title)
    if empty.last is None:
        return text("{post} is empty from {day:weekday}, and nobody is known to come", post=post.title, day=empty.first)
    days = DaySpan(empty.first, empty.last + ONE_DAY)
    return text("{post} is empty {days:weekday}", post=post.title, days=days)
