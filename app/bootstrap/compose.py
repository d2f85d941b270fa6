"""Puts the program together: the one place that knows every layer. No Qt is imported here."""

from __future__ import annotations

import getpass
import os
import platform
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import cache, partial
from pathlib import Path

from app import __version__
from app.bootstrap.clock import SystemClock
from app.bootstrap.folders import Folders
from app.bootstrap.going_out import FileMails, PaperLetters
from app.documents.press import Press
from app.documents.printing import Printed, print_document
from app.documents.registry import DOCUMENTS
from app.domain.facts import Facts
from app.domain.known_places import KnownPlaces
from app.domain.plan import Plan
from app.domain.rules import ALL_RULES
from app.domain.value_classes import dataclass
from app.exchange import FileExchange
from app.persistence.backup_places import BackupPlaces
from app.persistence.passwords import KnownPasswords
from app.persistence.plan_stores import SqlPlanStores
from app.persistence.system_keyring import SystemKeyring
from app.persistence.workplace import Workplace
from app.reference.calendars import HolidayCalendars, library_version
from app.reference.catalogues import language
from app.reference.holiday_memory import HolidayMemory
from app.reference.sample import sample_plan
from app.reference.seed import Seed, load_seed
from app.reference.staff_words import load_staff_words
from app.services.importing.staff_words import StaffWords
from app.services.planning.new_plan import NewPlan, make_plan
from app.services.planning.plan_editor import Author
from app.services.ports import Clock
from app.services.reports.editions import edition, narrowed
from app.services.reports.selection import ReportOptions
from app.services.review.review import Review, review
from app.services.texts.marked_outputs import unranked_words
from app.services.texts.patience import Check, go_on


@dataclass(frozen=True, slots=True)
class Program:
    """Everything that both the window and the command line stand on."""

    version: str
    folders: Folders
    clock: Clock
    author: Author
    seed: Seed
    stores: SqlPlanStores
    passwords: KnownPasswords
    backup_places: BackupPlaces
    calendars: HolidayCalendars
    exchange: FileExchange
    letters: PaperLetters
    mails: FileMails
    press: Press
    staff_words: Callable[[], StaffWords]

    @property
    def today(self) -> date:
        """The day at the planner's desk."""
        return self.clock.now().astimezone().date()

    @property
    def places(self) -> KnownPlaces:
        """The ports and towns whose degrees and clock are known."""
        return KnownPlaces((*self.seed.ports.values(), *self.seed.places))

    def new_plan(self, wish: NewPlan) -> Plan:
        """An empty plan with all that ships as data; raises EditRefused."""
        return make_plan(wish, self.seed.tables, self.today)

    def sample_plan(self, today: date) -> Plan:
        """The sample plan with dates around `today`."""
        return sample_plan(self.folders.resources, self.seed, today)

    def review(self, plan: Plan, as_of: date) -> Review:
        """The whole review of a plan on a day."""
        return review(plan, Facts(as_of, self.calendars, self.places), ALL_RULES)

    def print_document(
        self, name: str, plan: Plan, reviewed: Review, options: ReportOptions, check: Check = go_on
    ) -> Printed:
        """Make a document of `DOCUMENTS`; raises ReportRefused or DocumentFailed, and what `check` raises meanwhile.

        An edition at a lower marking is reviewed anew: no finding may speak of what is left out of it.
        """
        spoken = language(self.folders.resources, options.language)
        made = edition(plan, options.marking)
        of_all = name in DOCUMENTS and "every-year" in DOCUMENTS[name].options
        options = replace(options, every_year=of_all, forms=self.seed.clearance_forms)
        options = narrowed(plan, made, options)
        if not made.is_whole:
            reviewed = self.review(made.plan, options.as_of)
        setter = self.press.setter(check)
        resources = self.folders.resources
        printed = print_document(name, made.plan, reviewed, options, resources, setter, spoken, self.press.memory)
        markings = (plan.settings.marking, *(item.marking for item in plan.engagements.values()))
        return replace(printed, remark=unranked_words(plan, markings))


def compose(folders: Folders, clock: Clock | None = None, author: str = "", *, press: Press | None = None) -> Program:
    """Put the program together for this computer and this person, with a press that ends with each document
    unless another is given."""
    the_clock = clock or SystemClock()
    who = author or _user()
    computer = platform.node()
    seed = load_seed(folders.resources)
    passwords = KnownPasswords(SystemKeyring())
    backup_places = BackupPlaces(folders.backups)
    exchange = FileExchange()
    workplace = Workplace(folders.migrations, folders.backups, the_clock, computer, who, backup_places)
    return Program(
        version=__version__,
        folders=folders,
        clock=the_clock,
        author=Author(who, computer),
        seed=seed,
        stores=SqlPlanStores(workplace, passwords),
        passwords=passwords,
        backup_places=backup_places,
        calendars=HolidayCalendars(seed.parts, seed.closing, HolidayMemory(folders.holidays, library_version())),
        exchange=exchange,
        letters=PaperLetters(folders),
        mails=FileMails(exchange, folders),
        press=press or Press(),
        staff_words=cache(partial(load_staff_words, folders.resources, seed.kind_words, seed.organisation_titles)),
    )


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        # A computer without an account database: the plan still needs a name for its history.
        return "planner"


def plans_folder() -> Path:
    """Where plans are proposed to be kept."""
    documents = Path.home() / "Documents"
    return documents if os.path.isdir(documents) else Path.home()
