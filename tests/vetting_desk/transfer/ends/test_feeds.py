"""Checks of bundles against their feed, with simulated feeds in any order of arrival."""

from datetime import UTC, datetime
from typing import Any

import pytest
import rfc8785
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from vetting_desk.crypto.chain import GENESIS, head_of, leaf
from vetting_desk.model import BundleKind, new_id
from vetting_desk.model.arrivals import Arrival
from vetting_desk.transfer.ends.feeds import place_of, split_leaves
from vetting_desk.transfer.format import manifest as manifests
from vetting_desk.transfer.format.manifest import Manifest

NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)


class Sent:
    """One bundle of a simulated feed."""

    def __init__(self, manifest: Manifest, leaves: bytes) -> None:
        self.manifest, self.leaves = manifest, leaves
        self.digest = manifests.digest_of(manifests.to_bytes(manifest))


def feed(template: dict[str, Any], counts: list[int], seed: int = 0) -> list[Sent]:
    """Return a feed whose bundles have that many audit leaves each."""
    made: list[Sent] = []
    head, length, previous = GENESIS, 0, ""
    for sequence, count in enumerate(counts, start=1):
        each = [leaf(b"%d/%d/%d" % (seed, sequence, number)) for number in range(count)]
        since = {"head": head.hex(), "length": length}
        head, length = head_of(each, head), length + count
        fields = {
            **template,
            "bundle": new_id(),
            "sequence": sequence,
            "previous": previous,
            "records": [],
            "audit": {
                "head": head.hex(),
                "length": length,
                "since": since,
                "leaves": {"sha256": "a" * 64, "length": 32 * count},
            },
        }
        made.append(Sent(manifests.parse(rfc8785.dumps(fields)), b"".join(each)))
        previous = made[-1].digest
    return made


def arrive(station: Any, sent: Sent, leaves: bytes | None = None) -> tuple[int, set[str]]:
    """Process an arriving bundle; return its gap and its flags."""
    leaves = sent.leaves if leaves is None else leaves
    place = place_of(station.casebook.intake, sent.manifest, sent.digest, leaves)
    station.casebook.intake.add(
        Arrival(
            sent.manifest.bundle,
            sent.manifest.desk.id,
            BundleKind.RECORDS,
            sent.manifest.sequence,
            sent.digest,
            sent.manifest.previous,
            sent.manifest.audit.head,
            sent.manifest.audit.length,
            split_leaves(leaves),
            "Officer",
            NOW,
        )
    )
    return place.gap, set(place.flags)


def test_a_feed_in_order_is_not_flagged(hq_station: Any, manifest_template: dict[str, Any]) -> None:
    for sent in feed(manifest_template, [3, 0, 5]):
        assert arrive(hq_station, sent) == (0, set())


@given(st.permutations(range(4)))
@settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_a_feed_in_any_order_has_gaps_and_nothing_worse(
    open_station: Any, hq: Any, manifest_template: dict[str, Any], order: list[int]
) -> None:
    station = open_station(hq)
    bundles, came = feed(manifest_template, [2, 1, 0, 3]), set()
    for index in order:
        expected = sum(earlier not in came for earlier in range(index))
        gap, flags = arrive(station, bundles[index])
        assert (gap, flags) == (expected, {"gap"} if expected else set())
        came.add(index)


def test_another_content_under_one_number_is_a_fork(
    hq_station: Any, manifest_template: dict[str, Any]
) -> None:
    [one], [other] = feed(manifest_template, [1]), feed(manifest_template, [1], seed=1)
    arrive(hq_station, one)
    assert arrive(hq_station, other) == (0, {"fork"})


def test_one_id_with_two_contents_is_a_fork(
    hq_station: Any, manifest_template: dict[str, Any]
) -> None:
    one, two = feed(manifest_template, [1, 1])
    arrive(hq_station, one)
    fields = {**two.manifest.model_dump(), "bundle": one.manifest.bundle}
    same_id = Sent(manifests.parse(rfc8785.dumps(fields)), two.leaves)
    assert arrive(hq_station, same_id)[1] == {"fork"}


def test_a_bundle_that_follows_another_one_than_ours_is_flagged(
    hq_station: Any, manifest_template: dict[str, Any]
) -> None:
    ours, theirs = feed(manifest_template, [1, 1]), feed(manifest_template, [1, 1], seed=1)
    arrive(hq_station, ours[0])
    assert arrive(hq_station, theirs[1])[1] == {"feed-link", "audit-chain"}


def test_a_late_bundle_that_the_later_one_does_not_follow_is_flagged(
    hq_station: Any, manifest_template: dict[str, Any]
) -> None:
    ours, theirs = feed(manifest_template, [1, 1]), feed(manifest_template, [1, 1], seed=1)
    arrive(hq_station, ours[1])
    assert arrive(hq_station, theirs[0])[1] == {"feed-link", "audit-chain"}


@pytest.mark.parametrize(
    "change",
    [
        lambda leaves: leaves[:-32],
        lambda leaves: leaves[32:] + leaves[:32],
        lambda leaves: bytes(len(leaves)),
    ],
)
def test_leaves_that_do_not_lead_to_the_head_are_flagged(
    hq_station: Any, manifest_template: dict[str, Any], change: Any
) -> None:
    [sent] = feed(manifest_template, [3])
    assert arrive(hq_station, sent, change(sent.leaves))[1] == {"audit-chain"}


def test_a_first_bundle_that_hides_the_beginning_of_the_log_is_flagged(
    hq_station: Any, manifest_template: dict[str, Any]
) -> None:
    first, second = feed(manifest_template, [2, 2])
    fields = {**second.manifest.model_dump(), "sequence": 1, "previous": ""}
    hiding = Sent(manifests.parse(rfc8785.dumps(fields)), second.leaves)
    assert first.manifest.audit.length == 2
    assert arrive(hq_station, hiding)[1] == {"audit-chain"}


def test_a_log_that_became_shorter_is_flagged_across_a_gap(
    hq_station: Any, manifest_template: dict[str, Any]
) -> None:
    long = feed(manifest_template, [5])
    short = feed(manifest_template, [1, 1, 1], seed=1)
    arrive(hq_station, long[0])
    assert arrive(hq_station, short[2])[1] == {"gap", "audit-chain"}
