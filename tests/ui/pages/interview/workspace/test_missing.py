"""What an indicator still wants."""

from dataclasses import replace

from tests.ui.pages.interview.workspace.conftest import H1
from ui.pages.interview.workspace.board import Board
from ui.pages.interview.workspace.face import Workspace
from ui.pages.interview.workspace.missing import missing_text, wanted_text
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


def test_what_is_wanted_before_signing_is_named_by_indicator(board: Board) -> None:
    session = board.session
    assert wanted_text(board.rows, session) == ""
    session.set("/data/history/h1/h1_rating/h1_reasons", "")
    session.set("/data/review/review_date", "")
    bare = tuple(replace(row, links=()) if row.id == "H2" else row for row in board.rows)
    assert wanted_text(bare, session) == (
        "Wanted before signing: evidence for H2; reasons for H1; the day on which it is looked at again."
    )


def test_before_anything_is_coded_nothing_is_wanted(board: Board) -> None:
    open_ = tuple(replace(row, state=State.OPEN) for row in board.rows)
    assert wanted_text(open_, board.session) == ""


def test_the_overview_says_it_and_stops_once_it_is_there(workspace: Workspace) -> None:
    assert workspace.view.overview.wanted() == ""
    workspace.answer("/data/history/h1/h1_rating/h1_reasons", "")
    assert workspace.view.overview.wanted() == "Wanted before signing: reasons for H1."
    workspace.answer("/data/history/h1/h1_rating/h1_reasons", "He was deceived.")
    assert workspace.view.overview.wanted() == ""
