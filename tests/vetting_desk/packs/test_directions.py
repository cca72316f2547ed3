import pytest

from vetting_desk.packs import directions


@pytest.mark.parametrize(
    ("language", "rtl"),
    [("fa", True), ("fa-AF", True), ("tg", False), ("tg-Arab", True), ("fa-Latn", False), ("ru", False)],
)  # fmt: skip
def test_direction_by_language_and_script(language: str, *, rtl: bool) -> None:
    assert directions.is_right_to_left(language) is rtl


@pytest.mark.parametrize("mark", ["\u202d", "\u202e"])
def test_overrides_are_seen(mark: str) -> None:
    assert directions.overrides(f"سلام {mark}abc\u202c")
    assert not directions.overrides("سلام \u2068abc\u2069")


@pytest.mark.parametrize(
    ("text", "balanced"),
    [
        ("سلام", True),
        ("\u2068{name}\u2069", True),
        ("\u202babc\u202c", True),
        ("\u2067\u202babc\u202c\u2069", True),
        ("\u2068{name}", False),
        ("{name}\u2069", False),
        ("\u2067\u202babc\u2069\u202c", False),
        ("\u2068{name}\n\u2069", False),
    ],
)
def test_each_isolate_and_embedding_is_closed_in_its_line(text: str, *, balanced: bool) -> None:
    assert directions.is_balanced(text) is balanced


def test_what_runs_from_left_to_right_without_isolates() -> None:
    assert directions.bare_run("سلام {name}") == "{"
    assert directions.bare_run("سلام abc") == "ab"
    assert directions.bare_run("سلام \u2068{name}\u2069") == ""
