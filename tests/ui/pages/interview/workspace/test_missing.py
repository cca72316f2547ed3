"""What an indicator still wants."""

from dataclasses import replace

from tests.ui.pages.interview.workspace.conftest import H1
from ui.pages.interview.workspace.board import Board
from ui.pages.interview.workspace.missing import missing_text
from vetting_desk.judgement.overview import Link
from vetting_desk.judgement.rated import State
from vetting_desk.judgement.view import NOTHING


def test_each_gap_is_one_sentence(board: Board) -> None:
    row = board.row(H1)
    assert row is not None
    whole = {"confidence": "low", "reasons": "Because."}
    both = (Link("a", "1", "for"), Link("b", "2", "against"))
    done = replace(row, links=both)
    assert missing_text(done, whole) == ""
    assert missing_text(replace(done, links=()), whole) == "No evidence is linked yet."
    assert "against it yet" in missing_text(replace(done, links=both[:1]), whole)
    assert "for it yet" in missing_text(replace(done, links=both[1:]), whole)
    gone = (replace(both[0], counts=False),)
    assert missing_text(replace(done, links=gone), whole) == "No evidence is linked yet."
    assert "neither coded" in missing_text(replace(done, state=State.OPEN), {})
    assert "relevance" in missing_text(replace(done, relevance=NOTHING), whole)
    assert "How sure" in missing_text(done, whole | {"confidence": ""})
    assert "no reasons" in missing_text(done, whole | {"reasons": " "})
    assert missing_text(replace(done, state=State.OMITTED, links=()), {}) == ""
