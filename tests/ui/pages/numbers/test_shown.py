"""A wish that does not fit is made fitting, never refused on the screen."""

from tools.screenshots.pages.numbers import fill
from ui.pages.numbers.shown import Wish, read
from vetting_desk.model.numbers.definitions import Subject, What
from vetting_desk.operations.access.open_desk import OpenDesk


def test_wishes_are_made_fitting(hq: OpenDesk) -> None:
    fill(hq)
    assert read(hq, Wish(Subject.STEPS)).wish == Wish(Subject.STEPS, "month")
    assert read(hq, Wish(Subject.STEPS, "language", "H1")).wish == Wish(Subject.STEPS, "month")
    assert read(hq, Wish(Subject.RATINGS, "sex", "Q9")).wish == Wish(Subject.RATINGS, "sex", "C1")
    times = read(hq, Wish(Subject.TIMES, "sex")).wish
    assert times == Wish(Subject.TIMES, "sex", What.CALL_RETURN.value)
    assert read(hq, Wish(Subject.TIMES, "", "call-to-return")).wish == Wish(Subject.TIMES)


def test_of_nothing_every_table_can_still_be_read(hq: OpenDesk) -> None:
    for subject in Subject:
        for by in ("", "sex"):
            assert read(hq, Wish(subject, by)).table.subject is subject
