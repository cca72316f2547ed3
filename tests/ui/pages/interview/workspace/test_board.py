"""Only what an act touched is read again, and it is what reading all of it would give."""

from tests.ui.pages.interview.workspace.conftest import H1, H6
from ui.pages.interview.workspace.board import Board
from vetting_desk.operations.interview.judging import Judging
from vetting_desk.operations.interview.preview import PreviewInterview


def test_after_any_act_it_is_as_if_all_were_read(interview: PreviewInterview, board: Board) -> None:
    judging = Judging(interview)
    line = judging.write_line({"evidence-words": "New."})
    number = line.rpartition("[")[2].rstrip("]")
    acts = (
        lambda: judging.link(number, H6, "for"),
        lambda: judging.link("1", H1, "both"),
        lambda: judging.withdraw(line, "It was another man."),
        lambda: judging.answer(f"{H1}/h1_rating/h1_relevance", "low"),
        lambda: judging.unlink("1", H1),
        judging.undo,
        judging.undo,
        judging.undo,
        judging.undo,
        judging.undo,
        judging.undo,
    )
    board.take([line])
    for act in acts:
        last = judging.last
        changes = act()
        references = set(getattr(changes, "references", ())) | set(judging.taken().references)
        references |= {each.reference for each in (last, judging.last) if each is not None}
        board.take(references)
        whole = Board(interview.session)
        assert board.rows == whole.rows
        assert board.lines == whole.lines


def test_rows_and_lines_are_found(board: Board) -> None:
    row, line = board.row(H1), board.line("1")
    assert row is not None
    assert row.id == "H1"
    assert line is not None
    assert line.reference == "/data/evidence/line[1]"
    assert board.row("/data/none") is None
    assert board.line("4000") is None
