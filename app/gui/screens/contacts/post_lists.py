"""Below the fields of a post: who held it and who comes, and where it is accredited."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget

from app.domain.tables import RECORDS
from app.domain.wording import Text
from app.gui.look.dates import date_preferences
from app.gui.records.record_dialog import RecordDialog
from app.gui.widgets.headings import LinkButton, SectionHeading
from app.gui.widgets.plain_text import ElidedLabel, TextLabel
from app.gui.widgets.spacing import GRID, HALF, column, row
from app.gui.workspace.document import words
from app.gui.workspace.workspace import Workspace
from app.services.edits.records import remove_records
from app.services.edits.tenures import write_of_post
from app.services.layouts.post_card import CardLine, accreditation_lines, holder_lines, who_comes
from app.services.layouts.record_list import asked_fields
from app.services.records.reading import PlanReading


class PostLists(QWidget):
    """The tenures and accreditations of one post, each with the way to add, change and remove them."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._post_id = ""
        self._shown: object = None
        self._links: dict[str, LinkButton] = {}
        self._column = column(self, gap=2 * GRID)

    def show_post(self, post_id: str) -> None:
        """Show the lists of a post as they are now."""
        document = self._workspace.document
        plan, today = document.plan, document.today
        holders, accredited = holder_lines(plan, post_id, today), accreditation_lines(plan, post_id)
        coming = who_comes(plan, post_id, today) if holders else None
        state = (post_id, holders, accredited, coming, document.read_only)
        if state == self._shown:
            return
        self._shown, self._post_id = state, post_id
        held = next((name for name, link in self._links.items() if link.hasFocus()), "")
        _clear(self._column)
        self._links.clear()
        self._column.addWidget(self._section("tenures", self.tr("Holders"), holders, coming))
        self._column.addWidget(self._section("accreditations", self.tr("Accredited to"), accredited, None))
        if (again := self._links.get(held)) is not None:
            again.setFocus(Qt.FocusReason.OtherFocusReason)

    def _section(self, table: str, title: str, lines: tuple[CardLine, ...], remark: Text | None) -> QWidget:
        whole = QWidget()
        whole.setObjectName(f"post-{table}")
        whole.setAccessibleName(title)
        heading = SectionHeading(title)
        layout = column(whole, gap=HALF)
        layout.addWidget(heading)
        if not self._workspace.document.read_only:
            link = heading.add_link(self.tr("Add…"))
            link.setAccessibleName(self.tr("{title}: {command}").format(title=title, command=link.text()))
            self._keep(link, f"add-{table}")
            link.clicked.connect(partial(self._open, table, None))
        if remark is not None:
            layout.addWidget(TextLabel(words(remark), wraps=True))
        for line in lines:
            layout.addWidget(self._entry(table, line))
        if not lines:
            layout.addWidget(TextLabel(self.tr("None recorded."), muted=True))
        return whole

    def _entry(self, table: str, line: CardLine) -> QWidget:
        whole, detail = QWidget(), words(line.detail)
        whole.setAccessibleName(f"{line.title}. {detail}")
        layout = column(whole, gap=0)
        head = row(gap=GRID)
        head.addWidget(ElidedLabel(line.title), 1)
        if not self._workspace.document.read_only:
            link = LinkButton(self.tr("Edit…"))
            link.setAccessibleName(self.tr("Edit {title}").format(title=line.title))
            self._keep(link, f"open-{line.id}")
            link.clicked.connect(partial(self._open, table, line.id))
            head.addWidget(link)
        layout.addLayout(head)
        layout.addWidget(TextLabel(detail, muted=True, wraps=True))
        return whole

    def _keep(self, link: LinkButton, name: str) -> None:
        link.setObjectName(name)
        self._links[name] = link

    def _open(self, table: str, item_id: str | None) -> None:
        """Ask for the fields of a new one, or of one that is there."""
        document, record, post_id = self._workspace.document, RECORDS[table], self._post_id
        plan = document.plan
        item = plan.find(table, item_id) if item_id is not None else None
        if document.read_only or (item_id is not None and item is None):
            return
        reading = PlanReading(plan, document.today, date_preferences())
        fields = tuple(each for each in asked_fields(record) if each.name != "post")
        begun = {each.name: reading.written(each.sort, getattr(item, each.name)) for each in fields} if item else None
        dialog = RecordDialog(
            self._workspace.icons,
            record,
            reading,
            lambda texts: write_of_post(document.plan, table, post_id, item_id, texts, reading),
            self,
            fields=fields,
            begun=begun,
        )
        dialog.made.connect(document.do)
        if item_id is not None:
            dialog.removal_wanted.connect(partial(self._remove, table, item_id))
        dialog.open()

    def _remove(self, table: str, item_id: str) -> None:
        document = self._workspace.document
        document.attempt(partial(remove_records, document.plan, table, [item_id]))


def _clear(layout: QLayout) -> None:
    while (old := layout.takeAt(0)) is not None:
        if (widget := old.widget()) is not None:
            widget.hide()
            widget.deleteLater()
