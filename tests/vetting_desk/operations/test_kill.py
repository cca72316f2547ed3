"""``kill -9`` at random moments while an interview is answered: everything acknowledged is restored.

The store has a similar test of its own; this one covers the whole path of an answer: session,
snapshots, repeats, and the replay that rebuilds the draft.
"""

import os
import random
import signal
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from vetting_desk.model import NameScript, PersonName
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases
from vetting_desk.operations.interview import instruments, interviews
from vetting_desk.operations.interview.interviews import Interview

ROUNDS = 40

pytestmark = pytest.mark.slow

FORM = b"""<?xml version="1.0"?>
<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"
    xmlns:jr="http://openrosa.org/javarosa">
<h:head><h:title>Killed</h:title><model><instance><data id="killed" version="1">
<words/><count/><long/><things jr:template=""><thing/></things>
</data></instance>
<bind nodeset="/data/words" type="string"/>
<bind nodeset="/data/count" type="int"/>
<bind nodeset="/data/long" type="string" calculate="concat(/data/words, ' ', count(/data/things))"/>
</model></h:head><h:body>
<input ref="/data/words"><label>Words</label></input>
<input ref="/data/count"><label>Count</label></input>
<group ref="/data/things"><label>Things</label><repeat nodeset="/data/things">
<input ref="/data/things/thing"><label>Thing</label></input></repeat></group>
</h:body></h:html>"""


def answer_until_killed(
    interview: Interview, first: int, acknowledge: Callable[[int], None]
) -> None:
    """Give one numbered answer after the other, and acknowledge each once it is committed."""
    number = first
    while True:
        interview.answer("/data/words", f"answer {number} " + "ҷ" * (number * 37 % 400))
        interview.answer("/data/count", str(number))
        if number % 9 == 4:
            interview.add_repeat("/data/things")
            interview.answer("/data/things[1]/thing", str(number))
        if number % 27 == 13:
            interview.remove_repeat("/data/things", 1)
        acknowledge(number)
        number += 1


def killed_while_answering(
    folder: Path, assessment_id: str, first: int, unlock: Callable[[Path], OpenDesk], wanted: int
) -> int:
    """Answer in a separate process, kill it after `wanted` answers, return the last acknowledged number."""
    reading, writing = os.pipe()
    process = os.fork()
    if process == 0:
        try:
            os.close(reading)
            interview = interviews.resume(unlock(folder), assessment_id)
            answer_until_killed(interview, first, lambda n: acknowledge(writing, n))
        finally:
            os._exit(1)
    os.close(writing)
    with os.fdopen(reading, "rb") as acknowledged:
        numbers = [int(acknowledged.readline()) for _ in range(wanted)]
        os.kill(process, signal.SIGKILL)
        numbers += [int(line) for line in acknowledged if line.endswith(b"\n")]
    _, status = os.waitpid(process, 0)
    assert os.WTERMSIG(status) == signal.SIGKILL
    return numbers[-1]


def acknowledge(writing: int, number: int) -> None:
    os.write(writing, f"{number}\n".encode())


if sys.platform != "win32":  # needs fork and SIGKILL

    def test_every_acknowledged_answer_is_there_again_after_kill_9(
        data: Path, unlock: Callable[[Path], OpenDesk], tmp_path: Path
    ) -> None:
        chance = random.Random(20_261_122)
        with closing(unlock(data / "post")) as post:
            path = tmp_path / "killed.xml"
            path.write_bytes(FORM)
            summary = instruments.add_instrument(post, path, in_spite=True)
            case = cases.create_case(post, [PersonName("Намунаи Кушта", NameScript.CYRILLIC)])
            draft = interviews.start(post, case.id, summary.key.sha256).assessment.id

        last = 0
        for _ in range(ROUNDS):
            acknowledged = killed_while_answering(
                data / "post", draft, last + 1, unlock, chance.randrange(1, 30)
            )
            with closing(unlock(data / "post")) as post:
                interview = interviews.resume(post, draft)
                last = int(interview.session.node("/data/count").value)
                # One more may have been committed without being acknowledged.
                assert last in {acknowledged, acknowledged + 1}
                words = interview.session.node("/data/words").value.split()[1]
                assert int(words) in {last, last + 1}
                before = interview.session.to_draft_xml()
                again = interviews.resume(post, draft)
                assert again.session.to_draft_xml() == before

        with closing(unlock(data / "post")) as post:
            post.casebook.verify()
        assert last > ROUNDS
