"""The shipped forms of hosts: a file each, for a form is a list of its own and grows by itself."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

from app.domain.clearance_forms import ClearanceForm, FormField
from app.domain.kinds import DayUnit
from app.reference.tables import FOLDER, ReferenceDamaged
from app.services.reports.form_values import is_known

FORMS = "clearance_forms"
"""The folder of the forms among the reference files."""


def load_clearance_forms(root: Path) -> tuple[ClearanceForm, ...]:
    """All forms under the resources folder `root`, by name of file; raises ReferenceDamaged, naming the file."""
    return tuple(map(_load, sorted((root / FOLDER / FORMS).glob("*.toml"))))


def _load(path: Path) -> ClearanceForm:
    try:
        return _form(path.stem, tomllib.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ReferenceDamaged(
            f"The reference file {path} cannot be read ({error!r}). No plan was touched. Install the program again."
        ) from error


def _form(form_id: str, read: dict[str, Any]) -> ClearanceForm:
    fields = tuple(
        FormField(
            section["title"],
            each["label"],
            each.get("fills", ""),
            each.get("required", False),
            str(each.get("box", "")),
        )
        for section in read["sections"]
        for each in section["fields"]
    )
    if unknown := [field.fills for field in fields if field.fills and not is_known(field.fills)]:
        raise ValueError(f"no record holds {', '.join(unknown)}")
    return ClearanceForm(
        id=form_id,
        title=read["title"],
        authority=read["authority"],
        kinds=frozenset(read["kinds"]),
        hosts=frozenset(read.get("hosts", ())),
        fields=fields,
        source=read["source"],
        checked=read["checked"],
        note=read.get("note", ""),
        members_of=read.get("members_of", ""),
        days=read.get("days"),
        unit=DayUnit(read.get("unit", DayUnit.CALENDAR)),
    )
