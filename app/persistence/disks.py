"""On what kind of disk a file lies, and whether it may be written."""

from __future__ import annotations

import ctypes
import os
import re
import sys
from pathlib import Path

_LOCAL_FUSE = frozenset({"fuse.fuseblk", "fuse.ntfs-3g", "fuse.exfat"})
_NETWORK = frozenset(
    {
        "nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "afs", "9p", "ceph", "glusterfs", "lustre",
        "beegfs", "gpfs", "ocfs2", "gfs2", "davfs", "coda", "vboxsf", "vmhgfs", "prl_fs", "virtiofs",
    }
)  # fmt: skip
_DRIVE_REMOTE = 4
MOUNTS = Path("/proc/self/mounts")


def is_local(path: Path, mounts: Path = MOUNTS) -> bool:
    """Whether the path lies on a disk of this computer, where shared memory between programs works.

    In doubt it is not: the way of writing for network drives is right everywhere, only slower.
    """
    if sys.platform == "win32":
        return _is_local_on_windows(path)
    try:
        table = mounts.read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return False
    kind = _file_system(Path(os.path.realpath(path)), table)
    return not (kind in _NETWORK or (kind.startswith("fuse") and kind not in _LOCAL_FUSE and kind != "fuseblk"))


def _file_system(path: Path, table: str) -> str:
    """The type of the innermost mount that holds the path; a later mount hides an earlier one."""
    found, depth = "unknown", -1
    for line in table.splitlines():
        parts = line.split(" ")
        if len(parts) < 3:
            continue
        point = Path(re.sub(r"\\([0-7]{3})", lambda match: chr(int(match[1], 8)), parts[1]))
        if len(point.parts) >= depth and (point == path or point in path.parents):
            found, depth = parts[2], len(point.parts)
    return found


def _is_local_on_windows(path: Path) -> bool:
    if sys.platform != "win32":
        return False
    anchor = Path(os.path.realpath(path)).anchor
    return not anchor.startswith("\\\\") and ctypes.windll.kernel32.GetDriveTypeW(anchor) != _DRIVE_REMOTE


def may_write(path: Path) -> bool:
    """Whether the file, and the folder in which its journal must lie, may be written."""
    effective = os.access in os.supports_effective_ids
    return all(os.access(place, os.W_OK, effective_ids=effective) for place in (path, path.parent))


def is_own(path: Path) -> bool:
    """Whether the file belongs to the person who runs this program; on Windows everybody's do, as rights go there."""
    return sys.platform == "win32" or path.stat().st_uid == os.geteuid()


def sync_folder(folder: Path) -> None:
    """Make a rename in the folder last through a power cut, where the system offers that."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
