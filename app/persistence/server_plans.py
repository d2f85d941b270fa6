"""Shared plans on a PostgreSQL server: one plan in one database."""

from __future__ import annotations

from sqlalchemy import Connection, Engine, inspect
from sqlalchemy.exc import ArgumentError, DBAPIError, SQLAlchemyError

from app.domain.plan import Plan
from app.domain.wording import Text
from app.persistence import messages, schema_version
from app.persistence.engine import server_engine, without_password
from app.persistence.founding import found
from app.persistence.migrating import upgrade
from app.persistence.plan_store import Opened, SqlPlanStore
from app.persistence.schema import METADATA, SCHEMA
from app.persistence.unit_of_work import reading, writing
from app.persistence.workplace import Workplace
from app.services.ports import NotAPlan, PlanFileError, PlanIsReadOnly, StorageFailed


class ServerPlans:
    """Makes and opens shared plans; several may write to one."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace

    def create(self, address: str, plan: Plan, author: str) -> None:
        """Make a new plan in a database without one; raises PlanFileError where there is one."""
        shown, engine = _reach(address)
        try:
            with writing(engine) as connection:
                if _is_occupied(connection):
                    raise PlanFileError(messages.already_there(shown))
                found(connection, plan, author, self._workplace)
        except DBAPIError as error:
            raise StorageFailed(messages.unreachable(shown, messages.reason_of(error))) from error
        except (SQLAlchemyError, UnicodeError) as error:
            raise StorageFailed(messages.not_made(shown, messages.reason_of(error))) from error
        finally:
            engine.dispose()

    def open(self, address: str, read_only: bool) -> SqlPlanStore:
        """Open a shared plan, migrating an older one in one transaction."""
        shown, engine = _reach(address)
        try:
            with reading(engine) as connection:
                schema = schema_version.read(connection)
            if schema is None:
                raise NotAPlan(messages.no_plan_there(shown))
            if schema < SCHEMA:
                if read_only:
                    raise PlanIsReadOnly(messages.older_and_unwritable(schema, SCHEMA))
                self._upgrade(engine)
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

    def _upgrade(self, engine: Engine) -> None:
        try:
            with writing(engine) as connection:
                upgrade(connection, self._workplace.migrations)
        except Exception as error:
            # A migration is a program of its own and may fail in any way; nothing of it is kept.
            raise StorageFailed(messages.not_upgraded(messages.reason_of(error))) from error


def _reach(address: str) -> tuple[str, Engine]:
    """The address as it may be shown, and its engine; nothing is connected yet."""
    try:
        return without_password(address), server_engine(address)
    except (ArgumentError, ValueError):
        # Neither the message nor its cause may repeat the address: it can hold a password.
        raise NotAPlan(messages.no_address()) from None
    except ImportError as error:
        raise StorageFailed(messages.no_driver()) from error


def _is_occupied(connection: Connection) -> bool:
    there = set(inspect(connection).get_table_names())
    return bool(there & (METADATA.tables.keys() | {"alembic_version"}))
