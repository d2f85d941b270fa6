"""What each nation brings to an exercise, and what all bring together."""

from collections.abc import Iterable, Mapping
from dataclasses import fields
from enum import StrEnum
from types import MappingProxyType
from typing import Annotated

from app.domain.claims import UNIT, Claim, claimed_name
from app.domain.exercises import EXERCISE_KINDS
from app.domain.records.choices import Choice
from app.domain.records.links import Gone, Ref
from app.domain.records.numbers import Number
from app.domain.records.record import record
from app.domain.records.words import Prose, WordList
from app.domain.value_classes import dataclass
from app.domain.wording import Text

_MOST_OF_A_NATION = 10_000_000

ANY_NATION = "the own nation too"


class ContributionRole(StrEnum):
    """What a nation is to an exercise."""

    HOST = "host"
    PARTICIPANT = "participant"
    OBSERVER = "observer"


CONTRIBUTION_TITLES: Mapping[ContributionRole, Text] = MappingProxyType(
    {
        ContributionRole.HOST: Text("host"),
        ContributionRole.PARTICIPANT: Text("participant"),
        ContributionRole.OBSERVER: Text("observer"),
    }
)


@record(
    "contributions",
    number=61,
    one="nation in the exercise",
    many="Nations in exercises",
    titled="{nation}",
    about="What each nation brings to an exercise: units, troops and equipment.",
    part_of="engagements",
    of_kinds=EXERCISE_KINDS,
)
@dataclass(frozen=True, slots=True)
class Contribution:
    """What one nation, perhaps the own, brings to an exercise. A number that nobody knows is None, never 0.

    `special_troops` are those in amphibious and heliborne landings and parachute drops; they are among the `troops`.
    """

    id: str
    engagement: Annotated[
        str,
        Ref("Engagement", "engagements", must=True, is_fixed=True, gone=Gone.TAKE_ALONG, width=34, is_usual=True),
    ]
    nation: Annotated[
        str,
        Ref("Nation", "countries", must=True, names=True, facet=True, width=22, is_usual=True, hint=ANY_NATION),
    ]
    role: Annotated[
        ContributionRole, Choice("Role", CONTRIBUTION_TITLES, must=True, facet=True, width=12, is_usual=True)
    ] = ContributionRole.PARTICIPANT
    units: Annotated[tuple[str, ...], WordList("Units", width=30, is_usual=True, hint="parted by semicolons")] = ()
    troops: Annotated[int | None, Number("Troops", high=_MOST_OF_A_NATION, optional=True, width=9, is_usual=True)] = (
        None
    )
    tanks: Annotated[int | None, Number("Tanks", high=_MOST_OF_A_NATION, optional=True, width=9)] = None
    combat_vehicles: Annotated[
        int | None, Number("Armoured combat vehicles", high=_MOST_OF_A_NATION, optional=True, width=10)
    ] = None
    artillery: Annotated[
        int | None, Number("Artillery, 100 mm and above", high=_MOST_OF_A_NATION, optional=True, width=10)
    ] = None
    sorties: Annotated[int | None, Number("Sorties", high=_MOST_OF_A_NATION, optional=True, width=9)] = None
    special_troops: Annotated[
        int | None,
        Number("Amphibious, heliborne and parachute troops", high=_MOST_OF_A_NATION, optional=True, width=12),
    ] = None
    notes: Annotated[str, Prose("Notes", width=30)] = ""

    @property
    def claims(self) -> tuple[Claim, ...]:
        """Its units, as those of the nation: so two first battalions are told apart."""
        return tuple((UNIT, self.nation, claimed_name(unit)) for unit in self.units)


@dataclass(frozen=True, slots=True)
class Strength:
    """Troops and equipment, of one or of several. None: nobody said a number."""

    troops: int | None = None
    tanks: int | None = None
    combat_vehicles: int | None = None
    artillery: int | None = None
    sorties: int | None = None
    special_troops: int | None = None


MEASURED: tuple[str, ...] = tuple(each.name for each in fields(Strength))
"""What a strength counts, by the names of the fields that hold it in contributions and in thresholds."""


def total_strength(contributions: Iterable[Contribution]) -> Strength:
    """What all bring together, as far as it is known: a number that one does not know is left out of the sum."""
    sums: dict[str, int] = {}
    for each in contributions:
        for name in MEASURED:
            if (number := getattr(each, name)) is not None:
                sums[name] = sums.get(name, 0) + number
    return Strength(**sums)
