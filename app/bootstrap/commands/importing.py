"""`import`: brings engagements from a table, or people from cards, into a plan, as one change."""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from time import thread_time

from app.bootstrap.arguments import add_plan
from app.bootstrap.command import Command
from app.bootstrap.compose import Program
from app.bootstrap.console import Console
from app.bootstrap.landing import land
from app.bootstrap.opening import load_whole, reading, writing
from app.bootstrap.refusal import DONE, FOUND, CommandRefused
from app.domain.facts import Facts
from app.domain.plan import Plan
from app.exchange.whole_file import check_writable, write_whole
from app.guests import check_readable, read_content
from app.services.edits.following import stated_by_file, with_what_follows
from app.services.importing.columns import ColumnReading
from app.services.importing.headline import headline
from app.services.importing.mapping import ImportMapping
from app.services.importing.mapping_files import MOST_OF_A_MAPPING, read_mapping
from app.services.importing.plan_import import plan_import
from app.services.importing.report import import_report
from app.services.importing.results import ImportResult, Outcome, RowOutcome
from app.services.texts.json_texts import json_text
from app.services.texts.patience import Check, go_on, with_patience
from app.services.texts.tables import FileRefused, RawTable


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    add_plan(parser)
    parser.add_argument(
        "file", type=Path, metavar="FILE", help="a .csv or .xlsx with a header row, or people in a .vcf"
    )
    parser.add_argument("--mapping", type=Path, metavar="M.json", help="what its columns and words mean, as JSON")
    parser.add_argument("--dry-run", action="store_true", help="say what would happen and change nothing")
    parser.add_argument("--report", type=Path, metavar="R.json", help="write what became of every row")


def _run(program: Program, wish: argparse.Namespace, console: Console) -> int:
    _check_report(wish.report)
    mapping = _read_mapping(wish.mapping)
    check = with_patience(wish.file.name, go_on, thread_time)
    tables = program.exchange.read(wish.file, check)
    if wish.dry_run:
        with reading(program, wish.plan) as store:
            result = _planned(program, load_whole(store), tables, mapping, check)
    else:
        with writing(program, wish.plan) as store:
            plan = load_whole(store)
            result = _planned(program, plan, tables, mapping, check)
            facts = Facts(program.today, program.calendars)
            made = with_what_follows(plan, result.change, facts, stays=stated_by_file(plan, result.change))
            land(program, store, made, "The import", "import")
    if wish.report is not None:
        report = {**import_report(result), "mapping": mapping.to_json(), "dry_run": wish.dry_run}
        write_whole(wish.report, f"{json_text(report)}\n".encode())
    _tell(result, console, dry_run=wish.dry_run)
    return FOUND if result.refused else DONE


def _planned(
    program: Program, plan: Plan, tables: tuple[RawTable, ...], mapping: ImportMapping, check: Check
) -> ImportResult:
    seed = program.seed
    places = (*seed.ports.values(), *seed.places)
    words = program.staff_words()
    return plan_import(plan, tables, program.today, mapping=mapping, places=places, check=check, words=words)


def _tell(result: ImportResult, console: Console, *, dry_run: bool) -> None:
    console.say(f"{result.file}: {headline(result)}")
    if dry_run:
        console.say("This was a dry run: nothing was written.")
    for row in result.rows:
        if row.outcome is Outcome.REFUSED:
            console.complain(f"{_where(row)} refused: {row.reason}.")
        elif row.reasons:
            console.say(f"{_where(row)}: {row.reason}.")
    for column in result.unread:
        console.say(_unread(column))
    for note in result.notes:
        console.say(f"Note: {note}.")
    for skipped in result.skipped:
        where = f"{skipped.sheet}, row {skipped.number}" if skipped.sheet else f"row {skipped.number}"
        console.say(f"{where} skipped (“{skipped.content}”): {skipped.why}.")
    if result.without_host:
        count = len(result.without_host)
        named = "; ".join(_where(row) for row in result.without_host)
        console.say(f"No host known in {count:,} {'row' if count == 1 else 'rows'}: {named}.")


def _unread(column: ColumnReading) -> str:
    where = f"{column.sheet}, column “{column.head}”" if column.sheet else f"column “{column.head}”"
    cells = "1 filled cell" if column.filled == 1 else f"{column.filled:,} filled cells"
    return f"{where} was not read ({cells}, such as “{column.example}”): {column.why}."


def _where(row: RowOutcome) -> str:
    where = f"{row.sheet}, row {row.row}" if row.sheet else f"row {row.row}"
    name = row.ref or row.title
    return f"{where} ({name})" if name else where


def _read_mapping(path: Path | None) -> ImportMapping:
    if path is None:
        return ImportMapping()
    try:
        check_readable(path)
        return read_mapping(read_content(path, MOST_OF_A_MAPPING))
    except (FileRefused, ValueError) as error:
        why = dict(error.what.values).get("why", "it is too large") if isinstance(error, FileRefused) else str(error)
        raise CommandRefused(
            f"The mapping {path} cannot be read: {why}. Nothing was imported. Check that it is there and holds JSON."
        ) from error


def _check_report(path: Path | None) -> None:
    if path is None:
        return
    if path.suffix.lower() != ".json":
        raise CommandRefused(f"The report {path} must end in .json. Nothing was imported. Choose another name.")
    if not os.path.isdir(path.parent):
        raise CommandRefused(f"There is no folder {path.parent} for the report. Nothing was imported. Make it first.")
    # Before anything is imported, for afterwards it would be too late to say no.
    check_writable(path)


IMPORT = Command(
    "import",
    "bring engagements from a table, or people from vCards; the same file again changes nothing",
    (
        "entente import plan.entente register.xlsx --dry-run",
        "entente import plan.entente engagements.csv --report report.json",
        "entente import plan.entente people.vcf",
    ),
    _add_arguments,
    _run,
)
