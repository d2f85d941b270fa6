"""Coordination sheets and call lists as Typst's input."""

from __future__ import annotations

from app.documents.masthead import masthead
from app.documents.plain_text import Unbroken
from app.documents.sheet_sizes import SIZES
from app.domain.wording import Text, text
from app.domain.wording_values import Count
from app.services.answers.asked_facts import AskedFacts
from app.services.reports.call_list import Call, CallLine, CallList
from app.services.reports.coordination_sheet import AskedGroup, AskedPart, CoordinationSheet


def coordination_input(report: CoordinationSheet) -> dict[str, object]:
    """What `coordination-sheet.typ` reads; it is printed across."""
    return {
        **masthead(report.identity),
        "sheet": SIZES[report.paper].name,
        "reply_to": report.reply_to.words,
        "reply_known": report.reply_to.is_reachable,
        "answers": [text("{word:capital}", word=each) for each in report.answers],
        "parts": [_part(each) for each in report.parts],
    }


def calls_input(report: CallList) -> dict[str, object]:
    """What `call-list.typ` reads; it is printed upright."""
    return {
        **masthead(report.identity),
        "sheet": SIZES[report.paper].name,
        "calls": [_call(each) for each in report.calls],
    }


def _part(part: AskedPart) -> dict[str, object]:
    count = sum(len(group.lines) for group in part.groups)
    return {
        "post": part.post,
        "who": part.who,
        "count": text("{count}", count=Count(count, "question", "questions")),
        "groups": [_group(each) for each in part.groups],
    }


def _group(group: AskedGroup) -> dict[str, object]:
    return {
        "topic": group.topic,
        "need": text("wanted: {need}", need=group.need),
        "silence": text("no answer: {silence}", silence=group.silence) if str(group.silence) else "",
        "question": group.question,
        "lines": [_asked(each) | {"question": "" if group.question else each.question} for each in group.lines],
    }


def _asked(facts: AskedFacts) -> dict[str, object]:
    return {
        "ref": facts.item.ref,
        "title": facts.title,
        "dates": Unbroken(text("{dates:timed}", dates=facts.dates)),
        "where": facts.where,
        "due": text("{day:weekday}", day=facts.due) if facts.due is not None else "",
    }


def _call(call: Call) -> dict[str, object]:
    late = text("{count} late", count=Count(call.late, "answer", "answers"))
    return {
        "name": call.name,
        "office": call.office,
        "numbers": list(call.numbers),
        "mails": list(call.mails),
        "last": text("last contact {day}", day=call.last) if call.last is not None else text("no contact yet"),
        "late": late if call.late else "",
        "lines": [_call_line(each) for each in call.lines],
    }


def _call_line(line: CallLine) -> dict[str, object]:
    reminders: Text | str = ""
    if line.reminders:
        reminders = text("{count}", count=Count(line.reminders, "reminder", "reminders"))
    return {
        **_asked(line.facts),
        "topic": line.facts.topic,
        "state": text("{sign} {state:capital}", sign="!" if line.is_late else "○", state=line.state),
        "late": line.is_late,
        "reminders": reminders,
    }
