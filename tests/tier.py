"""How much of what takes long is done: a little with every change, all of it by ``make faults``.

`VETTING_DESK_FAULTS` is ``full`` for the long tier. `VETTING_DESK_SHARE` does a share of that, such as 0.02: a
rehearsal that goes every way the whole does.
"""

import os
from typing import Final

LONG: Final = os.environ.get("VETTING_DESK_FAULTS") == "full"
SHARE: Final = float(os.environ.get("VETTING_DESK_SHARE") or 1)


def share_of(whole: int, least: int = 1) -> int:
    """Return how many of so many are done in this run of the long tier, some at the least."""
    return min(whole, max(least, round(whole * SHARE)))


def spread(steps: int, wanted: int) -> list[int]:
    """Return so many of the numbers from 1 to `steps`, spread evenly; all of them where there are no more."""
    if steps <= wanted:
        return list(range(1, steps + 1))
    if wanted == 1:
        return [steps]
    return sorted({1 + round(each * (steps - 1) / (wanted - 1)) for each in range(wanted)})
