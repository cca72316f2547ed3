"""What an author is told of a form that could be filled, but not as it is meant."""

from pathlib import Path
from typing import Any

import pytest

from vetting_desk.forms import check_form, load_form
from vetting_desk.forms.loading.problems import as_written, place_as_written
from vetting_desk.forms.loading.spreadsheet import convert_in_spite

CSV = '<instance id="c" src="jr://file-csv/c.csv"/>'


def told(found: Any) -> list[tuple[str, str, str]]:
    return [(e.fields.get("question", ""), e.fields["detail"], e.fields["name"]) for e in found]


@pytest.fixture
def town(x, tmp_path: Path) -> Path:
    """Return a form with a list beside it, which a test writes."""
    select = x.control("select1", "s", "S", x.itemset("instance('c')/root/item[k = 'a']"))
    path = tmp_path / "town.xml"
    path.write_bytes(x.xml("<s/>", CSV, body=select))
    return path


def test_a_list_that_has_the_columns_is_sound(town):
    town.with_name("c.csv").write_text("name,label,k\nx,X,a\n")
    assert check_form(town) == ()


def test_a_column_that_no_list_has_is_named_with_its_list(town):
    town.with_name("c.csv").write_text("name,title,kk\nx,X,a\n")
    found = check_form(town)
    assert told(found) == [
        ("/data/s", "no-such-column", "k"),
        ("/data/s", "no-such-column", "label"),
    ]
    assert {error.fields["list"] for error in found} == {"c"}


def test_a_broken_list_is_named_with_its_own_file_and_line(town):
    town.with_name("c.csv").write_text("name,label,k\nx,X,a,b,c\n")
    (error,) = check_form(town)
    assert (error.fields["file"], error.fields["line"]) == ("c.csv", 2)
    assert error.fields["detail"] == "too-many-cells"


def test_a_missing_list_is_no_problem_of_the_form(town):
    assert check_form(town) == ()
    assert load_form(town).missing_attachments == ("c.csv",)


def test_columns_of_pulldata_are_looked_for(x, tmp_path):
    bind = x.bind("a", calculate="pulldata('c', 'labl', 'name', /data/b)")
    (tmp_path / "f.xml").write_bytes(x.xml("<a/><b/>", CSV, bind, body=x.input("b")))
    (tmp_path / "c.csv").write_text("name,label\nx,X\n")
    assert told(check_form(tmp_path / "f.xml")) == [("/data/a", "no-such-column", "labl")]


def test_columns_of_a_shuffled_list_are_looked_for(x):
    rows = x.list("l", ("name", "label"), ("a", "A"))
    body = x.control("select1", "s", "S", x.itemset("randomize(instance('l')/root/item)", "value"))
    assert told(check_form(x.xml("<s/>", rows, body=body))) == [
        ("/data/s", "no-such-column", "value")
    ]


def test_answers_named_inside_a_filter_are_not_taken_for_columns(x):
    rows = x.list("l", ("name", "label", "k"), ("a", "A", "1"))
    where = "instance('l')/root/item[k = current()/../q or k = /data/q or count(../item) > 3]"
    body = x.input("q") + x.control("select1", "s", "S", x.itemset(where))
    assert check_form(x.xml("<s/><q/>", rows, body=body)) == ()


def test_an_action_that_would_have_to_choose_among_repetitions_is_named(x):
    inside = x.setvalue("xforms-value-changed", "r/b", "'k'")
    body = x.input("a", inside=inside) + x.repeat("r", x.input("r/b"))
    xml = x.xml('<a/><r jr:template=""><b/></r>', body=body)
    assert told(check_form(xml)) == [("/data/a", "repeated-target", "/data/r/b")]


@pytest.mark.parametrize(
    ("pattern", "detail"),
    [("[A-Z", "bad-pattern"), ("(a)\\1", "pattern-back-reference"), ("a" * 20_000, "pattern-too-large")],
)  # fmt: skip
def test_a_pattern_that_can_match_nothing_is_named_with_its_reason(x, pattern, detail):
    (error,) = check_form(x.xml("<a/>", x.bind("a", constraint=f"regex(., '{pattern}')")))
    assert error.fields["detail"] == detail
    assert error.fields["column"] == "constraint"


@pytest.mark.parametrize(
    ("source", "written"),
    [
        (" /data/g/age  > 3", "${age} > 3"),
        ("../age + current()/../x", "${age}+${x}"),
        ("instance('t')/root/item[k= /data/prov ]", "k=${prov}"),
        ("randomize(instance('t')/root/item[k = 1], 3)", "k = 1"),
        ("instance('t')/root/item", "instance('t')/root/item"),
        ("'/data/text'", "'/data/text'"),
    ],
)
def test_an_expression_is_told_as_its_author_wrote_it(source, written):
    assert as_written(source).replace(" ", "") == written.replace(" ", "")


def test_a_place_is_counted_in_what_the_author_wrote():
    source = " /data/a_long_group/age  => 3"
    assert as_written(source)[place_as_written(source, source.index("=>")) - 1 :] == "=> 3"


def test_what_a_spreadsheet_is_refused_for_is_found_to_the_last_cell(tmp_path):
    sheet = tmp_path / "f.md"
    sheet.write_text(
        "| survey | | | | |\n| | type | name | label | relevant |\n| | text | a | A | ${x} = 1 |\n"
        "| | txt | b | B | |\n| | text | c | C | ${y} = 1 |\n"
    )
    xml, found = convert_in_spite(sheet)
    rows = sorted(error.fields["output"][: len("[row : 2]")] for error in found)
    assert rows == ["[row : 2]", "[row : 3]", "[row : 4]"]
    assert xml is not None
    assert b"<c/>" in xml


def test_a_sound_spreadsheet_is_refused_for_nothing(tmp_path):
    sheet = tmp_path / "f.md"
    sheet.write_text("| survey | | | |\n| | type | name | label |\n| | text | a | A |\n")
    xml, found = convert_in_spite(sheet)
    assert found == ()
    assert xml is not None


def test_a_spreadsheet_that_cannot_be_mended_is_still_told_of(tmp_path):
    sheet = tmp_path / "f.md"
    sheet.write_text("| survey | | |\n| | type | label |\n| | text | A |\n")
    xml, found = convert_in_spite(sheet)
    assert xml is None
    assert found
