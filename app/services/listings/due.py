"""What is due as a file: a row for each thing, with its day and who acts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from app.domain.plan import Plan
from app.domain.records.cells import CellColumn
from app.domain.wording import Text
from app.domain.wording_values import Count
from app.services.due.due_item import DueItem
from app.services.layouts.coordination import countries_of
from app.services.layouts.due import DUE_GROUP_TITLES, called, due_words, group_of_due
from app.services.ports import ListExport
from app.services.texts.marked_outputs import own_marking

_COLUMNS = (
    CellColumn("group", "Group", width=12),
    CellColumn("due", "Due", width=12),
    CellColumn("when", "State", width=24),
    CellColumn("what", "What", width=36),
    CellColumn("sort", "Sort", width=14),
    CellColumn("who", "Who acts", width=26),
    CellColumn("engagement", "Engagement", width=34),
    CellColumn("engagement_ref", "Engagement reference", width=16),
    CellColumn("countries", "Countries", width=24),
    CellColumn("starts", "Start", width=14),
    CellColumn("engagement_marking", "Engagement marking", width=18),
    CellColumn("id", "Id", width=12),
)


def due_records(plan: Plan, items: Iterable[DueItem], as_of: date, first_weekday: int) -> list[dict[str, str]]:
    """Each thing by the names of the columns; nothing about an engagement where it belongs to none."""
    records: list[dict[str, str]] = []
    for item in items:
        about = plan.engagements.get(item.engagement)
        records.append(
            {
                "group": str(DUE_GROUP_TITLES[group_of_due(item.day, as_of, first_weekday)]),
                "due": item.day.isoformat(),
                "when": str(due_words(item, as_of)[0]),
                "what": item.title,
                "sort": str(called(item)),
                "who": item.who,
                "engagement": about.title if about is not None else "",
                "engagement_ref": about.ref if about is not None else "",
                "countries": countries_of(plan, about) if about is not None else "",
                "starts": about.dates.start.iso if about is not None else "",
                "engagement_marking": own_marking(plan, about) if about is not None else "",
                "id": item.id,
            }
        )
    return records


def due_listing(
    plan: Plan,
    items: Sequence[DueItem],
    as_of: date,
    first_weekday: int,
    chosen: tuple[Text, ...] = (),
    filtered: tuple[Text, ...] = (),
) -> ListExport:
    """What is due, in its order."""
    records = due_records(plan, items, as_of, first_weekday)
    content = dict.fromkeys(item.engagement for item in items if item.engagement)
    return ListExport(
        plan,
        Text("What is due"),
        Count(len(records), "thing due", "things due"),
        _COLUMNS,
        tuple(tuple(record[column.name] or "" for column in _COLUMNS) for record in records),
        tuple(plan.engagements[each] for each in content),
        chosen,
        records,
        filtered,
    )
