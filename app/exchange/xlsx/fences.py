"""What a workbook may be made of, looked at before anything in it is understood.

Workbooks of people stay far below: the library takes seconds where these are reached, and hours beyond.
"""

from __future__ import annotations

import re
import zipfile
from collections import Counter

from app.domain.wording import Text, text
from app.services.texts.tables import MAX_BYTES, FileRefused

MAX_UNPACKED = 4 * MAX_BYTES
"""The most bytes of all parts together, unpacked; 50,000 rows of twenty cells are 40 MB."""

MAX_SHEETS = 200
"""The most sheets, hidden ones included; each is opened when the workbook is."""

MAX_STYLES = 40_000
"""The most cell formats, fonts, fills and borders together; a workbook that was worked on for years has thousands.
Each takes a tenth of a millisecond."""

MAX_SHARED = 150_000
"""The most different texts: three in each of 50,000 rows. Each takes a fiftieth of a millisecond."""

MAX_NAMES = 20_000
"""The most named ranges, and parts, in the workbook."""

_CHUNK = 1 << 20
_LONGEST_TAG = 80
_STYLES = ("xf", "font", "fill", "border", "dxf", "numFmt", "cellStyle")
_COSTLY = re.compile(rb"<(?:\w{1,40}:)?(sheet|si|definedName|xf|font|fill|border|dxf|numFmt|cellStyle)[\s/>]")


def check_parts(archive: zipfile.ZipFile, file: str) -> None:
    """Raise FileRefused, saying of what there is too much."""
    parts = archive.infolist()
    if sum(part.file_size for part in parts) > MAX_UNPACKED:
        raise FileRefused(text("“{file}” is too large when unpacked. Nothing was read. Split the workbook.", file=file))
    if len(parts) > MAX_NAMES:
        raise _too_many(file, len(parts), text("parts"))
    found: Counter[bytes] = Counter()
    for part in parts:
        if part.filename.endswith((".xml", ".rels")):
            found += _counted(archive, part)
    styles = sum(found[name.encode()] for name in _STYLES)
    for count, most, things in (
        (found[b"sheet"], MAX_SHEETS, text("sheets")),
        (found[b"definedName"], MAX_NAMES, text("named ranges")),
        (found[b"si"], MAX_SHARED, text("different texts")),
        (styles, MAX_STYLES, text("cell formats")),
    ):
        if count > most:
            raise _too_many(file, count, things)


def _counted(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> Counter[bytes]:
    found: Counter[bytes] = Counter()
    rest = b""
    with archive.open(part) as source:
        while chunk := source.read(_CHUNK):
            seen = rest + chunk
            end = 0
            for match in _COSTLY.finditer(seen):
                found[match[1]] += 1
                end = match.end()
            rest = seen[max(end, len(seen) - _LONGEST_TAG) :]
    return found


def _too_many(file: str, count: int, things: Text) -> FileRefused:
    return FileRefused(
        text(
            "“{file}” holds {count} {things}, more than a workbook of people ever has. Nothing was read. Copy the "
            "cells into a new workbook without their formats, save it as .xlsx and try again.",
            file=file,
            count=count,
            things=things,
        )
    )
