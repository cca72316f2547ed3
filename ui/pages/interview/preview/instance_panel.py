"""What an author sees beside a form being tried out: how one question stands and why, and the instance."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFontDatabase, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout, QWidget

from ui.pages.interview.preview.instance_text import instance_lines, place_of
from ui.questionnaire.questions.select_list import SearchableList
from ui.theme import SPACE, Size, current, font, set_hook
from ui.widgets.scroll import ScrollColumn
from ui.widgets.texts import label
from vetting_desk.errors import AnswerError
from vetting_desk.forms import Explanation, Node, Session, explain

_MOST_OPERANDS = 12


class InstancePanel(QFrame):
    """One node of the form in full, and the submission as it would be now.

    Args:
        parent: The window.

    Signals:
        place_chosen(str): Reference of the node the author wants to know about.
    """

    place_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_hook(self, "surface", "sunken")
        self.setFixedWidth(min(current().px(Size.card), Size.reading))
        self._session: Session | None = None
        self._reference = ""
        self._lines: list[str] = []
        self._starts: dict[str, int] = {}
        self._places = SearchableList(self)
        self._places.setAccessibleName(self.tr("Question to explain, hidden ones too"))
        self._places.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._places.activated.connect(self._on_place_activated)
        self._standing = label("", "body", self, wrap=True)
        self._standing.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._why = ScrollColumn(self, width=0)
        self._why.column.setSpacing(SPACE.xs)
        self._instance = QPlainTextEdit(self)
        self._instance.setReadOnly(True)
        self._instance.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._instance.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        fixed.setPixelSize(font("caption").pixelSize())
        self._instance.setFont(fixed)
        self._instance.setAccessibleName(self.tr("Instance"))
        self._place()

    def show_session(self, session: Session) -> None:
        """Show another session; `refresh` then keeps in step with it."""
        self._session = session
        self._list_places()
        self.refresh("", structure=False)

    def show_place(self, reference: str) -> None:
        """Show how the node at `reference` stands; what is shown stays if there is none."""
        if self._node(reference) is None:
            return
        self._reference = reference
        with QSignalBlocker(self._places):
            self._places.setCurrentIndex(self._places.findText(reference))
        self._show_node()

    def refresh(self, xml: str, *, structure: bool) -> None:
        """Refresh: an answer was given.

        Args:
            xml: The submission as it would be now; empty to leave what is shown.
            structure: True if repetitions may have come or gone.
        """
        if structure:
            self._list_places()
        if self._node(self._reference) is None and self._session is not None:
            self._reference = self._session.root.reference
        if xml:
            self._show_instance(xml)
        self._show_node()

    @property
    def reference(self) -> str:
        """Reference of the node shown; empty before the first."""
        return self._reference

    def standing(self) -> str:
        """Return how the node stands, in words."""
        return self._standing.text()

    def reasons(self) -> list[str]:
        """Return why, line by line."""
        return list(self._lines)

    def instance(self) -> str:
        """Return the instance as shown."""
        return self._instance.toPlainText()

    def _place(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.m, SPACE.m, SPACE.m, SPACE.m)
        column.setSpacing(SPACE.s)
        column.addWidget(label(self.tr("This question, and why"), "heading", self, wrap=True))
        column.addWidget(self._places)
        column.addWidget(self._standing)
        column.addWidget(self._why, 1)
        column.addWidget(
            label(self.tr("Instance, as it would be sent"), "heading", self, wrap=True)
        )
        column.addWidget(self._instance, 1)

    def _node(self, reference: str) -> Node | None:
        if self._session is None or not reference:
            return None
        try:
            return self._session.node(reference)
        except AnswerError:
            return None

    def _list_places(self) -> None:
        if self._session is None:
            return
        places = [node.reference for node in self._session.walk()]
        with QSignalBlocker(self._places):
            self._places.clear()
            self._places.addItems(places)
            self._places.setCurrentIndex(self._places.findText(self._reference))

    def _show_node(self) -> None:
        node = self._node(self._reference)
        while (item := self._why.column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._lines = []
        if node is None:
            self._standing.setText("")
            return
        self._standing.setText(self._standing_words(node))
        found = explain(node)
        if not found:
            self._say(self.tr("No expression decides anything about it."), "muted")
        for one in found:
            self._explain(one)
        self._why.column.addStretch(1)
        self._mark_line()

    def _standing_words(self, node: Node) -> str:
        yes, no = self.tr("yes"), self.tr("no")
        valid = {
            True: yes,
            "required": self.tr("no, an answer is needed"),
            "constraint": self.tr("no, the constraint is not met"),
        }[node.valid]
        parts = [
            (self.tr("Relevant: {answer}"), yes if node.relevant else no),
            (self.tr("Required: {answer}"), yes if node.required else no),
            (self.tr("Read-only: {answer}"), yes if node.readonly else no),
            (self.tr("Valid: {answer}"), valid),
        ]
        return " · ".join(words.format(answer=answer) for words, answer in parts)

    def _explain(self, explanation: Explanation) -> None:
        result = explanation.result or self.tr("(no value)")
        where = "" if explanation.reference == self._reference else f" {explanation.reference}"
        self._say(f"{explanation.attribute}{where} → {result}", "strong")
        self._say(explanation.expression, "body")
        for reference, value in explanation.operands[:_MOST_OPERANDS]:
            self._say(f"{reference} = {value or self.tr('(no value)')}", "muted", indent=SPACE.m)
        more = len(explanation.operands) - _MOST_OPERANDS
        if more > 0:
            self._say(self.tr("and {count} more").format(count=more), "muted", indent=SPACE.m)
        self._why.column.addSpacing(SPACE.s)

    def _say(self, words: str, role: str, *, indent: int = 0) -> None:
        line = label(words, role, self, wrap=True)
        # Paths and expressions run from left to right wherever they stand.
        line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        line.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        line.setContentsMargins(indent, 0, 0, 0)
        self._lines.append(words)
        self._why.column.addWidget(line)

    def _show_instance(self, xml: str) -> None:
        at = self._instance.verticalScrollBar().value()
        lines = instance_lines(xml)
        self._instance.setPlainText("\n".join(line.text for line in lines))
        self._instance.verticalScrollBar().setValue(at)
        self._starts = {}
        position = 0
        for line in lines:
            if line.place:
                self._starts[line.place] = position
            position += len(line.text) + 1

    def _mark_line(self) -> None:
        """Select the line of the node shown, and bring it into view."""
        start = self._starts.get(place_of(self._reference))
        cursor = self._instance.textCursor()
        if start is None:
            cursor.clearSelection()
            self._instance.setTextCursor(cursor)
            return
        cursor.setPosition(start)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfLine, QTextCursor.MoveMode.KeepAnchor)
        self._instance.setTextCursor(cursor)
        self._instance.centerCursor()
        # What a line is shows at its beginning.
        self._instance.horizontalScrollBar().setValue(0)

    def _on_place_activated(self, at: int) -> None:
        self.show_place(self._places.itemText(at))
        self.place_chosen.emit(self._reference)
