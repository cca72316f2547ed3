"""A machine-readable zone from a terminal."""

import json
from collections.abc import Callable

import pytest

from vetting_desk.errors import InputError

Run = Callable[..., str]
ZONE = (
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
)


def test_a_zone_is_read_for_people(run: Run) -> None:
    shown = run("casework", "mrz", *ZONE)
    assert shown.startswith("TD3\n")
    assert "  names: ERIKSSON, ANNA MARIA" in shown
    assert "  digit of number: 6 agrees" in shown


def test_a_digit_that_does_not_agree_is_told(run: Run) -> None:
    shown = run("casework", "mrz", ZONE[0], ZONE[1].replace("C36", "C37"))
    assert "  digit of number: 7 does not agree; reckoned 6" in shown


def test_a_zone_is_read_for_programs(run: Run) -> None:
    said = json.loads(run("casework", "mrz", *ZONE, "--json"))
    assert (said["kind"], said["agrees"]) == ("TD3", True)
    assert said["fields"]["number"] == "L898902C3"
    assert said["digits"][0] == {
        "name": "number", "printed": "6", "reckoned": "6", "agrees": True,
    }  # fmt: skip


def test_what_is_no_zone_is_refused(run: Run) -> None:
    with pytest.raises(InputError):
        run("casework", "mrz", "P<UTO")
