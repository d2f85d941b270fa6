"""The sheet of asks for one ministry, ready to be written as a workbook."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from app.domain.asks import Ask
from app.domain.english import ENGLISH
from app.domain.language import Language
from app.domain.plan import Plan
from app.domain.records.cells import CellValue
from app.domain.spans import PlanDate
from app.domain.wording import Text, Value, text
from app.domain.wording_values import Count
from app.services.answers.asked_facts import ANSWERS, AskedFacts, asked_facts
from app.services.returning.ask_sheet import AskSheet
from app.services.returning.sheet_columns import COLUMNS, STATED, fingerprint, stated_days
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
    text("Save the file as .xlsx under any name, and send it back to whoever sent it to you."),
)  # fmt: skip


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
    values: dict[str, Value] = {
        "questions": Count(len(asks), "question", "questions"),
        "sheet": sheet,
        "answer": heads["answer"],
        "remarks": heads["remarks"],
    }
    how = [said(each.filled(**values)) for each in _HOW]
    return AskSheet(
        title,
        subject,
        sheet,
        said(text("Lists")),
        said(text("How to answer")),
        output_marking(plan, {each.item.id: each.item for each in facts}.values(), marking),
        at,
        tuple(heads[column.name] for column in COLUMNS),
        tuple(_row(settings.plan_uid, each, language) for each in facts),
        tuple(said(words) for _, words in ANSWERS),
        said(text("Write a day, such as 2027-03-31.")),
        (*how, *([said(edition)] if edition is not None else [])),
        tuple(ask.id for ask in asks),
    )


def _row(plan_uid: str, facts: AskedFacts, language: Language) -> tuple[CellValue, ...]:
    cells: dict[str, CellValue] = {
        "ref": _clean(facts.item.ref),
        "title": _clean(facts.title),
        "where": _clean(" · ".join(part for part in (facts.place, facts.countries) if part)),
        "dates": text("{dates:timed}", dates=facts.dates).said_in(language),
        "marking": _clean(facts.marking),
        "question": _clean(facts.question),
        "due": _day(facts.due),
        "silence": facts.silence.said_in(language),
    }
    plan, when = _clean(plan_uid), stated_days(facts.dates)
    check = fingerprint(plan, facts.ask.id, when, (cells[name] for name in STATED))
    cells |= {"plan": plan, "ask": facts.ask.id, "when": when, "check": check}
    return tuple(cells.get(column.name, "") for column in COLUMNS)


def _clean(words: str) -> str:
    return clean_text(words)[:MAX_CELL]


def _day(day: date | None) -> CellValue:
    return PlanDate.on(day) if day is not None else ""
