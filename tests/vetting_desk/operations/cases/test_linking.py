"""Over all cases: a run proposes, a person decides, and that is never overrun."""

import json

import pytest

from vetting_desk.errors import (
    ExtraMissingError,
    HeadquartersOnlyError,
    InputError,
    LinkageRulesError,
)
from vetting_desk.linkage import batch
from vetting_desk.model import BirthCertainty, BirthDate, NameScript, PersonName
from vetting_desk.model.sameness import Agreement, Sameness
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases, linking, telling_apart, withdrawing

pytestmark = pytest.mark.skipif(bool(batch.missing()), reason="needs the extra registry")


@pytest.fixture
def pair(hq: OpenDesk) -> tuple[str, str]:
    one = cases.create_case(
        hq, [PersonName("Хуршед Раҳмонзода", NameScript.LATIN)],
        BirthDate("1984-05-03", BirthCertainty.EXACT),
    )  # fmt: skip
    other = cases.create_case(
        hq, [PersonName("خورشید رحمانوف", NameScript.ARABIC)], BirthDate("1984", BirthCertainty.YEAR)
    )  # fmt: skip
    cases.create_case(hq, [PersonName("Somebody Else", NameScript.LATIN)])
    return one.id, other.id


def test_a_run_proposes_and_a_person_decides(hq: OpenDesk, pair: tuple[str, str]) -> None:
    one, other = pair
    ran = linking.run(hq)
    assert (ran.persons, ran.pairs, ran.new) == (3, 1, 1)
    [found] = telling_apart.alike(hq, one)
    assert (found.row.id, found.agreements[0]) == (other, Agreement.SOUNDS)
    assert [each.row.id for each in telling_apart.alike(hq, other)] == [one]
    telling_apart.decide(hq, one, other, Sameness.NOT_SAME)
    assert linking.run(hq).new == 0
    assert telling_apart.alike(hq, one) == ()
    assert telling_apart.alike(hq, other) == ()
    hq.casebook.verify()


def test_a_run_replaces_the_one_before(hq: OpenDesk, pair: tuple[str, str]) -> None:
    linking.run(hq)
    case = hq.casebook.cases.get(pair[1])
    cases.update_case(hq, case.id, case.names, BirthDate("1999", BirthCertainty.YEAR))
    assert linking.run(hq).pairs == 0
    assert telling_apart.alike(hq, pair[0]) == ()


def test_a_withdrawn_case_is_proposed_no_more(hq: OpenDesk, pair: tuple[str, str]) -> None:
    linking.run(hq)
    withdrawing.withdraw(hq, pair[1], "By mistake")
    assert telling_apart.alike(hq, pair[0]) == ()
    assert linking.run(hq).persons == 2


def test_a_preview_changes_nothing_and_says_what_would(hq: OpenDesk, pair: tuple[str, str]) -> None:
    linking.run(hq)
    telling_apart.decide(hq, *pair, Sameness.SAME, "One scar")
    strict = json.dumps(json.loads(linking.rules_text(hq)) | {"threshold": 50.0})
    found = linking.preview(hq, strict)
    assert (found.now, found.then, found.fewer, found.more) == (1, 0, 1, 0)
    assert (found.same, found.same_now, found.same_then) == (1, 1, 0)
    assert linking.run(hq).pairs == 1
    linking.set_rules(hq, strict, "Too many to look at")
    assert linking.run(hq).pairs == 0
    linking.set_rules(hq, "", "As shipped again")
    assert linking.run(hq).pairs == 1


def test_what_cannot_be_used_is_refused(
    hq: OpenDesk, post: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(LinkageRulesError):
        linking.set_rules(hq, "not rules", "Why")
    with pytest.raises(LinkageRulesError):
        linking.preview(hq, "{}")
    with pytest.raises(InputError):
        linking.set_rules(hq, linking.rules_text(hq), " ")
    post.casebook.act_as(hq.officer)
    with pytest.raises(HeadquartersOnlyError):
        linking._require_headquarters(post)
    monkeypatch.setattr(batch, "find_spec", lambda name: None)
    with pytest.raises(ExtraMissingError):
        linking.run(hq)
