"""What a post hears of headquarters and of itself in a return bundle."""

from typing import Any

import pytest

from vetting_desk.model.epoch import Why
from vetting_desk.model.finding import FindingKind
from vetting_desk.transfer.ends.hq_word import HqWord
from vetting_desk.transfer.format import manifest as manifests

MARK = "a" * 32
DIGEST = "d" * 64


@pytest.fixture
def word(post_station: Any, return_fields: Any, sent: Any) -> Any:
    """A function that has the post, which sent one bundle, hear a return bundle."""

    def hear(number: int = 1, sequence: int = 1, mark: str = MARK, **fields: Any) -> HqWord:
        import rfc8785

        return_fields["epoch"] = {"number": number, "mark": mark}
        return_fields.update(
            sequence=sequence, previous="" if sequence == 1 else "b" * 64, **fields
        )
        told = manifests.parse(rfc8785.dumps(return_fields))
        assert isinstance(told, manifests.ReturnManifest)
        heard = HqWord(post_station.casebook, told, DIGEST)
        heard.hear()
        return heard

    return hear


def last_seen(station: Any, sequence: int = 1, digest: str = "", **changes: Any) -> dict[str, Any]:
    epoch, audit = station.casebook.epochs.present(), station.casebook.audit
    ours = station.casebook.bundles.at("", sequence)
    return {
        "epoch": {"number": epoch.number, "mark": epoch.mark},
        "sequence": sequence,
        "digest": digest or ours[1],
        "audit": {"head": audit.head().hex(), "length": audit.length()},
        **changes,
    }


def found(station: Any) -> set[FindingKind]:
    return {each.kind for each in station.casebook.findings.standing()}


def test_a_quiet_word_finds_nothing(word: Any, post_station: Any) -> None:
    heard = word(last_seen=last_seen(post_station))

    assert (heard.flags, heard.newest, heard.anew) == ([], True, False)
    assert found(post_station) == set()


def test_another_bundle_under_our_number_is_another_copy(word: Any, post_station: Any) -> None:
    heard = word(last_seen=last_seen(post_station, digest="e" * 64))

    assert (heard.flags, heard.anew) == (["copied"], True)
    assert post_station.casebook.epochs.list()[0].why is Why.COPIED


def test_a_bundle_we_do_not_know_leaves_us_behind(word: Any, post_station: Any) -> None:
    heard = word(last_seen=last_seen(post_station, 9, "e" * 64))

    assert heard.flags == ["hq-saw-more"]
    assert post_station.casebook.epochs.list()[0].why is Why.BEHIND
    assert post_station.casebook.bundles.next_sequence("") > 9
    assert post_station.casebook.owes_word()


@pytest.mark.parametrize("change", ["epoch", "audit"])
def test_a_later_epoch_or_a_longer_log_leaves_us_behind(
    word: Any, post_station: Any, change: str
) -> None:
    later: dict[str, Any] = {
        "epoch": {"number": 4, "mark": "f" * 32},
        "audit": {"head": "f" * 64, "length": post_station.casebook.audit.length() + 9},
    }

    assert word(last_seen=last_seen(post_station, **{change: later[change]})).anew
    expected = 5 if change == "epoch" else 2
    assert post_station.casebook.epochs.present().number == expected


def test_another_log_of_the_same_length_is_another_copy(word: Any, post_station: Any) -> None:
    length = post_station.casebook.audit.length()

    heard = word(last_seen=last_seen(post_station, audit={"head": "f" * 64, "length": length}))

    assert heard.flags == ["copied"]


def test_what_a_known_restore_lost_is_told_without_another_epoch(
    word: Any, post_station: Any
) -> None:
    before = last_seen(post_station, 9, "e" * 64)
    post_station.casebook.begin_epoch(Why.RESTORED)

    heard = word(last_seen=before)

    assert (heard.flags, heard.anew) == (["hq-saw-more"], False)
    assert post_station.casebook.epochs.present().number == 2
    assert post_station.casebook.bundles.next_sequence("") > 9


def test_a_restored_headquarters_is_told(word: Any, post_station: Any) -> None:
    word()

    heard = word(2, 104, "b" * 32)

    assert (heard.hq_anew, heard.flags) == (True, ["hq-restored"])


def test_an_earlier_epoch_of_headquarters_is_late(word: Any, post_station: Any) -> None:
    word(2, 104, "b" * 32)

    heard = word(1, 3)

    assert (heard.late, heard.newest, heard.flags) == (True, False, ["hq-epoch-older"])


def test_two_headquarters_in_one_epoch_are_told(word: Any, post_station: Any) -> None:
    word(2, 104, "b" * 32)

    assert word(2, 105, "c" * 32).flags == ["hq-forked"]


def test_two_bundles_under_one_number_ask_headquarters(word: Any, post_station: Any) -> None:
    heard = word()
    heard.forked()

    assert found(post_station) == {FindingKind.HQ_FORKED}
    assert post_station.casebook.owes_word()
