"""K2: a post names somebody as its holder who holds it no longer, or not yet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from app.domain.facts import Facts
from app.domain.findings import Finding, FindingClass, Severity, Subject
from app.domain.item_names import person_name
from app.domain.manning import holder_on, tenures_of
from app.domain.parties import Person, Post
from app.domain.plan import Plan
from app.domain.records.record import Item
from app.domain.tenures import Tenure
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text


@dataclass(frozen=True, slots=True)
class HolderOutOfDate:
    """By the holders that are recorded with their days somebody else, or nobody, holds a post today.

    Letters and mails go to the holder that the post names, so it must be set when the day has come.
    """

    id: str = "K2"
    title: Text = text("Holder out of date")
    finding_class: FindingClass = FindingClass.OBLIGATION
    reads: frozenset[str] = frozenset({"posts", "tenures", "people"})
    waivable: bool = True

    def all_subjects(self, plan: Plan) -> Iterable[Subject]:
        """The posts of which a holder is recorded with days."""
        return (Subject("posts", str(post)) for post in plan.keys("tenure_by_post"))

    def subjects(self, plan: Plan, item: Item) -> Iterable[Subject]:
        """The post, or those that the person has held or holds."""
        match item:
            case Post():
                return (Subject("posts", item.id),)
            case Tenure():
                return (Subject("posts", item.post),)
            case Person():
                tenures = plan.records(Tenure)
                held = {tenures[each].post for each in plan.ids("tenure_by_person", item.id)}
                posts = held | plan.ids("post_by_holder", item.id)
                return (Subject("posts", each) for each in posts)
            case _:
                return ()

    def check(self, plan: Plan, facts: Facts, subject: Subject) -> Iterator[Finding]:
        """At most one finding."""
        post = plan.posts.get(subject.id)
        if post is None or not tenures_of(plan, post.id):
            return
        now = holder_on(plan, post.id, facts.as_of)
        if now == post.holder:
            return
        who = person_name(plan, now) if now is not None else None
        yield Finding(
            rule=self.id,
            severity=Severity.INFORM,
            subject=subject,
            key=f"{post.id}|{post.holder or 'nobody'}|{now or 'nobody'}",
            title=text("{person} holds {post} by now", person=who, post=post.title)
            if who is not None
            else text("Nobody holds {post} by now", post=post.title),
            why=text(
                "The post still names {former}; what is asked of it goes there.", former=person_name(plan, post.holder)
            )
            if post.holder is not None
            else text("The post names nobody yet; what is asked of it goes to nobody."),
            remedy=text("Set “Held by” of the post, or correct the days of its holders."),
        )
