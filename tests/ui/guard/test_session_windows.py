"""The meaning of Windows' messages, with numbers from its documentation."""

import pytest

from ui.guard.session_windows import meaning

POWER, SESSION = 0x0218, 0x02B1


@pytest.mark.parametrize(
    ("message", "code", "means"),
    [
        (POWER, 4, "asleep"),  # PBT_APMSUSPEND
        (POWER, 18, "asleep"),  # PBT_APMRESUMEAUTOMATIC
        (SESSION, 7, "left"),  # WTS_SESSION_LOCK
        (SESSION, 2, "left"),  # WTS_CONSOLE_DISCONNECT: another user
        (SESSION, 4, "left"),  # WTS_REMOTE_DISCONNECT
        (SESSION, 6, "left"),  # WTS_SESSION_LOGOFF
        (SESSION, 8, ""),  # WTS_SESSION_UNLOCK
        (SESSION, 1, ""),  # WTS_CONSOLE_CONNECT
        (POWER, 10, ""),  # PBT_APMPOWERSTATUSCHANGE
        (0x0100, 7, ""),  # WM_KEYDOWN
    ],
)
def test_each_message_means_one_thing(message: int, code: int, means: str) -> None:
    assert meaning(message, code) == means
