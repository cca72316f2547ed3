from tests.vetting_desk.registry.postgres.conftest import Login
from vetting_desk.model.certificate_register import RegisterEntry, ShownCertificate
from vetting_desk.model.epoch import LEFT_OUT, Why
from vetting_desk.registry.postgres.registry import PostgresRegistry


def test_a_worker_begins_no_epoch_and_says_that_one_is_to_begin(
    login: Login, desk: PostgresRegistry
) -> None:
    worker = login("worker_one", "vetting_worker")
    before = desk.standing.epoch()
    worker.standing.note_given("post", 5, 4, 3)
    worker.standing.begin_epoch(Why.BEHIND, 7, {"post": 9}, 4, 3)
    assert desk.standing.epoch() == before
    assert desk.standing.wanted() == (8, {"post": 9}, 4, 3)
    assert LEFT_OUT > 0


def test_certificates_that_came_are_sealed_and_kept_once(
    login: Login, desk: PostgresRegistry
) -> None:
    shown = ShownCertificate(RegisterEntry("a" * 64, "2026-11-22T10:00:00.000Z"), "post", b"DER")
    worker = login("worker_one", "vetting_worker")
    assert worker.standing.show([shown, shown]) == 1
    assert desk.standing.shown() == [shown]


def test_what_the_return_desk_is_to_do_waits_for_it(login: Login, desk: PostgresRegistry) -> None:
    worker = login("worker_one", "vetting_worker")
    worker.standing.bring_back("post")
    worker.standing.bring_back("post")
    worker.mark_applied("post", 4)
    worker.mark_applied("post", 2)
    assert desk.standing.to_bring_back() == ["post"]
    assert desk.standing.applied() == [("post", 4)]
    desk.standing.brought_back("post")
    assert desk.standing.to_bring_back() == []
    desk.standing.note_returned("post", 3, "d" * 64)
    assert desk.standing.returned("post") == 3
    assert worker.standing.returned_digest("post", 3) == "d" * 64
