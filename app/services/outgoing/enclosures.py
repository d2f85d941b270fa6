"""What can be enclosed in a mail draft: letters, and the host's clearance form."""

from __future__ import annotations

from app.domain.engagement import Engagement
from app.domain.wording import Text, text
from app.services.outgoing.letters import LETTERS
from app.services.outgoing.mails import Enclosure

CLEARANCE_FORM = "clearance-form"

ENCLOSURES: tuple[str, ...] = (*LETTERS, CLEARANCE_FORM)
"""By name, as on the command line."""

_PDF = "application/pdf"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def enclosure_title(name: str) -> Text:
    """What an enclosure is called."""
    return text("Clearance form") if name == CLEARANCE_FORM else LETTERS[name].title


def enclosed(name: str, item: Engagement, content: bytes) -> Enclosure:
    """An enclosure with the name of its file, which tells nothing but what it is and the reference."""
    ref = "".join(sign if sign.isalnum() or sign in ".-_" else "-" for sign in item.ref).strip(".-")
    ending, media = ("pdf", _PDF) if name == CLEARANCE_FORM else ("docx", _WORD)
    return Enclosure(f"{'-'.join(part for part in (name, ref) if part)}.{ending}", media, content)
