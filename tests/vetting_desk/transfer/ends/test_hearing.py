"""What headquarters hears in a post's bundle."""

from typing import Any

import pytest

from vetting_desk.model.epoch import Epoch, Seen, Why
from vetting_desk.model.finding import FindingKind
from vetting_desk.transfer.ends.hearing import Hearing

MARK = "a" * 32
DIGEST = "d" * 64


def manifest(made: Any, number: int = 1, sequence: int = 1, mark: str = MARK, **fields: Any) -> Any:
    made.fields["epoch"] = {"number": number, "mark": mark}
    made.fields.update(sequence=sequence, previous="" if sequence == 1 else "b" * 64, **fields)
    return made.manifest()


@pytest.fixture
def standing(hq_station: Any) -> Any:
    return hq_station.registry.standing


def hear(standing: Any, told: Any, *, fork: bool = False) -> tuple[str, ...]:
    return Hearing(standing, told, DIGEST, fork).run()


def seen(standing: Any, sequence: int, digest: str, **changes: Any) -> dict[str, Any]:
    epoch = standing.epoch()
    return {
        "sequence": sequence,
        "digest": digest,
        "epoch": {"number": epoch.number, "mark": epoch.mark},
        "audit": {"head": "0" * 64, "length": 0},
        "list_number": 0,
        "rules_number": 0,
        **changes,
    }


def test_a_first_word_is_kept_and_flags_nothing(standing: Any, made: Any) -> None:
    told = manifest(made)

    assert hear(standing, told) == ()
    heard = standing.heard(told.desk.id)
    assert heard.newest == Seen(Epoch(1, MARK), 1, DIGEST)


def test_a_new_epoch_is_flagged_and_heard(standing: Any, made: Any) -> None:
    hear(standing, manifest(made, 1, 3))

    assert hear(standing, manifest(made, 2, 104, "b" * 32)) == ("post-restored",)
    assert standing.heard(made.post.desk.id).newest.epoch.number == 2


def test_a_latecomer_of_an_earlier_epoch_is_nothing_strange(standing: Any, made: Any) -> None:
    hear(standing, manifest(made, 2, 104, "b" * 32))

    assert hear(standing, manifest(made, 1, 3)) == ()
    assert standing.heard(made.post.desk.id).newest.sequence == 104


@pytest.mark.parametrize(("number", "mark"), [(1, MARK), (2, "c" * 32)])
def test_two_epochs_at_once_are_two_copies(
    standing: Any, made: Any, number: int, mark: str
) -> None:
    hear(standing, manifest(made, 2, 104, "b" * 32))

    assert hear(standing, manifest(made, number, 105, mark)) == ("post-copied",)


def test_a_number_that_came_twice_is_two_copies_and_the_first_stays_heard(
    standing: Any, made: Any
) -> None:
    hear(standing, manifest(made, 1, 2))
    before = standing.heard(made.post.desk.id)

    assert hear(standing, replace_digest(manifest(made, 1, 2)), fork=True) == ("post-copied",)
    assert standing.heard(made.post.desk.id) == before


def test_what_a_post_saw_and_headquarters_did_not_write_begins_an_epoch(
    standing: Any, made: Any, hq_station: Any
) -> None:
    told = manifest(made, seen=seen(standing, 7, "e" * 64))

    assert hear(standing, told) == ("post-saw-more",)
    assert hq_station.casebook.epochs.present().number == 2
    assert hq_station.casebook.bundles.next_sequence(made.post.desk.id) > 7


def test_what_was_seen_of_an_earlier_epoch_is_expected_and_never_numbered_again(
    standing: Any, made: Any, hq_station: Any
) -> None:
    before = seen(standing, 7, "e" * 64)
    hq_station.casebook.epochs.begin(Why.RESTORED)

    assert hear(standing, manifest(made, seen=before)) == ()
    assert hq_station.casebook.epochs.present().number == 2
    assert hq_station.casebook.bundles.next_sequence(made.post.desk.id) > 7


def test_a_post_of_version_1_says_nothing_of_headquarters(standing: Any, made: Any) -> None:
    none = {"number": 0, "mark": "0" * 32}

    assert hear(standing, manifest(made, seen=seen(standing, 7, "e" * 64, epoch=none))) == ()


def test_newer_numbers_at_a_post_are_told(standing: Any, made: Any, hq_station: Any) -> None:
    hq_station.casebook.epochs.begin(Why.RESTORED)
    earlier = seen(standing, 1, "e" * 64, list_number=9, rules_number=4)
    hq_station.casebook.epochs.begin(Why.RESTORED)

    assert hear(standing, manifest(made, seen=earlier)) == ("list-behind", "rules-behind")
    assert {each.kind for each in hq_station.casebook.findings.standing()} == {
        FindingKind.LIST_BEHIND,
        FindingKind.RULES_BEHIND,
    }
    assert hq_station.casebook.counters.get("list-seen") == 9


def replace_digest(told: Any) -> Any:
    return told.model_copy(update={"created_at": "2026-11-22T11:00:00.000Z"})
