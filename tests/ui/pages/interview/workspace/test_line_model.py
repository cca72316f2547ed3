"""Lines are searched and filtered, and the same source is found."""

from ui.pages.interview.workspace.board import Board
from ui.pages.interview.workspace.line_model import (
    HERE,
    UNFINISHED,
    UNLINKED,
    WITHDRAWN,
    LineModel,
    about_text,
    same_source,
    words_of,
)
from vetting_desk.operations.interview.judging import Judging
from vetting_desk.operations.interview.preview import PreviewInterview


def shown(model: LineModel) -> list[str]:
    found = (model.line(at) for at in range(model.rowCount()))
    return [line.number for line in found if line is not None]


def test_all_words_are_looked_for_everywhere_in_a_line(board: Board) -> None:
    model = LineModel()
    model.show_lines(board.lines, "H1")
    model.narrow(words="guards BEATEN")
    assert shown(model) == ["1"]
    model.narrow(words="нони")
    assert shown(model) == ["3"]
    model.narrow(words="zebra")
    assert model.counts() == (0, len(board.lines))


def test_each_filter_leaves_what_it_says(interview: PreviewInterview) -> None:
    judging = Judging(interview)
    judging.write_line({"evidence-words": "A line of which nothing else is said."})
    judging.withdraw("/data/evidence/line[1]", "It was another man.")
    board = Board(interview.session)
    model = LineModel()
    model.show_lines(board.lines, "H1")
    last = board.lines[-1].number
    for which, numbers in ((UNFINISHED, [last]), (UNLINKED, [last]), (WITHDRAWN, ["1"])):
        model.narrow(which=which)
        assert shown(model) == numbers, which
    model.narrow(which=HERE)
    assert shown(model) == [line.number for line in board.lines if ("H1", "against") in line.linked]


def test_a_line_says_where_it_is_linked_and_what_is_the_matter(interview: PreviewInterview) -> None:
    judging = Judging(interview)
    line = judging.write_line(
        {"evidence-words": "далел", "evidence-translation": "evidence", "source-protected": "yes"}
    )
    judging.withdraw(line, "A slip.")
    found = Board(interview.session).lines[-1]
    assert "далел" in words_of(found)
    assert "evidence" in words_of(found)
    about = about_text(found)
    for word in ("not linked", "not finished", "A slip."):
        assert word in about
    assert "P1 speaks for it" in about_text(Board(interview.session).lines[0])


def test_the_same_source_or_the_same_words_are_found(board: Board) -> None:
    assert same_source(board.lines, "", board.lines[0].words.upper()) == ("1",)
    assert same_source(board.lines, "some#key", "other words") == ()
    assert same_source(board.lines, "", "") == ()
