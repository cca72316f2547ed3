import pytest

from vetting_desk.errors import NotFoundError
from vetting_desk.operations.access import approved_texts
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.organisation import packs


def test_without_a_pack_there_is_no_text(hq: OpenDesk) -> None:
    assert approved_texts.packs(hq) == []
    with pytest.raises(NotFoundError):
        approved_texts.text(hq, "notice/silence", "ru")


def test_a_text_says_in_which_language_it_is_and_who_approved_it(hq: OpenDesk) -> None:
    packs.sign(hq, packs.sample())
    found = approved_texts.text(hq, "notice/stop", "Тоҷикӣ (tg)")
    assert (found.language, found.wanted, found.approved) == ("ru", "tg", False)
    assert (found.approved_by, found.version) == ("Invented Lawyer", 1)
