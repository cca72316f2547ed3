from datetime import UTC, datetime
from threading import Thread

from tests.vetting_desk.registry.postgres.conftest import Login
from vetting_desk.model import BundleKind
from vetting_desk.model.arrivals import Arrival
from vetting_desk.registry.postgres.registry import PostgresRegistry

NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)


def arrival(bundle: str, digest: str, sequence: int = 1) -> Arrival:
    return Arrival(
        bundle, "desk", BundleKind.RECORDS, sequence, digest, "", "ab" * 32, 0, (), "Officer", NOW
    )


def test_a_worker_learns_everything_of_a_bundle_but_who_signed_it(login: Login) -> None:
    worker = login("worker_one", "vetting_worker")
    worker.arrivals.add(arrival("one", "d1"))
    found = worker.arrivals.find("one", "d1")
    assert found is not None
    assert found.officer_name == ""
    assert [each.bundle_id for each in worker.arrivals.all()] == ["one"]


def test_two_workers_with_one_number_see_one_order(login: Login) -> None:
    """Without the feed's lock both would find the place free, and neither be a fork."""
    workers = [login(f"worker_{name}", "vetting_worker") for name in ("one", "two")]
    found: list[bool] = []

    def place(worker: PostgresRegistry, bundle: str) -> None:
        with worker.unit_of_work():
            worker.arrivals.find(bundle, bundle)
            before = worker.arrivals.at("desk", BundleKind.RECORDS, 1)
            worker.database.value("SELECT pg_sleep(0.2)")
            worker.arrivals.add(arrival(bundle, bundle))
            found.append(bool(before))

    threads = [
        Thread(target=place, args=(worker, name))
        for worker, name in zip(workers, ("d1", "d2"), strict=True)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(found) == [False, True]
    assert sorted(each.fork for each in workers[0].arrivals.all()) == [False, True]
