"""The objects of a PDF that Typst wrote, taken apart and put together again, smaller.

Typst writes each object in the open, the thousands that tag a table for blind readers among them. In streams of
objects (ISO 32000-1, 7.5.7), which PDF/A-2 and PDF/UA-1 allow, they take a third of the room.
"""

from __future__ import annotations

import re
import zlib
from functools import lru_cache
from itertools import pairwise
from struct import Struct

from app.domain.value_classes import dataclass

_IN_ONE_STREAM = 200
"""Objects of one stream: a reader unpacks a whole one for the sake of a single object."""

_STREAMS_KEPT = 400
"""Twice as many as 2,000 engagements have; with what they hold packed they take 20 MB."""

_LEVEL = 6
_LINE = Struct(">BIH")
_ENTRY = re.compile(rb"(\d{10}) \d{5} n")


class UnknownStructure(Exception):
    """The file is not laid out as Typst lays out its files."""


@dataclass(frozen=True, slots=True)
class TakenApart:
    """The head of the file, each object by its number without `obj` and `endobj`, and what the trailer names."""

    head: bytes
    objects: dict[int, bytes]
    names: bytes


def take_apart(pdf: bytes) -> TakenApart:
    """The objects of a file with one plain table of places. Raises UnknownStructure."""
    table = pdf.rfind(b"\nxref\n") + 1
    trailer = pdf.rfind(b"trailer\n<<")
    starts = [int(place) for place in _ENTRY.findall(pdf, table, trailer)]
    if not 0 < table < trailer or not starts:
        raise UnknownStructure
    ordered = sorted({*starts, table})
    objects = {}
    for begin, end in pairwise(ordered):
        number, opening, rest = pdf[begin:end].partition(b" 0 obj\n")
        body, closing, _ = rest.rpartition(b"\nendobj")
        if not (opening and closing and number.isdigit()):
            raise UnknownStructure
        objects[int(number)] = body
    names = pdf[trailer + len(b"trailer\n<<") : pdf.rfind(b">>")]
    return TakenApart(pdf[: ordered[0]], objects, re.sub(rb"/Size \d+", b"", names))


def put_together(file: TakenApart) -> bytes:
    """The file with its small objects in streams; pages stay in the open, so that they can be counted.

    The same objects give the same file.
    """
    made = bytearray(file.head)
    free = _entry(0, 0, 0xFFFF)
    places: dict[int, bytes] = {0: free}
    packed: list[int] = []
    for number, body in sorted(file.objects.items()):
        if body.endswith(b"endstream") or body.startswith(b"<</Type/Page/"):
            places[number] = _entry(1, len(made), 0)
            made += b"%d 0 obj\n%s\nendobj\n" % (number, body)
        else:
            packed.append(number)
    next_number = max(file.objects) + 1
    for begin in range(0, len(packed), _IN_ONE_STREAM):
        within = packed[begin : begin + _IN_ONE_STREAM]
        places |= {number: _entry(2, next_number, index) for index, number in enumerate(within)}
        places[next_number] = _entry(1, len(made), 0)
        made += b"%d 0 obj\n%s\nendobj\n" % (next_number, _object_stream(file.objects, within))
        next_number += 1
    begin = len(made)
    places[next_number] = _entry(1, begin, 0)
    table = b"".join(places.get(number, free) for number in range(next_number + 1))
    names = b"/Type/XRef/Size %d/W[1 4 2]%s" % (next_number + 1, file.names)
    made += b"%d 0 obj\n%s\nendobj\nstartxref\n%d\n%%%%EOF" % (next_number, _stream(names, table), begin)
    return bytes(made)


def _entry(kind: int, place: int, rest: int) -> bytes:
    """A line of the table of places: 0 free, 1 in the file, 2 in a stream of objects."""
    return _LINE.pack(kind, place, rest)


def _object_stream(objects: dict[int, bytes], numbers: list[int]) -> bytes:
    index, bodies, at = [], [], 0
    for number in numbers:
        index.append(b"%d %d" % (number, at))
        bodies.append(objects[number])
        at += len(objects[number]) + 1
    listed = b" ".join(index) + b"\n"
    return _stream(b"/Type/ObjStm/N %d/First %d" % (len(numbers), len(listed)), listed + b"\n".join(bodies))


def _stream(names: bytes, content: bytes) -> bytes:
    packed = _compressed(content)
    return b"<<%s/Length %d/Filter/FlateDecode>>\nstream\n%s\nendstream" % (names, len(packed), packed)


@lru_cache(maxsize=_STREAMS_KEPT)
def _compressed(content: bytes) -> bytes:
    """Of a document that is set again after an edit, most streams are those of the edition before."""
    return zlib.compress(content, _LEVEL)
