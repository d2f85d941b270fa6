"""The lists of the plan in the palette, each by its name."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication

from app.domain.records.record import Record
from app.gui.palette.items import PaletteItem, Ranked
from app.gui.workspace.document import words
from app.services.layouts.record_list import LISTS
from app.services.palette.ranking import names_of, rank

LIST = "list:"


class ListSource:
    """Each opens the window of lists at its entries; `show` takes the name of its table."""

    def __init__(self, show: Callable[[str], object]) -> None:
        self._show = show
        self._lists = {record.name: record for record in LISTS}

    def find(self, _typed: str, wanted: Sequence[str]) -> Iterator[Ranked]:
        for record in self._lists.values():
            names = names_of(words(record.many), (str(record.many), words(record.one), self._title(record)))
            if (worth := rank(wanted, names)) > 0:
                yield worth, self._item(record)

    def all(self) -> Iterator[PaletteItem]:
        return map(self._item, self._lists.values())

    def item(self, key: str) -> PaletteItem | None:
        record = self._lists.get(key.removeprefix(LIST)) if key.startswith(LIST) else None
        return self._item(record) if record is not None else None

    def _item(self, record: Record) -> PaletteItem:
        hint = QCoreApplication.translate("Palette", "Its entries, to change and to add to")
        return PaletteItem(
            LIST + record.name,
            self._title(record),
            partial(self._show, record.name),
            hint=hint,
            icon="list",
            detail=words(record.about) if record.about is not None else "",
        )

    def _title(self, record: Record) -> str:
        return QCoreApplication.translate("Palette", "List: {list}").format(list=words(record.many))
