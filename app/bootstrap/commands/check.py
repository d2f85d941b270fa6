"""`check`: what is wrong with a plan."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from datetime import date
from typing import Any

from app.bootstrap.arguments import add_as_of, add_plan
from app.bootstrap.command import Command
from app.bootstrap.compose import Program
from app.bootstrap.console import Console
from app.bootstrap.editions import add_marking, edition_wished
from app.bootstrap.opening import load_whole, reading
from app.bootstrap.refusal import DONE, FOUND
from app.domain.findings import SEVERITY_TITLES, Severity
from app.domain.plan import Plan
from app.services.coverage.gaps import count_gaps, gap_words, gaps_among
from app.services.layouts.findings import some_named
from app.services.reports.release_check import release_check
from app.services.review.finding_records import finding_records
from app.services.review.open_findings import sorted_open

_INDENT = " " * 14


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    add_plan(parser)
    add_as_of(parser)
    add_marking(parser)
    parser.add_argument("--format", choices=("text", "json"), default="text", help="for people, or for programs")
    parser.add_argument("--release", action="store_true", help="also what to look at before an issue is numbered")
    parser.add_argument("--fail-on", choices=("block", "warn"), help="exit 1 where something weighs that much or more")


def _run(program: Program, wish: argparse.Namespace, console: Console) -> int:
    as_of = wish.as_of or program.today
    with reading(program, wish.plan) as store:
        plan = edition_wished(load_whole(store), wish, console).plan
    reviewed = program.review(plan, as_of)
    found = reviewed.findings()
    standing = sorted_open(plan, found, as_of)
    records = finding_records(plan, standing)
    if wish.format == "json":
        console.give_json({"findings": records, "release": _release_record(plan, as_of)} if wish.release else records)
    else:
        _tell(records, len(found) - len(standing), as_of, console)
        gaps = count_gaps(plan, gaps_among(found, reviewed.rules), as_of)
        console.say(f"{gap_words(gaps)}.")
        if wish.release:
            _tell_release(plan, as_of, console)
    if wish.fail_on is None:
        return DONE
    limit = Severity(wish.fail_on).weight
    return FOUND if any(finding.severity.weight <= limit for finding in standing) else DONE


def _release_record(plan: Plan, as_of: date) -> dict[str, list[str]]:
    return {str(title): [str(line) for line in lines] for title, lines in release_check(plan, as_of).sections}


def _tell_release(plan: Plan, as_of: date, console: Console) -> None:
    """What to look at before an issue is numbered."""
    console.say("")
    check = release_check(plan, as_of)
    if check.is_clear:
        console.say("Before an issue: nothing lacks a consent, and nothing with one is left out.")
    for title, lines in check.sections:
        console.say(f"Before an issue: {title}: {len(lines):,}")
        for line in lines:
            console.say(f"{_INDENT}{line}")


def _tell(records: Sequence[dict[str, Any]], waived: int, as_of: date, console: Console) -> None:
    for record in records:
        word = str(SEVERITY_TITLES[Severity(record["severity"])])
        console.say(f"{word:8}{record['rule']:6}{record['title']}")
        if record["engagements"]:
            console.say(f"{_INDENT}{some_named(record['engagements'])}")
        for part in record.get("parts", (record,)):
            console.say(f"{_INDENT}{part['message']}")
        for part in record.get("parts", (record,)):
            if part["remedy"]:
                console.say(f"{_INDENT}{part['remedy']}")
        if "due" in record:
            console.say(f"{_INDENT}due {record['due']}")
        console.say("")
    counts = ", ".join(
        f"{sum(record['severity'] == severity for record in records):,} {severity}" for severity in Severity
    )
    found = "1 finding" if len(records) == 1 else f"{len(records):,} findings"
    console.say(f"{found} as of {as_of}: {counts}")
    if waived:
        console.say(f"{waived:,} more are waived and not listed.")


CHECK = Command(
    "check",
    "say what is wrong: conflicts, gaps, late asks; waived findings are left out",
    (
        "entente check plan.entente --fail-on block",
        "entente check plan.entente --release",
        "entente check plan.entente --as-of 2027-03-31 --format json",
    ),
    _add_arguments,
    _run,
)
