"""What counts of outreach at a desk, who may know of it, and where a word that protects goes."""

import pytest

from tests.vetting_desk.operations.decisions.conftest import HILOLA
from tests.vetting_desk.operations.outreach.conftest import Afterwards
from vetting_desk.errors import InputError, NotFoundError
from vetting_desk.model import Officer, Role, new_id
from vetting_desk.model.consent import ConsentTo
from vetting_desk.operations.outreach import asking, known


@pytest.mark.parametrize(
    ("role", "knows"),
    [
        (Role.SUPERVISOR, True),
        (Role.INTERVIEWER, True),
        (Role.DECISION_MAKER, False),
        (Role.LAWYER, False),
        (Role.COMPLAINTS, False),
        (Role.ADMINISTRATOR, True),  # who reads no case sees no more than a kind
    ],
)
def test_who_may_know_that_something_came(role: Role, knows: bool) -> None:
    officer = Officer(new_id(), "Invented", role)
    assert known.may_know(officer, "consent-withdrawn") is knows
    assert known.may_know(officer, "facts")


def test_only_entries_of_desks_of_the_case_count_at_headquarters(
    afterwards: Afterwards, monkeypatch: pytest.MonkeyPatch
) -> None:
    afterwards.say()
    afterwards.bench.carry()
    hq, case = afterwards.bench.at(HILOLA), afterwards.case_id
    assert [each.kind for each in known.counting(hq, case)] == ["consent"]
    monkeypatch.setattr(hq.casebook.holdings, "ever", lambda *_: frozenset())
    assert known.counting(hq, case) == []


def test_what_is_not_there_is_named(afterwards: Afterwards) -> None:
    found = known.of_case(afterwards.officer(), afterwards.case_id)
    for look in (known.consent, known.engagement):
        with pytest.raises(NotFoundError):
            look(found, "nothing")
    with pytest.raises(InputError):
        known.past(afterwards.officer(), afterwards.next_week())
    assert known.past(afterwards.officer(), afterwards.today) == afterwards.today.isoformat()


def test_a_word_that_protects_goes_first_and_to_every_desk_of_the_case(
    afterwards: Afterwards,
) -> None:
    hq, case = afterwards.bench.at(HILOLA), afterwards.case_id
    post = afterwards.bench.post.desk.id
    given = asking.record(hq, case, afterwards.asked(ConsentTo.CONTACT))
    asking.withdraw(hq, case, [given.id], afterwards.today)
    assert hq.casebook.entries.to_send(post)[0].kind == "consent-withdrawn"
