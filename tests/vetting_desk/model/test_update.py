"""What an update says."""

from datetime import UTC, datetime

from vetting_desk.model.update import LANGUAGES, SUFFIXES, ProgramUpdate, System


def test_changes_are_in_the_persons_language_or_in_english() -> None:
    changes = {language: (language,) for language in LANGUAGES}
    update = ProgramUpdate(2, "0.2.0", datetime(2026, 1, 1, tzinfo=UTC), changes, (), "", "", True)
    assert update.changes_in("fa") == ("fa",)
    assert update.changes_in("uz") == ("en",)


def test_every_system_has_an_ending_of_its_own() -> None:
    assert set(SUFFIXES) == set(System)
    assert len(set(SUFFIXES.values())) == len(System)
