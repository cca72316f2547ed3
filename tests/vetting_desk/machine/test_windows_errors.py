"""The Windows error code: as Python provides it, and as the C library stores it."""

import errno
import os
from pathlib import Path

import pytest

from vetting_desk.machine import windows_errors
from vetting_desk.machine.windows_errors import is_held, name_of, number_of


def numbered(number: int) -> OSError:
    error = OSError(errno.EACCES, "what Windows says in its own language")
    error.winerror = number  # type: ignore[attr-defined] # only there on Windows
    return error


def test_the_number_is_what_python_hands_on() -> None:
    assert number_of(numbered(32)) == 32


def test_a_number_that_python_made_negative_is_unsigned_again() -> None:
    assert number_of(numbered(0x8031_0000 - 2**32)) == 0x8031_0000


@pytest.mark.parametrize("number", [5, 32, 33])
def test_a_file_in_use_is_held(number: int) -> None:
    assert is_held(numbered(number))


@pytest.mark.parametrize("number", [2, 19, 23, 112])
def test_what_waiting_does_not_mend_is_not_held(number: int) -> None:
    assert not is_held(numbered(number))


def test_an_error_has_a_short_name_for_an_engineer(monkeypatch: pytest.MonkeyPatch) -> None:
    assert name_of(numbered(23)) == "Windows 23"
    monkeypatch.setattr(windows_errors, "_number_of_library", lambda _: None)
    assert name_of(OSError(errno.EIO, "no")) == "EIO"
    assert name_of(OSError("no")) == "unknown"


@pytest.mark.system("linux", "darwin")
def test_elsewhere_an_error_has_no_number() -> None:
    assert number_of(OSError(errno.EACCES, "no")) is None


@pytest.mark.system("win32")
def test_the_number_is_found_that_the_c_library_keeps(tmp_path: Path) -> None:
    path = tmp_path / "x"
    path.mkdir()
    with pytest.raises(OSError, match="denied") as caught:
        path.open("wb")
    assert caught.value.errno == errno.EACCES
    assert number_of(caught.value) == 5


@pytest.mark.system("win32")
def test_a_closed_pipe_is_known_by_its_number() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    try:
        with pytest.raises(OSError) as caught:
            os.write(writing, b"x")
        assert number_of(caught.value) == 232
    finally:
        os.close(writing)


@pytest.mark.system("win32")
def test_the_number_of_an_earlier_failure_is_not_taken_for_this_ones(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        (tmp_path / "gone").open("rb")
    assert windows_errors.number_of(OSError(errno.ENOSPC, "No space left on device")) is None
