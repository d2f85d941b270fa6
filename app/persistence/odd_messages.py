"""What a planner is told where a plan holds values that cannot be understood."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.wording import Text, text
from app.persistence.messages import moment
from app.services.odd_records import LeftOut, OddRecord, records_count, records_words
from app.services.ports import Backup

_NO_BACKUP = "No backup without them was found here; ask for a copy from elsewhere."


def left_out(name: str, found: LeftOut) -> Text:
    """Some records are not shown."""
    source = (
        "{count} of {name} cannot be read and are left out: {records}. They stay in it untouched, and the plan is "
        "open for reading only. "
    )
    values = {"name": name, "count": records_count(found.records), "records": records_words(found.records)}
    if found.way_back is None:
        return text(source + _NO_BACKUP + " To go on without them, save a copy.", **values)
    backup = moment(found.way_back.at)
    return text(
        source + "Restore the backup of {backup}, or save a copy to go on without them.", **values, backup=backup
    )


def odd_since(name: str, problem: object) -> Text:
    """Something that is needed now cannot be understood."""
    return text(
        "Something that is stored in {name} cannot be understood ({problem}). Nothing was changed. "
        "Open it anew to see what, or restore a backup.",
        name=name,
        problem=problem,
    )


def without_settings(name: str, records: Sequence[OddRecord], way_back: Backup | None) -> Text:
    """The one record without which there is no plan cannot be read."""
    source = "{name} is damaged ({problem}). Nothing was written to it. "
    problem = records_words(records) or "its settings are missing"
    if way_back is None:
        return text(source + _NO_BACKUP, name=name, problem=problem)
    rest = "Restore the backup of {backup}, or open another plan."
    return text(source + rest, name=name, problem=problem, backup=moment(way_back.at))
