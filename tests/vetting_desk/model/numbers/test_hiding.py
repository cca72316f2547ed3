"""Small figures stay hidden, and no subtraction of what is shown gives them away: small tables are tried."""

from collections.abc import Iterator, Sequence
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vetting_desk.model.numbers.hiding import Place, hidden, rows_of_too_few

LEAST = 2


def others(shown: Sequence[Sequence[int]], places: frozenset[Place]) -> Iterator[list[list[int]]]:
    """Every table of figures of 0 and more that fits what is shown, and the sums of columns."""
    sums = [sum(line[column] for line in shown) for column in range(len(shown[0]))]
    order = sorted(places)
    for values in product(*(range(sums[column] + 1) for _, column in order)):
        table = [list(line) for line in shown]
        for (row, column), value in zip(order, values, strict=True):
            table[row][column] = value
        if all(sum(line[:-1]) == line[-1] for line in table) and all(
            sum(line[at] for line in table) == each for at, each in enumerate(sums)
        ):
            yield table


def with_sums(rows: Sequence[Sequence[int]]) -> list[list[int]]:
    return [[*row, sum(row)] for row in rows]


@pytest.mark.parametrize("rows", list(product(product(range(3), repeat=2), repeat=2)))
def test_no_hidden_figure_of_a_small_table_can_be_worked_out(
    rows: tuple[tuple[int, int], ...],
) -> None:
    table = with_sums(rows)
    gone = hidden(table, LEAST, add_up=True)
    fitting = list(others(table, gone))
    for row, column in gone:
        assert len({each[row][column] for each in fitting}) > 1, (table, gone)
    for place in product(range(2), range(3)):
        assert place in gone or not 0 < table[place[0]][place[1]] < LEAST


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(*[st.integers(0, 3)] * 2), min_size=3, max_size=3))
def test_neither_with_three_rows(rows: list[tuple[int, int]]) -> None:
    table = with_sums(rows)
    gone = hidden(table, LEAST, add_up=True)
    if len(gone) > 5:
        assert gone >= {(row, 0) for row in range(3) if 0 < table[row][0] < LEAST}
        return
    fitting = list(others(table, gone))
    assert all(len({each[row][column] for each in fitting}) > 1 for row, column in gone)


def test_one_small_figure_takes_another_with_it() -> None:
    assert hidden([(1,), (9,), (20,)], 5, add_up=False) == {(0, 0), (1, 0)}


def test_where_all_is_in_one_row_the_empty_one_is_hidden_with_it() -> None:
    assert hidden([(3,), (0,)], 5, add_up=False) == {(0, 0), (1, 0)}


def test_a_table_of_one_row_says_what_its_sums_say() -> None:
    assert hidden([(1, 0, 1)], 5, add_up=True) == frozenset()


def test_nothing_is_hidden_where_nothing_is_small_or_the_least_is_one() -> None:
    assert hidden([(5, 0, 5), (7, 9, 16)], 5, add_up=True) == frozenset()
    assert hidden([(1, 2, 3), (1, 1, 2)], 1, add_up=True) == frozenset()


def test_rows_of_too_few_people_go_whole_and_never_one_alone() -> None:
    assert rows_of_too_few([2, 40, 30], 5) == {0, 2}
    gone = hidden([(30, 4, 34), (400, 90, 490), (300, 80, 380)], 5, add_up=True, rows={0, 2})
    assert gone >= {(0, 0), (0, 1), (0, 2), (2, 0), (2, 1), (2, 2)}


def test_a_large_table_takes_no_time() -> None:
    rows = [[(row * 7 + column * 3) % 9 for column in range(6)] for row in range(120)]
    assert hidden(with_sums(rows), 5, add_up=True)
