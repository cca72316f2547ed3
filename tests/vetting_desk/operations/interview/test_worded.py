"""Which of the organisation's words were read stands in the record."""

import pytest

from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.interview import instruments, interviews
from vetting_desk.operations.interview.interviews import Interview
from vetting_desk.operations.organisation import packs

SOURCE = "/data/before/session/items_source"
NOTICE = "/data/before/notice"


def begin(desk: OpenDesk, case_id: str, instrument: str, language: str = "") -> Interview:
    [summary] = [each for each in instruments.list_instruments(desk) if each.key.id == instrument]
    return interviews.start(desk, case_id, summary.key.sha256, language)


@pytest.fixture
def texts(post: OpenDesk, hq: OpenDesk) -> OpenDesk:
    """A post that has the sample pack."""
    packs.sign(hq, packs.sample())
    [pack] = hq.casebook.packs.in_force()
    document, p7s = hq.casebook.packs.document(pack), hq.casebook.blobs.get(pack.p7s)
    post.casebook.packs.add(pack, document, p7s)
    return post


def test_which_words_the_items_had_stands_in_the_record(texts: OpenDesk, case_id: str) -> None:
    interview = begin(texts, case_id, "audit-c", "Русский (ru)")
    interview.answer_all(instruments.example("audit-c").steps)
    [pack] = texts.casebook.packs.in_force()
    said = interview.session.node(SOURCE).value
    assert said == f"ru: {pack.title} {pack.version} ({pack.digest[:16]})"


def test_what_was_said_of_the_words_is_not_overwritten(texts: OpenDesk, case_id: str) -> None:
    interview = begin(texts, case_id, "audit-c")
    interview.answer(SOURCE, "The card of the clinic")
    interview.answer("/data/items/auditc_1", "1")
    assert interview.session.node(SOURCE).value == "The card of the clinic"


def test_the_notice_and_the_items_do_not_mix(texts: OpenDesk, case_id: str) -> None:
    interview = begin(texts, case_id, "first-contact", "Русский (ru)")
    assert interview.items() is None
    interview.answer(f"{NOTICE}/notice_state", "understood")
    [pack] = texts.casebook.packs.in_force()
    [read] = texts.casebook.audit.entries(action="notice-read")
    assert read.detail["digest"] == pack.digest


def test_without_a_pack_an_answer_is_only_an_answer(post: OpenDesk, case_id: str) -> None:
    interview = begin(post, case_id, "phq-9")
    interview.answer_all(instruments.example("phq-9").steps)
    assert interview.items() is None
    assert interview.notice() is None
