"""A file that came back, whatever kind it is, as what it would do."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from app.domain.plan import Plan
from app.domain.wording import Text, listed, text
from app.domain.wording_values import Count
from app.services.answers.intake import Intake, Uptake
from app.services.answers.reply_reading import Sequences, letter_intake
from app.services.answers.sheet_reading import sheet_intake
from app.services.importing.staff_words import StaffWords
from app.services.returning.letters import Returned


def intake_of(
    plan: Plan, returned: Returned, words: StaffWords, sequences: Callable[[], Sequences], today: date
) -> Intake:
    """What the answers in a file would do; a workbook in a mail goes before what the mail says.

    Raises FileRefused as `sheet_intake` does, and what `sequences` raises.
    """
    letter = returned.letter
    if letter is None:
        return sheet_intake(plan, returned.tables, words, today)
    if returned.tables:
        found = sheet_intake(plan, returned.tables, words, today)
        replied = letter_intake(plan, letter, sequences(), today).lines if letter.replies else ()
        return Intake(letter.file, (*found.lines, *replied), found.empty, letter.text, found.rows)
    return letter_intake(plan, letter, sequences(), today)


def headline(intake: Intake) -> Text:
    """How much there is of what: `3 new answers, 1 changed answer, 2 rows refused`."""
    counted = (
        Count(intake.count(Uptake.NEW), "new answer", "new answers"),
        Count(intake.count(Uptake.CHANGED), "changed answer", "changed answers"),
        Count(intake.count(Uptake.OPEN), "answer to be decided", "answers to be decided"),
        Count(intake.count(Uptake.SAME), "answer already recorded", "answers already recorded"),
        Count(intake.count(Uptake.REFUSED), "answer refused", "answers refused"),
        Count(intake.empty, "row without an answer", "rows without an answer"),
    )
    parts = [text("{count}", count=each) for each in counted if each.number]
    return listed(parts) if parts else text("no answer in it")
