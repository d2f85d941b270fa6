"""Rows of kinds, lead times, ask types, ask routes and asks, and back."""

from __future__ import annotations

from sys import intern

from app.domain.asks import Answer, Ask, AskRoute, AskType, Need, Silence, Verdict
from app.domain.kinds import Counting, DayUnit, Family, Kind, LeadTime
from app.persistence.mapping.entity import Entity, Links, Values, day, entity, iso, maker
from app.persistence.schema.planning import AskRow
from app.persistence.schema.reference import AskRouteRow, AskTypeRow, KindRow, LeadTimeRow

_NEEDS = {need.value: need for need in Need}
_VERDICTS = {verdict.value: verdict for verdict in Verdict}


def _kind_row(item: Kind) -> Values:
    return (
        item.id,
        item.title,
        item.code,
        item.family,
        item.icon,
        item.default_days,
        item.default_level,
        item.counting,
        item.counts_days,
        item.counts_high_level,
        item.fallback_lead,
        item.fallback_unit,
        item.position,
        item.source,
    )


def _kind(row: Values, links: Links) -> Kind:
    item_id, title, code, family, icon, days, level, counting, counts_days, counts_high, *rest = row
    fallback_lead, fallback_unit, position, source = rest
    return Kind(
        item_id,
        title,
        code,
        Family(family),
        icon,
        days,
        level,
        Counting(counting),
        bool(counts_days),
        bool(counts_high),
        fallback_lead,
        DayUnit(fallback_unit),
        position,
        source,
    )


def _lead_time_row(item: LeadTime) -> Values:
    return (
        item.id,
        item.host,
        item.kind,
        item.case,
        item.days,
        item.unit,
        item.relation,
        item.source,
        item.checked,
        item.note,
    )


def _lead_time(row: Values, links: Links) -> LeadTime:
    item_id, host, kind, case, days, unit, relation, source, checked, note = row
    return LeadTime(item_id, host, kind, case, days, DayUnit(unit), relation, source, checked, note)


def _ask_type_row(item: AskType) -> Values:
    return (item.id, item.title, item.question, item.due_days, item.silence, item.source)


def _ask_type(row: Values, links: Links) -> AskType:
    item_id, title, question, due_days, silence, source = row
    return AskType(item_id, title, question, due_days, Silence(silence), source)


def _ask_route_row(item: AskRoute) -> Values:
    return (
        item.id,
        item.kind,
        item.addressee,
        item.need,
        item.ask_type,
        item.required,
        item.min_level,
        item.max_level,
        item.due_days,
        item.note,
        item.source,
    )


def _ask_route(row: Values, links: Links) -> AskRoute:
    item_id, kind, addressee, need, ask_type, required, *rest = row
    return AskRoute(item_id, kind, addressee, _NEEDS[need], ask_type, bool(required), *rest)


def _ask_row(item: Ask) -> Values:
    answer = item.answer
    return (
        item.id,
        item.engagement,
        item.ask_type,
        item.post,
        item.question,
        item.need,
        item.required,
        iso(item.sent),
        iso(item.due),
        item.withdrawn,
        item.reminders,
        item.reference,
        item.notes,
        *(_NO_ANSWER if answer is None else _answer_columns(answer)),
    )


_NO_ANSWER: Values = (None,) * 6


def _answer_columns(answer: Answer) -> Values:
    return (
        answer.verdict,
        answer.on.isoformat(),
        answer.by,
        answer.text,
        answer.conditions,
        answer.reference,
    )


_make_ask, _make_answer = maker(Ask), maker(Answer)


def _ask(row: Values, links: Links) -> Ask:
    item_id, engagement, ask_type, post, question, need, required, sent, due, *rest = row
    withdrawn, reminders, reference, notes, verdict, on, by, text, conditions, their_reference = rest
    answer = None
    if verdict is not None:
        if on is None or their_reference is None:
            raise ValueError("an answer without its day or its reference")
        answer = _make_answer(
            _VERDICTS[verdict], day(on), intern(by), intern(text), intern(conditions), their_reference
        )
    # The same few texts stand in nearly every ask: kept once, they take a fifth of the room.
    made: Ask = _make_ask(
        item_id,
        intern(engagement),
        intern(ask_type),
        intern(post),
        intern(question),
        _NEEDS[need],
        bool(required),
        day(sent),
        day(due),
        answer,
        bool(withdrawn),
        reminders,
        reference,
        notes,
    )
    return made


COORDINATION: tuple[Entity, ...] = (
    entity(KindRow, _kind_row, _kind),
    entity(LeadTimeRow, _lead_time_row, _lead_time),
    entity(AskTypeRow, _ask_type_row, _ask_type),
    entity(AskRouteRow, _ask_route_row, _ask_route),
    entity(AskRow, _ask_row, _ask),
)
