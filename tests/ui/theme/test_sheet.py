import re

import pytest

from ui.theme.sheet import make_sheet
from ui.theme.tokens import DARK, LIGHT


@pytest.mark.parametrize("tokens", [LIGHT, DARK])
def test_every_value_is_filled_in(tokens: object) -> None:
    assert "$" not in make_sheet(tokens, 100)  # type: ignore[arg-type]


def test_every_colour_is_a_token_or_made_of_two() -> None:
    used = set(re.findall(r"#[0-9A-Fa-f]{6}", make_sheet(LIGHT, 100)))
    made = {value for value in LIGHT if isinstance(value, str)}
    assert len(used - made) == 2  # the primary button under the mouse, and pressed


def test_every_picture_of_the_sheet_exists() -> None:
    from pathlib import Path

    for path in re.findall(r'url\("([^"]+)"\)', make_sheet(DARK, 100)):
        assert Path(path).is_file(), path


@pytest.mark.parametrize(("scale", "size"), [(100, 16), (200, 32)])
def test_ticks_in_lists_have_an_edge_of_the_theme_and_grow_with_the_text(
    scale: int, size: int
) -> None:
    [rule] = re.findall(r"QAbstractItemView::indicator \{([^}]+)\}", make_sheet(DARK, scale))
    assert f"border: 2px solid {DARK.strong}" in rule
    assert f"width: {size}px" in rule


@pytest.mark.parametrize(("scale", "body"), [(100, 15), (150, 23), (200, 30)])
def test_type_grows_with_the_scale(scale: int, body: int) -> None:
    assert f"font-size: {body}px" in make_sheet(LIGHT, scale)


def test_nothing_is_smaller_than_a_caption() -> None:
    sizes = [int(size) for size in re.findall(r"font-size: (\d+)px", make_sheet(LIGHT, 100))]
    assert min(sizes) == 13
