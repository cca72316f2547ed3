"""The Qt palette made from the tokens, for everything the style sheet does not name."""

from PySide6.QtGui import QColor, QPalette

from ui.theme.tokens import Tokens

_DISABLED = QPalette.ColorGroup.Disabled


def make_palette(tokens: Tokens) -> QPalette:
    """Return the palette of `tokens`, disabled colours included."""
    role = QPalette.ColorRole
    palette = QPalette()
    for which, colour in (
        (role.Window, tokens.bg),
        (role.WindowText, tokens.text),
        (role.Base, tokens.surface),
        (role.AlternateBase, tokens.bg),
        (role.Text, tokens.text),
        (role.PlaceholderText, tokens.muted),
        (role.Button, tokens.surface),
        (role.ButtonText, tokens.text),
        (role.BrightText, tokens.error),
        (role.Light, tokens.surface),
        (role.Midlight, tokens.border),
        (role.Mid, tokens.border),
        (role.Dark, tokens.strong),
        (role.Shadow, tokens.strong),
        (role.Highlight, tokens.accent),
        (role.HighlightedText, tokens.on_accent),
        (role.Accent, tokens.accent),
        (role.Link, tokens.accent),
        (role.LinkVisited, tokens.accent),
        (role.ToolTipBase, tokens.text),
        (role.ToolTipText, tokens.bg),
    ):
        palette.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(_DISABLED, which, QColor(tokens.muted))
    palette.setColor(_DISABLED, role.Highlight, QColor(tokens.border))
    palette.setColor(_DISABLED, role.HighlightedText, QColor(tokens.muted))
    return palette
