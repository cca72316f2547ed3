from dataclasses import replace
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from vetting_desk.reports.layout.flow import Placed, paginate
from vetting_desk.reports.layout.rows import Cell, Row, SpaceItem

HEIGHT = 100.0


def _row(lines: int, **options: Any) -> Row:
    return replace(Row((Cell(0, 10, tuple(SpaceItem(10.0) for _ in range(lines))),)), **options)


def _heights(pages: list[list[Placed]]) -> list[list[float]]:
    return [[placed.row.height for placed in page] for page in pages]


def test_rows_follow_each_other_with_their_space() -> None:
    (page,) = paginate([_row(1), _row(2, space_before=5.0), _row(1)], HEIGHT)
    assert [placed.top for placed in page] == [0.0, 15.0, 35.0]


def test_space_before_is_left_out_at_the_top_of_a_page() -> None:
    pages = paginate([_row(9, whole=True), _row(5, space_before=30.0, whole=True)], HEIGHT)
    assert [placed.top for placed in pages[1]] == [0.0]


def test_a_heading_goes_with_what_follows() -> None:
    pages = paginate([_row(8), _row(1, keep_next=True), _row(2)], HEIGHT)
    assert _heights(pages) == [[80.0], [10.0, 20.0]]


def test_a_heading_stays_if_the_next_row_can_begin_below_it() -> None:
    pages = paginate([_row(6), _row(1, keep_next=True), _row(6)], HEIGHT)
    assert _heights(pages) == [[60.0, 10.0, 30.0], [30.0]]


def test_a_long_row_is_parted_with_three_lines_on_each_side() -> None:
    assert _heights(paginate([_row(5), _row(7)], HEIGHT)) == [[50.0, 40.0], [30.0]]
    assert _heights(paginate([_row(8), _row(7)], HEIGHT)) == [[80.0], [70.0]]


def test_a_whole_row_is_not_parted_unless_it_is_higher_than_a_page() -> None:
    assert _heights(paginate([_row(3), _row(9, whole=True)], HEIGHT)) == [[30.0], [90.0]]
    assert _heights(paginate([_row(14, whole=True)], HEIGHT)) == [[100.0], [40.0]]


def test_the_header_of_a_table_is_repeated() -> None:
    header = _row(1, keep_next=True)
    rows = [header, *(_row(3, header=header, whole=True) for _ in range(4))]
    assert _heights(paginate(rows, HEIGHT)) == [[10.0, 30.0, 30.0, 30.0], [10.0, 30.0]]


def test_an_overlay_takes_no_room() -> None:
    (page,) = paginate([_row(5, overlay=True, keep_next=True), _row(1)], HEIGHT)
    assert [placed.top for placed in page] == [0.0, 0.0]


def test_no_rows_make_one_empty_page() -> None:
    assert paginate([], HEIGHT) == [[]]


ROWS = st.builds(
    lambda lines, before, keep, whole, headed: _row(
        lines,
        space_before=before,
        keep_next=keep,
        whole=whole,
        header=_row(1) if headed else None,
    ),
    st.integers(0, 40),
    st.sampled_from([0.0, 12.0]),
    st.booleans(),
    st.booleans(),
    st.booleans(),
)


@given(st.lists(ROWS, max_size=15))
def test_every_line_stands_once_within_a_page(rows: list[Row]) -> None:
    pages = paginate(rows, HEIGHT)
    headers = {id(row.header) for row in rows if row.header}
    placed = [placed for page in pages for placed in page]
    body = [one for one in placed if id(one.row) not in headers]
    assert sum(one.row.height for one in body) == sum(row.height for row in rows)
    for page in pages:
        bottom = 0.0
        for one in page:
            assert one.top >= bottom - 0.1
            bottom = one.top + one.row.height
        assert bottom <= HEIGHT + 0.1
