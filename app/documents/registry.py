"""The documents that can be printed, by name: one line each."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from app.documents.asked_input import calls_input, coordination_input
from app.documents.bar_sheets import bars_input
from app.documents.change_slips import slips_input
from app.documents.clearance_form import forms_input
from app.documents.country_sheets import countries_input
from app.documents.engagement_plan import plan_input
from app.documents.engagement_sheets import sheets_input
from app.documents.glyphs import Glyphs
from app.documents.month_sheets import months_input
from app.documents.principal_week import programme_input
from app.documents.visit_programme import visits_input
from app.domain.plan import Plan
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.services.reports.call_list import call_list
from app.services.reports.change_slips import change_slips
from app.services.reports.clearance_form import clearance_forms
from app.services.reports.coordination_sheet import coordination_sheet
from app.services.reports.country_sheets import country_sheets
from app.services.reports.engagement_plan import engagement_plan
from app.services.reports.engagement_sheets import engagement_sheets
from app.services.reports.known_rows import KnownRows
from app.services.reports.month_sheets import month_sheets
from app.services.reports.principal_week import principal_week
from app.services.reports.selection import Paper, ReportOptions
from app.services.reports.timeline import timeline_sheets
from app.services.reports.visit_programme import visit_programme
from app.services.reports.year_planner import year_planner
from app.services.review.review import Review


@dataclass(frozen=True, slots=True)
class Prepared:
    """A document's data, how many engagements were chosen, and how many of them it prints."""

    data: Mapping[str, object]
    selected: int
    printed: int


@dataclass(frozen=True, slots=True)
class Groundwork:
    """What a builder works with beside the plan: the glyphs of our faces, and lines of engagements made before."""

    glyphs: Glyphs
    rows: KnownRows


@dataclass(frozen=True, slots=True)
class Document:
    """A document: its name on the command line and as a template, its title, its builder.

    `options` are the parts of ReportOptions beside the year and the choice of engagements that it heeds;
    `post`: it can be of one post or organisation; `week` says that it is of a week, `weeks` that it shows where weeks
    begin, `months` that it covers a period in whole months, `every-year` that it is of all years, `form` that it can be
    of one form, `one` that it can be of one engagement. `paper` is its own size, where no other is asked for. Its
    command in the window is called `command`, or as the document, and has a tip and an icon.
    """

    name: str
    title: Text
    build: Callable[[Plan, Review, ReportOptions, Groundwork], Prepared]
    options: frozenset[str] = frozenset({"paper"})
    paper: Paper = Paper.A3
    command: Text | None = None
    tip: Text | None = None
    icon: str = "file-text"


def _engagement_plan(plan: Plan, review: Review, options: ReportOptions, known: Groundwork) -> Prepared:
    report = engagement_plan(plan, review, options, known.rows)
    return Prepared(plan_input(report, known.glyphs), report.selected, report.printed)


def _year_planner(plan: Plan, _review: Review, options: ReportOptions, known: Groundwork) -> Prepared:
    report = year_planner(plan, options)
    return Prepared(bars_input(report, known.glyphs), report.selected, report.printed)


def _timeline(plan: Plan, _review: Review, options: ReportOptions, known: Groundwork) -> Prepared:
    report = timeline_sheets(plan, options)
    return Prepared(bars_input(report, known.glyphs), report.selected, report.printed)


def _calendar(plan: Plan, review: Review, options: ReportOptions, known: Groundwork) -> Prepared:
    report = month_sheets(plan, review.facts.calendars, options)
    return Prepared(months_input(report, known.glyphs), report.selected, report.printed)


def _principal_week(plan: Plan, review: Review, options: ReportOptions, _known: Groundwork) -> Prepared:
    report = principal_week(plan, review, options)
    return Prepared(programme_input(report), report.selected, report.printed)


def _visit_programme(plan: Plan, review: Review, options: ReportOptions, _known: Groundwork) -> Prepared:
    report = visit_programme(plan, review, options)
    return Prepared(visits_input(report), report.selected, len(report.sheets))


def _engagement_sheets(plan: Plan, review: Review, options: ReportOptions, _known: Groundwork) -> Prepared:
    report = engagement_sheets(plan, review, options)
    return Prepared(sheets_input(report), report.selected, len(report.sheets))


def _country_sheets(plan: Plan, review: Review, options: ReportOptions, _known: Groundwork) -> Prepared:
    report = country_sheets(plan, review, options)
    return Prepared(countries_input(report), report.selected, report.printed)


def _change_slips(plan: Plan, review: Review, options: ReportOptions, _known: Groundwork) -> Prepared:
    report = change_slips(plan, review, options)
    return Prepared(slips_input(report), report.selected, report.printed)


def _clearance_form(plan: Plan, review: Review, options: ReportOptions, _known: Groundwork) -> Prepared:
    report = clearance_forms(plan, review, options)
    return Prepared(forms_input(report), report.selected, len({each.row.ref for each in report.forms}))


def _coordination_sheet(plan: Plan, review: Review, options: ReportOptions, _known: Groundwork) -> Prepared:
    report = coordination_sheet(plan, review, options)
    return Prepared(coordination_input(report), report.selected, report.printed)


def _call_list(plan: Plan, review: Review, options: ReportOptions, _known: Groundwork) -> Prepared:
    report = call_list(plan, review, options)
    return Prepared(calls_input(report), report.selected, report.printed)


DOCUMENTS: Mapping[str, Document] = {
    document.name: document
    for document in (
        Document(
            "engagement-plan",
            text("Engagement plan"),
            _engagement_plan,
            paper=Paper.A4,
            tip=text("The plan year by region, with its gaps, for readers without Entente"),
        ),
        Document(
            "year-planner",
            text("Year planner"),
            _year_planner,
            frozenset({"paper", "weeks"}),
            tip=text("The plan year as one line of days, on large sheets"),
            icon="calendar",
        ),
        Document(
            "timeline",
            text("Timeline"),
            _timeline,
            frozenset({"period", "grouping", "sheets", "paper", "weeks"}),
            command=text("Timeline on paper"),
            tip=text("Any days in rows as you choose, whole or cut into sheets that belong side by side"),
            icon="calendar-event",
        ),
        Document(
            "calendar",
            text("Calendar, a sheet a month"),
            _calendar,
            frozenset({"period", "months", "paper", "weeks"}),
            command=text("Calendar on paper"),
            tip=text("A sheet for each month, and a list of everything on them"),
            icon="calendar-month",
        ),
        Document(
            "principal-week",
            text("Programme of principals"),
            _principal_week,
            frozenset({"period", "paper", "people", "week", "weeks"}),
            paper=Paper.A4,
            tip=text(
                "Day by day for one principal or all: where, when, with whom, by the clock of the place and of home"
            ),
            icon="user",
        ),
        Document(
            "visit-programme",
            text("Visit programme"),
            _visit_programme,
            frozenset({"period", "paper", "one"}),
            paper=Paper.A4,
            tip=text("Delegations, timetable by the clock of the place and of home, who is still there, and gifts"),
            icon="users",
        ),
        Document(
            "engagement-sheets",
            text("Engagements in full"),
            _engagement_sheets,
            frozenset({"period", "paper", "one"}),
            paper=Paper.A4,
            tip=text("A page for each engagement: every field, its parts, the ministries' answers, what to check"),
            icon="file-text",
        ),
        Document(
            "country-sheet",
            text("Country sheet"),
            _country_sheets,
            frozenset({"paper", "every-year"}),
            paper=Paper.A4,
            tip=text("A page for each country: promises, last contacts by level, what is open, what comes next"),
            icon="world",
        ),
        Document(
            "change-slip",
            text("Change slip"),
            _change_slips,
            frozenset({"paper", "every-year", "recipient"}),
            paper=Paper.A4,
            tip=text("For whoever holds old dates: what they were told of each engagement, and what is so now"),
            icon="refresh",
        ),
        Document(
            "clearance-form",
            text("Clearance form"),
            _clearance_form,
            frozenset({"period", "paper", "form", "one"}),
            paper=Paper.A4,
            command=text("Forms for clearance"),
            tip=text("The form of each host that publishes one, filled from the record, with what is missing"),
            icon="clipboard-check",
        ),
        Document(
            "coordination-sheet",
            text("Coordination sheet"),
            _coordination_sheet,
            frozenset({"paper", "every-year", "post"}),
            paper=Paper.A4,
            tip=text("All that a ministry is asked, by kind and due day, with room for its answers"),
            icon="messages",
        ),
        Document(
            "call-list",
            text("Call list"),
            _call_list,
            frozenset({"paper", "every-year", "post"}),
            paper=Paper.A4,
            tip=text("Whom to ring up about what, late answers first, with numbers and boxes to tick"),
            icon="address-book",
        ),
    )
}
