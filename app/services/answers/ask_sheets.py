"""The sheet of asks for one ministry, ready to be written as a workbook."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from app.domain.asks import Ask
from app.domain.english import ENGLISH
from app.domain.item_names import post_title
from app.domain.language import Language
from app.domain.plan import Plan
from app.domain.records.cells import CellValue
from app.domain.spans import PlanDate
from app.domain.wording import Text, Value, text
from app.domain.wording_values import Count
from app.services.answers.asked_facts import ANSWERS, AskedFacts, asked_facts
from app.services.own_office import own_office
from app.services.returning.ask_sheet import AskSheet
from app.services.returning.sheet_columns import COLUMNS, STATED, fingerprint, stated_days, stated_instant
from app.services.texts.marked_outputs import output_marking
from app.services.texts.tables import MAX_CELL, clean_text

_HOW = (
    text("This sheet asks you {questions}. You need no program but the one that shows it."),
    text("In the sheet “{sheet}” choose an answer in the column “{answer}” of each row; leave a row empty where you "
         "cannot answer yet."),
    text("If you agree under conditions, choose so and write the conditions beside it, one a line."),
    text("Anything else that you want to say goes under “{remarks}”. Words of your own in place of an answer of the "
         "list are read by a person, so that nothing is taken for more than you said."),
    text("Write who answers and when; without a day the sheet counts as answered on the day it is taken in."),
    text("What we state is locked against slips, without a password. Please do not change it: a row whose facts were "
         "changed is not taken in. If they are wrong, say so under “{remarks}”."),
    text("Save the file as .xlsx under any name, and send it back to {office}."),
)  # fmt: skip

_SEVERAL = text("It asks several offices: each row says which. Pass it on; each fills in its own rows.")


def ask_sheet(
    plan: Plan,
    asks: Sequence[Ask],
    title: str,
    at: datetime,
    *,
    marking: str = "",
    edition: Text | None = None,
    language: Language = ENGLISH,
) -> AskSheet:
    """The sheet of these asks for whoever is called `title`; `marking` is that of the edition asked for."""

    def said(what: Text) -> str:
        return what.said_in(language)

    facts = [asked_facts(plan, ask) for ask in asks]
    heads = {column.name: said(column.heading) for column in COLUMNS}
    sheet = said(text("Questions"))
    settings = plan.settings
    from_whom = settings.organisation or settings.title
    subject = said(text("Questions from {organisation} to {title}, {day}", organisation=from_whom, title=title,
                        day=at.astimezone().date()))  # fmt: skip
    office = own_office(plan, (each.item.lead_office for each in facts))
    values: dict[str, Value] = {
        "office": office.words if office.is_reachable else text("whoever sent it to you"),
        "questions": Count(len(asks), "question", "questions"),
        "sheet": sheet,
        "answer": heads["answer"],
        "remarks": heads["remarks"],
    }
    first, *rest = (said(each.filled(**values)) for each in _HOW)
    several = [said(_SEVERAL)] if len({ask.post for ask in asks}) > 1 else []
    how = [first, *several, *rest]
    return AskSheet(
        title,
        subject,
        sheet,
        said(text("Lists")),
        said(text("How to answer")),
        output_marking(plan, {each.item.id: each.item for each in facts}.values(), marking),
        at,
        tuple(heads[column.name] for column in COLUMNS),
        tuple(_row(plan, each, at, language) for each in facts),
        tuple(said(words) for _, words in ANSWERS),
        said(text("Write a day, such as 2027-03-31.")),
        (*how, *([said(edition)] if edition is not None else [])),
        tuple(ask.id for ask in asks),
    )


def _row(plan: Plan, facts: AskedFacts, at: datetime, language: Language) -> tuple[CellValue, ...]:
    cells: dict[str, CellValue] = {
        "ref": _clean(facts.item.ref),
        "title": _clean(facts.title),
        "office": _clean(post_title(plan, facts.ask.post)),
        "where": _clean(facts.where),
        "dates": text("{dates:timed}", dates=facts.dates).said_in(language),
        "marking": _clean(facts.marking),
        "question": _clean(facts.question),
        "due": _day(facts.due),
        "silence": facts.silence.said_in(language),
    }
    uid, when = _clean(plan.settings.plan_uid), stated_days(facts.dates)
    check = fingerprint(uid, facts.ask.id, when, (cells[name] for name in STATED))
    cells |= {"plan": uid, "ask": facts.ask.id, "when": when, "check": check, "made": stated_instant(at)}
    return tuple(cells.get(column.name, "") for column in COLUMNS)


def _clean(words: str) -> str:
    return clean_text(words)[:MAX_CELL]


def _day(day: date | None) -> CellValue:
    return PlanDate.on(day) if day is not None else ""
