"""Repetitions: added, removed, counted, nested, and referred to from inside and outside."""

from collections.abc import Callable
from typing import Any

import pytest

from tests.vetting_desk.forms.conftest import FormMaker
from vetting_desk.errors import AnswerError
from vetting_desk.forms import Session


def values(session: Session, reference: str, count: int) -> list[str]:
    return [session.node(reference.replace("*", str(i))).value for i in range(1, count + 1)]


@pytest.fixture
def people(x: FormMaker) -> Callable[..., Session]:
    def make(
        *binds: str, inside: str = "<name/><n/>", outside: str = "<total/>", **options: Any
    ) -> Session:
        names = [part.strip("/") for part in inside.replace(">", "").split("<") if part]
        inputs = [x.input(f"r/{name}") for name in dict.fromkeys(names) if name.isidentifier()]
        return x.session(
            f"<r>{inside}</r>{outside}", *binds, body=x.repeat("r", *inputs), **options
        )

    return make


def test_a_form_without_template_begins_with_the_repetitions_it_has(
    people: Callable[..., Session],
) -> None:
    assert people().node("/data/r").count == 1


def test_a_template_is_not_a_repetition(x: FormMaker) -> None:
    session = x.session(
        '<r jr:template=""><a>new</a></r><r><a>first</a></r>', body=x.repeat("r", x.input("r/a"))
    )
    assert session.node("/data/r").count == 1
    assert session.node("/data/r[1]/a").value == "first"


def test_a_new_repetition_is_made_from_the_template(x: FormMaker) -> None:
    session = x.session('<r jr:template=""><a>new</a></r>', body=x.repeat("r", x.input("r/a")))
    assert session.node("/data/r").count == 0
    session.add_repeat("/data/r")
    assert session.node("/data/r[1]/a").value == "new"


def test_without_template_a_new_repetition_is_empty(x: FormMaker) -> None:
    session = x.session("<r><a>first</a></r>", body=x.repeat("r", x.input("r/a")))
    session.add_repeat("/data/r")
    assert session.node("/data/r[2]/a").value == ""


def test_adding_makes_calculations_inside(people: Callable[..., Session], x: FormMaker) -> None:
    session = people(x.bind("r/n", calculate="position(..) * 2"))
    session.add_repeat("/data/r")
    session.add_repeat("/data/r")
    assert values(session, "/data/r[*]/n", 3) == ["2", "4", "6"]


def test_removing_shifts_positions(people: Callable[..., Session], x: FormMaker) -> None:
    session = people(x.bind("r/n", calculate="position(..)"))
    for _ in range(4):
        session.add_repeat("/data/r")
    for place in range(1, 6):
        session.set(f"/data/r[{place}]/name", f"p{place}")
    session.remove_repeat("/data/r", 3)
    assert values(session, "/data/r[*]/n", 4) == ["1", "2", "3", "4"]
    assert values(session, "/data/r[*]/name", 4) == ["p1", "p2", "p4", "p5"]


def test_a_cascade_from_position_is_computed_to_its_end(
    people: Callable[..., Session], x: FormMaker
) -> None:
    session = people(
        x.bind("r/a", calculate="position(..)"),
        x.bind("r/b", calculate="../a * 2"),
        x.bind("r/c", calculate="2 * 2"),
        x.bind("r/d", calculate="concat(../b, '-', ../c)"),
        inside="<a/><b/><c/><d/>",
    )
    assert session.node("/data/r[1]/d").value == "2-4"
    session.add_repeat("/data/r")
    assert session.node("/data/r[2]/d").value == "4-4"


def test_a_sum_outside_follows_answers_inside(people: Callable[..., Session], x: FormMaker) -> None:
    session = people(x.bind("r/n", type="int"), x.bind("total", calculate="sum(/data/r/n)"))
    session.set("/data/r[1]/n", "10")
    session.add_repeat("/data/r")
    session.set("/data/r[2]/n", "15")
    assert session.node("/data/total").value == "25"
    session.remove_repeat("/data/r", 1)
    assert session.node("/data/total").value == "15"


def test_a_count_outside_follows_adding_and_removing(
    people: Callable[..., Session], x: FormMaker
) -> None:
    session = people(x.bind("total", calculate="count(/data/r)"))
    assert session.node("/data/total").value == "1"
    session.add_repeat("/data/r")
    assert session.node("/data/total").value == "2"
    session.remove_repeat("/data/r", 1)
    session.remove_repeat("/data/r", 1)
    assert session.node("/data/total").value == "0"


@pytest.mark.parametrize("expression", ["count(../../r)", "count(/data/r)", "count(../../r/name)"])
def test_a_count_inside_follows_in_all_repetitions(
    people: Callable[..., Session], x: FormMaker, expression: str
) -> None:
    session = people(x.bind("r/n", calculate=expression))
    session.add_repeat("/data/r")
    session.add_repeat("/data/r")
    assert values(session, "/data/r[*]/n", 3) == ["3", "3", "3"]
    session.remove_repeat("/data/r", 2)
    assert values(session, "/data/r[*]/n", 2) == ["2", "2"]


def test_a_sum_inside_follows_in_all_repetitions(
    people: Callable[..., Session], x: FormMaker
) -> None:
    session = people(x.bind("r/s", calculate="sum(../../r/n)"), inside="<n/><s/>")
    session.add_repeat("/data/r")
    session.set("/data/r[1]/n", "10")
    session.set("/data/r[2]/n", "5")
    assert values(session, "/data/r[*]/s", 2) == ["15", "15"]


def test_a_calculation_may_look_at_the_repetition_before(
    people: Callable[..., Session], x: FormMaker
) -> None:
    session = people(
        x.bind("r/n", calculate="/data/r[position() = position(current()/..) - 1]/name")
    )
    session.add_repeat("/data/r")
    session.set("/data/r[1]/name", "Asal")
    assert values(session, "/data/r[*]/n", 2) == ["", "Asal"]


def test_a_calculation_may_look_at_the_repetition_after(
    people: Callable[..., Session], x: FormMaker
) -> None:
    session = people(
        x.bind("r/n", calculate="/data/r[position() = position(current()/..) + 1]/name")
    )
    session.add_repeat("/data/r")
    session.set("/data/r[2]/name", "Bahor")
    assert values(session, "/data/r[*]/n", 2) == ["Bahor", ""]


def test_the_last_repetition_can_be_looked_at(people: Callable[..., Session], x: FormMaker) -> None:
    session = people(x.bind("total", calculate="/data/r[position() = last()]/name"))
    session.set("/data/r[1]/name", "one")
    assert session.node("/data/total").value == "one"
    session.add_repeat("/data/r")
    assert session.node("/data/total").value == ""
    session.set("/data/r[2]/name", "two")
    assert session.node("/data/total").value == "two"
    session.remove_repeat("/data/r", 2)
    assert session.node("/data/total").value == "one"


def test_a_repetition_can_be_looked_up_by_what_it_holds(
    people: Callable[..., Session], x: FormMaker
) -> None:
    session = people(x.bind("total", calculate="/data/r[name = 'b']/n"))
    session.add_repeat("/data/r")
    session.set("/data/r[1]/name", "a")
    session.set("/data/r[2]/name", "b")
    session.set("/data/r[2]/n", "22")
    assert session.node("/data/total").value == "22"
    session.set("/data/r[1]/name", "b")
    session.set("/data/r[1]/n", "11")
    assert session.node("/data/total").value == "11"


def test_join_goes_through_all_repetitions(people: Callable[..., Session], x: FormMaker) -> None:
    session = people(x.bind("total", calculate="join(', ', /data/r/name)"))
    session.set("/data/r[1]/name", "a")
    session.add_repeat("/data/r")
    session.set("/data/r[2]/name", "b")
    assert session.node("/data/total").value == "a, b"


@pytest.mark.parametrize(("function", "result"), [("max", "7"), ("min", "3")])
def test_extremes_go_through_all_repetitions(
    people: Callable[..., Session], x: FormMaker, function: str, result: str
) -> None:
    session = people(x.bind("total", calculate=f"{function}(/data/r/n)"))
    session.set("/data/r[1]/n", "7")
    session.add_repeat("/data/r")
    session.set("/data/r[2]/n", "3")
    assert session.node("/data/total").value == result


def test_an_absolute_path_means_all_repetitions(
    people: Callable[..., Session], x: FormMaker
) -> None:
    """Version 1.0.0 of the specification no longer reads it as the same repetition."""
    session = people(x.bind("r/n", calculate="/data/r/name"))
    session.add_repeat("/data/r")
    session.set("/data/r[1]/name", "first")
    session.set("/data/r[2]/name", "second")
    assert values(session, "/data/r[*]/n", 2) == ["first", "first"]


def test_an_answer_inside_touches_only_its_repetition(
    people: Callable[..., Session], x: FormMaker
) -> None:
    session = people(x.bind("r/n", calculate="concat(../name, '!')"))
    session.add_repeat("/data/r")
    changes = session.set("/data/r[2]/name", "x")
    assert set(changes.references) == {"/data/r[2]/name", "/data/r[2]/n"}


# Nested


@pytest.fixture
def nested(x: FormMaker) -> Callable[..., Session]:
    def make(*binds: str) -> Session:
        return x.session(
            "<o><m/><i><t/></i></o>",
            *binds,
            body=x.repeat("o", x.input("o/m"), x.repeat("o/i", x.input("o/i/t"))),
        )

    return make


def test_inner_repetitions_are_counted_within_their_outer_one(
    nested: Callable[..., Session], x: FormMaker
) -> None:
    session = nested(x.bind("o/m", calculate="count(../i)"))
    session.add_repeat("/data/o[1]/i")
    session.add_repeat("/data/o")
    assert values(session, "/data/o[*]/m", 2) == ["2", "1"]


def test_inner_positions_begin_anew_in_each_outer_one(
    nested: Callable[..., Session], x: FormMaker
) -> None:
    session = nested(x.bind("o/i/t", calculate="concat(position(../..), '.', position(..))"))
    session.add_repeat("/data/o")
    session.add_repeat("/data/o[2]/i")
    assert session.node("/data/o[2]/i[2]/t").value == "2.2"
    session.remove_repeat("/data/o", 1)
    assert session.node("/data/o[1]/i[2]/t").value == "1.2"


def test_an_outer_answer_reaches_all_inner_repetitions(
    nested: Callable[..., Session], x: FormMaker
) -> None:
    session = nested(x.bind("o/i/t", calculate="../../m"))
    session.add_repeat("/data/o[1]/i")
    session.add_repeat("/data/o")
    changes = session.set("/data/o[1]/m", "v")
    assert "/data/o[1]/i[2]/t" in changes
    assert "/data/o[2]/i[1]/t" not in changes


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("indexed-repeat(/data/o/i/t, /data/o, 1, /data/o/i, 1)", "11"),
        ("indexed-repeat(/data/o/i/t, /data/o, 1, /data/o/i, 2)", "12"),
        ("indexed-repeat(/data/o/i/t, /data/o, 2, /data/o/i, 1)", "21"),
        ("indexed-repeat(/data/o/i/t, /data/o/i, 2, /data/o, 1)", "12"),
        ("indexed-repeat(/data/o/i/t, /data/o, 3, /data/o/i, 1)", ""),
        ("indexed-repeat(/data/o/i/t, /data/o, 1, /data/o/i, 0)", ""),
        ("indexed-repeat(/data/o/i/t, /data/o, 'x', /data/o/i, 1)", ""),
        ("indexed-repeat(/data/o/m, /data/o, 2)", "M2"),
        ("indexed-repeat(/data/o/m, /data/o, '1')", "M1"),
        ("/data/o[1]/i[2]/t", "12"),
        ("/data/o[m = 'M2']/i/t", "21"),
        ("count(/data/o/i)", "3"),
        ("count(//t)", "3"),
        ("count(/data/*)", "4"),
    ],
)
def test_repetitions_can_be_chosen_by_index(x: FormMaker, expression: str, expected: str) -> None:
    session = x.session(
        "<o><m>M1</m><i><t>11</t></i><i><t>12</t></i></o><o><m>M2</m><i><t>21</t></i></o><out/>",
        x.bind("out", calculate=expression),
        body=x.repeat("o", x.input("o/m"), x.repeat("o/i", x.input("o/i/t"))),
    )
    assert session.node("/data/out").value == expected


# How many


@pytest.mark.parametrize(
    ("expression", "count"),
    [("1", 1), ("5", 5), ("'12'", 12), ("true()", 1), ("false()", 0), ("-3", 0), ("2.9", 2)],
)
def test_a_count_may_be_any_expression(x: FormMaker, expression: str, count: int) -> None:
    session = x.session("<r><a/></r>", body=x.repeat("r", x.input("r/a"), count=expression))
    assert session.node("/data/r").count == count


@pytest.fixture
def counted(x: FormMaker) -> Session:
    return x.session(
        "<n>2</n><r><a/></r>",
        x.bind("n", type="int"),
        body=x.input("n") + x.repeat("r", x.input("r/a"), count="/data/n"),
    )


def test_a_count_follows_the_answer_it_looks_at(counted: Session) -> None:
    assert counted.node("/data/r").count == 2
    for number in ("4", "1", "0", "3"):
        counted.set("/data/n", number)
        assert counted.node("/data/r").count == int(number)


def test_a_count_that_is_blank_changes_nothing(counted: Session) -> None:
    counted.set("/data/n", "")
    assert counted.node("/data/r").count == 2


def test_a_person_cannot_change_a_count_the_form_decides(counted: Session) -> None:
    assert not counted.node("/data/r").can_add
    with pytest.raises(AnswerError):
        counted.add_repeat("/data/r")
    with pytest.raises(AnswerError):
        counted.remove_repeat("/data/r", 1)


def test_a_count_without_measure_is_refused_and_changes_nothing(counted: Session) -> None:
    counted.set("/data/r[2]/a", "kept")
    with pytest.raises(AnswerError) as caught:
        counted.set("/data/n", "2000000000")
    assert caught.value.fields["detail"] == "too-many-repetitions"
    assert counted.node("/data/n").value == "2"
    assert counted.node("/data/r[2]/a").value == "kept"
    counted.set("/data/n", "3")
    assert counted.node("/data/r").count == 3


def test_counted_repetitions_begin_with_those_of_the_form(x: FormMaker) -> None:
    session = x.session(
        "<n>3</n><r><a>x</a></r><r><a>y</a></r>",
        body=x.input("n") + x.repeat("r", x.input("r/a"), count="/data/n"),
    )
    assert values(session, "/data/r[*]/a", 3) == ["x", "y", ""]


def test_a_count_may_look_at_what_it_counts(x: FormMaker) -> None:
    session = x.session(
        '<r jr:template=""><more/></r><n/>',
        x.bind("n", calculate="if(/data/r[position() = last()]/more = 'yes', 1, 0)"),
        body=x.repeat("r", x.input("r/more"), count="count(/data/r[more = 'yes']) + 1"),
    )
    assert session.node("/data/r").count == 1
    session.set("/data/r[1]/more", "yes")
    assert session.node("/data/r").count == 2
    session.set("/data/r[2]/more", "yes")
    assert session.node("/data/r").count == 3


def test_a_nested_count_looks_at_its_own_outer_repetition(x: FormMaker) -> None:
    session = x.session(
        "<o><n>1</n><i><t/></i></o><o><n>3</n><i><t/></i></o>",
        body=x.repeat("o", x.input("o/n"), x.repeat("o/i", x.input("o/i/t"), count="../n")),
    )
    assert [session.node(f"/data/o[{i}]/i").count for i in (1, 2)] == [1, 3]
    session.set("/data/o[1]/n", "2")
    assert [session.node(f"/data/o[{i}]/i").count for i in (1, 2)] == [2, 3]


@pytest.mark.parametrize(
    ("instance", "count"),
    [
        ("<r><a/></r><r><a/></r>", 2),
        ('<r jr:template=""><a/></r><r><a/></r>', 1),
        ('<r jr:template=""><a/></r>', 1),
    ],
)
def test_fixed_repetitions_are_those_of_the_form(x: FormMaker, instance: str, count: int) -> None:
    session = x.session(instance, body=x.repeat("r", x.input("r/a"), fixed=True))
    assert session.node("/data/r").count == count
    with pytest.raises(AnswerError):
        session.add_repeat("/data/r")


@pytest.mark.parametrize("index", [0, -1, 2, 99])
def test_only_a_repetition_that_is_there_can_be_removed(
    people: Callable[..., Session], index: int
) -> None:
    with pytest.raises(AnswerError) as caught:
        people().remove_repeat("/data/r", index)
    assert caught.value.fields["detail"] == "no-such-repetition"


def test_a_view_of_a_removed_repetition_says_so(people: Callable[..., Session]) -> None:
    session = people()
    view = session.node("/data/r[1]/name")
    session.remove_repeat("/data/r", 1)
    assert view.gone
