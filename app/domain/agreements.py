"""What the own nation has agreed with others, on which engagements rest."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Annotated

from app.domain.records.choices import Choice
from app.domain.records.days import Day
from app.domain.records.links import Refs
from app.domain.records.record import record
from app.domain.records.words import Prose, Words
from app.domain.value_classes import dataclass
from app.domain.wording import Text


class AgreementSort(StrEnum):
    """What an agreement is."""

    FORCES = "status-of-forces"
    VISITING = "visiting-forces"
    MEMORANDUM = "memorandum"
    COOPERATION = "cooperation"
    EXCHANGE = "exchange"
    SECURITY = "information-security"
    OTHER = "other"


AGREEMENT_TITLES: Mapping[AgreementSort, Text] = MappingProxyType(
    {
        AgreementSort.FORCES: Text("status of forces agreement"),
        AgreementSort.VISITING: Text("visiting forces agreement"),
        AgreementSort.MEMORANDUM: Text("memorandum of understanding"),
        AgreementSort.COOPERATION: Text("cooperation agreement"),
        AgreementSort.EXCHANGE: Text("exchange agreement"),
        AgreementSort.SECURITY: Text("information security agreement"),
        AgreementSort.OTHER: Text("other agreement"),
    }
)


@record(
    "agreements",
    number=31,
    one="agreement",
    many="Agreements",
    titled="{title}",
    dated=("expires", "in_force"),
    about="What was agreed with other states, whom and what it covers, and when it ends.",
)
@dataclass(frozen=True, slots=True)
class Agreement:
    """An agreement with one or several states. `expires` is its last day; None: it has no end that is known.

    `covers` says in words what it allows, such as exercises ashore or exchanges of officers.
    """

    id: str
    title: Annotated[str, Words("Title", must=True, names=True, width=34, is_usual=True)]
    sort: Annotated[AgreementSort, Choice("Sort", AGREEMENT_TITLES, must=True, facet=True, width=26, is_usual=True)] = (
        AgreementSort.MEMORANDUM
    )
    countries: Annotated[
        frozenset[str], Refs("Parties", "countries", "country", facet=True, width=30, is_usual=True)
    ] = frozenset()
    reference: Annotated[str, Words("Reference", width=18)] = ""
    signed: Annotated[date | None, Day("Signed", width=14)] = None
    in_force: Annotated[date | None, Day("In force since", width=14, is_usual=True)] = None
    expires: Annotated[date | None, Day("Expires", ends=True, width=14, is_usual=True)] = None
    covers: Annotated[str, Prose("Covers", width=34, is_usual=True)] = ""
    notice: Annotated[str, Words("Notice and renewal", width=26)] = ""
    source: Annotated[str, Prose("Source", width=30)] = ""
    notes: Annotated[str, Prose("Notes", width=30)] = ""
