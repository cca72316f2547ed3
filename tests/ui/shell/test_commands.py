"""How what is typed finds a command."""

import pytest

from ui.shell.commands import Command, ranked

COMMANDS = [
    Command(words, "Page", lambda: None, searched)
    for words, searched in (
        ("Cases", ""),
        ("New case", "Ctrl+N"),
        ("Transfer", ""),
        ("This desk", ""),
        ("Парвандаҳо", ""),
        ("Қулф", ""),
        ("Ёрдам", ""),
    )
]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("cas", "Cases"),
        ("new", "New case"),
        ("ncs", "New case"),
        ("case new", "New case"),
        ("trf", "Transfer"),
        ("DESK", "This desk"),
        ("парв", "Парвандаҳо"),
        ("кулф", "Қулф"),
        ("ердам", "Ёрдам"),
        ("ctrl+n", "New case"),
    ],
)
def test_a_few_letters_find_it(typed: str, first: str) -> None:
    assert ranked(COMMANDS, typed)[0].words == first


def test_nothing_typed_leaves_all_in_their_order() -> None:
    assert ranked(COMMANDS, "  ") == COMMANDS


@pytest.mark.parametrize("typed", ["zzz", "cases zz", "sesac"])
def test_letters_that_are_not_there_in_order_find_nothing(typed: str) -> None:
    assert ranked(COMMANDS, typed) == []


def test_a_word_comes_before_letters_with_gaps() -> None:
    commands = [Command(words, "", lambda: None) for words in ("d-e-s-k", "This desk")]
    assert ranked(commands, "desk")[0].words == "This desk"
