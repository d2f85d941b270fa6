"""Local disks and network drives are told apart; in doubt a disk is taken for a network drive."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from app.persistence.disks import is_local

MOUNTS = r"""/dev/sda1 / ext4 rw 0 0
proc /proc proc rw 0 0
server:/plans /mnt/plans nfs4 rw 0 0
/dev/sdb1 /mnt/plans/local xfs rw 0 0
//host/share /mnt/team\040share cifs rw 0 0
me@host: /mnt/ssh fuse.sshfs rw 0 0
/dev/sdc1 /media/stick fuseblk rw 0 0
tmpfs /tmp tmpfs rw 0 0
broken
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows is asked in another way")
@pytest.mark.parametrize(
    ("path", "local"),
    [
        ("/home/lund/plan.entente", True),
        ("/mnt/plans/plan.entente", False),
        ("/mnt/plans/local/plan.entente", True),
        ("/mnt/plans2/plan.entente", True),
        ("/mnt/team share/deep/plan.entente", False),
        ("/mnt/ssh/plan.entente", False),
        ("/media/stick/plan.entente", True),
    ],
)
def test_a_network_drive_is_recognised(tmp_path: Path, path: str, local: bool) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(MOUNTS, encoding="utf-8")
    assert is_local(Path(path), mounts) is local


@pytest.mark.skipif(os.name == "nt", reason="Windows is asked in another way")
def test_where_the_system_does_not_tell_a_disk_is_taken_for_a_network_drive(tmp_path: Path) -> None:
    assert not is_local(tmp_path / "plan.entente", tmp_path / "missing")
