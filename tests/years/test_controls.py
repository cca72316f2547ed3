"""That the simulation would notice: faults the program once had, put back, are found within 200 rounds.

Each search is by chance, ends at the first find, and is followed by the same rounds without the fault, which
have to pass: what was found is the fault, and it was really there. Here it is among the rules that matter, so
that it is short; in the long tier once more among others too, in up to 1,000 rounds.
"""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.years.controls import FAULTS
from tests.years.founding import found
from tests.years.machine import Years
from tests.years.running import FULL, SEED, run
from vetting_desk.errors import VettingDeskError

FOCUS = {
    "references_again": ("sign", "restore"),
    "lists_again": ("goes_back", "revoke"),
    "last_copy": ("day", "kept_short", "goes_back", "erase"),
    "clock_believed": ("clock_jumps", "sign"),
    "same_manifest": ("sign", "revoked_meanwhile"),
    "no_release": ("day", "revoked_meanwhile"),
    "stuck_draft": ("draft", "leave"),
    "to_send_at_hq": ("day", "sign_at_hq"),
    "silent_copy": ("sign", "twin"),
    "open_to_all": ("clinical", "write", "deliver"),
    "entries_unjudged": ("revoked_meanwhile",),
    "withdrawn_listed": ("withdraw",),
    "parts_forgotten": ("sign", "in_parts"),
    "withdrawal_stays": ("consents", "write", "deliver", "takes_back"),
    "decision_lost": ("decided", "apply", "goes_back"),
    "said_erased": ("kept_short", "consents", "erase"),
    "taking_untold": ("given_on",),
    "stuck_under_two": ("under_two", "renew_list"),
    "closed_listed": ("closed_by_outcome", "time_passes"),
    "unjudged_dropped": ("takes_over", "time_passes"),
    "both_here": ("day", "twin"),
    "alarm_unsaid": ("alarmed",),
    "proof_unlisted": ("proof",),
    "carried_lost": ("carrier_revoked",),
    "one_decides": ("under_two", "rules_put"),
    "altered_unsaid": ("rules_put", "rules_altered"),
    "altered_go_out": ("rules_put", "rules_altered", "answer", "apply"),
    "alone_unheard": ("administrator",),
    "all_keys_alike": ("administrator",),
    "ended_for_good": ("time_passes",),
}
"""The rules among which each is looked for."""
OTHERS = ("lose", "time_passes", "correct", "call")
"""Rules that find none of them, among which the long tier looks once more."""
ROUNDS, AMONG_OTHERS = 200, 1_000


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "focus"),
    [*FOCUS.items(), *((name, (*focus, *OTHERS)) for name, focus in FOCUS.items() if FULL)],
)
def test_a_fault_put_back_is_found(
    name: str,
    focus: tuple[str, ...],
    made_once: Callable[..., Path],
    record_property: Callable[[str, object], None],
) -> None:
    founded = made_once("years", found)
    most = AMONG_OTHERS if set(OTHERS) <= set(focus) else ROUNDS
    with pytest.MonkeyPatch.context() as patch:
        FAULTS[name](patch)
        with pytest.raises((AssertionError, VettingDeskError)) as told:
            run(founded, most, SEED, shrink=False, focus=focus)
    rounds = Years.counts["rounds"]
    record_property("found", f"{name}: round {rounds}: {str(told.value)[:200]}")

    run(founded, rounds, SEED, shrink=False, focus=focus)


def test_every_fault_is_looked_for() -> None:
    assert FOCUS.keys() == FAULTS.keys()
