"""The public interface of a filling: what each call accepts, changes and refuses."""

import pytest

from tests.vetting_desk.forms.conftest import NOW, FormMaker
from vetting_desk.errors import AnswerError, FormCycleError
from vetting_desk.forms import Aspect, Session


@pytest.fixture
def people(x: FormMaker) -> Session:
    return x.session(
        '<a/><person><name k="v"/></person>',
        x.bind("person/name", required="true()"),
        body=x.input("a") + x.repeat("person", x.input("person/name", "Name")),
    )


def test_an_answer_reports_what_it_changed(people: Session) -> None:
    changes = people.set("/data/person[1]/name", "Zara")
    assert changes.aspects == {"/data/person[1]/name": Aspect.VALUE | Aspect.VALID}
    assert not changes.structure


def test_adding_and_removing_report_that_references_have_shifted(people: Session) -> None:
    assert people.add_repeat("/data/person").structure
    assert people.remove_repeat("/data/person", 1).structure
    assert not people.set("/data/a", "1").structure


@pytest.mark.parametrize("index", [0, 2, -1])
def test_what_is_not_there_cannot_be_removed(people: Session, index: int) -> None:
    with pytest.raises(AnswerError) as caught:
        people.remove_repeat("/data/person", index)
    assert caught.value.fields["detail"] == "no-such-repetition"


def test_a_question_is_no_repeat_and_a_repeat_no_question(people: Session) -> None:
    with pytest.raises(AnswerError) as caught:
        people.add_repeat("/data/a")
    assert caught.value.fields["detail"] == "not-a-repeat"
    with pytest.raises(AnswerError) as caught:
        people.set("/data/person", "x")
    assert caught.value.fields["detail"] == "not-a-question"


def test_an_answer_from_elsewhere_is_kept_where_nobody_may_answer(x: FormMaker) -> None:
    session = x.session(
        "<a/><b/>", x.bind("a", readonly="true()"), x.bind("b", relevant="false()", type="int")
    )
    session.keep("/data/a", "old")
    session.keep("/data/b", "007")
    assert session.node("/data/a").value == "old"
    assert (session.node("/data/b").value, session.node("/data/b").kept) == ("", "7")


def test_an_answer_from_elsewhere_must_be_of_the_type_and_offered(x: FormMaker) -> None:
    session = x.session(
        "<n/><q/>", x.bind("n", type="int"), body=x.input("n") + x.select1("q", "y", "n")
    )
    for reference, value in (("/data/n", "many"), ("/data/q", "maybe")):
        with pytest.raises(AnswerError):
            session.keep(reference, value)
        assert session.node(reference).kept == ""


def test_recorded_steps_add_remove_and_answer_and_report_all_they_changed(people: Session) -> None:
    changes = people.apply(
        [
            ["/data/person", {"repeat": "add"}],
            ["/data/person[2]/name", "Ann"],
            ["/data/person", {"repeat": "remove", "index": 1}],
        ]
    )
    assert people.node("/data/person").count == 1
    assert people.node("/data/person[1]/name").value == "Ann"
    assert changes.structure


def test_a_recorded_step_on_what_is_read_only_is_refused(x: FormMaker) -> None:
    session = x.session("<a/>", x.bind("a", readonly="true()"))
    with pytest.raises(AnswerError) as caught:
        session.apply([["/data/a", "1"]])
    assert caught.value.fields["detail"] == "read-only"


def test_a_step_that_comes_to_no_end_changes_nothing(x: FormMaker) -> None:
    changed = "xforms-value-changed"
    body = (
        x.input("go", inside=x.setvalue(changed, "a", "1"))
        + x.input("a", inside=x.setvalue(changed, "b", "/data/a + 1"))
        + x.input("b", inside=x.setvalue(changed, "a", "/data/b + 1"))
    )
    session = x.session(
        "<go/><a/><b/>", x.bind("a", type="int"), x.bind("b", type="int"), body=body
    )
    with pytest.raises(FormCycleError):
        session.set("/data/go", "yes")
    assert session.node("/data/go").value == ""


def test_all_nodes_are_walked_in_order_without_attributes(people: Session) -> None:
    assert [node.reference for node in people.walk()][:5] == [
        "/data",
        "/data/a",
        "/data/person",
        "/data/person[1]",
        "/data/person[1]/name",
    ]
    assert not any("@" in node.reference for node in people.walk())


def test_the_same_place_is_the_same_view_while_it_exists(people: Session) -> None:
    node = people.node("/data/person[1]/name")
    assert people.node("/data/person[1]/name") is node
    people.remove_repeat("/data/person", 1)
    people.add_repeat("/data/person")
    assert node.gone
    assert people.node("/data/person[1]/name") is not node


def test_a_violation_stays_the_same_object_while_it_lasts(people: Session) -> None:
    (first,) = people.violations
    people.set("/data/a", "1")
    assert people.violations[0] is first


def test_changing_the_language_is_reported(x: FormMaker) -> None:
    itext = '<itext><translation lang="a"/><translation lang="b"/></itext>'
    session = x.session("<q/>", itext)
    assert session.set_language("b").language
    with pytest.raises(AnswerError):
        session.language = "c"
    assert session.language == "b"


def test_the_moment_of_an_answer_is_used_for_it_alone(x: FormMaker) -> None:
    session = x.session(
        "<a/><b/>", x.bind("b", calculate="if(/data/a, today(), '')"), body=x.input("a")
    )
    session.set("/data/a", "1", now=NOW.replace(year=2001))
    assert session.node("/data/b").value == "2001-11-22"
    assert session.now() == NOW


def test_the_seed_and_the_draws_of_a_draft_are_taken_up(x: FormMaker) -> None:
    form = x.form("<a/>", x.bind("a", calculate="uuid()"))
    session = form.new_session()
    again = form.restore(session.to_draft_xml())
    assert again.chance.seed == session.chance.seed
    assert again.chance.drawn == session.chance.drawn > 0
