"""The part of the form with the plan's own fields."""

from __future__ import annotations

from collections.abc import Callable

from app.domain.own_sorts import OWN_FIELDS
from app.domain.plan import Plan
from app.domain.plan_fields import own_fields
from app.domain.records.record import Field
from app.domain.wording import Text
from app.gui.look.icons import Icons
from app.gui.widgets.form import FieldColumn, FormRow
from app.gui.workspace.document import words

Add = Callable[[FieldColumn, Field, Field | None], None]
"""Adds the row of a field to a column."""


class OwnFieldsPart:
    """Stands below `above`; its rows are among the `rows` of the form."""

    def __init__(self, icons: Icons, above: FieldColumn, rows: dict[str, FormRow], add: Add) -> None:
        self._icons = icons
        self._above = above
        self._rows = rows
        self._add = add
        self._fields: tuple[Field, ...] = ()
        self._column: FieldColumn | None = None

    @property
    def column(self) -> FieldColumn | None:
        """What shows them; None where the plan has none."""
        return self._column

    def show(self, plan: Plan) -> bool:
        """Show the fields of a plan; whether they are others than before."""
        fields = own_fields(plan)
        if fields == self._fields:
            return False
        if self._column is not None:
            for each in self._fields:
                del self._rows[each.name]
            self._column.setParent(None)
            self._column.deleteLater()
        self._fields, self._column = fields, None
        if fields:
            self._column = FieldColumn(self._icons)
            self._column.setObjectName("ownFields")
            self._column.add_heading(words(Text(OWN_FIELDS)))
            for each in fields:
                self._add(self._column, each, None)
            self._above.add_widget(self._column)
        return True
