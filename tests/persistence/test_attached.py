"""Attached files lie in the plan, in a file and on a server: kept once, found again whole, and gone when they must."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date
from hashlib import sha256
from pathlib import Path

import pytest
from sqlalchemy import text as sql

from app.domain.attachments import MOST_OF_A_FILE, Attachment
from app.domain.plan import Plan
from app.persistence import attached
from app.persistence.plan_store import SqlPlanStore
from app.persistence.plan_stores import SqlPlanStores
from app.persistence.unit_of_work import writing
from app.services.edits.attaching import KeptFile, attach
from app.services.edits.refusals import EditRefused
from app.services.planning.attached_copies import carry_attached
from app.services.ports import ChangeUnfit, DamagedPlan, PlanIsReadOnly
from app.services.stores.erasures import Erasure
from tests.builders import edit, engagement, plan_with, stamped

TODAY = date(2031, 5, 1)
MINUTES = b"\x00\xff%PDF minutes\r\n" * 100


@pytest.fixture
def plan() -> Plan:
    return plan_with(engagement())


@pytest.fixture
def store(stores: SqlPlanStores, location: str, plan: Plan) -> Iterator[SqlPlanStore]:
    made = stores.create(location, plan, "Maj Lund")
    yield made
    made.close()


def kept(store: SqlPlanStore, plan: Plan, content: bytes = MINUTES, name: str = "Minutes.pdf") -> Plan:
    """The plan with a file attached to its engagement, in the store too."""
    made = attach(plan, "e1", [KeptFile(name, len(content), store.attached.keep(content))], TODAY)
    store.append(stamped(made, id=name))
    return store.load()


def test_what_was_attached_is_there_when_the_plan_is_opened_again(
    stores: SqlPlanStores, store: SqlPlanStore, location: str, plan: Plan
) -> None:
    kept(store, plan)
    store.close()
    with closing(stores.open(location, read_only=True)) as again:
        (item,) = again.load().parts(Attachment, "e1")
        assert (item.name, item.size, item.added_on) == ("Minutes.pdf", 2, TODAY)
        assert item.sha256 == sha256(MINUTES).hexdigest()
        assert again.attached.fetch(item.sha256) == MINUTES
        with pytest.raises(PlanIsReadOnly):
            again.attached.keep(b"more")


def test_an_attachment_that_is_removed_comes_back_whole(store: SqlPlanStore, plan: Plan) -> None:
    after = kept(store, plan)
    (item,) = after.parts(Attachment, "e1")
    removal = edit(after, deleted=(item,))
    store.append(stamped(removal, id="gone"))
    assert not store.load().parts(Attachment, "e1")
    assert store.attached.fetch(item.sha256) == MINUTES
    store.append(stamped(removal.inverse(), id="back"))
    assert store.load().parts(Attachment, "e1") == (item,)
    assert store.attached.fetch(item.sha256) == MINUTES


def test_the_same_content_is_kept_once_and_attached_once(store: SqlPlanStore, plan: Plan) -> None:
    after = kept(store, plan)
    assert store.attached.keep(MINUTES) == sha256(MINUTES).hexdigest()
    with pytest.raises(EditRefused, match=r"attached to ‘.*’ already"):
        attach(after, "e1", [KeptFile("Minutes.pdf", len(MINUTES), sha256(MINUTES).hexdigest())], TODAY)


def test_a_file_that_is_too_large_is_refused_with_the_limit(store: SqlPlanStore) -> None:
    with pytest.raises(ChangeUnfit, match="larger than 20 MB"):
        store.attached.keep(bytes(MOST_OF_A_FILE + 1))
    whole = store.attached.keep(bytes(MOST_OF_A_FILE))
    assert len(store.attached.fetch(whole)) == MOST_OF_A_FILE


def test_all_files_have_a_limit_and_those_of_no_attachment_make_room_first(
    store: SqlPlanStore, plan: Plan, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(attached, "MOST_OF_A_PLAN", 3_000)
    after = kept(store, plan)
    loose = store.attached.keep(b"x" * 1_000)
    kept(store, after, b"y" * 1_200, "Map.png")
    with pytest.raises(ChangeUnfit, match="is not kept in this plan"):
        store.attached.fetch(loose)
    with pytest.raises(ChangeUnfit, match="larger than 0 MB together"):
        store.attached.keep(b"z" * 1_000)
    assert {store.attached.fetch(each.sha256)[:1] for each in store.load().parts(Attachment, "e1")} == {b"\x00", b"y"}


def test_a_content_that_was_tampered_with_is_said_and_not_given(store: SqlPlanStore, plan: Plan) -> None:
    (item,) = kept(store, plan).parts(Attachment, "e1")
    with writing(store._engine) as connection:
        connection.execute(sql("UPDATE attachment_bytes SET content = :other"), {"other": b"MZ other"})
    with pytest.raises(DamagedPlan, match="not what was attached"):
        store.attached.fetch(item.sha256)


def test_backups_and_copies_hold_it(stores: SqlPlanStores, store: SqlPlanStore, plan: Plan, tmp_path: Path) -> None:
    after = kept(store, plan)
    (item,) = after.parts(Attachment, "e1")
    lost = replace(item, id="lost", sha256="0" * 64)
    after = plan_with(*after.engagements.values(), item, lost)
    with closing(stores.open(str(store.checkpoint("by hand").path), read_only=True)) as backup:
        assert backup.attached.fetch(item.sha256) == MINUTES
    with closing(stores.create(str(tmp_path / "copy.entente"), after, "Maj Lund")) as copy:
        carry_attached(after, store, copy)
        assert copy.attached.fetch(item.sha256) == MINUTES


def test_a_file_of_an_attachment_that_is_gone_goes_for_good_when_somebody_is_erased(
    store: SqlPlanStore, plan: Plan
) -> None:
    after = kept(store, kept(store, plan), b"stays", "Stays.txt")
    gone, stays = sorted(after.parts(Attachment, "e1"), key=lambda each: each.name)
    store.append(stamped(edit(after, deleted=(gone,)), id="gone"))
    store.forget(Erasure({}, frozenset(), "somebody"))
    with pytest.raises(ChangeUnfit, match="is not kept in this plan"):
        store.attached.fetch(gone.sha256)
    assert store.attached.fetch(stays.sha256) == b"stays"
