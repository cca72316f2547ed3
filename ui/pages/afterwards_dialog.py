"""How a person is, months after the return: one of the words their organisation approved."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ui.asking.fields_dialog import FieldsDialog
from vetting_desk.operations.plans.afterwards import Outcome


class AfterwardsDialog(FieldsDialog):
    """Nothing is chosen beforehand.

    Args:
        months: After how many.
        found: The organisation's words.
        parent: The page.

    Signals:
        given(str, str): The key that was chosen, and more words; to be tried.
    """

    given = Signal(str, str)

    def __init__(
        self, months: int, found: Sequence[Outcome], parent: QWidget | None = None
    ) -> None:
        super().__init__(
            QCoreApplication.translate(
                "AfterwardsDialog", "How is the person, {count} months after the return?"
            ).format(count=months),
            QCoreApplication.translate(
                "AfterwardsDialog",
                "You say it by name, in your organisation's words. It is no rating, and no ground of a "
                "decision.",
            ),
            QCoreApplication.translate("AfterwardsDialog", "Sign it"),
            parent,
        )
        self.add_choice("key", self.tr("In your organisation's words"), [
            (each.key, each.words) for each in found
        ])  # fmt: skip
        self.add_words("remark", self.tr("More words; may be empty"))
        self.act.clicked.connect(self._on_act)

    def _on_act(self) -> None:
        key = self.choice("key")
        if key is None:
            self.lack("key")
        elif self.act.isEnabled():
            self.begin_trying()
            self.given.emit(key, self.text("remark"))
