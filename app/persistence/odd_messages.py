"""What a planner is told where a plan holds values that cannot be understood."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.wording import Text, sentences, text, verbatim
from app.services.local_time import local
from app.services.ports import Backup
from app.services.stores.odd_records import LeftOut, OddRecord, records_count, records_words


def left_out(name: str, found: LeftOut) -> Text:
    """Some records are not shown."""
    said = text(
        "{count} of {name} cannot be read and are left out: {records}. They stay in it untouched, and the plan is "
        "open for reading only.",
        name=name,
        count=records_count(found.records),
        records=records_words(found.records),
    )
    if found.way_back is None:
        return sentences(said, _no_backup(), text("To go on without them, save a copy."))
    way_back = text("Restore the backup of {at}, or save a copy to go on without them.", at=local(found.way_back.at))
    return sentences(said, way_back)


def odd_since(name: str, problem: object) -> Text:
    """Something that is needed now cannot be understood."""
    return text(
        "Something that is stored in {name} cannot be understood ({problem}). Nothing was changed. "
        "Open it anew to see what, or restore a backup.",
        name=name,
        problem=verbatim(problem),
    )


def without_settings(name: str, records: Sequence[OddRecord], way_back: Backup | None) -> Text:
    """The one record without which there is no plan cannot be read."""
    problem = records_words(records) if records else text("its settings are missing")
    said = text("{name} is damaged ({problem}). Nothing was written to it.", name=name, problem=problem)
    if way_back is None:
        return sentences(said, _no_backup())
    return sentences(said, text("Restore the backup of {at}, or open another plan.", at=local(way_back.at)))


def _no_backup() -> Text:
    return text("No backup without them was found here; ask for a copy from elsewhere.")
