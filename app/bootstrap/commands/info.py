"""`info`: what a plan file says of itself."""

from __future__ import annotations

import argparse

from app.bootstrap.arguments import add_plan
from app.bootstrap.command import Command
from app.bootstrap.compose import Program
from app.bootstrap.console import Console
from app.bootstrap.opening import reading
from app.bootstrap.refusal import DONE, PLAN_TROUBLE
from app.bootstrap.text_table import aligned
from app.domain.wording import told
from app.services.local_time import local
from app.services.ports import SOUND, Holder, PlanInfo
from app.services.stores.odd_records import OddRecord, record_words


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    add_plan(parser)
    parser.add_argument("--format", choices=("text", "json"), default="text", help="for people, or for programs")


def _run(program: Program, wish: argparse.Namespace, console: Console) -> int:
    with reading(program, wish.plan) as store:
        info, location, holder = store.info(), store.location, store.holder
    if wish.format == "json":
        console.give_json(
            {
                "location": location,
                "schema": info.schema,
                "own_nation": info.own_nation,
                "counts": dict(info.counts),
                "last_change": info.last_change.isoformat() if info.last_change else None,
                "integrity": info.integrity,
                "odd_records": [_odd_record(record) for record in info.odd_records],
                "held_by": None if holder is None else _holder_record(holder),
            }
        )
    else:
        _tell(info, location, holder, console)
    if info.integrity == SOUND:
        return DONE
    console.complain(
        f"{location} is not sound: {info.integrity}. Nothing was changed. "
        "Restore a backup, or ask for a copy from elsewhere."
    )
    return PLAN_TROUBLE


def _odd_record(record: OddRecord) -> dict[str, str]:
    return {
        "table": record.table,
        "id": record.id,
        "name": record.name,
        "field": record.field,
        "value": record.value,
        "problem": str(record.problem),
    }


def _holder_record(holder: Holder) -> dict[str, object]:
    return {"name": holder.name, "computer": holder.computer, "since": holder.since.isoformat()}


def _tell(info: PlanInfo, location: str, holder: Holder | None, console: Console) -> None:
    last = told(local(info.last_change)) if info.last_change else "none"
    held = f"{holder.name} on {holder.computer} since {told(local(holder.since))}" if holder else "nobody"
    console.say(
        *aligned(
            [
                ["plan", location],
                ["schema", str(info.schema)],
                ["own nation", info.own_nation],
                ["last change", last],
                ["integrity", info.integrity],
                ["held by", held],
            ]
        ),
        "",
        *aligned([[name.replace("_", " "), f"{count:,}"] for name, count in info.counts.items()], frozenset({1})),
    )
    if info.odd_records:
        console.say("", "What cannot be read:", *(f"  {record_words(record)}" for record in info.odd_records))


INFO = Command(
    "info",
    "say what a plan file holds, and whether it is sound",
    ("entente info plan.entente --format json",),
    _add_arguments,
    _run,
)
