"""Faults that the program once had, put back: what the simulation has to find."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, NoReturn

import pytest

from vetting_desk.crypto.certificates import load_revocation_list
from vetting_desk.crypto.certificates.judging import REVOKED
from vetting_desk.errors import BundleSignatureError, StateError
from vetting_desk.model import DeskKind, WayToHq
from vetting_desk.model.entry import EntryWay
from vetting_desk.model.evidence import Outcome, Verdict
from vetting_desk.model.holding import HoldingState
from vetting_desk.operations.access import (
    desk_book,
    high_water,
    numbering,
    policy,
    restricting,
    signed_rules,
)
from vetting_desk.operations.cases import kept, retention
from vetting_desk.operations.desk import new_officer, parting
from vetting_desk.operations.exchange import going_along, quarantine, receiving
from vetting_desk.operations.interview import handover
from vetting_desk.operations.organisation import issuing_officers, issuing_renewal
from vetting_desk.operations.outreach import known
from vetting_desk.operations.proofs import list_making
from vetting_desk.operations.records import reading, signing
from vetting_desk.operations.safeguards import stating
from vetting_desk.registry import holding
from vetting_desk.store import case_list, cases
from vetting_desk.store.engine.device_time import DeviceTime
from vetting_desk.store.stated import ALARM
from vetting_desk.transfer.ends import (
    arriving,
    entries_heard,
    entries_sent,
    entries_taken,
    entry_check,
    entry_evidence,
    hearing,
    hq_word,
    lists,
    outbox,
    reconciling,
)
from vetting_desk.transfer.ends.returns import Rules

Fault = Callable[[pytest.MonkeyPatch], None]


def references_again(patch: pytest.MonkeyPatch) -> None:
    """A restored post gives out case references again: no epoch stands in them."""
    whole = cases.CaseStore.next_reference

    def without_epoch(store: cases.CaseStore) -> str:
        year, code, *_, number = whole(store).split("-")
        return f"{year}-{code}-{number}"

    patch.setattr(cases.CaseStore, "next_reference", without_epoch)


def lists_again(patch: pytest.MonkeyPatch) -> None:
    """A restored headquarters numbers its lists again, and posts ignore another list under a known number."""
    take_over = lists.take_over

    def ignoring(revocations: Any, findings: Any, data: bytes, issuing: Any) -> lists.TakenOver:
        newest = revocations.newest_list()
        found = load_revocation_list(data, issuing)
        if newest is not None and found.number <= newest.number:
            return lists.TakenOver(newest=False)
        return take_over(revocations, findings, data, issuing)

    patch.setattr(lists, "take_over", ignoring)
    patch.setattr(numbering, "next_list", lambda casebook: casebook.revocations.number() + 1)
    patch.setattr(numbering, "list_is_behind", lambda _: False)


def last_copy(patch: pytest.MonkeyPatch) -> None:
    """What a restored headquarters lost stays "received" at the post, and may be erased there."""
    patch.setattr(reconciling.Reconciling, "run", lambda *_: None)
    patch.setattr(retention, "_confirmed", lambda _: True)


def clock_believed(patch: pytest.MonkeyPatch) -> None:
    """A clock once ahead is believed for good: nobody accepts or lowers anything."""

    def believe(time: DeviceTime, at: Any) -> bool:
        time.newest = at
        return True

    patch.setattr(DeviceTime, "_take", believe)
    patch.setattr(DeviceTime, "accept", lambda time: time.reading())
    patch.setattr(DeviceTime, "lower", lambda time, _: time.reading())


def same_manifest(patch: pytest.MonkeyPatch) -> None:
    """A bundle of a carrier who was revoked since is refused whole, and nothing goes into a new one."""
    whole = arriving.open_here

    def refusing(*args: Any) -> Any:
        opened = whole(*args)
        if opened.verdict.why == REVOKED:
            raise BundleSignatureError(detail="cms: revoked")
        return opened

    patch.setattr(arriving, "open_here", refusing)
    patch.setattr(outbox, "offer_again", lambda *_: [])


def no_release(patch: pytest.MonkeyPatch) -> None:
    """Headquarters cannot release anything from quarantine, nor decide on it otherwise."""
    for name in ("release", "ask_again", "set_aside"):
        patch.setattr(quarantine, name, _cannot)


def stuck_draft(patch: pytest.MonkeyPatch) -> None:
    """A draft of an officer who was removed can be neither handed over nor discarded."""
    for name in ("hand_over", "discard"):
        patch.setattr(handover, name, _cannot)


def to_send_at_hq(patch: pytest.MonkeyPatch) -> None:
    """What headquarters signs itself stays "to send"."""
    patch.setattr(signing, "_way_of", lambda _: WayToHq.TO_SEND)


def silent_copy(patch: pytest.MonkeyPatch) -> None:
    """A copied folder forks the feed, and nobody is told."""
    patch.setattr(high_water.HighWater, "_judge", lambda *_: None)
    patch.setattr(hq_word.HqWord, "_compare", lambda *_: None)
    patch.setattr(hearing.Hearing, "_of_the_post", lambda *_: [])


def open_to_all(patch: pytest.MonkeyPatch) -> None:
    """What only psychologists may read is given to everybody who reads records."""
    patch.setattr(reading, "is_clinical", lambda *_: False)


def entries_unjudged(patch: pytest.MonkeyPatch) -> None:
    """An entry counts whoever signed it, and is shown to everyone."""
    whole = entry_check.check_entry

    def believing(*args: Any) -> Any:
        return replace(whole(*args), verdict=Verdict(Outcome.VALID))

    patch.setattr(entries_taken, "check_entry", believing)


def withdrawn_listed(patch: pytest.MonkeyPatch) -> None:
    """A case that was opened by mistake stays in lists."""
    patch.setattr(case_list, "_WITHDRAWN", "0")


def parts_forgotten(patch: pytest.MonkeyPatch) -> None:
    """What is missing of a bundle in parts is told to nobody."""
    patch.setattr(receiving, "waiting_parts", lambda _: [])


def withdrawal_stays(patch: pytest.MonkeyPatch) -> None:
    """What a person takes back at one desk reaches no other that knows of it."""
    whole = known.write

    def staying(desk: Any, *rest: Any, **more: Any) -> Any:
        entry = whole(desk, *rest, **more)
        for feed in desk.casebook.entries.feeds(entry.id):
            if desk.desk.kind is DeskKind.HQ:
                desk.casebook.entries.set_way(entry.id, feed, EntryWay.RECEIVED)
        return entry

    patch.setattr(known, "write", staying)
    patch.setattr(holding, "bring_one", lambda *_: None)


def decision_lost(patch: pytest.MonkeyPatch) -> None:
    """What a restored headquarters had decided since its backup stays lost there."""
    patch.setattr(reconciling.Reconciling, "_bring_back", lambda _: None)


def said_erased(patch: pytest.MonkeyPatch) -> None:
    """A post erases a case of which headquarters has not what was said of it."""
    patch.setattr(retention, "_ways_of_entries", lambda *_: set())


def taking_untold(patch: pytest.MonkeyPatch) -> None:
    """That a desk took a case is told to headquarters, and to no other desk that held it."""
    patch.setattr(holding, "bring", lambda *_: None)
    patch.setattr(holding, "bring_on", lambda *_: None)


def stuck_under_two(patch: pytest.MonkeyPatch) -> None:
    """A key that is under two officers opens for no two."""
    patch.setattr(issuing_officers, "give_second", lambda *_: None)


def closed_listed(patch: pytest.MonkeyPatch) -> None:
    """A case that was closed to all but named roles stays in everybody's lists."""
    patch.setattr(restricting, "hidden", lambda _: frozenset())


def unjudged_dropped(patch: pytest.MonkeyPatch) -> None:
    """What a post cannot judge of headquarters' word is left, and told at neither desk."""
    patch.setattr(entries_heard.Heard, "_set_aside", lambda *_: None)
    patch.setattr(entry_evidence, "tell_unjudged", lambda *_: None)


def both_here(patch: pytest.MonkeyPatch) -> None:
    """A laptop that became a new desk still takes for its own what the desk holds that it was."""

    def as_before(desk: Any, ids: tuple[str, ...]) -> HoldingState:
        mine = set(desk.casebook.successions.lineage(desk.desk.id))
        if not mine & set(ids):
            return HoldingState.ELSEWHERE
        return HoldingState.FORKED if len(ids) > 1 else HoldingState.HERE

    patch.setattr(kept, "state", as_before)


def alarm_unsaid(patch: pytest.MonkeyPatch) -> None:
    """That somebody has to come to a case stays at the desk where it was noticed."""
    whole = stating._sign_case

    def without_alarms(desk: Any, case_id: str, found: Any) -> None:
        whole(desk, case_id, [each for each in found if each.sort != ALARM])

    patch.setattr(stating, "_sign_case", without_alarms)


def proof_unlisted(patch: pytest.MonkeyPatch) -> None:
    """A proof that was taken back is not on the list that posts are sent."""
    patch.setattr(list_making, "withdrawn", lambda _: [])


def carried_lost(patch: pytest.MonkeyPatch) -> None:
    """What a return bundle carried whose officer was revoked since goes into no other."""
    patch.setattr(entries_sent, "take_back", lambda *_: None)


def one_decides(patch: pytest.MonkeyPatch) -> None:
    """Rules about people are in force once one officer signed them, under two officers too."""
    patch.setattr(signed_rules, "_needed", lambda *_: 1)


def altered_unsaid(patch: pytest.MonkeyPatch) -> None:
    """Rules that were changed in headquarters' casebook are told to nobody."""
    patch.setattr(signed_rules, "tell", lambda _: None)


def altered_go_out(patch: pytest.MonkeyPatch) -> None:
    """Rules that were changed in headquarters' casebook go to posts."""

    def whatever(desk: Any) -> Rules:
        decided = policy.policy(desk)
        return Rules(decided.number, policy.to_text(decided))

    patch.setattr(going_along, "rules", whatever)


def alone_unheard(patch: pytest.MonkeyPatch) -> None:
    """What an administrator did alone comes into no log."""
    patch.setattr(desk_book, "_take", lambda *_: None)


def all_keys_alike(patch: pytest.MonkeyPatch) -> None:
    """An administrator's slot holds the key of the casebook."""
    patch.setattr(new_officer, "_key_of_the_book", lambda *_: None)
    patch.setattr(parting, "part_if_possible", lambda *_, **__: False)


def ended_for_good(patch: pytest.MonkeyPatch) -> None:
    """Once the issuing certificate has ended nobody is certified any more."""
    patch.setattr(issuing_renewal, "renew", lambda *_: None)


def _cannot(*_: object, **__: object) -> NoReturn:
    raise StateError(what="it", state="stuck", wanted="free")


FAULTS: Mapping[str, Fault] = {
    fault.__name__: fault
    for fault in (
        references_again, lists_again, last_copy, clock_believed, same_manifest, no_release,
        stuck_draft, to_send_at_hq, silent_copy, open_to_all, entries_unjudged, withdrawn_listed,
        parts_forgotten, withdrawal_stays, decision_lost, said_erased, taking_untold, stuck_under_two,
        closed_listed, unjudged_dropped, both_here, alarm_unsaid, proof_unlisted,
        carried_lost, one_decides, altered_unsaid, altered_go_out, alone_unheard, all_keys_alike,
        ended_for_good,
    )
}  # fmt: skip
