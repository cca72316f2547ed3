"""Labels, hints and guidance: plain, translated, with outputs, with media."""

import pytest

from tests.vetting_desk.forms.conftest import FormMaker
from vetting_desk.forms import Aspect, FormLanguage, Session

ITEXT = """<itext>
<translation lang="English (en)" default="true()">
  <text id="q"><value>Name</value><value form="short">N</value>
    <value form="image">jr://images/n.png</value><value form="audio">jr://audio/n.mp3</value></text>
  <text id="h"><value>Hint</value><value form="guidance">Ask twice</value></text>
  <text id="o"><value>Hello <output value="/data/a"/>!</value></text>
  <text id="only"><value>English only</value></text>
</translation>
<translation lang="Тоҷикӣ (tg)">
  <text id="q"><value>Ном</value></text>
  <text id="h"><value>Маслиҳат</value></text>
  <text id="o"><value><output value="/data/a"/>, салом</value></text>
</translation>
<translation lang="العربية (ar)"><text id="q"><value>الاسم</value></text></translation>
</itext>"""


@pytest.fixture
def translated(x: FormMaker) -> Session:
    body = (
        '<input ref="/data/a"><label ref="jr:itext(\'q\')"/><hint ref="jr:itext(\'h\')"/></input>'
        '<input ref="/data/b"><label ref="jr:itext(\'o\')"/></input>'
        '<input ref="/data/c"><label ref="jr:itext(\'only\')"/></input>'
    )
    return x.session("<a/><b/><c/>", ITEXT, body=body)


def test_a_form_names_its_languages(translated: Session) -> None:
    form = translated.form
    assert form.languages == ("English (en)", "Тоҷикӣ (tg)", "العربية (ar)")
    assert form.default_language == "English (en)"
    languages = [FormLanguage.from_name(name) for name in form.languages]
    assert [(lang.code, lang.right_to_left) for lang in languages] == [
        ("en", False),
        ("tg", False),
        ("ar", True),
    ]


@pytest.mark.parametrize(
    ("name", "code", "right_to_left"),
    [("English", "", False), ("Русский (ru)", "ru", False), ("فارسی (fa)", "fa", True)],
)
def test_a_language_is_read_from_its_name(name: str, code: str, right_to_left: bool) -> None:
    assert FormLanguage.from_name(name) == FormLanguage(name, code, right_to_left)


def test_the_first_language_is_the_default_unless_one_says_so(x: FormMaker) -> None:
    itext = '<itext><translation lang="a"/><translation lang="b" default="true()"/></itext>'
    assert x.form("<q/>", itext).default_language == "b"
    assert x.form("<q/>", itext.replace(' default="true()"', "")).default_language == "a"


def test_a_form_in_one_nameless_language_has_none(x: FormMaker) -> None:
    itext = '<itext><translation lang="default"><text id="q"><value>Q</value></text></translation></itext>'
    assert x.form("<a/>", itext).languages == ()


def test_texts_follow_the_language(translated: Session) -> None:
    node = translated.node("/data/a")
    assert (node.label, node.hint) == ("Name", "Hint")
    translated.language = "Тоҷикӣ (tg)"
    assert (node.label, node.hint) == ("Ном", "Маслиҳат")


def test_a_missing_translation_shows_the_default_language(translated: Session) -> None:
    translated.language = "Тоҷикӣ (tg)"
    assert translated.node("/data/c").label == "English only"


def test_the_wording_of_a_language_is_all_that_is_written_and_no_answer(
    translated: Session,
) -> None:
    translated.set("/data/a", "Namuna")
    said = translated.form.itext.wording("Тоҷикӣ (tg)").split()
    assert sorted(said) == sorted(["Ном", "Маслиҳат", ",", "салом", "English", "only"])


def test_a_language_the_form_does_not_have_is_refused(translated: Session) -> None:
    from vetting_desk.errors import AnswerError

    with pytest.raises(AnswerError):
        translated.language = "Latin"
    assert translated.language == "English (en)"


def test_other_forms_of_a_text_are_distinguished(translated: Session) -> None:
    node = translated.node("/data/a")
    assert node.guidance == "Ask twice"


def test_media_of_a_label_are_listed(translated: Session) -> None:
    assert dict(translated.node("/data/a").media) == {
        "image": "jr://images/n.png",
        "audio": "jr://audio/n.mp3",
    }


def test_an_answer_inside_a_label_is_shown(translated: Session) -> None:
    assert translated.node("/data/b").label == "Hello !"
    changes = translated.set("/data/a", "Ҷамшед")
    assert translated.node("/data/b").label == "Hello Ҷамшед!"
    assert changes.aspects["/data/b"] & Aspect.TEXT
    translated.language = "Тоҷикӣ (tg)"
    assert translated.node("/data/b").label == "Ҷамшед, салом"


@pytest.mark.parametrize(
    ("output", "shown"),
    [
        ("/data/n", "3"),
        ("/data/n + 1", "4"),
        ("number(/data/empty)", ""),
        ("position(..)", "1"),
        ("../n", "3"),
        ("if(/data/n > 2, 'many', 'few')", "many"),
    ],
)
def test_an_output_may_be_any_expression(x: FormMaker, output: str, shown: str) -> None:
    label = f'You have <output value="{output.replace(">", "&gt;")}"/>.'
    session = x.session("<n>3</n><empty/><q/>", body=x.input("q", label))
    assert session.node("/data/q").label == f"You have {shown}."


def test_an_output_in_a_repeat_shows_its_own_repetition(x: FormMaker) -> None:
    session = x.session(
        "<r><n/><q/></r>",
        body=x.repeat("r", x.input("r/n"), x.input("r/q", 'Of <output value="../n"/>')),
    )
    session.add_repeat("/data/r")
    session.set("/data/r[1]/n", "A")
    session.set("/data/r[2]/n", "B")
    assert [session.node(f"/data/r[{i}]/q").label for i in (1, 2)] == ["Of A", "Of B"]


def test_a_label_may_be_named_by_an_expression(x: FormMaker) -> None:
    body = '<input ref="/data/q"><label ref="jr:itext(/data/which)"/></input>'
    session = x.session("<which>q</which><q/>", ITEXT, body=body)
    assert session.node("/data/q").label == "Name"
    session.language = "Тоҷикӣ (tg)"
    assert session.node("/data/q").label == "Ном"


def test_a_label_may_be_an_answer(x: FormMaker) -> None:
    session = x.session(
        "<t>Told</t><q/>", body='<input ref="/data/q"><label ref="/data/t"/></input>'
    )
    assert session.node("/data/q").label == "Told"


def test_choices_may_have_texts_with_answers_inside(x: FormMaker) -> None:
    item = '<item><label>Like <output value="/data/n"/></label><value>a</value></item>'
    session = x.session("<n>7</n><q/>", body=x.input("n") + x.control("select1", "q", "Q", item))
    assert session.node("/data/q").options[0].label == "Like 7"


def test_a_repeat_has_the_label_of_the_group_around_it(x: FormMaker) -> None:
    repeat = '<repeat nodeset="/data/r"><input ref="a"/></repeat>'
    body = f'<group ref="/data/r"><label>People</label>{repeat}</group>'
    session = x.session("<r><a/></r>", body=body)
    assert session.node("/data/r").label == "People"
    assert session.node("/data/r[1]/a").kind == "question"


def test_appearance_and_other_attributes_are_listed(x: FormMaker) -> None:
    body = x.input("a", appearance="multiline  numbers", rows="5") + (
        '<group ref="/data/g" appearance="field-list"><input ref="/data/g/b"/></group>'
    )
    session = x.session("<a/><g><b/></g>", body=body)
    assert session.node("/data/a").appearance == ("multiline", "numbers")
    assert session.node("/data/a").parameters["rows"] == "5"
    assert session.node("/data/g").appearance == ("field-list",)


def test_vetting_attributes_are_listed_by_their_names(x: FormMaker) -> None:
    session = x.session("<a/>", x.bind("a", vd_role="presence", vd_critical="yes"))
    assert dict(session.node("/data/a").attributes) == {"role": "presence", "critical": "yes"}


LISTED = """<itext><translation lang="en"><text id="c-0"><value>With <output value="/data/name"/></value></text>
<text id="c-1"><value>Alone</value></text></translation></itext>"""


def test_a_choice_of_a_list_shows_an_answer_in_its_label(x: FormMaker) -> None:
    rows = x.list("l", ("name", "itextId"), ("a", "c-0"), ("b", "c-1"))
    choose = x.itemset("instance('l')/root/item", "name", "jr:itext(itextId)")
    body = x.input("name") + x.control("select1", "s", "S", choose)
    session = x.session("<name/><s/>", LISTED, rows, body=body)

    changes = session.set("/data/name", "Zara")

    assert [option.label for option in session.node("/data/s").options] == ["With Zara", "Alone"]
    assert "/data/s" in changes


def test_a_choice_of_a_list_beside_the_form_shows_an_answer_in_its_label(x: FormMaker) -> None:
    choose = x.itemset("instance('l')/root/item", "name", "jr:itext(itextId)")
    body = x.input("name") + x.control("select1", "s", "S", choose)
    files = {"l.csv": b"name,itextId\na,c-0\n"}
    source = '<instance id="l" src="jr://file-csv/l.csv"/>'
    session = x.session("<name/><s/>", LISTED, source, body=body, attachments=files)

    session.set("/data/name", "Zara")

    assert [option.label for option in session.node("/data/s").options] == ["With Zara"]
