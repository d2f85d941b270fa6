"""JSON as it is written everywhere."""

from __future__ import annotations

import json
import re

# Names of files may hold bytes that are no letters; in JSON they are told by their numbers.
_HALVES = re.compile("[\ud800-\udfff]")


def json_text(value: object) -> str:
    """A JSON value: sorted, indented by two, in plain letters."""
    text = json.dumps(value, ensure_ascii=False, indent=2, sort_keys=True)
    return _HALVES.sub(lambda half: f"\\u{ord(half[0]):04x}", text)
