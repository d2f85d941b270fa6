"""The kinds of engagement and how each counts to coverage; the entries themselves are plan data."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Annotated

from app.domain.levels import LEVEL_WORDS, UNSOUGHT_LEVEL
from app.domain.records.choices import Choice
from app.domain.records.day_word import DayWord
from app.domain.records.days import Day
from app.domain.records.links import Ref
from app.domain.records.numbers import LEAST, MOST, MOST_DAYS, Flag, Number
from app.domain.records.record import record
from app.domain.records.sort import OF_A_TABLE, Surface
from app.domain.records.stored import Form
from app.domain.records.words import Prose, Words
from app.domain.value_classes import dataclass
from app.domain.wording import Text

_DAYS = (-MOST_DAYS, MOST_DAYS)

ANY_HOST_TITLE = Text("any host")


class Family(StrEnum):
    """The five families that share a hue."""

    PEOPLE = "people"
    SHIPS = "ships"
    TRAINING = "training"
    FORUMS = "forums"
    CSBM = "csbm"


class Counting(StrEnum):
    """What a completed engagement of a kind is to coverage (domain.md §2)."""

    CONTACT = "contact"
    VISIT = "visit"
    EXERCISE_DAYS = "exercise-days"
    PRESENCE = "presence"
    PUBLIC = "public"
    OBLIGATION = "obligation"
    ATTENDANCE = "attendance"
    REGIME = "regime"


class DayUnit(StrEnum):
    """Calendar days, or working days of the host."""

    CALENDAR = "cd"
    WORKING = "wd"


FAMILY_TITLES: Mapping[Family, Text] = MappingProxyType(
    {
        Family.PEOPLE: Text("People and meetings"),
        Family.SHIPS: Text("Ships and aircraft"),
        Family.TRAINING: Text("Training and exercises"),
        Family.FORUMS: Text("Forums and outreach"),
        Family.CSBM: Text("CSBM and non-proliferation"),
    }
)

COUNTING_TITLES: Mapping[Counting, Text] = MappingProxyType(
    {
        Counting.CONTACT: Text("a contact"),
        Counting.VISIT: Text("a visit"),
        Counting.EXERCISE_DAYS: Text("days of exercise"),
        Counting.PRESENCE: Text("presence"),
        Counting.PUBLIC: Text("a public event"),
        Counting.OBLIGATION: Text("an obligation met"),
        Counting.ATTENDANCE: Text("attendance"),
        Counting.REGIME: Text("an activity of a regime"),
    }
)

UNIT_TITLES: Mapping[DayUnit, Text] = MappingProxyType(
    {DayUnit.CALENDAR: Text("calendar days"), DayUnit.WORKING: Text("working days of the host")}
)

NOT_CHECKED = "not checked"
"""Stands in place of a day where it is known that nobody has read the source of a figure."""

RELATION_TITLES: Mapping[str, Text] = MappingProxyType(
    {"any": Text("any visitor"), "eu-nato": Text("EU and NATO states"), "other": Text("all others")}
)
"""Whom a lead time holds for."""


@record(
    "kinds",
    number=9,
    one="kind of engagement",
    many="Kinds of engagement",
    titled="{title}",
    ships=True,
    about="The kinds of engagement, their signs, and how each counts to coverage.",
    ordered="position",
)
@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of engagement. `id` is stable and written into files; the rest can be edited.

    `code` is the two-letter sign beside the icon, `fallback_lead` the days before
    start at which a host that is not in the lead-time table must be asked
    (None: no clearance needed). `counts_days` and `counts_high_level` say whether
    its days and its ministers' and chiefs' contacts count to coverage.
    """

    id: str
    title: Annotated[str, Words("Title", must=True, names=True, width=24, is_usual=True)]
    code: Annotated[str, Words("Sign", must=True, width=6, is_usual=True)]
    family: Annotated[Family, Choice("Family", FAMILY_TITLES, must=True, facet=True, width=24, is_usual=True)]
    icon: Annotated[str, Words("Icon", width=12, without={Surface.SEARCH: "the name of a picture"})]
    default_days: Annotated[int, Number("Usual length", unit="days", low=1, high=MOST_DAYS, kept=_DAYS, is_usual=True)]
    default_level: Annotated[
        str,
        Choice(
            "Usual level", LEVEL_WORDS, optional=True, form=Form.LEVEL, width=12, is_usual=True, without=UNSOUGHT_LEVEL
        ),
    ]
    counting: Annotated[Counting, Choice("Counts as", COUNTING_TITLES, must=True, width=20, is_usual=True)]
    counts_days: Annotated[bool, Flag("Its days count", width=10, is_usual=True)]
    counts_high_level: Annotated[bool, Flag("Counts as high-level contact", width=12, is_usual=True)]
    fallback_lead: Annotated[
        int | None,
        Number("Lead time where none is known", unit="days", high=MOST_DAYS, kept=_DAYS, optional=True, is_usual=True),
    ] = None
    fallback_unit: Annotated[DayUnit, Choice("Counted in", UNIT_TITLES, must=True)] = DayUnit.CALENDAR
    position: Annotated[int, Number("Place in order", low=LEAST, high=MOST, width=8)] = 0
    source: Annotated[str, Prose("Source", width=30, is_usual=True, without=OF_A_TABLE)] = ""
    checked: Annotated[date | None, Day("Checked", width=14)] = None


@record(
    "lead_times",
    number=14,
    one="lead time",
    many="Lead times",
    titled="{host} · {kind} · {case}",
    ships=True,
    about="How long before start a host must be asked for clearance.",
)
@dataclass(frozen=True, slots=True)
class LeadTime:
    """How long before start a host must be asked for clearance.

    `host` is alpha-2 or `*`; `relation` narrows it (`any`, `eu-nato`, `other`).
    `checked` is when somebody last looked at the source: an ISO date, `NOT_CHECKED`, or empty where nobody says.
    """

    id: str
    host: Annotated[
        str,
        Ref("Host", "countries", must=True, names=True, every="*", every_title=ANY_HOST_TITLE, width=22, is_usual=True),
    ]
    kind: Annotated[str, Ref("Kind", "kinds", must=True, names=True, facet=True, width=22, is_usual=True)]
    case: Annotated[str, Words("Case", must=True, names=True, width=18, is_usual=True)]
    days: Annotated[int, Number("Days", low=-MOST_DAYS, high=MOST_DAYS, width=8, is_usual=True)]
    unit: Annotated[DayUnit, Choice("Counted in", UNIT_TITLES, must=True, width=22, is_usual=True)]
    relation: Annotated[str, Choice("For", RELATION_TITLES, must=True, facet=True, width=18, is_usual=True)] = "any"
    source: Annotated[str, Prose("Source", width=30, is_usual=True)] = ""
    checked: Annotated[str, DayWord("Checked", instead=NOT_CHECKED, width=14, is_usual=True)] = ""
    note: Annotated[str, Words("Note", width=30)] = ""
