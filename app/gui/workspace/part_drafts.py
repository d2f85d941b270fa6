"""What was typed into the forms of parts and not added when they were left."""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.plan import Plan
from app.domain.tables import RECORDS
from app.domain.wording import Text, text

Key = tuple[str, str, str]
"""The table, the engagement, and the part that was being changed, or "" for a new one."""


class PartDrafts:
    """Keeps the texts of each form by their fields until it is opened again, as long as the plan is open."""

    def __init__(self) -> None:
        self._kept: dict[Key, Mapping[str, str]] = {}

    def keep(self, key: Key, texts: Mapping[str, str]) -> None:
        """Keep these texts; without any, what was kept is forgotten."""
        if texts:
            self._kept[key] = dict(texts)
        else:
            self._kept.pop(key, None)

    def of(self, key: Key) -> Mapping[str, str] | None:
        """What was typed there and not added; None where nothing was."""
        return self._kept.get(key)

    def forget(self) -> None:
        """Another plan: nothing is kept."""
        self._kept.clear()

    def told(self, plan: Plan) -> tuple[Text, ...]:
        """What is kept, each with the engagement that it was typed for; of those that are gone nothing."""
        said = [
            (RECORDS[table].one, plan.engagements[item].title, next(iter(texts.values())))
            for (table, item, _), texts in self._kept.items()
            if item in plan.engagements
        ]
        return tuple(
            text("{one} of ‘{title}’: “{typed}”", one=one, title=title, typed=typed) for one, title, typed in said
        )
