"""A statement takes the place of all that stands, is signed at once, and counts where nobody can sign yet."""

import pytest

from tests.vetting_desk.operations.decisions.conftest import ANORA, Bench
from tests.vetting_desk.operations.passage.conftest import Travelling, somebody
from vetting_desk.errors import EnrolmentError, InputError, NotFoundError
from vetting_desk.model.person import ASSESSED
from vetting_desk.model.statement import Thing
from vetting_desk.operations.passage import family, saying
from vetting_desk.operations.safeguards import stating


def test_each_statement_is_signed_in_an_entry_of_its_own(travelling: Travelling) -> None:
    desk, case = travelling.desk, travelling.case_id
    said = desk.casebook.statements.of_case(case)
    entries = [each for each in desk.casebook.entries.list(case) if each.kind in set(Thing)]
    assert len(entries) == len(said) == 7
    assert desk.casebook.stated.waiting(case) == []


def test_what_the_officer_did_not_see_stands_beside(travelling: Travelling) -> None:
    desk, case, person = travelling.desk, travelling.case_id, travelling.mother.id
    first = saying.one(desk, case, Thing.PERSON, person).now
    for lives in ("Ин ҷо", "Он ҷо"):
        content = {**first.content, "lives": lives}
        saying.say(desk, case, Thing.PERSON, person, content, "", seen=(first.id,))
    assert len(family.of_case(desk, case).persons[0].stands.others) == 1


def test_who_is_none_of_the_case_is_refused(travelling: Travelling) -> None:
    desk, case = travelling.desk, travelling.case_id
    who = saying.require_persons(desk, case, [ASSESSED, travelling.son.id, ASSESSED])
    assert who == (ASSESSED, travelling.son.id)
    for wrong in (case, travelling.passage.id):
        with pytest.raises(NotFoundError):
            saying.require_persons(desk, case, [wrong])
    with pytest.raises(NotFoundError):
        saying.file(desk, case, travelling.son.id)


def test_typed_text_is_cleaned_and_bounded() -> None:
    assert saying.line("  a \n b ", "what") == "a b"
    with pytest.raises(InputError):
        saying.line("a" * 1_001, "what")
    with pytest.raises(InputError):
        saying.words("a" * 20_001, "words")


def test_before_they_can_sign_it_counts_here_and_travels_later(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, case = bench.at(ANORA), bench.case_id
    with monkeypatch.context() as patched:
        patched.setattr(stating, "_require_signer", _not_enrolled)
        family.record(desk, case, somebody("Намуна"))
        assert len(desk.casebook.stated.waiting(case)) == 1
    assert len(family.of_case(desk, case).persons) == 1
    bench.carry()
    assert len(family.of_case(bench.hq, case).persons) == 1


def _not_enrolled(_desk: object) -> None:
    raise EnrolmentError
