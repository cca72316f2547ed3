"""Who cannot sign when a recording ends is followed by whoever can."""

import pytest

from tests.vetting_desk.operations.recordings.conftest import Talk
from vetting_desk.errors import EnrolmentError
from vetting_desk.model.entry_kinds import RECORDED
from vetting_desk.operations.access import entries
from vetting_desk.operations.recordings import recorder


def test_what_could_not_be_signed_is_signed_later_once(
    talk: Talk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def cannot(*_given: object, **_more: object) -> None:
        raise EnrolmentError(detail="no-certificate")

    with monkeypatch.context() as patched:
        patched.setattr(entries, "write", cannot)
        done = talk.recorded()
    assert done.stated == ""
    for _ in range(2):
        recorder.mend(talk.desk)
    stated = talk.desk.casebook.recordings.get(done.id).stated
    found = [
        each.id for each in talk.desk.casebook.entries.list(talk.case) if each.kind == RECORDED
    ]
    assert found == [stated]
    talk.desk.casebook.verify()
