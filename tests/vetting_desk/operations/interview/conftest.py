"""A draft of a small form."""

from pathlib import Path

import pytest

from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.interview import instruments, interviews
from vetting_desk.operations.interview.interviews import Interview
from vetting_desk.operations.interview.judging import Judging

FORM = b"""<?xml version="1.0"?>
<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"
    xmlns:jr="http://openrosa.org/javarosa">
<h:head><h:title>Small</h:title><model><instance><data id="small" version="1">
<words/><age/><child/><things jr:template=""><thing/></things><picture/>
</data></instance>
<bind nodeset="/data/words" type="string" required="true()"/>
<bind nodeset="/data/age" type="int" constraint=". &lt; 130" jr:constraintMsg="Too old"/>
<bind nodeset="/data/child" type="string" calculate="if(/data/age &lt; 18, 'yes', 'no')"/>
<bind nodeset="/data/things/thing" type="string"/>
<bind nodeset="/data/picture" type="binary"/>
</model></h:head><h:body>
<input ref="/data/words"><label>Words</label></input>
<input ref="/data/age"><label>Age</label></input>
<group ref="/data/things"><label>Things</label><repeat nodeset="/data/things">
<input ref="/data/things/thing"><label>Thing</label></input></repeat></group>
<upload ref="/data/picture" mediatype="image/*"><label>Picture</label></upload>
</h:body></h:html>"""


@pytest.fixture
def sha256(post: OpenDesk, tmp_path: Path) -> str:
    path = tmp_path / "small.xml"
    path.write_bytes(FORM)
    return instruments.add_instrument(post, path, in_spite=True).key.sha256


@pytest.fixture
def interview(post: OpenDesk, case_id: str, sha256: str) -> Interview:
    return interviews.start(post, case_id, sha256)


@pytest.fixture
def judging(post: OpenDesk, case_id: str) -> Judging:
    """The example of the return assessment, all of it answered, at the post of a psychologist."""
    example = instruments.example("return-spj")
    sha = next(
        each.key.sha256 for each in post.casebook.instruments.list() if each.key.id == "return-spj"
    )
    interview = interviews.start(post, case_id, sha, example.language)
    interview.answer_all(example.steps)
    return Judging(interview)


def interview_of(judging: Judging) -> Interview:
    """Return the interview that is judged."""
    assert isinstance(judging.interview, Interview)
    return judging.interview
