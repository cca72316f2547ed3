"""Required and invalid answers, their messages, and read-only questions."""

from dataclasses import dataclass
from xml.etree.ElementTree import Element

import pytest

from tests.vetting_desk.forms.conftest import FormMaker
from vetting_desk.forms import Session
from vetting_desk.forms.changes import Violation
from vetting_desk.forms.controls import Control
from vetting_desk.forms.definition import NodeDefinition
from vetting_desk.forms.instance import Document, Leaf
from vetting_desk.forms.validity import Validity


def violations_of(session: Session) -> list[tuple[str, str]]:
    return [(v.reference, v.condition) for v in session.violations]


def test_an_empty_answer_meets_every_constraint(x: FormMaker) -> None:
    session = x.session("<a/>", x.bind("a", constraint=". = 'only this'"))
    assert violations_of(session) == []


def test_a_required_answer_that_is_missing_is_a_violation(x: FormMaker) -> None:
    session = x.session("<a/>", x.bind("a", required="true()"))
    assert violations_of(session) == [("/data/a", "required")]
    session.set("/data/a", "x")
    assert violations_of(session) == []


def test_an_answer_against_its_constraint_is_kept_and_is_a_violation(x: FormMaker) -> None:
    session = x.session("<a/>", x.bind("a", type="int", constraint=". > 10 and . < 100"))
    session.set("/data/a", "5")
    assert (session.node("/data/a").value, violations_of(session)) == (
        "5",
        [("/data/a", "constraint")],
    )
    session.set("/data/a", "50")
    assert violations_of(session) == []


def test_a_constraint_may_look_at_other_answers(x: FormMaker) -> None:
    session = x.session("<a>1</a><b>5</b>", x.bind("b", constraint=". >= /data/a"))
    assert violations_of(session) == []
    session.set("/data/a", "9")
    assert violations_of(session) == [("/data/b", "constraint")]


def test_required_may_depend_on_an_answer(x: FormMaker) -> None:
    session = x.session("<a/><b/>", x.bind("b", required="/data/a = 'yes'"))
    assert violations_of(session) == []
    session.set("/data/a", "yes")
    assert violations_of(session) == [("/data/b", "required")]
    assert session.node("/data/b").required


def test_what_is_hidden_violates_nothing(x: FormMaker) -> None:
    session = x.session(
        "<show>1</show><a/><b>1</b>",
        x.bind("a", required="true()", relevant="/data/show = 1"),
        x.bind("b", constraint=". = 2", relevant="/data/show = 1"),
    )
    assert violations_of(session) == [("/data/a", "required"), ("/data/b", "constraint")]
    session.set("/data/show", "0")
    assert violations_of(session) == []
    assert session.node("/data/a").required


def test_violations_stand_in_document_order(x: FormMaker) -> None:
    rules = [x.bind(name, required="true()") for name in "abc"]
    session = x.session("<a/><b/><c/>", *rules)
    session.set("/data/a", "1")
    session.set("/data/c", "1")
    session.set("/data/a", "")
    session.set("/data/c", "")
    assert [reference for reference, _ in violations_of(session)] == [
        "/data/a",
        "/data/b",
        "/data/c",
    ]


def test_violations_in_repetitions_stand_in_order_after_one_is_removed(x: FormMaker) -> None:
    session = x.session(
        "<r><a/></r><z/>",
        x.bind("r/a", required="true()"),
        x.bind("z", required="true()"),
        body=x.repeat("r", x.input("r/a")) + x.input("z"),
    )
    session.add_repeat("/data/r")
    session.add_repeat("/data/r")
    session.set("/data/r[2]/a", "x")
    session.remove_repeat("/data/r", 1)
    assert violations_of(session) == [("/data/r[2]/a", "required"), ("/data/z", "required")]


def test_a_pattern_as_constraint(x: FormMaker) -> None:
    session = x.session("<a/>", x.bind("a", constraint="regex(., '^[0-9]{3}$')"))
    session.set("/data/a", "12")
    assert violations_of(session) == [("/data/a", "constraint")]
    session.set("/data/a", "123")
    assert violations_of(session) == []


def test_violations_come_back_with_a_draft(x: FormMaker) -> None:
    form = x.form("<a/><b/>", x.bind("a", constraint=". = 1"), x.bind("b", required="true()"))
    session = form.new_session()
    session.set("/data/a", "5")
    assert violations_of(form.restore(session.to_draft_xml())) == violations_of(session)
    assert violations_of(form.restore(session.to_xml())) == violations_of(session)


@pytest.mark.parametrize(
    ("attribute", "condition", "value"),
    [("jr_constraintMsg", "constraint", "5"), ("jr_requiredMsg", "required", "")],
)
def test_the_form_may_say_something_about_a_violation(
    x: FormMaker, attribute: str, condition: str, value: str
) -> None:
    rules = {"constraint": ". > 10", "required": "true()", attribute: "Please mend this"}
    session = x.session("<a/>", x.bind("a", **rules))
    session.set("/data/a", value)
    (violation,) = session.violations
    assert (violation.condition, violation.message) == (condition, "Please mend this")
    assert session.node("/data/a").message == "Please mend this"


def test_a_message_may_be_missing(x: FormMaker) -> None:
    session = x.session("<a/>", x.bind("a", required="true()"), body=x.input("a", "Name"))
    (violation,) = session.violations
    assert (violation.message, violation.label) == ("", "Name")


def test_a_message_may_be_translated_and_show_answers(x: FormMaker) -> None:
    itext = (
        '<itext><translation lang="en"><text id="m"><value>Not <output value="/data/a"/></value>'
        '</text></translation><translation lang="ru"><text id="m"><value>Не <output value="."/>'
        "</value></text></translation></itext>"
    )
    session = x.session(
        "<a/>", itext, x.bind("a", constraint=". = 1", jr_constraintMsg="jr:itext('m')")
    )
    session.set("/data/a", "7")
    assert session.node("/data/a").message == "Not 7"
    session.language = "ru"
    assert session.node("/data/a").message == "Не 7"


# Read-only


# The list of violations


@dataclass
class Said:
    """A question as a violation names it."""

    reference: str
    label: str = ""
    message: str = ""


class Book:
    """Three leaves whose violations are set by the test."""

    def __init__(self) -> None:
        definition = NodeDefinition(0, "data", "data", None, Element("data"))
        self.leaves: list[Leaf] = []
        for slot in range(3):
            each = NodeDefinition(slot + 1, f"q{slot}", f"q{slot}", definition, Element("q"))
            each.slot = slot
            each.control = Control("input")
            self.leaves.append(Leaf(each, Document(), ""))
        self.wrong: dict[Leaf, str] = {}
        self.validity = Validity(lambda leaf: self.wrong.get(leaf, ""), self._report)

    def check(self, *, shifted: bool = False) -> list[int]:
        self.validity.unchecked.update(dict.fromkeys(reversed(self.leaves)))
        return sorted(self.leaves.index(leaf) for leaf in self.validity.check(shifted=shifted))

    def _report(self, leaf: Leaf) -> Violation:
        return Violation(Said(f"q{self.leaves.index(leaf)}"), leaf.violation)

    @property
    def violating(self) -> list[int]:
        listed = [self.leaves.index(leaf) for _, _, leaf in self.validity.violating]
        assert [report.reference for report in self.validity.reports] == [f"q{at}" for at in listed]
        conditions = [self.leaves[at].violation for at in listed]
        assert [report.condition for report in self.validity.reports] == conditions
        return listed


@pytest.mark.parametrize("shifted", [False, True])
def test_what_became_wrong_is_reported_once_and_stands_in_order(shifted: bool) -> None:
    book = Book()
    book.wrong = {book.leaves[2]: "required", book.leaves[0]: "constraint"}
    assert book.check(shifted=shifted) == [0, 2]
    assert book.violating == [0, 2]
    assert book.check(shifted=shifted) == []


@pytest.mark.parametrize("shifted", [False, True])
def test_what_became_right_is_reported_and_left_out(shifted: bool) -> None:
    book = Book()
    book.wrong = dict.fromkeys(book.leaves, "required")
    book.check()
    del book.wrong[book.leaves[1]]
    assert book.check(shifted=shifted) == [1]
    assert book.violating == [0, 2]


def test_another_condition_of_the_same_leaf_is_a_change() -> None:
    book = Book()
    book.wrong = {book.leaves[1]: "required"}
    book.check()
    book.wrong = {book.leaves[1]: "constraint"}
    assert book.check() == [1]
    assert (book.violating, book.leaves[1].violation) == ([1], "constraint")


def test_only_what_is_unchecked_is_looked_at() -> None:
    book = Book()
    book.wrong = dict.fromkeys(book.leaves, "required")
    book.validity.unchecked[book.leaves[1]] = None
    assert book.validity.check(shifted=False) == [book.leaves[1]]


def test_a_leaf_that_is_gone_violates_nothing() -> None:
    book = Book()
    book.wrong = dict.fromkeys(book.leaves, "required")
    book.check()
    book.leaves[0].gone = True
    book.validity.forget(book.leaves[0])
    book.validity.check(shifted=True)
    assert book.violating == [1, 2]
