"""The programme of a visit as Typst's input: a part for each engagement."""

from __future__ import annotations

from app.documents.item_lines import item_input
from app.documents.masthead import kind_input, masthead
from app.documents.plain_text import Unbroken
from app.documents.sheet_sizes import SIZES
from app.domain.wording import text
from app.services.reports.visit_programme import DelegateLine, GiftLine, VisitProgramme, VisitSheet


def visits_input(report: VisitProgramme) -> dict[str, object]:
    """What `visit-programme.typ` reads; it is printed upright."""
    return {
        **masthead(report.identity),
        "sheet": SIZES[report.paper].name,
        "visits": [_visit(each) for each in report.sheets],
    }


def _visit(sheet: VisitSheet) -> dict[str, object]:
    row = sheet.row
    return {
        "ref": row.ref,
        "title": row.title,
        "kind": kind_input(row.kind),
        "dates": Unbroken(row.dates),
        "where": sheet.where,
        "status": text("{sign} {word:capital}", sign=row.sign, word=row.word),
        "facts": [{"name": name, "said": said} for name, said in sheet.facts],
        "clock": sheet.clock,
        "delegates": [_delegate(number, each) for number, each in enumerate(sheet.delegates, 1)],
        "days": [
            {
                "title": text("{day:long}", day=day.day),
                "here": text("There: {groups:dots}", groups=day.here) if day.here else "",
                "items": [item_input(each) for each in day.items],
            }
            for day in sheet.days
        ],
        "gifts": [_gift(each) for each in sheet.gifts],
    }


def _delegate(number: int, line: DelegateLine) -> dict[str, object]:
    return {
        "number": str(number),
        "side": text("{word:capital}", word=line.side),
        "name": line.name,
        "appointment": line.appointment,
        "group": line.group,
        "stay": Unbroken(text("{dates}", dates=line.stay)) if line.stay is not None else "",
        "papers": text("{words:capital}", words=text("{parts:dots}", parts=line.papers)) if line.papers else "",
    }


def _gift(line: GiftLine) -> dict[str, object]:
    return {
        "way": text("{word:capital}", word=line.way),
        "what": line.what,
        "giver": line.giver,
        "receiver": line.receiver,
    }
