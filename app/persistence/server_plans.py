"""Shared plans on a PostgreSQL server: one plan in one database."""

from __future__ import annotations

from sqlalchemy import Connection, inspect
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from app.domain.plan import Plan
from app.domain.wording import Text
from app.persistence import messages, schema_version
from app.persistence.founding import found
from app.persistence.migrating import upgrade
from app.persistence.opened import Opened
from app.persistence.plan_store import SqlPlanStore
from app.persistence.schema import SCHEMA, whole_schema
from app.persistence.server_access import ServerAccess
from app.persistence.unit_of_work import reading, writing
from app.persistence.workplace import Workplace
from app.services.ports import NotAPlan, PlanFileError, PlanIsReadOnly, StorageFailed


class ServerPlans:
    """Makes and opens shared plans; several may write to one."""

    def __init__(self, workplace: Workplace, access: ServerAccess) -> None:
        self._workplace = workplace
        self._access = access

    def create(self, address: str, plan: Plan, author: str, *, is_draft: bool = False) -> None:
        """Make a new plan in a database without one; raises PlanFileError where there is one."""
        shown, engine = self._access.reach(address)
        try:
            with writing(engine) as connection:
                if is_occupied(connection):
                    raise PlanFileError(messages.already_there(shown))
                found(connection, plan, author, self._workplace, is_draft=is_draft)
        except DBAPIError as error:
            raise StorageFailed(messages.unreachable(shown, messages.reason_of(error))) from error
        except (SQLAlchemyError, UnicodeError) as error:
            raise StorageFailed(messages.not_made(shown, messages.reason_of(error))) from error
        finally:
            engine.dispose()

    def open(self, address: str, read_only: bool) -> SqlPlanStore:
        """Open a shared plan, migrating an older one in one transaction."""
        shown, engine = self._access.reach(address)
        try:
            with reading(engine) as connection:
                schema = schema_version.read(connection)
            if schema is None:
                raise NotAPlan(messages.no_plan_there(shown))
            if schema < SCHEMA:
                if read_only:
                    raise PlanIsReadOnly(messages.older_and_unwritable(schema, SCHEMA))
                self._upgrade(address)
                schema = SCHEMA
            notice: Text | None = messages.read_only_by_wish() if read_only else None
            if schema > SCHEMA:
                notice = messages.newer(schema, SCHEMA)
            backups = self._workplace.backups_of(shown)
            return SqlPlanStore(Opened(engine, shown, None, schema, backups, None, notice is not None, None, notice))
        except DBAPIError as error:
            engine.dispose()
            raise StorageFailed(messages.unreachable(shown, messages.reason_of(error))) from error
        except PlanFileError:
            engine.dispose()
            raise

    def _upgrade(self, address: str) -> None:
        _, engine = self._access.unending.reach(address)
        try:
            with writing(engine) as connection:
                upgrade(connection, self._workplace.migrations)
        except Exception as error:
            # A migration is a program of its own and may fail in any way; nothing of it is kept.
            raise StorageFailed(messages.not_upgraded(messages.reason_of(error))) from error
        finally:
            engine.dispose()


def is_occupied(connection: Connection) -> bool:
    """Whether a database holds a plan, or the remains of one."""
    there = set(inspect(connection).get_table_names())
    return bool(there & (whole_schema().tables.keys() | {"alembic_version"}))
