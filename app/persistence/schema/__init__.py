"""The tables of a plan, and the number of the newest migration that made them so."""

from app.persistence.schema.attachments import ATTACHMENT_BYTES
from app.persistence.schema.history import CHANGE_ITEMS, CHANGES
from app.persistence.schema.outputs import CALENDAR_EVENTS, OUTPUT_EVENTS, OUTPUTS
from app.persistence.schema.records import record_table, table_of, whole_schema
from app.persistence.schema.search import SEARCH_ROWS

SCHEMA = 26
"""The schema that this program reads and writes: the number of the newest migration."""

__all__ = [
    "ATTACHMENT_BYTES",
    "CALENDAR_EVENTS",
    "CHANGES",
    "CHANGE_ITEMS",
    "OUTPUTS",
    "OUTPUT_EVENTS",
    "SCHEMA",
    "SEARCH_ROWS",
    "record_table",
    "table_of",
    "whole_schema",
]
