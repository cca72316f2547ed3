"""The findings on a Mac."""

from vetting_desk.machine import exposure_macos
from vetting_desk.machine.exposure import Answer


def test_a_mac_reports_only_our_own_dumps() -> None:
    *others, dumps = exposure_macos.findings(own_dumps_off=True)
    assert {each.answer for each in others} == {Answer.UNKNOWN}
    assert dumps.answer is Answer.PROTECTED
    assert exposure_macos.findings(own_dumps_off=False)[3].answer is Answer.UNKNOWN
