"""What is known of a ship's visit beside the common record: who comes, what she needs and what is done on board."""

from typing import Annotated

from app.domain.records.links import Gone, Ref
from app.domain.records.numbers import Flag, Number
from app.domain.records.record import record
from app.domain.records.words import Prose, Words
from app.domain.value_classes import dataclass

_CREW = 10_000


@record(
    "ship_visits",
    number=50,
    one="ship visit",
    many="Ship visits",
    titled="{id}",
    part_of="engagements",
    of_kinds=("ship-visit",),
    about="Who comes with a ship, what she needs alongside, and what is done on board.",
)
@dataclass(frozen=True, slots=True)
class ShipVisit:
    """The ship visit of domain.md §2.2; `id` is the engagement's, whose dates and times are her arrival and departure.

    The ship herself is an asset of the engagement. `berth_draught` and `berth_length` are the most that the berth
    takes, in metres; they go before those of the port. What is empty is not known.
    """

    id: Annotated[
        str, Ref("Engagement", "engagements", must=True, names=True, is_fixed=True, gone=Gone.TAKE_ALONG, width=30)
    ]
    purpose: Annotated[str, Words("Purpose", width=26, is_usual=True, hint="routine, ceremonial, logistics")] = ""
    officers: Annotated[int | None, Number("Officers", high=_CREW, optional=True, width=8, is_usual=True)] = None
    ratings: Annotated[int | None, Number("Ratings", high=_CREW, optional=True, width=8, is_usual=True)] = None
    passengers: Annotated[int | None, Number("Passengers", high=_CREW, optional=True, width=8)] = None
    liberty: Annotated[int | None, Number("Liberty party, at most", high=_CREW, optional=True, width=8)] = None
    berth: Annotated[str, Words("Berth", width=22, is_usual=True, hint="alongside, at anchor, which quay")] = ""
    berth_draught: Annotated[
        float | None, Number("Draught at the berth", unit="m", high=60, has_parts=True, optional=True, width=8)
    ] = None
    berth_length: Annotated[
        float | None, Number("Length of the berth", unit="m", high=2_000, has_parts=True, optional=True, width=8)
    ] = None
    pilot: Annotated[str, Words("Pilot and tugs", width=20)] = ""
    frequencies: Annotated[str, Words("Radio frequencies", width=22)] = ""
    weapons: Annotated[str, Words("Weapons", width=22)] = ""
    divers: Annotated[str, Words("Divers", width=16)] = ""
    boats: Annotated[str, Words("Boats", width=16)] = ""
    helicopter: Annotated[str, Words("Helicopter", width=16)] = ""
    drones: Annotated[str, Words("Drones", width=16)] = ""
    has_reception: Annotated[bool, Flag("Reception on board", facet=True, width=10, is_usual=True)] = False
    is_open: Annotated[bool, Flag("Open to the public", facet=True, width=10)] = False
    calls: Annotated[str, Prose("Courtesy calls", width=30)] = ""
    agent: Annotated[str, Words("Agent", width=22, is_usual=True)] = ""
    protection: Annotated[str, Prose("Force protection", width=26)] = ""
    supplies: Annotated[str, Prose("Fuel and stores", width=26)] = ""
    waste: Annotated[str, Words("Waste", width=20)] = ""
