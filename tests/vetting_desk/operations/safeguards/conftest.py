"""A case at a post of several roles, and a foreign questionnaire that touches everything there is."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.vetting_desk.operations.conftest import opened, sha_of
from tests.vetting_desk.operations.decisions.conftest import bench, made
from vetting_desk.model import (
    BirthCertainty,
    BirthDate,
    NameScript,
    Officer,
    PersonName,
    Role,
    new_id,
)
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases
from vetting_desk.operations.interview import instruments

__all__ = ("bench", "made")

_BINDS = {
    "age": 'vd:fact="age"',
    "age_basis": 'vd:fact="age-basis"',
    "guardian": 'vd:fact="guardian"',
    "best": 'vd:fact="best-interests"',
    "notice": 'vd:fact="notice" vd:fact-map="ok=understood no=declined"',
    "language": 'vd:fact="language"',
    "interpreter": 'vd:fact="interpreter"',
    "danger": 'vd:fact="danger"',
    "over": 'vd:role="conversation-state"',
    "shut": "",
    "rates": "vd:role=\"rating-open\" calculate=\"if(contains(/data/shut, 'rates'), 'no', 'yes')\"",
    "talks": "vd:role=\"talk-open\" calculate=\"if(contains(/data/shut, 'talks'), 'no', 'yes')\"",
    "deeds": 'vd:touches="acts"',
    "hurt": 'vd:touches="violence"',
    "who": 'vd:touches="identity"',
    "mark": 'vd:touches="rating"',
    "fits": 'vd:touches="eligibility"',
    "mind": 'vd:touches="clinical"',
    "safe": 'vd:touches="safety"',
    "food": 'vd:touches="needs"',
    "call": 'vd:touches="contact"',
    "remark": "",
}
_ASKED = [name for name in _BINDS if name not in {"rates", "talks"}]
FOREIGN = f"""<?xml version="1.0"?>
<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"
    xmlns:vd="urn:vetting-desk:instrument:1">
<h:head><h:title>Foreign</h:title><model><instance><data id="foreign" version="1">
{"".join(f"<{name}/>" for name in _BINDS)}
</data></instance>
{"".join(f'<bind nodeset="/data/{name}" type="string" {more}/>' for name, more in _BINDS.items())}
</model></h:head><h:body>
{"".join(f'<input ref="/data/{name}"><label>{name}</label></input>' for name in _ASKED)}
</h:body></h:html>""".encode()
"""A form of another organisation: no kinds, few roles; facts and what is touched are said in its binds."""

NAME = [PersonName("Намунаи Озмоиш", NameScript.CYRILLIC)]
ADULT_BORN = BirthDate("1990-04-02", BirthCertainty.EXACT)


def as_role(desk: OpenDesk, role: Role, name: str = "") -> Officer:
    """Let another officer be at a desk that stays open: who writes, and whose role is asked."""
    person = Officer(new_id(), name or f"{role.value} sample", role)
    desk.casebook.officers.put(person)
    desk.casebook.act_as(person)
    return person


def add_foreign(desk: OpenDesk, folder: Path) -> str:
    path = folder / "foreign.xml"
    path.write_bytes(FOREIGN)
    return instruments.add_instrument(desk, path, in_spite=True).key.sha256


@pytest.fixture
def case(post: OpenDesk) -> str:
    return cases.create_case(post, NAME, ADULT_BORN).id


@pytest.fixture
def foreign(post: OpenDesk, tmp_path: Path) -> str:
    return add_foreign(post, tmp_path)


@pytest.fixture
def shipped(post: OpenDesk) -> Callable[[str], str]:
    return lambda name: sha_of(post, name)


@pytest.fixture
def own_post(enrolled: Path, tmp_path: Path) -> Iterator[OpenDesk]:
    """A post that a test keeps for many cases."""
    folder = Path(shutil.copytree(enrolled, tmp_path / "own"))
    with closing(opened(folder / "post")) as desk:
        yield desk
