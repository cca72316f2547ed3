"""The internal interface of a filling, as expressions and views use it."""

import pytest

from tests.vetting_desk.forms.conftest import NOW, FormMaker
from vetting_desk.forms import Session
from vetting_desk.forms.tree import walk_nodes
from vetting_desk.forms.workings import Workings

SEED = bytes(16)


def test_a_filling_knows_its_lists_and_no_others(x: FormMaker) -> None:
    session = x.session("<a/>", x.list("l", ("name",), ("x",), ("y",)))
    (found,) = session.secondary("l")
    assert found.value == "xy"
    assert session.secondary("gone") == ()


def test_the_last_submission_is_a_list_where_there_is_one(x: FormMaker) -> None:
    form = x.form("<a/>", '<instance id="last" src="jr://instance/last-saved"/>')
    assert form.new_session().secondary("last") == ()
    (found,) = form.new_session(last_saved=b"<data><a>before</a></data>").secondary("last")
    assert found.value == "before"


@pytest.mark.parametrize(
    ("path", "references"),
    [
        ("/data/r/b", ["/data/r[1]/b", "/data/r[2]/b"]),
        ("../b", ["/data/r[2]/b"]),
        ("/data/gone", []),
        ("1 + 1", []),
        ("/data[", []),
    ],
)
def test_a_path_known_only_while_running_leads_to_nodes_or_nothing(
    x: FormMaker, path: str, references: list[str]
) -> None:
    session = repeated(x)
    here = session.node("/data/r[2]/b").inner
    assert [node.reference for node in session.nodes_at(path, here)] == references


def test_all_nodes_of_a_definition_are_found_in_order(x: FormMaker) -> None:
    session = repeated(x)
    found = session.nodes_of(session.form.by_path["/data/r/b"])
    assert [node.reference for node in found] == ["/data/r[1]/b", "/data/r[2]/b"]
    (single,) = session.nodes_of(session.form.by_path["/data"])
    assert single is session.document.root


def repeated(x: FormMaker) -> Session:
    session = x.session("<r><b/></r>", body=x.repeat("r", x.input("r/b")))
    session.add_repeat("/data/r")
    return session


def test_two_fillings_of_one_seed_draw_the_same(x: FormMaker) -> None:
    form = x.form("<a/>")
    first, second = (Workings(form, now=NOW, language="", seed=SEED) for _ in range(2))
    assert first.random() == second.random()
    assert first.random_bytes(5) == second.random_bytes(5)
    assert first.chance.drawn == 2


def test_each_question_is_shuffled_by_a_seed_of_its_own(x: FormMaker) -> None:
    session = x.session("<a/><b/>")
    a, b = (session.node(f"/data/{name}").inner for name in "ab")
    assert session.shuffle_seed(a) == session.shuffle_seed(a) != session.shuffle_seed(b)


def test_a_text_no_language_has_is_empty(x: FormMaker) -> None:
    itext = (
        '<itext><translation lang="a"><text id="t"><value>T</value></text></translation></itext>'
    )
    session = x.session("<a/>", itext)
    root = session.document.root
    assert session.translation("t", root) == "T"
    assert session.translation("gone", root) == ""


def test_settling_forgets_what_changed(x: FormMaker) -> None:
    session = x.session("<a/>")
    session.write_quietly(session.node("/data/a").inner, "own")
    session.settle()
    assert session.node("/data/a").value == "own"
    assert session.set("/data/a", "other").references == ("/data/a",)


def test_the_nodes_of_each_definition_are_those_that_a_walk_meets(x: FormMaker) -> None:
    instance = '<o k="1"><i jr:template=""><a v="2"/><p><b/></p></i></o><last/>'
    body = x.repeat("o", x.input("/data/o/i/a"), x.repeat("o/i", x.input("o/i/p/b")))
    session = x.session(instance, body=body)
    for reference in ("/data/o", "/data/o", "/data/o[1]/i", "/data/o[2]/i", "/data/o[2]/i"):
        session.add_repeat(reference)
    walked = list(walk_nodes(session.document.root))
    assert len([node for node in walked if node.definition.path.startswith("/data/o/i/p/b")]) == 5
    for definition in {node.definition for node in walked}:
        met = [node for node in walked if node.definition is definition]
        assert session.nodes_of(definition) == met
