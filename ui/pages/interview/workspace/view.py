"""Where everything of the workspace stands: strip above, what is shown, the drawer."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from ui.pages.interview.workspace.change_page import ChangePage
from ui.pages.interview.workspace.drawer import WIDTH, Drawer
from ui.pages.interview.workspace.nav import WIDTH as NAV_WIDTH
from ui.pages.interview.workspace.nav import Nav
from ui.pages.interview.workspace.overview import Overview
from ui.pages.interview.workspace.parts import SUMMARY
from ui.questionnaire.questions.base import number_key
from ui.theme import SPACE, Size, button_icon, current, set_kind
from ui.widgets.banner import Banner
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.filter_chips import FilterChips
from ui.widgets.scroll import ScrollColumn
from ui.widgets.texts import label

OVERVIEW, INDICATOR, CHANGE = "overview", "indicator", "change"
LAST = (OVERVIEW, SUMMARY)
"""Pages from which somebody who is done goes on to check and sign."""
_ROOM_FOR_NAV = 1040
_MORE = 180
"""Pixels that the lists at both sides get each, where the middle has all it reads well in."""
_EDGES = 2 * SPACE.xl + 2 * SPACE.m + 40
"""Pixels beside and between the three, with the bar of the middle."""


class WorkspaceView(QWidget):
    """The parts of the workspace; asks nothing of the session.

    Args:
        parts: Key and words of the pages besides the overview.
        parent: The page.

    Signals:
        closed(): Back to the questions.
        check_wanted(): All answers are to be checked, on the way to signing.
        page_chosen(str): Key of a page.
        undo_wanted(): The last act is to be taken back.
        drawer_toggled(bool): The drawer was opened or closed.
        next_wanted(int): So many indicators further.
        number_pressed(int): A number key that nothing else took.
    """

    closed = Signal()
    check_wanted = Signal()
    page_chosen = Signal(str)
    undo_wanted = Signal()
    drawer_toggled = Signal(bool)
    next_wanted = Signal(int)
    number_pressed = Signal(int)

    def __init__(self, parts: tuple[tuple[str, str], ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wanted = True
        self.back = QPushButton(self.tr("Back to the questions"), self)
        set_kind(self.back, "link")
        button_icon(self.back, "back", "accent")
        self.back.clicked.connect(self.closed)
        self._caption = ElidedLabel("", "caption", self)
        self._saved = label("", "caption", self)
        self.undo = QPushButton(self.tr("Undo"), self)
        button_icon(self.undo, "undo")
        self.undo.clicked.connect(self.undo_wanted)
        self._drawer_button = QPushButton(self.tr("Evidence"), self)
        button_icon(self._drawer_button, "evidence")
        self._drawer_button.setCheckable(True)
        self._drawer_button.setToolTip("Ctrl+B")
        self._drawer_button.clicked.connect(self._on_drawer)
        self.check = QPushButton(self.tr("Check answers"), self)
        self.check.setToolTip("Ctrl+E")
        set_kind(self.check, "primary")
        self.check.clicked.connect(self.check_wanted)
        self.chips = FilterChips(
            ((OVERVIEW, self.tr("Overview")), *parts), self.tr("Part of the judgement"), self
        )
        self.chips.chosen.connect(self.page_chosen)
        self.said = Banner(self)
        self.said.hide()
        self.overview = Overview(self)
        self.nav = Nav(self)
        self.indicator = ScrollColumn(self, width=Size.reading)
        self.previous = QPushButton(self.tr("Previous"), self)
        self.following = QPushButton(self.tr("Next indicator"), self)
        set_kind(self.following, "primary")
        self.previous.clicked.connect(self._on_previous)
        self.following.clicked.connect(self._on_following)
        self.drawer = Drawer(self)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.overview)
        self.change = ChangePage(self)
        self.stack.addWidget(self.change)
        self._one = self._indicator_page()
        self.stack.addWidget(self._one)
        self._arrange()
        for keys, slot in (
            ("Ctrl+Z", self.undo_wanted),
            ("Ctrl+E", self.check_wanted),
            ("Ctrl+B", self._on_drawer_key),
            ("Ctrl+T", self._on_overview_key),
            ("Ctrl+Return", self._on_following),
            ("Ctrl+Enter", self._on_following),
            ("Alt+Left", self._on_previous),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the lists at both sides what the middle has too much of."""
        super().resizeEvent(event)
        drawer = WIDTH + current().scale - 100
        reading = current().px(Size.reading)
        spare = self.width() - _EDGES - reading - NAV_WIDTH - drawer
        more = min(max(spare // 2, 0), _MORE)
        self.nav.setFixedWidth(NAV_WIDTH + more)
        self.drawer.setFixedWidth(drawer + more)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let a number key choose in the rating that comes next."""
        number = number_key(event)
        if number:
            self.number_pressed.emit(number)
        else:
            super().keyPressEvent(event)

    def show_caption(self, caption: str) -> None:
        """Show whose judgement it is."""
        self._caption.setText(caption)

    def show_saved(self, words: str) -> None:
        """Show when the last act was saved."""
        self._saved.setText(words)

    def saved(self) -> str:
        """Return the words about saving."""
        return self._saved.text()

    def show_undo(self, words: str) -> None:
        """Show what the last act was; empty where there is none."""
        self.undo.setEnabled(bool(words))
        self.undo.setToolTip(words)
        name = self.tr("Undo: {act}").format(act=words) if words else self.tr("Nothing to undo")
        self.undo.setAccessibleName(name)

    def show_page(self, key: str, page: QWidget) -> None:
        """Show a page; the drawer stands beside one indicator alone."""
        self.chips.choose(OVERVIEW if key == INDICATOR else key)
        self.stack.setCurrentWidget(page)
        self._share()

    def show_indicator(self) -> None:
        """Show the page of one indicator."""
        self.show_page(INDICATOR, self._one)

    def on_indicator(self) -> bool:
        """Return whether one indicator is shown."""
        return self.stack.currentWidget() is self._one

    def open_drawer(self, *, opened: bool) -> None:
        """Open or close the drawer."""
        self._wanted = opened
        self._share()
        self.drawer_toggled.emit(opened)

    def _indicator_page(self) -> QWidget:
        page = QWidget(self)
        foot = QHBoxLayout()
        foot.addWidget(self.previous)
        foot.addStretch(1)
        foot.addWidget(self.following)
        middle = QVBoxLayout()
        middle.setSpacing(SPACE.s)
        middle.addWidget(self.indicator, 1)
        middle.addLayout(foot)
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.m)
        row.addWidget(self.nav)
        row.addLayout(middle, 1)
        row.addWidget(self.drawer)
        return page

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE.m)
        head.addWidget(self.back)
        head.addWidget(self._caption, 1)
        head.addWidget(self._saved)
        head.addWidget(self.undo)
        tabs = QHBoxLayout()
        tabs.setSpacing(SPACE.m)
        tabs.addWidget(self.chips, 1)
        tabs.addWidget(self._drawer_button)
        tabs.addWidget(self.check)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.xl, SPACE.m, SPACE.xl, SPACE.m)
        column.setSpacing(SPACE.s)
        column.addLayout(head)
        column.addLayout(tabs)
        column.addWidget(self.said)
        column.addWidget(self.stack, 1)

    def _share(self) -> None:
        here = self.on_indicator()
        self._drawer_button.setVisible(here)
        self.check.setVisible(self.chips.choice() in LAST and not here)
        self._drawer_button.setChecked(self._wanted)
        self.drawer.setVisible(self._wanted)
        self.nav.setVisible(not self._wanted or self.width() >= current().px(_ROOM_FOR_NAV))

    def _on_drawer(self) -> None:
        self.open_drawer(opened=self._drawer_button.isChecked())

    def _on_drawer_key(self) -> None:
        if self.on_indicator():
            self.open_drawer(opened=not self._wanted)
            if self._wanted:
                self.drawer.take_focus()

    def _on_overview_key(self) -> None:
        self.page_chosen.emit(OVERVIEW)

    def _on_following(self) -> None:
        if self.on_indicator():
            self.next_wanted.emit(1)

    def _on_previous(self) -> None:
        if self.on_indicator():
            self.next_wanted.emit(-1)
