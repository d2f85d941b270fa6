"""Marks texts for translation where they stand as data; the screen that shows them looks them up."""


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """The text itself. Named as Qt's own, which its extraction tool looks for, but typed."""
    return text
