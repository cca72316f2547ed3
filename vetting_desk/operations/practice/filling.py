"""Filling a whole training organisation: a case at every stage, two of which have been to headquarters.

Who fills a case is the colleague whose work it is, so that each role finds something of its own to go on with.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from vetting_desk.clock import FixedClock
from vetting_desk.machine.durable import remove_file
from vetting_desk.model import Role, Stage
from vetting_desk.operations.cases import cases
from vetting_desk.operations.exchange import transfer
from vetting_desk.operations.practice import samples
from vetting_desk.operations.practice.colleagues import Colleagues
from vetting_desk.operations.practice.needs import CompanyDesk, HqDesk, WalkingDesk

if TYPE_CHECKING:
    from collections.abc import Callable

STEPS = len(samples.SAMPLES) + len(samples.FURTHER) + 1
"""How many cases are added."""


class Filling:
    """Fills the two desks of a training organisation.

    Args:
        colleagues: Who fills the cases.
        clock: The clock of both desks.
        language: ISO 639 code of the forms' language; empty for the examples'.
        begin: Called before each case.
    """

    def __init__(
        self, colleagues: Colleagues, clock: FixedClock, language: str, begin: "Callable[[], None]"
    ) -> None:
        self._colleagues = colleagues
        self._clock = clock
        self._language = language
        self._begin = begin

    def fill(self, post: CompanyDesk, hq: HqDesk, stick: Path) -> None:
        """Add the cases that have been to headquarters, then those that are new at the post."""
        stages: dict[str, Stage] = {}
        for sample in reversed(samples.FURTHER):
            case_id = self._add(post, sample)
            if sample.stage is not None:
                stages[case_id] = sample.stage
        with self._colleagues.acting(post, Role.INTERVIEWER) as desk:
            _there_and_back(desk, hq, stick)
            for case_id, stage in stages.items():
                cases.set_stage(desk, case_id, stage)
                cases.set_stage(hq, case_id, stage)
        for sample in (*reversed(samples.SAMPLES), samples.AT_INTAKE):
            self._add(post, sample)

    def _add(self, post: CompanyDesk, sample: samples.Sample) -> str:
        self._begin()
        with self._colleagues.acting(post, Role.INTERVIEWER) as desk:
            case = samples.add(desk, self._clock, sample, self._language)
        if sample.clinical:
            with self._colleagues.acting(post, Role.PSYCHOLOGIST) as desk:
                samples.fill(desk, self._clock, case, sample.clinical, self._language)
        return case.id


def _there_and_back(post: WalkingDesk, hq: WalkingDesk, stick: Path) -> None:
    """Carry the post's records to headquarters, and the receipt back; the stick is empty afterwards."""
    for row in transfer.write_bundles(post, stick):
        transfer.receive(hq, stick / row.file_name)
    for row in transfer.write_returns(hq, stick):
        transfer.receive(post, stick / row.file_name)
    for left in transfer.bundles_on(stick):
        remove_file(left.path)
