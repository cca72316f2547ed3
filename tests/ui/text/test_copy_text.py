"""Words for copies for others."""

from ui.text.copy_text import left_out_text, recipient_text
from vetting_desk.model.copies import CopyFor, LeftOut


def test_every_kind_has_words_of_its_own() -> None:
    assert len({recipient_text(each) for each in CopyFor}) == len(CopyFor)
    assert len({left_out_text(each) for each in LeftOut}) == len(LeftOut)
