"""What the fields are called that a column of a file can fill."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from app.domain.part_fields import PART_FIELDS
from app.gui.look.translation import QT_TRANSLATE_NOOP
from app.gui.workspace.document import words
from app.services.importing.field_reading import sort_of
from app.services.importing.mapping import DATES, EXTRA, IGNORED, OWN_NATION
from app.services.importing.register_columns import ID, PLAN_MARKING, register_columns

_OTHERS: Mapping[str, str] = {
    EXTRA: QT_TRANSLATE_NOOP("ImportFields", "Keep as a note"),
    IGNORED: QT_TRANSLATE_NOOP("ImportFields", "Leave out"),
    OWN_NATION: QT_TRANSLATE_NOOP("ImportFields", "Own nation"),
}

_OURS = (ID.name, PLAN_MARKING.name)
"""Columns that only files of this program have."""


def field_titles() -> dict[str, str]:
    """The titles by field, in the order in which they are offered: those of every register first, of parts last."""
    titles = {column.name: words(column.heading) for column in register_columns() if column.name not in _OURS}
    both = {DATES: words(sort_of(DATES).heading)}
    own = {OWN_NATION: _other(OWN_NATION)}
    parts = {each.id: words(each.title) for each in PART_FIELDS}
    return {EXTRA: _other(EXTRA), IGNORED: _other(IGNORED)} | _with_dates(titles, both) | own | parts


def title_of_field(name: str) -> str:
    """What a field is called; its own name for one that is not offered."""
    return field_titles().get(name, name)


def _with_dates(titles: Mapping[str, str], both: Mapping[str, str]) -> dict[str, str]:
    made: dict[str, str] = {}
    for name, title in titles.items():
        if name == "start":
            made |= both
        made[name] = title
    return made


def _other(name: str) -> str:
    return QCoreApplication.translate("ImportFields", _OTHERS[name])
