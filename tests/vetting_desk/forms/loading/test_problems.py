"""Reporting the problems of a form: in its author's notation, all at once."""

import pytest

from tests.vetting_desk.forms.conftest import FormMaker
from vetting_desk.forms import check_form
from vetting_desk.forms.loading.problems import as_written, place_as_written


@pytest.mark.parametrize(
    ("source", "written"),
    [
        (" /data/a  = 'x'", "${a} = 'x'"),
        (
            "selected( ../b , '/data/a') and  /data/g/c  &gt; 1",
            "selected(${b}, '/data/a') and ${c} &gt; 1",
        ),
        ("instance('l')/root/item[x = current()/../y]/z", "instance('l')/root/item[x = ${y}]/z"),
        (". &gt; 1 div 2", ". &gt; 1 div 2"),
        ("count( /data/r )", "count(${r})"),
        (" /data/g/age  > 3", "${age} > 3"),
        pytest.param(
            "../age + current()/../x",
            "${age} + ${x}",
            id="../age + current()/../x-${age}+${x}",
        ),
        pytest.param(
            "instance('t')/root/item[k= /data/prov ]",
            "k= ${prov}",
            id="instance('t')/root/item[k= /data/prov ]-k=${prov}",
        ),
        ("randomize(instance('t')/root/item[k = 1], 3)", "k = 1"),
        ("instance('t')/root/item", "instance('t')/root/item"),
        ("'/data/text'", "'/data/text'"),
    ],
)
def test_an_expression_is_reported_as_its_author_wrote_it(source: str, written: str) -> None:
    assert as_written(source) == written


def test_an_error_names_the_column_of_the_spreadsheet(x: FormMaker) -> None:
    (error,) = check_form(x.xml("<a/>", x.bind("a", calculate=" /data/b  + 1")))
    assert (error.fields["column"], error.fields["written"]) == ("calculation", "${b} + 1")


def test_a_place_is_counted_in_what_the_author_wrote() -> None:
    source = " /data/a_long_group/age  => 3"
    assert as_written(source)[place_as_written(source, source.index("=>")) - 1 :] == "=> 3"
