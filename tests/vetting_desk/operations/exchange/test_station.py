"""An open desk as a station of the transfer."""

from dataclasses import replace

from vetting_desk.crypto.certificates import officer_of
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.exchange.station import DeskStation


def test_it_is_the_desk_with_its_store_and_clock(post: OpenDesk) -> None:
    station = DeskStation(post)

    assert station.desk == post.desk
    assert station.casebook is post.casebook
    assert station.clock is post.clock


def test_it_signs_as_the_officer_at_the_desk(post: OpenDesk) -> None:
    assert officer_of(DeskStation(post).signer.certificate) == post.officer


def test_what_is_sealed_to_the_desk_is_what_its_slot_opens(post: OpenDesk) -> None:
    assert DeskStation(post).identity.to_text() == post.secret.age_identity


def test_keys_made_anew_are_its_keys_at_once(post: OpenDesk) -> None:
    station = DeskStation(post)
    before = station.signer

    post.token.lock()  # another key may sign from now on

    assert station.signer is not before
    assert station.trust is post.keys.trust
    assert replace(station) == station
