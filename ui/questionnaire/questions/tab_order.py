"""Tab goes where the eye goes: through a page in the order of its layouts, however late a part was made.

Qt's own order is that in which widgets were made, which for questions that come and go means nothing.
"""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLayout, QScrollArea, QStackedWidget, QWidget

from ui.questionnaire.questions.base import QuestionWidget
from ui.questionnaire.questions.taken_over import TakenOverLine

_LONGEST_CHAIN = 100_000


class ReadingOrderPage(QWidget):
    """A page in which Tab and Shift+Tab follow the layouts."""

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Move the focus to the next place, or out of the page after the last."""
        here = QApplication.focusWidget()
        if here is None or not (here is self or self.isAncestorOf(here)):
            return super().focusNextPrevChild(forward)
        stops = list(tab_stops(self))
        at = _place_of(here, stops)
        target = at + 1 if forward else at - 1
        question = _question_of(here)
        inside = 0 <= target < len(stops) and _is_part(stops[target], question)
        if question is not None and not inside:
            # The answer may bring questions that stand next, or take away what stands there.
            question.flush()
            stops = list(tab_stops(self))
            at = _place_of(here, stops)
            target = at + 1 if forward else at - 1
        if at >= 0 and 0 <= target < len(stops):
            _focus(stops[target], forward=forward)
            return True
        outside = _beyond(self, forward=forward)
        if outside is not None:
            _focus(outside, forward=forward)
            return True
        if stops:
            _focus(stops[0 if forward else -1], forward=forward)
        return bool(stops)


def _question_of(here: QWidget) -> QuestionWidget | None:
    widget: QWidget | None = here
    while widget is not None and not isinstance(widget, QuestionWidget):
        widget = widget.parentWidget()
    return widget


def _is_part(stop: QWidget, question: QuestionWidget | None) -> bool:
    """Return whether `stop` takes a part of the answer being given, such as the month after the day."""
    taken_over = isinstance(stop.parentWidget(), TakenOverLine)
    return question is not None and question.isAncestorOf(stop) and not taken_over


def tab_stops(widget: QWidget) -> Iterator[QWidget]:
    """Yield the places within `widget` where Tab stops, in reading order."""
    if _is_stop(widget):
        yield widget
    for child in _parts(widget):
        if child.isVisible():
            yield from tab_stops(child)


def _parts(widget: QWidget) -> list[QWidget]:
    """Return what stands in `widget`, in reading order."""
    held: QWidget | None = None
    if isinstance(widget, QStackedWidget):
        held = widget.currentWidget()
    elif isinstance(widget, QScrollArea):
        held = widget.widget()
    else:
        layout = widget.layout()
        return list(_in_layout(layout)) if layout is not None else []
    return [held] if held is not None else []


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for at in range(layout.count()):
        item = layout.itemAt(at)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _in_layout(inner)


def _is_stop(widget: QWidget) -> bool:
    tab = Qt.FocusPolicy.TabFocus.value
    stops = bool(widget.focusPolicy().value & tab) and widget.focusProxy() is None
    return stops and widget.isEnabled() and widget.isVisible()


def _place_of(here: QWidget, stops: list[QWidget]) -> int:
    """Return the place of `here`, or of the stop that holds it, such as a list its field."""
    widget: QWidget | None = here
    while widget is not None:
        if widget in stops:
            return stops.index(widget)
        widget = widget.parentWidget()
    return -1


def _beyond(page: QWidget, *, forward: bool) -> QWidget | None:
    """Return the next stop of the window that is not in `page`."""
    widget: QWidget | None = page
    for _ in range(_LONGEST_CHAIN):
        if widget is None:
            return None
        widget = widget.nextInFocusChain() if forward else widget.previousInFocusChain()
        if widget is None or widget is page:
            return None
        if not page.isAncestorOf(widget) and _is_stop(widget):
            return widget
    return None


def _focus(widget: QWidget, *, forward: bool) -> None:
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    widget.setFocus(reason)
