"""The lines of the table: what its columns let through, in order, under the headings of groups."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence

from app.domain.plan import Plan
from app.domain.records.sort import Said
from app.domain.value_classes import dataclass
from app.services.dates.date_reading import DateReading
from app.services.layouts.table import BY_DATE, ColumnSort, in_order, ordered
from app.services.layouts.table_columns import TableColumn
from app.services.layouts.table_filters import Filters, Say, column_test
from app.services.layouts.table_groups import group_keys, grouped, nothing_in
from app.services.review.review import Review


@dataclass(frozen=True, slots=True)
class GroupHeading:
    """The line above the rows of a group, of which it has `count`; where it is not open they are left out."""

    key: str
    title: Said
    count: int
    is_open: bool = True


TableLine = str | GroupHeading
"""The id of an engagement, or a heading."""


@dataclass(frozen=True, slots=True)
class TableWish:
    """How the table is to be laid out: in which order, in groups of which column (None: none), and what the columns
    let through."""

    sorts: tuple[ColumnSort, ...] = BY_DATE
    group: TableColumn | None = None
    filters: Filters = ()

    @property
    def is_plain(self) -> bool:
        """Whether every row is shown, and nothing else."""
        return self.group is None and not self.filters


class TableBook:
    """Lays out the lines of one plan after the other; what all engagements have to do with it is worked out once, for
    a search asks at every key."""

    def __init__(self, say: Say) -> None:
        self._say = say
        self._ranks: dict[str, int] = {}
        self._ranked_for: tuple[object, ...] = ()
        self._passing: frozenset[str] = frozenset()
        self._passing_for: tuple[object, ...] = ()

    def lines(
        self,
        plan: Plan,
        review: Review,
        shown: Sequence[str],
        everything: Callable[[], Sequence[str]],
        wish: TableWish,
        *,
        closed: Collection[str] = (),
        also: Collection[str] = (),
    ) -> tuple[TableLine, ...]:
        """The lines of the engagements `shown`, handed in by date as `everything` is.

        Of the groups `closed` only the heading is there. What is in `also` stays whatever the columns let through.
        """
        ids: Sequence[str] = shown
        if wish.filters:
            passing = self._let_through(plan, review, everything, wish.filters)
            ids = [each for each in ids if each in passing or each in also]
        if wish.sorts != BY_DATE:
            ids = sorted(ids, key=self._ranking(plan, review, everything, wish.sorts).__getitem__)
        if wish.group is None:
            return tuple(ids)
        falls = wish.sorts[0].column == wish.group.id and wish.sorts[0].descending
        key_of = group_keys(plan, review, wish.group)
        made: list[TableLine] = []
        for group in grouped(plan, ids, key_of, nothing_in(wish.group), descending=falls):
            is_open = group.key not in closed
            made.append(GroupHeading(group.key, group.title, len(group.ids), is_open))
            made += group.ids if is_open else ()
        return tuple(made)

    def astray(
        self, plan: Plan, review: Review, lines: Sequence[TableLine], wish: TableWish, edited: Iterable[int]
    ) -> int:
        """How many of the edited rows, by their places, stand where they would not be put now: out of order, in a
        group that they have left, or let through no longer.

        The rows that nobody edited stand in order, so each edited one is held against the nearest of these, and
        against the row beside it.
        """
        fits = self._tests(plan, review, wish.filters)
        key_of = group_keys(plan, review, wish.group) if wish.group is not None else None
        before = in_order(plan, review, wish.sorts)
        places = sorted(edited)
        over, under = _nearest_unedited(lines, set(places))

        def stands(at: int, item_id: str) -> bool:
            item = plan.engagements[item_id]
            if not fits(item) or (key_of is not None and key_of(item).id != _heading_above(lines, at)):
                return False
            above = {over.get(at), lines[at - 1] if at else None}
            below = {under.get(at), lines[at + 1] if at + 1 < len(lines) else None}
            return all(before(each, item_id) for each in above if isinstance(each, str)) and all(
                before(item_id, each) for each in below if isinstance(each, str)
            )

        rows = ((at, lines[at]) for at in places)
        return sum(
            1 for at, line in rows if isinstance(line, str) and line in plan.engagements and not stands(at, line)
        )

    def _let_through(
        self, plan: Plan, review: Review, everything: Callable[[], Sequence[str]], filters: Filters
    ) -> frozenset[str]:
        made_for = (plan, review, filters)
        if not _same(self._passing_for, made_for):
            passes, engagements = self._tests(plan, review, filters), plan.engagements
            self._passing = frozenset(each for each in everything() if passes(engagements[each]))
            self._passing_for = made_for
        return self._passing

    def _tests(self, plan: Plan, review: Review, filters: Filters) -> Callable[..., bool]:
        return column_test(plan, review, filters, table_reading(plan, review), self._say)

    def _ranking(
        self, plan: Plan, review: Review, everything: Callable[[], Sequence[str]], sorts: tuple[ColumnSort, ...]
    ) -> dict[str, int]:
        """The place of every engagement in the order."""
        made_for = (plan, review, sorts)
        if not _same(self._ranked_for, made_for):
            in_row = ordered(plan, review, everything(), sorts)
            self._ranks = {item_id: place for place, item_id in enumerate(in_row)}
            self._ranked_for = made_for
        return self._ranks


def table_reading(plan: Plan, review: Review) -> DateReading:
    """What stands behind days that are typed for a column."""
    return DateReading(review.facts.as_of, None, plan.settings.year_start)


def _nearest_unedited(lines: Sequence[TableLine], edited: Collection[int]) -> tuple[dict[int, str], dict[int, str]]:
    """For each edited place, the nearest row of its group above it that nobody edited, and below it."""
    found: tuple[dict[int, str], dict[int, str]] = {}, {}
    for nearest, way in zip(found, (range(len(lines)), reversed(range(len(lines)))), strict=True):
        last: str | None = None
        for at in way:
            line = lines[at]
            if at in edited and last is not None:
                nearest[at] = last
            elif at not in edited:
                last = line if isinstance(line, str) else None
    return found


def _heading_above(lines: Sequence[TableLine], at: int) -> str:
    """The key of the group in which a row stands."""
    return next((line.key for line in reversed(lines[:at]) if isinstance(line, GroupHeading)), "")


def _same(one: tuple[object, ...], other: tuple[object, ...]) -> bool:
    """Whether two keys hold the very same plan, review and wish; comparing plans would cost what is to be saved."""
    if len(one) != len(other):
        return False
    return all(mine is theirs for mine, theirs in zip(one, other, strict=True))
