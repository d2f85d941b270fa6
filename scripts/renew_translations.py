"""Renews resources/i18n: the English singulars and plurals of all texts that count something.

Run it after adding a text with %n. It needs the pyside6-lupdate and pyside6-lrelease that come
with PySide6. A text such as "%n day(s)" gives "1 day" and "2 days"; where English does not simply
add an s, write both forms into the .ts file by hand: forms that are there are kept.
"""

from __future__ import annotations

import subprocess
import sys
import sysconfig
import xml.etree.ElementTree as ElementTree
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "resources" / "i18n" / "entente_en.ts"


def main() -> int:
    """Extract, fill in what is missing, compile; returns the exit status."""
    tools = Path(sysconfig.get_path("scripts"))
    files = sorted(str(path) for path in (ROOT / "app" / "gui").rglob("*.py"))
    extract = [str(tools / "pyside6-lupdate"), "-pluralonly", "-source-language", "en", "-target-language", "en"]
    subprocess.run([*extract, "-locations", "none", "-no-obsolete", *files, "-ts", str(SOURCE)], check=True)
    tree = ElementTree.parse(SOURCE)
    for message in tree.iter("message"):
        text = message.findtext("source", "")
        translation = message.find("translation")
        if translation is None:
            continue
        translation.attrib.pop("type", None)
        forms = translation.findall("numerusform")
        for form, ending in zip(forms, ("", "s"), strict=True):
            if not (form.text or "").strip():
                form.text = text.replace("(s)", ending)
    ElementTree.indent(tree, "    ")
    tree.write(SOURCE, encoding="utf-8", xml_declaration=True)
    target = SOURCE.with_suffix(".qm")
    subprocess.run([str(tools / "pyside6-lrelease"), str(SOURCE), "-qm", str(target)], check=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
