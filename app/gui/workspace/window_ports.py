"""What the window can do beyond drawing: handed in by whoever puts the program together."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path

from app.domain.clearance_forms import ClearanceForm
from app.domain.facts import Calendars
from app.domain.findings import Rule
from app.domain.geography import Country, Place
from app.domain.plan import Plan
from app.domain.records.record import Item
from app.domain.value_classes import dataclass
from app.domain.wording import Text
from app.services.importing.staff_words import StaffWords
from app.services.outgoing.doors import Letters, Mails
from app.services.planning.new_plan import NewPlan
from app.services.planning.plan_editor import Author
from app.services.ports import Clock, Exchange, Passwords, Sighting
from app.services.reports.keyboard import KeyboardSheet
from app.services.reports.selection import Paper, ReportOptions
from app.services.review.review import Review
from app.services.store_ports import BackupFolders, PlanStores
from app.services.stores.plan_address import PlanAddress
from app.services.texts.patience import Check


@dataclass(frozen=True, slots=True)
class DocumentInfo:
    """A document that can be printed: its name on the command line, its title, and what of
    `ReportOptions` beside the year it can be asked (`period`, `grouping`, `sheets`, `people`, `post`, `paper`);
    `months`: a period is printed in whole months; `week`: without a period it is of a week. `paper` is its own size.
    Its command is called `command`, with a tip that may be empty, and an icon."""

    name: str
    title: Text
    options: frozenset[str]
    paper: Paper
    command: Text
    tip: Text | None
    icon: str


@dataclass(frozen=True, slots=True)
class PrintedPages:
    """The compiled file, and how much of what was selected is in it, in numbers and in words."""

    pdf: bytes
    selected: int
    printed: int
    pages: int
    stamp: Text


class PrintingFailed(Exception):
    """A document could not be made; `what` says why and what to do."""

    def __init__(self, what: Text) -> None:
        super().__init__(str(what))
        self.what = what


@dataclass(frozen=True, slots=True)
class Means:
    """Files, documents and reference data, without the layers that provide them.

    `print_document` compiles a document (PrintingFailed) and may take seconds: give it to a
    lane, whose `check` may end it; `print_keyboard` does so for the commands and their keys, and `look_at` for
    what there is at the address of a shared plan (PlanFileError). `home` is where plans are
    proposed to be kept, `sample_file` where the copy of the sample plan is, `shipped` what comes with
    the program, by the table of a plan, `kind_words` are
    the everyday words for each kind, `staff_words` reads those of tables when they
    are first needed.
    """

    version: str
    home: Path
    sample_file: Path
    stores: PlanStores
    passwords: Passwords
    backup_places: BackupFolders
    look_at: Callable[[PlanAddress], Sighting]
    author: Author
    clock: Clock
    calendars: Calendars
    rules: tuple[Rule, ...]
    exchange: Exchange
    letters: Letters
    mails: Mails
    clearance_forms: tuple[ClearanceForm, ...]
    countries: tuple[Country, ...]
    places: tuple[Place, ...]
    markings: Mapping[str, tuple[str, ...]]
    shipped: Mapping[str, Sequence[Item]]
    kind_words: Mapping[str, tuple[str, ...]]
    staff_words: Callable[[], StaffWords]
    documents: tuple[DocumentInfo, ...]
    new_plan: Callable[[NewPlan], Plan]
    sample_plan: Callable[[date], Plan]
    print_document: Callable[[str, Plan, Review, ReportOptions, Check], PrintedPages]
    print_keyboard: Callable[[KeyboardSheet, Check], PrintedPages]
