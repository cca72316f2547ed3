"""Two people side by side."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from ui.pages.cases.side_by_side_dialog import SideBySideDialog
from vetting_desk.model import (
    BirthCertainty,
    BirthDate,
    Case,
    NameScript,
    Paper,
    PersonName,
    Stage,
)
from vetting_desk.model.sameness import Agreement, Sameness, SamenessDecision
from vetting_desk.operations.cases.telling_apart import SideBySide

NOW = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)
Make = Callable[..., SideBySideDialog]


def case(reference: str, name: str, *, born: str = "", papers: tuple[Paper, ...] = ()) -> Case:
    birth = BirthDate(born, BirthCertainty.EXACT) if born else BirthDate()
    names = (PersonName(name, NameScript.LATIN),)
    return Case(reference, reference, names, birth, Stage.CONTACT, NOW, NOW, papers)


@pytest.fixture
def make(qtbot: QtBot) -> Make:
    def made(
        decision: SamenessDecision | None = None,
        *,
        may_decide: bool = True,
        common: tuple[str, ...] = (),
    ) -> SideBySideDialog:
        other = case("2026-K7Q-00002", "Jamshed Sample", born="1990-05-12", papers=(Paper("AB 1"),))
        beside = SideBySide(other, (Agreement.NAME, Agreement.BIRTH_DIFFERS), decision, common)
        one = case("2026-K7Q-00001", "Jamshed Sampleov", born="1991-05-12")
        dialog = SideBySideDialog(one, beside, may_decide=may_decide)
        qtbot.addWidget(dialog)
        dialog.open()
        return dialog

    return made


def decided(sameness: Sameness, *, stands: bool = True) -> SamenessDecision:
    return SamenessDecision("1", "a", "b", sameness, NOW, "Anora Sample", "One scar", stands)


def words(dialog: SideBySideDialog) -> str:
    return "\n".join(
        part.text() for part in dialog.findChildren(QLabel) if part.isVisibleTo(dialog)
    )


def button(dialog: SideBySideDialog, key: str) -> QPushButton:
    return next(each for each in dialog.findChildren(QPushButton) if each.property("key") == key)


def test_both_are_shown_with_what_agrees_and_what_differs(make: Make) -> None:
    shown = words(make())

    for text in (
        "Jamshed Sampleov",
        "Jamshed Sample",
        "AB 1",
        "The same name",
        "birth date is another",
    ):
        assert text in shown


def test_the_same_person_wants_a_reason(make: Make, qtbot: QtBot) -> None:
    dialog = make()
    button(dialog, "same").click()
    assert dialog.error() == "Say why."

    dialog.reason.setPlainText("One scar")
    with qtbot.waitSignal(dialog.judged) as judged:
        button(dialog, "same").click()
    assert judged.args == [Sameness.SAME, "One scar"]


@pytest.mark.parametrize("key", ["not-same", "not-sure"])
def test_two_people_or_doubt_want_none(make: Make, qtbot: QtBot, key: str) -> None:
    dialog = make()
    with qtbot.waitSignal(dialog.judged) as judged:
        button(dialog, key).click()

    assert judged.args == [Sameness(key), ""]


def test_a_link_can_only_be_taken_back_with_a_reason(make: Make) -> None:
    dialog = make(decided(Sameness.SAME))
    button(dialog, "open").click()

    assert dialog.error() == "Say why."
    assert "One scar" in words(dialog)


def test_a_decision_on_facts_that_changed_says_so(make: Make) -> None:
    assert "have changed since" in words(make(decided(Sameness.NOT_SAME, stands=False)))
    assert "have changed since" not in words(make(decided(Sameness.NOT_SAME)))


def test_who_may_not_decide_can_look(make: Make) -> None:
    dialog = make(may_decide=False)

    assert not [each for each in dialog.findChildren(QPushButton) if each.property("key")]
    assert not dialog.reason.isVisible()


def test_nothing_is_decided_by_enter_or_escape(make: Make) -> None:
    dialog = make()
    default = next(each for each in dialog.findChildren(QPushButton) if each.isDefault())

    assert default.text() == "Decide later"


def test_common_names_are_marked_and_nothing_is_said_where_there_are_none(make: Make) -> None:
    said = words(make(common=("Jamshed", "Ҷамшед")))
    assert "Many people bear these names" in said
    assert said.index("Jamshed") < said.rindex("Jamshed") < said.index("Ҷамшед")
    assert "Many people" not in words(make())
