"""Colleagues who take over every calendar file that they are given, as their programs do."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any
from uuid import uuid4

import icalendar

from app.domain.changes import Change, apply
from app.domain.plan import Plan
from app.domain.spans import DaySpan
from app.exchange.ical import hand_out_ical
from app.persistence.plan_store import SqlPlanStore
from app.services.filtering.plan_filter import PlanFilter
from app.services.outputs.handing_out import knowing, remember
from app.services.outputs.scopes import scope_of, scope_of_one
from app.services.ports import Output, Selection
from tests.builders import NOON, stamped


@dataclass
class Reader:
    """Keeps the newest of each event and complains of one that got older, or changed and stayed as old."""

    events: dict[str, tuple[int, datetime, str, str]] = field(default_factory=dict)

    def take(self, data: bytes) -> set[str]:
        """Take a file over; the identities of what it calls back."""
        withdrawn = set()
        for event in icalendar.Calendar.from_ical(data).walk("VEVENT"):
            uid, seen = str(event["UID"]), _seen(event)
            sequence, modified = int(event["SEQUENCE"]), event.decoded("LAST-MODIFIED")
            if uid in self.events:
                last, before, looked, _status = self.events[uid]
                assert sequence >= last, f"{uid} fell from {last} to {sequence}"
                assert modified >= before, f"{uid} is older than it was"
                if seen != looked:
                    assert sequence > last, f"{uid} changed and is still {sequence}"
                    assert modified > before, f"{uid} changed and is no younger"
            self.events[uid] = (sequence, modified, seen, str(event["STATUS"]))
            if str(event["SUMMARY"]).startswith("Withdrawn: "):
                withdrawn.add(uid)
        return withdrawn

    @property
    def standing(self) -> set[str]:
        """The identities of what is in the diary."""
        return {uid for uid, (*_, status) in self.events.items() if status != "CANCELLED"}


def _seen(event: Any) -> str:
    unseen = ("BEGIN", "END", "DTSTAMP", "SEQUENCE", "CREATED", "LAST-MODIFIED")
    return "\n".join(f"{name}={value.to_ical()!r}" for name, value in event.property_items() if name not in unseen)


class Desk:
    """Where a plan is edited and handed out."""

    def __init__(self, store: SqlPlanStore) -> None:
        self.store = store
        self.plan: Plan = store.load()
        self.done: list[Change] = []

    def do(self, change: Change) -> None:
        """Make a change."""
        made = stamped(change, id=str(uuid4()))
        self.store.append(made)
        self.plan = apply(made, self.plan)
        self.done.append(made)

    def undo(self) -> None:
        """Take the last change back."""
        if self.done:
            last = self.done.pop()
            self.do(replace(last.inverse(), reverts=last.id))
            self.done.pop()

    def selection(self, country: str = "", at: datetime = NOON, period: DaySpan | None = None) -> Selection:
        """What a file with one country, or with all, of some days holds."""
        wanted = (PlanFilter(countries={country}) if country else PlanFilter()).with_(period=period)
        items = sorted(self.plan.engagements.values(), key=lambda each: each.id)
        if period is not None:
            items = [each for each in items if each.dates.span.overlaps(period)]
        ids = tuple(each.id for each in items if not country or country in each.country_ids)
        return knowing(Selection(self.plan, at, ids, country or "all"), scope_of(wanted), self.store.outputs)

    def hand_out_alone(self, item_id: str) -> Output:
        """Make a file of one engagement and remember it."""
        selection = knowing(Selection(self.plan, NOON, (item_id,), item_id), scope_of_one(item_id), self.store.outputs)
        output = hand_out_ical(selection)
        assert remember(selection, output, f"{item_id}.ics", self.store.outputs, "Maj Lund") is None
        return output

    def hand_out(self, country: str = "", at: datetime = NOON, period: DaySpan | None = None) -> Output:
        """Make a file and remember it."""
        selection = self.selection(country, at, period)
        output = hand_out_ical(selection)
        assert remember(selection, output, "file.ics", self.store.outputs, "Maj Lund") is None
        return output
