import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.questionnaire.sections.outline import cut
from ui.questionnaire.sections.walking import Walk, without_instance

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
def nested(session):
    made = session(INSTANCE, "", BODY)
    made.add_repeat("/data/r")
    return made


def way(session):
    """Go on from the first page as a person who never adds anything."""
    seen: set[str] = set()
    outline = cut(session)
    page = Walk(outline, seen).first()
    told = []
    while page is not None:
        seen.add(page.reference)
        told.append(page.reference)
        page = Walk(outline, seen).after(page)
        assert len(told) < 100, "walks in circles"
    return told


def test_the_way_goes_through_every_page(nested):
    assert set(way(nested)) == {page.reference for page in cut(nested).pages}


def test_the_way_goes_into_instances_and_back_to_the_list(nested):
    assert way(nested) == [
        "/data/a",
        "/data/r",
        "/data/r[1]/b",
        "/data/r[1]/s",
        "/data/r[1]/s[1]/c",
        "/data/r[1]/s",
        "/data/r[2]/b",
        "/data/r[2]/s",
        "/data/r[2]/s[1]/c",
        "/data/r[2]/s",
        "/data/r",
        "/data/z",
    ]


def test_back_never_goes_into_an_instance(nested):
    outline = cut(nested)
    walk = Walk(outline, set())
    assert walk.before(outline.page("/data/z")).reference == "/data/r"
    assert walk.before(outline.page("/data/r[2]/b")).reference == "/data/r"
    assert walk.before(outline.page("/data/r")).reference == "/data/a"
    assert walk.before(outline.page("/data/a")) is None


def test_a_list_whose_instances_were_seen_is_left_behind(nested):
    outline = cut(nested)
    seen = {page.reference for page in outline.pages}
    assert Walk(outline, seen).after(outline.page("/data/r")).reference == "/data/z"


def test_a_form_without_pages_has_no_first(session):
    assert (
        Walk(cut(session("<c/>", '<bind nodeset="/data/c" calculate="1"/>', "")), set()).first()
        is None
    )


@pytest.mark.parametrize("seed_name", ["socio-economic-survey-v20240515", "whova_form"])
def test_the_way_through_a_public_form_ends(shared_form, seed_name):
    assert way(shared_form(seed_name))


def test_removing_an_instance_moves_what_stands_behind_it():
    kept = without_instance({"/d/r[1]/a", "/d/r[2]/a", "/d/r[3]/s[1]/b", "/d/q"}, "/d/r", 2)
    assert kept == {"/d/r[1]/a", "/d/r[2]/s[1]/b", "/d/q"}


@given(st.sets(st.integers(1, 30)), st.integers(1, 30))
def test_removing_forgets_only_the_one_removed(indices, index):
    references = {f"/d/r[{at}]/a" for at in indices}
    kept = without_instance(references, "/d/r", index)
    assert len(kept) == len(references) - (index in indices)
