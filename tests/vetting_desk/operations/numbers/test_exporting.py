"""An export is sealed to its recipient alone, logged, and leaves nothing readable on the disk."""

import json
from pathlib import Path

import pytest

from tests.vetting_desk.operations.decisions.conftest import HILOLA, Bench
from vetting_desk.crypto.age import HybridIdentity, X25519Identity, unseal
from vetting_desk.errors import InputError
from vetting_desk.model.numbers.columns import Column
from vetting_desk.operations.numbers import exporting, looking
from vetting_desk.operations.numbers.rows import Form

COLUMNS = [Column.SEX, Column.OUTCOME, Column.CALL_DECISION]


def test_only_the_recipient_opens_it_and_the_log_says_what_for(
    bench: Bench, tmp_path: Path
) -> None:
    bench.decided()
    desk, identity = bench.at(HILOLA), HybridIdentity.generate()
    looking.bring_up_to_date(desk)
    done = exporting.export(
        desk, "Yearly report", COLUMNS, [identity.recipient.to_text()], tmp_path, Form.JSON_LINES
    )
    [file] = list(tmp_path.glob("*.age"))
    assert file == done.path
    data = file.read_bytes()
    assert b"amnesty" not in data
    [line] = unseal(data, [identity]).splitlines()
    row = json.loads(line)
    assert row["outcome"] == "withheld"  # nobody shares it
    assert bench.case_id not in line.decode()
    entry = desk.casebook.audit.entries(limit=1)[0]
    assert entry.action == "numbers-exported"
    assert entry.detail["purpose"] == "Yearly report"
    assert entry.detail["digest"] == done.digest


@pytest.mark.parametrize(
    "recipients",
    [[], ["age1pq1nothing"], [X25519Identity.generate().recipient.to_text()], ["x"] * 21],
)
def test_whom_nobody_could_seal_to_is_refused(
    bench: Bench, tmp_path: Path, recipients: list[str]
) -> None:
    with pytest.raises(InputError):
        exporting.export(bench.at(HILOLA), "Why", COLUMNS, recipients, tmp_path)
    assert not list(tmp_path.glob("*.age"))


def test_it_takes_a_purpose_and_columns(bench: Bench, tmp_path: Path) -> None:
    recipient = HybridIdentity.generate().recipient.to_text()
    with pytest.raises(InputError):
        exporting.export(bench.at(HILOLA), " ", COLUMNS, [recipient], tmp_path)
    with pytest.raises(InputError):
        exporting.export(bench.at(HILOLA), "Why", [], [recipient], tmp_path)
