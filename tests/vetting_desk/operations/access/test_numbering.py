"""Lists and rules go on above all that was given, in every epoch."""

from vetting_desk.model.epoch import Why
from vetting_desk.operations.access import numbering
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.policy import Policy
from vetting_desk.operations.organisation import deciding, revocation_list, revocations


def test_in_the_first_epoch_numbers_rise_by_one(hq: OpenDesk) -> None:
    number = hq.casebook.revocations.number()

    assert numbering.next_list(hq.casebook) == number + 1
    assert numbering.rules_number(hq.casebook) == 0
    assert deciding.set_policy(hq, Policy()).number == 1
    assert numbering.rules_number(hq.casebook) == 1
    assert not numbering.list_is_behind(hq.casebook)


def test_a_later_epoch_has_a_million_to_itself(hq: OpenDesk) -> None:
    hq.casebook.begin_epoch(Why.RESTORED)

    assert numbering.list_is_behind(hq.casebook)
    assert revocation_list.is_due(hq)
    assert numbering.next_list(hq.casebook) == 2_000_001
    assert revocations.renew(hq) == 2_000_001
    newest = revocation_list.newest(hq)
    assert newest is not None
    assert newest.number == 2_000_001
    assert not revocation_list.is_due(hq)
    assert not numbering.list_is_behind(hq.casebook)
    assert deciding.set_policy(hq, Policy()).number == 2_000_001
    assert deciding.set_policy(hq, Policy()).number == 2_000_002


def test_what_others_have_seen_is_never_given_again(hq: OpenDesk) -> None:
    hq.casebook.begin_epoch(Why.BEHIND, list_number=5_000_000, rules_number=7_000_000)

    assert numbering.next_list(hq.casebook) == 5_000_001
    assert numbering.next_rules(hq.casebook) == 7_000_001
