"""Agreement on screen: choices, table and plot; undefined is shown as undefined."""

from datetime import date, timedelta

from pytestqt.qtbot import QtBot

from tests.ui.pages.raters.conftest import indicator, rating
from ui.pages.raters.agreement_view import AgreementView
from vetting_desk.operations.raters.measuring import Known, Rated, measured


def view_of(qtbot: QtBot) -> AgreementView:
    view = AgreementView()
    qtbot.addWidget(view)
    view.show()
    pairs = ((("a", "b"), "Anora · Bahrom"),)
    view.show_known(Known((("small", "Small"),), pairs, (("d", "Post"),)))
    return view


def test_what_is_chosen_is_what_is_measured(qtbot: QtBot) -> None:
    view = view_of(qtbot)
    assert (view.choice().instrument_id, view.choice().pair, view.choice().since) == (
        "small",
        (),
        None,
    )
    view.pair.choose("a b")
    view.period.choose("30")
    view.field.choose("confidence")

    choice = view.choice()

    assert (choice.pair, choice.field) == (("a", "b"), "confidence")
    assert choice.since is not None
    assert abs(choice.since - (date.today() - timedelta(30))) <= timedelta(1)  # noqa: DTZ011


def test_figures_say_value_and_meaning_and_undefined_as_such(qtbot: QtBot) -> None:
    view = view_of(qtbot)
    rated = [
        Rated("x", "first", (rating("H1", "2"), rating("H2", "1"))),
        Rated("x", "second", (rating("H1", "2"), rating("H2", "0"))),
    ]
    view.figures.show_measured(measured(rated, (indicator("H1"), indicator("H2")), "presence", 1))

    model = view.figures.model
    first = [model.index(0, column).data() for column in range(3)]
    assert first[:2] == ["Raw agreement", "0.50"]
    assert first[2].endswith(".")
    by = view.figures.by_model
    assert by.index(0, 3).data().startswith("undefined: ")
    assert [row.name for row in view.figures.plot.rows()] == ["H1 of a form", "H2 of a form"]


def test_nothing_rated_twice_is_a_sentence(qtbot: QtBot) -> None:
    view = view_of(qtbot)
    view.figures.show_measured(measured([], (), "presence", 0))

    assert "two people" in view.figures.note.plain()
    assert not view.figures.table.isVisible()
