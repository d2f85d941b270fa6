"""Clearance forms as Typst's input: a part for each engagement and host."""

from __future__ import annotations

from app.documents.masthead import kind_input, masthead
from app.documents.plain_text import Unbroken
from app.documents.sheet_sizes import SIZES
from app.domain.wording import NOTHING, text
from app.services.reports.clearance_form import ClearanceForms, FilledField, FilledForm


def forms_input(report: ClearanceForms) -> dict[str, object]:
    """What `clearance-form.typ` reads; it is printed upright."""
    return {
        **masthead(report.identity),
        "sheet": SIZES[report.paper].name,
        "working": report.is_working,
        "forms": [_form(each) for each in report.forms],
    }


def _form(form: FilledForm) -> dict[str, object]:
    row = form.row
    return {
        "title": form.title,
        "authority": text("To: {authority}", authority=form.authority),
        "about": row.title,
        "ref": row.ref,
        "kind": kind_input(row.kind),
        "dates": Unbroken(row.dates),
        "host": form.host,
        "until": form.sent_until,
        "late": form.is_late,
        "missing": text("Missing: {labels:apart}", labels=form.missing) if form.missing else NOTHING,
        "complete": text("Nothing that is required is missing.") if not form.missing else NOTHING,
        "by_hand": text("To be filled in by hand, for the plan does not keep it: {labels:apart}", labels=form.by_hand)
        if form.by_hand
        else NOTHING,
        "boxed": any(field.box for section in form.sections for field in section.fields),
        "sections": [
            {"title": each.title, "fields": [_field(field) for field in each.fields]} for each in form.sections
        ],
        "source": form.source,
        "remark": form.note,
    }


def _field(field: FilledField) -> dict[str, object]:
    return {"box": field.box, "label": field.label, "said": field.said, "gap": field.gap}
