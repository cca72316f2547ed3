"""A part of ``vetting-desk report verify``: a proof that a person shows, by a list in a file."""

from collections.abc import Sequence
from pathlib import Path

import click

from vetting_desk.cli.output import print_json
from vetting_desk.cli.proof_text import json_of, lines_of
from vetting_desk.cli.verdicts import NOT_VALID, cannot_be_judged
from vetting_desk.model.evidence import Outcome
from vetting_desk.model.proof import Said


def verify_proof(
    file: Path, trust: Path, revoked: Sequence[Path], *, bearer: bool, as_json: bool
) -> None:
    """Say what a proof is worth: valid (0), not valid (1), or cannot be judged (3)."""
    from vetting_desk.operations.proofs.checking import verify_file

    said = None
    if bearer:
        said = Said(
            click.prompt("Name, as it is said", err=True),
            click.prompt("Birth date (YYYY, YYYY-MM or YYYY-MM-DD)", default="", err=True),
        )
    verdict = verify_file(file, trust, revoked, said)
    if as_json:
        print_json(json_of(verdict))
    else:
        for line in lines_of(verdict):
            click.echo(line)
    if verdict.outcome is Outcome.NOT_VALID:
        raise click.exceptions.Exit(NOT_VALID)
    if verdict.outcome is not Outcome.VALID:
        raise cannot_be_judged()


def only_list(revoked: Sequence[Path]) -> Path | None:
    """Return the one revocation list of certificates for what is no proof.

    Raises:
        UsageError: If several are given.
    """
    from vetting_desk.operations.proofs.known_list import is_file

    found = [path for path in revoked if not is_file(path.read_bytes())]
    if len(found) > 1:
        raise click.UsageError("Give one revocation list of certificates.")
    return found[0] if found else None
