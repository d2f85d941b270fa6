"""A plan store that keeps everything in memory, for tests of the window."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from app.domain.changes import Change, apply
from app.domain.engagement import Engagement
from app.domain.plan import Plan
from app.domain.tables import RECORDS
from app.domain.wording import text
from app.services.ports import Backup, EngagementStamp, HistoryEntry, Holder, NotAPlan, PlanFileError, PlanInfo
from app.services.search.in_memory import MemoryTexts
from app.services.store_ports import KeptEdit, Landed, OutputRows, PlanStore
from app.services.stores.erasures import Erasure
from app.services.stores.ledger import CalendarOutput, Ledger, LeftEvent, OutputScope
from app.services.stores.odd_records import LeftOut
from tests.builders import NOON


@dataclass(slots=True)
class _Left:
    """What left of a plan."""

    events: dict[str, LeftEvent] = field(default_factory=dict)
    outputs: dict[OutputScope, dict[str, bool]] = field(default_factory=dict)


class MemoryOutputs:
    """Remembers what left of one plan."""

    def __init__(self, store: MemoryStore, left: _Left) -> None:
        self._store = store
        self._left = left

    def stamps(self, engagement_ids: Iterable[str] | None = None) -> Mapping[str, EngagementStamp]:
        wanted = self._store.plan.engagements.keys() if engagement_ids is None else engagement_ids
        return {item_id: self._store.stamp(item_id) for item_id in wanted}

    def ledger(self, scope: OutputScope) -> Ledger:
        state = self._left.outputs.get(scope, {})
        given = frozenset(each for each, is_given in state.items() if is_given)
        last = self._store.changes[-1].at if self._store.changes else NOON
        return Ledger(dict(self._left.events), given, scope not in self._left.outputs, last)

    def calendars_with(self, engagement_ids: Iterable[str]) -> tuple[str, ...]:
        wanted = set(engagement_ids)
        return tuple(
            scope.wish
            for scope, state in self._left.outputs.items()
            if any(is_given and each in wanted for each, is_given in state.items())
        )

    def remember(self, output: CalendarOutput, author: str) -> bool:
        if self._store.read_only:
            return False
        self._left.events |= output.events
        state = self._left.outputs.setdefault(output.scope, {})
        state |= dict.fromkeys(output.given, True) | dict.fromkeys(output.withdrawn, False)
        return True

    def whole(self) -> OutputRows:
        return {}

    def take_over(self, rows: OutputRows) -> None:
        """Nothing is kept from one test to the next."""


class MemoryAttached:
    """Keeps what is in attached files."""

    def __init__(self) -> None:
        self._contents: dict[str, bytes] = {}

    def keep(self, content: bytes) -> str:
        digest = sha256(content).hexdigest()
        self._contents[digest] = content
        return digest

    def fetch(self, digest: str) -> bytes:
        return self._contents[digest]


class MemoryStore:
    """Behaves as a plan file does; `failing` is raised by the next append."""

    def __init__(self, plan: Plan, *, read_only: bool = False, holder: Holder | None = None) -> None:
        self.plan = plan
        self.changes: list[Change] = []
        self.failing: PlanFileError | None = None
        self.closed = False
        self._read_only = read_only
        self._holder = holder
        self._backups: list[Backup] = []
        self._left = _Left()
        self._attached = MemoryAttached()

    @property
    def location(self) -> str:
        return "memory.entente"

    @property
    def read_only(self) -> bool:
        return self._read_only

    @property
    def is_shared(self) -> bool:
        return False

    @property
    def origin(self) -> str:
        return ""

    @property
    def number(self) -> int:
        return len(self.changes)

    @property
    def is_followed(self) -> bool:
        return self.is_shared or self._read_only

    @property
    def holder(self) -> Holder | None:
        return self._holder

    def ask_holder(self) -> None:
        """They stay who they are."""

    @property
    def texts(self) -> MemoryTexts:
        return MemoryTexts(self.plan)

    @property
    def outputs(self) -> MemoryOutputs:
        return MemoryOutputs(self, self._left)

    @property
    def attached(self) -> MemoryAttached:
        return self._attached

    def check_place(self) -> None:
        """It is always where it was."""

    def load(self) -> Plan:
        return self.plan

    @property
    def left_out(self) -> LeftOut | None:
        return None

    def append(self, change: Change) -> Landed | None:
        if self.failing is not None:
            raise self.failing
        if change.is_empty or change.id in self.holding([change.id]):
            return None
        self.plan = apply(change, self.plan)
        self.changes.append(change)
        return Landed(self.number, change)

    def forget(self, erasure: Erasure) -> None:
        """Tests of erasing go to a file."""

    def changes_after(self, number: int) -> tuple[Landed, ...]:
        return tuple(Landed(at, change) for at, change in enumerate(self.changes, 1) if at > number)

    def holding(self, change_ids: Iterable[str]) -> frozenset[str]:
        return frozenset(change_ids) & {change.id for change in self.changes}

    def history(self, table: str, item_id: str, *, with_parts: bool = False) -> tuple[HistoryEntry, ...]:
        # What needs the parts too is tested on files.
        return tuple(
            HistoryEntry(
                change.id,
                change.label,
                change.author,
                change.computer,
                change.at or NOON,
                table,
                item_id,
                item.before,
                item.after,
            )
            for change in reversed(self.changes)
            for item in change.items
            if (item.table, item.id) == (table, item_id)
        )

    def recent(self, limit: int) -> tuple[Change, ...]:
        return tuple(reversed(self.changes[-limit:]))

    def is_changed_since_issue(self) -> bool:
        return bool(self.changes)

    def info(self) -> PlanInfo:
        counts = {table: len(self.plan.table(table)) for table in RECORDS}
        last = self.changes[-1].at if self.changes else None
        return PlanInfo(1, self.plan.settings.own_nation, counts, last, "ok")

    def checkpoint(self, reason: str) -> Backup:
        made = Backup(Path(f"memory-{len(self._backups)}.entente"), NOON, reason)
        self._backups.insert(0, made)
        return made

    def backups(self) -> tuple[Backup, ...]:
        return tuple(self._backups)

    def close(self) -> None:
        self.closed = True

    def stamp(self, item_id: str) -> EngagementStamp:
        entries = self.history("engagements", item_id)
        times = [entry.at for entry in entries]
        moved = [
            entry
            for entry in entries
            if isinstance(entry.before, Engagement)
            and isinstance(entry.after, Engagement)
            and _seen_by_calendars(entry.before) != _seen_by_calendars(entry.after)
        ]
        return EngagementStamp(len(moved), min(times, default=NOON), max(times, default=NOON))


class MemoryJournal:
    """Keeps edits in memory."""

    def __init__(self, left: Sequence[KeptEdit] = ()) -> None:
        self.kept: tuple[KeptEdit, ...] = ()
        self.failing: PlanFileError | None = None
        self._left = tuple(left)

    def keep(self, edits: Sequence[KeptEdit]) -> None:
        if self.failing is not None:
            raise self.failing
        self.kept = tuple(edits)

    def left(self) -> tuple[KeptEdit, ...]:
        return self._left

    def settle(self) -> None:
        self._left = ()

    def close(self) -> None:
        """Nothing is to be done."""


class MemoryStores:
    """Opens the plans it was given by location; everything that was opened stays in `opened`."""

    def __init__(self, plans: Mapping[str, Plan] | None = None) -> None:
        self.plans = dict(plans or {})
        self.opened: list[MemoryStore] = []

    def create(self, location: str, plan: Plan, author: str, *, is_draft: bool = False) -> MemoryStore:
        self.plans[location] = plan
        return self.open(location)

    def open(self, location: str, *, read_only: bool = False) -> MemoryStore:
        if location not in self.plans:
            raise NotAPlan(text("“{file}” is not there. Nothing was changed.", file=location))
        self.opened.append(MemoryStore(self.plans[location], read_only=read_only))
        return self.opened[-1]

    def break_lock(self, location: str) -> None:
        """Nobody holds anything."""

    def journal(self, store: PlanStore) -> MemoryJournal:
        return MemoryJournal()

    def restore(self, backup: Backup, location: str) -> Path | None:
        raise PlanFileError(text("“{file}” has no backup. Nothing was changed.", file=location))


def _seen_by_calendars(item: Engagement) -> tuple[object, ...]:
    return (item.dates, item.place, item.title, item.status)
