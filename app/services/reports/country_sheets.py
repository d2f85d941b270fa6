"""A sheet for each country: before a call, what we last promised them, whom we met, what is open, what comes next."""

from __future__ import annotations

from app.domain.plan import Plan
from app.domain.value_classes import dataclass
from app.domain.wording import text
from app.services.layouts.country_page import CountryPage, countries_with_pages, country_page
from app.services.reports.identity import Identity, identity
from app.services.reports.selection import Paper, ReportOptions, ReportSelection, select_every_year
from app.services.review.review import Review


@dataclass(frozen=True, slots=True)
class CountrySheets:
    """The pages of the countries chosen, by name; of the engagements `selected` with them `printed` are told of."""

    identity: Identity
    pages: tuple[CountryPage, ...]
    paper: Paper
    selected: int
    printed: int


def country_sheets(plan: Plan, review: Review, options: ReportOptions) -> CountrySheets:
    """Gather the pages of the country or of the region asked for, of the countries of the engagements that a filter
    lets through, or of each with a tier or an engagement; of every year. Raises ReportRefused as `select` does."""
    selection = select_every_year(plan, options)
    pages = tuple(country_page(plan, review, each, options.as_of) for each in _countries(plan, options, selection))
    told = {found for page in pages for found in page.printed}
    content = {item.id: item for item in selection.engagements} | {each: plan.engagements[each] for each in told}
    return CountrySheets(
        identity(plan, selection, options, text("Country sheet"), content.values()),
        pages,
        options.paper or Paper.A4,
        len(selection.engagements),
        len(told),
    )


def _countries(plan: Plan, options: ReportOptions, selection: ReportSelection) -> tuple[str, ...]:
    known = countries_with_pages(plan)
    if options.country is not None and selection.countries is not None:
        return tuple(sorted(selection.countries))
    if options.ids is not None or options.engagement is not None:
        met = {country for item in selection.engagements for country in item.country_ids}
        known = tuple(each for each in known if each in met)
    return known if selection.countries is None else tuple(each for each in known if each in selection.countries)
