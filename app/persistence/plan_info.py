"""What a plan says of itself, after all of it was looked through."""

from __future__ import annotations

from sqlalchemy import Connection, func, select

from app.domain.plan import Plan
from app.domain.wording import text
from app.persistence import change_log
from app.persistence.entities import ENTITIES
from app.persistence.plan_repository import OddValue
from app.persistence.stored_changes import odd_changes
from app.services.ports import SOUND, PlanInfo
from app.services.stores.odd_records import LeftOut, records_count, records_words


def describe(connection: Connection, schema: int, plan: Plan, left_out: LeftOut | None, damage: str | None) -> PlanInfo:
    """Counts, the last change, and what is wrong: in the file's build (`damage`), its records or its history."""
    counts = {
        name: connection.execute(select(func.count()).select_from(entity.table)).scalar_one()
        for name, entity in ENTITIES.items()
    }
    odd = (*(left_out.records if left_out is not None else ()), *odd_changes(connection))
    try:
        last = change_log.last_change_at(connection)
    except OddValue:
        last = None
    said = [damage] if damage else []
    if odd:
        said.append(
            str(text("{records} cannot be read: {which}", records=records_count(odd), which=records_words(odd)))
        )
    return PlanInfo(schema, plan.settings.own_nation, counts, last, "; ".join(said) or SOUND, odd)
