"""Which engagement of the plan each row of somebody's table is: the same one whenever the file is brought in.

Reading a file twice must change nothing the second time. So of several rows for one engagement
that one is taken which could stand alone, else the first, whatever the plan holds; and what could be
either of two engagements is refused in words rather than given to one by chance.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Collection, Hashable, Iterable, Sequence
from dataclasses import replace

from app.domain.engagement import Engagement
from app.domain.identity import new_id
from app.domain.plan import Plan
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.services.edits.ref_numbers import RefNumbers, fold_ref
from app.services.importing.drafts import Drafting
from app.services.importing.moves import settle
from app.services.importing.rows import RowRefused, RowValues, one_line
from app.services.texts.country_texts import fold_word

_ID = re.compile(r"[\w.:/+-]{1,64}")


@dataclass(frozen=True, slots=True)
class StatedRow:
    """A row that was understood: where it stands, the hidden id it carries, and what it says."""

    where: str
    id: str
    values: RowValues
    provenance: str


@dataclass(frozen=True, slots=True)
class LandedRow:
    """What a row made of the plan: the engagement after it, whether it is new, and the fields that it changed.

    `remarks` says what of it is open, or was decided for the row.
    """

    engagement: Engagement
    is_new: bool
    changed: tuple[str, ...] = ()
    remarks: tuple[Text, ...] = ()


class Matches:
    """What becomes of the rows of one file.

    An engagement is found by its hidden id, else its reference as it is written, else its reference
    but for case, width and blanks, else title, countries and start together. A new one that gives no
    reference is given one of `numbers`. All rows are looked at in one way before any is in the next, so
    what a row names by its id or reference is no other row's.

    Attribute `found`: what became of each row, by its place.
    """

    def __init__(self, plan: Plan, rows: Sequence[StatedRow], drafting: Drafting, numbers: RefNumbers) -> None:
        self.found: dict[int, LandedRow | RowRefused] = {}
        self._rows, self._drafting, self._numbers = rows, drafting, numbers
        self._now = dict(plan.engagements)
        self._claims: dict[str, int] = {}
        self._by_id()
        self._by(lambda item: one_line(item.ref), lambda row: row.values.ref, _same_ref)
        self._by(lambda item: fold_ref(item.ref), lambda row: fold_ref(row.values.ref), _same_ref)
        self._new(self._owners(lambda row: fold_ref(row.values.ref)).values())
        self._by(self._key_of, self._key, _same_key)
        self._new(self._owners(self._key).values())
        # What says too little to be known again says too little to be new, and why is told.
        self._new(at for at in range(len(rows)) if at not in self.found)

    def _by_id(self) -> None:
        # Also of an id that the plan lacks one row is taken: once it has landed, the plan has it.
        owners = self._owners(lambda row: row.id if _ID.fullmatch(row.id) or row.id in self._now else "")
        made: dict[int, LandedRow] = {}
        for at in owners.values():
            item_id = self._rows[at].id
            if item_id not in self._now:
                continue
            self._claims[item_id] = at
            try:
                made[at] = self._changed(self._now[item_id], self._rows[at].values)
            except RowRefused as why:
                self.found[at] = why
        refused = settle(self._now.values(), [landed.engagement for landed in made.values()])
        for at, landed in made.items():
            if landed.engagement.id in refused:
                taken = text("the reference {ref} is taken by another engagement", ref=landed.engagement.ref)
                self.found[at] = RowRefused(taken)
            else:
                self._land(at, landed)

    def _by(
        self,
        known: Callable[[Engagement], Hashable],
        stated: Callable[[StatedRow], Hashable],
        ambiguous: Callable[[RowValues, int], Text],
    ) -> None:
        """Give the rows left to the engagements that have the key which the row states."""
        ids: defaultdict[Hashable, list[str]] = defaultdict(list)
        for item in self._now.values():
            if key := known(item):
                ids[key].append(item.id)
        for key, at in self._owners(lambda row: stated(row) if stated(row) in ids else "").items():
            free = [item_id for item_id in ids[key] if item_id not in self._claims]
            if not free:
                self.found[at] = self._repeats(min(self._claims[item_id] for item_id in ids[key]))
            elif len(free) > 1:
                self.found[at] = RowRefused(ambiguous(self._rows[at].values, len(free)))
            else:
                self._match(at, free[0])

    def _match(self, at: int, item_id: str) -> None:
        self._claims[item_id] = at
        try:
            # However it is spelt here, it is the reference that the engagement has.
            self._land(at, self._changed(self._now[item_id], replace(self._rows[at].values, ref="")))
        except RowRefused as why:
            self.found[at] = why

    def _new(self, places: Iterable[int]) -> None:
        for at in sorted(places):
            row = self._rows[at]
            try:
                made, remarks = self._drafting.new(row.values, row.provenance, self._id_for(row.id))
            except RowRefused as why:
                self.found[at] = why
                continue
            if not made.ref:
                made = replace(made, ref=self._numbers.next(made.dates.earliest.year))
            self._claims[made.id] = at
            self._land(at, LandedRow(made, is_new=True, remarks=remarks))

    def _id_for(self, stated: str) -> str:
        """The id of a new engagement: the one that its row carries, where nothing else has it."""
        return stated if _ID.fullmatch(stated) and stated not in self._now else new_id()

    def _owners(self, stated: Callable[[StatedRow], Hashable]) -> dict[Hashable, int]:
        """The row that is taken for each key, of those left that state one; the others of the key are refused."""
        groups: defaultdict[Hashable, list[int]] = defaultdict(list)
        for at, row in enumerate(self._rows):
            if at not in self.found and (key := stated(row)):
                groups[key].append(at)
        owners: dict[Hashable, int] = {}
        for key, places in groups.items():
            owners[key] = next((at for at in places if self._drafting.is_whole(self._rows[at].values)), places[0])
            self.found.update((at, self._repeats(owners[key])) for at in places if at != owners[key])
        return owners

    def _changed(self, before: Engagement, values: RowValues) -> LandedRow:
        made, changed = self._drafting.changed(before, values)
        return LandedRow(made, is_new=False, changed=changed)

    def _land(self, at: int, landed: LandedRow) -> None:
        self._now[landed.engagement.id] = landed.engagement
        self.found[at] = landed

    def _repeats(self, owner: int) -> RowRefused:
        where = self._rows[owner].where
        return RowRefused(text("the same engagement is already in row {row:d} of this file", row=where))

    def _key(self, row: StatedRow) -> Hashable:
        values = row.values
        start = values.start.iso if values.start is not None else ""
        # A row that states a reference is known by it alone.
        if fold_ref(values.ref) or not start or not values.texts["title"]:
            return ""
        return self._title_countries_start(values.texts["title"], values.countries or (), start)

    def _key_of(self, item: Engagement) -> Hashable:
        return self._title_countries_start(item.title, item.country_ids, item.dates.start.iso)

    def _title_countries_start(self, title: str, countries: Collection[str], start: str) -> Hashable:
        others = frozenset(countries) - {self._drafting.own_nation}
        return fold_word(title) or one_line(title), others, start


def _same_ref(values: RowValues, count: int) -> Text:
    return text(
        "{count} engagements of the plan have the reference {ref}; give each a reference of its own",
        count=count,
        ref=values.ref,
    )


def _same_key(values: RowValues, count: int) -> Text:
    return text(
        "{count} engagements of the plan have this title, these countries and this start; state the reference",
        count=count,
    )
