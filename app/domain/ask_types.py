"""The kinds of question that are asked, and which kind of engagement needs whom."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Annotated

from app.domain.addressees import ADDRESSEE_TITLES
from app.domain.asks import NEED_TITLES, Need
from app.domain.levels import LEVEL_WORDS, UNSOUGHT_LEVEL
from app.domain.records.choices import Choice
from app.domain.records.days import Day
from app.domain.records.links import Ref
from app.domain.records.numbers import MOST_DAYS, Flag, Number
from app.domain.records.record import record
from app.domain.records.stored import Form
from app.domain.records.words import Prose, Words
from app.domain.value_classes import dataclass
from app.domain.wording import Text


class Silence(StrEnum):
    """What no answer means for an ask type; it never means yes unless announced."""

    NEVER = "never"
    IF_ANNOUNCED = "no-objection-if-announced"
    INFORM_ONLY = "inform-only"
    PROCEED_WITHOUT = "proceed-without"
    NOT_APPLICABLE = "not-applicable"


SILENCE_TITLES: Mapping[Silence, Text] = MappingProxyType(
    {
        Silence.NEVER: Text("never means yes"),
        Silence.IF_ANNOUNCED: Text("no objection, if announced"),
        Silence.INFORM_ONLY: Text("informed only"),
        Silence.PROCEED_WITHOUT: Text("go on without"),
        Silence.NOT_APPLICABLE: Text("does not apply"),
    }
)


@record(
    "ask_types",
    number=16,
    one="type of ask",
    many="Types of ask",
    titled="{id} {title}",
    ships=True,
    about="The questions that are asked, when an answer is due, and what silence means.",
)
@dataclass(frozen=True, slots=True)
class AskType:
    """A kind of question (A1 … A10 of domain.md §3.1) with its wording and default clock.

    `due_days` counts calendar days before the engagement's start. An answer to a question that `reopens` was given for
    the dates, the country, the level, the assets, the units and the purpose of then (domain.md §3.2: A2 to A6).
    """

    id: Annotated[str, Words("Code", must=True, names=True, is_fixed=True, width=6, is_usual=True)]
    title: Annotated[str, Words("Title", must=True, names=True, width=24, is_usual=True)]
    question: Annotated[str, Words("Question", width=44, is_usual=True)]
    due_days: Annotated[
        int | None,
        Number("Due before start", unit="days", low=-MOST_DAYS, high=MOST_DAYS, optional=True, is_usual=True),
    ] = None
    silence: Annotated[Silence, Choice("Silence", SILENCE_TITLES, must=True, width=24, is_usual=True)] = Silence.NEVER
    reopens: Annotated[bool, Flag("Asked again after a material change", facet=True, width=10)] = True
    source: Annotated[str, Prose("Source", width=30, is_usual=True)] = ""
    checked: Annotated[date | None, Day("Checked", width=14)] = None


@record(
    "ask_routes",
    number=17,
    one="routing of asks",
    many="Who is asked",
    titled="{kind} · {addressee}",
    ships=True,
    about="Which kind of engagement needs whom, and from which level.",
)
@dataclass(frozen=True, slots=True)
class AskRoute:
    """One cell of the default matrix of domain.md §3.3: which kind needs whom.

    Levels bound it inclusively, `L1` highest; an empty bound is open. `oda_only`: it counts where a country of the
    engagement may receive ODA (`oda_recipients`).
    """

    id: str
    kind: Annotated[str, Ref("Kind", "kinds", must=True, names=True, facet=True, width=22, is_usual=True)]
    addressee: Annotated[
        str, Choice("Addressee", ADDRESSEE_TITLES, must=True, names=True, facet=True, width=24, is_usual=True)
    ]
    need: Annotated[Need, Choice("Wanted", NEED_TITLES, must=True, facet=True, is_usual=True)]
    ask_type: Annotated[str, Ref("Type", "ask_types", must=True, facet=True, width=22, is_usual=True)]
    required: Annotated[bool, Flag("Required", facet=True, width=10, is_usual=True)]
    min_level: Annotated[
        str,
        Choice(
            "From level", LEVEL_WORDS, optional=True, form=Form.LEVEL, width=10, is_usual=True, without=UNSOUGHT_LEVEL
        ),
    ] = ""
    max_level: Annotated[
        str,
        Choice(
            "To level", LEVEL_WORDS, optional=True, form=Form.LEVEL, width=10, is_usual=True, without=UNSOUGHT_LEVEL
        ),
    ] = ""
    due_days: Annotated[
        int | None, Number("Due before start", unit="days", low=-MOST_DAYS, high=MOST_DAYS, optional=True)
    ] = None
    oda_only: Annotated[bool, Flag("Only with recipients of aid (ODA)", facet=True, width=12, is_usual=True)] = False
    note: Annotated[str, Words("Note", width=30)] = ""
    source: Annotated[str, Prose("Source", width=30, is_usual=True)] = ""
    checked: Annotated[date | None, Day("Checked", width=14)] = None
