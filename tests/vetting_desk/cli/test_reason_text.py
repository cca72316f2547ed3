import re

from vetting_desk.cli.reason_text import REASONS, reason_text
from vetting_desk.paths import resource_path
from vetting_desk.transfer.ends.record_check import check_record


def test_every_reason_that_a_record_check_gives_has_words() -> None:
    told = set(
        re.findall(r"``([a-z-]+)``", str(check_record.__doc__).partition("as ``reason``")[2])
    )
    assert told
    assert told <= set(REASONS)


def test_the_key_stands_beside_the_words_and_an_unknown_one_alone() -> None:
    assert reason_text("role") == "its signer's role may not sign such an instrument (role)"
    assert reason_text("sealed") == "it is sealed to psychologists, and cannot be read (sealed)"
    assert reason_text("unheard-of") == "unheard-of"


def test_the_format_names_every_reason() -> None:
    text = (resource_path("").parent / "docs/bundle-format.md").read_text(encoding="utf-8")
    assert [reason for reason in REASONS if f"`{reason}`" not in text] == []
