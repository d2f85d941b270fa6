"""In which folder a file dialog begins."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from app.gui.plans.last_folders import LastFolders
from app.gui.workspace.prompts import FileKind, Prompts
from tests.e2e.conftest import Desk
from tests.e2e.gestures import let_go, new_plan

PDF, SHEET = (FileKind("Portable document", ("pdf",)),), (FileKind("Workbook", ("xlsx",)),)


def test_a_dialog_begins_in_the_folder_used_last_for_such_files_else_beside_the_plan(desk: Desk) -> None:
    window = desk.start()
    home, work, other = (desk.folder / each for each in ("home", "work", "other"))
    for each in (home, work, other):
        each.mkdir()
    chosen: list[Path] = []
    prompts = Prompts(window)
    prompts.folders = LastFolders(window.workspace, home)

    def begins(kinds: tuple[FileKind, ...], *, saving: bool = True, choose: Path | None = None) -> Path:
        if saving:
            prompts.save_file("Save", kinds, home / f"file.{kinds[0].suffixes[0]}", chosen.append)
        else:
            prompts.open_file("Open", kinds, home, chosen.append)
        dialog = next(each for each in window.findChildren(QFileDialog) if each.isVisible())
        place = Path(dialog.directory().absolutePath())
        if choose is not None:
            dialog.fileSelected.emit(str(choose))
        dialog.reject()
        let_go()
        return place

    assert begins(PDF) == home
    plan = Path(new_plan(desk)).rename(work / "Plan.entente")
    window.opening.open(str(plan))
    assert begins(PDF) == work
    assert begins(PDF, choose=other / "file.pdf") == work
    assert chosen == [other / "file.pdf"]
    assert begins(PDF) == begins(PDF, saving=False) == other
    assert begins(SHEET) == work
    # The next start still knows it; a folder that is gone is forgotten.
    again = LastFolders(window.workspace, home)
    assert again.begin(PDF, home) == other
    other.rmdir()
    assert again.begin(PDF, home) == work
