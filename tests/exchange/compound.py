"""Compound files ([MS-CFB]) with the streams of a test: the container of Outlook's .msg."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from struct import pack
from typing import TypeAlias
from uuid import UUID

Tree: TypeAlias = "Mapping[str, bytes | Tree]"

_SECTOR, _MINI, _CUTOFF = 512, 64, 4096
_FREE, _END, _FAT, _NONE = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD, 0xFFFFFFFF


@dataclass
class _Writer:
    sectors: list[bytes] = field(default_factory=list)
    fat: list[int] = field(default_factory=list)
    mini: bytearray = field(default_factory=bytearray)
    mini_fat: list[int] = field(default_factory=list)
    entries: list[list[object]] = field(default_factory=list)

    def chain(self, data: bytes) -> int:
        """Put data into sectors of their own; the first of them."""
        if not data:
            return _END
        first, count = len(self.sectors), -(-len(data) // _SECTOR)
        for at in range(count):
            self.sectors.append(data[at * _SECTOR : (at + 1) * _SECTOR].ljust(_SECTOR, b"\0"))
            self.fat.append(first + at + 1 if at + 1 < count else _END)
        return first

    def stream(self, data: bytes) -> int:
        if len(data) >= _CUTOFF:
            return self.chain(data)
        if not data:
            return _END
        first, count = len(self.mini_fat), -(-len(data) // _MINI)
        self.mini += data.ljust(count * _MINI, b"\0")
        self.mini_fat += [first + at + 1 if at + 1 < count else _END for at in range(count)]
        return first

    def storage(self, tree: Tree) -> int:
        """The entries of a storage, each the right-hand sibling of the one before; the first of them."""
        before = first = _NONE
        for name in sorted(tree, key=lambda each: (len(each), each.upper())):
            held = tree[name]
            at = len(self.entries)
            self.entries.append([name, 2, _NONE, _NONE, _END, 0])
            if isinstance(held, bytes):
                self.entries[at][4:] = [self.stream(held), len(held)]
            else:
                self.entries[at][1] = 1
                self.entries[at][3:] = [self.storage(held), 0, 0]
            if before == _NONE:
                first = at
            else:
                self.entries[before][2] = at
            before = at
        return first


def compound_file(tree: Tree) -> bytes:
    """The file: a folder is a mapping, a stream is bytes."""
    made = _Writer()
    made.entries.append(["Root Entry", 5, _NONE, _NONE, _END, 0])
    made.entries[0][3] = made.storage(tree)
    made.entries[0][4:] = [made.chain(bytes(made.mini)), len(made.mini)]
    mini_fat = made.chain(b"".join(pack("<I", each) for each in made.mini_fat))
    directory = made.chain(b"".join(_entry(*each) for each in made.entries))  # type: ignore[arg-type]
    blocks = 1
    while (len(made.fat) + blocks) * 4 > blocks * _SECTOR:
        blocks += 1
    fat_sectors = list(range(len(made.sectors), len(made.sectors) + blocks))
    fat = [*made.fat, *([_FAT] * blocks)]
    fat += [_FREE] * (blocks * _SECTOR // 4 - len(fat))
    head = pack(
        "<8s16sHHHHH6xIIIIIIIIII", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"\0" * 16, 0x3E, 3, 0xFFFE, 9, 6,
        0, blocks, directory, 0, _CUTOFF, mini_fat, -(-len(made.mini_fat) * 4 // _SECTOR), _END, 0,
        fat_sectors[0],
    )  # fmt: skip
    difat = [*fat_sectors[1:], *([_FREE] * (109 - len(fat_sectors)))]
    return b"".join([
        (head + b"".join(pack("<I", each) for each in difat)).ljust(_SECTOR, b"\0"),
        *made.sectors,
        b"".join(pack("<I", each) for each in fat),
    ])  # fmt: skip


def _entry(name: str, kind: int, right: int, child: int, first: int, size: int) -> bytes:
    wide = name.encode("utf-16-le")
    return (
        pack("<64sHBB", wide.ljust(64, b"\0"), len(wide) + 2, kind, 1)
        + pack("<III", _NONE, right, child)
        + b"\0" * 36
        + pack("<IQ", first, size)
    )


@dataclass(frozen=True)
class Named:
    """A named property of a mail: its group, its own number, and its value of eight bytes or a binary one."""

    group: UUID
    own: int
    value: bytes
    is_binary: bool = False


def outlook_mail(
    words: Mapping[int, str],
    named: tuple[Named, ...] = (),
    attached: tuple[tuple[str, bytes], ...] = (),
    fixed: Mapping[int, bytes] | None = None,
) -> bytes:
    """A .msg by [MS-OXMSG]: texts and values by the numbers of their properties, named ones, attachments."""
    tree: dict[str, bytes | Tree] = {
        f"__substg1.0_{number:04X}001F": said.encode("utf-16-le") for number, said in words.items()
    }
    values = dict(fixed or {})
    groups = list(dict.fromkeys(each.group for each in named))
    entries = b""
    for place, each in enumerate(named):
        entries += pack("<IHH", each.own, (groups.index(each.group) + 3) << 1, place)
        if each.is_binary:
            tree[f"__substg1.0_{0x8000 + place:04X}0102"] = each.value
        else:
            values[0x8000 + place] = each.value
    tree["__nameid_version1.0"] = {
        "__substg1.0_00020102": b"".join(group.bytes_le for group in groups),
        "__substg1.0_00030102": entries,
        "__substg1.0_00040102": b"",
    }
    records = b"".join(pack("<HHI8s", 3, number, 6, value) for number, value in values.items())
    tree["__properties_version1.0"] = b"\0" * 32 + records
    for number, (name, content) in enumerate(attached):
        tree[f"__attach_version1.0_#{number:08X}"] = {
            "__substg1.0_37010102": content,
            "__substg1.0_3707001F": name.encode("utf-16-le"),
        }
    return compound_file(tree)
