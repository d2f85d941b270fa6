"""Mapping files as bytes: what `import --mapping` takes, and what the assistant keeps and loads."""

from __future__ import annotations

import json

from app.services.importing.mapping import ImportMapping, bad_mapping

MOST_OF_A_MAPPING = 10 * 1024 * 1024
"""The largest mapping file that is read, in bytes."""


def mapping_bytes(mapping: ImportMapping) -> bytes:
    """The file, sorted and readable."""
    return f"{json.dumps(mapping.to_json(), indent=2, ensure_ascii=False, sort_keys=True)}\n".encode()


def read_mapping(content: bytes) -> ImportMapping:
    """The mapping that a file holds; raises FileRefused saying what is wrong with it."""
    try:
        return ImportMapping.from_json(json.loads(content.decode("utf-8-sig")))
    except (ValueError, RecursionError) as error:
        raise bad_mapping(str(error)) from error
