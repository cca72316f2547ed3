from collections.abc import Callable

from tests.vetting_desk.registry.making import decision_of, keep_files
from tests.vetting_desk.registry.postgres.conftest import Login
from vetting_desk.model import Officer, Record, Role, new_id
from vetting_desk.registry.postgres.driver import Database
from vetting_desk.registry.postgres.registry import PostgresRegistry

Take = Callable[..., Record]
SOMEBODY = Officer(new_id(), "Somebody Invented", Role.DECISION_MAKER)


def test_a_worker_takes_in_and_the_return_desk_reads(
    login: Login, desk: PostgresRegistry, take: Take
) -> None:
    record = take(login("worker_one", "vetting_worker"), b"{}", b"attached")
    assert desk.record(record.id) == record
    assert desk.content(record.id, record.files[1].sha256) == b"attached"


def test_an_entry_about_an_erased_case_is_kept_without_content_and_keys(
    desk: PostgresRegistry, take: Take, owner: Database
) -> None:
    case = take(desk).case_id
    desk.cases.erase(case)
    entry, (document, contents) = decision_of(case, SOMEBODY)
    with desk.unit_of_work():
        keep_files(desk, *contents)
        assert desk.accept_entry(entry, document) == ()
    kept = desk.entry(entry.id)
    assert kept is not None
    assert (kept.files, kept.digest) == ((), entry.digest)
    assert (
        owner.value("SELECT count(*) FROM vetting_keys.data_keys WHERE subject = %s", (case,)) == 0
    )


def test_an_entry_about_a_case_raises_its_version(desk: PostgresRegistry, take: Take) -> None:
    case = take(desk).case_id
    before = desk.decisions.version(case)
    entry, (document, contents) = decision_of(case, SOMEBODY)
    with desk.unit_of_work():
        keep_files(desk, *contents)
        desk.accept_entry(entry, document)
    assert desk.decisions.version(case) != before


def test_a_record_sealed_to_psychologists_is_kept_under_the_case_of_the_other_backend(
    desk: PostgresRegistry, take: Take
) -> None:
    from dataclasses import replace

    one = take(desk)
    case = replace(desk.case(one.case_id), id="another-case", reference="2026-INV-00009")
    record = replace(one, id="sealed-record", case_id=case.id)
    with desk.unit_of_work():
        keep_files(desk, b"{}")
        desk.accept_sealed(record, case, "a-desk")
    assert desk.record(record.id) == record
    assert desk.case(case.id).names == case.names
    assert desk.desk_of(case.id) == "a-desk"
