"""Pages as data: a line says its words in reading order."""

from vetting_desk.model.pages import Letter, PlacedWord, TextLine, Word


def test_a_line_says_its_words_in_their_order_wherever_they_stand() -> None:
    first = Word((), (Letter("a", 0, 500), Letter("b", 500, 900)), 900)
    second = Word((), (Letter("c", 0, 400),), 400)
    line = TextLine((PlacedWord(first, 400), PlacedWord(second, 0)), 10.0, 20.0, 9.5, (0, 0, 0))
    assert line.text == "abc"
