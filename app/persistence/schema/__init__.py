"""The tables of a plan, and the number of the newest migration that made them so."""

from app.persistence.schema.history import ChangeItemRow, ChangeRow
from app.persistence.schema.metadata import METADATA
from app.persistence.schema.planning import EngagementRow
from app.persistence.schema.reference import CountryRow
from app.persistence.schema.search import SearchRow

SCHEMA = 3
"""The schema that this program reads and writes: the number of the newest migration."""

__all__ = ["METADATA", "SCHEMA", "ChangeItemRow", "ChangeRow", "CountryRow", "EngagementRow", "SearchRow"]
