"""Loading a form, and what is said of one that cannot be used."""

from pathlib import Path

import pytest

from vetting_desk.errors import (
    ExpressionError,
    FormStructureError,
    FormSyntaxError,
)
from vetting_desk.forms import check_form, load_form
from vetting_desk.forms.loading.problems import as_written


def test_a_form_tells_what_it_is(x):
    form = x.form("<a/>", root='id="my-form" version="7"')
    assert (form.id, form.version, form.title) == ("my-form", "7", "Test")
    assert len(form.sha256) == 64
    assert form.attributes["id"] == "my-form"


@pytest.mark.parametrize(
    ("source", "detail"),
    [
        (b"", "no element found"),
        (b"just text", "syntax error"),
        (b"<html><head>", "no element found"),
        (b"<html/>", "not-a-form"),
        (b"<other><head/><body/></other>", "not-a-form"),
        (b"<html><head><model/></head><body/></html>", "no-instance"),
        (b"<html><head><model><instance/></model></head><body/></html>", "no-instance"),
        (b"<!DOCTYPE html><html/>", "document-type"),
        (b'<?xml version="1.0" encoding="utf-7"?><html/>', "encoding"),
        (b'<?xml version="1.0" encoding="cp037"?><html/>', "encoding"),
        (b"\x00\x01\x02", "not well-formed (invalid token)"),
        (b"<a>" * 300 + b"</a>" * 300, "too-deep"),
    ],
)
def test_what_is_no_form_is_refused(source, detail):
    with pytest.raises(FormSyntaxError) as caught:
        load_form(source)
    assert caught.value.fields["detail"] == detail


def test_an_error_names_file_and_line(tmp_path):
    path = tmp_path / "broken.xml"
    path.write_bytes(b"<html>\n<head>\n</html>")
    with pytest.raises(FormSyntaxError) as caught:
        load_form(path)
    assert (caught.value.fields["file"], caught.value.fields["line"]) == ("broken.xml", 3)


@pytest.mark.parametrize(
    "document",
    [
        b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><html>&x;</html>',
        b'<!DOCTYPE a SYSTEM "http://localhost/a.dtd"><html/>',
        b'<!DOCTYPE l [<!ENTITY a "aaaaaaaaaa">'
        + b"".join(b'<!ENTITY b%d "%s">' % (i, b"&a;" * 1000) for i in range(50))
        + b"]><l>&b1;</l>",
    ],
)
def test_entities_are_never_read(document):
    with pytest.raises(FormSyntaxError) as caught:
        load_form(document)
    assert caught.value.fields["detail"] == "document-type"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_the_usual_encodings_are_read(x, encoding):
    text = x.xml("<a/>", body=x.input("a", "Ном")).decode()
    if encoding == "utf-16":
        text = text.replace('<?xml version="1.0"?>', '<?xml version="1.0" encoding="utf-16"?>')
    form = load_form(text.encode(encoding))
    assert form.new_session().node("/data/a").label == "Ном"


EXPRESSIONS = [
    ("1 +", "unfinished", 3),
    ("1 1", "unexpected", 2),
    ("(1", "expected-)", 2),
    ("'open", "open-text", 0),
    ("a ! b", "unexpected", 2),
    ("nothing-like-it(1)", "unknown-function", 0),
    ("concat(if(1, 2), 3)", "argument-count", 7),
    ("string-length(1, 2)", "argument-count", 0),
    ("count('text')", "argument-type", 0),
    ("1 + /data/gone", "unknown-reference", 4),
    ("../gone = 1", "unknown-reference", 0),
    ("current()/../gone", "unknown-reference", 0),
    ("$variable", "unexpected", 0),
    ("wrong::a", "unknown-axis", 0),
    ("(" * 200 + "1" + ")" * 200, "too-deep", 100),
    ("", None, 0),
]


@pytest.mark.parametrize(
    "attribute", ["relevant", "constraint", "calculate", "readonly", "required"]
)
@pytest.mark.parametrize(("expression", "detail", "position"), EXPRESSIONS)
def test_an_expression_that_cannot_be_used_names_its_question(
    x, attribute, expression, detail, position
):
    found = check_form(x.xml("<a/>", x.bind("a", **{attribute: expression})))
    if detail is None:
        assert found == ()
        return
    (error,) = found
    assert isinstance(error, ExpressionError)
    told = error.fields
    assert (told["question"], told["attribute"], told["expression"]) == (
        "/data/a",
        attribute,
        expression,
    )
    assert (told["detail"], told["position"]) == (detail, position)


CALCULATE = '<bind nodeset="/data/a" calculate="{}"/>'


@pytest.mark.parametrize(
    ("instance", "model", "body", "detail", "name"),
    [
        ("<a/>", '<bind nodeset="/data/gone"/>', None, "bind-without-node", "/data/gone"),
        ("<a/>", '<bind nodeset="/data/a"/><bind nodeset="/data/a"/>', None, "duplicate-bind", "/data/a"),
        ("<a/><a/>", "", '<input ref="/data/a"/>', "duplicate-name", "a"),
        ("<a/>", "", '<input ref="/data/gone"/>', "control-without-node", "/data/gone"),
        ("<a/>", "", '<group ref="/data/gone"/>', "control-without-node", "/data/gone"),
        ("<a/>", "", '<input ref="/data/a"/><input ref="/data/a"/>', "duplicate-control", "/data/a"),
        ("<a><b/></a>", "", '<input ref="/data/a"/>', "question-on-group", "/data/a"),
        ("<a/>", '<instance id="l"/><instance id="l"/>', None, "duplicate-list", "l"),
        ("<a/>", "<instance/>", None, "list-without-name", ""),
        ("<a/>", CALCULATE.format("instance('no')/root/item/x"), None, "missing-list", "no"),
        ("<a/>", CALCULATE.format("pulldata('no', 'a', 'b', 'c')"), None, "missing-list", "no"),
    ],
)  # fmt: skip
def test_parts_that_do_not_fit_together_are_named(x, instance, model, body, detail, name):
    errors = check_form(x.xml(instance, model, body=body))
    error = errors[0]
    assert isinstance(error, FormStructureError)
    assert (error.fields["detail"], error.fields["name"]) == (detail, name)


def test_all_problems_are_collected(x):
    binds = [
        x.bind("a", relevant="1 +"),
        x.bind("b", calculate="/data/gone"),
        x.bind("c", constraint="nonsense()"),
        '<bind nodeset="/data/nowhere"/>',
    ]
    assert len(check_form(x.xml("<a/><b/><c/>", *binds))) == 4


def test_loading_raises_the_first_problem(x):
    xml = x.xml("<a/><b/>", x.bind("a", relevant="1 +"), x.bind("b", relevant="2 +"))
    with pytest.raises(ExpressionError) as caught:
        load_form(xml)
    assert caught.value.fields["question"] == "/data/a"


def test_checking_what_is_no_form_tells_so():
    (error,) = check_form(b"<nothing/>")
    assert isinstance(error, FormSyntaxError)


def test_an_output_that_leads_nowhere_is_named(x):
    (error,) = check_form(x.xml("<a/>", body=x.input("a", 'Of <output value="/data/gone"/>')))
    assert (error.fields["attribute"], error.fields["detail"]) == ("label", "unknown-reference")


def test_references_may_be_relative_to_the_group_around_them(x):
    body = '<group ref="/data/g"><input ref="a"/><group ref="h"><input ref="b"/></group></group>'
    session = x.session("<g><a/><h><b/></h></g>", body=body)
    assert session.node("/data/g/h/b").kind == "question"


SHEETS = """
| survey |
| | type | name | label::English (en) | label::Русский (ru) | relevant | bind::vd:role |
| | select_one yn | q | Well? | Хорошо? | | presence |
| | text | why | Why? | Почему? | ${q} = 'n' | |
| choices |
| | list_name | name | label::English (en) | label::Русский (ru) |
| | yn | y | Yes | Да |
| | yn | n | No | Нет |
| settings |
| | form_title | form_id | version | namespaces |
| | Small | small | 3 | vd="urn:vetting-desk:instrument:1" |
"""


def test_a_spreadsheet_is_converted(tmp_path):
    path = tmp_path / "small.md"
    path.write_text(SHEETS, encoding="utf-8")
    form = load_form(path)
    session = form.new_session()
    session.set("/data/q", "n")
    assert (form.id, form.version) == ("small", "3")
    assert session.node("/data/why").relevant
    assert session.node("/data/q").attributes["role"] == "presence"


def test_a_spreadsheet_with_an_error_is_refused_in_its_own_words(tmp_path):
    path = tmp_path / "small.md"
    path.write_text(SHEETS.replace("select_one yn", "select_one gone"), encoding="utf-8")
    with pytest.raises(FormSyntaxError) as caught:
        load_form(path)
    assert caught.value.fields["detail"] == "spreadsheet"
    assert "gone" in caught.value.fields["output"]


@pytest.mark.parametrize("content", [b"PK\x03\x04broken", b"PK\x03\x04"])
def test_a_broken_workbook_is_refused(tmp_path, content):
    path = tmp_path / "broken.xlsx"
    path.write_bytes(content)
    for source in (path, content):
        with pytest.raises(FormSyntaxError):
            load_form(source)


@pytest.mark.parametrize("name", ["gone.xml", "gone.xlsx", "gone.md"])
def test_a_file_that_is_not_there_is_the_systems_error(tmp_path, name):
    with pytest.raises(FileNotFoundError):
        load_form(tmp_path / name)


@pytest.mark.parametrize("suffix", [".xlsx", ".xml"])
def test_a_workbook_and_its_form_are_the_same(shared: Path, suffix: str):
    form = load_form(shared / f"socio-economic-survey-v20240515{suffix}")
    session = form.new_session()
    session.set("/data/headOfHousehold/region", "KP")
    assert "Khot" in [o.value for o in session.node("/data/headOfHousehold/district").options]


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
    ],
)
def test_an_expression_is_told_as_its_author_wrote_it(source, written):
    assert as_written(source) == written


def test_an_error_names_the_column_of_the_spreadsheet(x):
    (error,) = check_form(x.xml("<a/>", x.bind("a", calculate=" /data/b  + 1")))
    assert (error.fields["column"], error.fields["written"]) == ("calculation", "${b} + 1")


def test_a_text_that_no_language_has_is_told_and_does_no_harm(x):
    body = '<input ref="/data/a"><label ref="jr:itext(\'gone\')"/></input>'
    (error,) = check_form(x.xml("<a/>", body=body))
    assert (error.fields["detail"], error.fields["name"]) == ("missing-text", "gone")
    assert x.session("<a/>", body=body).node("/data/a").label == ""


def test_a_pattern_that_can_match_nothing_is_told(x):
    (error,) = check_form(x.xml("<a/>", x.bind("a", constraint="regex(., '[')")))
    assert (error.fields["detail"], error.fields["name"]) == ("bad-pattern", "[")


@pytest.mark.parametrize(
    "name",
    [
        "all-question-types-v2024091201-3",
        "ifrc-distribution-site-assessment-v1",
        "socio-economic-survey-v20240515",
        "whova_form",
    ],
)
def test_forms_of_others_are_sound(shared: Path, name: str):
    assert check_form(shared / f"{name}.xml") == ()


TEXT_SHEETS = {
    ".md": '| survey |\n| | type | name | label |\n| | text | a | Номи "A" |\n',
    ".csv": '"survey",,,\n,"type","name","label"\n,"text","a","Номи ""A"""\n',
}


@pytest.mark.parametrize("suffix", sorted(TEXT_SHEETS))
def test_a_spreadsheet_written_as_text_is_a_form(tmp_path: Path, suffix: str):
    path = tmp_path / f"form{suffix}"
    path.write_text(TEXT_SHEETS[suffix], encoding="utf-8")
    session = load_form(path).new_session()
    assert session.node(f"{session.root.reference}/a").label == 'Номи "A"'


def test_an_old_workbook_is_a_form_whatever_its_name_says(shared: Path):
    old = (shared / "ifrc-distribution-site-assessment-v1.xlsx").read_bytes()
    assert old.startswith(b"\xd0\xcf\x11\xe0")
    assert load_form(old).languages == ("English", "Français")
