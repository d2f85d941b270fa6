"""What a timeline says: of a bar to those who listen, as a table of the same rows, and where it is empty."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.engagement import Engagement
from app.domain.item_names import country_name
from app.domain.plan import Plan
from app.domain.records.sort import Said
from app.domain.statuses import STATUS_TITLES
from app.domain.value_classes import dataclass
from app.domain.wording import Text, listed, text
from app.services.filtering.periods import period_title, plan_year
from app.services.filtering.plan_filter import PlanFilter
from app.services.layouts.table_cells import countries, finding_words, open_findings
from app.services.layouts.timeline import Timeline, TimelineRow
from app.services.review.review import Review

MOST_NAMED = 3
"""Countries of an engagement that are read out; of more the others are counted."""


def bar_words(plan: Plan, review: Review, item: Engagement) -> Text:
    """`Port call Mombasa, Kenya, 4 to 6 March 2027, confirmed, 2 things to check`."""
    parts = (item.title, _named(plan, item), text("{dates:spoken}", dates=item.dates))
    what = listed([part for part in parts if part])
    status = STATUS_TITLES[item.status]
    found = len(open_findings(plan, review, item))
    if not found:
        return text("{what}, {status}", what=what, status=status)
    if found == 1:
        return text("{what}, {status}, 1 thing to check", what=what, status=status)
    return text("{what}, {status}, {count} things to check", what=what, status=status, count=found)


def row_words(row: TimelineRow) -> Text:
    """`Kenya, 12 engagements`; of a row without any also what is missing there."""
    if row.count == 1:
        return text("{row}, 1 engagement", row=row.title)
    if row.count:
        return text("{row}, {count} engagements", row=row.title, count=row.count)
    if row.gap is None:
        return text("{row}, no engagements", row=row.title)
    return text("{row}, no engagements. {gap}", row=row.title, gap=row.gap.sentence)


def empty_words(plan: Plan, wanted: PlanFilter) -> Text:
    """Why nothing is shown: `No engagements in plan year 2026–27 for these filters.`"""
    if not plan.engagements:
        return text("This plan holds no engagements yet.")
    others = wanted.with_(period=None)
    if wanted.period is None:
        return text("No engagements for these filters.")
    period = period_title(wanted.period, plan.settings)
    if wanted.period == plan_year(plan.settings, wanted.period.first):
        period = text("{period:lower}", period=period)
    if others.is_empty:
        return text("No engagements in {period}.", period=period)
    return text("No engagements in {period} for these filters.", period=period)


@dataclass(frozen=True, slots=True)
class TwinRow:
    """One line of the table that says what the timeline draws, in the same order. A line without `id` is a row
    in which nothing stands; its `title` says what is missing there, if anything."""

    row: int
    id: str
    cells: tuple[Said, Said, Said, Said, Said, Said]


TWIN_TITLES: tuple[Text, ...] = (
    Text("Row"),
    Text("Title"),
    Text("Dates"),
    Text("Status"),
    Text("Country"),
    Text("Findings"),
)
"""The heads of the cells of a TwinRow."""


def twin_places(layout: Timeline) -> tuple[tuple[int, str], ...]:
    """The lines of the twin in order: the index of the row, and the engagement, "" where nothing stands.

    Folded rows are left out, as they are drawn; what found no lane is there.
    """
    return tuple(_places(layout))


def _places(layout: Timeline) -> Iterator[tuple[int, str]]:
    for at, row in enumerate(layout.rows):
        if row.is_header:
            if not row.is_open:
                yield at, ""
        elif row.count:
            yield from ((at, each) for each in layout.ids(at))
        else:
            yield at, ""


def twin_row(layout: Timeline, place: tuple[int, str]) -> TwinRow:
    """One line of the twin as ready cells; KeyError where the plan does not hold the engagement."""
    at, item_id = place
    row, plan = layout.rows[at], layout.plan
    title = row_path(layout, at)
    if not item_id:
        said: Said = text("{count} engagements, folded", count=row.count) if row.is_header else ""
        if row.is_header and row.count == 1:
            said = text("1 engagement, folded")
        elif row.gap is not None and not row.is_header:
            said = row.gap.sentence
        return TwinRow(at, "", (title, said, "", "", "", ""))
    item = plan.engagements[item_id]
    return TwinRow(
        at,
        item_id,
        (
            title,
            item.title,
            text("{dates:timed}", dates=item.dates),
            STATUS_TITLES[item.status],
            countries(plan, item),
            finding_words(open_findings(plan, layout.review, item)),
        ),
    )


def row_path(layout: Timeline, index: int) -> Said:
    """`Indo-Pacific ▸ Indonesia`, or the title alone where rows stand in no group."""
    row = layout.rows[index]
    if row.is_header or not row.level:
        return row.title
    return text("{group} ▸ {row}", group=layout.grouping.row_title(layout.plan, row.key.header), row=row.title)


def _named(plan: Plan, item: Engagement) -> str:
    names = [country_name(plan, each) for each in dict.fromkeys(item.country_ids)]
    if len(names) <= MOST_NAMED:
        return ", ".join(names)
    return f"{', '.join(names[: MOST_NAMED - 1])} and {len(names) - MOST_NAMED + 1} more"
