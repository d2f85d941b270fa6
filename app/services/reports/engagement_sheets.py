"""Engagements in full: every field that says something, the parts, who was asked, and what is to be checked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from app.domain.engagement import Engagement
from app.domain.findings import Severity
from app.domain.plan import Plan
from app.domain.plan_fields import engagement_record
from app.domain.records.record import Field, Item, Record
from app.domain.records.sort import Said, Surface
from app.domain.tables import PARTS
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.services.layouts.engagement import AskLine, ask_lines
from app.services.layouts.part_sections import own_fields
from app.services.reports.identity import Identity, identity
from app.services.reports.rows import EngagementRow, engagement_row
from app.services.reports.selection import Paper, ReportOptions, select
from app.services.review.review import Review
from app.services.texts.tables import clean_text

_IN_THE_HEAD = frozenset({"title", "ref", "kind", "dates", "status"})
"""Fields that stand above the others."""

_MOST_COLUMNS = 6
"""Columns of a table of parts; what has no column stands in a line below its row."""

_NARROWEST, _WIDEST = 12, 30
"""Between these many characters a column is as wide, beside the others, as its field is declared."""


@dataclass(frozen=True, slots=True)
class SheetFact:
    """A field and what is in it."""

    title: Text
    said: Said


@dataclass(frozen=True, slots=True)
class PartTable:
    """The parts of one table: `heads` of the columns and whether they hold numbers, their `widths` in characters, the
    cells of each row, and what else each says below it."""

    title: Text
    heads: tuple[tuple[Text, bool], ...]
    widths: tuple[int, ...]
    rows: tuple[tuple[Said, ...], ...]
    below: tuple[tuple[SheetFact, ...], ...]


@dataclass(frozen=True, slots=True)
class PartFacts:
    """The part of which there is one: its fields."""

    title: Text
    facts: tuple[SheetFact, ...]


@dataclass(frozen=True, slots=True)
class EngagementSheet:
    """One engagement in full."""

    row: EngagementRow
    facts: tuple[SheetFact, ...]
    singles: tuple[PartFacts, ...]
    tables: tuple[PartTable, ...]
    asks: tuple[AskLine, ...]
    checks: tuple[tuple[Severity, Text], ...]


@dataclass(frozen=True, slots=True)
class EngagementSheets:
    """The engagements chosen, each in full, by date."""

    identity: Identity
    sheets: tuple[EngagementSheet, ...]
    paper: Paper
    selected: int


def engagement_sheets(plan: Plan, review: Review, options: ReportOptions) -> EngagementSheets:
    """Gather the engagements that the options choose; raises ReportRefused as `select` does."""
    selection = select(plan, options)
    return EngagementSheets(
        identity(plan, selection, options, text("Engagements in full")),
        tuple(_sheet(plan, review, options, item) for item in selection.engagements),
        options.paper or Paper.A4,
        len(selection.engagements),
    )


def _sheet(plan: Plan, review: Review, options: ReportOptions, item: Engagement) -> EngagementSheet:
    fields = (each for each in engagement_record(plan).on(Surface.FORM) if each.name not in _IN_THE_HEAD)
    held = [(record, plan.parts(record.kind, item.id)) for record in PARTS]
    findings = sorted(review.of_engagement(item.id), key=lambda each: (each.severity.weight, each.rule, each.key))
    return EngagementSheet(
        engagement_row(plan, item, options.as_of),
        tuple(_facts(plan, fields, item)),
        tuple(
            PartFacts(record.one, tuple(_facts(plan, own_fields(record), parts[0])))
            for record, parts in held
            if parts and record.is_single
        ),
        tuple(_table(plan, record, parts) for record, parts in held if parts and not record.is_single),
        ask_lines(plan, item, options.as_of),
        tuple((each.severity, each.title) for each in findings),
    )


def _facts(plan: Plan, fields: Iterable[Field], item: Item) -> Iterator[SheetFact]:
    for each in fields:
        value = getattr(item, each.name)
        if each.is_stated(value):
            yield SheetFact(each.title, _said(plan, each, value))


def _table(plan: Plan, record: Record, parts: tuple[Item, ...]) -> PartTable:
    filled = [each for each in own_fields(record) if any(_is_filled(each, part) for part in parts)]
    named = [each for each in filled if each.sort.names]
    usual = [each for each in filled if each.sort.is_usual and not each.sort.names]
    shown = [each for each in filled if each in (*named, *usual)[:_MOST_COLUMNS]]
    rest = tuple(each for each in filled if each not in shown)
    rows = tuple(tuple(_cell(plan, each, part) for each in shown) for part in parts)
    return PartTable(
        record.many,
        tuple((each.title, each.sort.is_number) for each in shown),
        tuple(min(max(each.sort.width, _NARROWEST), _WIDEST) for each in shown),
        rows,
        tuple(
            tuple(fact for fact in _facts(plan, rest, part) if fact.said not in row)
            for part, row in zip(parts, rows, strict=True)
        ),
    )


def _cell(plan: Plan, field: Field, part: Item) -> Said:
    """What a cell says, the usual choice too, for others in the column say another; nothing where nothing is known."""
    value = getattr(part, field.name)
    return "" if field.sort.is_empty(value) else _said(plan, field, value)


def _is_filled(field: Field, part: Item) -> bool:
    value = getattr(part, field.name)
    return field.is_stated(value) or (field.sort.names and not field.sort.is_empty(value))


def _said(plan: Plan, field: Field, value: object) -> Said:
    said = field.said(value, plan.title_of)
    return clean_text(said) if isinstance(said, str) else said
