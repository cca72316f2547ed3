"""Words of the page come from the definitions, in the window's language."""

from ui.pages.numbers.words import figure_text, language, said, word
from vetting_desk.model.numbers.definitions import What
from vetting_desk.model.numbers.tables import HIDDEN, NOTHING, Figure


def test_titles_labels_and_figures(qapp: object) -> None:
    assert language() == "en"
    assert said(What.CALLS).title == "Called"
    assert word("amnesty") == "Amnesty"
    assert figure_text(Figure(0), least=5) == "0"
    assert figure_text(HIDDEN, least=5) == "hidden"
    assert figure_text(NOTHING, least=5) == "–"
