"""A process holds itself: first its memory and time, then all it could reach, before it reads what others made.

Each system does what it can. Everywhere the program that started it ends it when its time is over (`asking`).
"""

import sys
from contextlib import suppress
from typing import Final

MEMORY: Final = 1 << 30
"""Most bytes of address space."""
SECONDS: Final = 20
"""Most seconds of processor time."""


def hold() -> None:
    """Limit memory, time, files and processes, as far as the system allows."""
    if sys.platform == "win32":
        from vetting_desk.decoding import windows_job

        windows_job.enter(MEMORY)
        return
    import resource

    _limit(resource.RLIMIT_CORE, 0)
    _limit(resource.RLIMIT_CPU, SECONDS)
    _limit(resource.RLIMIT_FSIZE, 0)
    _limit(resource.RLIMIT_AS, MEMORY)  # macOS takes it and does not hold to it


def let_go() -> bool:
    """Give up what decoding does not need: files, connections, processes. What is loaded stays.

    Returns:
        True if the system holds this process to it.
    """
    if sys.platform == "win32":
        return False
    import resource

    from vetting_desk.decoding import seccomp

    _limit(resource.RLIMIT_NPROC, 0)
    _limit(resource.RLIMIT_NOFILE, 0)
    return seccomp.give_up()


if sys.platform != "win32":

    def _limit(what: int, most: int) -> None:
        import resource

        _, hard = resource.getrlimit(what)
        value = most if hard == resource.RLIM_INFINITY else min(most, hard)
        with suppress(OSError, ValueError):
            resource.setrlimit(what, (value, value))
