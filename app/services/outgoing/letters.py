"""The letters that are written about an engagement, one line each, and what one of them holds."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from app.domain.clearance import CLEARANCE_ASK
from app.domain.engagement import Engagement
from app.domain.plan import Plan
from app.domain.records.sort import Said
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.services.edits.readouts import READ_OUT
from app.services.outgoing.letter_values import ROWS, VARIABLES, LetterCase
from app.services.outgoing.recipients import asks_to, proposed_post, recipient
from app.services.reports.selection import ReportRefused
from app.services.texts.marked_outputs import output_marking


@dataclass(frozen=True, slots=True)
class LetterKind:
    """A letter: its name on the command line and of its template, its title, and to whom it goes if nobody says: who
    is asked with `ask_type`, else who answers for one of `addressees`."""

    name: str
    title: Text
    ask_type: str
    addressees: tuple[str, ...]


LETTERS: Mapping[str, LetterKind] = MappingProxyType(
    {
        kind.name: kind
        for kind in (
            LetterKind(
                "note-verbale",
                text("Note verbale for clearance"),
                CLEARANCE_ASK,
                ("foreign-protocol", "head-of-mission", "host"),
            ),
            LetterKind(
                "concurrence-letter", text("Letter that asks a ministry to concur"), "A2", ("foreign-ministry",)
            ),
            LetterKind("read-out", text("Read-out"), READ_OUT, ("foreign-ministry", "head-of-mission")),
        )
    }
)


@dataclass(frozen=True, slots=True)
class LetterWish:
    """Which letter is wanted: its kind, the engagement (an id), the post (an id, empty for the usual one), the day."""

    kind: LetterKind
    engagement: str
    post: str
    as_of: date


@dataclass(frozen=True, slots=True)
class Letter:
    """What a letter holds: the values of its variables by name, the rows of its tables by group, and its marking.

    `asks` are those of the post that it puts forward.
    """

    kind: LetterKind
    values: Mapping[str, Said]
    rows: Mapping[str, tuple[Mapping[str, Said], ...]]
    marking: str
    asks: tuple[str, ...]


def letter_of(plan: Plan, wish: LetterWish, edition: str = "") -> Letter:
    """Gather a letter from a plan, or its edition at the marking `edition`.

    Raises ReportRefused where the engagement or the post is not in it.
    """
    item = plan.engagements.get(wish.engagement)
    if item is None:
        raise ReportRefused(
            text("The engagement of this letter is not in the plan, or not at that marking. Nothing was written.")
        )
    post = wish.post or proposed_post(plan, item, wish.kind.ask_type, wish.kind.addressees)
    found = recipient(plan, post) if post else None
    if wish.post and found is None:
        raise ReportRefused(
            text(
                "The post to which it should go is not in the plan, or not at that marking. Nothing was written. "
                "Choose another."
            )
        )
    asks = asks_to(plan, item.id, post) if post else ()
    case = LetterCase(plan, item, found, asks, wish.as_of, output_marking(plan, (item,), edition))
    return Letter(
        wish.kind,
        {name: variable.value(case) for name, variable in VARIABLES.items()},
        {name: tuple(group.rows(case)) for name, group in ROWS.items()},
        case.marking,
        tuple(ask.id for ask in asks),
    )


def letter_name(item: Engagement, kind: LetterKind) -> Text:
    """What a file of it is called: `Note verbale for clearance AU-2027-004`."""
    return text("{title} {ref}", title=kind.title, ref=item.ref)
