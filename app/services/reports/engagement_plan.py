"""The engagement plan: cover, priorities, the year on a page, region by region, coverage, known gaps."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.engagement import COMMITTED, DELIVERED, DRAFT, ENDED_EARLY, Status
from app.domain.plan import Plan
from app.domain.wording import Text, listed, text
from app.domain.wording_values import Count, engagements_count
from app.services.coverage.cells import CoverageMatrix
from app.services.coverage.matrix import coverage
from app.services.reports.calendar_page import CalendarPage, calendar_page
from app.services.reports.editions import edition_words
from app.services.reports.gaps import GapLine, known_gaps
from app.services.reports.identity import Identity, identity
from app.services.reports.issue import approval_fact, issue_fact
from app.services.reports.priorities import Priorities, priorities
from app.services.reports.regions import RegionSection, region_sections
from app.services.reports.rows import engagement_row
from app.services.reports.selection import ReportOptions, ReportSelection, select
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
    gaps: tuple[GapLine, ...]
    selected: int
    printed: int


def engagement_plan(plan: Plan, review: Review, options: ReportOptions) -> EngagementPlanReport:
    """Gather the plan's document; raises ReportRefused for an unknown country, region or ref."""
    selection = select(plan, options)
    rows = {item.id: engagement_row(plan, item, options.as_of) for item in selection.engagements}
    ids = selection.ids if options.is_narrowed else None
    matrix = coverage(plan, selection.year, options.as_of, ids=ids)
    sections = region_sections(plan, selection.engagements, rows, None if options.is_narrowed else matrix)
    printed = sum(len(section.rows) for section in sections)
    return EngagementPlanReport(
        # Its gaps and the days of the last high-level contacts speak of the whole plan.
        identity(plan, selection, options, text("Engagement plan"), plan.engagements.values()),
        _facts(plan, selection, options, printed),
        priorities(plan, selection, matrix),
        calendar_page(plan, selection.year, selection.engagements),
        sections,
        matrix,
        known_gaps(plan, review, selection, options.as_of),
        len(selection.engagements),
        printed,
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
        said = edition_words(options.marking, options.withheld)
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
    groups = (
        (DELIVERED, text("{count} done")),
        (COMMITTED, text("{count} confirmed")),
        (frozenset({Status.PLANNED}), text("{count} planned")),
        (DRAFT, text("{count} ideas and proposals")),
        (ENDED_EARLY, text("{count} postponed, cancelled or declined")),
    )
    counts = [(sum(item.status in statuses for item in selection.engagements), said) for statuses, said in groups]
    parts = [said.filled(count=count) for count, said in counts if count]
    return listed(parts) if parts else text("none recorded")
