"""A change of hands is cleaned before it is kept."""

from datetime import date

import pytest

from vetting_desk.errors import InputError
from vetting_desk.model.kept_file import Hand, HandAct, HandOf
from vetting_desk.operations.files import handing

TODAY = date(2026, 3, 1)


def hand(**more: str) -> Hand:
    values = {
        "day": "2026-03-01",
        "giver": " Модар  Намуна ",
        "receiver": "Консул",
        "why": " Виза ",
        **more,
    }
    return Hand("h", "f", HandOf.PAPER, HandAct.SHOWN, **values)  # type: ignore[arg-type] # (text)


def test_white_space_goes_and_today_counts() -> None:
    clean = handing.clean(hand(day=" 2026-03-01 "), TODAY)
    assert (clean.day, clean.giver, clean.why) == ("2026-03-01", "Модар Намуна", "Виза")


@pytest.mark.parametrize(
    ("wrong", "detail"),
    [
        ({"day": "2026-02-30"}, "not-a-date"),
        ({"day": "2026-03-02"}, "in-the-future"),
        ({"receiver": " "}, "empty"),
        ({"why": ""}, "empty"),
        ({"giver": "x" * 1_001}, "too-long"),
        ({"why": "a\x00"}, "control"),
    ],
)
def test_what_cannot_be_is_refused_by_its_field(wrong: dict[str, str], detail: str) -> None:
    with pytest.raises(InputError) as caught:
        handing.clean(hand(**wrong), TODAY)
    assert caught.value.fields["field"] == next(iter(wrong))
    assert caught.value.fields["detail"] == detail
