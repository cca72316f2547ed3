from vetting_desk.reports.text.vocabulary import words_of


def test_words_are_those_that_lines_are_made_of() -> None:
    assert words_of(["Who told\nthe well-known neighbour?", ""]) == {
        " ",
        "Who",
        "told",
        "the",
        "well-",
        "known",
        "neighbour?",
    }


def test_no_text_has_no_words() -> None:
    assert words_of([]) == {" "}
