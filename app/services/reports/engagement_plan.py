"""The engagement plan: cover, priorities, the year on a page, region by region, coverage, known gaps."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from app.domain.engagement import Engagement
from app.domain.plan import Plan
from app.domain.statuses import COMMITTED, DELIVERED, DRAFT, ENDED_EARLY, Status
from app.domain.value_classes import dataclass
from app.domain.wording import Text, listed, text
from app.domain.wording_values import Count, engagements_count
from app.services.coverage.cells import CoverageMatrix, RowKind
from app.services.coverage.matrix import coverage
from app.services.reports.calendar_page import CalendarPage, calendar_page
from app.services.reports.editions import edition_words
from app.services.reports.gaps import KnownGaps, known_gaps
from app.services.reports.identity import Identity, identity
from app.services.reports.issue import approval_fact, issue_fact
from app.services.reports.known_rows import KnownRows
from app.services.reports.priorities import Priorities, priorities
from app.services.reports.regions import RegionSection, alone, region_sections
from app.services.reports.selection import Paper, ReportOptions, ReportSelection, every_year, select
from app.services.review.review import Review


@dataclass(frozen=True, slots=True)
class EngagementPlanReport:
    """Everything that the printed plan says. `facts` are the cover's labels and values.

    `selected` counts the engagements chosen, `printed` the lines of the region tables;
    they are counted apart, so that a loss would show.
    """

    identity: Identity
    facts: tuple[tuple[Text, Text], ...]
    priorities: Priorities
    calendar: CalendarPage
    sections: tuple[RegionSection, ...]
    matrix: CoverageMatrix
    gaps: KnownGaps
    selected: int
    printed: int
    as_of: date
    paper: Paper
    subject: str


def engagement_plan(
    plan: Plan, review: Review, options: ReportOptions, known: KnownRows | None = None
) -> EngagementPlanReport:
    """Gather the plan's document, with the lines of engagements that are `known` from another edition of it.

    Raises ReportRefused for an unknown country, region or ref.
    """
    selection = select(plan, options)
    rows = (known or KnownRows()).rows(plan, selection.engagements, options.as_of)
    ids = selection.ids if options.is_narrowed else None
    matrix = coverage(plan, selection.year, options.as_of, ids=ids)
    sections: tuple[RegionSection, ...]
    if selection.subject:
        matrix = _of_subject(matrix, selection)
        sections = (alone(selection, rows, matrix),)
    else:
        sections = region_sections(plan, selection.engagements, rows, None if options.is_narrowed else matrix)
    printed = sum(len(section.rows) for section in sections)
    gaps = known_gaps(plan, review, selection, options.as_of)
    return EngagementPlanReport(
        identity(plan, selection, options, text("Engagement plan"), _content(plan, selection, gaps)),
        _facts(plan, selection, options, printed),
        priorities(plan, selection, matrix),
        calendar_page(plan, selection),
        sections,
        matrix,
        gaps,
        len(selection.engagements),
        printed,
        options.as_of,
        options.paper or Paper.A4,
        selection.subject,
    )


def _content(plan: Plan, selection: ReportSelection, gaps: KnownGaps) -> Iterable[Engagement]:
    """Everything of which the document tells something, in any year.

    Gaps and the days of the last high-level contacts speak of the whole plan, or of the countries that it is about.
    """
    held = plan.engagements
    if not selection.subject:
        return held.values()
    missed = (held[each] for each in gaps.engagements if each in held)
    return (*selection.engagements, *every_year(plan, selection.countries or frozenset()), *missed)


def _of_subject(matrix: CoverageMatrix, selection: ReportSelection) -> CoverageMatrix:
    """The lines of the region or country that a document is about."""
    countries = selection.countries or frozenset()
    return replace(
        matrix,
        rows=tuple(
            row
            for row in matrix.rows
            if (row.kind is RowKind.COUNTRY and row.id in countries)
            or (row.kind is RowKind.REGION and row.id == selection.region)
        ),
        others=0,
    )


def _facts(
    plan: Plan, selection: ReportSelection, options: ReportOptions, printed: int
) -> tuple[tuple[Text, Text], ...]:
    settings = plan.settings
    facts = [
        (text("Issue"), issue_fact(settings, is_draft=options.is_draft)),
        (text("Date"), text("{day}", day=options.as_of)),
        (text("Period"), text("{period}", period=selection.span)),
        (text("Approved"), approval_fact(settings, is_draft=options.is_draft)),
        (text("Contents"), contents(selection, printed)),
    ]
    if options.marking:
        said = edition_words(options.marking, options.withheld, len(selection.engagements) + options.withheld)
        facts.append((text("Edition"), text("{edition}; coverage and gaps are of what is in it", edition=said)))
    if selection.narrowed:
        facts.append((text("Limited to"), text("{what:apart}", what=tuple(selection.narrowed))))
    facts.append((text("Standing"), _standing(selection)))
    facts.append((text("Distribution"), text("{who}", who=settings.distribution or text("none recorded"))))
    return tuple(facts)


def contents(selection: ReportSelection, printed: int) -> Text:
    """`391 engagements with 58 countries; 391 printed`."""
    countries = {country for item in selection.engagements for country in item.country_ids}
    return text(
        "{engagements} with {countries}; {printed} printed",
        engagements=engagements_count(len(selection.engagements)),
        countries=Count(len(countries), "country", "countries"),
        printed=printed,
    )


def _standing(selection: ReportSelection) -> Text:
    counts = Counter(
        next(group for group, statuses in _STANDINGS.items() if item.status in statuses)
        for item in selection.engagements
    )
    said = {
        "done": text("{count} done", count=counts["done"]),
        "confirmed": text("{count} confirmed", count=counts["confirmed"]),
        "planned": text("{count} planned", count=counts["planned"]),
        "drafts": text("{drafts}", drafts=Count(counts["drafts"], "idea or proposal", "ideas and proposals")),
        "ended": text("{count} postponed, cancelled or declined", count=counts["ended"]),
    }
    parts = [words for group, words in said.items() if counts[group]]
    return listed(parts) if parts else text("none recorded")


_STANDINGS = {
    "done": DELIVERED,
    "confirmed": COMMITTED,
    "planned": frozenset({Status.PLANNED}),
    "drafts": DRAFT,
    "ended": ENDED_EARLY,
}
