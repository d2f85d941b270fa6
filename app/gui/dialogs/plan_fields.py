"""Editors that the dialogs on plans share: whose plan it is, when its year begins, what it is marked."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from app.domain.country_names import CountryNames
from app.domain.geography import Country
from app.domain.markings import unranked
from app.domain.natural_order import by_name
from app.domain.ranked_markings import markings_offered
from app.gui.widgets.typed_choice import TypedChoice


class NationBox(TypedChoice):
    """All countries by name; typing finds one, by an old name too. Begins with the country of the system's language."""

    def __init__(self, countries: Sequence[Country], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ownNation")
        self.setMinimumContentsLength(12)
        self._names = CountryNames(countries)
        for country in sorted(countries, key=lambda country: by_name(country.name)):
            self.addItem(country.name, country.id)
        self.show_index(self.findData(QLocale.territoryToCode(QLocale.system().territory())))

    def meant(self, typed: str) -> int:
        known = self._names.match(typed).id
        return self.findData(known) if known else super().meant(typed)

    def wrong(self, typed: str) -> str:
        return self.reason

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


def marking_box(markings: Mapping[str, Sequence[str]], nation: str) -> TypedChoice:
    """The levels that a plan of this nation may carry, by its marking schemes, or any other text; empty for none."""
    box = TypedChoice(keeps_any=True)
    box.setObjectName("marking")
    offer_markings(box, markings, nation)
    box.setCurrentIndex(0)
    return box


def tell_of_marking(
    box: TypedChoice, levels: Callable[[], Mapping[str, tuple[str, ...]]], tell: Callable[[], None]
) -> None:
    """Have `tell` called when a marking was given, and at once where one of the `levels` is: what is half typed is
    none either."""

    def on_changed(typed: str) -> None:
        if not unranked([typed], levels()):
            tell()

    box.line.editingFinished.connect(tell)
    box.currentTextChanged.connect(on_changed)


def offer_markings(box: TypedChoice, markings: Mapping[str, Sequence[str]], nation: str) -> None:
    """Offer those of another nation; what is typed or chosen stays."""
    said = box.currentText()
    box.clear()
    box.addItems(["", *markings_offered(nation, markings)])
    box.setCurrentText(said)
