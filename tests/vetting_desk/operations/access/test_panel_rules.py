"""What the rules asked for at a moment, as far as a desk knows."""

from datetime import UTC, datetime, timedelta

import pytest

from vetting_desk.operations.access import panel_rules
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.policy import Policy, policy
from vetting_desk.operations.organisation import deciding

LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)


def panel(desk: OpenDesk, size: int) -> None:
    deciding.set_policy(desk, Policy(panel=size, number=policy(desk).number))


def test_before_any_rules_two_are_asked_for(hq: OpenDesk) -> None:
    assert panel_rules.asked_at(hq, hq.clock.now()) == 2


def test_rules_count_from_when_they_are_known_and_what_counted_before_is_not_forgotten(
    hq: OpenDesk,
) -> None:
    panel(hq, 3)
    assert panel_rules.asked_at(hq, hq.clock.now() + timedelta(minutes=1)) == 3
    assert panel_rules.asked_at(hq, LONG_AGO) == 2


def test_the_same_number_again_is_no_change(hq: OpenDesk) -> None:
    panel(hq, 3)
    kept = hq.casebook.settings.get(panel_rules.KEY)
    panel(hq, 3)
    assert hq.casebook.settings.get(panel_rules.KEY) == kept


def test_it_is_remembered_no_longer_than_it_is_worth(
    hq: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(panel_rules, "MOST", 3)
    for size in (3, 4, 5, 6):
        panel(hq, size)
    assert panel_rules.asked_at(hq, hq.clock.now() + timedelta(minutes=1)) == 6
    hq.casebook.verify()
