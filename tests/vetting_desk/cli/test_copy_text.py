"""Why something is not in a copy, in words."""

from vetting_desk.cli.copy_text import LEFT_OUT
from vetting_desk.model.copies import LeftOut


def test_every_kind_has_words_of_its_own() -> None:
    assert set(LEFT_OUT) == set(LeftOut)
    assert len(set(LEFT_OUT.values())) == len(LeftOut)
