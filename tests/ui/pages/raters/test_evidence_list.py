"""Evidence beside an indicator: words, kind and place, and which way each line speaks."""

from pytestqt.qtbot import QtBot

from ui.pages.raters.evidence_list import EvidenceList, link_words
from ui.text.person_text import isolated
from ui.widgets.texts import Paragraph
from vetting_desk.model.rating_payloads import EvidencePart


def test_each_line_is_shown_with_its_original_and_asks_for_a_side(
    qtbot: QtBot, evidence: tuple[EvidencePart, ...]
) -> None:
    shown = EvidenceList()
    said: list[tuple[str, str]] = []
    qtbot.addWidget(shown)
    shown.linked.connect(lambda key, side: said.append((key, side)))
    shown.show_evidence(evidence)
    shown.show_links({"e2": "against"})

    words = [each.plain() for each in shown.findChildren(Paragraph)]
    assert words == [isolated(each) for each in ("He said so", "Ӯ гуфт", "A ticket")]
    assert shown.side_of("e2").value() == "against"
    assert shown.side_of("e1").value() == ""
    shown.side_of("e1").chips()[0].click()
    assert said == [("e1", "for")]


def test_links_are_said_in_words() -> None:
    assert link_words({"e1": "for", "e2": "both"}) == "e1 speaks for it; e2 speaks both ways"
    assert link_words({}) == ""
