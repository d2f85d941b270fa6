"""Hand-outs: what left to whom, and what it says there of engagements."""

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Annotated

from app.domain.records.choices import Choice
from app.domain.records.links import Gone, Ref
from app.domain.records.moment import Moment
from app.domain.records.record import record
from app.domain.records.sort import Surface
from app.domain.records.words import Words
from app.domain.statements import Statement, Statements
from app.domain.value_classes import dataclass
from app.domain.wording import Text


class HandoutForm(StrEnum):
    """As what it left."""

    DOCUMENT = "document"
    SHEET = "sheet"
    CALENDAR = "calendar"
    LETTER = "letter"
    MAIL = "mail"
    INVITATION = "invitation"
    SPOKEN = "spoken"


HANDOUT_FORM_TITLES: Mapping[HandoutForm, Text] = MappingProxyType(
    {
        HandoutForm.DOCUMENT: Text("document"),
        HandoutForm.SHEET: Text("sheet"),
        HandoutForm.CALENDAR: Text("calendar file"),
        HandoutForm.LETTER: Text("letter"),
        HandoutForm.MAIL: Text("mail"),
        HandoutForm.INVITATION: Text("invitation"),
        HandoutForm.SPOKEN: Text("by word of mouth"),
    }
)

_BY_MONTH = {Surface.SEARCH: "hundreds would be found by a month; what they are about is found by it"}


@record(
    "handouts",
    number=140,
    one="hand-out",
    many="Hand-outs",
    titled="{recipient} · {file}",
    dated=("at",),
    about="What left to whom, and what it says of engagements.",
)
@dataclass(frozen=True, slots=True)
class Handout:
    """Something that left to one recipient: the holder of a `post`, or whoever `recipient` names.

    `recipient` is what the post was called when it left. `at` is an instant in UTC. `stated` is in the order of the
    engagements' ids.
    """

    id: str
    recipient: Annotated[
        str, Words("Recipient", must=True, names=True, repeats=True, facet=True, width=28, is_usual=True)
    ]
    at: Annotated[datetime, Moment("Given on", must=True, is_fixed=True, is_usual=True, without=_BY_MONTH)]
    form: Annotated[
        HandoutForm, Choice("Given as", HANDOUT_FORM_TITLES, must=True, facet=True, width=14, is_usual=True)
    ]
    post: Annotated[str | None, Ref("Post", "posts", gone=Gone.UNLINK, facet=True, width=26)] = None
    file: Annotated[str, Words("File", names=True, width=26, is_usual=True)] = ""
    note: Annotated[str, Words("Note", width=30)] = ""
    stated: Annotated[tuple[Statement, ...], Statements("What it says", is_fixed=True, width=34, is_usual=True)] = ()

    @property
    def holder(self) -> str:
        """Who has it: the same for all that left to one post, or to one name."""
        return f"post:{self.post}" if self.post is not None else f"name:{self.recipient.casefold()}"
