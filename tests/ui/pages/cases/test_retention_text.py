"""Words for why a case may not be erased."""

from ui.pages.cases.retention_text import known_refusals
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
    assert len(states) == 5
    assert states <= known_refusals()
