"""A few rounds whose steps are fixed: every rule is taken and every state is met, whatever hypothesis draws."""

from collections import Counter
from collections.abc import Callable
from pathlib import Path

from tests.years.machine import Years


def tour(founded: Path) -> Counter[str]:
    """Run the rounds, and return what was counted."""
    Years.founded, Years.focus = founded, ()
    Years.counts.clear()
    for steps in (
        _sticks, _carried, _refused, _held, _desks, _people, _said, _given, _two, _late, _on, _rated,
        _office, _decade,
    ):  # fmt: skip
        state = Years()
        try:
            steps(state)
            state.rest()
        finally:
            state.close()
    return Counter(Years.counts)


def _then(state: Years, step: Callable[..., None], **chosen: object) -> None:
    """Take a step, and count what it met as hypothesis' runner would."""
    step(**chosen)
    state.met()


def _sticks(state: Years) -> None:
    _then(state, state.sign, post=0, officer=1)
    _then(state, state.stick_fails, post=0)
    _then(state, state.write, post=0, officer=1)
    _then(state, state.deliver, which=0, keep=True)
    _then(state, state.damage, which=0, at=5000, back=False, cut=False)
    _then(state, state.deliver, which=0, keep=False)
    _then(state, state.write_again, post=0, which=0)
    _then(state, state.lose, which=0, back=False)
    _then(state, state.answer, post=0)
    _then(state, state.swap, which=0, post=1)
    _then(state, state.apply, which=0, keep=True)
    _then(state, state.day, post=0, officer=1, out=1, back=0)
    _then(state, state.offer, post=0)


def _carried(state: Years) -> None:
    _then(state, state.clinical, post=0)
    _then(state, state.in_parts, post=0, lost=False)
    _then(state, state.release, post=0)
    _then(state, state.in_parts, post=0, lost=True)
    _then(state, state.clear_parts)
    _then(state, state.withdraw, post=0, back=False)
    _then(state, state.withdraw, post=0, back=True)
    _then(state, state.sync, post=0)
    _then(state, state.clinical, post=1)
    _then(state, state.sync, post=1)
    _then(state, state.sync, post=0)


def _refused(state: Years) -> None:
    for how in (0, 1, 2):
        _then(state, state.release, post=0)
        _then(state, state.sign, post=0, officer=1)
        _then(state, state.write, post=0, officer=1)
        _then(state, state.refuse, which=0)
        _then(state, state.answer, post=0)
        _then(state, state.apply, which=0, keep=False)
        for which in (0, 1):
            _then(state, state.decide, which=which, how=how)


def _held(state: Years) -> None:
    for post, entry in ((0, False), (1, True)):
        _then(state, state.revoked_meanwhile, post=post, kind=1, entry=entry, carries=False)
        for how in (1, 2):
            _then(state, state.answer, post=post)
            _then(state, state.apply, which=0, keep=False)
            _then(state, state.decide, which=0, how=how)
        _then(state, state.answer, post=post)
        _then(state, state.apply, which=0, keep=False)


def _desks(state: Years) -> None:
    _then(state, state.kept_short, post=0)
    _then(state, state.erase, post=0)
    _then(state, state.back_up, post=0, hq=False)
    _then(state, state.keep_copy, post=0, hq=False)
    _then(state, state.day, post=0, officer=1, out=0, back=2)
    _then(state, state.restore, post=0, hq=False, which=1, same_computer=True)
    _then(state, state.put_back, post=0, hq=False, which=1, with_account=False)
    _then(state, state.sign_at_hq, which=0)
    _then(state, state.goes_back, post=0, lists=1, hear=True)
    _then(state, state.twin, post=1)


def _people(state: Years) -> None:
    _then(state, state.draft, post=0, ready=True)
    _then(state, state.draft, post=0, ready=False)
    _then(state, state.leave, post=0, role=0)
    _then(state, state.decide_draft, post=0, discard=True)
    _then(state, state.correct, post=0, which=0)
    _then(state, state.revoke, post=1, kind=0)
    _then(state, state.renew_list)
    _then(state, state.time_passes, days=400, off=True)
    _then(state, state.renew, post=0, officer=0)
    _then(state, state.clock_jumps, post=0, hq=True, days=20)
    _then(state, state.clock_accepted, post=0, hq=True)
    _then(state, state.clock_corrected)


def _said(state: Years) -> None:
    _then(state, state.said_of_persons, post=0, officer=1)
    _then(state, state.said_of_case, post=0, officer=0, hq=False)
    _then(state, state.plan_goes_on, post=0, officer=1, done=True)
    for what in (0, 1, 2):
        _then(state, state.call, post=0, officer=1, what=what)
    _then(state, state.consents, post=0, officer=1)
    _then(state, state.takes_back, post=0, officer=1, hq=False)
    _then(state, state.under_two)
    _then(state, state.renew_list)


def _given(state: Years) -> None:
    _then(state, state.decided, post=0)
    _then(state, state.apply, which=0, keep=False)
    _then(state, state.told, post=0, officer=1)
    _then(state, state.hands_over, post=0, to=1, hq=False)
    _then(state, state.given_on, post=1, to=2)
    _then(state, state.closed_by_outcome, days=1)
    _then(state, state.time_passes, days=100, off=False)


def _two(state: Years) -> None:
    """Headquarters takes a case over and gives it to a post, while its first post takes it back."""
    _then(state, state.takes_over, post=0, hq=True)
    _then(state, state.answer, post=0)
    _then(state, state.apply, which=0, keep=False)
    _then(state, state.takes_over, post=0, hq=False)
    _then(state, state.hands_over, post=0, to=1, hq=True)
    _then(state, state.answer, post=1)
    _then(state, state.apply, which=0, keep=False)
    _then(state, state.accepts, post=1, hq=False)


def _late(state: Years) -> None:
    """Headquarters takes a case over, and years pass before its post hears of it."""
    _then(state, state.takes_over, post=0, hq=True)
    _then(state, state.time_passes, days=1200, off=False)


def _on(state: Years) -> None:
    """What goes on in a decided case, and its end."""
    _then(state, state.engages, post=0, officer=1, well=True)
    _then(state, state.engages, post=0, officer=0, well=False)
    _then(state, state.stops, post=0, lift=False)
    _then(state, state.stops, post=0, lift=True)
    for what in (0, 2, 3, 1):
        _then(state, state.proof, post=0, what=what)
    _then(state, state.file_kept, post=0, officer=1, out=False)
    _then(state, state.file_kept, post=0, officer=1, out=True)
    _then(state, state.may_record, post=0, officer=1, back=False)
    _then(state, state.may_record, post=0, officer=0, back=True)
    _then(state, state.alarmed, post=0, officer=1)
    _then(state, state.came, post=0, hq=False)
    _then(state, state.decide_draft, post=0, discard=True)
    _then(state, state.ends, post=0, hq=False)
    _then(state, state.ends, post=0, hq=False)
    _then(state, state.takes_back, post=0, officer=1, hq=False)


def _rated(state: Years) -> None:
    """A second rating here, and one at headquarters."""
    _then(state, state.second_rating, post=0, far=False)
    _then(state, state.second_rating, post=0, far=True)
    _then(state, state.write, post=0, officer=1)
    _then(state, state.deliver, which=0, keep=False)
    _then(state, state.rates_second)


def _office(state: Years) -> None:
    """Headquarters' officers and rules, and an administrator at a post."""
    for kind, late in ((0, False), (2, True)):
        _then(state, state.carrier_revoked, post=0, kind=kind, says=True, late=late)
    _then(state, state.rules_put, which=0, aside=False)
    _then(state, state.under_two)
    _then(state, state.carrier_revoked, post=1, kind=1, says=True, late=False)
    _then(state, state.rules_put, which=1, aside=True)
    _then(state, state.rules_put, which=2, aside=False)
    _then(state, state.rules_altered)
    _then(state, state.answer, post=0)
    _then(state, state.apply, which=0, keep=False)
    for what in (0, 3, 1, 2, 0):
        _then(state, state.administrator, post=0, what=what)
    _then(state, state.restore, post=0, hq=False, which=0, same_computer=True)
    _then(state, state.administrator, post=0, what=0)


def _decade(state: Years) -> None:
    """Ten years: every certificate has ended, headquarters' issuing certificate too."""
    _then(state, state.day, post=0, officer=1, out=0, back=0)
    for _ in range(3):
        _then(state, state.time_passes, days=1200, off=True)
    _then(state, state.renew_list)
    _then(state, state.time_passes, days=1200, off=True)
    _then(state, state.sign, post=0, officer=1)
    _then(state, state.takes_over, post=0, hq=True)
