"""Training sets on screen: the list, and feedback with the differing indicators first."""

from pytestqt.qtbot import QtBot

from tests.ui.pages.raters.conftest import indicator, rating
from ui.pages.raters.training_view import FeedbackView, TrainingList
from ui.text.quote_text import quoted
from ui.widgets.texts import Paragraph
from vetting_desk.model.rating_payloads import EvidencePart
from vetting_desk.operations.raters.comparing import differences
from vetting_desk.operations.raters.measuring import Rated, measured
from vetting_desk.operations.raters.training import Compared, Exercise, Feedback, TrainingSet
from vetting_desk.store.rating_sheets import SheetState


def test_each_vignette_says_how_far_one_is(qtbot: QtBot) -> None:
    view = TrainingList()
    said: list[str] = []
    qtbot.addWidget(view)
    view.chosen.connect(said.append)
    view.show_sets(
        [
            TrainingSet("a", "First", True, SheetState.LOCKED, 3),
            TrainingSet("b", "Second", False, None, 0),
        ]
    )

    assert [each.accessibleName() for each in view.buttons] == [
        "First, Locked: compare · rated by 3 · your organisation's",
        "Second, Not started · rated by 0",
    ]
    view.buttons[1].click()
    assert said == ["b"]


def compared(raters: int) -> Compared:
    line = EvidencePart(key="e2", words="A ticket", original="", sort="document", place="")
    found = []
    for name, presence in (("H1", "1"), ("H2", "2")):
        own, reference = rating(name), rating(name, presence)
        found.append(
            Feedback(
                indicator(name),
                own,
                reference,
                differences(own, reference),
                (line,) if presence == "2" else (),
            )
        )
    rated = [Rated("x", str(n), (rating("H1"), rating("H2"))) for n in range(raters)]
    exercise = Exercise("x", "Title", "Story", (line,), (), {}, SheetState.LOCKED)
    return Compared(
        exercise, tuple(found), measured(rated, (indicator("H1"),), "presence", 1), raters
    )


def test_what_differs_stands_first_with_what_was_missed(qtbot: QtBot) -> None:
    view = FeedbackView()
    qtbot.addWidget(view)
    view.show()
    view.show_compared(compared(1))

    words = [each.plain() for each in view.cards[0].findChildren(Paragraph)]
    assert any(quoted("A ticket") in each for each in words)
    assert not any("e2" in each for each in words)
    assert not view.figures.isVisible()


def test_among_several_agreement_is_shown(qtbot: QtBot) -> None:
    view = FeedbackView()
    qtbot.addWidget(view)
    view.show()
    view.show_compared(compared(2))

    assert view.figures.isVisible()
