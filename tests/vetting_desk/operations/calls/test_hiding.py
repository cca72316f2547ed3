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
