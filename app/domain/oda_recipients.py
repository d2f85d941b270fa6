"""Which countries may receive official development assistance (ODA), and since when: the DAC's list."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Annotated

from app.domain.records.choices import Choice
from app.domain.records.days import Day
from app.domain.records.links import Gone, Ref
from app.domain.records.record import record
from app.domain.records.words import Prose
from app.domain.value_classes import dataclass
from app.domain.wording import Text


class OdaGroup(StrEnum):
    """Under which head of the list a country stands."""

    LEAST_DEVELOPED = "ldc"
    LOW_INCOME = "lic"
    LOWER_MIDDLE_INCOME = "lmic"
    UPPER_MIDDLE_INCOME = "umic"


ODA_GROUP_TITLES: Mapping[OdaGroup, Text] = MappingProxyType(
    {
        OdaGroup.LEAST_DEVELOPED: Text("least developed"),
        OdaGroup.LOW_INCOME: Text("low income"),
        OdaGroup.LOWER_MIDDLE_INCOME: Text("lower middle income"),
        OdaGroup.UPPER_MIDDLE_INCOME: Text("upper middle income"),
    }
)


@record(
    "oda_recipients",
    number=152,
    one="recipient of aid (ODA)",
    many="Recipients of aid (ODA)",
    titled="{country} · {income}",
    ships=True,
    about="Which countries may receive official development assistance, by the DAC's list, and on which days.",
)
@dataclass(frozen=True, slots=True)
class OdaRecipient:
    """A country on the list, under one head of it; None means without a known begin or end.

    `valid_to` is the last day on which it holds.
    """

    id: str
    country: Annotated[
        str, Ref("Country", "countries", must=True, names=True, gone=Gone.TAKE_ALONG, width=24, is_usual=True)
    ]
    income: Annotated[
        OdaGroup, Choice("Group", ODA_GROUP_TITLES, must=True, names=True, facet=True, width=20, is_usual=True)
    ]
    valid_from: Annotated[date | None, Day("From", width=14, is_usual=True)] = None
    valid_to: Annotated[date | None, Day("Last day", ends=True, width=14, is_usual=True)] = None
    source: Annotated[str, Prose("Source", width=34, is_usual=True)] = ""
    checked: Annotated[date | None, Day("Checked", width=14, is_usual=True)] = None

    def holds_on(self, day: date) -> bool:
        """Whether the country is on the list on that day."""
        return (self.valid_from is None or self.valid_from <= day) and (self.valid_to is None or day <= self.valid_to)
