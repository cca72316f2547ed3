"""Reading a table of ratings, and what is refused with its line."""

import pytest

from vetting_desk.errors import RatingsError
from vetting_desk.judgement.agreement import ratings
from vetting_desk.judgement.agreement.ratings import Scale, make_ratings, read_ratings

HEAD = b"unit,rater,value\n"


def _refused(content: bytes, scale: Scale = Scale.ORDINAL, *categories: str) -> tuple[int, str]:
    with pytest.raises(RatingsError) as refused:
        read_ratings(content, scale, categories)
    return refused.value.fields["line"], refused.value.fields["detail"]


def test_the_columns_are_found_by_name_and_gaps_are_gaps() -> None:
    found = read_ratings(
        b"\xef\xbb\xbfvalue,note,Rater,UNIT\r\n2,x,A,H1\r\n,x,B,H1\r\n\r\n10,x,A,H2\r\n 2 ,,B,H2\r\n",
        Scale.ORDINAL,
    )
    assert found.categories == ("2", "10")
    assert found.given == {("H1", "A"): "2", ("H2", "A"): "10", ("H2", "B"): "2"}
    assert (found.units, found.raters) == (("H1", "H2"), ("A", "B"))
    assert found.by_unit() == [["2"], ["10", "2"]]


def test_one_number_is_one_category_however_it_is_written() -> None:
    found = read_ratings(HEAD + b"a,A,1\na,B,1.0\nb,A,01\nb,B,2.50\n", Scale.INTERVAL)
    assert found.categories == ("1", "2.5")
    declared = read_ratings(HEAD + b"a,A,1.0\na,B,0\n", Scale.ORDINAL, ("0", "1", "2"))
    assert declared.categories == ("0", "1", "2")
    assert set(declared.given.values()) == {"0", "1"}


def test_numbers_that_differ_little_are_two() -> None:
    found = read_ratings(HEAD + b"a,A,1.23456781\na,B,1.23456782\n", Scale.INTERVAL)
    assert len(found.categories) == 2


def test_words_of_an_ordinal_scale_need_their_order() -> None:
    content = HEAD + b"a,A,low\na,B,high\n"
    assert _refused(content) == (0, "ratings-order")
    assert read_ratings(content, Scale.NOMINAL).categories == ("high", "low")
    found = read_ratings(content, Scale.ORDINAL, ("low", "moderate", "high"))
    assert found.categories == ("low", "moderate", "high")
    assert found.numbers() is None


@pytest.mark.parametrize(
    ("content", "line", "detail"),
    [
        (b"", 1, "ratings-column"),
        (b"unit,rater\n", 1, "ratings-column"),
        (b"unit,rater,value,value\n", 1, "ratings-column"),
        (HEAD, 0, "ratings-empty"),
        (HEAD + b"a,A,\n", 0, "ratings-empty"),
        (HEAD + b"a,A,1\n,A,1\n", 3, "ratings-name-missing"),
        (HEAD + b"a,A,1\na,A,2\n", 3, "ratings-rated-twice"),
        (HEAD + b"a,A,1\na,B,\xff\n", 3, "not-utf-8"),
        (HEAD + b'a,A,"1\n', 2, "ratings-not-csv"),
    ],
)
def test_what_is_no_table_of_ratings(content: bytes, line: int, detail: str) -> None:
    assert _refused(content) == (line, detail)


@pytest.mark.parametrize("value", [b"x", b"inf", b"nan", b"1_0", "१".encode()])
def test_an_interval_needs_numbers(value: bytes) -> None:
    assert _refused(HEAD + b"a,A," + value + b"\n", Scale.INTERVAL) == (2, "ratings-no-number")


def test_the_declared_categories_are_all_there_are() -> None:
    assert _refused(HEAD + b"a,A,3\n", Scale.ORDINAL, "0", "1") == (2, "ratings-no-category")
    assert _refused(HEAD, Scale.ORDINAL, "0", "0.0") == (0, "ratings-categories")
    assert _refused(HEAD, Scale.ORDINAL, "0", "") == (0, "ratings-categories")
    assert _refused(HEAD, Scale.INTERVAL, "0", "x") == (0, "ratings-no-number")


def test_more_than_is_compared_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ratings, "MOST_RATINGS", 2)
    assert _refused(HEAD + b"a,A,1\na,B,1\nb,A,1\n") == (4, "ratings-too-many")
    monkeypatch.setattr(ratings, "MOST_CATEGORIES", 1)
    assert _refused(HEAD + b"a,A,1\na,B,2\n") == (0, "ratings-too-many-categories")
    assert _refused(HEAD, Scale.ORDINAL, "1", "2") == (0, "ratings-too-many-categories")
    monkeypatch.setattr(ratings, "MOST_BYTES", 20)
    assert _refused(HEAD + b"a,A,1\n") == (0, "ratings-too-many")


def test_rows_may_come_from_elsewhere() -> None:
    found = make_ratings([("u", "A", "1"), ("u", "B", "2")], Scale.ORDINAL)
    assert found.numbers() == {"1": 1.0, "2": 2.0}
