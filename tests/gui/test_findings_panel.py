"""The findings panel by gesture: read, go there, waive, lift, narrow."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from app.domain.engagement import Engagement
from app.domain.facts import Facts
from app.domain.findings import Finding, FindingClass, Severity, Subject
from app.domain.plan import Plan
from app.domain.records.record import Item
from app.domain.wording import Text, text
from app.gui.dialogs.waive import WaiveDialog
from app.gui.screens.findings import FindingsPanel
from app.gui.widgets.filter_chip import FilterChip
from app.gui.widgets.quiet_table import QuietTable
from app.services.edits.engagements import change_engagement
from app.services.filtering.plan_filter import PlanFilter
from tests.builders import TODAY, engagement, plan_with, region, tier
from tests.gui.workspaces import Desk, make_desk

Key = Qt.Key


@dataclass(frozen=True)
class WordRule:
    """Finds fault with every engagement whose title holds a word."""

    id: str
    word: str
    severity: Severity
    waivable: bool = True
    title: Text = text("A word")
    finding_class: FindingClass = FindingClass.CONFLICT
    reads: frozenset[str] = frozenset({"engagements"})

    def all_subjects(self, plan: Plan) -> Iterable[Subject]:
        return [Subject("engagements", item_id) for item_id in plan.engagements]

    def subjects(self, plan: Plan, item: Item) -> Iterable[Subject]:
        return [Subject("engagements", item.id)]

    def check(self, plan: Plan, facts: Facts, subject: Subject) -> Iterable[Finding]:
        item = plan.engagements.get(subject.id)
        if not isinstance(item, Engagement) or self.word not in item.title:
            return []
        title = text("{title} is {word}", title=item.title, word=self.word)
        return [Finding(self.id, self.severity, subject, item.id, title, text("because"), text("mend it"), (item.id,))]


@dataclass(frozen=True)
class TierRule:
    """A gap for every country with a tier."""

    id: str = "G1"
    title: Text = text("A gap")
    waivable: bool = True
    finding_class: FindingClass = FindingClass.GAP
    reads: frozenset[str] = frozenset({"tiers"})

    def all_subjects(self, plan: Plan) -> Iterable[Subject]:
        return [Subject("countries", country) for country in plan.tiers]

    def subjects(self, plan: Plan, item: Item) -> Iterable[Subject]:
        return [Subject("countries", item.id)]

    def check(self, plan: Plan, facts: Facts, subject: Subject) -> Iterable[Finding]:
        if subject.id not in plan.tiers:
            return []
        gap = text("a gap"), text("because"), text("plan")
        return [Finding(self.id, Severity.INFORM, subject, subject.id, *gap, countries=(subject.id,))]


RULES = (
    WordRule("C1", "bad", Severity.BLOCK, waivable=False),
    WordRule("C3", "late", Severity.WARN),
    TierRule(),
)


@pytest.fixture
def desk(tmp_path: Path, resources: Path, qapp: QApplication) -> Iterator[Desk]:
    plan = plan_with(
        engagement("e1", title="late one"),
        engagement("e2", title="bad one", countries="JP"),
        engagement("e3", title="late two"),
        engagement("e4", title="fine"),
        region(),
        tier("KE"),
    )
    made = make_desk(plan, tmp_path, resources, RULES)
    made.workspace.settings.change(author="Maj Lund")
    yield made
    made.workspace.window.close()


@pytest.fixture
def panel(desk: Desk, qtbot: QtBot) -> FindingsPanel:
    made = FindingsPanel(desk.workspace)
    qtbot.addWidget(made)
    made.resize(1000, 300)
    made.show()
    qtbot.waitExposed(made)
    made.findChild(QuietTable).setFocus()
    return made


def shown(panel: FindingsPanel) -> list[tuple[str, str]]:
    rows = panel.findChild(QuietTable).rows
    return [(rows.cell(at, 0).text, rows.cell(at, 2).text) for at in range(rows.rowCount())]


def go_to(panel: FindingsPanel, title: str) -> QuietTable:
    table = panel.findChild(QuietTable)
    at = [what for _, what in shown(panel)].index(title)
    table.setFocus()
    table.select_rows([at], at)
    return table


def counts(panel: FindingsPanel) -> list[str]:
    names = ("findings-block", "findings-warn", "findings-inform", "findings-waived")
    buttons = [panel.findChild(QAbstractButton, name) for name in names]
    return [button.text() for button in buttons if button.isVisible()]


def waive(panel: FindingsPanel, title: str, qtbot: QtBot) -> None:
    qtbot.keyClick(go_to(panel, title), Key.Key_W)
    opened = next(w for w in QApplication.topLevelWidgets() if isinstance(w, WaiveDialog) and w.isVisible())
    assert opened.findChild(QLineEdit, "waiveWho").text() == "Maj Lund"
    assert not opened.findChild(QPushButton, "waiveMake").isEnabled()
    qtbot.keyClicks(opened.findChild(QPlainTextEdit, "waiveReason"), "The host agreed.")
    qtbot.keyClicks(opened.findChild(QLineEdit, "waiveUntil"), "1 mar 27")
    qtbot.mouseClick(opened.findChild(QPushButton, "waiveMake"), Qt.MouseButton.LeftButton)


def test_findings_stand_heaviest_first_and_are_counted_in_words(panel: FindingsPanel) -> None:
    assert shown(panel) == [
        ("Blocks", "bad one is bad"),
        ("Warns", "late one is late"),
        ("Warns", "late two is late"),
        ("Informs", "a gap"),
    ]
    assert counts(panel) == ["1 blocker", "2 warnings", "1 note"]


def test_a_finding_comes_and_goes_with_the_edit(panel: FindingsPanel, desk: Desk) -> None:
    go_to(panel, "late two is late")
    desk.workspace.document.do(change_engagement(desk.plan, "e2", title="mended"))
    desk.workspace.document.do(change_engagement(desk.plan, "e4", title="bad after all"))
    assert shown(panel)[0] == ("Blocks", "bad after all is bad")
    assert panel.current is not None
    assert panel.current.finding.key == "e3"
    desk.undo()
    desk.undo()
    assert counts(panel) == ["1 blocker", "2 warnings", "1 note"]
    assert shown(panel)[0] == ("Blocks", "bad one is bad")


def test_enter_goes_to_the_engagement(panel: FindingsPanel, desk: Desk, qtbot: QtBot) -> None:
    qtbot.keyClick(go_to(panel, "late two is late"), Key.Key_Return)
    assert desk.opened == [("e3",)]


def test_enter_on_a_gap_goes_to_its_country(panel: FindingsPanel, desk: Desk, qtbot: QtBot) -> None:
    qtbot.keyClick(go_to(panel, "a gap"), Key.Key_Return)
    assert desk.went_to == ["coverage"]
    assert desk.workspace.view.place == Subject("countries", "KE")


def test_what_concerns_the_engagement_looked_at_comes_first(panel: FindingsPanel, desk: Desk) -> None:
    desk.workspace.view.select(("e3",))
    assert shown(panel)[0] == ("Warns", "late two is late")
    rows = panel.findChild(QuietTable).rows
    assert (rows.row(0).tinted, rows.row(1).tinted) == (True, False)


def test_a_waiver_hides_the_finding_until_it_is_lifted(panel: FindingsPanel, desk: Desk, qtbot: QtBot) -> None:
    waive(panel, "late one is late", qtbot)
    assert counts(panel) == ["1 blocker", "1 warning", "1 note", "1 waived"]
    (made,) = desk.plan.waivers.values()
    assert (made.who, made.reason, made.until, made.on) == (
        "Maj Lund", "The host agreed.", date(2027, 3, 1), TODAY,
    )  # fmt: skip
    qtbot.mouseClick(panel.findChild(QAbstractButton, "findings-waived"), Qt.MouseButton.LeftButton)
    assert shown(panel)[-1] == ("Waived", "late one is late")
    rows = panel.findChild(QuietTable).rows
    assert rows.cell(3, 3).text == "Waived by Maj Lund until 1 Mar 2027: The host agreed."
    qtbot.keyClick(go_to(panel, "late one is late"), Key.Key_L)
    assert counts(panel) == ["1 blocker", "2 warnings", "1 note", "0 waived"]
    desk.undo()
    desk.undo()
    assert not desk.plan.waivers


def test_what_nobody_can_waive_is_refused_with_a_reason(panel: FindingsPanel, desk: Desk, qtbot: QtBot) -> None:
    qtbot.keyClick(go_to(panel, "bad one is bad"), Key.Key_W)
    assert [str(reason) for reason in desk.refused] == [
        "Nobody can waive C1: it has to be mended. Nothing was changed."
    ]
    button = panel.findChild(QPushButton, "findingsWaive")
    assert (button.isEnabled(), button.toolTip()) == (False, "Nobody can waive C1: it has to be mended.")


def test_a_count_turned_off_hides_its_findings(panel: FindingsPanel, qtbot: QtBot) -> None:
    warn = panel.findChild(QAbstractButton, "findings-warn")
    qtbot.keyClick(warn, Key.Key_Space)
    assert [what for _, what in shown(panel)] == ["bad one is bad", "a gap"]
    assert warn.text() == "2 warnings"


def test_a_rule_is_chosen_and_the_counts_follow(panel: FindingsPanel, desk: Desk, qtbot: QtBot) -> None:
    chip = panel.findChild(FilterChip, "findingsRules")
    qtbot.keyClick(chip, Key.Key_Down)
    assert chip.popup is not None
    listed = chip.popup.findChild(QListWidget)
    assert [listed.item(at).text() for at in range(listed.count())] == [
        "C1 A word  ·  1", "C3 A word  ·  2", "G1 A gap  ·  1",
    ]  # fmt: skip
    search = chip.popup.findChild(QLineEdit)
    qtbot.keyClicks(search, "c3")
    qtbot.waitUntil(lambda: [listed.item(at).isHidden() for at in range(listed.count())] == [True, False, True])
    qtbot.keyClick(search, Key.Key_Return)
    chip.popup.close()
    assert [what for _, what in shown(panel)] == ["late one is late", "late two is late"]
    assert counts(panel) == ["0 blockers", "2 warnings", "0 notes"]
    desk.workspace.document.do(change_engagement(desk.plan, "e1", title="fine again"))
    assert [what for _, what in shown(panel)] == ["late two is late"]
    assert [str(each) for each in panel.listing(desk.plan, desk.workspace.document.review).chosen] == ["of C3"]
    panel.set_folded(True)
    assert chip.isVisible(), "what the counts leave out is said beside them"
    panel.set_folded(False)
    qtbot.keyClick(chip, Key.Key_Delete)
    assert counts(panel) == ["1 blocker", "1 warning", "1 note"]


def test_only_what_is_shown_follows_the_filter(panel: FindingsPanel, desk: Desk, qtbot: QtBot) -> None:
    desk.workspace.view.set_filter(PlanFilter(countries=frozenset({"JP"})))
    assert len(shown(panel)) == 4
    qtbot.keyClick(panel.findChild(QCheckBox, "findings-filtered"), Key.Key_Space)
    assert [what for _, what in shown(panel)] == ["bad one is bad"]
    desk.workspace.view.set_filter(PlanFilter(words="two"))
    assert [what for _, what in shown(panel)] == ["late two is late", "a gap"]
    desk.workspace.view.set_filter(PlanFilter(regions=frozenset({"defence/east-africa"})))
    assert "a gap" in [what for _, what in shown(panel)]


def test_where_nothing_is_shown_nothing_of_anything_else_is_listed(
    panel: FindingsPanel, desk: Desk, qtbot: QtBot
) -> None:
    qtbot.keyClick(panel.findChild(QCheckBox, "findings-filtered"), Key.Key_Space)
    view = desk.workspace.view
    view.set_filter(PlanFilter(countries=frozenset({"KE"}), words="nowhere"))
    assert [what for _, what in shown(panel)] == ["a gap"]
    view.set_filter(PlanFilter(countries=frozenset({"TG"}), words="nowhere"))
    assert (view.shown, shown(panel)) == ((), [])
    view.set_filter(PlanFilter(words="nowhere"))
    assert (view.shown, shown(panel)) == ((), [])


def test_an_edit_elsewhere_moves_nothing_that_is_read(tmp_path: Path, resources: Path, qtbot: QtBot) -> None:
    many = [engagement(f"e{number:03}", title=f"late {number:03}") for number in range(200)]
    desk = make_desk(plan_with(*many), tmp_path, resources, RULES)
    panel = FindingsPanel(desk.workspace)
    qtbot.addWidget(panel)
    panel.resize(900, 240)
    panel.show()
    table = panel.findChild(QuietTable)

    def read() -> tuple[str, int]:
        row = table.currentIndex().row()
        return shown(panel)[row][1], table.visualRect(table.currentIndex()).top()

    go_to(panel, "late 100 is late")
    table.verticalScrollBar().setValue(table.verticalScrollBar().value() + 20)
    before = read()
    assert before[0] == "late 100 is late"
    desk.workspace.document.do(change_engagement(desk.plan, "e150", title="bad 150"))
    assert read() == before
    desk.workspace.document.do(change_engagement(desk.plan, "e020", title="fine 020"))
    assert read() == before
    table.verticalScrollBar().setValue(0)
    desk.workspace.document.do(change_engagement(desk.plan, "e030", title="fine 030"))
    assert table.verticalScrollBar().value() == 0
    assert read()[0] == "late 100 is late"
    desk.workspace.window.close()


def test_a_sound_plan_says_so(tmp_path: Path, resources: Path, qapp: QApplication, qtbot: QtBot) -> None:
    desk = make_desk(plan_with(engagement()), tmp_path, resources, RULES)
    panel = FindingsPanel(desk.workspace)
    qtbot.addWidget(panel)
    panel.show()
    assert panel._nothing.text() == "No rule finds anything wrong with this plan as it stands today."
    desk.workspace.window.close()


def test_thousands_of_findings_are_shown_at_ease(
    tmp_path: Path, resources: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    many = [engagement(f"e{number:04}", title=f"late {number}") for number in range(3000)]
    desk = make_desk(plan_with(*many), tmp_path, resources, RULES)
    panel = FindingsPanel(desk.workspace)
    qtbot.addWidget(panel)
    panel.resize(900, 240)
    panel.show()
    desk.workspace.document.do(change_engagement(desk.plan, "e2999", title="bad 2999"))
    rows = panel.findChild(QuietTable).rows
    assert rows.rowCount() == 3000
    assert rows.cell(0, 2).text == "bad 2999 is bad"
    assert len(rows._rows) < 50
    desk.workspace.window.close()


def test_a_rule_is_named_under_its_id_and_read_out(panel: FindingsPanel) -> None:
    rows = panel.findChild(QuietTable).rows
    said = [str(rows.index(at, 1).data(Qt.ItemDataRole.AccessibleTextRole)) for at in range(rows.rowCount())]
    assert said == ["C1. A word", "C3. A word", "C3. A word", "G1. A gap"]
