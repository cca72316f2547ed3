"""The question whether an instrument is added in spite of what was found."""

from pytestqt.qtbot import QtBot

from ui.pages.instruments.findings_dialog import FindingsDialog
from ui.widgets.texts import Paragraph
from vetting_desk.errors import FormStructureError, InstrumentFindingsError
from vetting_desk.judgement.lint import LintFinding, LintReason

PRAYER = LintFinding(LintReason.NEVER_PRAYER, "/data/g/pray")
UNTRANSLATED = [
    LintFinding(LintReason.MISSING_TRANSLATION, f"/data/q{number}", "tg") for number in range(9)
]
STRAY = FormStructureError(
    file="f.xml", question="/data/gone", detail="bind-without-node", name="/data/gone"
)


def dialog(qtbot: QtBot, *findings: LintFinding) -> FindingsDialog:
    made = FindingsDialog(InstrumentFindingsError(file="f.xml", findings=findings, strays=(STRAY,)))
    qtbot.addWidget(made)
    return made


def lines(made: FindingsDialog) -> list[str]:
    return [text.plain() for text in made.findChildren(Paragraph)]


def test_what_may_never_be_asked_stands_first_and_questions_of_one_kind_together(
    qtbot: QtBot,
) -> None:
    made = dialog(qtbot, *UNTRANSLATED, PRAYER)
    said = [line for line in lines(made) if ": " in line]
    assert said[0] == "pray: It asks about prayer or religious practice."
    assert said[1] == "q0, q1, q2, q3, …: Not every language has its text."
    assert said[2].startswith("gone: There are rules for /data/gone")
    assert any("may never be asked" in line for line in lines(made))


def test_the_safe_way_comes_first_and_nothing_is_accepted_by_closing(qtbot: QtBot) -> None:
    made = dialog(qtbot, PRAYER)
    first, despite = made._shown_buttons
    assert first.isDefault()
    assert despite.text() == "Add it all the same"
    with qtbot.assertNotEmitted(made.accepted_all):
        first.click()
    made = dialog(qtbot, PRAYER)
    with qtbot.waitSignal(made.accepted_all):
        made._shown_buttons[1].click()


def test_what_is_only_unfinished_is_not_called_forbidden(qtbot: QtBot) -> None:
    made = dialog(qtbot, *UNTRANSLATED)
    assert not any("may never be asked" in line for line in lines(made))
