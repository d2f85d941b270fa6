"""Text of the kind that some part of a window might read as more than letters, and a plan that is full of it."""

from __future__ import annotations

import dataclasses
import re
from pathlib import Path
from typing import Any

from app.domain.plan import Plan
from app.domain.tables import RECORDS

ANCHOR = "Zq R"
"""How every such text begins, so that it is found again in whatever shows it."""

CLOSED = frozenset(
    {
        ("Absence", "person"),
        ("Answer", "verdict"),
        ("Ask", "ask_type"),
        ("Ask", "engagement"),
        ("Ask", "post"),
        ("AskRoute", "addressee"),
        ("AskRoute", "ask_type"),
        ("AskRoute", "kind"),
        ("AskRoute", "max_level"),
        ("AskRoute", "min_level"),
        ("Country", "zones"),
        ("CountryTier", "tier"),
        ("Engagement", "kind"),
        ("Engagement", "objectives"),
        ("Engagement", "principals"),
        ("Kind", "default_level"),
        ("Kind", "icon"),
        ("LeadTime", "checked"),
        ("LeadTime", "host"),
        ("LeadTime", "kind"),
        ("LeadTime", "relation"),
        ("DatedWeekend", "country"),
        ("Membership", "country"),
        ("Objective", "year"),
        ("Organisation", "country"),
        ("Part", "name"),
        ("Part", "value"),
        ("Participation", "country"),
        ("Place", "country"),
        ("Place", "zone"),
        ("PlanSettings", "home_zone"),
        ("PlanSettings", "own_nation"),
        ("PlanSettings", "plan_uid"),
        ("PlanSettings", "scheme"),
        ("Person", "deputy"),
        ("Person", "level"),
        ("Post", "addressee"),
        ("Post", "holder"),
        ("Post", "organisation"),
        ("Region", "scheme"),
        ("ProgrammeItem", "zone"),
        ("SavedView", "period"),
        ("SavedView", "view"),
        ("SilenceProcedure", "zone"),
        ("TierNorm", "high_level_floor"),
        ("Waiver", "key"),
        ("Waiver", "rule"),
    }
)
"""Texts that name another record or one of a closed set, by class and field; every other text is full of markup."""


def markup(picture: Path) -> str:
    """Entities, marks of keys, gaps of templates, the mark of an unsaved window, and tags that would load a picture."""
    return (
        f"{ANCHOR}&D &lt;i&gt; &amp; &copy [*] {{0}} {{path}} %1 %n "
        f'<img src="{picture}"><a href="{picture.as_uri()}">x</a>'
        f"<style>*{{color:red}}</style><table><tr><td><b>bold</b>"
    )


def marked(plan: Plan, text: str) -> Plan:
    """The plan with the text before what stands in each of its texts that people can write."""
    return Plan.of({table: [_marked(item, text) for item in plan.table(table).values()] for table in RECORDS})


def _marked(record: Any, text: str) -> Any:
    name, pointing = type(record).__name__, _pointing(type(record))
    changes = {
        field.name: _value(getattr(record, field.name), text)
        for field in dataclasses.fields(record)
        if field.name not in ("id", *pointing) and (name, field.name) not in CLOSED
    }
    return dataclasses.replace(record, **changes)


def _pointing(kind: type[Any]) -> tuple[str, ...]:
    """The fields of a record that name other records, as they are declared; none of what is no record."""
    declared = next((record for record in RECORDS.values() if record.kind is kind), None)
    return tuple(each.name for each in declared.fields if each.sort.into) if declared is not None else ()


def _value(value: Any, text: str) -> Any:
    if type(value) is str:  # Members of a closed set are texts too, of classes of their own.
        return f"{text} {value}".rstrip()
    if isinstance(value, tuple):
        return tuple(_value(each, text) for each in value)
    if dataclasses.is_dataclass(value) and type(value).__module__ not in ("app.domain.spans",):
        return _marked(value, text)
    return value


_OF_A_FOLDER = 12
"""Letters by which the name of a folder is told from the text that it is made of."""


def altered(said: str, text: str) -> str:
    """Where `said` shows the text otherwise than letter by letter; empty where it does not.

    "…" may end it early, and the folder that the program names after a plan has underscores for its signs.
    """
    said = said.replace(re.sub(r"[^\w ]", "_", text)[:_OF_A_FOLDER], "")
    at = said.find(ANCHOR)
    while at >= 0:
        shown = said[at : at + len(text)]
        same = next((n for n, (one, other) in enumerate(zip(shown, text, strict=False)) if one != other), len(shown))
        if same < len(text) and at + same < len(said) and said[at + same] != "…":
            return said[at : at + same + 12]
        at = said.find(ANCHOR, at + 1)
    return ""
