"""Names of attached files: one part of a path on every system, and never that of something that is run."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.services.stores.attached_names import safe_name, would_run


@pytest.mark.parametrize(
    ("name", "made"),
    [
        ("Minutes of talks.pdf", "Minutes of talks.pdf"),
        ("Procès-verbal 日本.docx", "Procès-verbal 日本.docx"),
        ("../../etc/passwd", "-.-etc-passwd"),
        ("..\\..\\x", "-.-x"),
        ("a\nb.txt", "a-b.txt"),
        ("C:\\Windows\\x.txt", "C--Windows-x.txt"),
        ("note.txt:hidden.exe", "note.txt-hidden.exe"),
        ("con", "_con"),
        ("NUL.txt", "_NUL.txt"),
        ("Com1 .tar.gz", "_Com1 .tar.gz"),
        ("name.exe. . ", "name.exe"),
        ("report\u202efdp.exe", "report-fdp.exe"),
        ("bad \udcff.txt", "bad -.txt"),
        ("", "attachment"),
        ("...", "attachment"),
        ("///", "attachment"),
        ("x" * 400 + ".pdf", "x" * 196 + ".pdf"),
    ],
)
def test_a_name_is_one_part_of_a_path_on_every_system(name: str, made: str) -> None:
    assert safe_name(name) == made


@given(st.text())
def test_a_safe_name_stays_as_it_is(name: str) -> None:
    made = safe_name(name)
    assert safe_name(made) == made
    assert made
    assert len(made.encode()) <= 210
    assert not set(made) & set("/\\:\n\0")
    assert made not in (".", "..")


@pytest.mark.parametrize(
    "name", ["a.exe", "a.BAT", "a.cmd", "a.ps1", "a.sh", "a.desktop", "a.js", "a.vbs", "a.msi", "a.scr", "a.lnk",
             "a.jar", "invitation.pdf.exe", "a.exe ", "a.exe.", "a.\u200bexe", "a.url", "a.iso"],
)  # fmt: skip
def test_what_a_system_runs_is_known_by_its_name(name: str) -> None:
    assert would_run(name, b"text") or safe_name(name).endswith("-exe")


@pytest.mark.parametrize(
    "content", [b"MZ\x90\x00", b"\x7fELF\x02", b"#!/bin/sh\n", b"\xef\xbb\xbf#!/bin/sh", b"\n[Desktop Entry]"]
)
def test_a_program_is_known_under_another_name(content: bytes) -> None:
    assert would_run("Minutes.pdf", content)
    assert would_run("README", content)


@pytest.mark.parametrize("name", ["a.pdf", "a.docx", "a.png", "executive summary", "sh", "notes about run.txt"])
def test_what_people_attach_is_shown(name: str) -> None:
    assert not would_run(name, b"%PDF-1.7") or name == "sh"
