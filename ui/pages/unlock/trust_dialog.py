"""Whom a desk trusts is not what the officer's key remembers: what is said, and the two ways on."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from ui.asking.decision import DecisionDialog
from ui.widgets.officer_opener import OfficerOpener
from ui.widgets.problem_summary import ProblemSummary
from ui.widgets.texts import Paragraph, label
from vetting_desk.errors import TrustChangedError
from vetting_desk.operations.access.desk_folders import OfficerSlot
from vetting_desk.operations.access.pins import TrustAnswer


class TrustDialog(DecisionDialog):
    """Says what changed, with the words of both roots, and asks what to do; nothing is changed yet.

    Args:
        error: What the core found.
        others: Officers of the desk who can accept what is there as well.
        parent: The page.

    Signals:
        decided(TrustAnswer): What to do; nothing when the dialog is closed.
    """

    decided = Signal(object)

    def __init__(
        self,
        error: TrustChangedError,
        others: Sequence[OfficerSlot],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            self.tr("This desk's trust was changed"),
            self.tr(
                "{what} in the casebook is not what your key remembers. Somebody with the key of this desk may "
                "have put their own there, to read what is sealed or to be believed. Call headquarters and "
                "have it read its twelve words before you go on."
            ).format(what=self._what(error)),
            parent,
        )
        self._at = self.column.count() - 1
        self._add_words(self.tr("Your key remembers"), error.fields["remembered"])
        if error.fields["found"] != error.fields["remembered"]:
            self._add_words(self.tr("The casebook has"), error.fields["found"])
        self.opener = OfficerOpener(others, "", self.tr("Passphrase of the second officer"), self)
        self.opener.hide()
        self.problems = ProblemSummary(self)
        self._insert(self.opener)
        self._insert(self.problems)
        close = self.add_button(self.tr("Leave it locked"), "secondary")
        close.clicked.connect(self.reject)
        self.put_back = self.add_button(self.tr("Put back what my key remembers"), "primary")
        self.put_back.clicked.connect(self._on_put_back)
        self.accept_button: QPushButton | None = None
        if others:
            self.accept_button = self.add_button(
                self.tr("Accept what is there, with a second officer"), "danger"
            )
            self.accept_button.clicked.connect(self._on_accept)

    def done(self, result: int) -> None:
        """Close, and forget what was typed."""
        self.opener.passphrase.clear()
        super().done(result)

    def _what(self, error: TrustChangedError) -> str:
        names = {
            "root": self.tr("The organisation's root"),
            "issuing": self.tr("The organisation's issuing certificate"),
            "clinical": self.tr("The recipient of clinical content"),
            "recovery": self.tr("The recipient of recovery"),
            "rater": self.tr("The recipient of an officer's ratings"),
            "psychologist": self.tr("The recipient of a psychologist"),
        }
        return "; ".join(names.get(each, each) for each in error.fields["what"])

    def _add_words(self, title: str, words: Sequence[str]) -> None:
        if words:
            self._insert(label(title, "strong", self, wrap=True))
            self._insert(Paragraph(" ".join(words), "body", self))

    def _insert(self, widget: QWidget) -> None:
        self.column.insertWidget(self._at, widget)
        self._at += 1

    def _on_put_back(self) -> None:
        self.accept()
        self.decided.emit(TrustAnswer(put_back=True))

    def _on_accept(self) -> None:
        if self.opener.isHidden():
            self.opener.show()
            self.opener.passphrase.setFocus()
            self.resize(self.width(), self.column.totalHeightForWidth(self.width()))
            return
        problems = self.opener.problems()
        self.problems.show_problems(problems)
        if problems:
            return
        answer = TrustAnswer(
            put_back=False,
            second_id=self.opener.officer_id(),
            second_passphrase=self.opener.passphrase.take(),
            second_key_file=self.opener.key_file(),
        )
        self.accept()
        self.decided.emit(answer)
