"""Series: engagements that come again, by a rule or as they are agreed."""

from datetime import date
from typing import Annotated

from app.domain.records.days import Day
from app.domain.records.links import Ref, Refs
from app.domain.records.numbers import Number
from app.domain.records.record import record
from app.domain.records.words import Prose, Words
from app.domain.value_classes import dataclass

IN_TURN = "two alternate; ours may be among them"


@record(
    "series",
    number=32,
    one="series",
    many="Series",
    titled="{title}",
    about="What comes again: staff talks every eighteen months, a forum each year, an exercise by editions.",
)
@dataclass(frozen=True, slots=True)
class Series:
    """What comes again. `rule` says when, as it is typed: `every 18 months`, `weekend before US Thanksgiving`.

    `begins` is the first day from which the rule counts, `until` the last on which an edition may begin. `hosts` are
    the countries that host its editions in turn, our own among them, in their order.
    """

    id: str
    title: Annotated[str, Words("Title", must=True, names=True, width=34, is_usual=True)]
    rule: Annotated[str, Words("Comes again", width=30, is_usual=True, hint="every 18 months")] = ""
    kind: Annotated[str | None, Ref("Kind", "kinds", is_ours=True, facet=True, width=22, is_usual=True)] = None
    days: Annotated[int | None, Number("Length", unit="days", low=1, high=3_650, optional=True, width=8)] = None
    begins: Annotated[date | None, Day("From", width=14, is_usual=True)] = None
    until: Annotated[date | None, Day("Until", ends=True, width=14)] = None
    hosts: Annotated[
        tuple[str, ...],
        Refs("Hosts in turn", "countries", "country", is_ordered=True, width=26, hint=IN_TURN),
    ] = ()
    source: Annotated[str, Prose("Source", width=30)] = ""
    notes: Annotated[str, Prose("Notes", width=30)] = ""
