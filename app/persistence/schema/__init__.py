"""The tables of a plan, and the number of the newest migration that made them so."""

from app.persistence.schema.attachments import AttachmentBytesRow
from app.persistence.schema.history import ChangeItemRow, ChangeRow
from app.persistence.schema.metadata import METADATA
from app.persistence.schema.outputs import CalendarEventRow, OutputEventRow, OutputRow
from app.persistence.schema.records import LINK_TABLES, RECORD_TABLES
from app.persistence.schema.search import SearchRow

SCHEMA = 25
"""The schema that this program reads and writes: the number of the newest migration."""

__all__ = [
    "LINK_TABLES",
    "METADATA",
    "RECORD_TABLES",
    "SCHEMA",
    "AttachmentBytesRow",
    "CalendarEventRow",
    "ChangeItemRow",
    "ChangeRow",
    "OutputEventRow",
    "OutputRow",
    "SearchRow",
]
