"""The compiled words of the window are those of their source."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from pathlib import Path

ROOT = Path(__file__).parents[2]
WORDS = ROOT / "resources" / "i18n" / "entente_en.ts"


def test_what_is_compiled_is_not_older_than_its_source() -> None:
    compiled = WORDS.with_suffix(".qm").read_bytes()

    for message in ElementTree.parse(WORDS).iter("message"):
        for form in message.iter("numerusform"):
            assert (form.text or "").encode("utf-16-be") in compiled, "run scripts/renew_translations.py"
