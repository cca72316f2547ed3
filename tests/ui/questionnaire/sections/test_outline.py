from collections.abc import Callable

import pytest

from ui.questionnaire.sections.outline import PageKind, cut, is_question
from vetting_desk.forms import Session
from vetting_desk.operations.interview.instruments import shipped


def text(name: str, label: str | None = None) -> str:
    return f'<input ref="/data/{name}"><label>{label or name}</label></input>'


def pages(session: Session) -> list[str]:
    return [page.reference for page in cut(session).pages]


def test_every_question_outside_a_field_list_is_a_page_of_its_own(
    session: Callable[..., Session],
) -> None:
    made = session("<a/><b/>", "", text("a") + text("b"))
    assert pages(made) == ["/data/a", "/data/b"]


def test_a_field_list_is_one_page(session: Callable[..., Session]) -> None:
    body = f'<group ref="/data/g" appearance="field-list">{text("g/a")}{text("g/b")}</group>'
    made = session("<g><a/><b/></g>", "", body)
    page = cut(made).pages[0]
    assert (page.reference, page.questions) == ("/data/g", ("/data/g/a", "/data/g/b"))


def test_a_note_is_shown_with_the_question_after_it(session: Callable[..., Session]) -> None:
    made = session("<n/><a/>", '<bind nodeset="/data/n" readonly="true()"/>', text("n") + text("a"))
    assert cut(made).pages[0].questions == ("/data/n", "/data/a")


def test_notes_at_the_end_are_a_page_of_their_own(session: Callable[..., Session]) -> None:
    made = session("<a/><n/>", '<bind nodeset="/data/n" readonly="true()"/>', text("a") + text("n"))
    assert pages(made) == ["/data/a", "/data/n"]


def test_only_what_is_relevant_has_a_page(session: Callable[..., Session]) -> None:
    made = session(
        "<a/><b/>", '<bind nodeset="/data/b" relevant="/data/a = \'1\'"/>', text("a") + text("b")
    )
    assert pages(made) == ["/data/a"]
    made.set("/data/a", "1")
    assert pages(made) == ["/data/a", "/data/b"]


def test_calculations_have_no_page(session: Callable[..., Session]) -> None:
    made = session("<a/><c/>", '<bind nodeset="/data/c" calculate="/data/a"/>', text("a"))
    assert pages(made) == ["/data/a"]


def test_top_level_groups_are_sections(session: Callable[..., Session]) -> None:
    body = "".join(
        f'<group ref="/data/{g}"><label>{g}</label>{text(f"{g}/a")}</group>' for g in "xyz"
    )
    made = session("<x><a/></x><y><a/></y><z><a/></z>", "", body)
    assert [section.group for section in cut(made).sections] == ["/data/x", "/data/y", "/data/z"]


def test_loose_questions_between_groups_make_a_section(session: Callable[..., Session]) -> None:
    body = f'{text("a")}<group ref="/data/g">{text("g/b")}</group>{text("c")}'
    made = session("<a/><g><b/></g><c/>", "", body)
    assert [(section.key, section.group) for section in cut(made).sections] == [
        ("/data/a", ""),
        ("/data/g", "/data/g"),
        ("/data/c", ""),
    ]


def test_a_top_level_group_that_is_not_relevant_yet_is_a_section_without_pages(
    session: Callable[..., Session],
) -> None:
    body = f'{text("a")}<group ref="/data/g">{text("g/b")}</group>'
    made = session("<a/><g><b/></g>", '<bind nodeset="/data/g" relevant="/data/a = \'1\'"/>', body)
    assert cut(made).sections[1].pages == ()


def test_a_group_of_calculations_alone_is_no_section(session: Callable[..., Session]) -> None:
    made = session("<a/><g><c/></g>", '<bind nodeset="/data/g/c" calculate="1"/>', text("a"))
    assert len(cut(made).sections) == 1


def test_a_repeat_is_a_page_and_each_instance_has_its_own(session: Callable[..., Session]) -> None:
    inner = f'<repeat nodeset="/data/r">{text("r/a")}{text("r/b")}</repeat>'
    body = f'<group ref="/data/r"><label>R</label>{inner}</group>'
    made = session('<r jr:template=""><a/><b/></r><r><a/><b/></r>', "", body)
    made.add_repeat("/data/r")
    outline = cut(made)
    assert [page.reference for page in outline.pages] == [
        "/data/r",
        *(f"/data/r[{at}]/{name}" for at in (1, 2) for name in "ab"),
    ]
    assert outline.pages[0].kind is PageKind.REPEAT
    assert outline.pages[3].hub == "/data/r"
    assert outline.pages[3].instance == "/data/r[2]"


def test_a_repeat_with_a_field_list_has_one_page_for_each_instance(
    session: Callable[..., Session],
) -> None:
    body = (
        '<group ref="/data/r"><label>R</label><repeat nodeset="/data/r" appearance="field-list">'
        f"{text('r/a')}{text('r/b')}</repeat></group>"
    )
    made = session('<r jr:template=""><a/><b/></r><r><a/><b/></r>', "", body)
    assert pages(made) == ["/data/r", "/data/r[1]"]


def test_a_repeat_inside_a_field_list_follows_it(session: Callable[..., Session]) -> None:
    body = (
        f'<group ref="/data/g" appearance="field-list">{text("g/a")}'
        f'<group ref="/data/g/r"><repeat nodeset="/data/g/r">{text("g/r/b")}</repeat></group></group>'
    )
    made = session("<g><a/><r><b/></r></g>", "", body)
    assert pages(made)[:2] == ["/data/g", "/data/g/r"]


@pytest.mark.parametrize("kind", ["indicator", "criterion"])
def test_an_indicator_is_one_page_of_its_own_kind(
    session: Callable[..., Session], kind: str
) -> None:
    body = f'<group ref="/data/g"><label>G</label>{text("g/a")}{text("g/b")}</group>'
    made = session("<g><a/><b/></g>", f'<bind nodeset="/data/g" vd:kind="{kind}"/>', body)
    assert [(page.kind, page.group) for page in cut(made).pages] == [(PageKind.RATING, "/data/g")]


def test_a_very_large_group_is_opened_up_into_its_groups(
    shared_form: Callable[[str], Session],
) -> None:
    made = shared_form("whova_form")
    consent = next(node for node in made.walk() if node.name == "Id10013")
    made.set(consent.reference, "yes")
    keys = [section.key for section in cut(made).sections]
    assert "/data/consented" not in keys
    assert sum(key.startswith("/data/consented/") for key in keys) > 4


def test_a_domain_of_indicators_stays_one_section(instrument: Callable[[str], Session]) -> None:
    keys = [section.key for section in cut(instrument("return-spj")).sections]
    assert "/data/history" in keys
    assert len(keys) < 20


@pytest.mark.parametrize(
    "name",
    [
        "whova_form",
        "ifrc-distribution-site-assessment-v1",
        "all-question-types-v2024091201-3",
        "socio-economic-survey-v20240515",
    ],
)
def test_every_relevant_question_of_a_public_form_is_on_exactly_one_page(
    shared_form: Callable[[str], Session], name: str
) -> None:
    made = shared_form(name)
    shown = [reference for page in cut(made).pages for reference in page.questions]
    asked = [node.reference for node in made.walk() if is_question(node) and node.relevant]
    assert sorted(name for name in shown if is_question(made.node(name))) == sorted(asked)


@pytest.mark.parametrize("name", shipped())
def test_every_relevant_question_of_a_shipped_instrument_is_on_exactly_one_page(
    instrument: Callable[[str], Session], name: str
) -> None:
    made = instrument(name)
    shown = [reference for page in cut(made).pages for reference in page.questions]
    asked = [node.reference for node in made.walk() if is_question(node) and node.relevant]
    assert sorted(name for name in shown if is_question(made.node(name))) == sorted(asked)


def test_a_page_is_found_by_its_own_name_and_by_what_it_shows(
    session: Callable[..., Session],
) -> None:
    body = f'<group ref="/data/g" appearance="field-list">{text("g/a")}{text("g/b")}</group>{text("c")}'
    outline = cut(session("<g><a/><b/></g><c/>", "", body))
    assert outline.page("/data/g/b") is outline.page("/data/g") is outline.pages[0]
    assert outline.page("/data/nowhere") is None


def test_a_hidden_question_leads_to_the_page_of_its_group(session: Callable[..., Session]) -> None:
    body = f'<group ref="/data/g">{text("g/a")}{text("g/b")}</group>'
    made = session("<g><a/><b/></g>", '<bind nodeset="/data/g/b" relevant="false()"/>', body)
    page = cut(made).page("/data/g/b")
    assert page is not None
    assert page.reference == "/data/g/a"
