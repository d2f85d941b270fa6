"""How we stand with a country: agreements, posts accredited, objectives, gaps, and the periods that it keeps."""

from __future__ import annotations

from datetime import date

from app.domain.accreditations import AGREMENT_TITLES, Accreditation
from app.domain.accredited import incumbent
from app.domain.agreements import AGREEMENT_TITLES, Agreement
from app.domain.findings import Finding, Severity, Subject
from app.domain.item_names import person_name, post_title
from app.domain.kept_periods import kept_periods
from app.domain.lived_with import waiver_of
from app.domain.months import add_months
from app.domain.outcomes import EVIDENCE_TITLES
from app.domain.periods import Period
from app.domain.priorities import Objective
from app.domain.progress import Progress
from app.domain.spans import DaySpan
from app.domain.wording import NOTHING, Text, text
from app.services.coverage.gaps import GapTime, gap_time, gaps_among
from app.services.layouts.country_lines import CountrySection, CountryView, PageLine, dots, section
from app.services.review.finding_records import finding_marking
from app.services.review.review import Review

EXPIRES_SOON = 12
"""Months before its last day from which an agreement is said to expire."""

PERIODS_AHEAD = 12
"""Months for which the feasts and leaves of the country are told."""

MOST_PERIODS = 5
"""How many of them a sheet has room for."""


def agreements_section(view: CountryView, none: Text) -> CountrySection:
    """The agreements with the country: those in force, the first to expire first, and those that are not."""
    held = [each for each in view.plan.records(Agreement).values() if view.country in each.countries]
    held.sort(key=lambda each: (_lapsed(each, view.as_of), each.expires or date.max, each.title, each.id))
    return section("agreements", text("Agreements"), [_agreement(each, view.as_of) for each in held], none)


def accreditations_section(view: CountryView, none: Text) -> CountrySection:
    """Who is or is to be accredited there, resident posts first; what is over is left out."""
    held = [view.plan.records(Accreditation)[each] for each in view.plan.ids("accreditation_by_country", view.country)]
    held = [each for each in held if each.last is None or each.last >= view.as_of]
    held.sort(key=lambda each: (not each.is_resident, post_title(view.plan, each.post), each.id))
    return section("accreditations", text("Accreditations"), [_accreditation(view, each) for each in held], none)


def objectives_section(view: CountryView, none: Text) -> CountrySection:
    """The objectives with the country of this plan year, and those of every year."""
    year = view.plan.settings.plan_year(view.as_of)
    held = [
        each for each in view.plan.objectives.values() if view.country in each.countries and each.year in (None, year)
    ]
    held.sort(key=lambda each: (each.position, each.code, each.title, each.id))
    return section("objectives", text("Objectives"), [_objective(view, each) for each in held], none)


def gaps_section(view: CountryView, review: Review, none: Text) -> CountrySection:
    """What the review finds missing with the country, today or foretold; what is lived with says so."""
    held = [
        each
        for each in gaps_among(review.findings(), review.rules)
        if view.country in each.countries and gap_time(each) is not GapTime.PAST
    ]
    held.sort(key=lambda each: each.subject.id != view.country)  # what concerns others too comes behind
    return section("gaps", text("Gaps"), [_gap(view, each) for each in held], none)


def periods_section(view: CountryView, none: Text) -> CountrySection:
    """The feasts, fasts and leaves that the country keeps in the next twelve months."""
    span = DaySpan(view.as_of, add_months(view.as_of, PERIODS_AHEAD))
    held = [each for each in kept_periods(view.plan, view.country, span) if each.last >= view.as_of]
    return section("periods", text("Periods it keeps"), [_period(each) for each in held], none, MOST_PERIODS)


def _lapsed(agreement: Agreement, as_of: date) -> bool:
    return agreement.expires is not None and agreement.expires < as_of


def _agreement(agreement: Agreement, as_of: date) -> PageLine:
    when, meaning = text("no end known"), "neutral"
    if agreement.expires is not None:
        when = text("until {day}", day=agreement.expires)
        if _lapsed(agreement, as_of):
            when, meaning = text("expired {day}", day=agreement.expires), "blocks"
        elif agreement.expires < add_months(as_of, EXPIRES_SOON):
            when, meaning = text("expires {day}", day=agreement.expires), "warns"
    begun = NOTHING
    if agreement.in_force is not None:
        begun = text("in force since {day}", day=agreement.in_force)
        if agreement.in_force > as_of:
            begun, meaning = text("in force from {day}", day=agreement.in_force), "warns"
    covers = " ".join(agreement.covers.split())
    remark = dots(AGREEMENT_TITLES[agreement.sort], begun, covers)
    return PageLine(when, agreement.title, remark, meaning, Subject("agreements", agreement.id))


def _accreditation(view: CountryView, item: Accreditation) -> PageLine:
    holder = incumbent(view.plan, item, view.as_of)
    until = text("until {day}", day=item.last) if item.last is not None else NOTHING
    since = NOTHING
    if item.first is not None:
        since = text("from {day}", day=item.first) if item.first > view.as_of else text("since {day}", day=item.first)
    return PageLine(
        text("resident") if item.is_resident else text("non-resident"),
        post_title(view.plan, item.post),
        dots(
            person_name(view.plan, holder) if holder else text("nobody"),
            text("agrément {state}", state=AGREMENT_TITLES[item.state]),
            since,
            until,
        ),
        "neutral" if holder else "warns",
        Subject("accreditations", item.id),
    )


def _objective(view: CountryView, objective: Objective) -> PageLine:
    when, meaning = text("no day"), "neutral"
    if objective.target_date is not None:
        when = text("by {day}", day=objective.target_date)
        meaning = "warns" if objective.target_date < view.as_of else "neutral"
    what = text("{code} {title}", code=objective.code, title=objective.title) if objective.code else objective.title
    remark = dots(
        objective.indicator,
        text("target {target}", target=objective.target) if objective.target else None,
        _reached(view, objective),
    )
    return PageLine(when, what, remark, meaning, Subject("objectives", objective.id))


def _reached(view: CountryView, objective: Objective) -> Text | None:
    """How far it has come as noted last up to today, and how that is known; None where nobody noted anything."""
    noted = [view.plan.records(Progress)[each] for each in view.plan.ids("progress_by_objective", objective.id)]
    noted = [each for each in noted if each.day is None or each.day <= view.as_of]
    if not noted:
        return None
    last = max(noted, key=lambda each: (each.day or date.min, each.id))
    known = EVIDENCE_TITLES[last.evidence] if last.evidence is not None else text("not said how it is known")
    if last.day is None:
        return text("reached: {value} ({evidence})", value=last.value, evidence=known)
    return text("reached by {day}: {value} ({evidence})", day=last.day, value=last.value, evidence=known)


def _gap(view: CountryView, gap: Finding) -> PageLine:
    waiver, above = waiver_of(view.plan, gap, view.as_of), finding_marking(view.plan, gap)
    if waiver is not None:
        when, meaning = text("accepted"), "neutral"
    elif gap_time(gap) is GapTime.AHEAD:
        when, meaning = text("foretold"), "neutral"
    else:
        when, meaning = text("today"), "warns" if gap.severity is not Severity.INFORM else "neutral"
    remark = text("{who}: {reason}", who=waiver.who, reason=waiver.reason) if waiver is not None else gap.remedy
    title = text("({marking}) {title}", marking=above, title=gap.title) if above else gap.title
    return PageLine(when, title, remark, meaning, Subject("countries", view.country), gap.engagements)


def _period(period: Period) -> PageLine:
    days = text("{days}", days=period.span)
    remark = dots(
        text("days estimated") if period.estimated else None,
        text("no exercises or training") if period.stops_training else None,
    )
    return PageLine(days, period.title, remark, opens=Subject("periods", period.id))
