"""Which contents are a file's of a case: each once, kept while the case is, and gone with it."""

import pytest

from tests.vetting_desk.store.conftest import case_named
from vetting_desk.errors import NotFoundError, StateError
from vetting_desk.model import NameScript, PersonName, new_id
from vetting_desk.store import Casebook

CONTENT = b"an invented scan" * 200_000


def added(casebook: Casebook, name: str) -> str:
    case = case_named(casebook, PersonName(name, NameScript.CYRILLIC))
    casebook.cases.add(case)
    return case.id


@pytest.fixture
def case_id(casebook: Casebook) -> str:

    return added(casebook, "Намуна")


def test_a_content_is_a_file_s_of_one_case_alone(casebook: Casebook, case_id: str) -> None:
    contents, name = casebook.statements.contents, casebook.blobs.put(CONTENT)
    assert not contents.holds(case_id, name)
    contents.keep(case_id, name, len(CONTENT))
    contents.keep(case_id, name, len(CONTENT))
    assert contents.here(case_id) == {name}
    assert contents.room(case_id) == (1, len(CONTENT))
    assert not contents.holds(new_id(), name)
    with pytest.raises(NotFoundError):
        contents.keep(new_id(), name, len(CONTENT))
    casebook.verify()


def test_it_stays_whatever_else_lets_go_of_it(casebook: Casebook, case_id: str) -> None:
    name = casebook.blobs.put(CONTENT)
    casebook.statements.contents.keep(case_id, name, len(CONTENT))
    casebook.blobs.discard_unused(name)
    assert casebook.blobs.get(name) == CONTENT
    with pytest.raises(StateError):
        casebook.blobs.discard(name)


def test_with_its_case_it_goes_and_so_does_its_picture(casebook: Casebook, case_id: str) -> None:
    contents, name = casebook.statements.contents, casebook.blobs.put(CONTENT)
    contents.keep(case_id, name, len(CONTENT))
    contents.put_picture(case_id, name, 1, 1, b"rgb")
    assert contents.picture(case_id, name) == (1, 1, b"rgb")
    casebook.erasure.erase(case_id, casebook.clock_reading().at, new_id(), "Invented")
    assert not casebook.blobs.holds(name)
    assert contents.picture(case_id, name) is None
    assert casebook._core.database.value("SELECT count(*) FROM file_pictures") == 0
    casebook.verify()


def test_a_file_that_another_case_has_too_stays_there(casebook: Casebook, case_id: str) -> None:

    other = added(casebook, "Дигар")
    name = casebook.blobs.put(CONTENT)
    for each in (case_id, other):
        casebook.statements.contents.keep(each, name, len(CONTENT))
    casebook.erasure.erase(case_id, casebook.clock_reading().at, new_id(), "Invented")
    assert casebook.blobs.get(name) == CONTENT
    assert casebook.statements.contents.holds(other, name)


def test_a_picture_without_its_content_is_not_kept(casebook: Casebook, case_id: str) -> None:
    casebook.statements.contents.put_picture(case_id, "0" * 64, 1, 1, b"rgb")
    assert casebook.statements.contents.picture(case_id, "0" * 64) is None
