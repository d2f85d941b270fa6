"""Builds each document of the registry: asks for its report and turns it into what its template reads."""

from __future__ import annotations

from app.documents.asked_input import calls_input, coordination_input
from app.documents.bar_sheets import bars_input
from app.documents.change_slips import slips_input
from app.documents.clearance_form import forms_input
from app.documents.country_sheets import countries_input
from app.documents.engagement_plan import plan_input
from app.documents.engagement_sheets import sheets_input
from app.documents.month_sheets import months_input
from app.documents.principal_week import programme_input
from app.documents.registry import Groundwork, Prepared
from app.documents.visit_programme import visits_input
from app.domain.plan import Plan
from app.services.reports.call_list import call_list
from app.services.reports.change_slips import change_slips
from app.services.reports.clearance_form import clearance_forms
from app.services.reports.coordination_sheet import coordination_sheet
from app.services.reports.country_sheets import country_sheets
from app.services.reports.engagement_plan import engagement_plan
from app.services.reports.engagement_sheets import engagement_sheets
from app.services.reports.month_sheets import month_sheets
from app.services.reports.principal_week import principal_week
from app.services.reports.selection import ReportOptions
from app.services.reports.timeline import timeline_sheets
from app.services.reports.visit_programme import visit_programme
from app.services.reports.year_planner import year_planner
from app.services.review.review import Review


def build_engagement_plan(plan: Plan, review: Review, options: ReportOptions, known: Groundwork) -> Prepared:
    """The plan year by region."""
    report = engagement_plan(plan, review, options, known.rows)
    return Prepared(plan_input(report, known.glyphs), report.selected, report.printed)


def build_year_planner(plan: Plan, _review: Review, options: ReportOptions, known: Groundwork) -> Prepared:
    """The plan year as one line of days."""
    report = year_planner(plan, options)
    return Prepared(bars_input(report, known.glyphs), report.selected, report.printed)


def build_timeline(plan: Plan, _review: Review, options: ReportOptions, known: Groundwork) -> Prepared:
    """Any days in rows."""
    report = timeline_sheets(plan, options)
    return Prepared(bars_input(report, known.glyphs), report.selected, report.printed)


def build_calendar(plan: Plan, review: Review, options: ReportOptions, known: Groundwork) -> Prepared:
    """A sheet for each month."""
    report = month_sheets(plan, review.facts.calendars, options)
    return Prepared(months_input(report, known.glyphs), report.selected, report.printed)


def build_principal_week(plan: Plan, review: Review, options: ReportOptions, _known: Groundwork) -> Prepared:
    """Day by day for principals."""
    report = principal_week(plan, review, options)
    return Prepared(programme_input(report), report.selected, report.printed)


def build_visit_programme(plan: Plan, review: Review, options: ReportOptions, _known: Groundwork) -> Prepared:
    """Delegations, timetable and gifts of a visit."""
    report = visit_programme(plan, review, options)
    return Prepared(visits_input(report), report.selected, len(report.sheets))


def build_engagement_sheets(plan: Plan, review: Review, options: ReportOptions, _known: Groundwork) -> Prepared:
    """A page for each engagement."""
    report = engagement_sheets(plan, review, options)
    return Prepared(sheets_input(report), report.selected, len(report.sheets))


def build_country_sheets(plan: Plan, review: Review, options: ReportOptions, _known: Groundwork) -> Prepared:
    """A page for each country."""
    report = country_sheets(plan, review, options)
    return Prepared(countries_input(report), report.selected, report.printed)


def build_change_slips(plan: Plan, review: Review, options: ReportOptions, _known: Groundwork) -> Prepared:
    """For whoever holds old dates."""
    report = change_slips(plan, review, options)
    return Prepared(slips_input(report), report.selected, report.printed)


def build_clearance_form(plan: Plan, review: Review, options: ReportOptions, _known: Groundwork) -> Prepared:
    """The forms of hosts, filled in."""
    report = clearance_forms(plan, review, options)
    return Prepared(forms_input(report), report.selected, len({each.row.ref for each in report.forms}))


def build_coordination_sheet(plan: Plan, review: Review, options: ReportOptions, _known: Groundwork) -> Prepared:
    """All that a ministry is asked."""
    report = coordination_sheet(plan, review, options)
    return Prepared(coordination_input(report), report.selected, report.printed)


def build_call_list(plan: Plan, review: Review, options: ReportOptions, _known: Groundwork) -> Prepared:
    """Whom to ring up about what."""
    report = call_list(plan, review, options)
    return Prepared(calls_input(report), report.selected, report.printed)
