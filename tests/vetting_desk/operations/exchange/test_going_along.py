"""What goes along with a return bundle, by whoever writes it."""

from dataclasses import replace
from types import SimpleNamespace

import pytest

from vetting_desk.model import Role
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.exchange import going_along
from vetting_desk.operations.interview import instruments


def test_who_may_decide_rules_sends_them_and_nobody_else(hq: OpenDesk) -> None:
    sent = going_along.rules(hq)
    assert sent is not None
    hq.casebook.act_as(replace(hq.officer, role=Role.INTERVIEWER))
    assert going_along.rules(hq) is None


def test_rules_that_are_not_what_was_signed_go_to_nobody(
    hq: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "vetting_desk.operations.access.signed_rules.standing",
        lambda _: SimpleNamespace(sound=False),
    )
    assert going_along.rules(hq) is None


def test_instruments_go_along_by_who_may_add_them(
    hq: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = instruments.list_instruments(hq)[0]
    monkeypatch.setattr(instruments, "for_posts", lambda _: (one,))
    assert list(going_along.updates(hq).instruments) == [one]
    hq.casebook.act_as(replace(hq.officer, role=Role.INTERVIEWER))
    assert list(going_along.updates(hq).instruments) == []
