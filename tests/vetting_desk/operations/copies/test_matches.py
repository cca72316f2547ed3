"""Possible matches with lists stand in the copy for the person or their lawyer, and in no other."""

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.ui import listed
from tests.vetting_desk.operations.conftest import PASSPHRASE
from tests.vetting_desk.operations.copies.conftest import Signed
from vetting_desk.errors import ListRefusedError
from vetting_desk.model import BirthDate, NameScript, PersonName
from vetting_desk.model.copies import CopyFor, CopyWish
from vetting_desk.model.copy_document import MEMBER, CopyDocument, parse_copy
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases
from vetting_desk.operations.copies import making
from vetting_desk.operations.lists import answering, withheld
from vetting_desk.reports import read_attachments


def put(desk: OpenDesk, one: Signed) -> None:
    """Keep a list with an entry that is called as the person of the case."""
    name = PersonName("Khurshed Rustamovich Namunazoda", NameScript.LATIN)
    cases.update_case(desk, one.case_id, [name], BirthDate())
    listed.put(desk)


def copied(desk: OpenDesk, one: Signed, recipient: CopyFor) -> CopyDocument:
    wish = CopyWish(one.case_id, (one.record_id,), recipient, "Latif Sample", "To answer")
    _, pdf = making.make(desk, making.with_required(desk, wish), PASSPHRASE)
    return parse_copy(read_attachments(pdf)[MEMBER])


def test_the_lawyer_reads_what_may_match_and_what_was_found(post: OpenDesk, one: Signed) -> None:
    put(post, one)
    before = copied(post, one, CopyFor.LAWYER)
    [match] = before.matches
    assert (before.version, match.found, match.stands) == (4, "", True)
    assert (match.entry, match.ground) == ("QDi.901", "Invented law 7")
    answering.answer(post, one.case_id, "un", "QDi.901", "not-them", "Another father")
    listed.put(post, "Somebody Entirely Else")
    for recipient in (CopyFor.LAWYER, CopyFor.PERSON):
        [match] = copied(post, one, recipient).matches
        assert (match.found, match.reasons, match.stands) == ("not-them", "Another father", False)


def test_nobody_else_does_and_their_copies_are_as_before(post: OpenDesk, one: Signed) -> None:
    put(post, one)
    for recipient in (CopyFor.COURT, CopyFor.PHYSICIAN, CopyFor.OTHER):
        document = copied(post, one, recipient)
        assert (document.version, document.matches) == (2, [])


def test_without_a_match_the_lawyers_copy_is_as_before(post: OpenDesk, one: Signed) -> None:
    listed.put(post, "Somebody Entirely Else")
    assert copied(post, one, CopyFor.LAWYER).version == 2


def test_who_rates_makes_none_that_would_show_them(
    post: OpenDesk, one: Signed, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(post, one)
    monkeypatch.setattr(withheld, "why", lambda *_: withheld.Withheld.RATING)
    with pytest.raises(ListRefusedError, match="rating"):
        copied(post, one, CopyFor.LAWYER)


def test_where_nobody_matches_it_is_refused_as_well(
    post: OpenDesk, one: Signed, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A copy that can be made while one that matches cannot would say that there is no match."""
    monkeypatch.setattr(withheld, "why", lambda *_: withheld.Withheld.RATING)
    assert copied(post, one, CopyFor.LAWYER).matches == []
    listed.put(post, "Somebody Entirely Else")
    with pytest.raises(ListRefusedError, match="rating"):
        copied(post, one, CopyFor.LAWYER)
    assert copied(post, one, CopyFor.COURT).matches == []


def test_it_stands_on_the_pages(
    post: OpenDesk, one: Signed, tmp_path: Path, outside_tool: Callable[[str], str]
) -> None:
    put(post, one)
    wish = CopyWish(one.case_id, (one.record_id,), CopyFor.LAWYER, "Latif Sample", "To answer")
    _, pdf = making.make(post, making.with_required(post, wish), PASSPHRASE)
    path = tmp_path / "copy.pdf"
    path.write_bytes(pdf)
    text = subprocess.run(
        [outside_tool("pdftotext"), "-layout", str(path), "-"], capture_output=True, check=True
    ).stdout.decode()
    assert "QDi.901" in text
    assert "Invented law 7" in text
