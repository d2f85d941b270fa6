"""What a program that was ended has left beside a plan file, and whether it belongs to the file that is there now.

SQLite takes any journal of the right name for the file's own. Where a sync program has put another file, or
another state of the same one, in its place meanwhile, playing it back would destroy that file.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from struct import unpack_from

HEADER = 100
"""Bytes of an SQLite file's header (https://www.sqlite.org/fileformat2.html#the_database_header)."""

_JOURNAL_MAGIC = bytes.fromhex("d9d505f920a163d7")
_LONGEST_NAME = 255
"""Bytes of a file's name."""

_UNCOUNTED = 0xFFFF_FFFF
_COUNTER, _PAGES = 24, 28
"""Where the header keeps how often the file was changed, and how many pages it has."""


def read_header(path: Path) -> bytes:
    """The first bytes of a file; raises OSError."""
    with path.open("rb") as file:
        return file.read(HEADER)


def uses_wal(header: bytes) -> bool:
    """Whether a file says that its latest changes may lie in a WAL, as earlier versions kept them."""
    return header[18:20] == b"\x02\x02"


def change_counter(header: bytes) -> bytes:
    """What SQLite counts up with every change of the file."""
    return header[_COUNTER : _COUNTER + 4]


def strangers(path: Path) -> tuple[Path, ...]:
    """The companions beside a plan file that belong to another one; raises OSError where they cannot be read."""
    header = read_header(path)
    found: list[Path] = []
    if not uses_wal(header):
        found += [beside for beside in (_beside(path, "-wal"), _beside(path, "-shm")) if beside.exists()]
    journal = _beside(path, "-journal")
    with suppress(FileNotFoundError):
        if not _is_of(journal, header):
            found.append(journal)
    return tuple(found)


def put_away(path: Path, mark: str) -> None:
    """Give what belongs to another file another name, where it harms nobody; raises OSError.

    Only for the writer of the plan: nobody else may write a journal beside it then.
    """
    for stranger in strangers(path):
        stranger.replace(_renamed(stranger, mark))


def put_away_all(path: Path, mark: str) -> None:
    """The same for all of them, where there is no file: SQLite would take them for the next one's. Raises OSError."""
    for ending in ("-wal", "-shm", "-journal"):
        beside = _beside(path, ending)
        with suppress(FileNotFoundError):
            beside.replace(_renamed(beside, mark))


def _renamed(path: Path, mark: str) -> Path:
    """The name with a mark behind it, cut where it would be longer than names can be."""
    ending = os.fsencode(f" {mark}")
    return path.with_name(os.fsdecode(os.fsencode(path.name)[: _LONGEST_NAME - len(ending)] + ending))


def _beside(path: Path, ending: str) -> Path:
    return path.with_name(path.name + ending)


def _is_of(journal: Path, header: bytes) -> bool:
    """Whether a rollback journal was begun on the file with this header.

    It holds the pages as they were; the first of them says which state of which file it was: the file has
    that one still, or the next. Where no page was written yet, the number of pages has to speak for it.
    """
    content = journal.read_bytes()
    if len(content) < 28 or not content.startswith(_JOURNAL_MAGIC) or len(header) < HEADER:
        # SQLite does not play this back.
        return True
    counter, pages = unpack_from(">II", header, _COUNTER)
    for first in _first_pages(content):
        (before,) = unpack_from(">I", first, _COUNTER)
        return counter in (before, (before + 1) & 0xFFFF_FFFF)
    (begun_with,) = unpack_from(">I", content, 16)
    return bool(begun_with == pages)


def _first_pages(content: bytes) -> Iterator[bytes]:
    """The file's first page each time that the journal holds it."""
    at = 0
    while content[at : at + 8] == _JOURNAL_MAGIC and at + 28 <= len(content):
        count, _, _, sector, size = unpack_from(">IIIII", content, at + 8)
        if not (512 <= sector <= 65536 and 512 <= size <= 65536):
            return
        record = size + 8
        at += sector
        if count == _UNCOUNTED:
            count = (len(content) - at) // record
        for _ in range(count):
            if at + record > len(content):
                return
            if unpack_from(">I", content, at)[0] == 1:
                yield content[at + 4 : at + 4 + size]
            at += record
        at += -at % sector
