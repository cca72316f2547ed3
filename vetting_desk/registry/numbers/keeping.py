"""Keeping the figures: cases that changed are counted again, and what is kept is held against what is there.

Nobody who writes into a casebook counts anything: a mark is left, and whoever wants figures has the marked
cases counted first. That can be stopped at any case and goes on from there.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from vetting_desk.errors import NumbersDifferError
from vetting_desk.model.decision_standing import Judge
from vetting_desk.progress import NoProgress, Progress
from vetting_desk.registry.numbers.books import CountedBooks
from vetting_desk.registry.numbers.reading import CaseReader

_AT_ONCE: Final = 200
"""Cases counted in one transaction."""


@dataclass(frozen=True, slots=True)
class Checked:
    """What a check of the figures found.

    Attributes:
        cases: How many cases were read anew.
        differing: How many of them were kept otherwise than they are.
        sums: Whether the sums were those of the cases.
    """

    cases: int
    differing: int
    sums: bool

    @property
    def sound(self) -> bool:
        """True if nothing differs."""
        return self.sums and not self.differing


def bring_up_to_date(books: CountedBooks, judge: Judge, progress: Progress | None = None) -> int:
    """Count every case that changed; return how many there were.

    Args:
        books: The casebook.
        judge: Holds signed decisions against the organisation's rules.
        progress: Reports cases counted, as ``"counting"``.

    Raises:
        CancelledError: If the person asked to stop: what was counted stays, the rest is still marked.
        StoreError: If the casebook could not be read or written.
    """
    progress = progress or NoProgress()
    if not books.numbers.is_of_this_version():
        books.numbers.begin_again()
    total, done, reader = books.numbers.stale_count(), 0, CaseReader(books, judge)
    while marked := books.numbers.stale(_AT_ONCE):
        progress.raise_if_cancelled()
        progress.report(done, max(total, done + len(marked)), "counting")
        count(books, marked, reader)
        done += len(marked)
    return done


def count(books: CountedBooks, case_ids: Sequence[str], reader: CaseReader) -> None:
    """Count some cases, in one transaction."""
    with books.transaction():
        books.numbers.keep({each: reader.read(each) for each in case_ids})


def settle_up(books: CountedBooks, case_id: str, judge: Judge) -> None:
    """Count a case that is about to be erased, if it changed since it was counted last."""
    if not books.numbers.is_of_this_version():
        books.numbers.begin_again()
    if books.numbers.is_stale(case_id):
        count(books, [case_id], CaseReader(books, judge))


def check(books: CountedBooks, judge: Judge, progress: Progress | None = None) -> Checked:
    """Read every case anew and hold what is kept against it; what differs is marked to be counted again.

    Cases that are marked already are passed over: nobody has been shown them as counted.

    Args:
        books: The casebook.
        judge: Holds signed decisions against the organisation's rules.
        progress: Reports cases read, as ``"counting"``.

    Raises:
        CancelledError: If the person asked to stop.
    """
    progress, numbers, reader = progress or NoProgress(), books.numbers, CaseReader(books, judge)
    if not numbers.is_of_this_version():
        return Checked(0, 0, sums=True)
    wanted = [each for each in numbers.countable() if not numbers.is_stale(each)]
    differing = []
    for done, each in enumerate(wanted):
        progress.raise_if_cancelled()
        progress.report(done, len(wanted), "counting")
        now = reader.read(each)
        if numbers.of_case(each) != (now if now is not None and now.events else None):
            differing.append(each)
    sums = not numbers.sums_differ()
    if not sums:
        numbers.begin_again()
    elif differing:
        with books.transaction():
            numbers.mark(differing)
    return Checked(len(wanted), len(differing), sums=sums)


def require_sound(found: Checked) -> None:
    """Check that nothing differed.

    Raises:
        NumbersDifferError: If something did; it is marked to be counted again.
    """
    if not found.sound:
        raise NumbersDifferError(cases=found.differing, sums=found.sums)
