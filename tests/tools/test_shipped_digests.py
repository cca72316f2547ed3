from tools import shipped_digests


def test_the_list_in_the_program_is_that_of_the_files_it_ships() -> None:
    """If this fails after an instrument was changed on purpose: ``make instruments``."""
    assert shipped_digests.TARGET.read_text(encoding="utf-8") == shipped_digests.page()
