"""Encrypted keys and notes, and releases, as stored."""

from collections.abc import Callable

import pytest

from tests.vetting_desk.store.conftest import Bench
from vetting_desk.errors import AuditChainError, NotFoundError
from vetting_desk.model import Case, new_id
from vetting_desk.store.clinical import Release, ReleaseKind, SealedNote


def note_of(bench: Bench, case_id: str, sealed: bytes = b"sealed") -> SealedNote:
    return SealedNote(new_id(), case_id, bench.officer.id, bench.clock.now(), sealed)


def release_of(bench: Bench, case_id: str) -> Release:
    return Release(
        new_id(), case_id, "", bench.officer.id, bench.officer.name, bench.clock.now(),
        ReleaseKind.NEED, "Needs a quiet room",
    )  # fmt: skip


@pytest.fixture
def case(bench: Bench) -> Case:
    return bench.case()


def test_a_later_seal_takes_the_place_of_the_first(bench: Bench) -> None:
    draft = bench.draft()
    assert bench.casebook.clinical.key(draft.id) is None

    bench.casebook.clinical.put_key(draft.id, b"first")
    bench.casebook.clinical.put_key(draft.id, b"second")

    assert bench.reopen().clinical.key(draft.id) == b"second"
    bench.casebook.verify()


def test_notes_come_back_sealed_and_oldest_first(bench: Bench, case: Case) -> None:
    notes = [note_of(bench, case.id, sealed) for sealed in (b"one", b"two")]
    for note in notes:
        bench.casebook.clinical.add_note(note)
    bench.casebook.clinical.add_note(note_of(bench, bench.case().id))

    assert bench.reopen().clinical.notes(case.id) == notes


def test_the_timeline_shows_that_there_is_a_note_and_nothing_more(bench: Bench, case: Case) -> None:
    note = note_of(bench, case.id)
    bench.casebook.clinical.add_note(note)

    entry = bench.casebook.cases.timeline(case.id)[-1]

    assert (entry.kind, entry.subject_id, entry.detail) == ("clinical-note-added", note.id, "")


def test_what_was_released_comes_back_with_why(bench: Bench, case: Case) -> None:
    release = release_of(bench, case.id)
    bench.casebook.clinical.add_release(release)

    assert bench.reopen().clinical.releases(case.id) == [release]
    entry = bench.casebook.cases.timeline(case.id)[-1]
    assert (entry.kind, entry.detail) == ("clinical-released", "need")


def test_the_log_has_no_word_of_a_release(bench: Bench, case: Case) -> None:
    bench.casebook.clinical.add_release(release_of(bench, case.id))

    [entry] = bench.casebook.audit.entries(action="clinical-released")

    assert "quiet" not in str(entry)


def test_nothing_is_kept_for_what_is_not_here(bench: Bench) -> None:
    store = bench.casebook.clinical
    adding: tuple[Callable[[], object], ...] = (
        lambda: store.put_key(new_id(), b"sealed"),
        lambda: store.add_note(note_of(bench, new_id())),
        lambda: store.add_release(release_of(bench, new_id())),
    )
    for add in adding:
        with pytest.raises(NotFoundError):
            add()


@pytest.mark.parametrize(
    ("sql", "kind"),
    [
        ("UPDATE clinical_keys SET sealed = x'00'", "clinical-key"),
        ("UPDATE clinical_notes SET sealed = x'00'", "clinical-note"),
        ("UPDATE releases SET words = 'others'", "release"),
        ("DELETE FROM clinical_notes", "clinical-note"),
    ],
)
def test_what_is_changed_beside_the_log_is_found(
    bench: Bench, case: Case, tamper: Callable[..., None], sql: str, kind: str
) -> None:
    bench.casebook.clinical.put_key(bench.draft(case).id, b"sealed")
    bench.casebook.clinical.add_note(note_of(bench, case.id))
    bench.casebook.clinical.add_release(release_of(bench, case.id))
    bench.casebook.verify()

    tamper(sql)

    with pytest.raises(AuditChainError) as found:
        bench.casebook.verify()
    assert found.value.fields["detail"].startswith(kind)
