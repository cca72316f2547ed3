"""A case with a file, at the desks of the deciding tests."""

import pytest

from tests.vetting_desk.decoding import samples
from tests.vetting_desk.operations.decisions.conftest import ANORA, Bench, bench, made
from vetting_desk.model.kept_file import KeptFile, PaperForm
from vetting_desk.operations.files import incoming, kept
from vetting_desk.operations.files.incoming import Incoming

__all__ = ["bench", "made"]


def about(shows: str = "Шиноснома, саҳифаи аввал", step: str = "") -> KeptFile:
    return KeptFile(
        "", shows, brought_by="Модари намуна", language="тоҷикӣ", form=PaperForm.COPY, step=step
    )


@pytest.fixture(scope="session")
def came() -> Incoming:
    return incoming.prepare(samples.picture("JPEG", turned=6) + samples.HIDDEN)


@pytest.fixture
def file(bench: Bench, came: Incoming) -> KeptFile:
    return kept.take_in(bench.at(ANORA), bench.case_id, about(), came)
