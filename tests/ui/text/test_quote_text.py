"""Short quotations: one line, whole words, and nothing cut that is short enough."""

from ui.text.person_text import isolated
from ui.text.quote_text import quoted, shortened


def test_what_is_short_is_quoted_whole() -> None:
    assert quoted("He said so") == f"“{isolated('He said so')}”"


def test_what_is_long_ends_after_a_whole_word() -> None:
    assert shortened("He said that the gate was opened", 20) == "He said that the…"
    assert shortened("One line\nand another", 80) == "One line and another"


def test_one_long_word_is_cut() -> None:
    assert shortened("а" * 50, 10) == "а" * 9 + "…"
