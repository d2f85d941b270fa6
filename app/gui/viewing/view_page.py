"""Where a view stands in the window: its screen is made when it is first shown or asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.gui.widgets.spacing import column


class ViewPage(QWidget):
    """Holds the place of a screen until somebody goes there: most of a day is spent in two or three of the views.

    `made(screen)` when that is.
    """

    made = Signal(object)

    def __init__(self, make: Callable[[], QWidget]) -> None:
        super().__init__()
        self._make = make
        self._screen: QWidget | None = None
        self._layout = column(self, gap=0)

    @property
    def is_made(self) -> bool:
        """Whether the screen is there already."""
        return self._screen is not None

    @property
    def screen_made(self) -> QWidget:
        """The screen, made now if nobody has asked for it before."""
        if self._screen is None:
            self._screen = self._make()
            self._layout.addWidget(self._screen)
            self._keep_tab_order(self._screen)
            self.setFocusProxy(self._screen)
            self.made.emit(self._screen)
        return self._screen

    def _keep_tab_order(self, screen: QWidget) -> None:
        """Have Tab come to the screen where its page stands: what is added to a window comes last otherwise."""
        added = [screen]
        while (each := added[-1].nextInFocusChain()) is not None and screen.isAncestorOf(each):
            added.append(each)
        # Qt puts nothing behind what takes no focus.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        before: QWidget = self
        for each in added:
            if each.focusPolicy() != Qt.FocusPolicy.NoFocus and each.focusProxy() is None:
                QWidget.setTabOrder(before, each)
                before = each
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)


class Screens(Mapping[str, QWidget]):
    """The screens by the ids of their views; one that is asked for is made. Which there are can be asked without."""

    def __init__(self, pages: Mapping[str, ViewPage]) -> None:
        self._pages = pages

    @property
    def made(self) -> Mapping[str, QWidget]:
        """Those that are there already."""
        return {view: page.screen_made for view, page in self._pages.items() if page.is_made}

    def when_made(self, follow: Callable[[str, QWidget], None]) -> None:
        """Hear of each one, with the id of its view, that is made from now on."""
        for view, page in self._pages.items():
            page.made.connect(partial(follow, view))

    def __getitem__(self, view: str) -> QWidget:
        return self._pages[view].screen_made

    def __contains__(self, view: object) -> bool:
        return view in self._pages

    def __iter__(self) -> Iterator[str]:
        return iter(self._pages)

    def __len__(self) -> int:
        return len(self._pages)
