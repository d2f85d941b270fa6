"""Which engagements a document is about."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from enum import StrEnum

from app.domain.clearance_forms import ClearanceForm
from app.domain.engagement import Engagement
from app.domain.geography import Region
from app.domain.plan import Plan
from app.domain.spans import DaySpan
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.services.coverage.columns import year_span
from app.services.dates.date_preferences import MONDAY
from app.services.filtering.periods import period_title
from app.services.filtering.plan_filter import by_date
from app.services.texts.naming import country_named, region_named


class ReportRefused(Exception):
    """A document cannot be made as asked; `what` says why and what to do."""

    def __init__(self, what: Text) -> None:
        super().__init__(str(what))
        self.what = what


class Paper(StrEnum):
    """Sizes of sheets, laid across."""

    A3 = "a3"
    A4 = "a4"
    LETTER = "letter"
    LEGAL = "legal"


class SheetCut(StrEnum):
    """How much time one sheet of a timeline is wide."""

    WHOLE = "whole"
    YEAR = "year"
    QUARTER = "quarter"
    MONTH = "month"

    @property
    def months(self) -> int | None:
        """Calendar months to a sheet, or None for all there are."""
        return {SheetCut.WHOLE: None, SheetCut.YEAR: 12, SheetCut.QUARTER: 3, SheetCut.MONTH: 1}[self]


LONGEST_YEARS = 10
"""Years that a document may cover."""


@dataclass(frozen=True, slots=True)
class ReportOptions:
    """What is to be printed.

    `as_of` is the day of printing. `year` is the calendar year in which the plan year begins
    (without it the year of `as_of`); `period` are other days instead, for the documents that can
    show any. `grouping` is one of `layouts.timeline_groupings.groupings`, `sheets` says how
    a timeline is cut. `country` is alpha-2, `region`
    the id, the slug or the title of a region of the plan's scheme, `engagement` a ref or an id; `ids`
    is what a filter lets through, which `filtered` names. Without `paper` a document has its own size;
    weeks begin with `first_weekday`, 0 for Monday. `people` are names, offices or ids of those whose programme is asked
    for; without them it is every principal's. `recipient` is the name, or the post, of whom a change slip is for;
    without one there is one for everybody who holds old facts. `post` is the id or the title of the post or
    organisation whose asks are printed (empty: all). `marking` is that of the edition asked for (empty: the
    whole plan, at the highest of its content), from which `withheld` engagements were left out. `language` is the code
    of the one it speaks.
    `every_year`: it is of all years, whatever `year` says. `forms` are the hosts' forms that are known, and `form` the
    name of the one asked for, empty for those that the hosts want; `is_working`: with what the staff must still see to,
    which does not go to the host.
    `is_draft`: the plan was changed since its issue, whose number and approval are not its own any more.
    """

    as_of: date
    year: int | None = None
    country: str | None = None
    region: str | None = None
    engagement: str | None = None
    ids: frozenset[str] | None = None
    filtered: tuple[Text, ...] = (text("the filter of the window"),)
    period: DaySpan | None = None
    grouping: str = "countries"
    sheets: SheetCut = SheetCut.WHOLE
    paper: Paper | None = None
    first_weekday: int = MONDAY
    people: tuple[str, ...] = ()
    recipient: str = ""
    post: str = ""
    marking: str = ""
    withheld: int = 0
    language: str = "en"
    is_draft: bool = False
    every_year: bool = False
    forms: tuple[ClearanceForm, ...] = ()
    form: str = ""
    is_working: bool = True

    @property
    def is_narrowed(self) -> bool:
        """Whether something less than the whole year is printed."""
        return any(part is not None for part in (self.country, self.region, self.engagement, self.ids))


@dataclass(frozen=True, slots=True)
class ReportSelection:
    """The engagements of a document by date, its plan year or days, and what narrowed it, in words.

    `countries` are those that the narrowing names, None where it names none; `region` is the id of the region, where
    it names one, and `subject` the title of the region or country that the document is about, "" for the whole plan.
    """

    year: int
    span: DaySpan
    title: Text | str
    engagements: tuple[Engagement, ...]
    narrowed: tuple[Text, ...]
    countries: frozenset[str] | None
    region: str = ""
    subject: str = ""

    @property
    def ids(self) -> frozenset[str]:
        """The ids of the engagements."""
        return frozenset(item.id for item in self.engagements)


def select_every_year(plan: Plan, options: ReportOptions) -> ReportSelection:
    """The engagements of any year that pass the options, for a document of how things stand, which its day heads.

    Raises ReportRefused as `select` does.
    """
    chosen = select(plan, replace(options, every_year=True))
    return replace(chosen, title=text("as of {day}", day=options.as_of))


def select(plan: Plan, options: ReportOptions) -> ReportSelection:
    """The engagements that touch, or may touch, the plan year and pass the options.

    One engagement asked for by its ref is printed whatever its year, in its own year where it
    does not touch the one asked for. Raises ReportRefused
    for a country, region or ref that the plan does not have.
    """
    one = _engagement(plan, options.engagement)
    year = options.year if options.year is not None else plan.settings.plan_year(options.as_of)
    if one is not None and not one.dates.span.overlaps(year_span(plan.settings, year)):
        year = plan.settings.plan_year(one.dates.earliest)
    span = year_span(plan.settings, year) if options.period is None else _bounded(options.period)
    narrowed: list[Text] = []
    countries: frozenset[str] | None = None
    region_id, subject = "", ""
    if options.region is not None:
        region = _region(plan, options.region)
        countries, region_id, subject = region.countries, region.id, region.title
        narrowed.append(text("region {title}", title=region.title))
    if options.country is not None:
        country = country_named(plan, options.country)
        if country is None:
            raise _unknown(text("country"), options.country, text("Give the two letters of ISO 3166, such as KE."))
        countries = frozenset({country.id}) if countries is None else countries & {country.id}
        region_id, subject = "", country.name
        narrowed.append(text("country {name}", name=country.name))
    if options.ids is not None:
        narrowed.extend(options.filtered)
    if one is not None:
        narrowed.append(text("engagement {ref}", ref=one.ref or one.title))
        items = [one]
    else:
        held = plan.engagements.values()
        items = [item for item in held if options.every_year or item.dates.span.overlaps(span)]
    chosen = [
        item
        for item in items
        if (options.ids is None or item.id in options.ids) and (countries is None or _is_with(plan, item, countries))
    ]
    heading: Text | str = plan.settings.year_title(year)
    if options.period is not None:
        heading = period_title(span, plan.settings)
    return ReportSelection(
        year, span, heading, tuple(sorted(chosen, key=by_date)), tuple(narrowed), countries, region_id, subject
    )


def every_year(plan: Plan, countries: frozenset[str]) -> tuple[Engagement, ...]:
    """The engagements of any year that are with or in one of these countries."""
    return tuple(item for item in plan.engagements.values() if _is_with(plan, item, countries))


def _is_with(plan: Plan, item: Engagement, wanted: frozenset[str]) -> bool:
    """Whether an engagement is with or in one of these countries; being in one's own says nothing of its neighbours."""
    own = plan.settings.own_nation
    is_in = item.place.country in wanted and (item.place.country != own or wanted == {own})
    return is_in or not wanted.isdisjoint(item.country_ids)


def _bounded(period: DaySpan) -> DaySpan:
    """The period, where a document can cover it."""
    if period.days > LONGEST_YEARS * 366:
        raise ReportRefused(
            text(
                "A document covers at most {years} years, and this is {days} days. Nothing was printed. "
                "Choose a shorter period.",
                years=LONGEST_YEARS,
                days=period.days,
            )
        )
    return period


def _engagement(plan: Plan, ref: str | None) -> Engagement | None:
    if ref is None:
        return None
    for item in plan.ids("engagement_by_ref", ref.strip()):
        return plan.engagements[item]
    if ref in plan.engagements:
        return plan.engagements[ref]
    raise _unknown(text("engagement"), ref, text("Give its reference as the plan writes it."))


def _region(plan: Plan, wanted: str) -> Region:
    region = region_named(plan, wanted)
    if region is None:
        raise _unknown(text("region"), wanted, text("Give its title as the coverage matrix shows it."))
    return region


def _unknown(what: Text, name: str, hint: Text) -> ReportRefused:
    return ReportRefused(
        text("The plan has no {what} ‘{name}’. Nothing was printed. {hint}", what=what, name=name, hint=hint)
    )
