"""A post with a signed record whose evidence comes from third parties too."""

import shutil
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.vetting_desk.operations.conftest import PASSPHRASE, opened, sha_of
from vetting_desk.model import NameScript, PersonName
from vetting_desk.model.copies import BlackedOut, CopyFor, CopyWish
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases
from vetting_desk.operations.copies import suggesting
from vetting_desk.operations.interview import instruments, interviews
from vetting_desk.operations.records import records


@dataclass(frozen=True)
class Signed:
    """A case with one signed record."""

    case_id: str
    record_id: str


def signed(desk: OpenDesk, instrument: str, case_id: str = "", language: str = "") -> Signed:
    """A record of an instrument's example, filled in another language of the form if one is named."""
    case_id = case_id or cases.create_case(desk, [PersonName("Sample", NameScript.LATIN)]).id
    example = instruments.example(instrument)
    language = language or example.language
    interview = interviews.start(desk, case_id, sha_of(desk, instrument), language)
    interview.answer_all(example.steps)
    return Signed(case_id, records.sign(desk, interview.assessment.id, PASSPHRASE).id)


@pytest.fixture(scope="session")
def assessed(made_once: Callable[..., Path], enrolled: Path) -> Path:
    """The enrolled desks; at the post a signed record that says what third parties said."""

    def fill(folder: Path) -> None:
        shutil.copytree(enrolled, folder, dirs_exist_ok=True)
        with closing(opened(folder / "post")) as post:
            signed(post, "eligibility")

    return made_once("assessed", fill)


@pytest.fixture
def one(post: OpenDesk) -> Signed:
    """A case with a signed record, made once and copied with its desk."""
    [case] = cases.search(post)
    [record] = post.casebook.records.list(case.id)
    return Signed(case.id, record.id)


@pytest.fixture
def wished(post: OpenDesk) -> Callable[..., CopyWish]:
    """A function that returns a wish for a copy of a record, with all that is required blacked out."""

    def wish(
        one: Signed, recipient: CopyFor = CopyFor.LAWYER, *more: BlackedOut, required: bool = True
    ) -> CopyWish:
        found = suggesting.suggestions(post, (one.record_id,), recipient)
        out = tuple(each.blacked_out for each in found if each.required) if required else ()
        return CopyWish(
            one.case_id,
            (one.record_id,),
            recipient,
            "Court of Training",
            "Case 1/26",
            (*out, *more),
        )

    return wish
