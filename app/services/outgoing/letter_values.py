"""The variables that a template of a letter can name, each in words, and what of the record they stand for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from types import MappingProxyType

from app.domain.actions import Action
from app.domain.ask_types import AskType
from app.domain.asks import NEED_TITLES, Ask
from app.domain.assets import Asset
from app.domain.clearances import Clearance
from app.domain.delegates import Delegate
from app.domain.delegations import unlisted_people
from app.domain.engagement import Engagement
from app.domain.item_names import country_name, kind_title
from app.domain.outcomes import REACHED_TITLES, EngagementOutcome
from app.domain.participation import SIDE_TITLES, Side
from app.domain.plan import Plan
from app.domain.programme_items import ProgrammeItem
from app.domain.records.days import clock_text
from app.domain.records.sort import Said
from app.domain.statuses import STATUS_TITLES, Status
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.services.edits.lead_fields import lead_words
from app.services.outgoing.recipients import Addressee, line
from app.services.reports.form_values import FormCase, form_value
from app.services.reports.rows import country_names, with_rank
from app.services.texts.tables import clean_text


@dataclass(frozen=True, slots=True)
class LetterCase:
    """What a letter is about, to whom it goes (None: nobody is known), what it asks, and its day and marking."""

    plan: Plan
    item: Engagement
    to: Addressee | None
    asks: tuple[Ask, ...]
    as_of: date
    marking: str


@dataclass(frozen=True, slots=True)
class LetterVariable:
    """Something that a template can name: what it is, in words, and its value, empty where nothing is known."""

    words: Text
    value: Callable[[LetterCase], Said]


@dataclass(frozen=True, slots=True)
class LetterRows:
    """What a row of a table in a template can be repeated for: its variables in words, and the rows."""

    words: Text
    variables: Mapping[str, Text]
    rows: Callable[[LetterCase], Iterable[Mapping[str, Said]]]


def _of_record(fills: str) -> Callable[[LetterCase], Said]:
    return lambda case: form_value(FormCase(case.plan, case.item, case.item.host or ""), fills)


def _host(case: LetterCase) -> Said:
    host = case.item.host or case.item.place.country
    return country_name(case.plan, host) if host else ""


def _outcome(case: LetterCase) -> EngagementOutcome:
    return case.plan.part(EngagementOutcome, case.item.id) or EngagementOutcome(case.item.id)


def _reached(case: LetterCase) -> Said:
    reached = _outcome(case).reached
    return REACHED_TITLES[reached] if reached is not None else ""


def _place(case: LetterCase) -> Said:
    return line(case.item.place.name)


def _purpose(case: LetterCase) -> Said:
    for fills in ("ship_visits.purpose", "aircraft_visits.purpose", "high_level_visits.aims"):
        said = form_value(FormCase(case.plan, case.item, ""), fills)
        if str(said):
            return said
    return ""


def _clearance_number(case: LetterCase) -> Said:
    numbers = (each.number for each in case.plan.parts(Clearance, case.item.id) if each.number)
    return ", ".join(map(line, numbers))


def _lead(case: LetterCase) -> Said:
    """Whoever leads it, else the office that does: a level alone tells nobody whom to turn to."""
    name = line(lead_words(case.plan.people, case.item))
    return with_rank(name, case.item.level) if name else line(case.item.lead_office)


def _status(case: LetterCase) -> Said:
    """What is no more than an idea here is being prepared to those outside."""
    return text("in preparation") if case.item.status is Status.IDEA else STATUS_TITLES[case.item.status]


def _due(case: LetterCase) -> Said:
    days = [ask.due for ask in case.asks if ask.is_open and ask.due is not None]
    return text("{day:unabbreviated}", day=min(days)) if days else ""


def _questions(case: LetterCase) -> Iterator[Mapping[str, Said]]:
    for ask in case.asks:
        kind = case.plan.records(AskType).get(ask.ask_type)
        yield {
            "question": clean_text(ask.question),
            "type": kind.title if kind is not None else ask.ask_type,
            "wanted": NEED_TITLES[ask.need],
            "due": text("{day:unabbreviated}", day=ask.due) if ask.due is not None else "",
            "reference": line(ask.reference),
        }


def _assets(case: LetterCase) -> Iterator[Mapping[str, Said]]:
    held = case.plan.records(Asset)
    for asset in (held[each] for each in case.item.assets if each in held):
        yield {
            "name": line(asset.name),
            "type": line(asset.type),
            "number": line(asset.number),
            "call_sign": line(asset.call_sign),
            "commander": line(asset.commander),
        }


def _delegates(case: LetterCase) -> Iterator[Mapping[str, Said]]:
    for person in unlisted_people(case.plan, case.item):
        yield {
            "name": " ".join(part for part in (line(person.rank), line(person.name)) if part),
            "appointment": line(person.office),
            "side": SIDE_TITLES[Side.OURS],
        }
    for each in case.plan.parts(Delegate, case.item.id):
        yield {
            "name": " ".join(part for part in (line(each.rank), line(each.name)) if part),
            "appointment": line(each.appointment),
            "side": SIDE_TITLES[each.side],
        }


def _programme(case: LetterCase) -> Iterator[Mapping[str, Said]]:
    parts = case.plan.parts(ProgrammeItem, case.item.id)
    ordered = sorted(parts, key=lambda each: (each.day, each.begins is not None, str(each.begins or ""), each.activity))
    for each in ordered:
        clock = "–".join(clock_text(at) for at in (each.begins, each.ends) if at is not None)
        yield {
            "day": text("{day:weekday}", day=each.day),
            "time": clock,
            "what": line(each.activity),
            "where": line(each.place),
        }


def _actions(case: LetterCase) -> Iterator[Mapping[str, Said]]:
    for each in case.plan.parts(Action, case.item.id):
        yield {
            "what": line(each.what),
            "side": SIDE_TITLES[each.side],
            "by": line(each.responsible),
            "due": text("{day:unabbreviated}", day=each.due) if each.due is not None else "",
        }


VARIABLES: Mapping[str, LetterVariable] = MappingProxyType(
    {
        "marking": LetterVariable(text("the marking of the letter"), lambda case: case.marking),
        "date": LetterVariable(text("the day of the letter"), lambda case: text("{day:unabbreviated}", day=case.as_of)),
        "organisation": LetterVariable(
            text("our organisation, as the plan names it"), lambda case: line(case.plan.settings.organisation)
        ),
        "nation": LetterVariable(
            text("our nation"), lambda case: country_name(case.plan, case.plan.settings.own_nation)
        ),
        "reference": LetterVariable(text("the reference of the engagement"), lambda case: line(case.item.ref)),
        "title": LetterVariable(text("the title of the engagement"), lambda case: line(case.item.title)),
        "kind": LetterVariable(text("its kind"), lambda case: Text(kind_title(case.plan, case.item.kind))),
        "dates": LetterVariable(text("its dates"), lambda case: text("{dates:timed}", dates=case.item.dates)),
        "place": LetterVariable(text("the place"), _place),
        "host": LetterVariable(text("the country where it takes place"), _host),
        "countries": LetterVariable(
            text("the countries that take part"), lambda case: ", ".join(country_names(case.plan, case.item))
        ),
        "status": LetterVariable(text("its status"), _status),
        "description": LetterVariable(text("its description"), lambda case: clean_text(case.item.description)),
        "purpose": LetterVariable(text("the purpose of the visit"), _purpose),
        "lead": LetterVariable(
            text("who leads it on our side"),
            _lead,
        ),
        "counterpart": LetterVariable(
            text("the counterpart"), lambda case: with_rank(line(case.item.counterpart), case.item.counterpart_level)
        ),
        "lead_office": LetterVariable(text("the lead office"), lambda case: line(case.item.lead_office)),
        "addressee": LetterVariable(
            text("the post it goes to"), lambda case: line(case.to.post.title) if case.to is not None else ""
        ),
        "addressee_name": LetterVariable(
            text("rank and name of whoever holds that post"),
            lambda case: case.to.holder_name if case.to is not None else "",
        ),
        "addressee_organisation": LetterVariable(
            text("the ministry or mission of that post"),
            lambda case: case.to.organisation if case.to is not None else "",
        ),
        "answer_due": LetterVariable(text("the day by which an answer is asked for"), _due),
        "clearance_number": LetterVariable(text("the number of the clearance"), _clearance_number),
        "outcome": LetterVariable(text("what came of it, in words"), lambda case: clean_text(case.item.outcome)),
        "aim_reached": LetterVariable(text("how far its aim was reached"), _reached),
        "we_promised": LetterVariable(text("what we promised"), lambda case: clean_text(_outcome(case).ours)),
        "they_promised": LetterVariable(text("what they promised"), lambda case: clean_text(_outcome(case).theirs)),
        "next_step": LetterVariable(text("the next step"), lambda case: line(_outcome(case).next_step)),
        "telephone": LetterVariable(text("the telephone number of whoever leads it"), _of_record("lead-telephone")),
        "email": LetterVariable(text("the e-mail address of whoever leads it"), _of_record("lead-email")),
    }
)
"""What a template can name anywhere: `{{title}}`."""

ROWS: Mapping[str, LetterRows] = MappingProxyType(
    {
        "asks": LetterRows(
            text("what this post is asked"),
            {
                "question": text("the question"),
                "type": text("its type"),
                "wanted": text("what is wanted"),
                "due": text("the day by which an answer is asked for"),
                "reference": text("the reference of the ask"),
            },
            _questions,
        ),
        "assets": LetterRows(
            text("ships, aircraft, units and teams"),
            {
                "name": text("the name"),
                "type": text("the type"),
                "number": text("side number or tail"),
                "call_sign": text("the call sign"),
                "commander": text("who commands it"),
            },
            _assets,
        ),
        "delegation": LetterRows(
            text("the delegations, in order of precedence"),
            {"name": text("rank and name"), "appointment": text("the appointment"), "side": text("whose delegation")},
            _delegates,
        ),
        "programme": LetterRows(
            text("the programme"),
            {
                "day": text("the day"),
                "time": text("the time, by the clock of the place"),
                "what": text("what happens"),
                "where": text("where"),
            },
            _programme,
        ),
        "actions": LetterRows(
            text("what was agreed to be done"),
            {
                "what": text("the action"),
                "side": text("which side"),
                "by": text("who is responsible"),
                "due": text("until when"),
            },
            _actions,
        ),
    }
)
"""What a row of a table can name: `{{assets.name}}` in a row repeats that row for each."""


def variable_names() -> tuple[str, ...]:
    """Every name that a template can hold between its braces."""
    of_rows = (f"{group}.{name}" for group, each in ROWS.items() for name in each.variables)
    return (*VARIABLES, *of_rows)


def variable_words(name: str) -> Text:
    """What a variable stands for, in words; raises KeyError for one that there is not."""
    group, _, own = name.rpartition(".")
    if not group:
        return VARIABLES[name].words
    return text("{group}: {variable}", group=ROWS[group].words, variable=ROWS[group].variables[own])
