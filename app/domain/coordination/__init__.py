"""The rules about what ministries and embassies are asked and answer: one a file, one a line here."""

from app.domain.coordination.answer_missing import AnswerMissing
from app.domain.coordination.assessment_outdated import AssessmentOutdated
from app.domain.coordination.condition_breach import ConditionBreach
from app.domain.coordination.confirmed_against_advice import ConfirmedAgainstAdvice
from app.domain.coordination.holder_away import AskedHolderAway
from app.domain.coordination.reminder_due import ReminderDue
from app.domain.findings import Rule

RULES: tuple[Rule, ...] = (
    AnswerMissing(),
    ConfirmedAgainstAdvice(),
    AskedHolderAway(),
    ConditionBreach(),
    AssessmentOutdated(),
    ReminderDue(),
)
