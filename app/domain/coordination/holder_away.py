"""C41: an answer is due while the holder of the post that is asked is away."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from app.domain.absences import Absence
from app.domain.asks import Ask
from app.domain.facts import Facts
from app.domain.finding_groups import first_named, group_key
from app.domain.findings import Finding, FindingClass, Severity, Subject, subjects_in
from app.domain.item_names import person_name
from app.domain.parties import Person, Post
from app.domain.plan import Plan
from app.domain.records.record import Item
from app.domain.stand_ins import HolderAway, absences_of_holders, holder_away, posts_held_by, stand_in_words
from app.domain.tenures import Tenure
from app.domain.value_classes import dataclass
from app.domain.wording import Text, Value, text


@dataclass(frozen=True, slots=True)
class AskedHolderAway:
    """Whoever holds a post on the day by which it is to answer is away on that day.

    One finding a post and absence, whatever the number of asks. It names the deputy: the deputy post of the post, else
    the deputy of its holder. Nothing is said of what was answered or withdrawn, or once the absence is over.
    """

    id: str = "C41"
    title: Text = text("Holder of the post away")
    finding_class: FindingClass = FindingClass.LATE_ASK
    reads: frozenset[str] = frozenset({"asks", "posts", "people", "absences", "tenures", "engagements"})
    waivable: bool = True

    def all_subjects(self, plan: Plan) -> Iterable[Subject]:
        """The posts that are asked."""
        return (Subject("posts", str(key)) for key in plan.keys("ask_by_post"))

    def subjects(self, plan: Plan, item: Item) -> Iterable[Subject]:
        """The post, those for which it stands in, and those of the person and of whom they are the deputy."""
        match item:
            case Ask():
                return (Subject("posts", item.post),)
            case Post():
                return _with_chiefs(plan, [item.id])
            case Tenure():
                return _with_chiefs(plan, [item.post])
            case Person():
                return _of_person(plan, item.id)
            case Absence():
                return _of_person(plan, item.person)
            case _:
                # An engagement whose asks are shown under its title.
                asks = plan.ids("ask_by_engagement", item.id)
                return subjects_in("posts", {plan.asks[each].post for each in asks})

    def check(self, plan: Plan, facts: Facts, subject: Subject) -> Iterator[Finding]:
        """One finding for each absence over which answers are due."""
        post = plan.posts.get(subject.id)
        if post is None:
            return
        # Most posts have had thousands of asks and a holder who is never away: then nothing is to be looked at.
        spans = [absence.span for absence in absences_of_holders(plan, post)]
        if not spans:
            return
        asked = (plan.asks[ask_id] for ask_id in plan.ids("ask_by_post", post.id))
        in_question = (ask for ask in asked if ask.is_open and any(ask.due in span for span in spans if ask.due))
        due: dict[str, tuple[HolderAway, list[Ask]]] = {}
        for ask in sorted(in_question, key=lambda each: each.id):
            if ask.due is None or ask.engagement not in plan.engagements:
                continue
            away = holder_away(plan, post.id, ask.due)
            if away is not None and away.until >= facts.as_of:
                due.setdefault(away.absence.id, (away, []))[1].append(ask)
        for away, asks in due.values():
            yield self._finding(plan, post, away, sorted(asks, key=lambda ask: (str(ask.due), ask.id)))

    def _finding(self, plan: Plan, post: Post, away: HolderAway, asks: list[Ask]) -> Finding:
        span = away.absence.span
        named = [
            text("{title} ({day:weekday})", title=plan.engagements[ask.engagement].title, day=ask.due)
            for ask in asks
            if ask.due is not None
        ]
        engagements = tuple(dict.fromkeys(ask.engagement for ask in asks))
        values: dict[str, Value] = {"person": person_name(plan, away.person), "post": post.title, "away": span}
        return Finding(
            rule=self.id,
            severity=Severity.INFORM,
            subject=Subject("posts", post.id),
            key=f"{post.id}|{away.person}|{span.first}..{span.last}|{group_key(f'{ask.id}@{ask.due}' for ask in asks)}",
            title=text("{person} ({post}) is away when an answer is due", **values),
            why=text(
                "{person} is away {away:weekday}. Due then: {what}.", **values, what=first_named(named, len(named))
            ),
            remedy=_remedy(plan, away),
            engagements=engagements,
            countries=tuple(dict.fromkeys(code for each in engagements for code in plan.engagements[each].country_ids)),
            due=asks[0].due,
        )


def _remedy(plan: Plan, away: HolderAway) -> Text:
    if away.stand_in is None:
        return text("Ask for the answer before, or find out who stands in, and set the deputy.")
    who = stand_in_words(plan, away.stand_in)
    if away.stand_in.is_away:
        return text("Ask for the answer before, or find out who else stands in: {who}.", who=who)
    return text("Ask the deputy, {who}, or for the answer before.", who=who)


def _of_person(plan: Plan, person_id: str) -> Iterable[Subject]:
    people = (person_id, *plan.ids("person_by_deputy", person_id))
    return _with_chiefs(plan, [post for person in people for post in posts_held_by(plan, person)])


def _with_chiefs(plan: Plan, posts: Iterable[str]) -> Iterable[Subject]:
    found = dict.fromkeys(posts)
    chiefs = (chief for post in found for chief in plan.ids("post_by_deputy", post))
    return subjects_in("posts", dict.fromkeys((*found, *chiefs)))
