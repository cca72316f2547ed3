"""One judge of signed decisions for what is shown, told and counted, by what a desk keeps."""

from dataclasses import replace

from tests.vetting_desk.operations.decisions.conftest import Bench, bench, made
from vetting_desk.model.decision_standing import Flaw
from vetting_desk.operations.access import panel_rules
from vetting_desk.operations.access.judge import judge_of

__all__ = ["bench", "made"]


def test_it_judges_by_the_rules_of_the_casebook_and_not_by_the_decision_itself(
    bench: Bench,
) -> None:
    standing = bench.decided()
    bench.carry()
    for desk in (bench.hq, bench.post):
        judge = judge_of(desk.casebook)
        assert judge(standing) is None
        assert judge(replace(standing, voices=standing.voices[:1])) is Flaw.TOO_FEW
        desk.casebook.settings.set(panel_rules.KEY, '[[1, 3, ""]]')
        assert judge(standing) is Flaw.TOO_FEW
