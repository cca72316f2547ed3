from vetting_desk.cli.pack_text import SENTENCES, describe_problem
from vetting_desk.model.pack_problem import ERRORS, WARNINGS, PackProblem


def test_each_kind_has_words() -> None:
    assert set(SENTENCES) == ERRORS | WARNINGS


def test_a_problem_says_where_how_grave_and_what() -> None:
    problem = PackProblem("bad-day", "notice", 4, "silence", "tg", "22.11.")
    words = 'notice, row 4, silence, tg: error: "22.11." is not a day such as 2026-11-22'
    assert describe_problem(problem) == words
    assert describe_problem(PackProblem("brace")).endswith("written like {name}")
    assert describe_problem(PackProblem("no-sheet")).startswith("pack: error: ")


def test_what_a_spreadsheet_holds_cannot_steer_the_terminal() -> None:
    assert "\x1b" not in describe_problem(PackProblem("bad-key", "offer", 2, "\x1b[31m"))
