from dataclasses import replace
from typing import Any

import pytest

from vetting_desk.model.pack import PackContent
from vetting_desk.operations.organisation.packs import sample
from vetting_desk.packs.reading import read_pack


@pytest.fixture(scope="session")
def content() -> PackContent:
    """The sample pack as it is read."""
    return read_pack(sample())[0]


def with_text(content: PackContent, name: str, language: str, **changes: Any) -> PackContent:
    """Return a pack in which one text is another."""
    assert any((text.name, text.language) == (name, language) for text in content.texts)
    return replace(
        content,
        texts=tuple(
            replace(text, **changes) if (text.name, text.language) == (name, language) else text
            for text in content.texts
        ),
    )
