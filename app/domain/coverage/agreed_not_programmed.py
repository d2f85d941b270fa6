"""G14: lines of a plan agreed with a country have no live engagement."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from app.domain.agreed_lines import AgreedLine
from app.domain.engagement import Engagement
from app.domain.facts import Facts
from app.domain.finding_groups import MOST_NAMED, first_named, group_key
from app.domain.findings import EVERYTHING, Finding, FindingClass, Severity, Subject
from app.domain.geography import Country
from app.domain.item_names import country_name
from app.domain.months import add_months
from app.domain.plan import Plan
from app.domain.records.record import Item
from app.domain.settings import PlanSettings
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.domain.wording_values import Count

FIRST_MONTHS, LAST_MONTHS = 1, 6
"""Months into the plan year after which lines may be missing no more by more than `TOLERATED`, and not at all."""

TOLERATED = 0.1
"""The share of lines that may still be missing after the first month: default of this product (domain.md §4.3)."""

YEARS = "years of agreed lines"
"""The subjects: a country and a plan year, as `KE 2027`."""


@dataclass(frozen=True, slots=True)
class AgreedNotProgrammed:
    """Of the lines agreed with a country for the plan year more than a tenth are not programmed one month into it,
    or any six months into it. A line is programmed where its engagement is live; one that was given up is missed
    no more. It informs from the first month on and warns from the sixth, until the plan year is over."""

    id: str = "G14"
    title: Text = text("Agreed, not programmed")
    finding_class: FindingClass = FindingClass.GAP
    reads: frozenset[str] = frozenset({"agreed_lines", "engagements", "countries", "settings"})
    waivable: bool = True

    def all_subjects(self, plan: Plan) -> Iterable[Subject]:
        """Each country with each year for which something was agreed."""
        return dict.fromkeys(_subject(line) for line in plan.records(AgreedLine).values())

    def subjects(self, plan: Plan, item: Item) -> Iterable[Subject]:
        """The year of the line, of the lines that the engagement brings about, or of those of the country."""
        match item:
            case AgreedLine():
                return (_subject(item),)
            case Engagement():
                ids = plan.ids("agreed_line_by_engagement", item.id)
            case Country():
                ids = plan.ids("agreed_line_by_country", item.id)
            case PlanSettings():
                return (EVERYTHING,)
            case _:
                return ()
        return (_subject(plan.records(AgreedLine)[each]) for each in ids)

    def check(self, plan: Plan, facts: Facts, subject: Subject) -> Iterator[Finding]:
        """At most one finding."""
        country, _, number = subject.id.rpartition(" ")
        year = int(number)
        begins = date(year, plan.settings.year_start, 1)
        if not add_months(begins, FIRST_MONTHS) <= facts.as_of < add_months(begins, 12):
            return
        known = (plan.records(AgreedLine)[each] for each in plan.ids("agreed_line_by_country", country))
        agreed = [line for line in known if line.year == year and not line.dropped]
        missing = sorted(
            (line for line in agreed if not _is_programmed(plan, line)),
            key=lambda line: (line.quarter or 5, line.number, line.title, line.id),
        )
        is_late = facts.as_of >= add_months(begins, LAST_MONTHS)
        if not missing or not (is_late or len(missing) / len(agreed) > TOLERATED):
            return
        name, title = country_name(plan, country), plan.settings.year_title(year)
        titles = [
            text("{number} {title}", number=line.number, title=line.title) if line.number else line.title
            for line in missing[:MOST_NAMED]
        ]
        yield Finding(
            rule=self.id,
            severity=Severity.WARN if is_late else Severity.INFORM,
            subject=subject,
            key=f"{country}|{year}|{group_key(line.id for line in missing)}",
            title=text(
                "{missing} of {agreed} agreed with {country} for {year} not programmed",
                missing=len(missing),
                agreed=Count(len(agreed), "line", "lines"),
                country=name,
                year=title,
            ),
            why=text("No live engagement brings about: {what}.", what=first_named(titles, len(missing))),
            remedy=text("Plan an engagement for each and name it in the line, or say there why it was given up."),
            countries=(country,),
            since=add_months(begins, FIRST_MONTHS),
            due=add_months(begins, LAST_MONTHS),
        )


def _subject(line: AgreedLine) -> Subject:
    return Subject(YEARS, f"{line.country} {line.year}")


def _is_programmed(plan: Plan, line: AgreedLine) -> bool:
    item = plan.engagements.get(line.engagement) if line.engagement else None
    return item is not None and item.is_live
