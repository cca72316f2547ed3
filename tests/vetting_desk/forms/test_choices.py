"""Choices: in the form or from lists, filtered, ranked, shuffled, labelled."""

from collections.abc import Callable

import pytest

from tests.vetting_desk.forms.conftest import FormMaker
from vetting_desk.errors import AnswerError, FormStructureError
from vetting_desk.forms import Session, check_form

PLACES = (
    ("name", "label", "region"),
    ("kh", "Khujand", "sughd"),
    ("is", "Isfara", "sughd"),
    ("kb", "Bokhtar", "khatlon"),
    ("ku", "Kulob", "khatlon"),
)


@pytest.fixture
def cascade(x: FormMaker) -> Session:
    return x.session(
        "<region/><town/><street/>",
        x.list("region", ("name", "label"), ("sughd", "Sughd"), ("khatlon", "Khatlon")),
        x.list("town", *PLACES),
        x.list("street", ("name", "label", "town"), ("s1", "One", "kh"), ("s2", "Two", "kb")),
        body=x.control("select1", "region", "R", x.itemset("instance('region')/root/item"))
        + x.control(
            "select1", "town", "T", x.itemset("instance('town')/root/item[region = /data/region]")
        )
        + x.control(
            "select1", "street", "S", x.itemset("instance('street')/root/item[town = /data/town]")
        ),
    )


def offered(session: Session, name: str) -> list[str]:
    return [option.value for option in session.node(f"/data/{name}").options]


def test_choices_of_a_list_have_value_and_label(cascade: Session) -> None:
    options = cascade.node("/data/region").options
    assert [(o.value, o.label) for o in options] == [("sughd", "Sughd"), ("khatlon", "Khatlon")]


def test_choices_carry_the_other_columns_of_their_list(cascade: Session) -> None:
    cascade.set("/data/region", "sughd")
    assert cascade.node("/data/town").options[0].properties["region"] == "sughd"


def test_nothing_is_offered_before_the_question_it_depends_on(cascade: Session) -> None:
    assert offered(cascade, "town") == []


def test_an_answer_filters_the_next_choices(cascade: Session) -> None:
    cascade.set("/data/region", "sughd")
    assert offered(cascade, "town") == ["kh", "is"]
    cascade.set("/data/town", "kh")
    assert offered(cascade, "street") == ["s1"]


def test_taking_an_answer_back_takes_the_following_choices_away(cascade: Session) -> None:
    cascade.apply([["/data/region", "sughd"], ["/data/town", "kh"], ["/data/street", "s1"]])
    cascade.set("/data/region", "")
    assert [offered(cascade, n) for n in ("town", "street")] == [[], []]
    assert [cascade.node(f"/data/{n}").value for n in ("town", "street")] == ["", ""]


def test_an_answer_no_longer_offered_counts_as_none_and_returns_when_offered(
    cascade: Session,
) -> None:
    cascade.apply([["/data/region", "sughd"], ["/data/town", "kh"]])
    cascade.set("/data/region", "khatlon")
    assert cascade.node("/data/town").value == ""
    cascade.set("/data/region", "sughd")
    assert cascade.node("/data/town").value == "kh"


def test_an_answer_given_between_stays(cascade: Session) -> None:
    cascade.apply([["/data/region", "sughd"], ["/data/town", "kh"], ["/data/region", "khatlon"]])
    cascade.apply([["/data/town", "ku"], ["/data/region", "sughd"], ["/data/region", "khatlon"]])
    assert cascade.node("/data/town").value == "ku"


def test_a_change_reports_the_questions_whose_choices_changed(cascade: Session) -> None:
    from vetting_desk.forms import Aspect

    changes = cascade.set("/data/region", "sughd")
    assert changes.aspects["/data/town"] & Aspect.OPTIONS


def test_an_answer_still_offered_is_kept(x: FormMaker) -> None:
    session = x.session(
        "<level/><pick/>",
        x.list("l", ("name", "label", "low"), ("a", "A", "1"), ("b", "B", "1"), ("c", "C", "0")),
        body=x.input("level")
        + x.control(
            "select",
            "pick",
            "P",
            x.itemset("instance('l')/root/item[/data/level != 'low' or low = 1]"),
        ),
    )
    session.set("/data/pick", "a b c")
    session.set("/data/level", "low")
    assert session.node("/data/pick").value == "a b"
    session.set("/data/level", "all")
    assert session.node("/data/pick").value == "a b c"


def test_what_depends_on_a_filtered_answer_follows_it(x: FormMaker) -> None:
    session = x.session(
        "<r>sughd</r><t/><out/>",
        x.list("town", *PLACES),
        x.bind("out", calculate="concat('[', /data/t, ']')"),
        body=x.input("r")
        + x.control("select1", "t", "T", x.itemset("instance('town')/root/item[region=/data/r]")),
    )
    session.set("/data/t", "kh")
    assert session.node("/data/out").value == "[kh]"
    session.set("/data/r", "khatlon")
    assert session.node("/data/out").value == "[]"


def test_choices_filtered_in_a_repeat_are_those_of_its_repetition(x: FormMaker) -> None:
    session = x.session(
        "<p><r/><t/></p><p><r/><t/></p>",
        x.list("town", *PLACES),
        body=x.repeat(
            "p",
            x.input("p/r"),
            x.control(
                "select1",
                "p/t",
                "T",
                x.itemset("instance('town')/root/item[region = current()/../r]"),
            ),
        ),
    )
    session.set("/data/p[1]/r", "sughd")
    session.set("/data/p[2]/r", "khatlon")
    assert offered(session, "p[1]/t") == ["kh", "is"]
    assert offered(session, "p[2]/t") == ["kb", "ku"]


def test_repetitions_may_be_choices(x: FormMaker) -> None:
    session = x.session(
        "<p><name/></p><p><name/></p><head/>",
        body=x.repeat("p", x.input("p/name"))
        + x.control("select1", "head", "H", x.itemset("/data/p[name != '']", "name", "name")),
    )
    assert offered(session, "head") == []
    session.set("/data/p[1]/name", "Asal")
    session.set("/data/p[2]/name", "Bahor")
    assert offered(session, "head") == ["Asal", "Bahor"]
    session.set("/data/head", "Bahor")
    session.remove_repeat("/data/p", 2)
    assert (offered(session, "head"), session.node("/data/head").value) == (["Asal"], "")


@pytest.mark.parametrize(
    ("predicate", "expected"),
    [
        ("region = 'sughd'", ["kh", "is"]),
        ("'sughd' = region", ["kh", "is"]),
        ("region = 'sughd' and name = 'is'", ["is"]),
        ("region = 'sughd' or name = 'ku'", ["kh", "is", "ku"]),
        ("region != 'sughd'", ["kb", "ku"]),
        ("region = 'sughd'][2", ["is"]),
        ("position() < 3", ["kh", "is"]),
        ("2", ["is"]),
        ("last()", ["ku"]),
        ("name = label", []),
        ("region = /data/region", ["kb", "ku"]),
        ("/data/region = region", ["kb", "ku"]),
        ("region = current()/../region", ["kb", "ku"]),
        ("contains(label, 'o')", ["kb", "ku"]),
        ("not(region = /data/region)", ["kh", "is"]),
        ("region = /data/region][name = 'kb'", ["kb"]),
        ("region = instance('town')/root/item[name = 'kh']/region", ["kh", "is"]),
        ("nothing = 'x'", []),
        ("region = ''", []),
    ],
)
def test_entries_of_a_list_are_chosen_by(x: FormMaker, predicate: str, expected: list[str]) -> None:
    session = x.session(
        "<region>khatlon</region><pick/>",
        x.list("town", *PLACES),
        body=x.input("region")
        + x.control("select1", "pick", "P", x.itemset(f"instance('town')/root/item[{predicate}]")),
    )
    assert offered(session, "pick") == expected


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("instance('i')/root/item[v = 'A'][c = /data/in]/id", "A3"),
        ("count(instance('i')/root/item)", "3"),
        ("count(instance('i')/root/item[c < 3])", "2"),
        ("instance('i')/root/item[v='B']/id", "B2"),
        ("pulldata('i', 'id', 'v', 'B')", "B2"),
        ("pulldata('i', 'id', 'v', 'Z')", ""),
        ("pulldata('i', 'nothing', 'v', 'B')", ""),
        ("join('-', instance('i')/root/item/id)", "A2-A3-B2"),
        ("instance('i')/root/item[position() = 2]/id", "A3"),
        ("sum(instance('i')/root/item/c)", "7"),
        ("instance('i')/root/item[id = concat(/data/v, /data/in)]/c", "3"),
    ],
)
def test_a_list_can_be_looked_up_in_a_calculation(
    x: FormMaker, expression: str, expected: str
) -> None:
    session = x.session(
        "<in>3</in><v>A</v><out/>",
        x.list("i", ("v", "c", "id"), ("A", "2", "A2"), ("A", "3", "A3"), ("B", "2", "B2")),
        x.bind("out", calculate=expression),
    )
    assert session.node("/data/out").value == expected


def test_lists_with_deeper_entries_can_be_looked_up(x: FormMaker) -> None:
    people = """<instance id="p"><root>
      <item><name>Bob</name><yob>1966</yob><child><yob>1988</yob></child><child><yob>1990</yob></child></item>
      <item><name>Hu</name><yob>1972</yob><child><yob>1988</yob></child></item>
      <item><name>Baz</name><yob>1968</yob><child><yob>1988</yob></child><child><yob>1988</yob></child></item>
    </root></instance>"""
    session = x.session(
        "<out/>",
        people,
        x.bind("out", calculate="count(instance('p')/root/item[yob < 1970]/child[yob = 1988])"),
    )
    assert session.node("/data/out").value == "3"


def test_the_same_predicate_on_two_lists_is_not_confused(x: FormMaker) -> None:
    session = x.session(
        "<a/><b/>",
        x.list("one", ("name", "v"), ("k", "1")),
        x.list("two", ("name", "v"), ("k", "2")),
        x.bind("a", calculate="instance('one')/root/item[name = 'k']/v"),
        x.bind("b", calculate="instance('two')/root/item[name = 'k']/v"),
    )
    assert [session.node(f"/data/{n}").value for n in "ab"] == ["1", "2"]


# Answers


@pytest.fixture
def fruit(x: FormMaker) -> Callable[[str], Session]:
    def make(kind: str) -> Session:
        return x.session("<q/>", body=x.control(kind, "q", "Q", x.items("apple", "pear", "fig")))

    return make


def test_a_single_choice_takes_one_of_its_values(fruit: Callable[[str], Session]) -> None:
    session = fruit("select1")
    session.set("/data/q", "pear")
    assert session.node("/data/q").value == "pear"


@pytest.mark.parametrize(
    ("kind", "value"),
    [("select1", "plum"), ("select1", "apple pear"), ("select", "apple plum"), ("rank", "apple")],
)
def test_what_is_not_offered_is_refused(
    fruit: Callable[[str], Session], kind: str, value: str
) -> None:
    session = fruit(kind)
    with pytest.raises(AnswerError) as caught:
        session.set("/data/q", value)
    assert caught.value.fields["detail"] == "not-a-choice"
    assert session.node("/data/q").value == ""


def test_several_choices_stand_in_the_order_of_the_form(fruit: Callable[[str], Session]) -> None:
    session = fruit("select")
    session.set("/data/q", "fig apple")
    assert session.node("/data/q").value == "apple fig"


def test_a_rank_keeps_the_order_given(fruit: Callable[[str], Session]) -> None:
    session = fruit("rank")
    session.set("/data/q", "fig apple pear")
    assert session.node("/data/q").value == "fig apple pear"


def test_a_rank_whose_choices_change_holds_all_that_are_offered(x: FormMaker) -> None:
    session = x.session(
        "<region/><q/>",
        x.list("town", *PLACES),
        body=x.input("region")
        + x.control(
            "rank",
            "q",
            "Q",
            x.itemset("instance('town')/root/item[/data/region = '' or region = /data/region]"),
        ),
    )
    session.set("/data/q", "ku is kb kh")
    session.set("/data/region", "khatlon")
    assert session.node("/data/q").value == "ku kb"
    session.set("/data/region", "")
    assert session.node("/data/q").value == "ku is kb kh"


@pytest.mark.parametrize("kind", ["select1", "select", "rank"])
def test_an_empty_answer_takes_the_choice_back(fruit: Callable[[str], Session], kind: str) -> None:
    session = fruit(kind)
    session.set("/data/q", "fig apple pear" if kind == "rank" else "fig")
    session.set("/data/q", "")
    assert session.node("/data/q").value == ""


def test_a_default_that_is_not_offered_does_not_count(x: FormMaker) -> None:
    session = x.session("<q>plum</q>", body=x.select1("q", "apple"))
    assert session.node("/data/q").value == ""


@pytest.mark.parametrize(
    ("value", "kept"), [("5", "5"), ("1", "1"), ("10", "10"), ("11", ""), ("0", "")]
)
def test_a_range_takes_what_is_inside(x: FormMaker, value: str, kept: str) -> None:
    body = x.control("range", "q", "Q", start="1", end="10", step="1")
    session = x.session("<q/>", x.bind("q", type="int"), body=body)
    if not kept:
        with pytest.raises(AnswerError):
            session.set("/data/q", value)
    session.apply([["/data/q", value]])
    assert session.node("/data/q").value == kept
    assert session.node("/data/q").parameters["step"] == "1"


def test_a_range_may_run_downwards(x: FormMaker) -> None:
    body = x.control("range", "q", "Q", start="10", end="-10", step="1")
    session = x.session("<q/>", x.bind("q", type="int"), body=body)
    session.set("/data/q", "-5")
    assert session.node("/data/q").value == "-5"


@pytest.mark.parametrize(("initial", "value", "kept"), [("", "OK", "OK"), ("OK", "", "")])
def test_a_trigger_is_ok_or_nothing(x: FormMaker, initial: str, value: str, kept: str) -> None:
    session = x.session(f"<q>{initial}</q>", body=x.control("trigger", "q", "Q"))
    session.set("/data/q", value)
    assert session.node("/data/q").value == kept


def test_a_trigger_takes_nothing_else(x: FormMaker) -> None:
    session = x.session("<q/>", body=x.control("trigger", "q", "Q"))
    with pytest.raises(AnswerError):
        session.set("/data/q", "yes")


def test_an_upload_names_a_file(x: FormMaker) -> None:
    session = x.session("<q/>", body=x.control("upload", "q", "Q", mediatype="image/*"))
    session.set("/data/q", "photo.jpg")
    node = session.node("/data/q")
    assert (node.type, node.control, node.parameters["mediatype"]) == (
        "binary",
        "upload",
        "image/*",
    )


# Labels of choices


@pytest.mark.parametrize(
    ("first", "second"), [("/data/q", "'/data/q'"), ("'fig'", "' /data/q '"), ("../q", "'../q'")]
)
def test_the_name_of_a_choice_can_be_shown(x: FormMaker, first: str, second: str) -> None:
    session = x.session(
        "<q>fig</q><out/>",
        x.bind("out", calculate=f"jr:choice-name({first}, {second})"),
        body=x.select1("q", "apple", "fig"),
    )
    assert session.node("/data/out").value == "Fig"


def test_the_name_of_a_choice_follows_the_language(x: FormMaker) -> None:
    itext = (
        '<itext><translation lang="en"><text id="f"><value>Fig</value></text></translation>'
        '<translation lang="ru"><text id="f"><value>Инжир</value></text></translation></itext>'
    )
    item = "<item><label ref=\"jr:itext('f')\"/><value>fig</value></item>"
    session = x.session(
        "<q>fig</q><out/>",
        itext,
        x.bind("out", calculate="jr:choice-name(/data/q, '/data/q')"),
        body=x.control("select1", "q", "Q", item),
    )
    assert session.node("/data/out").value == "Fig"
    session.language = "ru"
    assert session.node("/data/out").value == "Инжир"
    assert session.node("/data/q").options[0].label == "Инжир"


def test_the_name_of_a_choice_that_is_not_there_is_empty(x: FormMaker) -> None:
    session = x.session(
        "<q/><out/>",
        x.bind("out", calculate="jr:choice-name('plum', '/data/q')"),
        body=x.select1("q", "apple"),
    )
    assert session.node("/data/out").value == ""


# Shuffling


def test_shuffled_choices_keep_their_order_while_a_draft_lives(x: FormMaker) -> None:
    rows = [(f"v{i}", f"L{i}") for i in range(20)]
    form = x.form(
        "<q/>",
        x.list("l", ("name", "label"), *rows),
        body=x.control("select1", "q", "Q", x.itemset("randomize(instance('l')/root/item)")),
    )
    session = form.new_session()
    first = offered(session, "q")
    assert sorted(first) == sorted(value for value, _ in rows)
    assert offered(session, "q") == first
    assert offered(form.restore(session.to_draft_xml()), "q") == first


def test_shuffled_choices_with_a_seed_are_the_same_everywhere(x: FormMaker) -> None:
    form = x.form(
        "<q/>",
        x.list("l", ("name", "label"), ("a", "A"), ("b", "B"), ("c", "C"), ("d", "D")),
        body=x.control("select1", "q", "Q", x.itemset("randomize(instance('l')/root/item, 42)")),
    )
    assert offered(form.new_session(), "q") == offered(form.new_session(), "q")


# What is wrong with choices


def test_a_list_that_is_not_there_is_an_error(x: FormMaker) -> None:
    body = x.control("select1", "q", "Q", x.itemset("instance('gone')/root/item"))
    (error,) = check_form(x.xml("<q/>", body=body))
    assert isinstance(error, FormStructureError)
    assert (error.fields["detail"], error.fields["name"]) == ("missing-list", "gone")


def test_a_question_with_choices_needs_some(x: FormMaker) -> None:
    (error,) = check_form(x.xml("<q/>", body=x.control("select1", "q", "Q")))
    assert error.fields["detail"] == "no-choices"


def test_a_list_that_was_not_given_is_missing_and_one_that_is_empty_is_not(x: FormMaker) -> None:
    source = '<instance id="c" src="jr://file-csv/c.csv"/>'
    body = x.control("select1", "a", "A", x.itemset("instance('c')/root/item")) + x.input("b")
    form = x.form("<a/><b/>", source, body=body)
    assert form.new_session().node("/data/a").list_missing
    assert not form.new_session().node("/data/b").list_missing
    given = x.form("<a/><b/>", source, body=body, attachments={"c.csv": b"name,label\n"})
    assert not given.new_session().node("/data/a").list_missing


def test_what_was_chosen_is_told_without_the_rest(cascade: Session) -> None:
    assert cascade.node("/data/region").chosen == ()
    cascade.set("/data/region", "khatlon")
    chosen = cascade.node("/data/region").chosen
    assert [(option.value, option.label) for option in chosen] == [("khatlon", "Khatlon")]
    assert chosen[0] in cascade.node("/data/region").options
