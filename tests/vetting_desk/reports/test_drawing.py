"""Colours and the size of a page; who draws on what is held by mypy and the two implementations' own tests."""

import pytest
from reportlab.lib.pagesizes import A4

from vetting_desk.reports.drawing import PAGE_HEIGHT, PAGE_WIDTH, Colour


def test_a_page_is_as_large_as_the_library_for_files_takes_it_to_be() -> None:
    assert (PAGE_WIDTH, PAGE_HEIGHT) == A4


@pytest.mark.parametrize(
    ("text", "operands"),
    [("#000000", "0 0 0"), ("#FFFFFF", "1 1 1"), ("#1B2430", "0.1059 0.1412 0.1882")],
)
def test_a_colour_is_written_as_a_file_wants_it(text: str, operands: str) -> None:
    assert Colour.from_hex(text).operands() == operands
