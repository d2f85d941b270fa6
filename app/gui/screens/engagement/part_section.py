"""The parts of the engagement: a section for each table of which it has some, and below what can be added."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLayout, QWidget

from app.domain.attachments import Attachment
from app.domain.engagement import Engagement
from app.domain.records.record import record_of
from app.gui.engaging.part_editing import PartEditing
from app.gui.look.languages import window_language
from app.gui.screens.engagement.part_entry import PartEntry
from app.gui.screens.engagement.section_links import SectionLink
from app.gui.widgets.flow_layout import FlowLayout
from app.gui.widgets.headings import LinkButton, SectionHeading
from app.gui.widgets.plain_text import TextLabel, WholeLabel, capital
from app.gui.widgets.spacing import GRID, HALF, column
from app.gui.workspace.document import words
from app.gui.workspace.workspace import Workspace
from app.services.due.ticking import turn_tick
from app.services.layouts.part_sections import PartLine, PartSection, part_sections

MOST = 5
"""Lines of a section that are shown without being asked for; where one more is all there is, that is shown as well."""


class PartSections(QWidget):
    """What is recorded of each sort of part, with the way to change it; what there is nothing of takes one link.

    Long lists are folded behind their number, until somebody wants the rest or looks at another engagement.
    `within_wanted` where an engagement within it is to be begun.
    """

    within_wanted = Signal()
    settled = Signal(str, str)
    """By table and id the part that was added or changed; "" where one was removed."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._item_id = ""
        self._shown: object = None
        self._sections: tuple[PartSection, ...] = ()
        self._whole: list[QWidget] = []
        self._links: dict[str, QWidget] = {}
        self._item: Engagement | None = None
        self._offers_within = False
        self._unfolded: set[str] = set()
        self._ticked: set[str] = set()
        self._editing = PartEditing(workspace, self)
        self._editing.settled.connect(self.settled)
        self._column = column(self, gap=2 * GRID)

    def show_engagement(self, item: Engagement, *, offers_within: bool = False) -> None:
        """Show another state of the parts; with `offers_within` there is nothing yet within it, and it is offered."""
        document = self._workspace.document
        if item.id != self._item_id:
            self._unfolded.clear()
            self._ticked.clear()
        self._item_id, self._item, self._offers_within = item.id, item, offers_within
        sections = part_sections(document.plan, item, window_language(), document.review.facts.places)
        state = (item.id, sections, window_language(), document.read_only, frozenset(self._unfolded), offers_within)
        if state == self._shown:
            return
        self._shown = state
        focused = self.focusWidget()
        held = focused.objectName() if focused is not None and focused.hasFocus() else ""
        _clear(self._column)
        self._links.clear()
        self._whole.clear()
        self._sections = sections
        for section in sections:
            if not section.is_empty:
                self._put(self._section(section, document.read_only))
        empty = [] if document.read_only else [each for each in sections if each.is_empty]
        if empty or (offers_within and not document.read_only):
            self._put(self._offer(empty))
        self.setVisible(self._column.count() > 0)
        self._go_on(held)

    @property
    def links(self) -> tuple[SectionLink, ...]:
        """The sections that are shown, in their order; what there is one of is not counted."""
        return tuple(
            SectionLink(each.table, capital(words(each.title)), len(each.lines))
            for each in self._sections
            if not each.is_empty
        )

    def section(self, table: str) -> QWidget | None:
        """What shows the parts of a table; None where there are none."""
        return next((each for each in self._whole if each.objectName() == f"part-{table}"), None)

    def _put(self, part: QWidget) -> None:
        """Add a part and show it at once: left to the layout, it takes its room only when events are worked off, and
        what has the focus would jump then."""
        self._column.addWidget(part)
        self._whole.append(part)
        part.show()

    def _section(self, section: PartSection, read_only: bool) -> QWidget:
        whole = QWidget()
        whole.setObjectName(f"part-{section.table}")
        title = capital(words(section.title))
        whole.setAccessibleName(title)
        heading = SectionHeading(
            title, words(section.remark) if section.fits else self.tr("recorded under another kind")
        )
        layout = column(whole, gap=HALF)
        layout.addWidget(heading)
        if section.facts:
            layout.addLayout(self._facts(section))
        if not read_only:
            link = heading.add_link(self.tr("Edit…") if section.facts else self.tr("Add…"))
            self._begin(link, section, self.tr("{title}: {command}").format(title=title, command=link.text()))
        folds = len(section.lines) > MOST + 1
        for line in section.lines if section.table in self._unfolded or not folds else self._first(section):
            entry = PartEntry(line)
            entry.set_read_only(read_only)
            entry.link.clicked.connect(partial(self._change, section.table, line.id))
            entry.ticked.connect(partial(self._tick, section.table, line.id))
            self._links |= {each.objectName(): each for each in (entry.link, entry.box) if each is not None}
            if section.table == record_of(Attachment).name:
                self._add_ways_to_file(entry, line)
            layout.addWidget(entry)
        if folds:
            layout.addWidget(self._fold(section), 0, Qt.AlignmentFlag.AlignLeft)
        return whole

    def _add_ways_to_file(self, entry: PartEntry, line: PartLine) -> None:
        """What can be done with the file itself, also where the plan is read only."""
        attaching = self._editing.attaching
        for name, title, does in (
            ("show", self.tr("Open"), attaching.open),
            ("save", self.tr("Save as…"), attaching.save),
        ):
            link = entry.add_link(title, f"{name}-{line.id}")
            link.clicked.connect(partial(_with_id, does, line.id))
            self._links[link.objectName()] = link

    def _first(self, section: PartSection) -> Sequence[PartLine]:
        """What is shown of a long list: where it can be ticked, what is still to be done and what was ticked here."""
        ahead = [line for line in section.lines if not line.is_done or line.id in self._ticked]
        return (ahead or section.lines)[:MOST]

    def _fold(self, section: PartSection) -> LinkButton:
        """What shows the rest of a long list, or the first of it only."""
        is_open = section.table in self._unfolded
        link = LinkButton(
            self.tr("Show the first only")
            if is_open
            else self.tr("%n more", "", len(section.lines) - len(self._first(section)))
        )
        link.setObjectName(f"fold-{section.table}")
        link.clicked.connect(partial(self._turn, section.table))
        self._links[link.objectName()] = link
        return link

    def _turn(self, table: str) -> None:
        self._unfolded ^= {table}
        if self._item is not None:
            self.show_engagement(self._item, offers_within=self._offers_within)

    def _facts(self, section: PartSection) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(HALF)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        for at, fact in enumerate(section.facts):
            name = TextLabel(words(fact.title), muted=True, wraps=True)
            said = WholeLabel(fact.said)
            said.setAccessibleName(f"{words(fact.title)}: {fact.said}")
            grid.addWidget(name, at, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(said, at, 1, Qt.AlignmentFlag.AlignTop)
        return grid

    def _offer(self, sections: list[PartSection]) -> QWidget:
        """Links to begin what there is nothing of yet."""
        whole = QWidget()
        whole.setObjectName("partsToAdd")
        whole.setAccessibleName(self.tr("Add to the engagement"))
        flow = FlowLayout(whole)
        flow.addWidget(TextLabel(self.tr("Add:"), muted=True))
        for section in sections:
            link = LinkButton(capital(words(section.title)))
            self._begin(link, section, self.tr("Add: {title}").format(title=words(section.title)))
            flow.addWidget(link)
        if self._offers_within:
            within = LinkButton(self.tr("Engagement within it"))
            within.setObjectName("add-within")
            within.setAccessibleName(self.tr("Add: {title}").format(title=within.text()))
            within.clicked.connect(self.within_wanted)
            flow.addWidget(within)
        return whole

    def _begin(self, link: LinkButton, section: PartSection, said: str) -> None:
        link.setObjectName(f"add-{section.table}")
        link.setAccessibleName(said)
        link.clicked.connect(partial(self._add, section.table))
        self._links[link.objectName()] = link

    def _add(self, table: str) -> None:
        self._editing.add(table, self._item_id)

    def _change(self, table: str, part_id: str) -> None:
        self._editing.change(table, self._item_id, part_id)

    def _tick(self, table: str, part_id: str) -> None:
        document = self._workspace.document
        self._ticked.add(part_id)
        document.attempt(partial(turn_tick, document.plan, table, part_id, document.today))

    def point_out(self, table: str, part_id: str) -> QWidget | None:
        """Give a part the focus and say which widget shows it; None where it is not shown."""
        if f"open-{part_id}" not in self._links and f"fold-{table}" in self._links:
            self._turn(table)
        link = self._links.get(f"open-{part_id}") or self._links.get(f"add-{table}")
        if link is not None:
            link.setFocus(Qt.FocusReason.OtherFocusReason)
        return link

    def _go_on(self, held: str) -> None:
        """Let whoever works by keys go on in new lines where they were."""
        if (again := self._links.get(held)) is not None:
            again.setFocus(Qt.FocusReason.OtherFocusReason)


def _with_id(does: Callable[[str], None], part_id: str, _checked: bool = False) -> None:
    does(part_id)


def _clear(layout: QLayout) -> None:
    while (old := layout.takeAt(0)) is not None:
        if (widget := old.widget()) is not None:
            widget.hide()
            widget.deleteLater()
