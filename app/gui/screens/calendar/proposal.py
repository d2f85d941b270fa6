"""What a gesture in the calendar would do, before it is done."""

from __future__ import annotations

from app.domain.changes import Change
from app.domain.date_moves import Edge
from app.domain.engagement import Engagement
from app.domain.plan import Plan
from app.domain.spans import Dates, DaySpan
from app.domain.value_classes import dataclass
from app.services.edits.moving import Push, copy, move, place
from app.services.layouts.calendar_spans import drawn_span

NO_PUSH = Push()


@dataclass(frozen=True, slots=True)
class DayProposal:
    """Engagements pushed by days, stretched at an edge, copied, or one put on certain `dates`."""

    ids: tuple[str, ...]
    push: Push = NO_PUSH
    is_copy: bool = False
    dates: Dates | None = None

    @classmethod
    def shift(cls, ids: tuple[str, ...], days: int, *, is_copy: bool = False) -> DayProposal:
        """Whole engagements, so many days later."""
        return cls(ids, Push(days), is_copy)

    @classmethod
    def stretch(cls, item_id: str, edge: Edge, days: int) -> DayProposal:
        """One end, so many days later."""
        return cls((item_id,), Push(days, edge))

    @property
    def does_nothing(self) -> bool:
        """Whether all would stay as it is."""
        return self.dates is None and self.push.days == 0 and not self.is_copy

    def change(self, plan: Plan) -> Change:
        """The edit; raises EditRefused."""
        if self.dates is not None:
            return place(plan, {self.ids[0]: self.dates})
        if self.is_copy:
            return copy(plan, self.ids, self.push)
        return move(plan, self.ids, self.push)


def spans_after(made: Change) -> tuple[DaySpan, ...]:
    """The days on which a calendar would draw what a change leaves behind."""
    afters = (item.after for item in made.items if isinstance(item.after, Engagement))
    drawn = (drawn_span(item.dates) for item in afters)
    return tuple(span for span in drawn if span is not None)
