"""Work that can be cancelled."""

import pytest

from vetting_desk.errors import CancelledError
from vetting_desk.progress import CancellableProgress, NoProgress


def test_work_goes_on_until_it_is_cancelled() -> None:
    progress = CancellableProgress()
    progress.raise_if_cancelled()

    progress.cancel()

    with pytest.raises(CancelledError):
        progress.raise_if_cancelled()


def test_what_nobody_looks_at_is_never_cancelled() -> None:
    progress = NoProgress()
    progress.report(3, 2, "sealing")

    progress.raise_if_cancelled()

    assert vars(progress) == {}
