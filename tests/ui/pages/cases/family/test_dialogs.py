"""What is asked of persons and links: nothing chosen beforehand, nothing lost, what is missing named."""

from pytestqt.qtbot import QtBot

from tests.ui.pages.cases.family.test_picture import FAMILY
from ui.pages.cases.family.dialogs import LinkDialog, LivesDialog, PersonDialog
from vetting_desk.errors import InputError
from vetting_desk.model import BirthCertainty, BirthDate, NameScript, PersonName
from vetting_desk.model.person import ASSESSED, Certainty, Kin, Person

KNOWN = Person(
    "p", (PersonName("Намуна", NameScript.CYRILLIC),), BirthDate("1991", BirthCertainty.YEAR),
    "where", "how", "danger",
)  # fmt: skip


def test_a_known_person_is_given_back_as_known(qtbot: QtBot) -> None:
    dialog = PersonDialog(KNOWN)
    qtbot.addWidget(dialog)
    dialog.fields["reason"].setText("Навишт")  # type: ignore[attr-defined]
    with qtbot.waitSignal(dialog.given) as given:
        dialog.act.click()
    assert given.args == [(KNOWN, "Навишт")]
    dialog.show_failure(InputError(field="name", detail="empty"))
    assert dialog.error()


def test_somebody_new_begins_with_a_name_and_returns_there_without_one(qtbot: QtBot) -> None:
    dialog = PersonDialog(None)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.focusWidget() is dialog.names.first_field()
    dialog.fields["lives"].setFocus()
    dialog.show_failure(InputError(field="name", detail="empty"))
    assert dialog.focusWidget() is dialog.names.first_field()
    known = PersonDialog(KNOWN)
    qtbot.addWidget(known)
    known.show()
    assert known.focusWidget() is known.fields["lives"]


def test_a_link_asks_for_all_three_and_never_of_oneself(qtbot: QtBot) -> None:
    dialog = LinkDialog(FAMILY, "girl")
    qtbot.addWidget(dialog)
    box = dialog.fields["of"]
    assert box.findData("girl") == -1  # type: ignore[attr-defined]
    for name, key in (("kin", "child"), ("of", ASSESSED), ("certainty", "papers")):
        dialog.act.click()
        assert dialog.error()
        field = dialog.fields[name]
        field.setCurrentIndex(field.findData(key))  # type: ignore[attr-defined]
    with qtbot.waitSignal(dialog.given) as given:
        dialog.act.click()
    assert given.args == [(ASSESSED, "girl", Kin.CHILD, Certainty.PAPERS, "")]


def test_where_a_family_lives_has_a_place_and_a_source(qtbot: QtBot) -> None:
    dialog = LivesDialog("A, B")
    qtbot.addWidget(dialog)
    dialog.act.click()
    assert "Where they are" in dialog.error()
    dialog.fields["lives"].setPlainText("There")  # type: ignore[attr-defined]
    dialog.act.click()
    assert "know" in dialog.error()
