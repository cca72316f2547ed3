"""Machine-readable zones: the specimens of ICAO Doc 9303, and the same judgement as the rules of the forms."""

import pytest

from vetting_desk.errors import InputError
from vetting_desk.judgement.mrz import check_digit, read
from vetting_desk.operations.interview import instruments

TD3 = (
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
)
TD1 = (
    "I<UTOD231458907<<<<<<<<<<<<<<<",
    "7408122F1204159UTO<<<<<<<<<<<6",
    "ERIKSSON<<ANNA<MARIA<<<<<<<<<<",
)
TD2 = ("I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "D231458907UTO7408122F1204159<<<<<<<6")
MRV_A = (
    "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L8988901C4XXX4009078F96121096ZE184226B<<<<<<",
)
MRV_B = ("V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "L8988901C4XXX4009078F9612109<<<<<<<<")


@pytest.mark.parametrize(
    ("kind", "lines", "digits"),
    [
        ("TD1", TD1, 4),
        ("TD2", TD2, 4),
        ("TD3", TD3, 5),
        ("MRV-A", MRV_A, 3),
        ("MRV-B", MRV_B, 3),
    ],
)
def test_the_specimens_are_read_and_agree(kind: str, lines: tuple[str, ...], digits: int) -> None:
    zone = read(lines)
    assert (zone.kind, zone.agrees, len(zone.digits)) == (kind, True, digits)
    assert zone.fields["names"] == "ERIKSSON, ANNA MARIA"
    assert zone.fields["issuer"] == "UTO"


def test_what_each_part_says() -> None:
    fields = read(TD3).fields
    assert (fields["number"], fields["nationality"], fields["birth"]) == (
        "L898902C3",
        "UTO",
        "740812",
    )
    assert (fields["sex"], fields["expiry"], fields["optional"]) == ("F", "120415", "ZE184226B")


def test_a_number_of_more_than_nine_signs_goes_on_among_the_optional_data() -> None:
    zone = read(("I<UTOD23145890<7349<<<<<<<<<<<", "3407127M9507122UTO<<<<<<<<<<<2", TD1[2]))
    assert zone.fields["number"] == "D23145890734"
    assert [digit.agrees for digit in zone.digits if digit.name == "number"] == [True]


@pytest.mark.parametrize("at", range(44))
def test_the_forms_rules_say_the_same_of_a_changed_sign(at: int) -> None:
    sign = TD3[1][at]
    changed = TD3[1][:at] + ("1" if sign != "1" else "2") + TD3[1][at + 1 :]
    document = "/data/documents/document[1]"
    session = instruments.shipped_form("intake").new_session()
    for step in instruments.example("intake").steps:
        session.apply([step])
    for name, value in (("document_type", "passport"), ("document_seen", "original")):
        session.set(f"{document}/{name}", value)
    session.set(f"{document}/mrz_passport", changed)
    refused = f"{document}/mrz_passport" in {each.reference for each in session.violations}
    if not read((TD3[0], changed)).agrees:
        assert refused


@pytest.mark.parametrize(
    ("lines", "detail"),
    [
        (("P<UTO",), "no-zone"),
        ((TD3[0], TD2[1]), "no-zone"),
        (("P<UTOÉRIKSSON", "1"), "signs"),
        ((), "no-zone"),
    ],
)
def test_what_is_no_zone_is_refused(lines: tuple[str, ...], detail: str) -> None:
    with pytest.raises(InputError) as refused:
        read(lines)
    assert refused.value.fields["detail"] == detail


def test_the_digit_of_the_specification() -> None:
    assert check_digit("AB2134<<<") == "5"
    assert check_digit("520727") == "3"
