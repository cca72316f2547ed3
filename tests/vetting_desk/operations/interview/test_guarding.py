"""A draft is held to the safeguards of its case."""

import json

import pytest

from tests.vetting_desk.operations.safeguards.arranging import free
from tests.vetting_desk.operations.safeguards.conftest import add_foreign
from vetting_desk.errors import SafeguardError, StateError
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.interview import instruments, interviews
from vetting_desk.operations.interview.guarding import NoGuard, form_says
from vetting_desk.operations.records import records
from vetting_desk.operations.safeguards import known


@pytest.fixture
def foreign(post: OpenDesk, tmp_path_factory: pytest.TempPathFactory) -> str:
    return add_foreign(post, tmp_path_factory.mktemp("form"))


def held(desk: OpenDesk) -> list[dict[str, str]]:
    rows = desk.casebook.database.rows(
        "SELECT detail FROM audit WHERE action = 'safeguard-held' ORDER BY sequence"
    )
    return [json.loads(row["detail"]) for row in rows]


def test_a_refused_answer_changes_nothing_and_is_logged_once(post: OpenDesk, foreign: str) -> None:
    tried = free(post, foreign, notice=False)
    for _ in range(2):
        with pytest.raises(SafeguardError):
            tried.interview.answer("/data/deeds", "Words")
    assert tried.interview.session.node("/data/deeds").value == ""
    assert [(each["row"], each["act"]) for each in held(post)] == [
        ("notice-not-given", "ask-about-acts")
    ]


def test_an_answer_can_always_be_cleared(post: OpenDesk, foreign: str) -> None:
    tried = free(post, foreign)
    tried.interview.answer("/data/deeds", "Words")
    tried.say("notice", "declined")
    tried.interview.answer("/data/deeds", "")
    assert tried.interview.session.node("/data/deeds").value == ""


def test_how_long_somebody_was_asked_is_a_fact_of_the_record(post: OpenDesk, foreign: str) -> None:
    tried = free(post, foreign)
    tried.sign()
    [minutes] = [
        each for each in known.known(post, tried.case).in_force if each.name == "minutes-asked"
    ]
    assert (minutes.value, minutes.assessment_id) == ("0", tried.interview.assessment.id)


def test_nothing_is_marked_ready_past_a_safeguard(post: OpenDesk, foreign: str) -> None:
    tried = free(post, foreign)
    tried.interview.answer("/data/mark", "2")
    tried.say("age", "child")
    with pytest.raises(SafeguardError):
        tried.interview.mark_ready()


def test_a_form_without_rules_of_its_own_shuts_nothing() -> None:
    session = instruments.shipped_form("gad-7").new_session()
    said = form_says(session)
    assert (said.conversation_open, said.shuts_ratings) == (False, False)


def test_a_form_that_is_tried_out_is_of_no_case(post: OpenDesk, foreign: str) -> None:
    from vetting_desk.operations.interview.live_forms import load_instrument

    session = load_instrument(post, foreign).new_session()
    guard = NoGuard()
    guard.require(session, "/data/deeds", "Words")
    guard.require_signing(session)


def test_a_signed_draft_is_not_opened_again(post: OpenDesk, foreign: str, passphrase: str) -> None:
    tried = free(post, foreign)
    records.sign(post, tried.interview.assessment.id, passphrase)
    with pytest.raises(StateError):
        interviews.resume(post, tried.interview.assessment.id)


def test_what_is_shut_is_told_before_anything_is_typed_and_logged_once(
    post: OpenDesk, foreign: str
) -> None:
    tried = free(post, foreign, notice=False)
    asked = ("/data/deeds", "/data/safe", "/data/mark", "/data/mind")
    for _ in range(2):
        found = tried.interview.shut(asked)
        assert {each: shut.row for each, shut in found.items()} == {
            "/data/deeds": "notice-not-given", "/data/mark": "notice-not-given",
        }  # fmt: skip
    assert [(each["row"], each["act"]) for each in held(post)] == [
        ("notice-not-given", "ask-about-acts"), ("notice-not-given", "rate"),
    ]  # fmt: skip
    tried.say("notice", "understood")
    assert tried.interview.shut(asked) == {}


def test_what_is_answered_already_is_not_shut(post: OpenDesk, foreign: str) -> None:
    tried = free(post, foreign)
    tried.interview.answer("/data/deeds", "Words")
    tried.say("notice", "declined")
    assert tried.interview.shut(["/data/deeds"]) == {}
    tried.interview.answer("/data/deeds", "")
    assert set(tried.interview.shut(["/data/deeds"])) == {"/data/deeds"}
