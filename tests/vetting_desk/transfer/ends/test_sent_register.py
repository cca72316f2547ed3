"""The register that headquarters sent: continued, replaced and told, or passed over."""

from collections.abc import Mapping
from dataclasses import dataclass, field

import pytest

from vetting_desk.crypto.certificates import Register
from vetting_desk.model.certificate_register import RegisterEntry, SentRegister
from vetting_desk.model.finding import FindingKind
from vetting_desk.transfer.ends.sent_register import CHANGED, REFUSED, left_out, take_over

EARLY, LATE = "2026-06-01T08:00:00.000Z", "2026-06-02T08:00:00.000Z"
A, B, C, D = (RegisterEntry(digit * 64, EARLY) for digit in "abcd")


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
    found: list[Mapping[str, str | int]] = field(default_factory=list)

    @property
    def findings(self) -> "Books":
        return self

    def add(
        self, kind: FindingKind, subject: str = "", detail: Mapping[str, str | int] | None = None
    ) -> bool:
        assert (kind, subject) == (FindingKind.REGISTER_DIFFERS, "")
        self.found.append(detail or {})
        return True

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


def test_an_older_one_is_passed_over(books: Books) -> None:
    assert take_over(books, Register([A]).to_bytes(), EARLY) == ""
    assert books.entries() == (A, B)
    assert books.found == []


def test_one_that_says_less_later_is_told_once_and_the_longer_stays_in_force(books: Books) -> None:
    assert take_over(books, Register([A]).to_bytes(), LATE) == CHANGED
    assert books.entries() == (A, B)
    assert left_out(books).entries == (B,)
    assert books.found == [{"known": 2, "count": 1}]

    assert take_over(books, Register([A]).to_bytes(), LATE) == ""
    assert take_over(books, Register([A, B]).to_bytes(), LATE) == ""
    assert len(left_out(books)) == 0


def test_one_that_leaves_something_out_is_kept_and_told(books: Books) -> None:
    assert take_over(books, Register([A, C]).to_bytes(), LATE) == CHANGED
    assert books.entries() == (A, C)
    assert left_out(books).entries == (B,)


def test_what_was_left_out_stays_so_until_a_register_names_it_again(books: Books) -> None:
    take_over(books, Register([A, C]).to_bytes(), LATE)
    assert take_over(books, Register([A, C, D]).to_bytes(), LATE) == ""
    assert left_out(books).entries == (B,)

    assert take_over(books, Register([A, C, D, B]).to_bytes(), LATE) == ""
    assert len(left_out(books)) == 0


def test_one_that_was_sent_before_and_fits_not_is_told_and_not_kept(books: Books) -> None:
    take_over(books, Register([A, B, C]).to_bytes(), LATE)

    assert take_over(books, Register([C]).to_bytes(), EARLY) == CHANGED
    assert books.entries() == (A, B, C)


def test_what_is_no_register_is_refused(books: Books) -> None:
    assert take_over(books, b"{}", LATE) == REFUSED
    assert books.entries() == (A, B)
