from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.questionnaire.questions.parse import (
    Refusal,
    Why,
    date_of,
    decimal_number,
    place,
    places,
    time_of,
    whole_number,
)


@given(st.integers(-(10**12), 10**12))
def test_a_whole_number_reads_back_whatever_parts_its_thousands(number: int) -> None:
    assert whole_number(f"{number:,}".replace(",", "\u202f")) == str(number)
    assert whole_number(str(number)) == str(number)


@pytest.mark.parametrize(
    "typed", ["1,200", "1.200", "1 200", "1'200", "\u06f1\u06f2\u06f0\u06f0", "+1200"]
)
def test_grouping_and_digits_of_any_script_make_the_same_whole_number(typed: str) -> None:
    assert whole_number(typed) == "1200"


@pytest.mark.parametrize("typed", ["1.5", "twelve", "1,2,3", "--1", "", "1e3", "½"])
def test_what_is_not_a_whole_number_is_refused(typed: str) -> None:
    with pytest.raises(Refusal) as caught:
        whole_number(typed)
    assert caught.value.why is Why.NOT_WHOLE


@given(st.integers(-(10**6), 10**6), st.integers(1, 999))
def test_comma_and_point_make_the_same_decimal(whole: int, fraction: int) -> None:
    assert decimal_number(f"{whole},{fraction}") == decimal_number(f"{whole}.{fraction}")


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("1 234,5", "1234.5"),
        ("1,234.5", "1234.5"),
        ("1.234.567", "1234567"),
        (".5", "0.5"),
        ("\u22123", "-3"),
        ("007", "7"),
    ],
)
def test_the_last_sign_is_the_decimal(typed: str, value: str) -> None:
    assert decimal_number(typed) == value


@given(st.text())
def test_any_text_is_read_or_refused(typed: str) -> None:
    for read in (whole_number, decimal_number, place):
        try:
            read(typed)
        except Refusal:
            continue


@given(st.dates())
def test_a_date_reads_back_from_its_parts(day: date) -> None:
    assert date_of(str(day.day), str(day.month), f"{day.year:04d}") == day.isoformat()


@pytest.mark.parametrize(
    ("parts", "why"),
    [
        (("31", "2", "2020"), Why.NOT_DATE),
        (("1", "", "2020"), Why.DATE_INCOMPLETE),
        (("1", "2", "98"), Why.NOT_YEAR),
        (("x", "2", "1998"), Why.NOT_DATE),
    ],
)
def test_parts_that_make_no_date_say_why(parts: tuple[str, ...], why: Why) -> None:
    with pytest.raises(Refusal) as caught:
        date_of(*parts)
    assert caught.value.why is why


def test_a_time_reads_from_hour_and_minute() -> None:
    assert time_of("7", "05") == "07:05:00.000"


@pytest.mark.parametrize(
    ("hour", "minute", "why"), [("24", "0", Why.NOT_TIME), ("7", "", Why.TIME_INCOMPLETE)]
)
def test_parts_that_make_no_time_say_why(hour: str, minute: str, why: Why) -> None:
    with pytest.raises(Refusal) as caught:
        time_of(hour, minute)
    assert caught.value.why is why


@given(st.floats(-90, 90), st.floats(-180, 180))
def test_a_place_reads_back_to_a_centimetre(latitude: float, longitude: float) -> None:
    read = [float(part) for part in place(f"{latitude:.7f}, {longitude:.7f}").split()[:2]]
    assert read == pytest.approx([latitude, longitude], abs=1e-7)


@pytest.mark.parametrize(
    "typed",
    [
        "38.5598, 68.7870",
        "38,5598 68,7870",
        "38.5598;68.7870",
        "38.5598 N 68.7870 E",
        "68.7870E, 38.5598N",
        "38°33'35.28\"N 68°47'13.2\"E",
        "38.5598С 68.7870В",
    ],
)
def test_the_same_place_is_read_from_every_usual_way_of_writing(typed: str) -> None:
    assert place(typed).split()[:2] == ["38.5598", "68.787"]


def test_height_and_accuracy_are_kept() -> None:
    assert place("1, 2", "800", "4,5") == "1 2 800 4.5"


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("91, 0", Why.LATITUDE),
        ("0, 181", Why.LONGITUDE),
        ("here", Why.NOT_PLACE),
        ("1", Why.NOT_PLACE),
        ("1 2 3", Why.NOT_PLACE),
        ("about 1, 2", Why.NOT_PLACE),
        ("10°75' N, 2 E", Why.NOT_PLACE),
        ("1 N, 2 N", Why.NOT_PLACE),
    ],
)
def test_what_is_no_place_says_why(typed: str, why: Why) -> None:
    with pytest.raises(Refusal) as caught:
        place(typed)
    assert caught.value.why is why


def test_a_shape_is_closed_where_its_last_point_is_not_its_first() -> None:
    points = places("1, 1\n1, 2\n2, 2", closed=True).split("; ")
    assert len(points) == 4
    assert points[0] == points[-1]


def test_the_line_with_the_mistake_is_named() -> None:
    with pytest.raises(Refusal) as caught:
        places("1, 1\n\nnowhere", closed=False)
    assert (caught.value.why, caught.value.line) == (Why.NOT_PLACE, 3)


@pytest.mark.parametrize(("typed", "closed"), [("1, 1", False), ("1, 1\n2, 2", True)])
def test_too_few_points_are_refused(typed: str, closed: bool) -> None:
    with pytest.raises(Refusal) as caught:
        places(typed, closed=closed)
    assert caught.value.why is Why.FEW_POINTS


@pytest.mark.parametrize(
    ("typed", "value"),
    [("١٬٢٣٤", "1234"), ("١٬٢٣٤٫٥", "1234.5"), ("۱۲٫۵", "12.5"), ("۱٬۲۳۴٬۵۶۷", "1234567")],
)
def test_the_separators_of_arabic_script_mean_one_thing_each(typed: str, value: str) -> None:
    """Enketo-express 695."""
    assert decimal_number(typed) == value


@pytest.mark.parametrize("typed", ["25²", "①", "3½"])
def test_a_raised_or_circled_figure_is_no_digit(typed: str) -> None:
    for read in (decimal_number, whole_number):
        with pytest.raises(Refusal):
            read(typed)
