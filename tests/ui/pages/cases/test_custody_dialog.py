"""The dialog of a person's liberty."""

import pytest
from pytestqt.qtbot import QtBot

from ui.pages.cases.custody_dialog import CustodyDialog
from ui.shell.application import Application
from vetting_desk.clock import FixedClock
from vetting_desk.errors import InputError
from vetting_desk.model.custody import Custody
from vetting_desk.operations.safeguards.custody import Held

HELD = Held(
    Custody("Post", "police", "2026-10", "2026-12-05", "f", FixedClock().now(), "A"), over=False
)


def test_what_is_known_is_there_and_another_day_is_given(qtbot: QtBot) -> None:
    dialog = CustodyDialog(HELD)
    qtbot.addWidget(dialog)
    assert dialog.fields["held-where"].text() == "Post"
    dialog.fields["next-legal-review"].setText(" 2026-12-20 ")
    dialog.act.click()
    assert dialog.error() == "Say how you know it."
    dialog.reason.setText("A lawyer wrote")
    with qtbot.waitSignal(dialog.given) as given:
        dialog.act.click()
    assert given.args == [
        {
            "liberty": "held", "held-where": "Post", "held-by": "police", "held-since": "2026-10",
            "next-legal-review": "2026-12-20",
        },
        "A lawyer wrote",
    ]  # fmt: skip


def test_of_who_is_free_nothing_else_is_asked(qtbot: QtBot) -> None:
    dialog = CustodyDialog(None)
    qtbot.addWidget(dialog)
    assert all(field.isEnabled() for field in dialog.fields.values())
    dialog.liberty.setCurrentIndex(dialog.liberty.findData("free"))
    assert not any(field.isEnabled() for field in dialog.fields.values())


def test_a_day_that_is_none_is_named(qtbot: QtBot) -> None:
    dialog = CustodyDialog(None)
    qtbot.addWidget(dialog)
    dialog.begin_trying()
    dialog.show_failure(InputError(field="next-legal-review", detail="not-a-date", known=""))
    assert dialog.error().startswith("Next legal review: write a day as 2026-12-31")
    assert dialog.act.isEnabled()


@pytest.mark.usefixtures("light_again")
def test_a_day_is_typed_as_the_window_writes_days(qapp: Application, qtbot: QtBot) -> None:
    qapp.translations.use("ru")
    dialog = CustodyDialog(HELD)
    qtbot.addWidget(dialog)
    dialog.fields["next-legal-review"].setText("20.12.2026")
    values = dialog.values()
    assert (values["held-since"], values["next-legal-review"]) == ("2026-10", "2026-12-20")
