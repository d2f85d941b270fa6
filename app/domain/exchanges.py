"""The exchange behind an engagement of that kind: a post with two ends, and who holds it in turn."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Annotated

from app.domain.records.choices import Choice
from app.domain.records.days import Day
from app.domain.records.links import Gone, Ref
from app.domain.records.numbers import Flag
from app.domain.records.record import record
from app.domain.records.words import Prose, Words
from app.domain.value_classes import dataclass
from app.domain.wording import Text

EXCHANGE_KIND = "personnel-exchange"


class ExchangeSort(StrEnum):
    """What sort of posting it is (domain.md §2.1)."""

    RECIPROCAL = "reciprocal"
    ONE_WAY = "non-reciprocal"
    LIAISON = "liaison"
    EMBEDDED = "embedded"
    INSTRUCTOR = "instructor"
    STUDENT = "student"


EXCHANGE_TITLES: Mapping[ExchangeSort, Text] = MappingProxyType(
    {
        ExchangeSort.RECIPROCAL: Text("reciprocal exchange"),
        ExchangeSort.ONE_WAY: Text("non-reciprocal exchange"),
        ExchangeSort.LIAISON: Text("liaison officer"),
        ExchangeSort.EMBEDDED: Text("embedded staff"),
        ExchangeSort.INSTRUCTOR: Text("instructor"),
        ExchangeSort.STUDENT: Text("student or staff college place"),
    }
)

TOUR = "Tour"
BOTH_ENDS = "Both ends"
TERMS = "Terms"

NOT_IN_PEOPLE = "a name that is not in People"


@record(
    "exchanges",
    number=40,
    one="exchange",
    many="Exchanges",
    titled="{id}",
    dated=("tour_start", "tour_end"),
    about="Posts that are exchanged: both ends, who holds them in turn, and on what terms.",
    part_of="engagements",
    of_kinds=(EXCHANGE_KIND,),
)
@dataclass(frozen=True, slots=True)
class Posting:
    """What is special about an exchange. Without days of its own, the tour is as long as the engagement.

    Whoever holds the post is one of People, or a name in words. `is_last` says that nobody is to follow, so
    that no successor is missed. `reciprocal` is the engagement by which the other side's officer comes here.
    """

    id: Annotated[
        str, Ref("Engagement", "engagements", must=True, names=True, is_fixed=True, gone=Gone.TAKE_ALONG, width=34)
    ]
    sort: Annotated[
        ExchangeSort | None,
        Choice("Sort of exchange", EXCHANGE_TITLES, optional=True, facet=True, width=24, is_usual=True),
    ] = None
    agreement: Annotated[
        str | None, Ref("Exchange agreement", "agreements", gone=Gone.UNLINK, facet=True, width=26)
    ] = None
    incumbent: Annotated[
        str | None, Ref("Incumbent", "people", group=TOUR, gone=Gone.UNLINK, width=24, is_usual=True)
    ] = None
    incumbent_name: Annotated[str, Words("Incumbent in words", group=TOUR, width=24, hint=NOT_IN_PEOPLE)] = ""
    tour_start: Annotated[date | None, Day("Tour begins", group=TOUR, width=14, is_usual=True)] = None
    tour_end: Annotated[date | None, Day("Tour ends", group=TOUR, ends=True, width=14, is_usual=True)] = None
    predecessor: Annotated[str | None, Ref("Predecessor", "people", group=TOUR, gone=Gone.UNLINK, width=24)] = None
    predecessor_name: Annotated[str, Words("Predecessor in words", group=TOUR, width=24, hint=NOT_IN_PEOPLE)] = ""
    successor: Annotated[
        str | None, Ref("Successor", "people", group=TOUR, gone=Gone.UNLINK, width=24, is_usual=True)
    ] = None
    successor_name: Annotated[str, Words("Successor in words", group=TOUR, width=24, hint=NOT_IN_PEOPLE)] = ""
    successor_arrives: Annotated[date | None, Day("Successor arrives", group=TOUR, width=14, is_usual=True)] = None
    is_last: Annotated[bool, Flag("Ends with this tour", group=TOUR, width=10)] = False
    home_post: Annotated[str, Words("Post at home", group=BOTH_ENDS, width=26)] = ""
    home_unit: Annotated[str, Words("Unit at home", group=BOTH_ENDS, width=22)] = ""
    home_place: Annotated[str, Words("Location at home", group=BOTH_ENDS, width=18)] = ""
    host_post: Annotated[str, Words("Post with the partner", group=BOTH_ENDS, width=26)] = ""
    host_unit: Annotated[str, Words("Unit of the partner", group=BOTH_ENDS, width=22)] = ""
    host_place: Annotated[str, Words("Location with the partner", group=BOTH_ENDS, width=18)] = ""
    reciprocal: Annotated[
        str | None, Ref("Reciprocal post", "engagements", group=BOTH_ENDS, gone=Gone.UNLINK, width=30)
    ] = None
    rank_band: Annotated[str, Words("Rank band", group=TERMS, width=16, hint="major to lieutenant colonel")] = ""
    language: Annotated[str, Words("Language required", group=TERMS, width=18)] = ""
    security_level: Annotated[str, Words("Security level", group=TERMS, width=18)] = ""
    dependants: Annotated[str, Words("Dependants", group=TERMS, width=18, hint="partner and two children")] = ""
    cost_split: Annotated[str, Prose("Who pays what", group=TERMS, width=30)] = ""
    disclosure: Annotated[str, Prose("Disclosure limits", group=TERMS, width=30)] = ""

    @property
    def has_successor(self) -> bool:
        """Whether somebody is named who follows."""
        return bool(self.successor or self.successor_name)
