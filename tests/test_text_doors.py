"""Text is text: what would read markup, marks or gaps in people's words is used nowhere but behind its door."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from tests.test_house import APP, ROOT, called, name_of, places, tree

GUI = sorted((APP / "gui").rglob("*.py"))

DOOR = "app/gui/widgets/plain_text.py"

READS_MARKUP: dict[str, set[str]] = {
    "AutoText": set(),
    "MarkdownText": set(),
    "QErrorMessage": set(),
    "QFileDialog": {"app/gui/workspace/prompts.py"},
    "QGraphicsTextItem": set(),
    "QInputDialog": set(),
    "QLabel": {DOOR, "app/gui/workspace/prompts.py"},
    "QMessageBox": {"app/gui/workspace/prompts.py"},
    "QProgressDialog": set(),
    "QStaticText": set(),
    "QSystemTrayIcon": set(),
    "QTextBrowser": {"app/gui/dialogs/help_pages.py"},
    "QTextDocument": set(),
    "QTextEdit": set(),
    "QWhatsThis": set(),
    "RichText": set(),
    "TextShowMnemonic": set(),
    "appendHtml": set(),
    "insertHtml": set(),
    "setMarkdown": set(),
    "setWhatsThis": set(),
    "showMessage": set(),
}
"""Names of Qt that read markup or marks in what they are given, and the modules that keep them from it."""


def names(node: ast.AST) -> Iterator[str]:
    """What a name or an attribute is called, and what is imported."""
    if isinstance(node, ast.Name):
        yield node.id
    elif isinstance(node, ast.Attribute):
        yield node.attr
    elif isinstance(node, ast.ImportFrom):
        yield from (alias.name for alias in node.names)


def test_what_reads_markup_stands_behind_a_door() -> None:
    used = {(name, name_of(path)) for path in GUI for node in ast.walk(tree(path)) for name in names(node)}
    assert sorted((name, path) for name, path in used if path not in READS_MARKUP.get(name, {path})) == []


def test_html_is_only_made_for_other_programs_and_escaped() -> None:
    made = [(place, node.args[0]) for place, node in places(GUI, ast.Call) if called(node) == "setHtml"]  # type: ignore[attr-defined]
    assert made
    assert [place for place, text in made if not (isinstance(text, ast.Call) and called(text) == "as_html")] == []


def test_combo_boxes_with_ways_of_their_own_come_from_the_door() -> None:
    """A tip shown for Qt's own combo box is guessed at; those of the door show it for their window."""
    found = [
        place
        for place, node in places(GUI, ast.ClassDef)
        if any(isinstance(base, ast.Name) and base.id == "QComboBox" for base in node.bases)  # type: ignore[attr-defined]
    ]
    assert [place.partition(":")[0] for place in found] == [DOOR]


def test_titles_of_windows_are_ours_or_go_through_the_door() -> None:
    """Qt reads "[*]" in them."""
    found = []
    for place, node in places(GUI, ast.Call):
        if called(node) == "setWindowTitle":
            (text,) = node.args  # type: ignore[attr-defined]
            texts = [text.body, text.orelse] if isinstance(text, ast.IfExp) else [text]
            found += [place for each in texts if not (is_ours(each) or is_call(each, "window_title"))]
    assert found == []


def test_marks_of_keys_are_doubled_and_taken_away_in_one_place() -> None:
    found = [
        place
        for place, node in places(GUI, ast.Call)
        if called(node) == "replace" and any(isinstance(each, ast.Constant) and each.value == "&" for each in node.args)  # type: ignore[attr-defined]
    ]
    assert {place.partition(":")[0] for place in found} == {DOOR}


def test_only_templates_of_ours_have_their_gaps_filled() -> None:
    """A title with braces in it is a value, never a template: nothing is filled twice, or in what was put together."""
    found = [
        place
        for place, node in places(sorted(APP.rglob("*.py")), ast.Call)
        if called(node) in ("format", "format_map")
        and isinstance(node.func, ast.Attribute)  # type: ignore[attr-defined]
        and (
            isinstance(node.func.value, ast.JoinedStr | ast.BinOp | ast.Attribute)  # type: ignore[attr-defined]
            or (isinstance(node.func.value, ast.Call) and called(node.func.value) in ("format", "format_map", "join"))  # type: ignore[attr-defined]
        )
    ]
    assert found == []


def test_the_style_sheet_makes_every_label_and_tip_plain() -> None:
    sheet = (ROOT / "resources" / "themes" / "chrome.qss").read_text("utf-8")
    assert "QLabel, QToolTip { qproperty-textFormat: PlainText; }" in sheet


def is_call(node: ast.expr, name: str) -> bool:
    return isinstance(node, ast.Call) and called(node) == name


def is_ours(node: ast.expr) -> bool:
    """Whether it is a text of the program, with nothing of anybody else's in it."""
    if isinstance(node, ast.Constant):
        return True
    return is_call(node, "tr") and isinstance(node.args[0], ast.Constant)  # type: ignore[attr-defined]
