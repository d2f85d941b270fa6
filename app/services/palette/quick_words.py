"""The words of a typed line, taken out one meaning after the other until only the title is left."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from typing import TypeVar

from app.domain.spans import DateError, Dates
from app.domain.wording import Text, text
from app.services.dates.beside_today import names_beside_today
from app.services.dates.date_reading import DateReading
from app.services.dates.reading import is_date_word, read_dates
from app.services.dates.refusals import NotRead, NoYear, UnknownForm
from app.services.dates.tokens import fold, is_month

T = TypeVar("T")

MOST_WORDS = 40
"""Words of a line that are looked at; what follows belongs to the title."""

STOPS = ".,;:!?()\"'“”‘’"
"""Signs beside a word that are no part of it."""

_NAMED_DAYS = frozenset({"today", "tomorrow", "ramadan"})
_DATE_LINKS = frozenset({"on", "in", "from", "at"})
_LEADS = (("led", "by"), ("lead", "by"), ("lead",), ("leader",))
_YEAR = re.compile(r"\d{4}")


class QuickWords:
    """The line's words in order; each can be taken once."""

    def __init__(self, typed: str) -> None:
        self.tokens = tuple(typed.split())
        self._taken = [False] * len(self.tokens)

    def take(self, start: int, end: int) -> None:
        """Take the words from `start` to before `end`."""
        for at in range(start, end):
            self._taken[at] = True

    def take_named(self, find: Callable[[str], T | None], longest: int) -> tuple[T | None, str]:
        """Take the longest run of words, the first of its length, that `find` knows; with the words themselves."""
        for start, end in self._runs(longest):
            name = " ".join(self.tokens[start:end]).strip(STOPS)
            if name and (found := find(name)) is not None:
                self.take(start, end)
                return found, name
        return None, ""

    def take_first(self, known: Mapping[str, T]) -> T | None:
        """Take the first word that is known, whatever its case."""
        return self.take_named(lambda name: known.get(name.casefold()), 1)[0]

    def take_code(self, codes: Mapping[str, T]) -> T | None:
        """Take the first word that is a code, in capitals."""
        return self.take_named(codes.get, 1)[0]

    def take_dates(self, reading: DateReading, longest: int) -> tuple[Dates | None, tuple[Text, ...]]:
        """Take the longest run that can be read as dates, and say of what beside it or in its place could not be.

        Of dates that contradict themselves, or that must be asked about as a season must, no part is read in their
        place.
        """
        wrong: list[Text] = []

        def read(name: str) -> Dates | NotRead | None:
            if not (_looks_like_dates(name) and all(map(is_date_word, name.split()))):
                return None
            try:
                return read_dates(name, reading)
            except (UnknownForm, NoYear):
                return None
            except NotRead as error:
                return error
            except DateError:
                return None

        before = tuple(self._taken)
        found, name = self.take_named(read, longest)
        if isinstance(found, NotRead):
            wrong.append(text("“{words}” was not taken as dates: {why}", words=name, why=found.reason))
        dates = found if isinstance(found, Dates) else None
        run = [at for at, taken in enumerate(self._taken) if taken and not before[at]]
        near = range(len(self.tokens[:MOST_WORDS]))
        if run:
            if run[0] and self.tokens[run[0] - 1].casefold() in _DATE_LINKS:
                self._taken[run[0] - 1] = True
            # Digits elsewhere belong to the title; beside the dates they were meant as part of them.
            near = range(max(run[0] - 1, 0), min(run[-1] + 2, len(near)))
        unread = (self.tokens[at] for at in near if not self._taken[at] and _half_a_date(self.tokens[at]))
        return dates, (*wrong, *(text("“{words}” was not understood as dates", words=each) for each in unread))

    def take_lead(self) -> str:
        """Take `lead …` or `led by …` to the next comma or word taken; the name that follows it."""
        folded = [token.strip(STOPS).casefold() for token in self.tokens]
        for at in range(len(folded)):
            for lead in _LEADS:
                if tuple(folded[at : at + len(lead)]) == lead and not self._taken[at]:
                    start = end = at + len(lead)
                    while end < len(folded) and not self._taken[end]:
                        end += 1
                        if self.tokens[end - 1].endswith((",", ";")):
                            break
                    if end > start:
                        self.take(at, end)
                        return " ".join(self.tokens[start:end]).strip(STOPS)
        return ""

    def left(self, links: Collection[str]) -> Iterator[str]:
        """The words that nobody took, without those that only joined others."""
        for at, token in enumerate(self.tokens):
            if not self._taken[at] and not (token.casefold() in links and self._joins(at)):
                yield token.strip(STOPS) or token

    def rest(self, links: Collection[str]) -> str:
        """What is left as one line."""
        kept = [at for at, taken in enumerate(self._taken) if not taken]
        while kept and self.tokens[kept[0]].casefold().strip(STOPS) in links:
            del kept[0]
        while kept and self.tokens[kept[-1]].casefold().strip(STOPS) in links:
            del kept[-1]
        kept = [at for at in kept if not (self.tokens[at].casefold() in links and self._joins(at))]
        return " ".join(self.tokens[at] for at in kept).strip(" ,;:–-")

    def _joins(self, at: int) -> bool:
        """Whether a word stands between words of which the one behind was taken."""
        return at + 1 >= len(self.tokens) or self._taken[at + 1]

    def _runs(self, longest: int) -> Iterator[tuple[int, int]]:
        """Runs of words that nobody took, the longest first."""
        count = min(len(self.tokens), MOST_WORDS)
        for length in range(min(longest, count), 0, -1):
            for start in range(count - length + 1):
                if not any(self._taken[start : start + length]):
                    yield start, start + length


def _looks_like_dates(name: str) -> bool:
    """Whether it is worth reading: it has a digit, or is a month, a named day or “next week”; a bare number is not."""
    plain = name.casefold()
    if plain in _NAMED_DAYS or names_beside_today(fold(name)):
        return True
    if not any(sign.isdigit() for sign in plain):
        return len(plain) >= 3 and any(is_month(word) for word in re.split(r"[\s.-]+", plain))
    return not (plain.isdigit() and not _YEAR.fullmatch(plain))


def _half_a_date(token: str) -> bool:
    """Whether a word was probably meant as a date: digits with a dash, a slash or a month's letters."""
    plain = token.casefold().strip(STOPS)
    if not any(sign.isdigit() for sign in plain):
        return False
    return plain.isdigit() or bool(re.fullmatch(r"[\d./–-]+[a-z]{0,9}|[a-z]{3,9}\d+", plain))
