"""Words for why a case may not be erased."""

from ui.pages.cases.retention_text import known_refusals, refusal_text
from vetting_desk.operations.cases import retention


def test_every_state_the_core_refuses_with_has_words() -> None:
    import inspect

    source = inspect.getsource(retention._why_not)
    states = {
        part.strip(' "')
        for line in source.splitlines()
        if line.strip().startswith('"') and '":' in line
        for part in [line.partition(":")[0]]
    }
    assert len(states) == 6
    assert states <= known_refusals()


def test_each_state_has_words_of_its_own() -> None:
    words = {refusal_text(state) for state in known_refusals()}
    assert len(words) == len(known_refusals())
    assert all(words)


def test_a_state_nobody_named_has_none() -> None:
    assert refusal_text("moon-phase") == ""
