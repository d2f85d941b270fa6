"""The refusal of a text that means nothing to the plan."""

from __future__ import annotations

from app.domain.wording import Text, text, verbatim


class NotUnderstood(ValueError):
    """A typed or imported text is no value; `reason` says which word, and what comes close."""

    def __init__(self, reason: Text) -> None:
        super().__init__(str(reason))
        self.reason = reason

    @classmethod
    def because(cls, error: ValueError | OverflowError) -> NotUnderstood:
        """What an error that already says why in words comes to."""
        reason = getattr(error, "reason", None)
        return cls(reason if isinstance(reason, Text) else text("{why}", why=verbatim(error)))
