"""Acts say what is wanted, and can be compared."""

from pathlib import Path

from ui.questionnaire.questions.file_act import ReadCode, ShowFile, TakeContent


def test_equal_acts_are_equal() -> None:
    assert TakeContent(b"a") == TakeContent(b"a") != TakeContent(b"b")
    acts: set[object] = {ShowFile("a"), ShowFile("a"), ReadCode(Path("a"))}
    assert len(acts) == 2
