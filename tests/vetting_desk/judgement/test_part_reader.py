"""One part of a form, read by the roles of its questions."""

from collections.abc import Callable

from vetting_desk.forms import Session
from vetting_desk.judgement.assessment import read_assessment

INSTANCE = "<n><a/><b/><c/></n>"


BINDS = (
    '<bind nodeset="/data/n" vd:kind="need" vd:id="N1"/><bind nodeset="/data/n/a" vd:role="action"/>'
    '<bind nodeset="/data/n/b" vd:role="action"/>'
)


BODY = (
    '<group ref="/data/n"><label>Safety</label><input ref="/data/n/a"><label>First</label></input>'
    '<input ref="/data/n/b"><label>Second</label></input>'
    '<input ref="/data/n/c"><label>Extra</label></input></group>'
)


def test_what_has_no_place_of_its_own_is_a_further_answer(
    asked: Callable[[str, str, str], Session],
) -> None:
    session = asked(INSTANCE, BINDS, BODY)
    for name in "abc":
        session.set(f"/data/n/{name}", f"said {name}")
    (need,) = read_assessment(session).needs
    assert need.action == "said a"
    assert [(answer.label, answer.text) for answer in need.further] == [
        ("Second", "said b"),
        ("Extra", "said c"),
    ]


def test_of_several_questions_of_a_role_the_answered_one_has_it(
    asked: Callable[[str, str, str], Session],
) -> None:
    session = asked(INSTANCE, BINDS, BODY)
    session.set("/data/n/b", "said b")
    (need,) = read_assessment(session).needs
    assert (need.action, need.further) == ("said b", ())
