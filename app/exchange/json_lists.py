"""Lists for programs: JSON as the command line gives it, with the marking of the file."""

from __future__ import annotations

from collections.abc import Mapping

from app.services.ports import ListExportFile
from app.services.texts.json_texts import json_text
from app.services.texts.marked_outputs import FILE_MARKING


def write_listing_json(file: ListExportFile) -> bytes:
    """The records of a list, with the marking: of the whole, or beside each of a row of them."""
    records, marking = file.listing.records, file.marking
    assert records is not None
    if isinstance(records, Mapping):
        return f"{json_text({**records, 'marking': marking})}\n".encode()
    marked = {FILE_MARKING: marking} if marking else {}
    return f"{json_text([{**record, **marked} for record in records])}\n".encode()
