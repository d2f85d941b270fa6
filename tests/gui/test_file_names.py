"""What people wrote becomes a name that every system takes for a file."""

from __future__ import annotations

import pytest

from app.gui.workspace.file_names import file_name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Australia", "Australia"),
        ("Norway: engagement plan 2026/27", "Norway- engagement plan 2026-27"),
        ("../../etc/passwd", "-..-etc-passwd"),
        ("Türkiye", "Türkiye"),
        ("a" * 200, "a" * 80),
        (" . ", "Plan"),
        ("", "Plan"),
    ],
    ids=["a nation", "a slash and a colon", "a way out", "an accent", "too long", "dots only", "nothing"],
)
def test_a_name_is_made_of_any_text(text: str, name: str) -> None:
    assert file_name(text, "Plan") == name
