"""Text roles and button kinds: the properties that pages set and the style sheet reads.

The properties themselves are enough for colour and size. The strong weight needs the font's weight
axis too (see `ui.theme.fonts`), which a style sheet cannot set: `set_role` and `set_kind` do it at
once, and `ui.theme.polish` for widgets whose property was set directly, when they are first polished.
"""

from PySide6.QtWidgets import QWidget

from ui.theme.fonts import weight_axis

TEXT_ROLES = (
    "caption",
    "body",
    "strong",
    "question",
    "heading",
    "title",
    "lock",
    "hint",
    "muted",
    "ok",
    "warn",
    "error",
)

STRONG_ROLES = frozenset({"strong", "question", "heading", "title", "lock"})
_STRONG_KINDS = frozenset({"primary", "danger"})


def set_role(label: QWidget, role: str) -> None:
    """Set the text role of `label` to `role`, now and in what is already on the screen."""
    set_hook(label, "textRole", role)


def set_kind(button: QWidget, kind: str) -> None:
    """Set the kind of `button` to `kind`, now and in what is already on the screen."""
    set_hook(button, "kind", kind)


def set_hook(widget: QWidget, name: str, value: object) -> None:
    """Set a property the style sheet reads and have the style refresh."""
    before = widget.property(name)
    if before == value:
        return
    widget.setProperty(name, value)
    # What is hidden in a window that was shown is styled as well. Its number tells: see `ui.theme.light`.
    if before is not None or widget.window().effectiveWinId():
        _look_again(widget)
    # After the style: taking its old look away would take the weight too.
    weigh(widget)


def _look_again(widget: QWidget) -> None:
    """Have the style read the properties of a widget it has styled before."""
    # Not at the top: see `ui.theme.light`.
    from PySide6.QtCore import Qt

    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        style = widget.style()
        style.unpolish(widget)
        style.polish(widget)
        widget.update()


def weigh(widget: QWidget) -> None:
    """Set the weight axis of a widget as its role or kind wants it."""
    strong = (
        widget.property("textRole") in STRONG_ROLES
        or widget.property("kind") in _STRONG_KINDS
        or widget.inherits("QHeaderView")
    )
    if strong:
        widget.setFont(weight_axis())
    elif widget.property("weighed"):
        widget.setFont(weight_axis(400))
    widget.setProperty("weighed", strong)
