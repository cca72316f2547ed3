"""Who interprets: of the register, or another by their code; their undertaking, and what ties them to whom."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from ui.asking.fields_dialog import FieldsDialog
from ui.i18n import left_to_right
from ui.text.interpreter_text import TIES, about_text, tie_text
from ui.text.person_text import isolated
from ui.theme import set_kind
from ui.widgets.texts import label
from vetting_desk.model.interpreter import InterpreterState, Registered, TieSort
from vetting_desk.operations.interpreters.looking import Named


class InterpretingDialog(FieldsDialog):
    """Three things, each done by its own button.

    Args:
        register: The interpreters of the organisation; those who may not be assigned are not offered.
        found: Who is named now; None for nobody yet.
        parent: The page.

    Attributes:
        others: What records an undertaking, and a tie; of nobody there is neither.

    Signals:
        chosen(str): The code of who interprets from now on.
        undertaken(str, str): What became of the undertaking, as the fact has it, and how it is known.
        tied(str, str): What ties who interprets to the person, and in words.
    """

    chosen = Signal(str)
    undertaken = Signal(str, str)
    tied = Signal(str, str)

    def __init__(
        self, register: list[Registered], found: Named | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            QCoreApplication.translate("InterpretingDialog", "Who interprets?"),
            QCoreApplication.translate(
                "InterpretingDialog",
                "A code, never a name. Who is not in the register goes through the undertaking first.",
            ),
            QCoreApplication.translate("InterpretingDialog", "This one interprets"),
            parent,
        )
        self._found = found
        self.others: list[QPushButton] = []
        assignable = [each for each in register if each.state is InterpreterState.ASSIGNABLE]
        choices = [
            (
                each.now.interpreter.code,
                " · ".join(
                    (
                        isolated(left_to_right(each.now.interpreter.code)),
                        about_text(each.now.interpreter, each.state),
                    )
                ),
            )
            for each in assignable
        ]
        box = self.add_choice("register", self.tr("Of the register"), choices)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.add_line("code", self.tr("Or another, by their code"))
        if found is not None and found.registered is None:
            self._add_undertaking(found)
        if found is not None:
            self._add_tie(found)
        self.act.clicked.connect(self._on_choose)

    def _add_undertaking(self, found: Named) -> None:
        self._heading(
            self.tr("Undertaking of {code}").format(code=isolated(left_to_right(found.code)))
        )
        self.add_choice(
            "undertaking",
            self.tr("What became of it?"),
            [
                ("signed", self.tr("They went through it and signed")),
                ("declined", self.tr("They do not want to sign")),
                ("not_now", self.tr("Not now")),
            ],
        )
        self.add_line("how", self.tr("How do you know it?"))
        self._button(self.tr("Record the undertaking")).clicked.connect(self._on_undertaking)

    def _add_tie(self, found: Named) -> None:
        self._heading(
            self.tr("Does anything tie {code} to this person?").format(
                code=isolated(left_to_right(found.code))
            )
        )
        sorts = [(each.value, tie_text(each)) for each in TieSort if each in TIES]
        self.add_choice("tie", self.tr("What"), sorts)
        self.add_words("words", self.tr("In words"))
        self._button(self.tr("Record this tie")).clicked.connect(self._on_tie)

    def _heading(self, words: str) -> None:
        self.body.column.addWidget(label(words, "heading", self, wrap=True))

    def _button(self, words: str) -> QPushButton:
        button = QPushButton(words, self)
        set_kind(button, "secondary")
        button.setAutoDefault(False)
        self.body.column.addWidget(button)
        self.others.append(button)
        return button

    def _on_choose(self) -> None:
        code = self.text("code").strip() or self.choice("register") or ""
        if not code:
            self.lack("register")
        elif self.act.isEnabled():
            self.begin_trying()
            self.chosen.emit(code)

    def _on_undertaking(self) -> None:
        value, how = self.choice("undertaking"), self.text("how").strip()
        if value is None:
            self.lack("undertaking")
        elif not how:
            self.lack("how")
        elif self.act.isEnabled():
            self.begin_trying()
            self.undertaken.emit(value, how)

    def _on_tie(self) -> None:
        sort, words = self.choice("tie"), self.text("words").strip()
        if sort is None:
            self.lack("tie")
        elif not words:
            self.lack("words")
        elif self.act.isEnabled():
            self.begin_trying()
            self.tied.emit(sort, words)
