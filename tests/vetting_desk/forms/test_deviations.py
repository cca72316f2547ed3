"""Where ODK's engine (``@getodk/xforms-engine`` 0.22) and the specification disagree.

The specification is followed. Each case states what ODK's engine does and why ours differs.
Sources: https://getodk.github.io/xforms-spec/ and https://www.w3.org/TR/1999/REC-xpath-19991116/.
"""

from collections.abc import Callable

import pytest

from tests.vetting_desk.forms.conftest import FormMaker
from vetting_desk.errors import FormCycleError
from vetting_desk.forms import check_form, load_form

# expression, ours, theirs, why
EXPRESSIONS = [
    ("round(-1.5)", "-1", "-2", "XPath 1.0, 4.4: of two whole numbers the one closer to +infinity"),
    ("concat('[', number('x'), ']')", "[NaN]", "[]", "XPath 1.0, 4.2: not a number is the text NaN"),
    ("substring-after('hello', 'll')", "o", "lo", "XPath 1.0, 4.2: what follows the whole text"),
    ("sum(/data/nothing-here)", "0", "NaN", "XPath 1.0, 4.4: the sum of no nodes is 0"),
    ("number('1e3')", "", "1000", "XPath 1.0, 3.7: a number has no exponent"),
    ("number('0x10')", "", "16", "XPath 1.0, 3.7: a number has no base"),
    ("number('Infinity')", "", "Infinity", "XPath 1.0, 3.7: a number is digits"),
    ("checklist(1, 1, '0', '2')", "true", "false", "checklist(): true is a number above zero"),
    ("format-date('2018-03-11', '%a')", "Sun", "", "format-date(): %a is the short day, also Sunday"),
    ("date(6.5)", "1970-01-07", "1970-01-07T12:00:00.000+00:00", "date(): the date format"),
    ("round(1.005, 2)", "1.01", "1", "round(): of the number as it is written, as JavaRosa does"),
    ("round(-1.55, 1)", "-1.5", "-1.6", "XPath 1.0, 4.4: of two the one closer to +infinity"),
    ("date('x')", "", "Invalid Date", "date(): what is no date is none"),
    ("format-date(0, '%Y-%m-%d')", "1970-01-01", "", "format-date(): a number is days since 1970"),
    ("format-date(today() + 1, '%Y-%m-%d')", "2026-11-23", "", "the same"),
    ("'a' or false()", "true", "a", "XPath 1.0, 3.4: `or` gives true or false"),
    ("string(0.0000001)", "0.0000001", "1e-7", "XPath 1.0, 4.2: a number is written without exponent"),
    ("regex('Ҷамшед', '^\\p{L}+$')", "true", "false", "regex(): as JavaRosa reads it; a letter of any script"),
    ("string-length('\U0001f54a')", "1", "2", "XPath 1.0, 3.6: a character is one of Unicode's"),
    ("substr('\U0001f54ab', 1)", "b", "half a character", "the same"),
]  # fmt: skip


@pytest.mark.parametrize(("expression", "ours", "theirs", "why"), EXPRESSIONS)
def test_an_expression_is_computed_as_specified(
    expression: str, ours: str, theirs: str, why: str, value: Callable[..., str]
) -> None:
    instance = "" if "nothing-here" not in expression else "<n/>"
    expression = expression.replace("/data/nothing-here", "/data/n[. = 'x']")
    assert value(expression, instance=instance) == ours, why
    assert theirs != ours


def test_other_forms_of_a_text_are_not_part_of_it(x: FormMaker) -> None:
    """Specification, Languages: `form` marks other texts. ODK's engine shows them run together."""
    itext = (
        '<itext><translation lang="en"><text id="q"><value>Long</value>'
        '<value form="short">S</value></text></translation></itext>'
    )
    body = '<input ref="/data/a"><label ref="jr:itext(\'q\')"/></input>'
    assert x.session("<a/>", itext, body=body).node("/data/a").label == "Long"


def test_what_needs_itself_is_refused(x: FormMaker) -> None:
    """ODK's engine loads such forms and computes something; JavaRosa refuses them too."""
    (error,) = check_form(x.xml("<a/>", x.bind("a", calculate="/data/a + 1")))
    assert isinstance(error, FormCycleError)


def test_an_event_is_in_its_own_repetition_even_where_several_are_named(x: FormMaker) -> None:
    """The specification's own example names ``/data/person/age`` and means the new person's."""
    session = x.session(
        '<r jr:template=""><a/></r>',
        body=x.repeat("r", x.setvalue("odk-new-repeat", "r/a", "position(..)"), x.input("r/a")),
    )
    session.add_repeat("/data/r")
    session.add_repeat("/data/r")
    assert [session.node(f"/data/r[{i}]/a").value for i in (1, 2)] == ["1", "2"]


def test_a_place_at_zero_is_a_place(x: FormMaker) -> None:
    """Data types: any valid latitude and longitude. ODK's engine treats 0 0 as no answer."""
    session = x.session("<a/>", x.bind("a", type="geopoint"))
    session.set("/data/a", "0 0")
    assert session.node("/data/a").value == "0.0 0.0"


def test_a_text_is_not_rewritten(x: FormMaker) -> None:
    """Data types: a string is any string. ODK's engine rewrites it into Unicode's form NFC."""
    session = x.session("<a/>")
    session.set("/data/a", "e\u0301")
    assert "e\u0301".encode() in session.to_xml()


def test_an_answer_a_question_cannot_take_is_refused(x: FormMaker) -> None:
    """ODK's engine silently stores nothing; here an error is raised (`apply` does as ODK)."""
    from vetting_desk.errors import AnswerError

    session = x.session("<a/>", x.bind("a", type="int"))
    with pytest.raises(AnswerError):
        session.set("/data/a", "about forty")


@pytest.mark.parametrize("condition", ['required="true()"', 'constraint=". = 1"'])
def test_only_what_is_asked_can_be_missing_or_not_allowed(x: FormMaker, condition: str) -> None:
    """Specification, Bind attributes: of a question. WHO's verbal autopsy requires a calculation that
    is empty for grown-up persons; ODK's engine counts it, so that the form can never be complete."""
    bind = f'<bind nodeset="/data/sum" calculate="/data/a" {condition}/>'
    session = x.session("<a/><sum/>", bind, body=x.input("a"))
    if "constraint" in condition:
        session.set("/data/a", "2")
    assert session.node("/data/sum").valid is not True
    assert session.violations == ()


def test_a_path_to_nothing_is_refused(x: FormMaker) -> None:
    """ODK's engine treats it as an empty set; it is nearly always a misspelt name."""
    (error,) = check_form(x.xml("<a/>", x.bind("a", relevant="/data/b = 1")))
    assert error.fields["detail"] == "unknown-reference"


def test_a_bare_name_that_leads_to_nothing_is_let_pass(x: FormMaker) -> None:
    """WHO's verbal autopsy writes ``null`` for an empty value."""
    assert (
        x.session("<a/>", x.bind("a", calculate="if(true(), null, 1)")).node("/data/a").value == ""
    )


def test_an_empty_line_of_a_table_is_no_choice(x: FormMaker) -> None:
    """ODK's engine makes it a choice without value and label; spreadsheets often end in such lines."""
    source = '<instance id="c" src="jr://file-csv/c.csv"/>'
    body = x.control("select1", "a", "A", x.itemset("instance('c')/root/item"))
    session = x.session(
        "<a/>", source, body=body, attachments={"c.csv": b"name,label\n\na,A\n\n\n"}
    )
    assert [option.value for option in session.node("/data/a").options] == ["a"]


def test_space_around_a_choice_is_not_part_of_its_value(x: FormMaker) -> None:
    """Values of a `select` are separated by spaces. ODK's engine keeps it, and the choice cannot be chosen."""
    item = "<item><label>One</label><value> 1 </value></item>"
    session = x.session("<a/>", body=x.control("select1", "a", "A", item))
    session.set("/data/a", "1")
    assert session.node("/data/a").value == "1"


def test_an_action_on_several_repetitions_does_nothing_and_the_check_names_it(x: FormMaker) -> None:
    """ODK's engine refuses the answer that triggers it; the interview could not continue."""
    inside = x.setvalue("xforms-value-changed", "r/b", "'k'")
    body = x.input("a", inside=inside) + x.repeat("r", x.input("r/b"))
    xml = x.xml('<a/><r jr:template=""><b/></r>', body=body)
    session = load_form(xml).new_session()
    session.apply([["/data/r", {"repeat": "add"}], ["/data/r", {"repeat": "add"}]])
    session.set("/data/a", "1")
    assert [session.node(f"/data/r[{at}]/b").value for at in (1, 2)] == ["", ""]
    (error,) = check_form(xml)
    assert error.fields["detail"] == "repeated-target"
