"""Names stand where people look for them."""

from __future__ import annotations

from app.domain.natural_order import by_name


def test_names_stand_as_in_a_directory() -> None:
    names = ["Rwanda", "Réunion", "São Tomé", "South Sudan", "côte d’Ivoire", "Comoros", "Office 10", "Office 2"]
    names += ["Élodie"]
    assert sorted(names, key=by_name) == [
        "Comoros", "côte d’Ivoire", "Élodie", "Office 2", "Office 10", "Réunion", "Rwanda", "São Tomé", "South Sudan",
    ]  # fmt: skip
