"""Non-proliferation: what an engagement of that kind has beside the common record."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Annotated

from app.domain.records.choices import Choice
from app.domain.records.links import Gone, Ref, Refs
from app.domain.records.record import record
from app.domain.records.words import Prose, Words
from app.domain.value_classes import dataclass
from app.domain.wording import Text


class ProliferationActivity(StrEnum):
    """What is done (domain.md §2.9)."""

    EXERCISE = "exercise"
    PLENARY = "plenary"
    EXPERTS = "expert-meeting"
    CAPACITY = "capacity-building"
    DRILL = "drill"


ACTIVITY_TITLES: Mapping[ProliferationActivity, Text] = MappingProxyType(
    {
        ProliferationActivity.EXERCISE: Text("exercise"),
        ProliferationActivity.PLENARY: Text("plenary"),
        ProliferationActivity.EXPERTS: Text("meeting of experts"),
        ProliferationActivity.CAPACITY: Text("building of capacity"),
        ProliferationActivity.DRILL: Text("port or boarding drill"),
    }
)


@record(
    "non_proliferation",
    number=90,
    one="non-proliferation record",
    many="Non-proliferation",
    part_of="engagements",
    of_kinds=("non-proliferation",),
)
@dataclass(frozen=True, slots=True)
class NonProliferation:
    """The record of an activity of a regime (domain.md §2.9); `id` is that of its engagement."""

    id: Annotated[
        str,
        Ref("Engagement", "engagements", must=True, names=True, is_fixed=True, gone=Gone.TAKE_ALONG, width=34),
    ]
    regime: Annotated[
        str | None, Ref("Regime", "regimes", gone=Gone.UNLINK, is_ours=True, facet=True, width=26, is_usual=True)
    ] = None
    activity: Annotated[
        ProliferationActivity | None,
        Choice("Activity", ACTIVITY_TITLES, optional=True, facet=True, width=20, is_usual=True),
    ] = None
    ministry: Annotated[
        str, Words("Lead ministry", facet=True, width=26, is_usual=True, hint="often not the defence ministry")
    ] = ""
    defence_part: Annotated[str, Prose("Part of defence", width=30, is_usual=True)] = ""
    states: Annotated[
        tuple[str, ...], Refs("States in the activity", "countries", "country", is_ordered=True, width=30)
    ] = ()
    export_control: Annotated[str, Prose("Export control to mind", width=30)] = ""
