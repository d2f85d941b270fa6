"""A plan with a record in every table, and odd values to put into it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from app.domain.plan import Plan
from app.domain.saved_views import Part
from app.domain.tables import RECORDS
from app.persistence.plan_stores import SqlPlanStores
from app.persistence.schema import whole_schema
from tests.builders import (
    absence,
    answer,
    ask,
    ask_route,
    edit,
    engagement,
    lead_time,
    membership,
    norm,
    objective,
    period,
    person,
    place,
    plan_with,
    post,
    ranked,
    region,
    saved_view,
    scheme,
    stamped,
    tier,
    waiver,
    weekend,
    weight,
)
from tests.filled import filled, with_two_of_each

_APART = frozenset({"changes", "outputs", "output_events", "calendar_events"})

TABLES = tuple(
    table.name
    for table in whole_schema().sorted_tables
    if not table.name.startswith("search_") and table.name not in _APART
)
"""Those whose rows make up the plan and its history, less the head of each change and what left in files, which is read
when another file is made."""


def full_plan() -> Plan:
    """A plan with a record in every table, and links in every table of links."""
    plan = with_two_of_each(_by_hand())
    ids = {name: sorted(plan.table(name)) for name in RECORDS}
    everywhere = filled(RECORDS["engagements"], 0, ids)
    return plan.replacing([("engagements", everywhere.id, everywhere)])


def _by_hand() -> Plan:
    return plan_with(
        engagement(
            objectives=("ob1",),
            principals=("p1",),
            organisations=("o1",),
            place=place(zone="Africa/Nairobi", latitude=1.0, longitude=2.0),
            participants=3,
            countries="KE TZ",
        ),
        engagement("e2", countries="TZ"),
        ask(question="Do you concur?", answer=answer()),
        post("office", countries=frozenset({"KE"}), regions=frozenset({"defence/east"})),
        region("defence/east", countries="KE"),
        objective(countries=frozenset({"KE"})),
        scheme(),
        saved_view(choices=(Part("a", "b"),), arrangement=(Part("c", "d"),)),
        waiver(),
        tier(),
        weight("defence/east", 10.0),
        membership(),
        weekend(),
        absence(),
        period("pe1", "Easter", "2027-03-26", "2027-03-29", "KE"),
        lead_time(),
        ranked(),
        norm(),
        ask_route(),
    )


def made_full(stores: SqlPlanStores, path: Path) -> Plan:
    """That plan in a file that is closed, with a second change in its history."""
    plan = full_plan()
    store = stores.create(str(path), plan, "Maj Lund")
    change = stamped(edit(plan, person("p9")), id="c1")
    store.append(change)
    plan = store.load()
    store.close()
    return plan


def put(path: Path, table: str, column: str, value: str, where: str = "1") -> None:
    """Put an SQL value into rows of a file, past every constraint."""
    with closing(sqlite3.connect(path)) as file:
        file.execute("PRAGMA ignore_check_constraints = ON")
        file.execute(f'UPDATE {table} SET "{column}" = {value} WHERE {where}')
        file.commit()


def without_constraints(path: Path) -> None:
    """Make every table anew without its constraints, so that it holds what it is given."""
    with closing(sqlite3.connect(path)) as file:
        file.execute("PRAGMA foreign_keys = OFF")
        file.execute("PRAGMA legacy_alter_table = ON")
        for table in (*TABLES, "changes"):
            file.execute(f"CREATE TABLE bare_{table} AS SELECT * FROM {table}")
            file.execute(f"DROP TABLE {table}")
            file.execute(f"ALTER TABLE bare_{table} RENAME TO {table}")
        file.commit()
