"""Names of attached files: made safe for any system, and told from those that a system would run."""

from __future__ import annotations

_FORBIDDEN = frozenset('<>:"/\\|?*')
_PORTS = tuple(f"{port}{digit}" for port in ("com", "lpt") for digit in "0123456789¹²³")
_RESERVED = frozenset(("con", "prn", "aux", "nul", "conin$", "conout$", *_PORTS))
_MOST_BYTES = 200
"""Of a name in UTF-8; systems take 255, and copies of it may be given a number."""

_LONGEST_SUFFIX = 16

_RUN = """
action air app appimage appinstaller application appref-ms apk bash bat bin chm class cmd com
command cpl crt csh deb desktop diagcab dll dmg drv elf exe fish gadget hta img inf ins iso isp jar
jnlp js jse ksh library-ms lnk mjs mpkg msc msh msi msix msp mst ocx osx out pif pkg pl ps1 ps1xml
ps2 psc1 psd1 psm1 py pyc pyo pyw rb reg rgs rpm run scf scpt scr sct search-ms settingcontent-ms sh
shb shs snap sys tcsh url vb vbe vbs vhd vhdx vxd webloc website workflow ws wsc wsf wsh xbap xll
zsh
"""

RUN = frozenset(_RUN.split())
"""Endings of names that a system starts, mounts, installs or follows, instead of showing what is in the file."""

_STARTED = (b"MZ", b"\x7fELF", b"#!", b"\xca\xfe\xba\xbe", b"\xcf\xfa\xed\xfe", b"\xce\xfa\xed\xfe", b"[Desktop Entry]")
"""What programs begin with, whatever they are called."""


def safe_name(name: str) -> str:
    """The name as one part of a path that every system takes; `attachment` where nothing of it is left.

    Signs that steer (line ends, those that turn the direction of writing) and those that part paths become dashes.
    """
    kept = "".join(sign if sign.isprintable() and sign not in _FORBIDDEN else "-" for sign in name).strip(" .")
    stem, dot, ending = kept.rpartition(".")
    if not dot or len(ending) > _LONGEST_SUFFIX:
        stem, dot, ending = kept, "", ""
    room = _MOST_BYTES - len((dot + ending).encode())
    stem = stem.encode()[:room].decode(errors="ignore").rstrip(" .")
    whole = stem + dot + ending
    if whole.partition(".")[0].rstrip().lower() in _RESERVED:
        return f"_{whole}"
    return whole if whole.strip("-") else "attachment"


def would_run(name: str, content: bytes) -> bool:
    """Whether a system might run what is opened under this name, or it is a program under another one."""
    ending = safe_name(name).rpartition(".")[2].lower()
    return ending in RUN or content.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(_STARTED)
