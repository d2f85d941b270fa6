"""Opening a plan of an older version, whose last writer crashed: what it had written is taken along."""

from __future__ import annotations

import os
import shutil
import sqlite3
import sys
from pathlib import Path

from app.bootstrap.compose import Program
from app.domain.plan import Plan
from app.persistence.plan_stores import SqlPlanStores
from app.persistence.schema import SCHEMA
from app.persistence.workplace import Workplace
from tests.hold.attack import demand
from tests.hold.children import Voice, run
from tests.hold.deeds.deed import REFUSED, Deed, Said
from tests.hold.laws import check_plan, keep_to_words
from tests.hold.place import AUTHOR, Place, small_plan

_STEP = f'''"""One more column in a table that has children."""
import sqlalchemy as sa
from alembic import op
revision = "{SCHEMA + 1:04d}"
down_revision = "{SCHEMA:04d}"
branch_labels = None
depends_on = None
def upgrade():
    with op.batch_alter_table("engagements", recreate="always") as table:
        table.add_column(sa.Column("colour", sa.Text(), nullable=False, server_default=""))
'''

_HALF = "UPDATE people SET notes = 'half done ' || hex(zeroblob(900))"


def _prepare(place: Place) -> None:
    place.make(small_plan())
    shutil.copytree(place.program().folders.migrations, _scripts(place), ignore=shutil.ignore_patterns("__pycache__"))
    (_scripts(place) / "versions" / f"{SCHEMA + 1:04d}_add_colour.py").write_text(_STEP, encoding="utf-8")


def _with_wal(place: Place) -> None:
    """The last writer used a WAL, and died after its change was acknowledged."""
    _prepare(place)
    run(lambda _voice: _crash(place, "PRAGMA journal_mode = WAL", "COMMIT"))
    demand(place.plan.with_name("plan.entente-wal").stat().st_size, "no WAL is left to be taken along")


def _with_journal(place: Place) -> None:
    """The last writer died in the midst of a transaction, with half of it in the file."""
    _prepare(place)
    run(lambda _voice: _crash(place, "PRAGMA cache_size = 1", _HALF))
    demand(place.plan.with_name("plan.entente-journal").stat().st_size, "no journal is left to be rolled back")


def _crash(place: Place, before: str, after: str) -> None:
    file = sqlite3.connect(place.plan, isolation_level=None)
    file.execute(before).fetchall()
    file.execute("BEGIN IMMEDIATE")
    file.execute("UPDATE people SET is_principal = 1 WHERE id = 'p1'")
    file.execute(after)
    os._exit(0)


def next_version(place: Place, program: Program) -> SqlPlanStores:
    """The stores of a next version of this program; only in this process, which is a child."""
    for name, module in list(sys.modules.items()):
        if name.startswith("app.persistence.") and getattr(module, "SCHEMA", None) == SCHEMA:
            module.SCHEMA = SCHEMA + 1  # type: ignore[attr-defined]
    return SqlPlanStores(Workplace(_scripts(place), program.folders.backups, program.clock, "PC-0412", AUTHOR))


def _scripts(place: Place) -> Path:
    return place.folder / "migrations of next"


def _work(place: Place, program: Program, voice: Voice) -> None:
    store = next_version(place, program).open(str(place.plan))
    voice.say(REFUSED + keep_to_words(store.notice) if store.read_only else "upgraded")
    store.close()


def _check_committed(place: Place, _said: Said) -> None:
    _check(place, is_principal=True)


def _check_rolled_back(place: Place, _said: Said) -> None:
    _check(place, is_principal=False)


def _check(place: Place, is_principal: bool) -> None:
    def judge(plan: Plan) -> None:
        demand(plan.people["p1"].is_principal is is_principal, "the last transaction of the crashed writer is wrong")
        demand(not plan.people["p2"].notes.startswith("half"), "half a transaction is in the plan")
        demand(len(plan.engagements) == 3, "engagements are gone")

    check_plan(place, place.plan, judge, stores=next_version(place, place.program(later=600)), is_older=True)


AFTER_A_CRASH = Deed("upgrade after a crash", _with_wal, _work, _check_committed)
AFTER_A_CUT_OFF_WRITE = Deed("upgrade after a cut-off write", _with_journal, _work, _check_rolled_back)
