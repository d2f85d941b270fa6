"""What the window is given of the other layers."""

from __future__ import annotations

from pathlib import Path

from app.bootstrap.compose import Program, compose
from app.bootstrap.folders import Folders
from app.documents.compile import DocumentFailed
from app.documents.keyboard import print_keyboard
from app.documents.press import IDLE, Press
from app.documents.registry import DOCUMENTS
from app.domain.plan import Plan
from app.domain.ranked_markings import table_of
from app.domain.rules import ALL_RULES
from app.gui.workspace.window_ports import DocumentInfo, Means, PrintedPages, PrintingFailed
from app.services.reports.keyboard import KeyboardSheet
from app.services.reports.selection import ReportOptions, ReportRefused
from app.services.review.review import Review
from app.services.texts.patience import Check


def program_of(folders: Folders, author: str) -> Program:
    """The program for a window: whoever looks at a document goes on planning, and looks at it again."""
    return compose(folders, author=author, press=Press(idle=IDLE))


def make_means(program: Program, home: Path) -> Means:
    """What the window is given of the other layers."""

    def print_pages(name: str, plan: Plan, reviewed: Review, options: ReportOptions, check: Check) -> PrintedPages:
        try:
            made = program.print_document(name, plan, reviewed, options, check)
        except (ReportRefused, DocumentFailed) as error:
            raise PrintingFailed(error.what) from error
        return PrintedPages(made.pdf, made.selected, made.printed, made.pages, made.stamp)

    def print_keys(sheet: KeyboardSheet, check: Check) -> PrintedPages:
        try:
            made = print_keyboard(sheet, program.folders.resources, program.press.setter(check))
        except DocumentFailed as error:
            raise PrintingFailed(error.what) from error
        return PrintedPages(made.pdf, made.selected, made.printed, made.pages, made.stamp)

    seed = program.seed
    return Means(
        version=program.version,
        home=home,
        sample_file=program.folders.data / "Sample plan.entente",
        stores=program.stores,
        passwords=program.passwords,
        backup_places=program.backup_places,
        look_at=program.stores.look_at,
        author=program.author,
        clock=program.clock,
        calendars=program.calendars,
        rules=ALL_RULES,
        exchange=program.exchange,
        letters=program.letters,
        mails=program.mails,
        clearance_forms=seed.clearance_forms,
        countries=seed.countries,
        places=(*seed.ports.values(), *seed.places),
        markings=table_of(seed.markings),
        shipped=seed.tables,
        kind_words=seed.kind_words,
        staff_words=program.staff_words,
        documents=tuple(
            DocumentInfo(
                made.name, made.title, made.options, made.paper, made.command or made.title, made.tip, made.icon
            )
            for made in DOCUMENTS.values()
        ),
        new_plan=program.new_plan,
        sample_plan=program.sample_plan,
        print_document=print_pages,
        print_keyboard=print_keys,
    )
