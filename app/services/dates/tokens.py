"""A typed text as a row of tokens: numbers, words of dates, and what parts them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from enum import StrEnum
from functools import lru_cache

from app.domain.value_classes import dataclass
from app.services.dates.words import LANGUAGES, SHORT_WEEKDAYS, spellings


class TokenKind(StrEnum):
    """What a token is; a shape is a row of these signs."""

    NUMBER = "n"
    ORDINAL = "o"
    YEAR = "y"
    MONTH = "m"
    WEEKDAY = "d"
    WEEK = "W"
    QUARTER = "Q"
    HALF = "H"
    NTH = "N"
    SLICE = "E"
    SEASON = "S"
    PLAN_YEAR = "F"
    CALENDAR_YEAR = "C"
    UNTIL = "t"
    BOTH = "&"
    DASH = "-"
    SLASH = "/"
    DOT = "."
    PASSED_OVER = ","
    UNKNOWN = "x"


@dataclass(frozen=True, slots=True)
class Token:
    """One token; `spaced` where blanks stand around it, `word` as it was typed but for accents and case."""

    kind: TokenKind
    value: int
    word: str
    spaced: bool = False


EARLY, MID, LATE = 1, 2, 3
"""The value of a token that names a part of a month: default of this product, the days 1–10, 11–20, 21 to the last."""

_TOKEN = re.compile(
    r"(?P<year>\d{4})(?!\d)|'(?P<short>\d\d)(?!\d)"
    r"|(?P<ordinal>\d{1,2})(?:(?:st|nd|rd|th|er|e|eme)(?![a-z])|\.(?!\d))"
    r"|(?P<number>\d{1,2})(?!\d)|(?P<digits>\d+)"
    r"|(?P<word>[a-z]+(?:'(?=[a-z]))?)\.?|(?P<sign>[-/.&,;()])|(?P<other>\S)"
)
_PLAN_YEAR = re.compile(
    r"\b(?:fy|financial year|fiscal year|plan year)\s*'?(\d{4}|\d\d)(?:\s*[-/]\s*(\d{4}|\d\d))?(?!\d)"
)
_TWO_YEARS = re.compile(r"(?<=[\s1-4])(\d{4})\s?[-/]\s?(\d\d)$")
_RUN_TOGETHER = re.compile(r"(?<![\w.])((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\w)")
"""A day as other programs write it (ISO 8601, basic format); with its day first, its month would be 19 or 20."""

_CALENDAR_YEAR = re.compile(r"\b(?:cy|calendar year)\s*'?(\d{4}|\d\d)(?!\d)")


def fold(typed: str) -> str:
    """The text in small letters without accents, with one sort of dash and of apostrophe, and single blanks."""
    plain = unicodedata.normalize("NFKD", typed.casefold())
    plain = "".join(sign for sign in plain if not unicodedata.combining(sign))
    plain = re.sub(r"[‐‑‒–—−]|--+", "-", plain)
    return re.sub(r"\s+", " ", re.sub(r"[’‘`´]", "'", plain)).strip()


def full_year(digits: str) -> int:
    """The year; one of two digits lies in this century."""
    return int(digits) if len(digits) == 4 else 2000 + int(digits)


def tokenise(folded: str) -> tuple[Token, ...]:
    """The tokens of a folded text."""
    marked = re.sub(r"jusqu'(?:au|a)\b", " to ", _RUN_TOGETHER.sub(r" \1-\2-\3 ", folded))
    marked = _PLAN_YEAR.sub(_plan_year, marked)
    marked = _CALENDAR_YEAR.sub(lambda found: f" \x03{full_year(found[1])} ", marked)
    if re.match(r"(?:q|h|t)\s?[1-4] ", marked):  # “Q1 2026–27”, as the heads of the program name it.
        marked = _TWO_YEARS.sub(_plan_year, marked)
    return tuple(_merged(list(_tokens(marked))))


def is_month(word: str) -> bool:
    """Whether a word is a month, or begins the name of one alone."""
    found = tokenise(fold(word))
    return len(found) == 1 and found[0].kind is TokenKind.MONTH


def shape_of(tokens: Sequence[Token]) -> str:
    """The kinds of some tokens as one text."""
    return "".join(token.kind for token in tokens)


def _plan_year(found: re.Match[str]) -> str:
    first = full_year(found[1])
    if found[2] is None:
        return f" \x01{first} "
    last = first - first % 100 + int(found[2]) if len(found[2]) == 2 else int(found[2])
    return f" \x02{first} " if last == first + 1 or (last + 100 == first + 1) else f" \x04 {found[0]}"


_MARKED = re.compile(r"(?P<marked>[\x01\x02\x03])(?P<marked_year>\d{4})")
_MARKS = {"\x01": (TokenKind.PLAN_YEAR, 1), "\x02": (TokenKind.PLAN_YEAR, 2), "\x03": (TokenKind.CALENDAR_YEAR, 0)}


def _tokens(folded: str) -> Iterator[Token]:
    at = 0
    while at < len(folded):
        if folded[at] == " ":
            at += 1
            continue
        if found := _MARKED.match(folded, at):
            kind, _ = _MARKS[found["marked"]]
            yield Token(kind, int(found["marked_year"]), "two" if found["marked"] == "\x02" else "")
            at = found.end()
            continue
        found = _TOKEN.match(folded, at)
        assert found is not None  # the last branch takes any sign
        spaced = folded[at - 1 : at] == " " and folded[found.end() : found.end() + 1] in (" ", "")
        yield _token(found, folded[found.end() : found.end() + 2].strip(), spaced)
        at = found.end()


def _token(found: re.Match[str], behind: str, spaced: bool) -> Token:
    word = found[0]
    match found.lastgroup:
        case "year" | "short":
            return Token(TokenKind.YEAR, full_year(found[found.lastgroup]), word)
        case "ordinal":
            return Token(TokenKind.ORDINAL, int(found["ordinal"]), word)
        case "number":
            return Token(TokenKind.NUMBER, int(word), word)
        case "word":
            return _word(found["word"], behind, word)
        case "sign":
            kinds = {"-": TokenKind.DASH, "/": TokenKind.SLASH, ".": TokenKind.DOT, "&": TokenKind.BOTH}
            return Token(kinds.get(word, TokenKind.PASSED_OVER), 0, word, spaced)
        case _:
            return Token(TokenKind.UNKNOWN, 0, word)


def _word(word: str, behind: str, typed: str) -> Token:
    if word in SHORT_WEEKDAYS and behind[:1].isdigit():
        return Token(TokenKind.WEEKDAY, SHORT_WEEKDAYS[word], typed)
    if (known := _words().get(word)) is not None:
        kind, value = known
        # A letter alone counts beside a number: “Q2”, “2Q”.
        if len(word) == 1 and kind in _LETTERS and behind and not behind[0].isdigit():
            return Token(TokenKind.UNKNOWN, 0, typed)
        return Token(kind, value, typed)
    if len(word) >= 3:
        months = {number for name, number in _month_names() if name.startswith(word)}
        if len(months) == 1:
            return Token(TokenKind.MONTH, months.pop(), typed)
    return Token(TokenKind.UNKNOWN, 0, typed)


_LETTERS = (TokenKind.WEEK, TokenKind.QUARTER, TokenKind.HALF)


def _merged(tokens: list[Token]) -> Iterator[Token]:
    """“mi-mai” and “mid-May” are parts of a month and no ranges."""
    for at, token in enumerate(tokens):
        before = tokens[at - 1] if at else None
        if token.kind is TokenKind.DASH and not token.spaced and before is not None and before.kind is TokenKind.SLICE:
            continue
        yield token


@lru_cache(maxsize=1)
def _month_names() -> tuple[tuple[str, int], ...]:
    return tuple(
        (name, number)
        for language in LANGUAGES
        for number, said in enumerate(language.months, 1)
        for name in spellings(said)
    )


@lru_cache(maxsize=1)
def _words() -> dict[str, tuple[TokenKind, int]]:
    found: dict[str, tuple[TokenKind, int]] = {name: (TokenKind.MONTH, number) for name, number in _month_names()}
    for language in LANGUAGES:
        for number, said in enumerate(language.weekdays):
            found |= dict.fromkeys(spellings(said), (TokenKind.WEEKDAY, number))
        for number, said in enumerate(language.first, 1):
            found |= dict.fromkeys(spellings(said), (TokenKind.NTH, number))
        for kind, value, said in (
            (TokenKind.SLICE, EARLY, language.early),
            (TokenKind.SLICE, MID, language.mid),
            (TokenKind.SLICE, LATE, language.late),
            (TokenKind.UNTIL, 0, language.until),
            (TokenKind.BOTH, 0, language.both),
            (TokenKind.PASSED_OVER, 0, language.passed_over),
            (TokenKind.WEEK, 0, language.week),
            (TokenKind.QUARTER, 0, language.quarter),
            (TokenKind.HALF, 0, language.half),
            (TokenKind.SEASON, 0, language.seasons),
        ):
            found |= dict.fromkeys(spellings(said), (kind, value))
    return found
