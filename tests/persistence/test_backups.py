"""Which copies are kept, when they are made, and how one is put back."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.domain.changes import apply
from app.persistence import retention
from app.persistence.backups import PAUSE, Backups
from app.persistence.plan_stores import SqlPlanStores
from app.persistence.retention import AUTOMATIC
from app.persistence.workplace import Workplace
from app.services.ports import Backup, DamagedPlan, PlanFileError, StorageFailed
from tests.builders import NOON, FixedClock, edit, engagement, person, plan_with, stamped


def at(text: str, reason: str = AUTOMATIC) -> Backup:
    moment = datetime.fromisoformat(text).replace(tzinfo=UTC)
    return Backup(Path(f"{text} {reason}"), moment, reason)


NOW = datetime(2027, 6, 30, 12, tzinfo=UTC)

KEPT = {
    "all of the last two days": ([at("2027-06-30T09"), at("2027-06-30T10"), at("2027-06-28T12")], []),
    "the last of an older day": ([at("2027-06-25T09"), at("2027-06-25T17")], [at("2027-06-25T09")]),
    "with intent, a month long": (
        [at("2027-06-25T09", "before import"), at("2027-06-25T17")],
        [],
    ),
    "with intent, no longer than that": (
        [at("2027-05-05T09", "before import"), at("2027-05-05T17")],
        [at("2027-05-05T09", "before import")],
    ),
    "one backup, however old": ([at("2019-01-01T00")], []),
    "none": ([], []),
}


@pytest.mark.parametrize(("backups", "dropped"), KEPT.values(), ids=KEPT.keys())
def test_what_is_kept(backups: list[Backup], dropped: list[Backup]) -> None:
    assert list(retention.to_drop(backups, NOW)) == dropped


def test_two_years_of_daily_backups_leave_days_weeks_and_months() -> None:
    daily = [Backup(Path(str(n)), NOW - timedelta(days=n), AUTOMATIC) for n in range(730)]
    dropped = retention.to_drop(daily, NOW)
    left = sorted((backup for backup in daily if backup not in dropped), key=lambda backup: backup.at)
    ages = [(NOW - backup.at).days for backup in reversed(left)]
    assert ages[:12] == list(range(12)), "a dozen days"
    assert max(ages) == 242, "the last of October, eight months before June"
    assert 12 + 7 <= len(ages) <= 12 + 10 + 9
    assert list(dropped) == sorted(dropped, key=lambda backup: backup.at), "oldest first"


def test_dropping_is_done_once() -> None:
    daily = [Backup(Path(str(n)), NOW - timedelta(days=n), AUTOMATIC) for n in range(100)]
    left = [backup for backup in daily if backup not in retention.to_drop(daily, NOW)]
    assert retention.to_drop(left, NOW) == ()


def test_automatic_copies_lie_half_an_hour_apart_and_differ(
    stores: SqlPlanStores, path: Path, clock: FixedClock
) -> None:
    store = stores.create(str(path), plan_with(engagement()), "Maj Lund")
    assert [backup.reason for backup in store.backups()] == ["automatic"], "one when it is opened"
    plan = store.load()
    made = stamped(edit(plan, person("p7")))
    store.append(made)
    clock.advance(minutes=29)
    assert store.back_up_if_due() is None, "too early"
    clock.advance(minutes=1)
    kept = store.back_up_if_due()
    assert kept is not None
    clock.advance(hours=5)
    assert store.back_up_if_due() is None, "nothing was changed since"
    store.append(stamped(edit(apply(made, plan), person("p8")), id="c2"))
    store.close()
    assert [backup.at for backup in store.backups()] == [
        NOON + timedelta(hours=5, minutes=30),
        NOON + timedelta(minutes=30),
        NOON,
    ]


def test_copies_of_one_second_do_not_overwrite_each_other(stores: SqlPlanStores, path: Path) -> None:
    store = stores.create(str(path), plan_with(), "Maj Lund")
    kept = [store.checkpoint("before import") for _ in range(3)]
    assert len({backup.path for backup in kept}) == 3
    assert store.backups()[:3] == tuple(reversed(kept))
    store.close()


def test_names_of_copies_hold_time_and_reason_and_nothing_unsafe(stores: SqlPlanStores, path: Path) -> None:
    store = stores.create(str(path), plan_with(), "Maj Lund")
    kept = store.checkpoint("../before: “import”?")
    assert kept.path.name == "2027-01-15 12-00-00Z (2) before import.entente"
    assert kept.path.parent.name.startswith("plan ")
    assert kept in store.backups()
    store.close()


def test_where_no_copy_can_be_kept_the_plan_opens_and_says_so(
    workplace: Workplace, stores: SqlPlanStores, path: Path
) -> None:
    workplace.backup_folder.write_text("in the way", encoding="utf-8")
    store = stores.create(str(path), plan_with(), "Maj Lund")
    assert not store.read_only
    assert "No copy of the plan could be kept" in str(store.notice)
    with pytest.raises(StorageFailed, match="The plan itself is saved"):
        store.checkpoint("checkpoint")
    store.close()


def test_a_backup_is_put_back_and_what_was_there_is_kept(stores: SqlPlanStores, path: Path, clock: FixedClock) -> None:
    store = stores.create(str(path), plan_with(engagement()), "Maj Lund")
    old = store.load()
    kept = store.checkpoint("before import")
    made = stamped(edit(old, person("p7")))
    store.append(made)
    store.close()
    clock.advance(hours=1)
    stores.restore(kept, str(path))
    again = stores.open(str(path))
    assert again.load() == old
    again.close()
    replaced = next(
        backup for backup in stores.open(str(path), read_only=True).backups() if backup.reason == "replaced"
    )
    stores.restore(replaced, str(path))
    once_more = stores.open(str(path))
    assert once_more.load() == apply(made, old)
    once_more.close()
    assert [name.name for name in path.parent.iterdir()] == [path.name]
    assert kept.path.exists()


def test_a_damaged_plan_goes_to_the_backups_byte_by_byte(stores: SqlPlanStores, path: Path) -> None:
    store = stores.create(str(path), plan_with(engagement()), "Maj Lund")
    plan, kept = store.load(), store.checkpoint("checkpoint")
    store.close()
    damaged = b"SQLite format 3\x00" + b"\xff" * 5000
    path.write_bytes(damaged)
    stores.restore(kept, str(path))
    again = stores.open(str(path))
    assert again.load() == plan
    assert all(backup.reason != "damaged" for backup in again.backups()), "nobody goes back to that one"
    again.close()
    folder = kept.path.parent
    assert [found.read_bytes() for found in folder.glob("*.damaged")] == [damaged]
    assert [name.name for name in path.parent.iterdir()] == [path.name]


def test_a_clock_that_went_ahead_does_not_end_the_copies(stores: SqlPlanStores, path: Path, clock: FixedClock) -> None:
    """One session in 2036: what it kept is dated into the future of all the others."""
    clock.advance(days=365 * 9)
    store = stores.create(str(path), plan_with(engagement()), "Maj Lund")
    plan = store.load()
    store.checkpoint("checkpoint")
    store.close()
    clock.advance(days=-365 * 9)
    store = stores.open(str(path))
    made = stamped(edit(plan, person("p7")))
    store.append(made)
    clock.advance(minutes=31)
    assert store.back_up_if_due() is not None
    clock.advance(minutes=31)
    assert store.back_up_if_due() is None, "nothing was changed since"
    store.append(stamped(edit(apply(made, plan), person("p8")), id="c2"))
    assert store.back_up_if_due() is not None
    store.close()


def test_a_pause_that_a_wrong_clock_began_ends(tmp_path: Path, clock: FixedClock) -> None:
    backups = Backups(tmp_path, "/plans/plan.entente", clock)
    clock.advance(days=365 * 9)
    backups.pause()
    clock.advance(days=-365 * 9)
    for _ in range(3):
        clock.advance(days=3)
        for _ in range(2):
            backups.keep(AUTOMATIC, lambda draft: draft.write_bytes(b""))
    assert len(backups.listed()) == 4, "of an older day only the last is left"


def test_a_plan_is_restored_where_none_is(stores: SqlPlanStores, path: Path) -> None:
    store = stores.create(str(path), plan_with(), "Maj Lund")
    plan, kept = store.load(), store.checkpoint("checkpoint")
    store.close()
    path.unlink()
    stores.restore(kept, str(path))
    again = stores.open(str(path))
    assert again.load() == plan
    again.close()


def test_a_damaged_backup_is_not_put_in_the_plans_place(stores: SqlPlanStores, path: Path) -> None:
    store = stores.create(str(path), plan_with(), "Maj Lund")
    kept = store.checkpoint("checkpoint")
    store.close()
    content = path.read_bytes()
    kept.path.write_bytes(kept.path.read_bytes()[:5000])
    with pytest.raises(DamagedPlan):
        stores.restore(kept, str(path))
    assert path.read_bytes() == content


def test_after_a_restore_no_copy_is_removed_for_a_week(tmp_path: Path, clock: FixedClock) -> None:
    backups = Backups(tmp_path, "/plans/plan.entente", clock)

    def keep() -> None:
        backups.keep(AUTOMATIC, lambda draft: draft.write_bytes(b""))

    for _ in range(4):
        clock.advance(minutes=31)
        keep()
    backups.pause()
    clock.advance(days=6)
    keep()
    assert len(backups.listed()) == 5
    clock.advance(seconds=PAUSE.total_seconds())
    keep()
    assert len(backups.listed()) == 3, "of the first day only the last is left"


def test_a_copy_that_fails_leaves_nothing_behind(tmp_path: Path, clock: FixedClock) -> None:
    backups = Backups(tmp_path, "/plans/plan.entente", clock)

    def fail(draft: Path) -> None:
        draft.write_bytes(b"half")
        raise OSError("disk full")

    with pytest.raises(OSError, match="disk full"):
        backups.keep(AUTOMATIC, fail)
    assert list(backups.folder.iterdir()) == []


def test_a_shared_plan_is_not_restored_from_here(stores: SqlPlanStores) -> None:
    with pytest.raises(PlanFileError, match="Nothing was changed"):
        stores.restore(Backup(Path("x"), NOON), "postgresql://user:secret@host/plan")


@pytest.mark.parametrize(
    ("location", "formerly"),
    [
        ("postgresql://planner@db.example/plan", "plan {postgresql://planner:***@db.example/plan}"),
        ("postgresql://planner@db.example:5433/plan", "plan {postgresql://planner@db.example:5433/plan}"),
        (
            "postgresql://planner@/plan?host=/tmp/sockets",
            "plan_host=_2Ftmp_2Fsockets {postgresql://planner@/plan?host=%2Ftmp%2Fsockets}",
        ),
        (
            "postgresql://planner@db.example/plan?sslmode=require",
            "plan_sslmode_require {postgresql://planner:***@db.example/plan?sslmode=require}",
        ),
    ],
)
def test_the_backups_of_a_shared_plan_are_found_under_the_name_of_earlier_versions(
    workplace: Workplace, location: str, formerly: str
) -> None:
    stem, _, written = formerly.rstrip("}").partition(" {")
    former = workplace.backup_folder / f"{stem} {hashlib.sha256(written.encode()).hexdigest()[:8]}"
    former.mkdir(parents=True)
    (former / "2027-01-15 12-00-00Z checkpoint.entente").touch()
    for _ in range(2):
        backups = workplace.backups_of(location)
        assert [backup.reason for backup in backups.listed()] == ["checkpoint"]
        assert backups.folder.name.startswith("plan ")
    assert len(list(workplace.backup_folder.iterdir())) == 1


def test_backups_that_are_there_already_are_not_mixed_with_those_of_another_name(workplace: Workplace) -> None:
    location = "postgresql://planner@db.example/plan"
    own = workplace.backups_of(location).folder
    own.mkdir(parents=True)
    former = workplace.backup_folder / f"plan {hashlib.sha256(location.replace('@', ':***@').encode()).hexdigest()[:8]}"
    former.mkdir()
    assert workplace.backups_of(location).listed() == ()
    assert former.is_dir()
