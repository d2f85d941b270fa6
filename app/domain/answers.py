"""The answers to asks: what came back, by whom and how, and what it holds for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from app.domain.not_understood import NotUnderstood
from app.domain.records.cells import CellColumn, CellValue
from app.domain.records.choices import Choice
from app.domain.records.days import Day, day
from app.domain.records.sort import CellReading, NameOf, Reading, Sort
from app.domain.records.stored import Form, InRow, StoredColumn
from app.domain.records.words import Prose, Words
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.domain.wording_dates import plain_day


class Verdict(StrEnum):
    """What came back (domain.md §3.2). Silence is a verdict only where the ask type allows it."""

    CONCUR = "concur"
    CONCUR_WITH_COMMENTS = "concur-with-comments"
    CONCUR_WITH_CONDITIONS = "concur-with-conditions"
    RESTRICTED = "restricted"
    DEFER = "defer"
    NON_CONCUR = "non-concur"
    NOT_OUR_LEAD = "not-our-lead"
    NO_OBJECTION_BY_SILENCE = "no-objection-by-silence"


CLEARS = frozenset(
    {
        Verdict.CONCUR,
        Verdict.CONCUR_WITH_COMMENTS,
        Verdict.CONCUR_WITH_CONDITIONS,
        Verdict.RESTRICTED,
        Verdict.NO_OBJECTION_BY_SILENCE,
    }
)
"""Verdicts after which the engagement may go on as far as this ask is concerned."""


class Channel(StrEnum):
    """The way by which an answer came."""

    LETTER = "letter"
    NOTE_VERBALE = "note-verbale"
    MAIL = "mail"
    MESSAGE = "message"
    CALL = "call"
    MEETING = "meeting"
    CALENDAR = "calendar"
    SHEET = "sheet"


VERDICT_TITLES: Mapping[Verdict, Text] = MappingProxyType(
    {
        Verdict.CONCUR: Text("concur"),
        Verdict.CONCUR_WITH_COMMENTS: Text("concur with comments"),
        Verdict.CONCUR_WITH_CONDITIONS: Text("concur with conditions"),
        Verdict.RESTRICTED: Text("restricted"),
        Verdict.DEFER: Text("needs more"),
        Verdict.NON_CONCUR: Text("non-concur"),
        Verdict.NOT_OUR_LEAD: Text("not their lead"),
        Verdict.NO_OBJECTION_BY_SILENCE: Text("agreed under silence"),
    }
)

CHANNEL_TITLES: Mapping[Channel, Text] = MappingProxyType(
    {
        Channel.LETTER: Text("letter"),
        Channel.NOTE_VERBALE: Text("note verbale"),
        Channel.MAIL: Text("e-mail"),
        Channel.MESSAGE: Text("diplomatic telegram"),
        Channel.CALL: Text("telephone"),
        Channel.MEETING: Text("meeting"),
        Channel.CALENDAR: Text("reply to an invitation"),
        Channel.SHEET: Text("returned sheet"),
    }
)


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer to an ask, its text kept verbatim.

    `conditions` are those that it sets, as they were written, one a line; what has to be done about each is kept in
    the checklist of `conditions.py`, which is made of them and can be worded, given away and ticked off on its own.
    `channel` is how it came, None where nobody noted it. It holds from `valid_from` to `valid_to`, where it is
    limited, and only for what `holds_for` says: other days, a hull, a tail, names.
    """

    verdict: Verdict
    on: date
    by: str = ""
    text: str = ""
    conditions: str = ""
    reference: str = ""
    channel: Channel | None = None
    valid_from: date | None = None
    valid_to: date | None = None
    holds_for: str = ""

    @property
    def clears(self) -> bool:
        """Whether it says yes; its conditions may still have to be met."""
        return self.verdict in CLEARS

    @property
    def set_conditions(self) -> tuple[str, ...]:
        """What it depends on, in the order written; nothing for an answer of another kind."""
        if self.verdict is not Verdict.CONCUR_WITH_CONDITIONS:
            return ()
        lines = (line.strip() for line in self.conditions.splitlines())
        return tuple(dict.fromkeys(line for line in lines if line))


@dataclass(frozen=True, slots=True)
class Given(Sort):
    """The answer to an ask, or none yet."""

    def show(self, value: Any, name_of: NameOf) -> str:
        """Verdict, day, who gave it and how, its text, its conditions and reference, and what it holds for."""
        if value is None:
            return ""
        shown = (sort.show(getattr(value, part), name_of) for part, sort in _PARTS.items() if part not in _LIMITS)
        first, last = (plain_day(day) if day is not None else "" for day in (value.valid_from, value.valid_to))
        holds = " ".join(part for part in (first and f"from {first}", last and f"to {last}", value.holds_for) if part)
        return "; ".join(part for part in (*shown, holds and f"holds {holds}") if part)

    def read(self, typed: str, reading: Reading) -> Any:
        """An answer has fields of its own and is not typed in one line."""
        raise NotUnderstood(text("an answer is recorded field by field"))

    @property
    def closed_sets(self) -> Mapping[str, Mapping[Any, Text]]:
        """The verdicts."""
        return _PARTS["verdict"].closed_sets

    def texts(self, value: Any) -> Iterable[str]:
        """All that was said."""
        return () if value is None else (value.by, value.text, value.conditions, value.reference, value.holds_for)

    def found_by(self, value: Any) -> Iterable[tuple[str, str]]:
        """The verdict."""
        return () if value is None else _PARTS["verdict"].found_by(value.verdict)

    def cell_columns(self, name: str) -> tuple[CellColumn, ...]:
        """Each part."""
        return tuple(column for part, sort in _PARTS.items() for column in sort.cell_columns(f"{name}_{part}"))

    def cells(self, value: Any, name_of: NameOf) -> tuple[CellValue, ...]:
        """Each part, all empty where there is no answer."""
        if value is None:
            return ("",) * len(_PARTS)
        return tuple(cell for part, sort in _PARTS.items() for cell in sort.cells(getattr(value, part), name_of))

    def from_cells(self, texts: Sequence[str], reading: CellReading) -> Any:
        """The answer, where any part is stated."""
        parts = (sort.from_cells([cell], reading) for sort, cell in zip(_PARTS.values(), texts, strict=True))
        return Answer(*parts) if any(texts) else None

    def storage(self, name: str) -> InRow:
        """Columns for each part, all empty where there is no answer."""
        columns = (
            StoredColumn("verdict", Verdict, nullable=True),
            StoredColumn("answered_on", nullable=True, form=Form.DAY),
            StoredColumn("answered_by", nullable=True, repeats=True),
            StoredColumn("answer_text", nullable=True, repeats=True),
            StoredColumn("conditions", nullable=True, repeats=True),
            StoredColumn("answer_reference", nullable=True),
            StoredColumn("channel", Channel, nullable=True),
            StoredColumn("valid_from", nullable=True, form=Form.DAY),
            StoredColumn("valid_to", nullable=True, form=Form.DAY),
            StoredColumn("holds_for", nullable=True),
        )
        return InRow(columns, _answer_columns, _answer)


_PARTS: Mapping[str, Sort] = MappingProxyType(
    {
        "verdict": Choice("Answer", VERDICT_TITLES, must=True),
        "on": Day("Answered on", must=True, width=14),
        "by": Words("Answered by", width=20),
        "text": Prose("Text of the answer", width=40),
        "conditions": Prose("Conditions", width=30),
        "reference": Words("Reference of the answer", width=18),
        "channel": Choice("Channel of the answer", CHANNEL_TITLES, optional=True, width=14),
        "valid_from": Day("Answer holds from", width=14),
        "valid_to": Day("Answer holds until", ends=True, width=14),
        "holds_for": Words("Answer holds for", width=20),
    }
)
_LIMITS = frozenset({"valid_from", "valid_to", "holds_for"})
_VERDICTS = {verdict.value: verdict for verdict in Verdict}
_CHANNELS = {channel.value: channel for channel in Channel}


def _answer_columns(value: Answer | None) -> tuple[Any, ...]:
    if value is None:
        return (None,) * len(_PARTS)
    said = (value.by, value.text, value.conditions, value.reference)
    limits = (_iso(value.valid_from), _iso(value.valid_to), value.holds_for)
    return (value.verdict, value.on.isoformat(), *said, value.channel, *limits)


def _iso(found: date | None) -> str | None:
    return found.isoformat() if found is not None else None


def _answer(
    verdict: Any, on: Any, by: Any, said: Any, conditions: Any, reference: Any, channel: Any, first: Any, last: Any,
    holds_for: Any,
) -> Answer | None:  # fmt: skip
    if verdict is None:
        return None
    found = day(on)
    if found is None or None in (by, said, conditions, reference, holds_for):
        raise ValueError("an answer without its day or one of its texts")
    known = _CHANNELS[channel] if channel is not None else None
    limits = (day(first), day(last), holds_for)
    return Answer(_VERDICTS[verdict], found, by, said, conditions, reference, known, *limits)
