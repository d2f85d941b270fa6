"""Replies of calendars and mails: each to its ask by who answers and which event, never by what it looks like."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date

from app.domain.asks import Answer, Ask, Verdict
from app.domain.engagement import Engagement
from app.domain.plan import Plan
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.services.answers.intake import CameBack, Intake, Uptake, joined_words, refused, weighed
from app.services.answers.stated_dates import begins_at, stated_dates
from app.services.filtering.plan_filter import PlanFilter
from app.services.outputs.scopes import scope_of
from app.services.returning.letters import COUNTER, DECLINE_COUNTER, CalendarReply, IncomingLetter
from app.services.store_ports import Outputs

_VERDICTS: Mapping[str, Verdict] = {
    "ACCEPTED": Verdict.CONCUR,
    "COMPLETED": Verdict.CONCUR,
    "TENTATIVE": Verdict.DEFER,
    "IN-PROCESS": Verdict.DEFER,
    "DECLINED": Verdict.NON_CONCUR,
}
_WAITS = frozenset({"", "NEEDS-ACTION"})


@dataclass(frozen=True, slots=True)
class Sequences:
    """The number of each engagement's present state, as calendars are told it."""

    now: Mapping[str, int]

    def is_before(self, engagement: str, sequence: int | None) -> bool:
        """Whether a reply is of a state before the present one; one that does not tell is taken as of now."""
        known = self.now.get(engagement)
        return sequence is not None and known is not None and sequence < known


def known_sequences(outputs: Outputs) -> Sequences:
    """The numbers of a plan's engagements: what their history comes to, and what left with a higher one;
    raises PlanFileError."""
    now = {each: stamp.sequence for each, stamp in outputs.stamps().items()}
    for each, left in outputs.ledger(scope_of(PlanFilter())).events.items():
        now[each] = max(left.sequence, now.get(each, 0))
    return Sequences(now)


def letter_intake(plan: Plan, letter: IncomingLetter, sequences: Sequences, today: date) -> Intake:
    """What the replies of a mail or a calendar file would do, or, without any, its words. Nothing is ready by itself:
    a person confirms each."""
    if letter.replies:
        lines = [line for reply in _one_each(letter) for line in _reply_lines(plan, letter, reply, sequences, today)]
    else:
        lines = list(_word_lines(plan, letter, today))
    return Intake(letter.file, tuple(lines), text=letter.text)


def _one_each(letter: IncomingLetter) -> Iterator[CalendarReply]:
    """The replies, of each event one: a counter-proposal of Outlook names all who were invited, and its sender is the
    one who speaks."""
    events: dict[tuple[str, str, int | None], list[CalendarReply]] = {}
    for reply in letter.replies:
        events.setdefault((reply.method, reply.uid, reply.sequence), []).append(reply)
    for replies in events.values():
        speaking = [each for each in replies if letter.sender and letter.sender in (each.attendee, each.sent_by)]
        yield from speaking[:1] if len(replies) > 1 and speaking else replies


def _reply_lines(
    plan: Plan, letter: IncomingLetter, reply: CalendarReply, sequences: Sequences, today: date
) -> Iterator[CameBack]:
    named = reply.name or reply.attendee or letter.sender
    where = text("reply of {who}", who=named) if named else text("reply")
    item, ask, trouble = _event(plan, reply)
    if item is None:
        yield refused(where, trouble or text("unknown event"), reply.uid)
        return
    trouble, posts = _speaker(plan, letter, reply)
    if trouble is not None:
        yield refused(where, trouble, item.title)
        return
    asks = [ask] if ask is not None else _asks_of(plan, item, posts)
    if ask is not None and ask.post not in posts:
        asks = []
    if not asks:
        yield refused(where, text("nobody at {address} was asked about it", address=reply.attendee), item.title)
        return
    verdict, reason = _verdict(reply)
    if reply.method != DECLINE_COUNTER and reply.method != COUNTER and reply.status in _WAITS:
        yield refused(where, text("it answers nothing yet"), item.title)
        return
    is_old, notes = _age(reply, item, sequences)
    if len(asks) > 1:
        count = len(asks)
        reason = text("they were asked {count} questions about it: tick those that this answers", count=count)
    on = reply.on or letter.on or today
    for each in asks:
        answer = Answer(
            verdict or Verdict.DEFER,
            min(on, today),
            reply.name or letter.name or reply.attendee,
            joined_words([_beyond_verdict(reply, item), reply.comment, _own_words(letter, reply)]),
            "",
            letter.file,
        )
        line = CameBack(where, Uptake.OPEN, each.id, answer, verdict, _said(reply), notes, reason, is_old, True)
        yield _kept_open(weighed(plan, line), reason)


def _kept_open(line: CameBack, reason: Text | None) -> CameBack:
    """A line about which a person has to decide something beside confirming it."""
    if reason is not None and line.outcome in (Uptake.NEW, Uptake.CHANGED):
        return replace(line, outcome=Uptake.OPEN, reason=reason)
    return line


def _event(plan: Plan, reply: CalendarReply) -> tuple[Engagement | None, Ask | None, Text | None]:
    """The engagement, and the ask where the event is of one ask alone; or why there is none."""
    known, _, whose = reply.uid.rpartition("@")
    if not known:
        return None, None, text("it answers an invitation that did not leave from a plan of Entente")
    if whose != plan.settings.plan_uid:
        return None, None, text("it answers an invitation from another plan or another program")
    ask = plan.asks.get(known)
    item = plan.engagements.get(ask.engagement if ask is not None else known)
    if item is None:
        return None, None, text("the engagement that it answers is not in the plan, or no longer")
    return item, ask, None


def _speaker(plan: Plan, letter: IncomingLetter, reply: CalendarReply) -> tuple[Text | None, frozenset[str]]:
    """The posts for which the reply speaks, or why it is not believed."""
    speaker = reply.attendee
    if reply.method == DECLINE_COUNTER or not speaker:
        # Who declines a counter-proposal has written the mail; the attendee is whoever proposed.
        speaker = letter.sender or speaker
    if not speaker:
        return text("it does not say who answers"), frozenset()
    posts = posts_at(plan, speaker)
    if not posts:
        return text("{address} is no address of a post or its holder: nobody there was asked", address=speaker), posts
    if letter.sender and letter.sender != speaker and not _may_send(plan, letter.sender, reply, posts):
        return (
            text(
                "it came from {sender} and speaks for {address}: nobody can say whether it is theirs. Ask them",
                sender=letter.sender,
                address=speaker,
            ),
            posts,
        )
    return None, posts


def posts_at(plan: Plan, address: str) -> frozenset[str]:
    """The posts that have this address, or whose holder has it."""
    wanted = address.strip().casefold()
    if not wanted:
        return frozenset()
    held = [
        post.id
        for post in plan.posts.values()
        if wanted == post.email.strip().casefold() or wanted == _address_of(plan, post.holder)
    ]
    return frozenset(held)


def _address_of(plan: Plan, person: str | None) -> str:
    holder = plan.people.get(person) if person else None
    return holder.email.strip().casefold() if holder is not None else ""


def _may_send(plan: Plan, sender: str, reply: CalendarReply, posts: frozenset[str]) -> bool:
    """Whether who sent it holds a post of the same organisation as one of these, or is named as the one who answers
    on behalf and writes from the same domain: anybody can name themselves."""
    if sender == reply.sent_by and sender.rpartition("@")[2] == reply.attendee.rpartition("@")[2]:
        return True
    bodies = {plan.posts[each].organisation for each in posts}
    return any(plan.posts[each].organisation in bodies for each in posts_at(plan, sender))


def _asks_of(plan: Plan, item: Engagement, posts: frozenset[str]) -> list[Ask]:
    """The asks that these posts may answer: the open ones; without any the one that was answered last."""
    asks = [ask for each in plan.ids("ask_by_engagement", item.id) if (ask := plan.asks[each]).post in posts]
    waiting = sorted((ask for ask in asks if ask.is_open), key=lambda ask: (ask.due is None, str(ask.due), ask.id))
    if waiting:
        return waiting
    answered = [ask for ask in asks if ask.answer is not None and not ask.withdrawn]
    return sorted(answered, key=lambda ask: (ask.answer.on if ask.answer else date.min, ask.id))[-1:]


def _verdict(reply: CalendarReply) -> tuple[Verdict | None, Text | None]:
    """The answer that is proposed; None where a person has to say which it is, with what to decide."""
    if reply.method == COUNTER:
        return Verdict.DEFER, None
    if reply.method == DECLINE_COUNTER:
        return None, text("they decline other days than they were asked for: decide what they answer")
    found = _VERDICTS.get(reply.status)
    if found is None:
        return None, text("“{status}” is no yes and no no: decide what they answer", status=reply.status)
    return found, None


def _said(reply: CalendarReply) -> str:
    return reply.status if reply.method == "REPLY" else " ".join(part for part in (reply.method, reply.status) if part)


def _beyond_verdict(reply: CalendarReply, item: Engagement) -> str:
    """What the calendar answers and the verdict alone would not keep: the dates that are proposed, and that it was
    accepted for the time being only. The mail that Thunderbird sends around the latter says “accepted”."""
    if reply.method == COUNTER:
        dates = stated_dates(reply.start, reply.end, item.dates)
        if dates is None:
            return ""
        said = text("They propose {proposed:timed} in place of {now:timed}.", proposed=dates, now=item.dates)
    elif reply.method != DECLINE_COUNTER and reply.status == "TENTATIVE":
        said = text("Their calendar accepts it tentatively.")
    else:
        return ""
    return str(said)


def _own_words(letter: IncomingLetter, reply: CalendarReply) -> str:
    """What the mail says, where that is more than the remark in its calendar."""
    return "" if letter.text.strip() == reply.comment.strip() else letter.text


def _age(reply: CalendarReply, item: Engagement, sequences: Sequences) -> tuple[bool, tuple[Text, ...]]:
    """Whether a reply is to other dates than the plan has now, and what to say of that."""
    stated = reply.start if reply.method == "REPLY" else ""
    moved = bool(stated) and not begins_at(stated, item.dates)
    is_late = sequences.is_before(item.id, reply.sequence)
    if moved:
        old = stated_dates(stated, reply.end, item.dates)
        if old is not None:
            return True, (
                text("an answer to the old dates, {old:timed}; the plan has {now:timed} now", old=old, now=item.dates),
            )
    if is_late and not stated:
        return True, (
            text("an answer to an earlier invitation (number {number:d}); the plan has {now} now",
                 number=reply.sequence or 0, now=item.dates),
        )  # fmt: skip
    if is_late:
        return False, (text("the invitation was changed since, but not the day on which it begins"),)
    return False, ()


def _word_lines(plan: Plan, letter: IncomingLetter, today: date) -> Iterator[CameBack]:
    """A mail in words alone: a line for each ask that waits at its sender, to be decided by a person."""
    where = text("mail of {who}", who=letter.name or letter.sender)
    posts = posts_at(plan, letter.sender)
    asks = [
        plan.asks[each] for post in sorted(posts) for each in plan.ids("ask_by_post", post) if plan.asks[each].is_open
    ]
    if not posts:
        yield refused(where, text("{address} is no address of a post or its holder", address=letter.sender))
        return
    if not asks:
        yield refused(where, text("nothing waits for an answer of {address}", address=letter.sender))
        return
    told = f"{letter.subject}\n{letter.text}".casefold()
    meant = [ask for ask in asks if _is_named(plan.engagements[ask.engagement], told)]
    for ask in sorted(meant or asks, key=lambda ask: (ask.due is None, str(ask.due), ask.id)):
        answer = Answer(
            Verdict.DEFER, min(letter.on or today, today), letter.name or letter.sender, letter.text, "", letter.file
        )
        reason = text("a mail in words: decide what it answers")
        line = CameBack(where, Uptake.OPEN, ask.id, answer, None, letter.subject, (), reason, is_proposed=True)
        yield weighed(plan, line)


def _is_named(item: Engagement, told: str) -> bool:
    return any(name.strip() and name.casefold() in told for name in (item.ref, item.title))
