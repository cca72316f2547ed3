"""The palette made from the tokens."""

import pytest
from PySide6.QtGui import QPalette

from ui.theme.palette import make_palette
from ui.theme.tokens import DARK, LIGHT, Tokens

ROLE = QPalette.ColorRole


def colour(palette: QPalette, role: QPalette.ColorRole, *, disabled: bool = False) -> str:
    group = QPalette.ColorGroup.Disabled if disabled else QPalette.ColorGroup.Active
    return palette.color(group, role).name().upper()


@pytest.mark.parametrize("tokens", [LIGHT, DARK])
def test_grounds_and_inks_are_those_of_the_theme(tokens: Tokens) -> None:
    palette = make_palette(tokens)
    assert colour(palette, ROLE.Window) == tokens.bg
    assert colour(palette, ROLE.Base) == tokens.surface
    assert colour(palette, ROLE.Text) == tokens.text
    assert colour(palette, ROLE.Highlight) == tokens.accent


@pytest.mark.parametrize("tokens", [LIGHT, DARK])
@pytest.mark.parametrize("role", [ROLE.WindowText, ROLE.Text, ROLE.ButtonText])
def test_what_cannot_be_used_is_muted(tokens: Tokens, role: QPalette.ColorRole) -> None:
    palette = make_palette(tokens)
    assert colour(palette, role, disabled=True) == tokens.muted
    assert colour(palette, role) == tokens.text


@pytest.mark.parametrize("tokens", [LIGHT, DARK])
def test_a_tool_tip_is_written_the_other_way_round(tokens: Tokens) -> None:
    palette = make_palette(tokens)
    assert colour(palette, ROLE.ToolTipBase) == tokens.text
    assert colour(palette, ROLE.ToolTipText) == tokens.bg


@pytest.mark.parametrize("tokens", [LIGHT, DARK])
def test_links_do_not_change_once_they_were_followed(tokens: Tokens) -> None:
    palette = make_palette(tokens)
    assert colour(palette, ROLE.LinkVisited) == colour(palette, ROLE.Link) == tokens.accent
