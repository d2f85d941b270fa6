"""vCards: people as the address books of other programs hand them over, and as they take them."""

from app.exchange.vcard.reading import read_vcards
from app.exchange.vcard.writing import write_vcards

__all__ = ["read_vcards", "write_vcards"]
