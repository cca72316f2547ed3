"""A second rater with their own slot and tools of their own finds nothing of the first's ratings before they
lock.

Searched: the casebook (every cell, every decrypted page), the backup, the bundle, and what the window's own
use cases show. Whatever is an age file is opened with every identity that the second rater's slot gives. Each
search finds the
evidence, which they are to see, and the reasons once both have locked: so it does look where they would lie.
"""

import base64
import binascii
import io
import shutil
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.security.own_tools import cells, pages
from tests.vetting_desk.operations.raters.conftest import (
    FORMULATION,
    REASONS,
    SUMMARY,
    WORDS,
    fill,
    new_case,
    rate_all,
    small_form,
)  # fmt: skip
from vetting_desk.crypto.age import HybridIdentity, open_reader, unseal
from vetting_desk.crypto.slots import SlotSecret
from vetting_desk.errors import AgeError, NotFoundError, PermissionDeniedError, SecondRatingError
from vetting_desk.judgement.assessment import read_assessment
from vetting_desk.judgement.views import AssessmentView
from vetting_desk.model import NameScript, PersonName
from vetting_desk.model.alarm import AlarmCause
from vetting_desk.operations.access import complaint_seal, rating_seal
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.agenda import looking
from vetting_desk.operations.cases import cases, history
from vetting_desk.operations.decisions import decided
from vetting_desk.operations.desk import audit, tickets
from vetting_desk.operations.desk.backups import file as backup_file
from vetting_desk.operations.desk.backups import making
from vetting_desk.operations.exchange import transfer
from vetting_desk.operations.interview import answer_log, handover, instruments, interviews
from vetting_desk.operations.raters import asking, blind, comparing, locking, measuring
from vetting_desk.operations.records import case_words, earlier, records, since

SECRETS = (*REASONS.values(), FORMULATION, SUMMARY)
_AGE = b"age-encryption.org/v1\n"


@dataclass
class Lived:
    """The desks after the first rater has locked, closed.

    Attributes:
        three: The desks.
        case_id: The case.
        assessment: The first rater's draft.
        locked: Id of the entry that gives the evidence.
        stick: Where bundle and backup lie.
    """

    three: Any
    case_id: str
    assessment: str
    locked: str
    stick: Path


def ask_and_lock(three: Any, stick: Path, second: str) -> Lived:
    stick.mkdir(exist_ok=True)
    path = stick.parent / "small-spj.xml"
    path.write_bytes(small_form())
    with closing(three.hq()) as hq:
        instruments.add_instrument(hq, path, in_spite=True)
    with closing(three.unlock("boss")) as desk:
        sha256 = instruments.add_instrument(desk, path, in_spite=True).key.sha256
    with closing(three.unlock("interviewer")) as desk:
        case_id = new_case(desk)
        draft = fill(desk, sha256, case_id)
    with closing(three.unlock("boss")) as desk:
        [rater] = [each for each in asking.raters(desk, draft) if each.officer_name == second]
        asking.ask(desk, draft, rater)
    with closing(three.unlock("interviewer")) as desk:
        locked = locking.lock(desk, draft).id
    with closing(three.unlock("boss")) as desk:
        transfer.write_bundles(desk, stick)
        making.create(desk, stick)
    return Lived(three, case_id, draft, locked, stick)


@pytest.fixture(scope="module")
def lived(made: Path, tmp_path_factory: pytest.TempPathFactory, helpers: Any) -> Lived:
    root = tmp_path_factory.mktemp("rated")
    three = helpers.Desks(Path(shutil.copytree(made, root / "data")))
    return ask_and_lock(three, root / "stick", helpers.NAMES["psychologist"])


def everything(desk: OpenDesk) -> list[HybridIdentity]:
    """Every identity that a slot gives."""
    secret: SlotSecret = desk.secret
    texts = [secret.age_identity, *secret.clinical_identity.split()]
    return [
        *(HybridIdentity.from_text(each) for each in texts if each),
        rating_seal.identity_of(secret),
        tickets.identity_of(secret),
        complaint_seal.identity_of(secret),
    ]


def opened(content: bytes, identities: list[HybridIdentity]) -> Iterator[bytes]:
    """Yield some content, and whatever in it opens: age files anywhere in it, in base64 or not."""
    waiting = [content]
    while waiting:
        each = waiting.pop()
        yield each
        with suppress(binascii.Error, ValueError):
            if len(each) > 40 and each[:64].isascii():
                waiting.append(base64.b64decode(each, validate=True))
        start = each.find(_AGE)
        if start >= 0:
            with suppress(AgeError):
                waiting.append(unseal(each[start:], identities))


def found_in(contents: Iterator[bytes], identities: list[HybridIdentity], helpers: Any) -> set[str]:
    """Return which secrets, and which words of evidence, are somewhere in some contents."""
    found: set[str] = set()
    wanted = {*SECRETS, *WORDS.values()}
    for content in contents:
        for each in opened(content, identities):
            found |= {word for word in wanted - found if helpers.holds(each, word)}
    return found


def keys_of(three: Any, who: str) -> tuple[bytes, list[HybridIdentity]]:
    with closing(three.unlock(who)) as desk:
        return bytes(desk.secret.store_key), everything(desk)


@pytest.mark.parametrize("who", ["psychologist", "boss"])
def test_the_casebook_holds_the_evidence_and_nothing_of_the_ratings(
    lived: Lived, helpers: Any, who: str
) -> None:
    key, identities = keys_of(lived.three, who)

    found = found_in(cells(lived.three.post, key), identities, helpers)
    found |= found_in(pages(lived.three.post, key), identities, helpers)

    assert found == set(WORDS.values())


def test_the_first_raters_own_slot_finds_what_the_search_looks_for(
    lived: Lived, helpers: Any
) -> None:
    """A control: what the first rater's own keys open is there to be found."""
    with closing(lived.three.unlock("interviewer")) as desk:
        interview = interviews.reopen(desk, lived.assessment)
        reasons = {
            interview.session.node(f"/data/{name.lower()}/reasons").value for name in REASONS
        }
        identities = everything(desk)
        key = bytes(desk.secret.store_key)
    assert reasons == set(REASONS.values())
    keys = [each for each in cells(lived.three.post, key) if each.startswith(_AGE)]
    assert any(is_key(each, identities) for each in keys)


def is_key(content: bytes, identities: list[HybridIdentity]) -> bool:
    """Return whether some identity opens a sealed data key."""
    try:
        return b"vetting-desk-clinical/1" in unseal(content, identities)
    except AgeError:
        return False


def test_no_key_of_a_draft_or_a_sheet_opens_to_the_second_rater(lived: Lived) -> None:
    _, identities = keys_of(lived.three, "psychologist")
    with closing(lived.three.unlock("psychologist")) as desk:
        sealed = desk.casebook.database.column("SELECT sealed FROM rating_keys")
        sealed += desk.casebook.database.column("SELECT sealed FROM rating_sheets")

    assert len(sealed) == 2
    assert not any(is_key(bytes(each), identities) for each in sealed)


def test_the_backup_opens_and_holds_the_same(lived: Lived, helpers: Any, tmp_path: Path) -> None:
    key, identities = keys_of(lived.three, "psychologist")
    [backup] = lived.stick.glob("*.vdbackup")
    with backup.open("rb") as file:
        header, _ = backup_file.read_header(file)
        payload = open_reader(io.BytesIO(file.read()), identities).read()
    assert header.desk.name == "Post"
    start = payload.index(b"casebook.db")
    (tmp_path / "casebook.db").write_bytes(
        payload[start - start % 512 + 512 :][: length_of(payload, start)]
    )

    found = found_in(pages(tmp_path, key), identities, helpers)

    assert found == set(WORDS.values())


def length_of(payload: bytes, name_at: int) -> int:
    """Return the length that an ustar header states."""
    head = name_at - name_at % 512
    return int(payload[head + 124 : head + 135], 8)


def test_the_bundle_holds_evidence_and_opens_to_headquarters_alone(
    lived: Lived, helpers: Any
) -> None:
    _, identities = keys_of(lived.three, "psychologist")
    bundles = [each.read_bytes() for each in lived.stick.glob("*.age")]
    assert bundles
    for each in bundles:
        with pytest.raises(AgeError):
            unseal(each, identities)

    with closing(lived.three.hq()) as hq:
        at_hq = everything(hq)
    found = found_in(iter(bundles), at_hq, helpers)

    assert found == set(WORDS.values())


def test_no_use_case_shows_the_second_rater_more(lived: Lived, helpers: Any) -> None:
    with closing(lived.three.unlock("psychologist")) as desk:
        shown = [repr(cases.search(desk, words)) for words in SECRETS]
        assert all(each == "[]" for each in shown)
        shown.append(repr(cases.case_detail(desk, lived.case_id)))
        shown.append(repr(history.earlier(desk, lived.case_id)))
        shown.append(repr(blind.look(desk, lived.locked)))
        shown.append(repr(asking.standing(desk, lived.case_id, lived.assessment)))
        shown.append(repr(asking.overview(desk)))
        shown.append(repr(measuring.measure(desk, measuring.Choice("small-spj"))))
        shown.append(repr(earlier.earlier_judgements(desk, lived.case_id)))
        shown.append(repr(earlier.earlier_passages(desk, lived.case_id)))
        shown.append(repr(case_words.case_words(desk, lived.case_id)))
        shown.append(repr(since.since(desk, lived.case_id)))
        shown.append(repr(decided.decided(desk, lived.case_id)))
        shown.append(repr(looking.look(desk)))
        for refused in (
            lambda: interviews.resume(desk, lived.assessment),
            lambda: interviews.reopen(desk, lived.assessment),
            lambda: answer_log.audit_csv(desk, lived.assessment),
            lambda: locking.lock(desk, lived.assessment),
        ):
            with pytest.raises(PermissionDeniedError):
                refused()
        with pytest.raises(NotFoundError):
            records.report(desk, lived.assessment)
        with pytest.raises(SecondRatingError):
            comparing.side_by_side(desk, lived.case_id, lived.assessment)
    with closing(lived.three.unlock("boss")) as desk:
        shown.append(repr(list(audit.entries(desk))))
        shown.append(repr(handover.drafts(desk)))
    for words in SECRETS:
        assert not any(words in each for each in shown)


def test_once_both_have_locked_the_same_search_finds_all(
    made: Path, tmp_path: Path, helpers: Any
) -> None:
    """A control: the search looks where ratings lie when they lie in the open."""
    three = helpers.Desks(Path(shutil.copytree(made, tmp_path / "data")))
    lived = ask_and_lock(three, tmp_path / "stick", helpers.NAMES["psychologist"])
    with closing(three.unlock("psychologist")) as desk:
        rate_all(desk, lived.locked)
        blind.lock(desk, lived.locked)
    key, identities = keys_of(three, "psychologist")
    assert found_in(cells(three.post, key), identities, helpers) == set(WORDS.values())
    with closing(three.unlock("interviewer")) as desk:
        assert locking.settle(desk) == 1

    found = found_in(cells(three.post, key), identities, helpers)

    assert found >= {*REASONS.values(), *WORDS.values()}
    assert FORMULATION not in found


def test_a_whole_return_assessment_leaves_nothing_of_its_judgement_in_the_open(
    made: Path, tmp_path: Path, helpers: Any
) -> None:
    """Every reason, formulation, scenario, plan and summary of the shipped example, and its alarm."""
    three = helpers.Desks(Path(shutil.copytree(made, tmp_path / "data")))
    with closing(three.unlock("psychologist")) as desk:
        case = cases.create_case(desk, [PersonName("Sample", NameScript.LATIN)])
        [summary] = [
            each for each in instruments.list_instruments(desk) if each.key.id == "return-spj"
        ]
        example = instruments.example("return-spj")
        interview = interviews.start(desk, case.id, summary.key.sha256, example.language)
        interview.answer_all(example.steps)
        interview.answer("/data/intent/i2/i2_rating/i2_presence", "2")
        interview.close()
        words = set(judged(read_assessment(interview.session)))
    assert len(words) > 40
    key, identities = keys_of(three, "interviewer")

    found: set[str] = set()
    for content in (*cells(three.post, key), *pages(three.post, key)):
        for each in opened(content, identities):
            found |= {word for word in words - found if helpers.holds(each, word)}
    with closing(three.unlock("interviewer")) as desk:
        causes = {each.cause for each in desk.casebook.alarms.of_case(case.id)}

    assert found == set()
    assert AlarmCause.ATTACK.value not in causes
    assert AlarmCause.REVIEW.value in causes


def judged(view: AssessmentView) -> Iterator[str]:
    """Yield what a rater writes that judges, long enough to be found by chance nowhere else."""
    texts = [each.reasons for each in view.indicators]
    texts += [text for _, _, text in view.formulation.parts] if view.formulation else []
    texts += [text for each in view.scenarios for text in (each.what, each.early_signs)]
    texts += [each.action for each in view.plan]
    texts += [text for each in view.summary for text in (each.reasons, each.gaps)]
    yield from (text for text in texts if len(text) > 20)
