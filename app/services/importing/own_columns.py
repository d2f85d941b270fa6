"""The columns of a file that hold a plan's own fields: those of the plan, and those that the file itself brings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from app.domain.own_fields import OwnField
from app.domain.own_values import id_of_own
from app.domain.plan import Plan
from app.domain.plan_fields import as_fields
from app.domain.records.record import Field, record_of
from app.services.importing.links import FileWords
from app.services.importing.mapping import EXTRA, ImportMapping
from app.services.importing.sheets import SheetReader
from app.services.importing.values import Vocabulary
from app.services.texts.country_texts import fold_word
from app.services.texts.patience import go_on
from app.services.texts.tables import RawTable


def own_fields_with(plan: Plan, sheets: Mapping[str, RawTable], vocabulary: Vocabulary) -> tuple[Field, ...]:
    """The own fields of the plan once the sheets of records have been brought into it."""
    held = dict(plan.records(OwnField))
    record = record_of(OwnField)
    if record.name in sheets:
        rows = SheetReader(plan, FileWords(plan, vocabulary), go_on).read(record, sheets[record.name])
        held |= {row.after.id: row.after for row in rows if isinstance(row.after, OwnField)}
    return as_fields(held.values())


def with_own_columns(mapping: ImportMapping, own: Sequence[Field]) -> ImportMapping:
    """The mapping with a column for each of these fields by its title, where it says nothing else of that.

    A column that it gives to an own field of another plan is kept as a note.
    """
    names = {each.name for each in own}
    by_title = {fold_word(head): each.name for each in own for head in (each.sort.title, each.name)}
    said = {
        head: EXTRA if id_of_own(target) and target not in names else target for head, target in mapping.columns.items()
    }
    return replace(mapping, columns={**by_title, **said})
