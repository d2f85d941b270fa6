"""Links from an engagement to what lies elsewhere: a web page, a file on a share, a file number."""

from typing import Annotated

from app.domain.records.links import Gone, Ref
from app.domain.records.record import record
from app.domain.records.words import Words
from app.domain.value_classes import dataclass


@record(
    "links",
    number=37,
    one="link",
    many="Links",
    titled="{engagement} · {title}",
    part_of="engagements",
    about="Where more about engagements is found.",
)
@dataclass(frozen=True, slots=True)
class WebLink:
    """Where something about an engagement is found. `address` is a web address, a path or a file number, kept as it is
    typed and never opened by itself."""

    id: str
    engagement: Annotated[
        str, Ref("Engagement", "engagements", must=True, names=True, is_fixed=True, gone=Gone.TAKE_ALONG, width=30)
    ]
    title: Annotated[str, Words("Title", must=True, names=True, width=30, is_usual=True)]
    address: Annotated[str, Words("Where", must=True, width=40, is_usual=True)]
    marking: Annotated[str, Words("Marking", width=14)] = ""
    note: Annotated[str, Words("Note", width=30)] = ""
