"""The content lines of a calendar file as it was found: unfolded, each with the number of its line."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator

from app.domain.value_classes import dataclass
from app.services.texts.tables import clean_text

MAX_VALUE = 20_000
"""The longest value that is looked at, in characters; what is longer is no date and no title."""

MAX_LINES = 500_000
"""The most lines of a file that are looked at, three seconds: twenty thousand events of 25."""

_BREAK = re.compile(rb"\r\n|\n|\r")
_NAME = re.compile(r"[A-Za-z0-9-]+")
_DATED = frozenset({"DTSTART", "DTEND", "RDATE", "EXDATE", "RECURRENCE-ID"})
"""Values without a colon: one before the last belongs to a zone such as “(UTC-05:00) Lima”, written without quotes."""

_ESCAPED = re.compile(r"\\([\\;,nN])")


@dataclass(frozen=True, slots=True)
class ContentLine:
    """One property: its name in capitals, its parameters by name in capitals, its value as it stands.

    `number` is the line of the file on which it begins, from 1.
    """

    number: int
    name: str
    parameters: tuple[tuple[str, str], ...]
    value: str

    def parameter(self, name: str) -> str:
        """The value of a parameter without its quotes; empty where it is not there."""
        return next((value for known, value in self.parameters if known == name), "")

    @property
    def text(self) -> str:
        """The value as text from people: escapes undone, control characters gone."""
        return clean_text(_ESCAPED.sub(_unescaped, self.value))


@dataclass(frozen=True, slots=True)
class BrokenLine:
    """A line that is no property, or the first of those that are not looked at (`is_cut`)."""

    number: int
    is_cut: bool = False


def read_lines(data: bytes) -> Iterator[ContentLine | BrokenLine]:
    """The lines of a file in any of the encodings and with any of the line ends that are met.

    UTF-8 is tried line by line, for files are found that are in it only in parts; what is not
    UTF-8 is taken for Windows' Western European letters. What stands beyond `MAX_LINES` is not looked at.
    """
    started, parts, length = 0, [b""], 0
    for number, line in enumerate(_pieces(_as_utf8(data)), 1):
        if line[:1] in (b" ", b"\t") and started:
            if length <= 4 * MAX_VALUE:
                parts.append(line[1:])
                length += len(line)
            continue
        if (whole := b"".join(parts)).strip():
            yield _read(started, whole)
        if number > MAX_LINES:
            yield BrokenLine(number, is_cut=True)
            return
        started, parts, length = number, [line], len(line)
    if (whole := b"".join(parts)).strip():
        yield _read(started, whole)


def _pieces(data: bytes) -> Iterator[bytes]:
    at = 0
    for found in _BREAK.finditer(data):
        yield data[at : found.start()]
        at = found.end()
    yield data[at:]


def _as_utf8(data: bytes) -> bytes:
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16", "replace").encode("utf-8", "replace")
    return data.removeprefix(codecs.BOM_UTF8)


def _read(number: int, line: bytes) -> ContentLine | BrokenLine:
    try:
        text = line.decode("utf-8")
    except UnicodeDecodeError:
        text = line.decode("cp1252", "replace")
    named = _NAME.match(text)
    if named is None or text[named.end() : named.end() + 1] not in (":", ";"):
        return BrokenLine(number)
    parameters: list[tuple[str, str]] = []
    at = named.end()
    behind = text.rfind(":") if named[0].upper() in _DATED else -1
    while text[at : at + 1] == ";":
        end = _end_of_parameter(text, at + 1)
        if text[end : end + 1] == ":" and end < behind:
            end = behind
        name, _, value = text[at + 1 : end].partition("=")
        parameters.append((name.strip().upper(), value.strip().strip('"')))
        at = end
    if text[at : at + 1] != ":":
        return BrokenLine(number)
    return ContentLine(number, named[0].upper(), tuple(parameters), text[at + 1 : at + 1 + MAX_VALUE])


def _end_of_parameter(text: str, at: int) -> int:
    """Where the parameter that begins at `at` ends; `:` and `;` inside quotes belong to it."""
    quoted = False
    for place in range(at, min(len(text), at + MAX_VALUE)):
        letter = text[place]
        if letter == '"':
            quoted = not quoted
        elif letter in ":;" and not quoted:
            return place
    return len(text)


def _unescaped(found: re.Match[str]) -> str:
    return "\n" if found[1] in "nN" else found[1]
