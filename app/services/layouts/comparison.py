"""Two states of a plan beside each other: which records differ, and in what."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.engagement import Engagement
from app.domain.english import ENGLISH
from app.domain.language import Language
from app.domain.natural_order import natural
from app.domain.plan import Plan
from app.domain.plan_fields import differing_fields
from app.domain.records.record import Item
from app.domain.tables import RECORDS
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text, told
from app.services.search.hits import item_title


@dataclass(frozen=True, slots=True)
class Difference:
    """One field of a record with what it holds in either plan; a record that only one of them has is one row."""

    table: str
    id: str
    kind: Text
    record: str
    field: Text
    here: str
    there: str


def differences(here: Plan, there: Plan, language: Language = ENGLISH) -> tuple[Difference, ...]:
    """Where two plans differ, table by table in their fixed order, records by name, fields in theirs; days as the
    language tells them.
    """
    found: list[Difference] = []
    for table in RECORDS:
        mine, theirs = here.table(table), there.table(table)
        ids = [item_id for item_id in {*mine, *theirs} if mine.get(item_id) != theirs.get(item_id)]
        names = {item_id: _name(here, there, table, item_id) for item_id in ids}
        for item_id in sorted(ids, key=lambda each: (natural(names[each].casefold()), each)):
            pair = mine.get(item_id), theirs.get(item_id)
            for field, one, other in _compared(here, there, table, *pair, language):
                found.append(Difference(table, item_id, RECORDS[table].one, names[item_id], field, one, other))
    return tuple(found)


def _compared(
    here: Plan, there: Plan, table: str, one: Item | None, other: Item | None, language: Language
) -> Iterator[tuple[Text, str, str]]:
    if one is None or other is None:
        present, missing = str(text("there is")), str(text("none"))
        yield text("whole record"), present if one else missing, present if other else missing
        return
    for field in differing_fields(table, one, other, here, there):
        one_told, other_told = (
            told(field.sort.tell(getattr(item, field.name), plan.title_of), "", language)
            for item, plan in ((one, here), (other, there))
        )
        yield field.title, one_told, other_told


def _name(here: Plan, there: Plan, table: str, item_id: str) -> str:
    plan = here if here.find(table, item_id) is not None else there
    item = plan.table(table)[item_id]
    title = item_title(plan, table, item)
    return f"{item.ref} {title}" if isinstance(item, Engagement) and item.ref else title
