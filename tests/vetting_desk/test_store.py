"""The exports of the store: names exist, and nothing is loaded until one is used."""

import subprocess
import sys

import pytest

from vetting_desk import store


@pytest.mark.parametrize("name", store.__all__)
def test_every_name_it_offers_is_there(name: str) -> None:
    assert getattr(store, name).__name__ == name


def test_a_name_it_does_not_offer_is_an_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'Nothing'"):
        _ = store.Nothing


def test_importing_it_loads_no_database() -> None:
    asked = "import sys, vetting_desk.store; print('sqlcipher3' in sys.modules)"

    said = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)

    assert said.stdout.strip() == "False"
