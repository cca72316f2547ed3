"""A library's function is another one only inside, only in the thread that is inside, and back again after."""

from threading import Event, Thread
from types import SimpleNamespace

import pytest

from vetting_desk.reports.pdf.while_reading import Quicker


@pytest.fixture
def library() -> SimpleNamespace:
    return SimpleNamespace(read=lambda: "slow")


@pytest.fixture
def quicker(library: SimpleNamespace) -> Quicker:
    return Quicker(library, "read", lambda: "quick")


def test_it_is_quick_inside_and_the_librarys_own_after(
    library: SimpleNamespace, quicker: Quicker
) -> None:
    own = library.read
    with quicker.used():
        with quicker.used():
            assert library.read() == "quick"
        assert library.read() == "quick"
    assert library.read is own


def test_an_error_inside_leaves_the_library_as_it_was(
    library: SimpleNamespace, quicker: Quicker
) -> None:
    own = library.read
    with pytest.raises(ZeroDivisionError), quicker.used():
        raise ZeroDivisionError
    assert library.read is own


def test_another_thread_gets_the_librarys_own_meanwhile(
    library: SimpleNamespace, quicker: Quicker
) -> None:
    inside, asked, got = Event(), Event(), []

    def other() -> None:
        inside.wait(10)
        got.append(library.read())
        with quicker.used():
            got.append(library.read())
        asked.set()

    thread = Thread(target=other)
    thread.start()
    with quicker.used():
        inside.set()
        assert asked.wait(10)
        assert library.read() == "quick"
    thread.join(10)

    assert got == ["slow", "quick"]
    assert library.read() == "slow"
