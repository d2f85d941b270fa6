"""Silence procedures: a text that is agreed to when nobody breaks silence before it runs out."""

from datetime import date, time
from typing import Annotated

from app.domain.records.days import Day
from app.domain.records.links import Gone, Ref
from app.domain.records.record import record
from app.domain.records.stored import Form
from app.domain.records.time_of_day import TimeOfDay
from app.domain.records.words import Prose, Words
from app.domain.value_classes import dataclass
from app.domain.zone_names import ZoneName


@record(
    "silence_procedures",
    number=151,
    one="silence procedure",
    many="Silence procedures",
    titled="{title}",
    dated=("expires",),
    about="Texts that are agreed to under silence: whoever objects says so before the procedure runs out.",
)
@dataclass(frozen=True, slots=True)
class SilenceProcedure:
    """A text, and until when silence can be broken; whom it was put to is told by the asks that point at it.

    It runs out on the day `expires` at the time of day `at`, without one when the day ends, by the clock of the `zone`
    (an IANA name). One recipient who breaks silence stops it for all: the post `broken_by` (an id) on the day
    `broken_on`.
    """

    id: str
    title: Annotated[str, Words("Title", must=True, names=True, width=34, is_usual=True)]
    expires: Annotated[date, Day("Runs out on", must=True, ends=True, width=14, is_usual=True)]
    zone: Annotated[str, ZoneName("Time zone", must=True, form=Form.ZONE, width=20, is_usual=True)]
    at: Annotated[time | None, TimeOfDay("Runs out at", width=10, is_usual=True)] = None
    words: Annotated[str, Prose("Text", width=44, is_usual=True)] = ""
    announced: Annotated[date | None, Day("Announced on", width=14, is_usual=True)] = None
    broken_on: Annotated[date | None, Day("Broken on", width=14, is_usual=True)] = None
    broken_by: Annotated[str | None, Ref("Broken by", "posts", gone=Gone.UNLINK, width=26)] = None
    note: Annotated[str, Prose("Note", width=30)] = ""

    @property
    def is_broken(self) -> bool:
        """Whether somebody objected in time."""
        return self.broken_on is not None
