from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.questionnaire.sections.outline import Outline, Page, cut
from ui.questionnaire.sections.walking import Walk, without_instance
from vetting_desk.forms import Session

BODY = (
    '<input ref="/data/a"><label>a</label></input>'
    '<group ref="/data/r"><label>R</label><repeat nodeset="/data/r">'
    '<input ref="/data/r/b"><label>b</label></input>'
    '<group ref="/data/r/s"><repeat nodeset="/data/r/s"><input ref="/data/r/s/c"><label>c</label></input>'
    "</repeat></group></repeat></group>"
    '<input ref="/data/z"><label>z</label></input>'
)
INSTANCE = (
    '<a/><r jr:template=""><b/><s jr:template=""><c/></s><s><c/></s></r><r><b/><s><c/></s></r><z/>'
)


@pytest.fixture
def nested(session: Callable[..., Session]) -> Session:
    made = session(INSTANCE, "", BODY)
    made.add_repeat("/data/r")
    return made


def way(session: Session) -> list[str]:
    """Continue from the first page without ever adding a repetition."""
    seen: set[str] = set()
    outline = cut(session)
    page = Walk(outline, seen).first()
    references = []
    while page is not None:
        seen.add(page.reference)
        references.append(page.reference)
        page = Walk(outline, seen).after(page)
        assert len(references) < 100, "walks in circles"
    return references


def page_at(outline: Outline, reference: str) -> Page:
    page = outline.page(reference)
    assert page is not None
    return page


def test_the_way_goes_through_every_page(nested: Session) -> None:
    assert set(way(nested)) == {page.reference for page in cut(nested).pages}


def test_the_way_goes_into_instances_and_back_to_the_list(nested: Session) -> None:
    assert way(nested) == [
        "/data/a",
        "/data/r",
        "/data/r[1]/b",
        "/data/r[1]/s[1]/c",
        "/data/r[1]/s",
        "/data/r[2]/b",
        "/data/r[2]/s[1]/c",
        "/data/r[2]/s",
        "/data/r",
        "/data/z",
    ]


def test_back_never_goes_into_an_instance(nested: Session) -> None:
    outline = cut(nested)
    walk = Walk(outline, set())
    before = {
        reference: walk.before(page_at(outline, reference))
        for reference in ("/data/z", "/data/r[2]/b", "/data/r", "/data/a")
    }
    assert {reference: page and page.reference for reference, page in before.items()} == {
        "/data/z": "/data/r",
        "/data/r[2]/b": "/data/r",
        "/data/r": "/data/a",
        "/data/a": None,
    }


def test_a_list_whose_instances_were_seen_is_left_behind(nested: Session) -> None:
    outline = cut(nested)
    seen = {page.reference for page in outline.pages}
    after = Walk(outline, seen).after(page_at(outline, "/data/r"))
    assert after is page_at(outline, "/data/z")


def test_a_form_without_pages_has_no_first(session: Callable[..., Session]) -> None:
    assert (
        Walk(cut(session("<c/>", '<bind nodeset="/data/c" calculate="1"/>', "")), set()).first()
        is None
    )


@pytest.mark.parametrize("seed_name", ["socio-economic-survey-v20240515", "whova_form"])
def test_the_way_through_a_public_form_ends(
    shared_form: Callable[[str], Session], seed_name: str
) -> None:
    assert way(shared_form(seed_name))


def test_removing_an_instance_moves_what_stands_behind_it() -> None:
    kept = without_instance({"/d/r[1]/a", "/d/r[2]/a", "/d/r[3]/s[1]/b", "/d/q"}, "/d/r", 2)
    assert kept == {"/d/r[1]/a", "/d/r[2]/s[1]/b", "/d/q"}


@given(st.sets(st.integers(1, 30)), st.integers(1, 30))
def test_removing_forgets_only_the_one_removed(indices: set[int], index: int) -> None:
    references = {f"/d/r[{at}]/a" for at in indices}
    kept = without_instance(references, "/d/r", index)
    assert len(kept) == len(references) - (index in indices)
