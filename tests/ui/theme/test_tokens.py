import pytest
from PySide6.QtGui import QColor, QPalette

from ui.theme.tokens import DARK, LIGHT, Tokens, contrast_tokens


def _luminance(colour: str) -> float:
    def linear(channel: float) -> float:
        return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4

    made = QColor(colour)
    return (
        0.2126 * linear(made.redF())
        + 0.7152 * linear(made.greenF())
        + 0.0722 * linear(made.blueF())
    )


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("tokens", [LIGHT, DARK])
@pytest.mark.parametrize("ground", ["bg", "surface", "sunken", "soft"])
@pytest.mark.parametrize("ink", ["text", "muted", "accent", "ok", "warn", "error"])
def test_text_can_be_read_on_every_ground(tokens: Tokens, ground: str, ink: str) -> None:
    assert contrast(getattr(tokens, ink), getattr(tokens, ground)) >= 4.5


@pytest.mark.parametrize("tokens", [LIGHT, DARK])
def test_field_edges_stand_out_from_their_surface(tokens: Tokens) -> None:
    assert contrast(tokens.strong, tokens.surface) >= 3


@pytest.mark.parametrize("tokens", [LIGHT, DARK])
def test_the_primary_button_can_be_read(tokens: Tokens) -> None:
    assert contrast(tokens.on_accent, tokens.accent) >= 4.5


def test_high_contrast_takes_the_colours_of_the_system_and_wide_edges() -> None:
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Window, QColor("#000000"))
    palette.setColor(QPalette.ColorRole.WindowText, QColor("#FFFF00"))
    palette.setColor(QPalette.ColorRole.Base, QColor("#000000"))
    made = contrast_tokens(palette)
    assert (made.bg, made.text, made.border, made.edge, made.dark) == (
        "#000000",
        "#FFFF00",
        "#FFFF00",
        2,
        True,
    )
    assert made.soft == made.surface
