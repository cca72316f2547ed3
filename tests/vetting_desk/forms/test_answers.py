"""The texts an answer may be."""

import pytest

from tests.vetting_desk.forms.conftest import FormMaker
from vetting_desk.errors import AnswerError


@pytest.mark.parametrize(
    ("type_", "value", "kept"),
    [
        ("string", "any text", "any text"),
        ("string", "مرحبا \u202e RTL", "مرحبا \u202e RTL"),
        ("int", "42", "42"),
        ("int", "-7", "-7"),
        ("int", "007", "7"),
        ("decimal", "5", "5.0"),
        ("decimal", "-0.50", "-0.5"),
        ("decimal", ".5", "0.5"),
        ("date", "2020-02-29", "2020-02-29"),
        ("time", "23:59:59.000+05:00", "23:59:59.000+05:00"),
        ("dateTime", "2020-01-01T10:00:00.000Z", "2020-01-01T10:00:00.000Z"),
        ("geopoint", "38.5 68.8 700 5", "38.5 68.8 700.0 5.0"),
        ("geotrace", "0 1; 2 3;", "0.0 1.0;2.0 3.0"),
        ("geoshape", "0 1;2 3;4 5;0 1", "0.0 1.0;2.0 3.0;4.0 5.0;0.0 1.0"),
        ("boolean", "true", "true"),
        ("barcode", "12345", "12345"),
    ],
)
def test_an_answer_of_its_type_is_kept(x: FormMaker, type_: str, value: str, kept: str) -> None:
    session = x.session("<a/>", x.bind("a", type=type_))
    session.set("/data/a", value)
    assert session.node("/data/a").value == kept


@pytest.mark.parametrize(
    ("type_", "value"),
    [
        ("int", "1.5"),
        ("int", "abc"),
        ("int", "99999999999"),
        ("int", "1e3"),
        ("decimal", "1,5"),
        ("decimal", "nan"),
        ("decimal", "1e999"),
        ("date", "2020-02-30"),
        ("date", "30.02.2020"),
        ("time", "24:00:00"),
        ("dateTime", "2020-01-01"),
        ("dateTime", "2020-01-01T10:00:00+25:00"),
        ("geopoint", "100 10"),
        ("geopoint", "10"),
        ("geotrace", "0 1"),
        ("geoshape", "0 1;2 3;4 5"),
    ],
)
def test_an_answer_of_another_type_is_refused_and_nothing_changes(
    x: FormMaker, type_: str, value: str
) -> None:
    session = x.session("<a/>", x.bind("a", type=type_))
    before = session.to_draft_xml()
    with pytest.raises(AnswerError) as caught:
        session.set("/data/a", value)
    assert (caught.value.fields["reference"], caught.value.fields["type"]) == ("/data/a", type_)
    assert session.to_draft_xml() == before


@pytest.mark.parametrize("text", ["a\0b", "\x01", "\x1f", "\ud800", "x\udfff", "\ufffe", "\x0b"])
def test_what_xml_cannot_hold_is_refused(x: FormMaker, text: str) -> None:
    session = x.session("<a>kept</a>")
    with pytest.raises(AnswerError) as caught:
        session.set("/data/a", text)
    assert caught.value.fields["detail"] == "character"
    assert text not in str(caught.value)
    assert session.node("/data/a").value == "kept"


def test_a_megabyte_of_text_is_kept(x: FormMaker) -> None:
    form = x.form("<a/><b/>", x.bind("b", calculate="string-length(/data/a)"))
    session = form.new_session()
    text = "ҷ & < " * 200_000
    session.set("/data/a", text)
    assert session.node("/data/b").value == str(len(text))
    assert form.restore(session.to_draft_xml()).node("/data/a").value == text


def test_more_than_the_limit_is_refused(x: FormMaker) -> None:
    session = x.session("<a/>")
    with pytest.raises(AnswerError) as caught:
        session.set("/data/a", "x" * (16 * 1024 * 1024 + 1))
    assert caught.value.fields["detail"] == "too-long"


@pytest.mark.parametrize(
    "reference",
    [
        "",
        "/",
        "/data",
        "/data/",
        "/data/gone",
        "/data/a/b",
        "/data/a[2]",
        "/data/r[0]/b",
        "/data/r[2]/b",
        "/data/r/b",
        "data/a",
        "//a",
        "/data/a]",
        "/data/r[1]]/b",
        "/data/r[99999999999999999999]/b",
        "/data/a\0",
    ],
)
def test_a_reference_to_nothing_is_refused(x: FormMaker, reference: str) -> None:
    session = x.session("<a/><r><b/></r>", body=x.input("a") + x.repeat("r", x.input("r/b")))
    with pytest.raises(AnswerError):
        session.set(reference, "1")


@pytest.mark.parametrize("reference", ["/data/a", "/data/a[1]", "/data[1]/a"])
def test_a_place_may_be_numbered_where_there_is_one(x: FormMaker, reference: str) -> None:
    session = x.session("<a/>")
    session.set(reference, "1")
    assert session.node("/data/a").value == "1"


def test_an_answer_to_a_group_is_refused(x: FormMaker) -> None:
    session = x.session("<g><a/></g>", body=x.group("g", x.input("g/a")))
    with pytest.raises(AnswerError) as caught:
        session.set("/data/g", "1")
    assert caught.value.fields["detail"] == "not-a-question"


def test_recorded_steps_empty_what_a_question_cannot_take(x: FormMaker) -> None:
    session = x.session("<a>1</a>", x.bind("a", type="int"))
    session.apply([["/data/a", "not a number"]])
    assert session.node("/data/a").value == ""


def test_a_step_reports_everything_it_changed(x: FormMaker) -> None:
    session = x.session(
        "<a/><b/><c/>", x.bind("b", relevant="/data/a = 1"), x.bind("c", required="/data/a = 1")
    )
    changes = session.set("/data/a", "1")
    assert set(changes.references) == {"/data/a", "/data/b", "/data/c"}
    assert not session.set("/data/a", "1")


def test_the_clock_of_a_step_is_used_in_it(x: FormMaker) -> None:
    from datetime import UTC, datetime

    session = x.session("<a/><b/>", x.bind("b", calculate="if(/data/a != '', now(), '')"))
    session.set("/data/a", "1", now=datetime(2030, 1, 2, 3, 4, 5, tzinfo=UTC))
    assert session.node("/data/b").value == "2030-01-02T03:04:05.000+00:00"
