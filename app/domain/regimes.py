"""Regimes of arms control and non-proliferation, and what they ask for: shipped lists that can be edited."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Annotated

from app.domain.records.choices import Choice
from app.domain.records.days import Day
from app.domain.records.links import Gone, Ref, Refs
from app.domain.records.numbers import MOST, Number
from app.domain.records.record import record
from app.domain.records.sort import OF_A_TABLE
from app.domain.records.words import Prose, Words
from app.domain.value_classes import dataclass
from app.domain.wording import Text

_REACHED = "Holds from"
_CLOCK = "Deadline"


class RegimeSort(StrEnum):
    """What a regime is for."""

    CONFIDENCE = "confidence-building"
    NON_PROLIFERATION = "non-proliferation"


class MeasureSort(StrEnum):
    """What a measure asks for."""

    EXCHANGE = "exchange"
    NOTICE = "notice"
    AIR_PART = "air-part"
    OBSERVATION = "observation"
    LIMIT = "limit"
    INSPECTION = "inspection"
    EVALUATION = "evaluation"
    CONTACT = "contact"
    REQUEST = "request"


class DeadlineSort(StrEnum):
    """How a deadline is counted."""

    CALENDAR = "calendar"
    BEFORE = "before"
    HOURS = "hours"


REGIME_TITLES: Mapping[RegimeSort, Text] = MappingProxyType(
    {
        RegimeSort.CONFIDENCE: Text("confidence- and security-building"),
        RegimeSort.NON_PROLIFERATION: Text("non-proliferation"),
    }
)

MEASURE_TITLES: Mapping[MeasureSort, Text] = MappingProxyType(
    {
        MeasureSort.EXCHANGE: Text("exchange of information"),
        MeasureSort.NOTICE: Text("prior notification"),
        MeasureSort.AIR_PART: Text("air part of a notification"),
        MeasureSort.OBSERVATION: Text("observation"),
        MeasureSort.LIMIT: Text("limit"),
        MeasureSort.INSPECTION: Text("inspection"),
        MeasureSort.EVALUATION: Text("evaluation"),
        MeasureSort.CONTACT: Text("visit or contact"),
        MeasureSort.REQUEST: Text("request for explanation"),
    }
)

DEADLINE_TITLES: Mapping[DeadlineSort, Text] = MappingProxyType(
    {
        DeadlineSort.CALENDAR: Text("a day of the year"),
        DeadlineSort.BEFORE: Text("days before the start"),
        DeadlineSort.HOURS: Text("hours after the request"),
    }
)


@record(
    "regimes",
    number=66,
    one="regime",
    many="Regimes",
    titled="{title}",
    ships=True,
    about="Regimes of confidence-building and non-proliferation, and the states that suspended them.",
)
@dataclass(frozen=True, slots=True)
class Regime:
    """A treaty, document or group of states. `suspended` are states that do not take part in it at present."""

    id: str
    title: Annotated[str, Words("Regime", must=True, names=True, width=34, is_usual=True)]
    sort: Annotated[RegimeSort, Choice("Sort", REGIME_TITLES, must=True, facet=True, width=26, is_usual=True)] = (
        RegimeSort.CONFIDENCE
    )
    suspended: Annotated[frozenset[str], Refs("Suspended by", "countries", "country", width=24, is_usual=True)] = (
        frozenset()
    )
    notes: Annotated[str, Prose("Notes", width=34, is_usual=True)] = ""
    source: Annotated[str, Prose("Source", width=34, without=OF_A_TABLE)] = ""
    checked: Annotated[date | None, Day("Checked", width=14, is_usual=True)] = None


@record(
    "csbm_measures",
    number=67,
    one="measure of a regime",
    many="Measures and thresholds",
    titled="{regime} · {title}",
    ships=True,
    about="What each regime asks for: from which numbers on, by when, and how often in a year.",
)
@dataclass(frozen=True, slots=True)
class RegimeMeasure:
    """What a regime asks for. Numbers that are None ask for nothing.

    It holds for an activity that reaches one of `troops` to `special_troops`. `days` are calendar days before the
    start, `hours` those after a request, `report_days` those after the end. `per_year` is how many a state takes
    in a year, `per_state` how many of them from one other state.
    """

    id: str
    regime: Annotated[
        str, Ref("Regime", "regimes", must=True, names=True, is_ours=True, facet=True, width=26, is_usual=True)
    ]
    title: Annotated[str, Words("Measure", must=True, names=True, width=30, is_usual=True)]
    sort: Annotated[MeasureSort, Choice("Sort", MEASURE_TITLES, must=True, facet=True, width=22, is_usual=True)] = (
        MeasureSort.EXCHANGE
    )
    deadline: Annotated[
        DeadlineSort | None, Choice("Deadline", DEADLINE_TITLES, group=_CLOCK, optional=True, width=20)
    ] = None
    days: Annotated[
        int | None, Number("Days before", group=_CLOCK, high=3_650, optional=True, width=9, is_usual=True)
    ] = None
    hours: Annotated[int | None, Number("Hours to answer", group=_CLOCK, high=8_760, optional=True, width=9)] = None
    report_days: Annotated[int | None, Number("Days to report", group=_CLOCK, high=3_650, optional=True, width=9)] = (
        None
    )
    troops: Annotated[
        int | None, Number("Troops", group=_REACHED, high=MOST, optional=True, width=9, is_usual=True)
    ] = None
    tanks: Annotated[int | None, Number("Tanks", group=_REACHED, high=MOST, optional=True, width=9)] = None
    combat_vehicles: Annotated[
        int | None, Number("Armoured combat vehicles", group=_REACHED, high=MOST, optional=True, width=10)
    ] = None
    artillery: Annotated[
        int | None, Number("Artillery, 100 mm and above", group=_REACHED, high=MOST, optional=True, width=10)
    ] = None
    sorties: Annotated[int | None, Number("Sorties", group=_REACHED, high=MOST, optional=True, width=9)] = None
    special_troops: Annotated[
        int | None,
        Number("Amphibious, heliborne and parachute troops", group=_REACHED, high=MOST, optional=True, width=12),
    ] = None
    per_year: Annotated[int | None, Number("In a year", high=MOST, optional=True, width=9, is_usual=True)] = None
    per_state: Annotated[int | None, Number("From one state", high=MOST, optional=True, width=9)] = None
    rule: Annotated[str, Prose("In words", width=40, is_usual=True)] = ""
    source: Annotated[str, Prose("Source", width=30, is_usual=True)] = ""
    checked: Annotated[date | None, Day("Checked", width=14, is_usual=True)] = None


@record(
    "quotas",
    number=68,
    one="quota",
    many="Quotas",
    titled="{regime} · {bucket} · {state} · {year}",
    about="How many inspections and evaluations a state takes in a year, and how many are used.",
)
@dataclass(frozen=True, slots=True)
class Quota:
    """How many visits of one sort a state takes in a calendar year under a regime.

    `used_elsewhere` are those that others used, or that stand in no engagement of the plan. `per_state` is how many
    one state may have of them.
    """

    id: str
    regime: Annotated[
        str, Ref("Regime", "regimes", must=True, names=True, is_ours=True, facet=True, width=26, is_usual=True)
    ]
    bucket: Annotated[str, Words("Quota of", must=True, names=True, width=20, is_usual=True, hint="inspections")]
    state: Annotated[
        str, Ref("Taken by", "countries", must=True, names=True, gone=Gone.REFUSE, facet=True, width=20, is_usual=True)
    ]
    year: Annotated[int, Number("Year", must=True, names=True, low=1900, high=2199, width=8, is_usual=True)]
    number: Annotated[int, Number("In the year", high=MOST, width=8, is_usual=True)] = 0
    per_state: Annotated[int | None, Number("For one state", high=MOST, optional=True, width=8, is_usual=True)] = None
    used_elsewhere: Annotated[int, Number("Used elsewhere", high=MOST, width=8, is_usual=True)] = 0
    notes: Annotated[str, Prose("Notes", width=30)] = ""
