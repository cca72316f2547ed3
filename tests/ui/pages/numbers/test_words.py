"""Words of the page come from the definitions, in the window's language."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from ui.pages.numbers.words import figure_text, number_text, said, word
from ui.text.form_names import language_code
from vetting_desk.model.numbers.definitions import What
from vetting_desk.model.numbers.tables import HIDDEN, NOTHING, Figure


def test_titles_labels_and_figures(qapp: object) -> None:
    assert language_code() == "en"
    assert said(What.CALLS).title == "Called"
    assert word("amnesty") == "Amnesty"
    assert figure_text(Figure(0), least=5) == "0"
    assert figure_text(HIDDEN, least=5) == "hidden"
    assert figure_text(NOTHING, least=5) == "–"


@pytest.fixture
def persian() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("fa"))
    yield
    QLocale.setDefault(before)


@pytest.mark.usefixtures("persian")
def test_figures_have_the_digits_that_dates_have_in_every_language() -> None:
    found = number_text(1216)
    assert (found[0], found[2:]) == ("1", "216")
    assert figure_text(Figure(95), least=5) == "95"
