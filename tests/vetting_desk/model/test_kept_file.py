"""A file and a change of hands are the same again after a statement carried them."""

from vetting_desk.model.kept_file import (
    FileState,
    Hand,
    HandAct,
    HandOf,
    KeptFile,
    PaperForm,
    content_of_file,
    content_of_hand,
    file_of,
    hand_of,
)


def test_a_file_comes_back_as_it_was_said() -> None:
    file = KeptFile(
        "f", "Шиноснома", "a" * 64, 3, "image/png", "b" * 64, 4, ("place",), "Модар",
        PaperForm.COPY, "тоҷикӣ", "s", FileState.TAKEN_OUT,
    )  # fmt: skip
    assert file_of("f", content_of_file(file)) == file


def test_a_change_of_hands_does_too() -> None:
    hand = Hand("h", "f", HandOf.PAPER, HandAct.RETURNED, "2026-03-01", "A", "B", "C", holds=False)
    assert hand_of("h", content_of_hand(hand)) == hand
