"""Looks at what there is at the address of a shared plan, without opening it."""

from __future__ import annotations

from sqlalchemy import Engine, func, inspect, select
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from app.persistence import messages, schema_version
from app.persistence.entities import ENTITIES
from app.persistence.schema import SCHEMA
from app.persistence.server_access import ServerAccess
from app.persistence.unit_of_work import reading
from app.services.ports import Sight, Sighting, StorageFailed
from app.services.stores.plan_address import PlanAddress


def look(access: ServerAccess, address: PlanAddress) -> Sighting:
    """What there is; raises PlanNeedsPassword or StorageFailed where the database cannot be reached."""
    engine = access.try_out(address)
    try:
        with reading(engine) as connection:
            schema = schema_version.read(connection)
            tables = inspect(connection).get_table_names()
        if schema is None:
            return Sighting(Sight.FOREIGN if tables else Sight.EMPTY)
        title, engagements = _content(engine)
        sight = Sight.NEWER if schema > SCHEMA else Sight.OLDER if schema < SCHEMA else Sight.PLAN
        return Sighting(sight, title, engagements)
    except DBAPIError as error:
        raise StorageFailed(messages.unreachable(address.location, messages.reason_of(error))) from error
    finally:
        engine.dispose()


def _content(engine: Engine) -> tuple[str, int]:
    """Title and number of engagements, as far as a plan of another version has them where this one would."""
    settings, engagements = ENTITIES["settings"].table, ENTITIES["engagements"].table
    try:
        with reading(engine) as connection:
            title = connection.execute(select(settings.c.title)).scalars().first()
            count = connection.execute(select(func.count()).select_from(engagements)).scalar_one()
    except SQLAlchemyError:
        return "", 0
    return " ".join(str(title or "").split()), count
