"""What a desk knows of an instrument by its own copy."""

from typing import Any

import pytest

from tests.vetting_desk.operations.conftest import sha_of
from vetting_desk.model import InstrumentKey, InstrumentSummary
from vetting_desk.model.record_document import InstrumentPart
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.interview import own_copy


def part(desk: OpenDesk, instrument: str, **changes: Any) -> InstrumentPart:
    summary = desk.casebook.instruments.get(sha_of(desk, instrument))
    told = InstrumentPart(
        id=summary.key.id,
        version=summary.key.version,
        title=summary.title,
        sha256=summary.key.sha256,
        validated=summary.validated,
        clinical=False,
    )
    return told.model_copy(update=changes)


def test_the_very_same_instrument_is_found(post: OpenDesk) -> None:
    named = part(post, "intake")
    found = own_copy.find(post, named)
    assert found is not None
    assert found.key.sha256 == named.sha256


@pytest.mark.parametrize("changes", [{"id": "other"}, {"version": "9"}, {"sha256": "ab" * 32}])
def test_one_that_differs_in_anything_is_not(post: OpenDesk, changes: dict[str, str]) -> None:
    assert own_copy.find(post, part(post, "intake", **changes)) is None


def test_a_sender_can_close_what_they_send(post: OpenDesk) -> None:
    assert not own_copy.is_clinical(post, part(post, "intake"))
    assert own_copy.is_clinical(post, part(post, "intake", clinical=True))


def test_the_newest_version_here_decides_where_the_very_same_is_not_held(post: OpenDesk) -> None:
    xml = b"<invented-newer/>"
    from hashlib import sha256

    key = InstrumentKey("intake", "2999999999", sha256(xml).hexdigest())
    post.casebook.instruments.add(xml, InstrumentSummary(key, "Intake", (), clinical=True))

    assert own_copy.is_clinical(post, part(post, "intake", sha256="ab" * 32))
    assert not own_copy.is_clinical(post, part(post, "intake"))


def test_what_ships_as_clinical_is_so_where_no_copy_is_held(
    post: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    named = part(post, "phq-9", sha256="ab" * 32)
    monkeypatch.setattr(post.casebook.instruments, "list", list)
    monkeypatch.setattr(post.casebook.instruments, "current", list)
    assert own_copy.is_clinical(post, named)
    assert not own_copy.is_clinical(post, named.model_copy(update={"id": "unheard-of"}))


def test_it_is_called_in_each_language_by_the_own_copy_and_else_as_the_record_says(
    post: OpenDesk,
) -> None:
    named = part(post, "intake", title="As the record says")
    called = {code: own_copy.called(post, named, code) for code in ("tg", "fa", "xx")}
    assert len(set(called.values())) == 3
    assert called["xx"] == named.title
    other = part(post, "intake", title="Another", sha256="ab" * 32)
    assert own_copy.called(post, other, "tg") == "Another"
