"""The time until the first window."""

from ui.shell.start_time import milliseconds_since_start


def test_the_time_since_the_start_goes_on() -> None:
    import time

    first = milliseconds_since_start(time.perf_counter())
    assert first > 0
    assert milliseconds_since_start(0.0) >= first
