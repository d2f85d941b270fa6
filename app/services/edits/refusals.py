"""How a use case says no."""

from __future__ import annotations

from app.domain.wording import Text


class EditRefused(Exception):
    """The edit makes no sense for this plan; `reason` says why and what to do. Nothing was changed."""

    def __init__(self, reason: Text) -> None:
        super().__init__(str(reason))
        self.reason = reason
