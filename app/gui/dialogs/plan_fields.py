"""Editors that the dialogs on plans share: whose plan it is, when its year begins, what it is marked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget

from app.domain.country_names import CountryNames
from app.domain.geography import Country
from app.gui.widgets.plain_text import PlainComboBox


class NationBox(PlainComboBox):
    """All countries by name; typing finds one, by an old name too. Begins with the country of the system's language."""

    def __init__(self, countries: Sequence[Country], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ownNation")
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self._names = CountryNames(countries)
        for country in sorted(countries, key=lambda country: country.name):
            self.addItem(country.name, country.id)
        if (completer := self.completer()) is not None:
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
        territory = QLocale.territoryToCode(QLocale.system().territory())
        here = self.findData(territory)
        self.setCurrentIndex(here)
        if here < 0:
            self.setCurrentText("")

    @property
    def nation(self) -> str:
        """The id of the country typed or chosen; empty where it is none."""
        return self._names.match(self.currentText()).id or ""

    @property
    def reason(self) -> str:
        """Why the text is no country; empty when all is well."""
        if self.nation:
            return ""
        if not self.currentText().strip():
            return self.tr("Name the nation whose plan this is.")
        near = self._names.match(self.currentText()).suggestion
        if near:
            return self.tr("“{text}” is not a known country; did you mean {near}?").format(
                text=self.currentText(), near=near
            )
        return self.tr("“{text}” is not a known country.").format(text=self.currentText())


def month_choices() -> tuple[tuple[str, str], ...]:
    """The months with their names."""
    locale = QLocale()
    return tuple((str(month), locale.standaloneMonthName(month)) for month in range(1, 13))


def marking_box(markings: Mapping[str, Sequence[str]]) -> QComboBox:
    """The levels of all marking schemes, or any other text; empty for none."""
    box = QComboBox()
    box.setObjectName("marking")
    box.setEditable(True)
    box.addItem("")
    for scheme in markings:
        box.addItems(list(markings[scheme]))
    box.setCurrentIndex(0)
    return box
