"""What the review says: findings, their severity, and what a rule is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple, Protocol

from app.domain.facts import Facts
from app.domain.plan import Plan
from app.domain.records.record import Item
from app.domain.value_classes import dataclass
from app.domain.wording import Text
from app.domain.wording_values import Count


class Severity(StrEnum):
    """Blocks confirmation, warns, or informs."""

    BLOCK = "block"
    WARN = "warn"
    INFORM = "inform"

    @property
    def weight(self) -> int:
        """0 for the heaviest, for sorting."""
        return _WEIGHTS[self]


SEVERITY_TITLES: Mapping[Severity, Text] = MappingProxyType(
    {Severity.BLOCK: Text("blocks"), Severity.WARN: Text("warns"), Severity.INFORM: Text("informs")}
)


def findings_count(severity: Severity, number: int) -> Count:
    """A number of findings of one severity, with the noun that the severity has everywhere."""
    match severity:
        case Severity.BLOCK:
            return Count(number, "blocker", "blockers")
        case Severity.WARN:
            return Count(number, "warning", "warnings")
        case Severity.INFORM:
            return Count(number, "note", "notes")


_WEIGHTS = {severity: place for place, severity in enumerate(Severity)}


class FindingClass(StrEnum):
    """What sort of finding a rule makes."""

    CONFLICT = "conflict"
    GAP = "gap"
    LATE_ASK = "late-ask"
    OBLIGATION = "obligation"


class Subject(NamedTuple):
    """What a rule looks at: a table of the plan and the id in it (`plan`/`plan` for the whole).

    A rule that compares items with one another may look at a part of a table, under a name of its own.
    """

    table: str
    id: str


def subjects_in(table: str, ids: Iterable[str]) -> Iterator[Subject]:
    """The subjects of one table with these ids."""
    return (Subject(table, item_id) for item_id in ids)


WHOLE_PLAN = Subject("plan", "plan")

EVERYTHING = Subject("*", "*")
"""Answered by `Rule.subjects` where an item bears on every subject of the rule (a plan setting)."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong, in words, with what would mend it.

    `key` names the matter, not the wording: it stays the same while the facts stay the
    same, so that a waiver sticks to it, and changes when they change materially.
    `since` is the day the matter begins to hold, `due` the day by which it must be mended.
    `lateness` says how late it is as a share of what is allowed, the greater the worse: the overdue
    days by the days of the norm, or what is missing by what is wanted; below 0 for what is foretold,
    which `becomes` a gap on that day. What `is_past` was one and is over.
    `norm` names the norm of a tier that is not met. One absence that several rules see is one finding of the rule
    that weighs most; its `parts`, itself among them, are what each rule says.
    """

    rule: str
    severity: Severity
    subject: Subject
    key: str
    title: Text
    why: Text
    remedy: Text
    engagements: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    since: date | None = None
    due: date | None = None
    lateness: float = 0.0
    becomes: date | None = None
    is_past: bool = False
    norm: str = ""
    parts: tuple[Finding, ...] = ()

    @property
    def stamp(self) -> str:
        """What identifies it among the parts of another finding."""
        return f"{self.rule}:{self.key}"

    @property
    def every_part(self) -> tuple[Finding, ...]:
        """The findings that it is made of; itself where it is one only."""
        return self.parts or (self,)


class Rule(Protocol):
    """A rule names the subjects an item can influence and checks one subject at a time.

    A full review checks every one of `all_subjects`. `subjects` must be a function of the
    item and the plan that holds it; after a change the review asks for the subjects of each
    `before` in the old plan and of each `after` in the new one, and checks only those again.
    Law: whatever `check` reads, `subjects` of every item read must name that subject; and a subject that
    has a finding is among `all_subjects`. A subject that is gone has no finding.
    """

    @property
    def id(self) -> str:
        """Such as `C1`."""

    @property
    def title(self) -> Text:
        """Its name for people."""

    @property
    def finding_class(self) -> FindingClass:
        """Conflict, gap or late ask."""

    @property
    def reads(self) -> frozenset[str]:
        """The tables whose items can influence it; `subjects` is asked of these only."""

    @property
    def waivable(self) -> bool:
        """Whether a named person may live with it."""

    def all_subjects(self, plan: Plan) -> Iterable[Subject]:
        """Every subject of the rule in `plan`, each once."""

    def subjects(self, plan: Plan, item: Item) -> Iterable[Subject]:
        """The subjects that `item` can influence in `plan`."""

    def check(self, plan: Plan, facts: Facts, subject: Subject) -> Iterable[Finding]:
        """The findings on one subject. `facts` holds the day and the calendars."""
