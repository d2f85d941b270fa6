"""The contacts as a file: every declared field of each post, and how many asks wait for it."""

from __future__ import annotations

from collections.abc import Iterable

from app.domain.parties import Post
from app.domain.plan import Plan
from app.domain.records.cells import CellColumn
from app.domain.records.record import record_of
from app.domain.wording import Text
from app.domain.wording_values import Count
from app.services.importing.register import RegisterWords
from app.services.layouts.contacts import ContactLine
from app.services.listings.record_rows import record_columns, record_row
from app.services.ports import ListExport

_TOLD = (
    CellColumn("asked", "Asked", width=10, is_told=True),
    CellColumn("waiting", "Waiting", width=10, is_told=True),
    CellColumn("overdue", "Overdue", width=10, is_told=True),
)


def contacts_listing(plan: Plan, lines: Iterable[ContactLine], filtered: tuple[Text, ...] = ()) -> ListExport:
    """The posts of those lines, in their order."""
    record, names = record_of(Post), RegisterWords(plan)
    lines = tuple(lines)
    rows = tuple(
        record_row(record, plan.posts[line.id], names.name_of, (line.asked, line.waiting, line.overdue))
        for line in lines
    )
    posts = {line.id for line in lines}
    # How many asks wait for a post speaks of the engagements that they are about.
    about = {ask.engagement: plan.engagements[ask.engagement] for ask in plan.asks.values() if ask.post in posts}
    count = Count(len(rows), "contact", "contacts")
    columns = record_columns(record, _TOLD)
    holders = dict.fromkeys(holder for line in lines if (holder := plan.posts[line.id].holder) in plan.people)
    people = tuple(holder for holder in holders if holder is not None)
    return ListExport(
        plan, Text("Contacts"), count, columns, rows, tuple(about.values()), filtered=filtered, people=people
    )
