"""What is known of an aircraft's visit beside the common record: flight, route, load and what it needs."""

from datetime import time
from typing import Annotated

from app.domain.records.links import Gone, Ref
from app.domain.records.numbers import Flag, Number
from app.domain.records.record import record
from app.domain.records.time_of_day import TimeOfDay
from app.domain.records.words import Prose, Words
from app.domain.value_classes import dataclass

_IN_TRANSIT = "then the countries are in transit, and do not count"


@record(
    "aircraft_visits",
    number=51,
    one="aircraft visit",
    many="Aircraft visits",
    titled="{id}",
    part_of="engagements",
    of_kinds=("aircraft-visit",),
    about="The flight of an aircraft: who and what it carries, its way, and what it needs on the ground.",
)
@dataclass(frozen=True, slots=True)
class AircraftVisit:
    """The aircraft visit of domain.md §2.2; `id` is the engagement's, and the aircraft is an asset of it.

    `arrives` is UTC on the first day and `leaves` UTC on the last, as a flight plan says them; the engagement's own
    times are those of the place. What is empty is not known.
    """

    id: Annotated[
        str, Ref("Engagement", "engagements", must=True, names=True, is_fixed=True, gone=Gone.TAKE_ALONG, width=30)
    ]
    purpose: Annotated[str, Words("Purpose", width=26, is_usual=True)] = ""
    flight: Annotated[str, Words("Call sign of the flight", width=14, is_usual=True)] = ""
    is_overflight: Annotated[bool, Flag("Overflight only", facet=True, width=10, is_usual=True, hint=_IN_TRANSIT)] = (
        False
    )
    crew: Annotated[int | None, Number("Crew", high=1_000, optional=True, width=8, is_usual=True)] = None
    passengers: Annotated[int | None, Number("Passengers", high=1_000, optional=True, width=8, is_usual=True)] = None
    arrives: Annotated[time | None, TimeOfDay("Arrives, UTC", width=10, hint="such as 09:30, on the first day")] = None
    leaves: Annotated[time | None, TimeOfDay("Leaves, UTC", width=10, hint="such as 16:00, on the last day")] = None
    route: Annotated[str, Prose("Route", width=34)] = ""
    entry: Annotated[str, Words("Entry point", width=16)] = ""
    exit: Annotated[str, Words("Exit point", width=16)] = ""
    cargo: Annotated[str, Prose("Cargo", width=26)] = ""
    dangerous: Annotated[str, Prose("Dangerous goods", width=26)] = ""
    handling: Annotated[str, Words("Ground handling", width=26, hint="what is needed, by whom")] = ""
    services: Annotated[str, Words("Services of a military airfield", width=26)] = ""
