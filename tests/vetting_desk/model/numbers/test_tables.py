"""A figure that is hidden or cannot be computed is not a nought."""

from datetime import UTC, datetime

from vetting_desk.model.numbers.definitions import Subject
from vetting_desk.model.numbers.tables import HIDDEN, NOTHING, Figure, FigureRow, NumberTable


def test_what_is_not_known_says_so() -> None:
    assert Figure(0).known
    assert not HIDDEN.known
    assert not NOTHING.known
    assert len({Figure(0), HIDDEN, NOTHING}) == 3


def test_a_table_says_whether_it_hides_anything() -> None:
    def table(*figures: Figure) -> NumberTable:
        rows = (FigureRow("a", figures),)
        return NumberTable(
            Subject.STEPS, None, "", "", ("calls",), rows, FigureRow("", ()), 5, datetime.now(UTC), {}
        )  # fmt: skip

    assert table(HIDDEN).hides
    assert not table(Figure(0), NOTHING).hides
