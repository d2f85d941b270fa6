"""Choosing a post by typing any part of its title, organisation or holder."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from app.domain.natural_order import natural
from app.domain.plan import Plan
from app.gui.widgets.typed_choice import TypedChoice
from app.services.answering import can_answer
from app.services.edits.asking import NewContact
from app.services.layouts.coordination import post_remark

_NEW = "new-contact"


class PostPicker(TypedChoice):
    """The posts that may answer for `addressee`, or all; then those not in the plan yet, then “New contact…”, unless
    only a post of the plan will do.

    `picked` comes when the person has chosen another post, or typed what is none; `new_wanted` for a new contact.
    """

    picked = Signal()
    new_wanted = Signal()

    def __init__(self, plan: Plan, post: str = "", parent: QWidget | None = None, *, addressee: str = "",
                 offers_new: bool = True) -> None:  # fmt: skip
        super().__init__(parent)
        self._plan = plan
        self._addressee = addressee
        self._offers_new = offers_new
        self._contacts: tuple[NewContact, ...] = ()
        self._post = ""
        self.setMinimumContentsLength(24)
        self.line.setPlaceholderText(self.tr("Choose whom to ask"))
        self.taken.connect(self._on_taken)
        self._fill()
        self.set_post(post)

    @property
    def post(self) -> str:
        """The id of the post chosen, empty for none."""
        return self._post

    def set_post(self, post: str) -> None:
        """Choose from outside; emits nothing."""
        self._post = post if self.findData(post) >= 0 else ""
        self.show_index(self.findData(self._post) if self._post else -1)

    def offer(self, contacts: Sequence[NewContact]) -> None:
        """Offer contacts that are not in the plan yet."""
        self._contacts = tuple(contacts)
        self._fill()
        self.set_post(self._post)

    def offered(self) -> Sequence[str]:
        return [self.itemText(at) for at in range(self.count()) if self.itemData(at) != _NEW]

    def wrong(self, typed: str) -> str:
        return self.tr("“{typed}” is no one post. Nobody is chosen; click to see whom you can ask.").format(typed=typed)

    def _fill(self) -> None:
        with QSignalBlocker(self):
            self.clear()
            fitting = (each for each in self._plan.posts.values() if can_answer(self._plan, each, self._addressee))
            for post in sorted(fitting, key=lambda post: (natural(post.title.casefold()), post.id)):
                self.addItem(" · ".join(p for p in (post.title, post_remark(self._plan, post.id)) if p), post.id)
            for contact in self._contacts:
                parts = (contact.post.title, contact.organisation.name if contact.organisation else "")
                self.addItem(" · ".join(part for part in parts if part), contact.post.id)
            if self._offers_new:
                self.addItem(self.tr("New contact…"), _NEW)

    def _on_taken(self, index: int) -> None:
        chosen = str(self.itemData(index) or "") if index >= 0 else ""
        if chosen == _NEW:
            self.set_post(self._post)
            self.new_wanted.emit()
        elif chosen != self._post:
            self._post = chosen
            self.picked.emit()
