"""The coordination sheet: all that one post or organisation is asked, by day, with room for its answers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import groupby

from app.domain.asks import Ask
from app.domain.natural_order import natural
from app.domain.plan import Plan
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.services.answers.addressees import asked_party, waiting_asks
from app.services.answers.asked_facts import ANSWERS, AskedFacts, asked_facts
from app.services.layouts.coordination import post_remark
from app.services.own_office import OwnOffice, own_office
from app.services.reports.identity import Identity, identity
from app.services.reports.selection import Paper, ReportOptions, ReportRefused, select_every_year
from app.services.review.review import Review


@dataclass(frozen=True, slots=True)
class AskedGroup:
    """The asks of one kind to one post, by due day: what they have in common is said once.

    `question` is empty where each has words of its own; `silence` is what no answer means.
    """

    topic: str
    need: Text
    silence: Text
    question: str
    lines: tuple[AskedFacts, ...]


@dataclass(frozen=True, slots=True)
class AskedPart:
    """All that is asked of one post. `who` is its organisation and its holder."""

    post: str
    who: str
    groups: tuple[AskedGroup, ...]


@dataclass(frozen=True, slots=True)
class CoordinationSheet:
    """The parts of the posts asked, by title; `answers` are those to tick, `reply_to` is the office
    to send it back to."""

    identity: Identity
    parts: tuple[AskedPart, ...]
    answers: tuple[Text, ...]
    reply_to: OwnOffice
    as_of: date
    paper: Paper
    selected: int
    printed: int


def coordination_sheet(plan: Plan, _review: Review, options: ReportOptions) -> CoordinationSheet:
    """Gather the open asks about the engagements chosen, of any year, to the post or organisation asked for, or to all.

    Raises ReportRefused as `select` does, and where there is no such post.
    """
    selection = select_every_year(plan, options)
    asked = asked_posts(plan, options)[1]
    asks = sheet_asks(plan, options)
    parts = tuple(_parts(plan, asks))
    content = tuple({ask.engagement: plan.engagements[ask.engagement] for ask in asks}.values())
    return CoordinationSheet(
        identity(plan, replace(selection, subject=asked), options, text("Coordination sheet"), content),
        parts,
        tuple(words for _, words in ANSWERS),
        own_office(plan, (item.lead_office for item in content)),
        options.as_of,
        options.paper or Paper.A4,
        len(selection.engagements),
        len(content),
    )


def sheet_asks(plan: Plan, options: ReportOptions) -> list[Ask]:
    """The asks that stand in the sheet; raises ReportRefused as it does."""
    return waiting_asks(plan, asked_posts(plan, options)[0], select_every_year(plan, options).ids)


def asked_posts(plan: Plan, options: ReportOptions) -> tuple[frozenset[str], str]:
    """The posts that are asked, and what they are called together; all of them where nobody said which.

    Raises ReportRefused where there is no such post or organisation.
    """
    if not options.post:
        return frozenset(plan.posts), ""
    party = asked_party(plan, options.post)
    if party is None:
        raise ReportRefused(
            text(
                "The plan has no post and no organisation with posts called ‘{name}’. Nothing was printed. Give the "
                "title or the id of one.",
                name=options.post,
            )
        )
    return party.posts, party.title


def _parts(plan: Plan, asks: Iterable[Ask]) -> Iterator[AskedPart]:
    by_post: dict[str, list[Ask]] = {}
    for ask in asks:
        by_post.setdefault(ask.post, []).append(ask)
    for post_id in sorted(by_post, key=lambda each: (natural(plan.posts[each].title.casefold()), each)):
        facts = [asked_facts(plan, ask) for ask in by_post[post_id]]
        yield AskedPart(plan.posts[post_id].title, post_remark(plan, post_id), tuple(_groups(facts)))


def _groups(facts: Sequence[AskedFacts]) -> Iterator[AskedGroup]:
    """By kind of ask, what is wanted and what silence means, the first due in front; the lines stay by due day."""
    first: dict[tuple[str, str, str], int] = {}
    for at, each in enumerate(facts):
        first.setdefault(_kind(each), at)
    ordered = sorted(enumerate(facts), key=lambda pair: (first[_kind(pair[1])], pair[0]))
    for _, group in groupby((each for _, each in ordered), key=_kind):
        lines = tuple(group)
        questions = {each.question for each in lines}
        shared = questions.pop() if len(questions) == 1 else ""
        yield AskedGroup(lines[0].topic, lines[0].need, lines[0].silence, shared, lines)


def _kind(facts: AskedFacts) -> tuple[str, str, str]:
    return facts.topic, facts.need.source, str(facts.silence)
