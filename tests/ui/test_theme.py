"""The exports of the theme: what is listed exists, and nothing else is exported."""

import pytest

import ui.theme
from ui.theme import icons, polish


@pytest.mark.parametrize("name", ui.theme.__all__)
def test_everything_it_names_is_there(name: str) -> None:
    assert getattr(ui.theme, name) is not None


@pytest.mark.parametrize("name", ["button_icon", "icon", "icon_size", "pixmap"])
def test_what_is_loaded_late_is_that_of_its_module(name: str) -> None:
    assert getattr(ui.theme, name) is getattr(icons, name)
    assert ui.theme.watch_polish is polish.watch_polish


def test_another_name_is_an_error() -> None:
    with pytest.raises(AttributeError, match="colour_of_the_day"):
        _ = ui.theme.colour_of_the_day
