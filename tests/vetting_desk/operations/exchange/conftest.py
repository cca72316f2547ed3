"""An insider at the post with tools of their own: good signatures over records whose parts disagree."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from vetting_desk.model import IntakeSummary, ReceiptItem, Record
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.exchange import transfer
from vetting_desk.operations.interview import instruments, interviews
from vetting_desk.operations.interview.interviews import Interview
from vetting_desk.operations.records import facts, report_content, signing
from vetting_desk.progress import NoProgress


def of_records(writer: OpenDesk, taken: IntakeSummary) -> list[ReceiptItem]:
    """What became of the records of a bundle; the rest of its items are statements."""
    return [each for each in taken.items if writer.casebook.entries.find(each.record_id) is None]


Forge = Callable[..., Record]
Carry = Callable[[], IntakeSummary]


@pytest.fixture
def filled(post: OpenDesk, case_id: str) -> Callable[..., Interview]:
    """Fills a shipped instrument with its example, but for steps whose reference ends so."""

    def fill(name: str, without: str = "\0") -> Interview:
        example = instruments.example(name)
        [summary] = [s for s in instruments.list_instruments(post) if s.key.id == name]
        interview = interviews.start(post, case_id, summary.key.sha256, example.language)
        interview.answer_all(step for step in example.steps if not step[0].endswith(without))
        return interview

    return fill


@pytest.fixture
def forge(
    post: OpenDesk, filled: Callable[..., Interview], monkeypatch: pytest.MonkeyPatch
) -> Forge:
    """Signs an example, with what is signed changed on the way.

    ``document``, ``content`` and ``xml`` take what would have been signed and return what is.
    """

    def same(found: Any) -> Any:
        return found

    def sign(
        name: str = "first-contact",
        document: Callable[[Any], Any] = same,
        content: Callable[[Any], Any] = same,
        xml: Callable[[bytes], bytes] = same,
        without: str = "\0",
    ) -> Record:
        interview = filled(name, without)
        reason = "broke off" if interview.session.violations else ""
        honest = (facts.document_of, report_content.signed_content, interview.session.to_xml)
        with monkeypatch.context() as patch:
            patch.setattr(facts, "document_of", lambda *a: document(honest[0](*a)))
            patch.setattr(signing, "signed_content", lambda *a: content(honest[1](*a)))
            patch.setattr(interview.session, "to_xml", lambda: xml(honest[2]()))
            return signing.sign_confirmed(post, interview, NoProgress(), reason)

    return sign


@pytest.fixture
def carry(post: OpenDesk, hq: OpenDesk, stick: Path) -> Carry:
    """Takes everything that is to be sent to headquarters, and tells what became of the records."""

    def carried() -> IntakeSummary:
        [bundle] = transfer.write_bundles(post, stick)
        taken = transfer.receive(hq, stick / bundle.file_name)
        return replace(taken, items=tuple(of_records(post, taken)))

    return carried
