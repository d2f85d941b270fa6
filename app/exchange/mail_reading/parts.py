"""What is taken out of a mail, however it is packed."""

from __future__ import annotations

from app.domain.value_classes import dataclass
from app.services.returning.letters import IncomingLetter

MAX_TEXT = 100_000
"""Characters of a mail's text that are kept; a long exchange of mails has a tenth."""

MAX_PARTS = 300
"""Parts of a mail that are looked at."""

MAX_SHEETS = 10
"""Workbooks in one mail that are read."""


@dataclass(frozen=True, slots=True)
class MailParts:
    """A letter, and the workbooks attached to it: their names and what is in them."""

    letter: IncomingLetter
    workbooks: tuple[tuple[str, bytes], ...] = ()


def cut(words: str) -> str:
    """A text as far as it is kept."""
    return words if len(words) <= MAX_TEXT else f"{words[:MAX_TEXT]} …"


def is_workbook(name: str) -> bool:
    """Whether an attachment is a workbook by its name."""
    return name.casefold().endswith((".xlsx", ".xlsm"))
