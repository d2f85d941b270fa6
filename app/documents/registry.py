"""The documents that can be printed, by name: one line each. What builds one is loaded when it is printed."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from app.documents.glyphs import Glyphs
from app.domain.later import later
from app.domain.plan import Plan
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.services.reports.known_rows import KnownRows
from app.services.reports.selection import Paper, ReportOptions
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


DOCUMENTS: Mapping[str, Document] = {
    document.name: document
    for document in (
        Document(
            "engagement-plan",
            text("Engagement plan"),
            later("app.documents.builders:build_engagement_plan"),
            paper=Paper.A4,
            tip=text("The plan year by region, with its gaps, for readers without Entente"),
        ),
        Document(
            "year-planner",
            text("Year planner"),
            later("app.documents.builders:build_year_planner"),
            frozenset({"paper", "weeks"}),
            tip=text("The plan year as one line of days, on large sheets"),
            icon="calendar",
        ),
        Document(
            "timeline",
            text("Timeline"),
            later("app.documents.builders:build_timeline"),
            frozenset({"period", "grouping", "sheets", "paper", "weeks"}),
            command=text("Timeline on paper"),
            tip=text("Any days in rows as you choose, whole or cut into sheets that belong side by side"),
            icon="calendar-event",
        ),
        Document(
            "calendar",
            text("Calendar, a sheet a month"),
            later("app.documents.builders:build_calendar"),
            frozenset({"period", "months", "paper", "weeks"}),
            command=text("Calendar on paper"),
            tip=text("A sheet for each month, and a list of everything on them"),
            icon="calendar-month",
        ),
        Document(
            "principal-week",
            text("Programme of principals"),
            later("app.documents.builders:build_principal_week"),
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
            later("app.documents.builders:build_visit_programme"),
            frozenset({"period", "paper", "one"}),
            paper=Paper.A4,
            tip=text("Delegations, timetable by the clock of the place and of home, who is still there, and gifts"),
            icon="users",
        ),
        Document(
            "engagement-sheets",
            text("Engagements in full"),
            later("app.documents.builders:build_engagement_sheets"),
            frozenset({"period", "paper", "one"}),
            paper=Paper.A4,
            tip=text("A page for each engagement: every field, its parts, the ministries' answers, what to check"),
            icon="file-text",
        ),
        Document(
            "country-sheet",
            text("Country sheet"),
            later("app.documents.builders:build_country_sheets"),
            frozenset({"paper", "every-year"}),
            paper=Paper.A4,
            tip=text("A page for each country: promises, last contacts by level, what is open, what comes next"),
            icon="world",
        ),
        Document(
            "change-slip",
            text("Change slip"),
            later("app.documents.builders:build_change_slips"),
            frozenset({"paper", "every-year", "recipient"}),
            paper=Paper.A4,
            tip=text("For whoever holds old dates: what they were told of each engagement, and what is so now"),
            icon="refresh",
        ),
        Document(
            "clearance-form",
            text("Clearance form"),
            later("app.documents.builders:build_clearance_form"),
            frozenset({"period", "paper", "form", "one"}),
            paper=Paper.A4,
            command=text("Forms for clearance"),
            tip=text("The form of each host that publishes one, filled from the record, with what is missing"),
            icon="clipboard-check",
        ),
        Document(
            "coordination-sheet",
            text("Coordination sheet"),
            later("app.documents.builders:build_coordination_sheet"),
            frozenset({"paper", "every-year", "post"}),
            paper=Paper.A4,
            tip=text("All that a ministry is asked, by kind and due day, with room for its answers"),
            icon="messages",
        ),
        Document(
            "call-list",
            text("Call list"),
            later("app.documents.builders:build_call_list"),
            frozenset({"paper", "every-year", "post"}),
            paper=Paper.A4,
            tip=text("Whom to ring up about what, late answers first, with numbers and boxes to tick"),
            icon="address-book",
        ),
    )
}
