"""Advice to an author about the lists of a form: missing columns, broken files."""

from pathlib import Path
from typing import Any

import pytest

from tests.vetting_desk.forms.conftest import FormMaker
from vetting_desk.forms import check_form, load_form

CSV = '<instance id="c" src="jr://file-csv/c.csv"/>'


def reported(found: Any) -> list[tuple[str, str, str]]:
    return [(e.fields.get("question", ""), e.fields["detail"], e.fields["name"]) for e in found]


@pytest.fixture
def town(x: FormMaker, tmp_path: Path) -> Path:
    """Return a form with a list written by the test."""
    select = x.control("select1", "s", "S", x.itemset("instance('c')/root/item[k = 'a']"))
    path = tmp_path / "town.xml"
    path.write_bytes(x.xml("<s/>", CSV, body=select))
    return path


def test_a_list_that_has_the_columns_is_sound(town: Path) -> None:
    town.with_name("c.csv").write_text("name,label,k\nx,X,a\n")
    assert check_form(town) == ()


def test_a_column_that_no_list_has_is_named_with_its_list(town: Path) -> None:
    town.with_name("c.csv").write_text("name,title,kk\nx,X,a\n")
    found = check_form(town)
    assert reported(found) == [
        ("/data/s", "no-such-column", "k"),
        ("/data/s", "no-such-column", "label"),
    ]
    assert {error.fields["list"] for error in found} == {"c"}


def test_a_broken_list_is_named_with_its_own_file_and_line(town: Path) -> None:
    town.with_name("c.csv").write_text("name,label,k\nx,X,a,b,c\n")
    (error,) = check_form(town)
    assert (error.fields["file"], error.fields["line"]) == ("c.csv", 2)
    assert error.fields["detail"] == "too-many-cells"


def test_a_missing_list_is_no_problem_of_the_form(town: Path) -> None:
    assert check_form(town) == ()
    assert load_form(town).missing_attachments == ("c.csv",)


def test_columns_of_pulldata_are_looked_for(x: FormMaker, tmp_path: Path) -> None:
    bind = x.bind("a", calculate="pulldata('c', 'labl', 'name', /data/b)")
    (tmp_path / "f.xml").write_bytes(x.xml("<a/><b/>", CSV, bind, body=x.input("b")))
    (tmp_path / "c.csv").write_text("name,label\nx,X\n")
    assert reported(check_form(tmp_path / "f.xml")) == [("/data/a", "no-such-column", "labl")]


def test_columns_of_a_shuffled_list_are_looked_for(x: FormMaker) -> None:
    rows = x.list("l", ("name", "label"), ("a", "A"))
    body = x.control("select1", "s", "S", x.itemset("randomize(instance('l')/root/item)", "value"))
    assert reported(check_form(x.xml("<s/>", rows, body=body))) == [
        ("/data/s", "no-such-column", "value")
    ]


def test_answers_named_inside_a_filter_are_not_taken_for_columns(x: FormMaker) -> None:
    rows = x.list("l", ("name", "label", "k"), ("a", "A", "1"))
    where = "instance('l')/root/item[k = current()/../q or k = /data/q or count(../item) > 3]"
    body = x.input("q") + x.control("select1", "s", "S", x.itemset(where))
    assert check_form(x.xml("<s/><q/>", rows, body=body)) == ()
