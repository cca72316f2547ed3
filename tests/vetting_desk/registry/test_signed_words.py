"""What nobody signed is nobody's word, whoever wrote it into the casebook."""

from dataclasses import replace

import pytest

from tests.vetting_desk.operations.conftest import PASSPHRASE
from tests.vetting_desk.operations.decisions.conftest import DAVLAT, DILNOZA, Bench, bench, made
from vetting_desk.crypto import cms
from vetting_desk.errors import ProofRefusedError, StateError
from vetting_desk.model.decision_standing import DecisionState, Flaw
from vetting_desk.model.entry_kinds import SIGNATURE
from vetting_desk.operations.access.judge import judge_of
from vetting_desk.operations.decisions import deciding, papers, reading
from vetting_desk.operations.proofs import issuing

__all__ = ["bench", "made"]


def test_a_voice_that_somebody_wrote_in_a_colleagues_name_counts_for_nothing(bench: Bench) -> None:
    """Whoever has the casebook's key writes rows as they like; a colleague's signature they cannot make."""
    proposed, real = bench.proposed(), cms.sign_detached
    signer = bench.at(DAVLAT).keys.signer
    with pytest.MonkeyPatch.context() as own_tools:
        own_tools.setattr(cms, "sign_detached", lambda content, _: real(content, signer))
        deciding.sign(bench.at(DILNOZA), proposed.entry.id, bench.saw(), PASSPHRASE)
    standing = reading.of_case(bench.at(DAVLAT), bench.case_id).decisions[-1].standing
    assert (standing.state, standing.flaw) == (DecisionState.AGAINST_RULES, Flaw.UNSIGNED)
    with pytest.raises(ProofRefusedError):
        issuing.offered(bench.at(DAVLAT), proposed.entry.id)
    with pytest.raises(StateError):
        papers.decision_pdf(bench.at(DAVLAT), proposed.entry.id, "en")


def test_an_earlier_voice_of_a_colleague_is_none_for_another_decision(bench: Bench) -> None:
    first = bench.proposed()
    deciding.dissent(bench.at(DILNOZA), first.entry.id, bench.saw(), PASSPHRASE, "Not so")
    [real] = [
        each for each in bench.hq.casebook.entries.list(bench.case_id) if each.kind == SIGNATURE
    ]
    deciding.withdraw(bench.at(DAVLAT), first.entry.id, PASSPHRASE, "Anew")
    again = bench.proposed()
    standing = replace(
        again,
        voices=(
            *again.voices,
            replace(first.voices[0], officer=again.payload.panel[1], at=real.written_at),
        ),
    )
    assert judge_of(bench.hq.casebook)(standing) is Flaw.UNSIGNED
