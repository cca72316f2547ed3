"""Text roles and button kinds: the properties that pages set and the style sheet reads.

The properties themselves are enough for colour and size. The strong weight needs the font's weight
axis too (see `ui.theme.fonts`), which a style sheet cannot set: `set_role` and `set_kind` do it at
once, and a filter does it for widgets whose property was set directly, when they are first polished.
The filter is installed after the first paint: an application-wide filter makes PySide learn dozens of
classes it would otherwise never meet, which costs a tenth of the start.
"""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

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
_POLISH = QEvent.Type.Polish


def set_role(label: QWidget, role: str) -> None:
    """Give `label` the text role `role`, now and in what is already on the screen."""
    set_hook(label, "textRole", role)


def set_kind(button: QWidget, kind: str) -> None:
    """Give `button` the kind `kind`, now and in what is already on the screen."""
    set_hook(button, "kind", kind)


def set_hook(widget: QWidget, name: str, value: object) -> None:
    """Set a property the style sheet reads and have the style look again."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        style = widget.style()
        style.unpolish(widget)
        style.polish(widget)
        widget.update()
    # After the style: taking its old look away would take the weight too.
    _weigh(widget)


class PolishFilter(QObject):
    """Adds the weight axis to strong texts when they are first polished."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at polish events only, and let every event go on."""
        if (
            event.type() == _POLISH
            and isinstance(watched, QWidget)
            and not watched.property("weighed")
        ):
            _weigh(watched)
        return False


def watch_polish(app: QApplication) -> PolishFilter:
    """Weigh every widget polished from now on."""
    made = PolishFilter(app)
    app.installEventFilter(made)
    return made


def _weigh(widget: QWidget) -> None:
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
