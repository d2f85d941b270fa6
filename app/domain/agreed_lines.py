"""What was agreed with a country for a plan year, line by line, whether it is in the plan or not."""

from typing import Annotated

from app.domain.priorities import PlanYear
from app.domain.records.links import Gone, Ref
from app.domain.records.numbers import Number
from app.domain.records.record import record
from app.domain.records.words import Prose, Words
from app.domain.value_classes import dataclass


@record(
    "agreed_lines",
    number=49,
    one="agreed line",
    many="Agreed plan lines",
    titled="{country} {year} {title}",
    ordered="year",
    about="What was agreed with each country for a plan year, and which engagement brings it about.",
)
@dataclass(frozen=True, slots=True)
class AgreedLine:
    """A line of a cooperation plan agreed with a country for a plan year.

    It is programmed where its `engagement` is live. `talks` are those that agreed it. One that both sides
    gave up says why in `dropped`, and is missed no more.
    """

    id: str
    country: Annotated[
        str,
        Ref("Country", "countries", must=True, names=True, gone=Gone.TAKE_ALONG, facet=True, width=22, is_usual=True),
    ]
    year: Annotated[int, PlanYear("Plan year", must=True, names=True, facet=True, width=10, is_usual=True)]
    title: Annotated[str, Words("Title", must=True, names=True, width=34, is_usual=True)]
    number: Annotated[str, Words("Line", width=10, is_usual=True)] = ""
    quarter: Annotated[int | None, Number("Quarter", low=1, high=4, optional=True, width=8, is_usual=True)] = None
    kind: Annotated[str | None, Ref("Kind", "kinds", gone=Gone.UNLINK, is_ours=True, facet=True, width=20)] = None
    host: Annotated[str | None, Ref("Host", "countries", gone=Gone.UNLINK, width=20)] = None
    engagement: Annotated[
        str | None, Ref("Programmed as", "engagements", gone=Gone.UNLINK, width=34, is_usual=True)
    ] = None
    talks: Annotated[str | None, Ref("Agreed at", "engagements", gone=Gone.UNLINK, width=30)] = None
    dropped: Annotated[str, Words("Given up because", width=26)] = ""
    notes: Annotated[str, Prose("Notes", width=30)] = ""
