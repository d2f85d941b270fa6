"""How every table of the plan becomes rows and back, parents before children."""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.plan import RECORDS
from app.persistence.mapping.coordination import COORDINATION
from app.persistence.mapping.engagements import ENGAGEMENTS
from app.persistence.mapping.entity import Entity
from app.persistence.mapping.parties import PARTIES
from app.persistence.mapping.reference import REFERENCE
from app.persistence.mapping.saved_views import SAVED_VIEWS

_BY_NAME = {entity.name: entity for entity in (*PARTIES, *REFERENCE, *COORDINATION, *ENGAGEMENTS, *SAVED_VIEWS)}

ENTITIES: Mapping[str, Entity] = {name: _BY_NAME[name] for name in RECORDS}
"""One entity for each table of `plan.RECORDS`, in its order."""

__all__ = ["ENTITIES", "Entity"]
