"""Names that very many people bear, in whatever script."""

import pytest

from vetting_desk.lists.common import is_common


@pytest.mark.parametrize("word", ["муҳаммад", "mohamed", "محمد", "каримов", "alisher"])
def test_common_words_are_known_in_each_script(word: str) -> None:
    assert is_common(word)


@pytest.mark.parametrize("word", ["намуназода", "ozmoish", "хуршед"])
def test_others_are_not(word: str) -> None:
    assert not is_common(word)
