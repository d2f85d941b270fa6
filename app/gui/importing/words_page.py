"""The third step: the words of a file that the plan does not know, each with a list of what it can mean."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QScrollArea, QWidget

from app.domain.levels import LEVEL_TITLES
from app.domain.participation import DIRECTION_TITLES
from app.domain.statuses import STATUS_TITLES
from app.domain.value_classes import dataclass
from app.gui.editors.choice_editors import ChoiceEditor
from app.gui.widgets.plain_text import TextLabel, literal
from app.gui.widgets.return_key import press_on_return
from app.gui.widgets.spacing import GRID, HALF, column, set_look
from app.gui.workspace.document import words
from app.services.importing.explaining import NO_COUNTRY, AlikeTitles, alike, explained, meaning
from app.services.importing.mapping import ImportMapping, OrganisationUse
from app.services.importing.preparation import ImportPreview
from app.services.importing.results import ImportResult
from app.services.texts.country_texts import fold_word

_Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class _Line:
    """A word that can be explained: its field, in how many rows it stands, the titles that it is part of, and what the
    organisation is called that it can be."""

    field: str
    word: str
    rows: int
    meant: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    organisation: str = ""

    @property
    def key(self) -> _Key:
        return self.field, fold_word(self.word)


class WordsPage(QScrollArea):
    """One line a word, “‘Op’ in 9 rows”, and the list beside it; `mapped(ImportMapping)` at each choice.

    What is chosen counts for all rows with the word. Titles of rows without a kind are put together by the words
    they begin with, and can be parted again. A word keeps its line when it has been explained, so that one can think
    again. `kinds` and `countries` are titles by id, in the order of the lists.
    """

    mapped = Signal(object)

    def __init__(self, kinds: Mapping[str, str], countries: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("importWords")
        self.setAccessibleName(self.tr("Words that are not known"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._kinds, self._countries = kinds, countries
        self._mapping = ImportMapping()
        self._known: dict[_Key, _Line] = {}
        self._lists: dict[_Key, ChoiceEditor] = {}
        self._shown: dict[_Key, list[QWidget]] = {}
        self._parted: set[str] = set()
        self._nothing = TextLabel(muted=True, wraps=True)
        inside = QWidget()
        self._lines = QGridLayout()
        self._lines.setHorizontalSpacing(2 * GRID)
        self._lines.setVerticalSpacing(HALF)
        self._lines.setColumnStretch(3, 1)
        around = column(inside, margin=0)
        around.addWidget(self._nothing)
        around.addLayout(self._lines)
        around.addStretch(1)
        self.setWidget(inside)

    def show_prepared(self, prepared: ImportPreview) -> None:
        """Add a line for each word that has none yet, with the number of rows that wait for it."""
        self._mapping = prepared.preparation.mapping
        if prepared.result is not None:
            for line in self._found(prepared.result):
                if line.key not in self._known:
                    self._known[line.key] = line
                    self._add(line)
        for key, editor in self._lists.items():
            line = self._known[key]
            editor.show_value(meaning(self._mapping, line.field, line.word))
        self._nothing.setText(
            self.tr("Choose what each word means; it counts for all rows that have it.")
            if self._lists
            else self.tr("Every word of the file is known. There is nothing to do here.")
        )

    def waiting(self) -> int:
        """How many words nobody has explained."""
        return sum(not meaning(self._mapping, line.field, line.word) for line in self._known.values())

    def _found(self, result: ImportResult) -> list[_Line]:
        lines: list[_Line] = []
        titles: list[str] = []
        for each, rows in result.unknown():
            if each.field == "title":
                titles += [each.word] * rows
            else:
                lines.append(_Line(each.field, each.word, rows, each.meant, organisation=each.organisation))
        lines += (line for group in alike(titles) for line in self._of_titles(group))
        return lines

    def _of_titles(self, group: AlikeTitles) -> list[_Line]:
        """A group as one line, or each title by itself where somebody wants so."""
        if len(group.titles) == 1 or fold_word(group.words) in self._parted:
            return [_Line("title", title, 1) for title in group.titles]
        return [_Line("title", group.words, group.rows, titles=group.titles)]

    def _add(self, line: _Line) -> None:
        count = self.tr("1 row") if line.rows == 1 else self.tr("{count} rows").format(count=f"{line.rows:,}")
        said = self.tr("“{word}” in {rows}").format(word=line.word, rows=count)
        if line.titles:
            said = self.tr("No kind given for “{word} …” in {rows}").format(word=line.word, rows=count)
        elif line.field == "title":
            said = self.tr("No kind given for “{word}” in {rows}").format(word=line.word, rows=count)
        offered = ChoiceEditor(self._choices(line))
        offered.setCurrentIndex(0)
        offered.setMinimumContentsLength(36)
        offered.setObjectName("importWord")
        offered.setAccessibleName(said)
        offered.committed.connect(partial(self._on_chosen, line))
        label = TextLabel(literal(said), wraps=True)
        label.setMinimumWidth(self.fontMetrics().averageCharWidth() * 54)
        label.setBuddy(offered)
        at = self._lines.rowCount()
        self._lines.addWidget(label, at, 0)
        self._lines.addWidget(offered, at, 1)
        self._shown[line.key] = [label, offered]
        if line.titles:
            parting = QPushButton(self.tr("Each by itself"))
            parting.setObjectName("partTitles")
            parting.setAccessibleName(self.tr("Each by itself: {titles}").format(titles="; ".join(line.titles)))
            parting.setToolTip("\n".join(line.titles))
            press_on_return(parting)
            set_look(parting, look="link")
            parting.clicked.connect(partial(self._on_parted, line))
            self._lines.addWidget(parting, at, 2)
            self._shown[line.key].append(parting)
        self._lists[line.key] = offered

    def _choices(self, line: _Line) -> Sequence[tuple[str, str]]:
        match line.field:
            case "kind" | "title":
                return [("", self.tr("Choose a kind…")), *self._kinds.items()]
            case "status":
                return [
                    ("", self.tr("Choose a status…")),
                    *((each, words(said)) for each, said in STATUS_TITLES.items()),
                ]
            case "level":
                return [("", self.tr("Choose a level…")), *((each, words(said)) for each, said in LEVEL_TITLES.items())]
            case "direction":
                titles = ((each, words(said)) for each, said in DIRECTION_TITLES.items())
                return [("", self.tr("Choose a direction…")), *titles]
        meant = [(each, self._countries[each]) for each in line.meant if each in self._countries]
        rest = [(each, title) for each, title in self._countries.items() if each not in line.meant]
        takes_part, members = self._organisations(line.organisation)
        others = [
            (NO_COUNTRY, self.tr("Names no country")),
            (OrganisationUse.TAKES_PART, takes_part),
            (OrganisationUse.MEMBERS, members),
        ]
        return [("", self.tr("Choose a country…")), *meant, *others, *rest]

    def _organisations(self, name: str) -> tuple[str, str]:
        """What it is called that an organisation takes part, and that its members do: by its name, where one is known
        by the word, so that letters typed lead to it."""
        if not name:
            return self.tr("An organisation that takes part"), self.tr("An organisation: its members take part")
        return (
            self.tr("{organisation}, which takes part").format(organisation=name),
            self.tr("{organisation}: its members take part").format(organisation=name),
        )

    def _on_chosen(self, line: _Line, chosen: str) -> None:
        if meaning(self._mapping, line.field, line.word) != chosen:
            self.mapped.emit(explained(self._mapping, line.field, line.word, chosen))

    def _on_parted(self, line: _Line) -> None:
        self._parted.add(fold_word(line.word))
        for widget in self._shown.pop(line.key):
            self._lines.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        for title in dict.fromkeys(line.titles):
            single = _Line("title", title, 1)
            if single.key not in self._known:
                self._known[single.key] = single
                self._add(single)
        del self._known[line.key], self._lists[line.key]
        self.mapped.emit(explained(self._mapping, line.field, line.word, ""))
