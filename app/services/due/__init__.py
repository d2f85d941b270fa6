"""What is due: one file a source, one line here."""

from app.services.due.actions import DueActions
from app.services.due.asks import DueAnswers
from app.services.due.conditions import DueConditions
from app.services.due.due_item import DueSource
from app.services.due.milestones import DueMilestones
from app.services.due.reviews import DueReviews
from app.services.due.silences import DueSilences
from app.services.due.waivers import DueWaivers

SOURCES: tuple[DueSource, ...] = (
    DueMilestones(),
    DueAnswers(),
    DueConditions(),
    DueSilences(),
    DueActions(),
    DueReviews(),
    DueWaivers(),
)
"""The order does not matter: the list is one of days."""
