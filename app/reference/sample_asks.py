"""The sample's asks: those that the routing wants, as far along as they would be, and the interesting ones by hand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from zlib import crc32

from app.domain.asks import Answer, Ask, Channel, Need, Verdict
from app.domain.clearance import CLEARANCE_ASK, lead_of
from app.domain.conditions import Condition
from app.domain.engagement import Engagement
from app.domain.kinds import DayUnit
from app.domain.plan import Plan
from app.domain.statuses import ENDED_EARLY, Status
from app.domain.value_classes import dataclass
from app.reference.sample_engagements import INVENTED
from app.reference.sample_files import read_sample, sample_id
from app.reference.tables import Row, whole
from app.services.edits.asks import Suggestion, post_for, question_about, suggest_asks

_ARMS_CONTROL_ASK = "A5"
_ARMS_CONTROL_POST = "arms-control"
_STRATEGIC_POST = "desk-strategic"

_FEW = 3
"""The most nations for whose sake a desk or a mission is asked about what happens at home."""

_ASKED_FROM = timedelta(days=-200)
_ASKED_TO = timedelta(days=270)
"""Asks are kept for what began or begins within these days of today; older ones are in the archive."""

_SENT_AHEAD = 26
_ANSWER_NEEDED = timedelta(days=33)
_SENT_WITHIN = timedelta(days=24)
_SPARE_DAYS = 10

_WANTED = frozenset({Need.CONCUR, Need.CLEAR})


@dataclass(frozen=True, slots=True)
class _Remark:
    """A sentence as the offices of an addressee answer what is needed of them."""

    addressee: str
    need: Need
    verdict: Verdict
    text: str
    conditions: str


def make_asks(root: Path, plan: Plan, ids: Mapping[str, str], today: date) -> Iterator[Ask]:
    """All asks of the sample; `ids` are the engagements' by their keys in the file."""
    remarks = read_sample(
        root,
        "answers.csv",
        lambda row: _Remark(
            row["addressee"], Need(row["need"]), Verdict(row["verdict"]), row["text"], row["conditions"]
        ),
    )
    by_hand = _by_hand(root, ids)
    yield from _consultations(root, plan, ids, today)
    for item in sorted(plan.engagements.values(), key=lambda item: item.ref):
        if item.provenance != INVENTED or not _is_asked(item, today):
            continue
        for ask in _drafts(plan, item):
            row = by_hand.get((item.id, ask.ask_type))
            if row is not None:
                told = _as_told(ask, row, plan, today)
                yield from _with_former(told, row, plan, today)
            elif item.status in ENDED_EARLY:
                yield replace(ask, sent=_sent(ask, today), withdrawn=True)
            else:
                yield _as_usual(ask, item, plan, remarks, today)


def make_conditions(root: Path, plan: Plan, ids: Mapping[str, str]) -> Iterator[Condition]:
    """The checklists of the asks of the sample: met when the answer came, but for those that the file leaves open."""
    by_hand = _by_hand(root, ids)
    for ask in plan.asks.values():
        if ask.answer is None:
            continue
        row = by_hand.get((ask.engagement, ask.ask_type))
        met = len(ask.answer.set_conditions) if row is None else whole(row["met"]) or 0
        for number, words in enumerate(ask.answer.set_conditions, 1):
            yield Condition(
                id=sample_id("ask_conditions", f"{ask.id}/{number}"),
                engagement=ask.engagement,
                ask=ask.id,
                words=words,
                met_on=ask.answer.on if number <= met else None,
            )


def _by_hand(root: Path, ids: Mapping[str, str]) -> dict[tuple[str, str], Row]:
    """The rows of the file, by the engagement's id and the type of ask."""
    rows: tuple[Row, ...] = read_sample(root, "asks.csv", dict)
    return {(ids[row["engagement"]], row["ask_type"]): row for row in rows if not row["post"]}


def _consultations(root: Path, plan: Plan, ids: Mapping[str, str], today: date) -> Iterator[Ask]:
    """The asks of the file that say of which post, as no route wants them: texts that were put under silence."""
    rows: tuple[Row, ...] = read_sample(root, "asks.csv", dict)
    for row in (each for each in rows if each["post"]):
        item = plan.engagements[ids[row["engagement"]]]
        ask = Ask(
            sample_id("asks", f"{item.id}/{row['ask_type']}/{row['post']}"), item.id, row["ask_type"],
            sample_id("posts", row["post"]), question_about(plan.ask_types.get(row["ask_type"]), item),
            required=False, silence=sample_id("silence_procedures", row["silence"]),
        )  # fmt: skip
        yield _as_told(ask, row, plan, today)


def _is_asked(item: Engagement, today: date) -> bool:
    if item.status in (Status.IDEA, Status.PROPOSED, Status.DECLINED):
        return False
    return today + _ASKED_FROM <= item.dates.earliest <= today + _ASKED_TO


def _drafts(plan: Plan, item: Engagement) -> Iterator[Ask]:
    """The asks that the routing wants, without those for information, and the clearance that the host wants."""
    at_home = item.host in (None, plan.settings.own_nation)
    of_many = at_home and len(item.countries) > _FEW
    found: set[str] = set()
    for suggestion in suggest_asks(plan, item):
        route = suggestion.route
        if route.need not in _WANTED and route.addressee != "foreign-ministry":
            continue
        if (at_home and route.ask_type == CLEARANCE_ASK) or (of_many and route.addressee == "head-of-mission"):
            continue
        found.add(route.ask_type)
        yield _draft(item, suggestion, of_many)
    lead = lead_of(plan, item, item.host)
    post = post_for(plan, "foreign-protocol", item)
    if lead is not None and post is not None and CLEARANCE_ASK not in found:
        days = lead.days if lead.unit is DayUnit.CALENDAR else lead.days * 7 // 5 + 3
        yield Ask(
            id=sample_id("asks", f"{item.id}/{CLEARANCE_ASK}/foreign-protocol"),
            engagement=item.id,
            ask_type=CLEARANCE_ASK,
            post=post.id,
            question=question_about(plan.ask_types.get(CLEARANCE_ASK), item),
            need=Need.CLEAR,
            due=item.dates.earliest - timedelta(days=days - 7),
        )


def _draft(item: Engagement, suggestion: Suggestion, of_many: bool) -> Ask:
    route = suggestion.route
    if route.ask_type == _ARMS_CONTROL_ASK:
        chosen = sample_id("posts", _ARMS_CONTROL_POST)
    elif suggestion.post is None or (of_many and route.addressee == "foreign-ministry"):
        chosen = sample_id("posts", _STRATEGIC_POST)
    else:
        chosen = suggestion.post.id
    return Ask(
        id=sample_id("asks", f"{item.id}/{route.ask_type}/{route.addressee}"),
        engagement=item.id,
        ask_type=route.ask_type,
        post=chosen,
        question=suggestion.question,
        need=route.need,
        required=route.required,
        due=suggestion.due,
    )


def _as_usual(ask: Ask, item: Engagement, plan: Plan, remarks: tuple[_Remark, ...], today: date) -> Ask:
    """An ask that goes as it should: drafted early, sent some weeks before it is due, answered in time."""
    due, chance = ask.due or today, _chance(ask)
    if due < today or item.dates.earliest - _ANSWER_NEEDED <= today:
        return _answered(ask, plan, remarks, today)
    if due - today <= _SENT_WITHIN:
        asked = replace(ask, sent=_sent(ask, today), reference=_reference(ask))
        return _answered(asked, plan, remarks, today) if chance % 5 == 0 else asked
    if due - today <= 2 * _SENT_WITHIN and chance % 3 == 0:
        return replace(ask, sent=today - timedelta(days=1 + chance % 12), reference=_reference(ask))
    return ask


def _answered(ask: Ask, plan: Plan, remarks: tuple[_Remark, ...], today: date) -> Ask:
    chance, due = _chance(ask), ask.due or today
    on = min(due - timedelta(days=chance % _SPARE_DAYS), today - timedelta(days=1 + chance % 4))
    sent = min(due - timedelta(days=_SENT_AHEAD), on - timedelta(days=4))
    post = plan.posts[ask.post]
    fitting = [remark for remark in remarks if (remark.addressee, remark.need) == (post.addressee, ask.need)]
    remark = fitting[chance // 7 % len(fitting)]
    answer = Answer(remark.verdict, on, by=post.title, text=remark.text, conditions=remark.conditions)
    return replace(ask, sent=sent, answer=replace(answer, reference=_reference(ask)), reference=_reference(ask))


def _as_told(ask: Ask, row: Row, plan: Plan, today: date) -> Ask:
    """An ask as the row says; days count from today, and an empty cell leaves what the routing gave."""
    answer = None
    if row["verdict"]:
        answer = Answer(
            Verdict(row["verdict"]),
            _day(row["answered_days"], today) or today,
            by=row["by"] or plan.posts[ask.post].title,
            text=row["text"],
            conditions="\n".join(part.strip() for part in row["conditions"].split(";")),
            channel=Channel(row["channel"]) if row["channel"] else None,
            valid_from=_day(row["valid_from_days"], today),
            valid_to=_day(row["valid_to_days"], today),
            holds_for=row["holds_for"],
        )
    return replace(
        ask,
        due=_day(row["due_days"], today) or ask.due,
        sent=_day(row["sent_days"], today),
        acknowledged=_day(row["acknowledged_days"], today),
        more_wanted=_day(row["more_days"], today),
        wanted=row["wanted"],
        closed=_day(row["closed_days"], today),
        answer=answer,
        withdrawn=row["withdrawn"] == "y",
        reminders=whole(row["reminders"]) or 0,
        reference=_reference(ask) if row["sent_days"] else "",
        notes=row["notes"],
    )


def _with_former(ask: Ask, row: Row, plan: Plan, today: date) -> Iterator[Ask]:
    """The ask, and before it the one whose place it took after a material change, where the row has an answer to it."""
    on = _day(row["former_days"], today)
    if on is None:
        yield ask
        return
    former = sample_id("asks", f"{ask.id}/former")
    answer = Answer(Verdict.CONCUR, on, by=plan.posts[ask.post].title, text=row["former_text"])
    sent = on - timedelta(days=9)
    yield replace(ask, id=former, sent=sent, due=on, acknowledged=None, answer=answer, superseded=True)
    yield replace(ask, supersedes=former)


def _day(stated: str, today: date) -> date | None:
    """So many days from today; None where the cell is empty."""
    days = whole(stated)
    return today + timedelta(days=days) if days is not None else None


def _sent(ask: Ask, today: date) -> date:
    """The day on which it went out: some weeks before it is due, and before today."""
    latest = today - timedelta(days=1 + _chance(ask) % 6)
    return min((ask.due or today) - timedelta(days=_SENT_AHEAD), latest)


def _chance(ask: Ask) -> int:
    """A number that looks like chance and is the same at every opening."""
    return crc32(ask.id.encode())


def _reference(ask: Ask) -> str:
    return f"IP {1000 + _chance(ask) % 9000}"
