"""Change slips as Typst's input: a part for each recipient."""

from __future__ import annotations

from app.documents.masthead import masthead
from app.documents.sheet_sizes import SIZES
from app.domain.wording import Text, text
from app.services.layouts.holders import HolderLine
from app.services.reports.change_slips import ChangeSlip, ChangeSlips

_LONG = 400
"""Signs of one line above which it may be parted over pages."""


def slips_input(report: ChangeSlips) -> dict[str, object]:
    """What `change-slip.typ` reads; it is printed upright."""
    return {
        **masthead(report.identity),
        "sheet": SIZES[report.paper].name,
        "slips": [_slip(each) for each in report.slips],
    }


def _slip(slip: ChangeSlip) -> dict[str, object]:
    return {
        "title": text("Changes for {recipient}", recipient=slip.recipient),
        "organisation": slip.organisation,
        "lines": [_line(each) for each in slip.lines],
    }


def _line(line: HolderLine) -> dict[str, object]:
    given: tuple[Text | str, ...] = (line.form, *((line.file,) if line.file else ()), text("{day}", day=line.at.date()))
    now = line.now if line.is_there else text("does not take place")
    return {
        "title": line.title,
        "given": text("{parts:dots}", parts=given),
        "held": line.held,
        "now": text("{words:capital}", words=now),
        "long": len(line.title) + len(str(line.held)) + len(str(now)) > _LONG,
    }
