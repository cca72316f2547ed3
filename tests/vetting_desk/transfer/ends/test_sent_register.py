"""The register that headquarters sent: continued, replaced and told, or passed over."""

from dataclasses import dataclass, field

import pytest

from vetting_desk.crypto.certificates import Register
from vetting_desk.model.certificate_register import RegisterEntry, SentRegister
from vetting_desk.transfer.ends.sent_register import CHANGED, REFUSED, take_over

EARLY, LATE = "2026-06-01T08:00:00.000Z", "2026-06-02T08:00:00.000Z"
A, B, C = (RegisterEntry(digit * 64, EARLY) for digit in "abc")


@dataclass
class Kept:
    kept: SentRegister | None = None

    def sent(self) -> SentRegister | None:
        return self.kept

    def put_sent(self, register: SentRegister) -> None:
        self.kept = register


@dataclass
class Books:
    register: Kept = field(default_factory=Kept)

    def entries(self) -> tuple[RegisterEntry, ...]:
        kept = self.register.kept
        return Register.from_bytes(kept.content).entries if kept else ()


@pytest.fixture
def books() -> Books:
    books = Books()
    assert take_over(books, Register([A, B]).to_bytes(), EARLY) == ""
    return books


def test_the_first_is_kept(books: Books) -> None:
    assert books.entries() == (A, B)


def test_one_that_continues_it_takes_its_place(books: Books) -> None:
    assert take_over(books, Register([A, B, C]).to_bytes(), LATE) == ""
    assert books.entries() == (A, B, C)


@pytest.mark.parametrize("at", [EARLY, LATE])
def test_an_older_one_is_passed_over(books: Books, at: str) -> None:
    assert take_over(books, Register([A]).to_bytes(), at) == ""
    assert books.entries() == (A, B)


def test_one_that_leaves_something_out_is_kept_and_told(books: Books) -> None:
    assert take_over(books, Register([A, C]).to_bytes(), LATE) == CHANGED
    assert books.entries() == (A, C)


def test_one_that_was_sent_before_and_fits_not_is_told_and_not_kept(books: Books) -> None:
    take_over(books, Register([A, B, C]).to_bytes(), LATE)

    assert take_over(books, Register([C]).to_bytes(), EARLY) == CHANGED
    assert books.entries() == (A, B, C)


def test_what_is_no_register_is_refused(books: Books) -> None:
    assert take_over(books, b"{}", LATE) == REFUSED
    assert books.entries() == (A, B)
