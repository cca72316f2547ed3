"""The desk book: what is told in it, and what is not."""

from contextlib import closing
from pathlib import Path

import pytest

from vetting_desk.clock import FixedClock
from vetting_desk.errors import CasebookDamagedError, CasebookInUseError
from vetting_desk.model import Desk, DeskKind, Officer, Role, new_id
from vetting_desk.store import Casebook, create_casebook, open_casebook
from vetting_desk.store.answers import ACTION
from vetting_desk.store.desk_book import TOLD, create, done_alone, open_alone, open_beside, tell

KEY, BOOK_KEY = bytearray(range(48)), bytearray(range(1, 49))
DESK = Desk(new_id(), "Post", DeskKind.POST, "Invented", training=True)
SOMEBODY = Officer(new_id(), "A. Officer", Role.SUPERVISOR)


@pytest.fixture
def casebook(tmp_path: Path, clock: FixedClock) -> Casebook:
    made = create_casebook(tmp_path, KEY, DESK, clock)
    made.act_as(SOMEBODY)
    create(tmp_path, BOOK_KEY, DESK, clock)
    return made


def test_what_was_done_is_told_without_what_it_says(casebook: Casebook, clock: FixedClock) -> None:
    subject = new_id()
    casebook.audit.append("case-opened", subject, {"why": "a person's name"})
    casebook.audit.append("setting-changed", "no id at all")
    with closing(open_beside(casebook.folder, BOOK_KEY, clock)) as book:
        last = tell(casebook, book, 0)
        newest, before = book.audit.entries(limit=2)
        book.verify()
    casebook.close()

    assert last == casebook_length(casebook.folder, clock)
    assert (before.action, before.subject, before.officer_id) == (
        "case-opened",
        subject,
        SOMEBODY.id,
    )
    assert set(before.detail) == {TOLD, "at"}
    assert newest.subject == ""


def casebook_length(folder: Path, clock: FixedClock) -> int:
    with closing(open_casebook(folder, KEY, clock)) as casebook:
        return casebook.audit.length()


def test_answers_are_not_counted_and_nothing_is_told_twice(
    casebook: Casebook, clock: FixedClock
) -> None:
    with casebook.transaction():
        casebook.audit.note(ACTION, new_id(), "{}")
    with closing(casebook), closing(open_beside(casebook.folder, BOOK_KEY, clock)) as book:
        last = tell(casebook, book, 0)
        length = book.audit.length()
        assert tell(casebook, book, last) == last
        assert book.audit.length() == length
        assert book.audit.entries(action=ACTION) == []


def test_what_was_done_alone_is_what_was_not_told(casebook: Casebook, clock: FixedClock) -> None:
    with closing(casebook), closing(open_beside(casebook.folder, BOOK_KEY, clock)) as book:
        tell(casebook, book, 0)
        since = book.audit.length()
        book.act_as(SOMEBODY)
        book.audit.append("unlocked")
        book.audit.append("passphrase-changed", SOMEBODY.id)
        tell(casebook, book, 0)

        found = done_alone(book, since, 100)

    assert [entry.action for entry in found] == ["unlocked", "passphrase-changed"]


def test_a_book_made_anew_replaces_the_one_before(casebook: Casebook, clock: FixedClock) -> None:
    other = bytearray(range(2, 50))
    create(casebook.folder, other, DESK, clock)

    with pytest.raises(CasebookDamagedError):
        open_beside(casebook.folder, BOOK_KEY, clock)
    open_beside(casebook.folder, other, clock).close()
    casebook.close()


def test_one_process_at_a_time_also_on_a_book(casebook: Casebook, clock: FixedClock) -> None:
    with closing(casebook), pytest.raises(CasebookInUseError):
        open_alone(casebook.folder, BOOK_KEY, clock)

    open_alone(casebook.folder, BOOK_KEY, clock).close()


def test_the_casebooks_key_and_the_books_open_their_own_alone(
    casebook: Casebook, clock: FixedClock
) -> None:
    casebook.close()

    with pytest.raises(CasebookDamagedError):
        open_alone(casebook.folder, KEY, clock)
    with pytest.raises(CasebookDamagedError):
        open_casebook(casebook.folder, BOOK_KEY, clock)
