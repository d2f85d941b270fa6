"""`check`, `coverage`, `export`, `print` and `info` on the real history."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader

from app.bootstrap.compose import compose
from app.bootstrap.folders import find_folders
from app.documents.registry import DOCUMENTS
from app.domain.changes import added, change
from app.domain.findings import FindingClass
from app.domain.rules import ALL_RULES
from app.domain.waivers import Waiver
from app.domain.wording import text
from app.exchange import FORMATS
from app.services.filtering.facets import facets
from tests.builders import NOON, FixedClock
from tests.command_line.cases import Cli, content, is_one_sentence, rows_of
from tests.documents.reading import OF_SOME


def test_findings_are_json_that_does_not_change_between_runs(cli: Cli, plan: Path) -> None:
    ran = cli("check", plan, "--as-of", "2027-01-15", "--format", "json")
    assert ran.status == 0
    assert ran.out == cli("check", plan, "--as-of", "2027-01-15", "--format", "json").out
    findings = ran.json
    assert {"C4", "C9", "C21"} <= {finding["rule"] for finding in findings}
    for finding in findings:
        assert finding.keys() - {"since", "due"} == {
            "rule",
            "severity",
            "subject",
            "engagements",
            "countries",
            "title",
            "message",
            "remedy",
        }
        assert finding["severity"] in ("block", "warn", "inform")
        assert finding["message"]
    late = next(finding for finding in findings if finding["rule"] == "C9")
    assert late["subject"] == "engagement:AU-2027-001"
    assert late["engagements"] == ["AU-2027-001"]
    assert date.fromisoformat(late["due"]) < date(2027, 1, 15)
    weights = [["block", "warn", "inform"].index(finding["severity"]) for finding in findings]
    assert weights == sorted(weights)


def test_findings_in_words_name_rule_engagement_and_count(cli: Cli, plan: Path) -> None:
    ran = cli("check", plan)
    assert "C9" in ran.out
    assert "AU-2027-001" in ran.out
    assert "findings as of 2027-01-15" in ran.out


def test_the_exit_status_says_whether_something_weighs_enough(cli: Cli, plan: Path) -> None:
    worst = {finding["severity"] for finding in cli("check", plan, "--format", "json").json}
    assert cli("check", plan, "--fail-on", "warn").status == 1
    assert cli("check", plan, "--fail-on", "block").status == (1 if "block" in worst else 0)


def test_a_waived_finding_is_left_out_and_does_not_count(cli: Cli, plan: Path, clock: FixedClock) -> None:
    program = compose(find_folders(), clock)
    store = program.stores.open(str(plan))
    loaded = store.load()
    found = program.review(loaded, date(2027, 1, 15)).findings()
    waivers = [
        Waiver(f"w{at}", finding.rule, finding.key, "Maj Lund", "known", on=date(2027, 1, 15))
        for at, finding in enumerate(found)
    ]
    waived = change(text("waiver"), (added("waivers", waiver) for waiver in waivers))
    store.append(waived.stamped("c1", "Maj Lund", "PC-0412", NOON))
    store.close()
    assert cli("check", plan, "--format", "json").json == []
    ran = cli("check", plan, "--fail-on", "warn")
    assert ran.status == 0
    assert f"{len(found)} more are waived" in ran.out


@pytest.mark.parametrize("by", ["region", "country"])
def test_coverage_counts_the_same_in_every_format(cli: Cli, plan: Path, by: str) -> None:
    records = cli("coverage", plan, "--by", by, "--year", "2023", "--format", "json").json
    assert (records["by"], records["year"], records["as_of"]) == (by, 2023, "2027-01-15")
    table = list(rows_of(cli("coverage", plan, "--by", by, "--year", "2023", "--format", "csv").out))
    assert [row["name"] for row in table] == [*(row["name"] for row in records["rows"]), "Total"]
    assert [int(row["year_done"]) for row in table[:-1]] == [row["year"]["done"] for row in records["rows"]]
    assert int(table[-1]["year_done"]) == records["total"]["done"] > 0
    words = cli("coverage", plan, "--by", by, "--year", "2023").out
    assert all(row["name"] in words for row in records["rows"])


def test_coverage_stands_on_the_day_given(cli: Cli, plan: Path) -> None:
    records = cli("coverage", plan, "--as-of", "2027-06-30", "--format", "json").json
    assert (records["year"], records["as_of"]) == (2027, "2027-06-30")
    assert records["total"]["planned"] == 3


@pytest.mark.parametrize("suffix", sorted(suffix for suffix, made in FORMATS.items() if made.write))
def test_every_format_is_written(cli: Cli, plan: Path, tmp_path: Path, suffix: str) -> None:
    out = tmp_path / f"out{suffix}"
    ran = cli("export", plan, out)
    assert ran.status == 0
    assert ran.out.startswith("166 of 166 engagements")
    assert out.stat().st_size > 1000


@pytest.mark.parametrize(
    ("narrowing", "refs"),
    [
        pytest.param(["--country", "ke", "--from", "2027-01-01"], ["AU-2027-001", "AU-2027-002"], id="country"),
        pytest.param(
            ["--region", "sub-saharan-africa", "--from", "2027-01-01"], ["AU-2027-001", "AU-2027-002"], id="slug"
        ),
        pytest.param(
            ["--region", "South-East Asia", "--from", "2027-01-01", "--to", "2027-12-31"], ["AU-2027-003"], id="title"
        ),
        pytest.param(["--from", "2027-02-10"], ["AU-2027-002", "AU-2027-003"], id="first day counts"),
        pytest.param(
            ["--region", "defence/sub-saharan-africa", "--from", "2027-01-01", "--to", "2027-02-06"],
            ["AU-2027-001"],
            id="last day counts",
        ),
        pytest.param(["--country", "AD"], [], id="nothing"),
        pytest.param(["--only", "regions=south-east a", "--from", "2027-02-10"], ["AU-2027-003"], id="a facet"),
    ],
)
def test_an_export_is_narrowed(cli: Cli, plan: Path, tmp_path: Path, narrowing: list[str], refs: list[str]) -> None:
    out = tmp_path / "out.csv"
    ran = cli("export", plan, out, *narrowing)
    assert ran.out.startswith(f"{len(refs)} of 166 engagements")
    assert [row["ref"] for row in rows_of(out.read_text("utf-8-sig"))] == refs


def test_a_column_of_parts_is_asked_for_by_its_name(cli: Cli, plan: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    assert cli("export", plan, out, "--column", "ship-visits.berth", "--column", "outcomes.reached").status == 0
    written = list(rows_of(out.read_text("utf-8-sig")))
    assert {"ship_visits.berth", "outcomes.reached"} <= written[0].keys()
    refused = cli("export", plan, out, "--column", "title")
    assert refused.status == 2
    assert "ship_visits.berth" in refused.err


@pytest.mark.parametrize("facet", list(facets()))
def test_every_facet_is_chosen_by_its_name(cli: Cli, plan: Path, tmp_path: Path, facet: str) -> None:
    out = tmp_path / "out.csv"
    refused = cli("export", plan, out, "--only", f"{facet.replace('_', '-')}=no such choice")
    assert refused.status == 2
    offered = refused.err.partition("Choose one of: ")[2].rstrip(".\n").split("; ")
    assert "none" in offered or not facets()[facet].has_none
    ran = cli("export", plan, out, "--only", f"{facet}={'none' if 'none' in offered else offered[0]}")
    assert ran.status == 0
    written = list(rows_of(out.read_text("utf-8-sig")))
    assert ran.out.startswith(f"{len(written)} of 166 engagements")


@pytest.mark.parametrize(
    "arguments",
    [
        pytest.param(["out.doc"], id="unknown format"),
        pytest.param(["gone/out.ics"], id="folder missing"),
        pytest.param(["out.ics", "--country", "XX"], id="unknown country"),
        pytest.param(["out.ics", "--region", "Atlantis"], id="unknown region"),
        pytest.param(["out.ics", "--only", "weather=fine"], id="unknown facet"),
        pytest.param(["out.ics", "--only", "status=fine"], id="unknown choice"),
        pytest.param(["out.ics", "--only", "status=p"], id="a beginning that several have"),
        pytest.param(["out.ics", "--only", "status=none"], id="none where there is always one"),
        pytest.param(["out.ics", "--from", "2027-02-30"], id="no such day"),
        pytest.param(["out.ics", "--from", "2027-03-01", "--to", "2027-02-01"], id="days exchanged"),
    ],
)
def test_an_export_that_cannot_be_made_leaves_nothing(
    cli: Cli, plan: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str]
) -> None:
    monkeypatch.chdir(plan.parent)
    ran = cli("export", plan, *arguments)
    assert ran.status == 2
    assert is_one_sentence(ran.err)
    assert not list(plan.parent.glob("out*"))


WHOLE = [
    name
    for name, made in DOCUMENTS.items()
    if made.options.isdisjoint({"people", "every-year"}) and name not in OF_SOME
]


@pytest.mark.parametrize("name", WHOLE)
def test_every_document_is_printed_and_says_how_much(cli: Cli, plan: Path, tmp_path: Path, name: str) -> None:
    out = tmp_path / "out.pdf"
    ran = cli("print", plan, name, out, "--year", "2023", "--as-of", "2027-01-15")
    assert ran.status == 0
    pages = len(PdfReader(out).pages)
    selected = cli("coverage", plan, "--year", "2023", "--format", "json").json["total"]["done"]
    assert f"{selected} engagements selected, {selected} printed, {pages} pages" in ran.out
    first = content(out)
    cli("print", plan, name, out, "--year", "2023", "--as-of", "2027-01-15")
    assert content(out) == first


def test_one_engagement_or_one_country_is_printed(cli: Cli, plan: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    assert "1 engagement" in cli("print", plan, "engagement-plan", out, "--engagement", "AU-2027-003").out
    ran = cli("print", plan, "engagement-plan", out, "--country", "KE", "--year", "2027")
    assert "2 engagements selected, 2 printed" in ran.out


def test_the_programme_of_a_principal_is_printed(cli: Cli, plan: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    ran = cli("print", plan, "principal-week", out, "--from", "2027-03-01", "--to", "2027-03-07")
    assert ran.status == 0
    assert "1 page" in ran.out


def test_a_timeline_of_some_days_is_printed_in_the_rows_and_on_the_paper_asked_for(
    cli: Cli, plan: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out.pdf"
    days = ("--from", "2023-01-15", "--to", "2023-05-31")
    ran = cli("print", plan, "timeline", out, *days, "--rows", "kind", "--sheets", "quarter", "--paper", "a4")
    assert ran.status == 0
    read = PdfReader(out).pages
    assert {round(float(page.mediabox.width)) for page in read} == {842}
    words = "\n".join(page.extract_text() for page in read)
    assert "Timeline 15 Jan – 31 May 2023" in words
    assert "15 Jan – 31 Mar 2023" in words
    assert "1 Apr – 31 May 2023" in words
    assert "Ships and aircraft" in words


def test_a_region_is_printed_on_letter_with_weeks_from_sunday(cli: Cli, plan: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    ran = cli("print", plan, "engagement-plan", out, "--region", "South-East Asia", "--paper", "letter")
    assert ran.status == 0
    read = PdfReader(out)
    assert {round(float(page.mediabox.width)) for page in read.pages} == {792}
    assert read.metadata is not None
    assert str(read.metadata.title).startswith("Engagement plan: South-East Asia")
    days = ("--from", "2027-03-01", "--to", "2027-03-31")
    assert cli("print", plan, "calendar", out, *days, "--weeks-from", "sunday").status == 0
    sheet = PdfReader(out).pages[0].extract_text()
    assert sheet.index("Sunday") < sheet.index("Monday")


@pytest.mark.parametrize(
    "arguments",
    [
        pytest.param(["novel", "out.pdf"], id="unknown document"),
        pytest.param(["engagement-plan", "out.pdf", "--region", "Atlantis"], id="unknown region"),
        pytest.param(["engagement-plan", "out.pdf", "--person", "Minister"], id="a person for a plan year"),
        pytest.param(["principal-week", "out.pdf", "--person", "Nobody"], id="unknown person"),
        pytest.param(["engagement-plan", "out.txt"], id="not a PDF"),
        pytest.param(["engagement-plan", "gone/out.pdf"], id="folder missing"),
        pytest.param(["engagement-plan", "out.pdf", "--engagement", "X-1"], id="unknown engagement"),
        pytest.param(["engagement-plan", "out.pdf", "--country", "XX"], id="unknown country"),
        pytest.param(["engagement-plan", "out.pdf", "--year", "next"], id="no year"),
        pytest.param(
            ["engagement-plan", "out.pdf", "--from", "2027-01-01", "--to", "2027-02-01"], id="days for a plan year"
        ),
        pytest.param(["timeline", "out.pdf", "--from", "2027-01-01"], id="days without an end"),
        pytest.param(["timeline", "out.pdf", "--from", "2027-02-01", "--to", "2027-01-01"], id="days backwards"),
        pytest.param(["timeline", "out.pdf", "--rows", "colour"], id="unknown rows"),
        pytest.param(["engagement-plan", "out.pdf", "--rows", "kind"], id="rows of what has none"),
        pytest.param(["year-planner", "out.pdf", "--sheets", "whole"], id="sheets of what is not cut"),
        pytest.param(["engagement-plan", "out.pdf", "--weeks-from", "sunday"], id="weeks of what shows none"),
        pytest.param(["timeline", "out.pdf", "--only", "weather=fine"], id="unknown facet"),
    ],
)
def test_a_document_that_cannot_be_made_leaves_nothing(
    cli: Cli, plan: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str]
) -> None:
    monkeypatch.chdir(plan.parent)
    ran = cli("print", plan, *arguments)
    assert ran.status == 2
    assert is_one_sentence(ran.err)
    assert not list(plan.parent.glob("out*"))


def test_info_says_what_the_plan_holds(cli: Cli, plan: Path) -> None:
    info = cli("info", plan, "--format", "json").json
    assert info["schema"] >= 1
    assert info["own_nation"] == "AU"
    assert info["counts"]["engagements"] == 166
    assert info["last_change"] == NOON.isoformat()
    assert info["integrity"] == "ok"
    assert info["held_by"] is None
    words = cli("info", plan).out
    assert "own nation" in words
    assert "166" in words


SIDELINES = (
    "ref,title,kind,countries,roles,start,end,level,status\n"
    "F1,Forum,regional forum,JP;KE;TZ,Japan (host); Kenya (sideline); Tanzania,2027-01-04,2027-01-06,L1,completed\n"
    "X1,Exercise,exercise,DE,,2027-03-29,2027-04-11,L4,planned\n"
)


@pytest.fixture
def sidelines(cli: Cli, tmp_path: Path) -> Path:
    """A plan with a forum that had a sideline contact, and an exercise over the end of a quarter."""
    path, rows = tmp_path / "sidelines.entente", tmp_path / "rows.csv"
    rows.write_text(SIDELINES, encoding="utf-8")
    assert cli("new", path, "--own-nation", "NO", "--records-begin", "2026-10-01").status == 0
    assert cli("import", path, rows).status == 0
    return path


def test_days_stand_where_they_fall_or_where_they_start(cli: Cli, sidelines: Path) -> None:
    def days(*options: str) -> dict[str, int]:
        records = cli("coverage", sidelines, "--by", "country", "--format", "json", *options).json
        germany = next(one for one in records["rows"] if one["country"] == "DE")
        return {column: cell["days_planned"] for column, cell in germany["columns"].items() if cell["days_planned"]}

    assert days() == {"Q1": 3, "Q2": 11}
    assert days("--days-at-start") == {"Q1": 14}


def test_attendance_counts_for_those_alone_who_were_met_at_the_side(cli: Cli, sidelines: Path) -> None:
    records = cli("coverage", sidelines, "--by", "country", "--format", "json").json
    done = {one["country"]: one["year"]["done"] for one in records["rows"] if one["country"]}
    assert done == {"KE": 1, "DE": 0, "JP": 0, "TZ": 0}
    assert {"JP", "TZ", "US"} <= set(records["countries_without_engagements"])
    assert not {"KE", "DE", "NO"} & set(records["countries_without_engagements"])


def test_coverage_and_check_count_the_gaps_alike(cli: Cli, tmp_path: Path) -> None:
    sample = tmp_path / "sample.entente"
    assert cli("sample", sample).status == 0
    counts = cli("coverage", sample, "--format", "json").json["gaps"]
    said = cli("coverage", sample).out.splitlines()[-1]
    assert said.startswith(f"{counts['today']} gaps today, {counts['ahead']} foretold")
    checked = cli("check", sample).out.splitlines()[-1]
    assert checked.removesuffix(".") == said.split(". ")[0].removesuffix(".")
    found = cli("check", sample, "--format", "json").json
    kinds = {rule.id: rule.finding_class for rule in ALL_RULES}
    gaps = [one for one in found if kinds[one["rule"]] is FindingClass.GAP]
    assert len(gaps) == counts["today"] + counts["ahead"] + counts["past"]


def test_check_says_what_to_look_at_before_an_issue(cli: Cli, tmp_path: Path) -> None:
    sample = tmp_path / "sample.entente"
    cli("sample", sample)
    said = cli("check", sample, "--release").out
    assert "Before an issue: Asks that are late: " in said
    given = cli("check", sample, "--release", "--format", "json").json
    assert given["findings"] == cli("check", sample, "--format", "json").json
    assert {"Asks that are late", "Asks that are not sent"} <= given["release"].keys()
