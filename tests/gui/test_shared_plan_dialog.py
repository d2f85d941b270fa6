"""The dialog for shared plans: an address in parts or whole, a test that can be stopped, a password nobody sees."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest
from hypothesis import HealthCheck, given, settings
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.wording import text
from app.gui.dialogs.password import PasswordDialog
from app.gui.dialogs.shared_plan import SharedPlanDialog
from app.gui.editors.choice_editors import ChoiceEditor
from app.gui.look.icons import Icons
from app.gui.workspace.tasks import Lane, Tasks, run_at_once
from app.services.ports import PlanNeedsPassword, Sight, Sighting, StorageFailed
from app.services.stores.plan_address import PlanAddress
from tests.addresses import QUOTED_FORMS, passwords


class FakePasswords:
    """The Passwords of `services.ports` of a system with a keyring, or without."""

    def __init__(self, *, can_keep: bool = False) -> None:
        self.can_keep = can_keep

    def take(self, location: str) -> str:
        return location

    def give(self, account: str, secrets: Mapping[str, str], *, keep: bool = False) -> None:
        raise AssertionError("the dialog hands over, and gives nothing itself")


class Server:
    """What answers tests of the connection."""

    def __init__(self) -> None:
        self.asked: list[PlanAddress] = []
        self.answer: Sighting | Exception = Sighting(Sight.PLAN, "Plan of Fiji", 3)

    def look_at(self, address: PlanAddress) -> Sighting:
        self.asked.append(address)
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


@pytest.fixture
def server() -> Server:
    return Server()


@pytest.fixture
def tasks(qapp: object) -> Tasks:
    return run_at_once()


Open = Callable[..., SharedPlanDialog]


@pytest.fixture
def open_dialog(qtbot: QtBot, icons: Icons, server: Server, tasks: Tasks) -> Open:
    def make(*, can_keep: bool = False, lane: Lane | None = None) -> SharedPlanDialog:
        made = SharedPlanDialog(icons, lane or tasks.compute, server.look_at, FakePasswords(can_keep=can_keep))
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(made)
        made.show()
        return made

    return make


def part(dialog: QWidget, name: str) -> QLineEdit:
    return dialog.findChild(QLineEdit, name)


def button(dialog: QWidget, name: str) -> QPushButton:
    return dialog.findChild(QPushButton, name)


def shown(dialog: QWidget) -> str:
    """Everything that can be read or heard in it."""
    fields = dialog.findChildren(QLineEdit)
    labels = [each.text() for each in dialog.findChildren(QLabel) if each.isVisible()]
    heard = [
        each.accessibleName() + each.accessibleDescription() + each.toolTip() for each in dialog.findChildren(QWidget)
    ]
    return "\n".join([*(each.displayText() for each in fields), *labels, *heard])


def paste(dialog: QWidget, address: str) -> None:
    QGuiApplication.clipboard().setText(address)
    field = part(dialog, "wholeAddress")
    field.setFocus()
    field.selectAll()
    field.paste()


def test_a_whole_address_fills_the_fields(open_dialog: Open) -> None:
    dialog = open_dialog()
    paste(dialog, "postgres://planner:ge%40heim@db.example:5433/plan?sslmode=require&connect_timeout=4")
    found = {name: part(dialog, name).text() for name in ("server", "port", "database", "user")}
    assert found == {"server": "db.example", "port": "5433", "database": "plan", "user": "planner"}
    assert part(dialog, "password").text() == "ge@heim"
    assert dialog.findChild(ChoiceEditor, "encryption").currentData() == "require"
    assert part(dialog, "wholeAddress").text() == (
        "postgresql://planner@db.example:5433/plan?connect_timeout=4&sslmode=require"
    )
    assert "heim" not in shown(dialog)


def test_a_password_that_is_typed_already_stays(open_dialog: Open, qtbot: QtBot) -> None:
    dialog = open_dialog()
    qtbot.keyClicks(part(dialog, "password"), "geheim")
    paste(dialog, "postgresql://planner@db.example/plan")
    assert part(dialog, "password").text() == "geheim"
    paste(dialog, "postgresql://planner:other@db.example/plan")
    assert part(dialog, "password").text() == "other"


def test_an_address_that_is_typed_is_read_when_the_field_is_left(open_dialog: Open, qtbot: QtBot) -> None:
    dialog = open_dialog()
    # Leaving a field is only noticed in a window that has the focus.
    assert QTest.qWaitForWindowActive(dialog)
    field = part(dialog, "wholeAddress")
    field.setFocus()
    qtbot.keyClicks(field, "postgresql://planner:geheim@db.example/plan")
    assert part(dialog, "server").text() == "", "half an address is not read"
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert part(dialog, "server").text() == "db.example"
    assert "geheim" not in shown(dialog)


def test_fields_make_the_address(open_dialog: Open, qtbot: QtBot, server: Server) -> None:
    dialog = open_dialog()
    for name, typed in (("server", "db.example"), ("port", "5433"), ("database", "plan"), ("user", "planner")):
        qtbot.keyClicks(part(dialog, name), typed)
    qtbot.keyClicks(part(dialog, "password"), "geheim")
    assert part(dialog, "wholeAddress").text() == "postgresql://planner@db.example:5433/plan"
    opened: list[tuple[PlanAddress, bool]] = []
    dialog.opened.connect(lambda address, keep: opened.append((address, keep)))
    QTest.keyClick(part(dialog, "password"), Qt.Key.Key_Return)
    ((address, keep),) = opened
    assert address.location == "postgresql://planner@db.example:5433/plan"
    assert address.secrets == (("password", "geheim"),)
    assert not keep
    assert not dialog.isVisible()
    assert server.asked == [], "opening asks by itself"


def test_a_socket_and_other_parameters_survive(open_dialog: Open) -> None:
    dialog = open_dialog()
    opened: list[PlanAddress] = []
    dialog.opened.connect(lambda address, keep: opened.append(address))
    typed = "postgresql://postgres@/plan?host=/tmp/sockets&port=5433&sslmode=verify-ca&sslrootcert=/etc/ca.crt"
    paste(dialog, typed)
    assert part(dialog, "server").text() == "/tmp/sockets"
    assert dialog.findChild(ChoiceEditor, "encryption").currentData() == "verify-ca"
    button(dialog, "openShared").click()
    assert [each.location for each in opened] == [
        "postgresql://postgres@/plan?host=/tmp/sockets&port=5433&sslmode=verify-ca&sslrootcert=/etc/ca.crt"
    ]


@pytest.mark.parametrize(
    ("filled", "missing"),
    [
        ({}, "server"),
        ({"server": "db.example"}, "database"),
        ({"server": "db.example", "database": "plan", "port": "many"}, "port"),
        ({"wholeAddress": "postgresql://planner:ge/heim@db.example/plan"}, "wholeAddress"),
    ],
)
def test_what_is_missing_or_wrong_is_said_beside_its_field(
    open_dialog: Open, qtbot: QtBot, server: Server, filled: Mapping[str, str], missing: str
) -> None:
    dialog = open_dialog()
    for name, typed in filled.items():
        qtbot.keyClicks(part(dialog, name), typed)
    for each in ("testConnection", "openShared"):
        button(dialog, each).click()
        assert dialog.isVisible()
        assert dialog.focusWidget() is part(dialog, missing)
        assert part(dialog, missing).accessibleDescription()
    assert server.asked == []


SEEN = [
    (Sighting(Sight.PLAN, "Plan of Fiji", 3), "Plan of Fiji", False),
    (Sighting(Sight.OLDER, "Plan of Fiji", 3), "older version", False),
    (Sighting(Sight.NEWER), "newer version", False),
    (Sighting(Sight.EMPTY), "no plan in it yet", True),
    (Sighting(Sight.FOREIGN), "something else", False),
    (StorageFailed(text("It cannot be reached.")), "cannot be reached", False),
    (PlanNeedsPassword(text("Wants one."), "x", refused=False, can_keep=False), "asks for a password", False),
    (PlanNeedsPassword(text("Did not accept."), "x", refused=True, can_keep=False), "Did not accept", False),
]


@pytest.mark.parametrize(("answer", "said", "offers_new"), SEEN, ids=[said for _, said, _ in SEEN])
def test_a_test_of_the_connection_says_what_there_is(
    open_dialog: Open, server: Server, answer: Sighting | Exception, said: str, offers_new: bool
) -> None:
    dialog = open_dialog()
    server.answer = answer
    paste(dialog, "postgresql://planner:geheim@db.example/plan")
    button(dialog, "testConnection").click()
    assert said in shown(dialog)
    assert server.asked[0].secrets == (("password", "geheim"),)
    assert button(dialog, "newPlanThere").isVisible() == offers_new
    QTest.keyClicks(part(dialog, "database"), "2")
    assert said not in shown(dialog), "that was another address"
    assert not button(dialog, "newPlanThere").isVisible()


def test_a_new_plan_is_offered_where_there_is_none(open_dialog: Open, server: Server) -> None:
    dialog = open_dialog()
    server.answer = Sighting(Sight.EMPTY)
    made: list[PlanAddress] = []
    dialog.made.connect(lambda address, keep: made.append(address))
    paste(dialog, "postgresql://db.example/plan")
    button(dialog, "testConnection").click()
    button(dialog, "newPlanThere").click()
    assert [each.location for each in made] == ["postgresql://db.example/plan"]
    assert not dialog.isVisible()


class Waiting(Lane):
    """A lane in which nothing happens until the test wants it."""

    def __init__(self) -> None:
        super().__init__(1, at_once=True)
        self.work: list[Callable[[], object]] = []

    def start(self, work, *, label="", on_done=None, on_failed=None):  # type: ignore[no-untyped-def, override]
        self.work.append(lambda: Lane.start(self, work, label=label, on_done=on_done, on_failed=on_failed))


def test_a_test_is_stopped_and_what_comes_of_it_is_not_said(open_dialog: Open) -> None:
    lane = Waiting()
    dialog = open_dialog(lane=lane)
    paste(dialog, "postgresql://db.example/plan")
    test = button(dialog, "testConnection")
    test.click()
    assert "Asking the server" in shown(dialog)
    assert "Stop" in test.text()
    test.click()
    assert "Stopped" in shown(dialog)
    for each in lane.work:
        each()
    assert "Fiji" not in shown(dialog)
    assert "Test" in test.text()


def test_esc_leaves_while_a_server_is_waited_for(open_dialog: Open) -> None:
    lane = Waiting()
    dialog = open_dialog(lane=lane)
    paste(dialog, "postgresql://db.example/plan")
    button(dialog, "testConnection").click()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    for each in lane.work:
        each()


@pytest.mark.parametrize("can_keep", [False, True])
def test_the_keyring_is_offered_where_there_is_one(open_dialog: Open, can_keep: bool) -> None:
    dialog = open_dialog(can_keep=can_keep)
    keep = dialog.findChild(QCheckBox, "keepPassword")
    assert keep.isVisible() == can_keep
    keep.setChecked(can_keep)
    opened: list[bool] = []
    dialog.opened.connect(lambda address, kept: opened.append(kept))
    paste(dialog, "postgresql://db.example/plan")
    button(dialog, "openShared").click()
    assert opened == [can_keep]


def test_every_field_has_a_name_and_is_reached_in_the_order_in_which_it_is_read(open_dialog: Open) -> None:
    dialog = open_dialog(can_keep=True)
    fields = ("wholeAddress", "server", "port", "database", "user", "password")
    assert all(part(dialog, name).accessibleName() for name in fields)
    assert dialog.findChild(ChoiceEditor, "encryption").accessibleName()
    part(dialog, "wholeAddress").setFocus()
    reached = []
    for _ in range(10):
        reached.append(dialog.focusWidget().objectName())
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    assert reached == [*fields, "encryption", "keepPassword", "testConnection", "cancel"]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], max_examples=15)
@given(password=passwords)
def test_no_password_is_shown_or_heard(open_dialog: Open, server: Server, password: str) -> None:
    dialog = open_dialog()
    server.answer = StorageFailed(text("It cannot be reached."))

    def said(secret: str) -> str:
        form = QUOTED_FORMS[0]
        paste(dialog, form.format("".join(f"%{byte:02X}" for byte in secret.encode())))
        button(dialog, "testConnection").click()
        assert dict(server.asked[-1].secrets) == {"password": secret}
        return shown(dialog)

    dots = part(dialog, "password").displayText
    usual = said("☃")
    assert password in usual or password not in said(password).replace(dots(), "")
    dialog.close()


# --- the password alone ---------------------------------------------------------------------------------


def test_a_password_is_typed_unseen_and_handed_over(qtbot: QtBot, icons: Icons) -> None:
    dialog = PasswordDialog(icons, "Which?", can_keep=True)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    given_: list[tuple[str, bool]] = []
    dialog.given.connect(lambda password, keep: given_.append((password, keep)))
    assert not button(dialog, "givePassword").isEnabled()
    qtbot.keyClicks(part(dialog, "password"), "geheim")
    assert "geheim" not in shown(dialog)
    dialog.findChild(QCheckBox, "keepPassword").setChecked(True)
    QTest.keyClick(part(dialog, "password"), Qt.Key.Key_Return)
    assert given_ == [("geheim", True)]
    assert not dialog.isVisible()


def test_a_refused_password_is_said_and_asked_again(qtbot: QtBot, icons: Icons) -> None:
    dialog = PasswordDialog(icons, "Which?", refused="The server did not accept it. " * 12)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    assert "did not accept" in shown(dialog)
    assert not dialog.findChild(QCheckBox, "keepPassword").isVisible()
    assert dialog.height() >= dialog.layout().totalHeightForWidth(dialog.width()), "nothing is squeezed"
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
