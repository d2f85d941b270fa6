"""Letters as Word documents, made of templates that a staff edits in Word or Writer."""

from app.exchange.docx.filling import fill_letter
from app.exchange.docx.templates import LetterTemplates, check_template, read_template

__all__ = ["LetterTemplates", "check_template", "fill_letter", "read_template"]
