"""The programme of an engagement: timed items, each by the clock of its own place."""

from datetime import date, time
from typing import Annotated

from app.domain.levels import LEVEL_TITLES, Level
from app.domain.records.choices import Choice
from app.domain.records.days import Day
from app.domain.records.links import Gone, Ref
from app.domain.records.record import record
from app.domain.records.stored import Form
from app.domain.records.time_of_day import TimeOfDay
from app.domain.records.words import Prose, Words
from app.domain.value_classes import dataclass
from app.domain.zone_names import ZoneName

ARRANGED = "What is arranged"


@record(
    "programme_items",
    number=43,
    one="programme item",
    many="Programme",
    titled="{day} {begins} {activity}",
    dated=("day",),
    about="What happens when, each in the local time of its own place, and who sees to it.",
    part_of="engagements",
)
@dataclass(frozen=True, slots=True)
class ProgrammeItem:
    """One item of a programme, by the clock of its own place (`programme_clocks.item_zone`). One that `ends` before
    it begins ends on the next day. `country` is stated where it is another than the engagement's, `zone` where
    neither place nor country tells the clock. `met_by` meets or sees off the visitors, and is of `met_by_level`."""

    id: str
    engagement: Annotated[
        str, Ref("Engagement", "engagements", must=True, is_fixed=True, gone=Gone.TAKE_ALONG, width=30)
    ]
    day: Annotated[date, Day("Day", must=True, names=True, width=14, is_usual=True, goes_along=True)]
    activity: Annotated[str, Words("Activity", must=True, names=True, width=34, is_usual=True)]
    begins: Annotated[time | None, TimeOfDay("From", names=True, width=7, is_usual=True, hint="such as 09:30")] = None
    ends: Annotated[time | None, TimeOfDay("To", width=7, is_usual=True, hint="such as 10:15")] = None
    place: Annotated[str, Words("Place", width=22, is_usual=True)] = ""
    country: Annotated[
        str | None,
        Ref("Country", "countries", gone=Gone.UNLINK, width=18, is_usual=True, hint="if another than the engagement’s"),
    ] = None
    zone: Annotated[
        str | None,
        ZoneName("Time zone", form=Form.ZONE, repeats=True, nullable=True, width=20, hint="if its place does not say"),
    ] = None
    attended_by: Annotated[str, Words("Who attends", width=26, is_usual=True)] = ""
    met_by: Annotated[str, Words("Met or seen off by", width=24)] = ""
    met_by_level: Annotated[
        Level | None, Choice("Their level", LEVEL_TITLES, is_coded=True, optional=True, width=8)
    ] = None
    dress: Annotated[str, Words("Dress", group=ARRANGED, width=16)] = ""
    transport: Annotated[str, Words("Transport", group=ARRANGED, width=18)] = ""
    interpreter: Annotated[str, Words("Interpreter", group=ARRANGED, width=18)] = ""
    media: Annotated[str, Words("Media", group=ARRANGED, width=18)] = ""
    responsible: Annotated[str, Words("Responsible", group=ARRANGED, width=22)] = ""
    notes: Annotated[str, Prose("Notes", group=ARRANGED, width=30)] = ""
