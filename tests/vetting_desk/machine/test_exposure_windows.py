"""The findings on Windows, and never a false "protected"."""

import sys
from typing import Any

from vetting_desk.machine import exposure_windows
from vetting_desk.machine.exposure import Answer, Risk


def registry(values: dict[str, Any]) -> exposure_windows.Read:
    def read(key: str, name: str) -> Any:
        return values.get(f"{key.rsplit(chr(92), 1)[1]}/{name}")

    return read


def test_windows_never_says_protected_without_a_report() -> None:
    found = exposure_windows.findings(registry({}))
    assert [each.risk for each in found] == [risk for risk in Risk if risk is not Risk.PORTABLE]
    assert {each.answer for each in found} == {Answer.UNKNOWN}


def test_windows_reports_page_file_hibernation_and_error_reports() -> None:
    off = {
        "Memory Management/PagingFiles": [""],
        "Power/HibernateEnabled": 0,
        "Windows Error Reporting/Disabled": 1,
    }
    _disk, *others = exposure_windows.findings(registry(off))
    assert {each.answer for each in others} == {Answer.PROTECTED}
    on = {
        "Memory Management/PagingFiles": [r"?:\pagefile.sys"],
        "Power/HibernateEnabled": 1,
        "LocalDumps/": True,
    }
    _disk, swap, hibernation, dumps = exposure_windows.findings(registry(on))
    assert swap.answer is hibernation.answer is Answer.UNKNOWN
    assert dumps.answer is Answer.OPEN
    sealed = {**on, "FileSystem/NtfsEncryptPagingFile": 1}
    assert exposure_windows.findings(registry(sealed))[1].answer is Answer.PROTECTED


if sys.platform != "linux":

    def test_there_is_no_registry_to_read() -> None:
        assert sys.platform == "win32" or exposure_windows.registry_value("a", "b") is None
