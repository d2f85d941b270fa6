"""`attach`: keeps a file in the plan, or says why not and leaves the plan as it is."""

from __future__ import annotations

from pathlib import Path

from app.bootstrap.compose import compose
from app.bootstrap.folders import find_folders
from app.domain.attachments import MOST_OF_A_FILE, Attachment
from tests.command_line.cases import Cli, content

FIRST = "AU-2027-001"


def test_a_file_is_kept_with_the_engagement_of_a_reference(cli: Cli, plan: Path, tmp_path: Path) -> None:
    minutes = tmp_path / "Minutes of talks.pdf"
    minutes.write_bytes(b"%PDF-1.7 minutes")
    done = cli("attach", plan, FIRST, minutes)
    assert (done.status, done.err) == (0, "")
    assert done.out.startswith(f"Minutes of talks.pdf is kept in the plan with {FIRST}: 16 bytes, SHA-256 ")
    store = compose(find_folders()).stores.open(str(plan), read_only=True)
    held = store.load()
    (item,) = held.records(Attachment).values()
    assert held.engagements[item.engagement].ref == FIRST
    assert store.attached.fetch(item.sha256) == b"%PDF-1.7 minutes"
    store.close()
    again = cli("attach", plan, FIRST, minutes)
    assert again.status != 0
    assert "already" in again.err


def test_what_cannot_be_kept_is_said_and_the_plan_stays(cli: Cli, plan: Path, tmp_path: Path) -> None:
    large, small = tmp_path / "film.mp4", tmp_path / "map.png"
    with large.open("wb") as file:
        file.truncate(MOST_OF_A_FILE + 1)
    small.write_bytes(b"\x89PNG")
    before = content(plan)
    for ref, path, said in (
        (FIRST, tmp_path / "gone.pdf", "gone.pdf cannot be read"),
        (FIRST, large, "larger than 20 MB"),
        ("AU-1999-001", small, "No engagement has the reference ‘AU-1999-001’"),
    ):
        refused = cli("attach", plan, ref, path)
        assert refused.status != 0
        assert said in refused.err
        assert content(plan) == before
