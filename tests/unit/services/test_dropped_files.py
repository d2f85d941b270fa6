"""What is dropped on an engagement: files, and the reason of what is none."""

from __future__ import annotations

from pathlib import Path

from app.services.stores.dropped_files import sort_dropped


def test_files_are_told_from_folders_links_and_addresses(tmp_path: Path) -> None:
    file, folder, link, short = (tmp_path / name for name in ("Map.png", "Annexes", "Link.png", "Map.lnk"))
    for each in (file, short):
        each.write_bytes(b"x")
    folder.mkdir()
    link.symlink_to(file)
    gone = tmp_path / "gone.pdf"
    found = sort_dropped((file, folder, link, short, "https://example.org", gone))
    assert found.files == (file, gone), "what cannot be read is said when it is read"
    assert [str(each).partition(":")[0] for each in found.refused] == [
        "Annexes is a folder",
        "Link.png only points to something else",
        "Map.lnk only points to something else",
        "https",
    ]
