"""Silence procedures that run out: whoever wants to agree under them records so on that day, or hears an objection."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from app.domain.item_names import post_title
from app.domain.plan import Plan
from app.domain.silence_procedures import SilenceProcedure
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.services.due.due_item import DueItem, folded, lead_names


@dataclass(frozen=True, slots=True)
class DueSilences:
    """Procedures by the day on which they run out, as long as nobody broke them and an ask under them is open."""

    id: str = "silence_procedures"
    one: Text = text("end of a silence procedure")
    reads: frozenset[str] = frozenset({"silence_procedures", "asks", "engagements", "posts"})

    def items(self, plan: Plan, as_of: date, until: date) -> Iterator[DueItem]:
        """Those that run out till then."""
        return _items(plan, plan.records(SilenceProcedure), until)

    def items_of(self, plan: Plan, whole: str, as_of: date, until: date) -> Iterator[DueItem]:
        """Those whose open asks are all of one engagement, or with "" those of several."""
        if whole:
            of_it = (plan.asks[each].silence for each in plan.ids("ask_by_engagement", whole))
            procedures: Iterable[str] = dict.fromkeys(each for each in of_it if each is not None)
        else:
            procedures = plan.records(SilenceProcedure)
        return (item for item in _items(plan, procedures, until) if item.engagement == whole)


def _items(plan: Plan, procedures: Iterable[str], until: date) -> Iterator[DueItem]:
    known = plan.records(SilenceProcedure)
    for procedure in (known[each] for each in procedures if each in known):
        if procedure.is_broken or procedure.expires > until:
            continue
        asks = [plan.asks[each] for each in open_under(plan, procedure.id)]
        # What another program left of an engagement that is gone waits for nobody.
        wholes = dict.fromkeys(ask.engagement for ask in asks if ask.engagement in plan.engagements)
        if not wholes:
            continue
        abouts = [plan.engagements[each] for each in wholes]
        posts = dict.fromkeys(post_title(plan, ask.post) for ask in asks)
        yield DueItem(
            "silence_procedures", procedure.id, procedure.expires, procedure.title,
            abouts[0].id if len(abouts) == 1 else "", ", ".join(posts),
            names=frozenset().union(*map(lead_names, abouts)),
            offices=folded(*(item.lead_office for item in abouts)),
        )  # fmt: skip


def open_under(plan: Plan, procedure: str) -> tuple[str, ...]:
    """The open asks under a procedure (an id), in order of their ids."""
    return tuple(sorted(each for each in plan.ids("ask_by_silence", procedure) if plan.asks[each].is_open))
