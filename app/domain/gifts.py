"""Gifts that were given and received."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Annotated

from app.domain.records.amounts import Amount, Currency
from app.domain.records.choices import Choice
from app.domain.records.links import Gone, Ref
from app.domain.records.numbers import Flag
from app.domain.records.record import record
from app.domain.records.words import Words
from app.domain.value_classes import dataclass
from app.domain.wording import Text


class GiftWay(StrEnum):
    """Which way a gift goes."""

    GIVEN = "given"
    RECEIVED = "received"


GIFT_TITLES: Mapping[GiftWay, Text] = MappingProxyType(
    {GiftWay.GIVEN: Text("given"), GiftWay.RECEIVED: Text("received")}
)


@record(
    "gifts",
    number=44,
    one="gift",
    many="Gifts",
    titled="{what}",
    about="Gifts both ways, what they are worth, and whether they were declared.",
    part_of="engagements",
)
@dataclass(frozen=True, slots=True)
class Gift:
    """A gift that was given, or received, or is to be. A `value` that is not known is None, never 0."""

    id: str
    engagement: Annotated[
        str, Ref("Engagement", "engagements", must=True, is_fixed=True, gone=Gone.TAKE_ALONG, width=30)
    ]
    what: Annotated[str, Words("Gift", must=True, names=True, width=30, is_usual=True)]
    way: Annotated[
        GiftWay, Choice("Given or received", GIFT_TITLES, must=True, facet=True, width=10, is_usual=True)
    ] = GiftWay.GIVEN
    giver: Annotated[str, Words("From", width=26, is_usual=True)] = ""
    receiver: Annotated[str, Words("To", width=26, is_usual=True)] = ""
    nation: Annotated[str | None, Ref("Nation", "countries", gone=Gone.UNLINK, width=20)] = None
    value: Annotated[float | None, Amount("Value", high=1_000_000_000, width=10, is_usual=True)] = None
    currency: Annotated[str, Currency("Currency", repeats=True, width=8, is_usual=True)] = ""
    is_declared: Annotated[bool, Flag("Declared", facet=True, width=9, is_usual=True)] = False
    notes: Annotated[str, Words("Notes", width=30)] = ""
