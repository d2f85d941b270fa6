"""The search for garbage is off while many values are made, and on again whatever happens."""

from __future__ import annotations

import gc

import pytest

from app.services.collecting import without_collecting


def make_and_fail() -> None:
    with without_collecting():
        assert not gc.isenabled()
        with without_collecting():
            pass
        assert not gc.isenabled()
        raise KeyError


def test_it_is_off_inside_and_on_again_after_a_fault() -> None:
    assert gc.isenabled()
    with pytest.raises(KeyError):
        make_and_fail()
    assert gc.isenabled()
