"""Finds the place for words beside a field of a form: right above it, or above the row it stands in."""

from PySide6.QtWidgets import QBoxLayout, QLayout, QWidget


def put_above(field: QWidget, words: QWidget) -> bool:
    """Put `words` into the column that holds `field`, before it.

    Args:
        field: Stands in a column, or in rows and boxes that do.
        words: What is said of it.

    Returns:
        False if nothing around the field is a column.
    """
    inside = field
    while not inside.isWindow():
        parent = inside.parentWidget()
        layout = parent.layout() if parent is not None else None
        if layout is not None:
            found = _column(layout, inside)
            if found is not None:
                column, at = found
                column.insertWidget(at, words)
                return True
        if parent is None:
            return False
        inside = parent
    return False


def _column(layout: QLayout, widget: QWidget) -> tuple[QBoxLayout, int] | None:
    """Return the innermost column within `layout` that holds `widget`, and its place there."""
    for at in range(layout.count()):
        item = layout.itemAt(at)
        if item is None:
            continue
        inner = item.layout()
        if inner is not None:
            found = _column(inner, widget)
            if found is not None:
                return found
            if _holds(inner, widget) and _is_column(layout):
                return layout, at  # type: ignore[return-value]
        elif item.widget() is widget and _is_column(layout):
            return layout, at  # type: ignore[return-value]
    return None


def _is_column(layout: QLayout) -> bool:
    down = (QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.BottomToTop)
    return isinstance(layout, QBoxLayout) and layout.direction() in down


def _holds(layout: QLayout, widget: QWidget) -> bool:
    return layout.indexOf(widget) >= 0 or any(
        (inner := item.layout()) is not None and _holds(inner, widget)
        for at in range(layout.count())
        if (item := layout.itemAt(at)) is not None
    )
