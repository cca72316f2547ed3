"""The garbage collector waits while forms are loaded."""

import gc

import pytest

from vetting_desk.collecting import put_off


def test_it_waits_and_goes_on_also_after_an_error() -> None:
    assert gc.isenabled()
    seen: list[bool] = []

    def fail() -> None:
        with put_off():
            seen.append(gc.isenabled())
            raise ValueError("broken")

    with pytest.raises(ValueError, match="broken"):
        fail()
    assert seen == [False]
    assert gc.isenabled()


def test_who_waits_already_goes_on_waiting() -> None:
    with put_off():
        with put_off():
            pass
        assert not gc.isenabled()
    assert gc.isenabled()
