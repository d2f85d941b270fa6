"""Files in which answers come back: returned sheets, mails of two kinds with what is in them, replies of calendars."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from app.domain.wording import text
from app.exchange.mail_reading import MailParts, read_eml, read_msg, read_reply_file
from app.exchange.xlsx import check_no_macros, read_xlsx
from app.guests import read_content
from app.services.returning.letters import IncomingLetter, Returned, letter_text, read_letter
from app.services.texts.table_lines import read_table_lines, table_lines
from app.services.texts.tables import FileRefused, RawTable

MAX_RETURNED = 20 * 1024 * 1024
"""The largest mail or sheet that is taken in: a sheet of 2,000 asks has a hundredth, and mails with more than that
carry what answers nothing."""


def serve_answers(order: bytes) -> Iterator[bytes]:
    """The guest's side of `FileExchange.read_answers`: a line with the letter, or null, and the tables as lines."""
    path = Path(json.loads(order))
    data = _returned_content(path)
    letter, workbooks = RETURNED[path.suffix.lower()](data, path.name)
    tables: list[RawTable] = []
    for name, content in workbooks:
        check_no_macros(content, name)
        tables += read_xlsx(content, name)
    lines = [letter_text(letter) if letter is not None else "null", *table_lines(tables)]
    yield "\n".join(lines).encode()


def returned_suffixes() -> tuple[str, ...]:
    """The suffixes of the files in which answers come back."""
    return tuple(RETURNED)


def unpack_answers(packed: bytes, file: str) -> Returned:
    """What `serve_answers` packed."""
    letter, *lines = packed.decode().split("\n")
    return Returned(file, read_table_lines(lines, file), read_letter(letter) if letter != "null" else None)


_Found = tuple[IncomingLetter | None, Sequence[tuple[str, bytes]]]


def _mail(read: Callable[[bytes, str], MailParts]) -> Callable[[bytes, str], _Found]:
    def taken_apart(data: bytes, name: str) -> _Found:
        found = read(data, name)
        return found.letter, found.workbooks

    return taken_apart


RETURNED: Mapping[str, Callable[[bytes, str], _Found]] = {
    ".xlsx": lambda data, name: (None, ((name, data),)),
    ".eml": _mail(read_eml),
    ".msg": _mail(read_msg),
    ".ics": lambda data, name: (read_reply_file(data, name), ()),
}
"""The kinds of file in which answers come back: the letter in it, and the workbooks."""


def _returned_content(path: Path) -> bytes:
    if os.path.getsize(path) > MAX_RETURNED:
        raise FileRefused(
            text(
                "“{file}” is larger than {limit} MB, and no answer is. Nothing was read. Save the mail without its "
                "large attachments, or use Paste an answer.",
                file=path.name,
                limit=MAX_RETURNED // (1024 * 1024),
            )
        )
    return read_content(path, MAX_RETURNED)
