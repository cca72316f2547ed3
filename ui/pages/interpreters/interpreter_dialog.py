"""What is so of an interpreter from now on: code, languages, sex, undertaking. Never a name."""

from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ui.asking.fields_dialog import FieldsDialog
from ui.i18n import day_text
from ui.text.input_text import describe_input
from vetting_desk.errors import InputError
from vetting_desk.model.interpreter import Interpreter, Undertaking


class InterpreterDialog(FieldsDialog):
    """Asks for all of it; of somebody known it begins with what stands.

    Args:
        before: What stands, or what a signed undertaking says; None for somebody new.
        parent: The page.

    Signals:
        given(Interpreter, str): What is so, and why it changes; to be tried.
    """

    given = Signal(object, str)

    def __init__(self, before: Interpreter | None, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("InterpreterDialog", "An interpreter"),
            QCoreApplication.translate(
                "InterpreterDialog",
                "A code, never a name. It goes to headquarters, and from there to every post.",
            ),
            QCoreApplication.translate("InterpreterDialog", "Keep it in the register"),
            parent,
        )
        self._before = before
        now = before or Interpreter("", "", ())
        self.add_line("code", self.tr("Code"), now.code)
        self.add_line(
            "languages",
            self.tr("Languages"),
            "; ".join(now.languages),
            self.tr("From and into which, parted by semicolons."),
        )
        self.add_choice(
            "sex",
            self.tr("Woman or man?"),
            [
                ("", self.tr("Not known")),
                ("woman", self.tr("Woman")),
                ("man", self.tr("Man")),
            ],
            now.sex,
        )
        self.add_choice(
            "undertaking",
            self.tr("Undertaking"),
            [
                (Undertaking.SIGNED.value, self.tr("Signed")),
                (Undertaking.DECLINED.value, self.tr("Declined, or not assigned")),
                (Undertaking.NOT_ASKED.value, self.tr("Not asked yet")),
            ],
            now.undertaking.value,
        )
        self.add_day("signed_on", self.tr("Signed on"), _text(now.signed_on))
        self.add_day("until", self.tr("Holds until"), _text(now.until))
        self.add_line("reason", self.tr("Why does it change? May be empty."))
        self.act.clicked.connect(self._on_act)

    def words_for(self, error: Exception) -> str:
        """Say what a code or an undertaking must be."""
        if isinstance(error, InputError):
            field, detail = error.fields.get("field"), error.fields.get("detail")
            if detail == "taken":
                return self.tr("Another interpreter has this code. Choose another one.")
            if field == "until" and detail == "too-long":
                return self.tr(
                    "An undertaking holds for 12 months at the most, from the day it was signed."
                )
            if str(field) in self.fields:
                return describe_input(error, self.fields[str(field)].accessibleName())
        return super().words_for(error)

    def _on_act(self) -> None:
        days: dict[str, date | None] = {}
        signed = self.choice("undertaking") == Undertaking.SIGNED.value
        for name in ("signed_on", "until"):
            text = self.text(name).strip()
            try:
                days[name] = date.fromisoformat(text) if text and signed else None
            except ValueError:
                self.say(
                    self.tr("{field}: write a day as {day}.").format(
                        field=self.fields[name].accessibleName(), day=day_text("2026-12-31")
                    )
                )
                self.fields[name].setFocus()
                return
        before = self._before or Interpreter("", "", ())
        languages = self.text("languages").split(";")
        self.begin_trying()
        self.given.emit(
            Interpreter(
                before.id,
                self.text("code"),
                tuple(each.strip() for each in languages if each.strip()),
                self.choice("sex") or "",
                Undertaking(self.choice("undertaking") or Undertaking.NOT_ASKED.value),
                days["signed_on"],
                days["until"],
                before.record,
            ),
            self.text("reason"),
        )


def _text(day: date | None) -> str:
    return day.isoformat() if day is not None else ""
