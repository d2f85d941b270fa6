"""What a drag proposes, worked out as the pointer moves: words at once, findings as soon as there is time."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import replace
from time import perf_counter

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from app.domain.changes import Change, StaleChange
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.gui.look.translation import QT_TRANSLATE_NOOP
from app.gui.widgets.drag_bubble import BubbleText
from app.gui.widgets.signed_lines import SignedText
from app.gui.workspace.document import PlanDocument, words
from app.services.edits.refusals import EditRefused
from app.services.review.consequences import Consequence, consequences, remaining
from app.services.review.move_preview import MoveWords, along_words, move_words

QUICK = 0.008
"""Seconds that a look at the findings may take between two moves of the pointer."""

PATIENCE = 120
"""Milliseconds for which the pointer rests before a look that takes longer."""

MOST_LOOKED_AT = 100
"""Engagements in a drag beyond which the findings are seen after the drop only."""

MOST_FINDINGS = 4
MOST_REMAINING = 2
MOST_KEPT = 500

_CONTEXT = "DragPreview"
_NEW = QT_TRANSLATE_NOOP("DragPreview", "New: {finding}")
_MENDED = QT_TRANSLATE_NOOP("DragPreview", "Mended: {finding}")
_MORE = QT_TRANSLATE_NOOP("DragPreview", "and {count} more")
_CHANGE = QT_TRANSLATE_NOOP("DragPreview", "{was} → {becomes}")
_NONE = QT_TRANSLATE_NOOP("DragPreview", "No finding comes or goes.")
_REMAINS = QT_TRANSLATE_NOOP("DragPreview", "1 remains: {findings}")
_REMAIN = QT_TRANSLATE_NOOP("DragPreview", "{count} remain: {findings}")
_TOO_MANY = QT_TRANSLATE_NOOP("DragPreview", "The findings of so many are seen after the drop.")


@dataclass(frozen=True, slots=True)
class Preview:
    """A proposal: its change or why it is refused, in words; `found` is None until the findings were looked at.

    `followed` is the change with all that goes along with it and follows. `stays` are findings on what is changed that
    it leaves as they are.
    """

    change: Change | None
    followed: Change | None = None
    words: MoveWords | None = None
    refusal: Text | None = None
    found: tuple[Consequence, ...] | None = None
    stays: tuple[Consequence, ...] = ()
    too_many: bool = False


class DragPreview(QObject):
    """Works a proposal out once per key, such as the day under the pointer.

    `shown(Preview)` comes at once with the words, and again when the findings are known. A change
    of the plan makes all that was worked out void.
    """

    shown = Signal(object)

    def __init__(self, document: PlanDocument, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._kept: dict[Hashable, Preview] = {}
        self._key: Hashable = None
        self._current: Preview | None = None
        self._cost = 0.0
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._look)
        document.changed.connect(self.clear)
        document.replaced.connect(self.clear)
        document.reviewed.connect(self._kept.clear)

    @property
    def current(self) -> Preview | None:
        """What was proposed last."""
        return self._current

    def propose(self, key: Hashable, use_case: Callable[[], Change], beside: int = 0) -> Preview:
        """Say what the use case comes to; one with the key of the last is not worked out again.

        `beside` counts the engagements that go along and are not in the change that is looked at.
        """
        if self._current is not None and key == self._key:
            return self._current
        self._key = key
        preview = self._kept.get(key)
        if preview is None:
            preview = self._work_out(use_case, beside)
            self._keep(key, preview)
        self._show(preview)
        if preview.change is not None and preview.found is None and not preview.too_many:
            self._later.start(0 if self._cost <= QUICK else PATIENCE)
        else:
            self._later.stop()
        return preview

    def settle(self) -> Preview | None:
        """The proposal with its findings, looked at now if they were not yet."""
        if self._later.isActive():
            self._later.stop()
            self._look()
        return self._current

    def clear(self) -> None:
        """Forget everything: the drag is over, or the plan another."""
        self._later.stop()
        self._kept.clear()
        self._key = self._current = None

    def _work_out(self, use_case: Callable[[], Change], beside: int) -> Preview:
        try:
            change = use_case()
        except EditRefused as refusal:
            return Preview(None, refusal=refusal.reason)
        document = self._document
        followed = document.followed(change)
        said = move_words(document.plan, document.review.facts, change)
        said = replace(said, remarks=(*said.remarks, *along_words(change, followed)))
        touched = beside + sum(1 for item in change.items if item.table == "engagements")
        if beside:
            said = replace(said, remarks=(*said.remarks, text("and {count} more, as far", count=beside)))
        found = () if change.is_empty else None
        return Preview(change, followed, said, found=found, too_many=touched > MOST_LOOKED_AT)

    def _look(self) -> None:
        preview = self._current
        if preview is None or preview.change is None or preview.followed is None or not self._document.is_open:
            return
        begun = perf_counter()
        try:
            delta = self._document.editor.preview(preview.followed)
        except StaleChange:
            return
        self._cost = perf_counter() - begun
        document = self._document
        stays = remaining(document.plan, document.review, delta, preview.change, document.today)
        found = consequences(document.plan, document.review, delta)
        looked_at = replace(preview, found=found, stays=stays)
        self._keep(self._key, looked_at)
        self._show(looked_at)

    def _keep(self, key: Hashable, preview: Preview) -> None:
        if len(self._kept) >= MOST_KEPT:
            self._kept.clear()
        self._kept[key] = preview

    def _show(self, preview: Preview) -> None:
        self._current = preview
        self.shown.emit(preview)


def bubble_text(preview: Preview) -> BubbleText:
    """A proposal as the bubble says it."""
    if preview.refusal is not None or preview.words is None:
        refusal = words(preview.refusal) if preview.refusal is not None else ""
        return BubbleText("", "", (SignedText(refusal, "blocks"),))
    said = preview.words
    was, headline = words(said.was), words(said.becomes)
    if was and was != headline:
        headline = _said(_CHANGE).format(was=was, becomes=headline)
    lines = [SignedText(words(remark), muted=True) for remark in said.remarks]
    return BubbleText(words(said.title), headline, (*lines, *_findings(preview)))


def _findings(preview: Preview) -> tuple[SignedText, ...]:
    if preview.too_many:
        return (SignedText(_said(_TOO_MANY), muted=True),)
    if preview.found is None or preview.change is None or preview.change.is_empty:
        return ()
    return finding_lines(preview.found, MOST_FINDINGS, preview.stays)


def finding_lines(
    found: tuple[Consequence, ...], most: int, stays: tuple[Consequence, ...] = ()
) -> tuple[SignedText, ...]:
    """The findings that come and go, each with the sign of its meaning; a line says that there are none.

    Below them stands what remains.
    """
    remains = _remaining(stays)
    if not found:
        return (SignedText(_said(_NONE), muted=True), *remains)
    shown = found if len(found) <= most else found[: most - 1]
    lines = [
        SignedText(_said(_NEW if each.is_new else _MENDED).format(finding=words(each.title)), each.meaning)
        for each in shown
    ]
    if len(shown) < len(found):
        lines.append(SignedText(_said(_MORE).format(count=len(found) - len(shown)), muted=True))
    return (*lines, *remains)


def _remaining(stays: tuple[Consequence, ...]) -> tuple[SignedText, ...]:
    if not stays:
        return ()
    titles = "; ".join(words(each.title) for each in stays[:MOST_REMAINING])
    if len(stays) > MOST_REMAINING:
        titles = "; ".join((titles, _said(_MORE).format(count=len(stays) - MOST_REMAINING)))
    said = _said(_REMAINS if len(stays) == 1 else _REMAIN)
    return (SignedText(said.format(count=len(stays), findings=titles), stays[0].meaning),)


def _said(source: str) -> str:
    return QCoreApplication.translate(_CONTEXT, source)
