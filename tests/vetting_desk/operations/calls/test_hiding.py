"""Of a call of a restricted case a log shows that there was one, and no word."""

import pytest

from tests.vetting_desk.operations.calls.conftest import Had
from vetting_desk.errors import RestrictedCaseError
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.calls import hiding, looking, settling, taking


def test_words_of_a_restricted_case_are_left_out(
    post: OpenDesk, had: Had, case_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    call, other = had(talk="canary"), had(talk="open")
    settling.join(post, call.id, case_id)

    def refuse(_desk: object, subject: str) -> str:
        assert subject == case_id
        raise RestrictedCaseError(since="2026-01-01", roles="supervisor")

    assert taking.read(post, call.id).words == {"talk": "canary"}
    monkeypatch.setattr(hiding, "restricted", refuse)
    assert taking.read(post, call.id).words == {}
    assert taking.read(post, other.id).words == {"talk": "open"}
    assert {each.id: dict(each.words) for each in looking.search(post)} == {
        call.id: {},
        other.id: {"talk": "open"},
    }
    assert looking.search(post, "canary") == []  # found by no word of it either


def test_beside_a_call_no_word_of_a_restricted_case_stands(
    post: OpenDesk, had: Had, case_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = had(code_word="Swallow", talk="canary")
    alike = had(code_word="Swallow", talk="canary too")
    settling.join(post, told.id, case_id)
    settling.join(post, alike.id, case_id)
    call = taking.begin(post, told.id)
    monkeypatch.setattr(hiding, "restricted", _refuse)
    found = looking.beside(post, call.id, {"code-word": "swallow"})
    assert [dict(each.words) for each in (*found.story, *found.alike)] == [{}]
    assert [each.id for each in found.story] == [told.id]


def test_nothing_is_done_with_a_call_of_a_restricted_case(
    post: OpenDesk, had: Had, case_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    call, other = had(safe="no"), had(talk="open")
    settling.join(post, call.id, case_id)
    monkeypatch.setattr(hiding, "restricted", _refuse)
    for deed in (
        lambda: settling.part(post, call.id, "By mistake"),
        lambda: settling.join(post, other.id, case_id),
        lambda: taking.set_call_back(post, call.id, {"back-way": "phone"}),
        lambda: settling.same_story(post, call.id, other.id),
        lambda: settling.same_story(post, other.id, call.id),
        lambda: settling.own_story(post, call.id),
    ):
        with pytest.raises(RestrictedCaseError):
            deed()


def _refuse(_desk: object, _subject: str) -> str:
    raise RestrictedCaseError(since="2026-01-01", roles="supervisor")
