"""What documents say, before anybody sets them: selection, regions, ministries, marking, dates."""

from __future__ import annotations

from datetime import date

import pytest

from app.domain.asks import Verdict
from app.domain.coverage.activity_without_objective import ActivityWithoutObjective
from app.domain.coverage.objective_without_activity import ObjectiveWithoutActivity
from app.domain.facts import Facts
from app.domain.findings import Finding, FindingClass, Severity, Subject
from app.domain.markings import highest_marking
from app.domain.plan import Plan
from app.domain.statuses import Status
from app.domain.wording import text
from app.services.reports.bars import PrintedFill
from app.services.reports.calendar_page import calendar_page
from app.services.reports.engagement_plan import engagement_plan
from app.services.reports.gaps import known_gaps
from app.services.reports.ministries import MinistryStanding, ministry_marks
from app.services.reports.rows import engagement_row
from app.services.reports.selection import ReportOptions, ReportRefused, select
from app.services.reports.year_planner import SEVERAL, year_planner
from app.services.review.review import review
from tests.builders import (
    answer,
    ask,
    engagement,
    objective,
    place,
    plan_with,
    post,
    region,
    tier,
    waiver,
    weight,
)

AS_OF = date(2026, 11, 22)
EAST = region("defence/east-africa", "KE TZ", title="East Africa", position=1)
ASIA = region("defence/asia", "JP IN", title="Asia", position=2)


class NoCalendars:
    """A world without holidays."""

    def holidays(self, country: str, year: int, place: str = "") -> dict[date, str]:
        return {}

    def knows(self, country: str) -> bool:
        return False

    def part_of(self, country: str, place: str = "") -> None:
        return None


class GapEverywhere:
    """A rule that finds one gap in each country with a tier."""

    id, title, waivable = "G1", "No high-level contact", True
    finding_class = FindingClass.GAP
    reads = frozenset({"tiers"})

    def all_subjects(self, plan: Plan) -> list[Subject]:
        return [Subject("countries", country) for country in plan.tiers]

    def subjects(self, plan: Plan, item: object) -> list[Subject]:
        return []

    def check(self, plan: Plan, facts: Facts, subject: Subject) -> list[Finding]:
        words = text("Nothing with {country}", country=subject.id)
        return [Finding("G1", Severity.WARN, subject, f"{subject.id}|never", words, words, words, (), (subject.id,))]


FACTS = Facts(AS_OF, NoCalendars())


def plan(*items: object, **settings: object) -> Plan:
    return plan_with(EAST, ASIA, *items, **{"own_nation": "AU", "year_start": 7, **settings})  # type: ignore[arg-type]


def chosen(made: Plan, **options: object) -> list[str]:
    return [item.id for item in select(made, ReportOptions(AS_OF, **options)).engagements]  # type: ignore[arg-type]


def test_the_year_of_the_day_is_printed_unless_another_is_asked_for() -> None:
    made = plan(
        engagement("before", "2026-06-30"),
        engagement("in", "2026-07-01"),
        engagement("running", "2026-06-30", "2026-07-02"),
        engagement("maybe", "2026"),
        engagement("next", "2027-07-01"),
    )
    assert chosen(made) == ["maybe", "running", "in"]
    assert chosen(made, year=2027) == ["next"]


@pytest.mark.parametrize(
    ("options", "ids"),
    [
        pytest.param({"country": "tz"}, ["both"], id="country"),
        pytest.param({"region": "East Africa"}, ["kenya", "both"], id="region by title"),
        pytest.param({"region": "asia"}, ["japan"], id="region by slug"),
        pytest.param({"region": "defence/asia"}, ["japan"], id="region by id"),
        pytest.param({"engagement": "R-japan"}, ["japan"], id="engagement"),
        pytest.param({"engagement": "R-old"}, ["old"], id="engagement of another year"),
        pytest.param({"ids": frozenset({"kenya", "japan"})}, ["kenya", "japan"], id="filter"),
        pytest.param({"region": "East Africa", "country": "JP"}, [], id="country outside the region"),
    ],
)
def test_a_selection_is_narrowed(options: dict[str, object], ids: list[str]) -> None:
    made = plan(
        engagement("kenya", "2026-08-03", "", "KE"),
        engagement("both", "2026-08-04", "", "KE TZ"),
        engagement("japan", "2026-08-05", "", "JP"),
        engagement("old", "2020-08-05", "", "JP"),
    )
    assert chosen(made, **options) == ids


@pytest.mark.parametrize("options", [{"country": "ZZ"}, {"region": "Atlantis"}, {"engagement": "nope"}])
def test_what_the_plan_does_not_have_is_refused_in_words(options: dict[str, object]) -> None:
    with pytest.raises(ReportRefused, match="Nothing was printed"):
        chosen(plan(), **options)


def test_an_engagement_with_two_regions_is_printed_once_and_referred_to() -> None:
    made = plan(
        engagement("e1", "2026-08-03", "", "JP KE", place=place("Mombasa", "KE")),
        engagement("e2", "2026-08-04", "", ""),
        engagement("e3", "2026-08-05", "", "JP"),
    )
    report = engagement_plan(made, review(made, FACTS, []), ReportOptions(AS_OF))
    sections = {str(part.title): part for part in report.sections}
    assert [row.id for row in sections["East Africa"].rows] == ["e1"]
    assert [row.id for row in sections["Asia"].rows] == ["e3"]
    assert [(one.ref, str(one.section)) for one in sections["Asia"].referrals] == [("R-e1", "East Africa")]
    assert [row.id for row in sections["Other and multinational"].rows] == ["e2"]
    assert (report.selected, report.printed) == (3, 3)


def test_the_cover_counts_what_is_printed() -> None:
    made = plan(engagement("e1", "2026-08-03", "", "KE TZ"), engagement("e2", "2026-08-04", "", "JP"))
    report = engagement_plan(made, review(made, FACTS, []), ReportOptions(AS_OF))
    facts = {str(label): str(value) for label, value in report.facts}
    assert facts["Contents"] == "2 engagements with 3 countries; 2 printed"
    assert facts["Period"] == "1 Jul 2026 – 30 Jun 2027"
    assert facts["Issue"] == "working copy, not issued"
    assert facts["Distribution"] == "none recorded"


def test_objectives_are_counted_by_standing() -> None:
    made = plan(
        objective("ob1", "O1"),
        *(
            engagement(f"e{n}", f"2026-08-0{n + 1}", status=status, objectives=("ob1",))
            for n, status in enumerate([Status.COMPLETED, Status.CONFIRMED, Status.PLANNED, Status.IDEA])
        ),
        engagement("none", "2026-08-09"),
    )
    part = engagement_plan(made, review(made, FACTS, []), ReportOptions(AS_OF)).priorities
    line = part.objectives[0]
    assert (line.done, line.confirmed, line.planned, line.drafts) == (1, 1, 1, 1)
    assert part.without_objective == 1


def test_an_accepted_gap_is_printed_as_accepted_until_its_day() -> None:
    made = plan(
        tier("KE", "1"),
        tier("JP", "1"),
        tier("IN", "1"),
        waiver("w1", "G1", "KE|never", who="Cdr Ito", reason="ship in dock", until=date(2027, 3, 1)),
        waiver("w2", "G1", "JP|never", until=date(2026, 1, 1)),
    )
    report = engagement_plan(made, review(made, FACTS, [GapEverywhere()]), ReportOptions(AS_OF))
    positions = {line.subject: str(line.position) for line in report.gaps.lines}
    assert positions == {
        "Country KE": "Accepted by Cdr Ito until 1 Mar 2027: ship in dock",
        "Country JP": "Open, warns",
        "Country IN": "Open, warns",
    }
    assert [line.accepted for line in report.gaps.lines] == [False, False, True]
    only = engagement_plan(made, review(made, FACTS, [GapEverywhere()]), ReportOptions(AS_OF, country="IN"))
    assert [line.subject for line in only.gaps.lines] == ["Country IN"]


@pytest.mark.parametrize(
    ("fields", "standing", "words"),
    [
        pytest.param({"answer": answer()}, MinistryStanding.AGREED, "✓", id="concurred"),
        pytest.param(
            {"answer": answer(Verdict.CONCUR_WITH_CONDITIONS)},
            MinistryStanding.CONDITIONS,
            "✓ with conditions",
            id="conditions",
        ),
        pytest.param({"answer": answer(Verdict.NON_CONCUR)}, MinistryStanding.REFUSED, "✗ refused", id="refused"),
        pytest.param(
            {"sent": date(2026, 11, 1), "due": date(2026, 12, 4)},
            MinistryStanding.WAITING,
            "due 4 Dec 2026",
            id="waiting",
        ),
        pytest.param(
            {"sent": date(2026, 11, 1), "due": date(2026, 11, 14)},
            MinistryStanding.OVERDUE,
            "! overdue since 14 Nov 2026",
            id="overdue",
        ),
        pytest.param({}, MinistryStanding.DRAFT, "to ask", id="not sent"),
        pytest.param({"withdrawn": True}, MinistryStanding.NOT_ASKED, "–", id="withdrawn"),
    ],
)
def test_the_position_of_a_ministry(fields: dict[str, object], standing: MinistryStanding, words: str) -> None:
    made = plan(engagement("e1", "2027-02-03"), post("po1"), ask("a1", "e1", "po1", **fields))
    mark = ministry_marks(made, made.engagements["e1"], AS_OF)[0]
    assert str(mark.name) == "FM"
    assert (mark.standing, f"{mark.sign} {mark.word or ''}".strip()) == (standing, words)


def test_of_several_asks_to_one_ministry_the_heaviest_is_shown() -> None:
    made = plan(
        engagement("e1", "2027-02-03"),
        post("po1"),
        post("po2", addressee="head-of-mission"),
        ask("a1", "e1", "po1", answer=answer()),
        ask("a2", "e1", "po1", sent=date(2026, 9, 1), due=date(2026, 10, 1)),
        ask("a3", "e1", "po2", answer=answer()),
    )
    marks = ministry_marks(made, made.engagements["e1"], AS_OF)
    assert [(str(mark.name), mark.standing, mark.more) for mark in marks] == [
        ("FM", MinistryStanding.OVERDUE, 1),
        ("DM", MinistryStanding.NOT_ASKED, 0),
        ("HoM", MinistryStanding.AGREED, 0),
    ]


def test_nothing_is_overdue_once_the_engagement_is_over() -> None:
    made = plan(
        engagement("e1", "2026-10-03", status=Status.COMPLETED),
        post("po1"),
        ask("a1", "e1", "po1", sent=date(2026, 8, 1), due=date(2026, 9, 1)),
    )
    assert ministry_marks(made, made.engagements["e1"], AS_OF)[0].standing is MinistryStanding.UNANSWERED


LEVELS = {"uk": ("OFFICIAL", "OFFICIAL-SENSITIVE", "SECRET"), "nato": ("NATO UNCLASSIFIED", "NATO RESTRICTED")}


@pytest.mark.parametrize(
    ("markings", "highest"),
    [
        ([], ""),
        (["", "OFFICIAL"], "OFFICIAL"),
        (["OFFICIAL", "SECRET", "OFFICIAL-SENSITIVE"], "SECRET"),
        (["OFFICIAL", "OFFICIAL-SENSITIVE"], "OFFICIAL-SENSITIVE"),
        (["NATO UNCLASSIFIED – Releasable to EU/PfP", "NATO UNCLASSIFIED"], "NATO UNCLASSIFIED – Releasable to EU/PfP"),
        (["OFFICIAL", "NATO RESTRICTED"], "OFFICIAL / NATO RESTRICTED"),
        (["OFFICIAL", "House rule"], "OFFICIAL / House rule"),
    ],
)
def test_a_document_carries_the_highest_marking(markings: list[str], highest: str) -> None:
    assert highest_marking(markings, LEVELS) == highest


def test_the_calendar_holds_every_engagement_in_force_once() -> None:
    made = plan(
        engagement("start", "2026-07-01"),
        engagement("running", "2026-06-01", "2026-08-01"),
        engagement("open", "2026"),
        engagement("off", "2026-09-01", status=Status.CANCELLED),
        weight("defence/asia", 10.0),
    )
    page = calendar_page(made, select(made, ReportOptions(AS_OF)))
    rows = {str(row.title): row for row in page.rows}
    assert str(page.columns[0]) == "Jul"
    assert str(page.columns[-1]) == "Date open"
    assert [item.id for item in rows["East Africa"].cells[0]] == ["running", "start"]
    assert [item.id for item in rows["East Africa"].cells[-1]] == ["open"]
    assert page.left_out == 1
    assert not any(rows["Asia"].cells)


def test_each_engagement_has_one_bar_on_the_planner() -> None:
    made = plan(
        engagement("one", "2026-08-03", "2026-08-05", "KE", status=Status.CONFIRMED),
        engagement("many", "2026-09-03", "2026-09-05", "KE TZ", status=Status.IDEA),
        engagement("over", "2026-06-20", "2027-07-05", "JP", status=Status.COMPLETED),
        engagement("month", "2026-10", "", "JP", status=Status.CANCELLED),
        engagement("nobody", "2026-10-01", "", ""),
    )
    report = year_planner(made, ReportOptions(AS_OF))
    bars = {bar.row.id: (part.title, row.title, bar) for part in report.groups for row in part.rows for bar in row.bars}
    assert (report.selected, report.printed, len(bars)) == (5, 5, 5)
    assert bars["one"][:2] == ("East Africa", "Country KE")
    assert bars["many"][:2] == ("East Africa", SEVERAL)
    assert bars["nobody"][:2] == ("Other and multinational", "No country named")
    assert [bars[one][2].fill for one in ("one", "many", "over", "month", "nobody")] == [
        PrintedFill.CONFIRMED,
        PrintedFill.IDEA,
        PrintedFill.DONE,
        PrintedFill.ENDED,
        PrintedFill.PLANNED,
    ]
    whole = bars["over"][2]
    assert (whole.before, whole.after, whole.span.days) == (True, True, 365)
    assert not bars["month"][2].certain


def test_an_objective_without_a_code_is_called_by_its_title() -> None:
    plan = plan_with(
        objective("ob1", "", title="Antarctic cooperation"), engagement("e1", "2027-03-01", objectives=("ob1",))
    )
    assert engagement_row(plan, plan.engagements["e1"], AS_OF).objectives == ("Antarctic cooperation",)
    nothing = plan.replacing([("engagements", "e1", None)])
    reviewed = review(nothing, Facts(AS_OF, NoCalendars()), (ObjectiveWithoutActivity(),))
    gaps = known_gaps(nothing, reviewed, select(nothing, ReportOptions(AS_OF)), AS_OF)
    assert [line.subject for line in gaps.lines] == ["Antarctic cooperation"]


@pytest.mark.parametrize(
    ("options", "shown"),
    [
        ({}, ["O1", "O2", "O3"]),
        ({"region": "East Africa"}, ["O1", "O3"]),
        ({"country": "IN"}, ["O2"]),
        ({"country": "TZ"}, ["O1"]),
    ],
)
def test_a_document_about_some_countries_has_the_objectives_that_name_them_or_are_served_there(
    options: dict[str, str], shown: list[str]
) -> None:
    made = plan(
        objective("ob1", "O1", countries=frozenset({"KE", "TZ"})),
        objective("ob2", "O2", countries=frozenset({"IN"})),
        objective("ob3", "O3"),
        engagement("e1", "2027-03-01", countries="KE", objectives=("ob3",)),
    )
    part = engagement_plan(made, review(made, FACTS, []), ReportOptions(AS_OF, **options)).priorities  # type: ignore[arg-type]
    assert [line.code for line in part.objectives] == shown


def test_a_gap_that_goes_beyond_what_a_document_is_about_says_how_much_of_it_is_here() -> None:
    made = plan(
        objective("ob1", "O1"),
        *(engagement(f"k{n}", f"2027-03-0{n}", countries="KE", title=f"Call {n}") for n in (1, 2)),
        engagement("j", "2027-04-01", countries="JP", title="Talks in Tokyo"),
    )
    reviewed = review(made, FACTS, (ActivityWithoutObjective(),))
    (whole,) = known_gaps(made, reviewed, select(made, ReportOptions(AS_OF)), AS_OF).lines
    assert whole.subject == "Country KE, Country JP"
    assert str(whole.title) == "3 engagements without a lead office serve no objective"
    (part,) = known_gaps(made, reviewed, select(made, ReportOptions(AS_OF, region="East Africa")), AS_OF).lines
    assert part.subject == "Country KE"
    assert str(part.title) == "3 engagements without a lead office serve no objective, 2 of them here"
    assert [str(why) for why in part.reasons] == ["Here: Call 1 (Mon 1 Mar 2027) and Call 2 (Tue 2 Mar 2027)."]
