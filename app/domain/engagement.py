"""The engagement: one activity with a place and a time, of one kind."""

from dataclasses import field
from datetime import date
from types import MappingProxyType
from typing import Annotated

from app.domain import header_words
from app.domain.geography import Place, Where
from app.domain.levels import LEVEL_TITLES, Level
from app.domain.origins import ASKED_FOR_TITLES, POSTURE_TITLES, AskedForBy, Posture
from app.domain.own_values import OwnValue, OwnValues, holding_own
from app.domain.participation import DIRECTION_TITLES, Direction, Nations, Participation, Role
from app.domain.priorities import PRIORITY_TITLES, Priority
from app.domain.records.choices import Choice
from app.domain.records.days import Day, When
from app.domain.records.links import Gone, Ref, Refs
from app.domain.records.numbers import MOST, Number
from app.domain.records.record import record
from app.domain.records.sort import Surface
from app.domain.records.words import Prose, WordList, Words
from app.domain.services import SERVICE_TITLES, Service
from app.domain.spans import Dates
from app.domain.statuses import DELIVERED, ENDED_EARLY, LIVE, STATUS_TITLES, Status
from app.domain.value_classes import dataclass

MORE = "Notes and links"
"""The part of the form that most engagements leave empty."""

PRINCIPALS = "who travel or host"
BODIES = "that take part, as NATO or the African Union"
ENDED = "if cancelled, postponed or declined"
POSTPONED = "if postponed"
ASSETS = "ships, aircraft, units, teams"
WHOLE = "a tour, deployment or exercise"
NEEDED_FIRST = "what must have taken place"
TAGS = "your own words; parted by semicolons"
TYPED_DATES = "3-5 mar 27, wk 14, +2w"

OF_ITS_OWN = "each engagement has its own"
BY_THEMSELVES = MappingProxyType(
    dict.fromkeys(
        (Surface.FORM, Surface.COLUMN, Surface.BULK, Surface.REGISTER),
        "each of the plan's own fields is there by itself",
    )
)

_BEHIND = DELIVERED | ENDED_EARLY


@record(
    "engagements",
    number=1,
    one="engagement",
    many="Engagements",
    about="What is planned, under way and done.",
    titled="{title}",
    dated=("dates",),
)
@holding_own
@dataclass(frozen=True, slots=True)
class Engagement:
    """The common record of domain.md §2, as far as the plan keeps it.

    `countries` are the other nations, never the own one. `principals`,
    `organisations` (those that take part themselves, beside countries) and `objectives` are ids. `own_lead` and
    `counterpart` are offices in words.
    `parent` is the tour, deployment or exercise of which it is a part; it comes `after` others that it depends on.
    `assets`, `agreements` and the `series` it is an edition of are ids, `releasable_to` countries that may have its
    record. `reason` says why it was cancelled, postponed or declined; a postponed one
    has a `review_on`. `provenance` says where an imported record came from.
    """

    id: str
    ref: Annotated[
        str,
        Words(
            "Reference",
            group=MORE,
            must=True,
            width=12,
            is_usual=True,
            heads=header_words.REF,
            without={Surface.BULK: OF_ITS_OWN},
        ),
    ]
    title: Annotated[
        str,
        Words(
            "Title",
            must=True,
            names=True,
            width=34,
            is_usual=True,
            heads=header_words.TITLE,
            without={Surface.BULK: OF_ITS_OWN},
        ),
    ]
    kind: Annotated[
        str,
        Ref(
            "Kind",
            "kinds",
            is_ours=True,
            must=True,
            facet=True,
            grouping=True,
            width=19,
            is_usual=True,
            heads=header_words.KIND,
        ),
    ]
    dates: Annotated[
        Dates,
        When(
            "Dates",
            heads=header_words.DATES,
            heads_of_start=header_words.START,
            heads_of_end=header_words.END,
            must=True,
            width=27,
            is_usual=True,
            hint=TYPED_DATES,
        ),
    ]
    status: Annotated[
        Status,
        Choice(
            "Status",
            STATUS_TITLES,
            must=True,
            facet=True,
            grouping=True,
            width=13,
            is_usual=True,
            heads=header_words.STATUS,
        ),
    ] = Status.IDEA
    countries: Annotated[
        tuple[Participation, ...],
        Nations(
            "Countries",
            "countries",
            "country",
            is_ordered=True,
            facet=True,
            grouping=True,
            is_usual=True,
            heads=header_words.COUNTRIES,
        ),
    ] = ()
    place: Annotated[Place, Where("Place", facet=True, width=18, heads=header_words.PLACE)] = field(
        default_factory=Place
    )
    direction: Annotated[
        Direction | None,
        Choice(
            "Direction",
            DIRECTION_TITLES,
            optional=True,
            facet=True,
            grouping=True,
            width=13,
            heads=header_words.DIRECTION,
        ),
    ] = None
    own_lead: Annotated[
        str, Words("Lead person", facet=True, grouping=True, width=17, is_usual=True, heads=header_words.OWN_LEAD)
    ] = ""
    level: Annotated[
        Level | None,
        Choice(
            "Own level",
            LEVEL_TITLES,
            is_coded=True,
            optional=True,
            facet=True,
            grouping=True,
            width=9,
            is_usual=True,
            heads=header_words.LEVEL,
        ),
    ] = None
    principals: Annotated[
        tuple[str, ...],
        Refs(
            "Principals",
            "people",
            "person",
            is_ordered=True,
            among="is_principal",
            facet=True,
            grouping=True,
            width=22,
            hint=PRINCIPALS,
        ),
    ] = ()
    assets: Annotated[
        tuple[str, ...],
        Refs("Assets", "assets", "asset", is_ordered=True, facet=True, grouping=True, width=22, hint=ASSETS),
    ] = ()
    counterpart: Annotated[str, Words("Counterpart", width=22, heads=header_words.COUNTERPART)] = ""
    counterpart_level: Annotated[
        Level | None,
        Choice("Counterpart level", LEVEL_TITLES, is_coded=True, optional=True, facet=True, grouping=True, width=10),
    ] = None
    organisations: Annotated[
        tuple[str, ...],
        Refs(
            "Organisations",
            "organisations",
            "organisation",
            is_ordered=True,
            facet=True,
            grouping=True,
            width=20,
            hint=BODIES,
        ),
    ] = ()
    lead_office: Annotated[str, Words("Lead office", group=MORE, facet=True, grouping=True, width=18)] = ""
    participants: Annotated[
        int | None,
        Number("Own participants", kept=(0, MOST), optional=True, facet=True, bands=(0, 1, 10, 50, 200), width=10),
    ] = None
    objectives: Annotated[
        tuple[str, ...],
        Refs("Objectives", "objectives", "objective", is_ordered=True, facet=True, grouping=True, width=24),
    ] = ()
    priority: Annotated[
        Priority | None, Choice("Priority", PRIORITY_TITLES, optional=True, facet=True, grouping=True, width=10)
    ] = None
    service: Annotated[
        Service | None,
        Choice("Service", SERVICE_TITLES, group=MORE, optional=True, facet=True, grouping=True, width=12),
    ] = None
    parent: Annotated[
        str | None,
        Ref("Part of", "engagements", group=MORE, gone=Gone.UNLINK, facet=True, grouping=True, width=26, hint=WHOLE),
    ] = None
    after: Annotated[
        tuple[str, ...],
        Refs("Comes after", "engagements", "other", group=MORE, is_ordered=True, width=26, hint=NEEDED_FIRST),
    ] = ()
    series: Annotated[
        str | None,
        Ref("Series", "series", group=MORE, gone=Gone.UNLINK, facet=True, grouping=True, width=24),
    ] = None
    asked_for_by: Annotated[
        AskedForBy | None,
        Choice("Asked for by", ASKED_FOR_TITLES, group=MORE, optional=True, facet=True, grouping=True, width=16),
    ] = None
    posture: Annotated[
        Posture | None,
        Choice("Public posture", POSTURE_TITLES, group=MORE, optional=True, facet=True, grouping=True, width=14),
    ] = None
    risk: Annotated[str, Prose("Risk", group=MORE, width=30)] = ""
    tags: Annotated[tuple[str, ...], WordList("Tags", group=MORE, facet=True, grouping=True, width=20, hint=TAGS)] = ()
    releasable_to: Annotated[
        tuple[str, ...],
        Refs("Releasable to", "countries", "country", group=MORE, is_ordered=True, facet=True, width=20),
    ] = ()
    marking: Annotated[
        str,
        Words("Marking", group=MORE, facet=True, grouping=True, width=12, is_usual=True, heads=header_words.MARKING),
    ] = ""
    description: Annotated[str, Prose("Description", group=MORE, width=40, heads=header_words.DESCRIPTION)] = ""
    notes: Annotated[str, Prose("Notes", group=MORE, width=40, heads=header_words.NOTES)] = ""
    agreement: Annotated[str, Words("Agreement basis", group=MORE, facet=True, width=24)] = ""
    agreements: Annotated[
        tuple[str, ...],
        Refs("Agreements", "agreements", "agreement", group=MORE, is_ordered=True, facet=True, width=26),
    ] = ()
    outcome: Annotated[str, Prose("Outcome", group=MORE, facet=True, width=40)] = ""
    reason: Annotated[str, Words("Reason", group=MORE, width=30, hint=ENDED)] = ""
    review_on: Annotated[date | None, Day("Review day", group=MORE, hint=POSTPONED)] = None
    provenance: Annotated[str, Words("Source", group=MORE, width=20, heads=header_words.SOURCE)] = ""
    own: Annotated[tuple[OwnValue, ...], OwnValues("Own fields", without=BY_THEMSELVES)] = ()

    @property
    def country_ids(self) -> tuple[str, ...]:
        """The other nations' ids, in the order recorded."""
        return tuple(participation.country for participation in self.countries)

    @property
    def host(self) -> str | None:
        """The state where it happens: the place's, else the country marked host."""
        if self.place.country:
            return self.place.country
        return next((p.country for p in self.countries if p.role is Role.HOST), None)

    @property
    def is_live(self) -> bool:
        """Planned, confirmed, under way or done."""
        return self.status in LIVE

    def is_ahead(self, as_of: date) -> bool:
        """Whether it is still to take place or going on: neither delivered, nor ended early, nor over."""
        return self.status not in _BEHIND and self.dates.latest >= as_of
