"""What a command that verifies ends with."""

from typing import Any

import click
import pytest

from vetting_desk import errors
from vetting_desk.cli import program
from vetting_desk.cli.verdicts import VERIFYING, cannot_be_judged, code_of

CODES = [
    (errors.ReportSignatureError(detail="altered"), 1),
    (errors.NotAReportError(detail="not-a-report"), 1),
    (errors.BundleSignatureError(detail="cms: signature"), 1),
    (errors.AgePayloadError(detail="cut-short"), 1),
    (errors.AuditChainError(sequence=1, detail="changed"), 1),
    (errors.InputError(field="root.pem", detail="not-a-certificate"), 2),
    (errors.BundleSignatureError(detail="cms: chain"), 3),
    (errors.BundleSignatureError(detail="long-term: chain"), 3),
    (errors.CertificateError(subject="", detail="chain"), 3),
    (errors.BundleVersionError(found=9, known=2), 3),
    (errors.NoMatchingIdentityError(), 3),
    (errors.WrongPassphraseError(officer_id=""), 3),
]


@pytest.mark.parametrize(("error", "code"), CODES, ids=lambda each: type(each).__name__)
def test_each_error_means_one_of_four_codes(error: errors.VettingDeskError, code: int) -> None:
    for command in VERIFYING:
        assert code_of(error, [*command, "a file"]) == code


@pytest.mark.parametrize(("error", "code"), CODES, ids=lambda each: type(each).__name__)
def test_what_verifies_nothing_ends_with_one(error: errors.VettingDeskError, code: int) -> None:
    for command in (["organisation", "revoke"], ["bundle"], []):
        assert code_of(error, command) == 1


def test_the_commands_that_verify_are_there() -> None:
    for group, name in VERIFYING:
        command = program.program.get_command(click.Context(program.program), group)
        assert isinstance(command, click.Group)
        assert name in command.commands


def test_a_command_that_could_not_judge_ends_with_three(
    monkeypatch: pytest.MonkeyPatch, cli: Any
) -> None:
    @click.command(name="invented")
    def invented() -> None:
        raise cannot_be_judged()

    monkeypatch.setitem(program.program.commands, "invented", invented)
    assert cli("invented").code == 3
