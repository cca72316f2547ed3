"""How a person is afterwards: nothing is chosen beforehand."""

from typing import cast

from pytestqt.qtbot import QtBot

from ui.pages.afterwards_dialog import AfterwardsDialog
from vetting_desk.operations.plans.afterwards import Outcome


def test_one_of_the_organisations_words_is_chosen(qtbot: QtBot) -> None:
    found = [Outcome("settled", "Lives at home", "en", "Texts", 1)]
    dialog = AfterwardsDialog(6, found)
    qtbot.addWidget(dialog)
    heard = cast("list[tuple[str, str]]", [])
    dialog.given.connect(lambda key, words: heard.append((key, words)))
    dialog.act.click()
    assert (dialog.choice("key"), heard) == (None, [])
    assert dialog.error()
    dialog.fields["key"].setCurrentIndex(1)  # type: ignore[attr-defined]
    dialog.fields["remark"].set_text("Works")  # type: ignore[attr-defined]
    dialog.act.click()
    assert heard == [("settled", "Works")]
