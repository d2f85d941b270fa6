"""Templates: engagements that are begun again and again, such as the usual port call."""

from typing import Annotated

from app.domain.records.links import Gone, Ref
from app.domain.records.record import record
from app.domain.records.words import Words
from app.domain.value_classes import dataclass


@record(
    "templates",
    number=110,
    one="template",
    many="Templates",
    titled="{title}",
    about="Engagements from which new ones are begun, with what they have in their programme, agenda and costs.",
    part_of="engagements",
)
@dataclass(frozen=True, slots=True)
class EngagementTemplate:
    """Says that new engagements are begun like this one, and what that is called; `id` is that of the engagement.

    It says nothing else of the engagement, which counts as what it is.
    """

    id: Annotated[
        str, Ref("Engagement", "engagements", must=True, is_fixed=True, gone=Gone.TAKE_ALONG, width=34, is_usual=True)
    ]
    title: Annotated[str, Words("Template", must=True, names=True, width=30, is_usual=True, hint="such as Port call")]
