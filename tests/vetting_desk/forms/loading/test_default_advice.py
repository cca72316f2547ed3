"""Defaults that a question cannot hold."""

from pathlib import Path

import pytest

from tests.vetting_desk.forms.conftest import FormMaker
from vetting_desk.forms import check_form


@pytest.mark.parametrize(
    ("type_", "default", "detail"),
    [
        ("date", "02/01/2020", "default-type"),
        ("date", "2020-01-02", ""),
        ("int", "about 5", "default-type"),
        ("decimal", "3,5", "default-type"),
        ("time", "14:00", "default-type"),
        ("geopoint", "somewhere", "default-type"),
        ("string", "anything", ""),
    ],
)
def test_a_default_of_another_type_is_told(
    x: FormMaker, type_: str, default: str, detail: str
) -> None:
    found = check_form(x.xml(f"<a>{default}</a>", x.bind("a", type=type_)))
    assert [problem.fields["detail"] for problem in found] == ([detail] if detail else [])


@pytest.mark.parametrize(
    ("control", "default", "told"),
    [
        ("select1", "maybe", ["maybe"]),
        ("select1", "yes", []),
        ("select", "yes, no", ["yes,"]),
        ("select", "no yes", []),
    ],
)
def test_a_default_that_is_no_choice_is_told(
    x: FormMaker, control: str, default: str, told: list[str]
) -> None:
    rows = x.list("yn", ("name", "label"), ("yes", "Yes"), ("no", "No"))
    itemset = x.itemset("instance('yn')/root/item[name != /data/b]")
    for inside, model in ((x.items("yes", "no"), ""), (itemset, rows)):
        body = x.control(control, "a", "A", inside) + x.input("b")
        found = check_form(x.xml(f"<a>{default}</a><b/>", model, body=body))
        assert [problem.fields["name"] for problem in found] == told


def test_a_constant_that_an_action_sets_is_a_default(x: FormMaker) -> None:
    actions = [
        x.setvalue("odk-instance-first-load", "a", "'soon'"),
        x.setvalue("odk-instance-first-load", "a", "12"),
        x.setvalue("odk-instance-first-load", "a", literal="later"),
        x.setvalue("odk-instance-first-load", "a", "/data/b"),
    ]
    found = check_form(x.xml("<a/><b/>", x.bind("a", type="int"), *actions))
    assert [problem.fields["name"] for problem in found] == ["soon", "later"]


def test_a_list_that_is_not_here_tells_nothing(x: FormMaker) -> None:
    source = '<instance id="c" src="jr://file-csv/c.csv"/>'
    body = x.control("select1", "a", "A", x.itemset("instance('c')/root/item"))
    assert check_form(x.xml("<a>x</a>", source, body=body)) == ()


def test_every_default_of_a_spreadsheet_that_cannot_be_kept_is_told(faults: Path) -> None:
    """Getodk 1196."""
    found = check_form(faults / "default-dropped" / "form.md")
    assert [problem.fields["question"].rpartition("/")[2] for problem in found] == list("dicsmt")


def test_a_date_cell_of_excel_is_a_date(faults: Path) -> None:
    path = faults / "default-dropped" / "form.xlsx"
    assert check_form(path) == ()
    from vetting_desk.forms import load_form

    assert load_form(path).new_session().node("/data/d").value == "2020-01-02"
