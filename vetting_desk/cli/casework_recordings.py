"""``vetting-desk casework recordings``: recorded talks, from a terminal; nothing is played here."""

from typing import TYPE_CHECKING, Any

import click

from vetting_desk.cli.asking import DeskOptions, with_desk
from vetting_desk.cli.options import AS_JSON, CASE
from vetting_desk.cli.output import plain, print_json
from vetting_desk.clock import to_text

if TYPE_CHECKING:
    from vetting_desk.model.recording import Recording


@click.group(name="recordings")
def recordings() -> None:
    """List recorded talks, check that each is what was recorded, erase by the rule, send one for a reason.

    Nothing changes for a person who refuses to be recorded, or takes it back.
    """


@recordings.command(name="list")
@with_desk
@CASE
@AS_JSON
def list_(at: DeskOptions, case_id: str, *, as_json: bool) -> None:
    """List the recordings of the case CASE_ID, the newest first, and whether the person agrees."""
    from vetting_desk.operations.recordings import consent, reading, recorder

    with at.unlocked() as (desk, _):
        recorder.mend(desk)
        agreed = consent.standing(desk, case_id)
        found = reading.of_case(desk, case_id)
    if as_json:
        print_json(
            {
                "consent": {
                    "answer": agreed.answer,
                    "how": agreed.how,
                    "language": agreed.language,
                    "at": to_text(agreed.at) if agreed.at else "",
                    "officer": agreed.officer_name,
                },
                "recordings": [_object(each) for each in found],
            }
        )
        return
    click.echo(f"consent  {agreed.answer or 'not asked'}")
    for each in found:
        click.echo(_line(each))


@recordings.command()
@with_desk
@click.argument("recording_id")
def verify(at: DeskOptions, recording_id: str) -> None:
    """Check every piece of RECORDING_ID, in its place, against what the log says of it."""
    from vetting_desk.operations.recordings import reading, recorder

    with at.unlocked() as (desk, _):
        recorder.mend(desk)
        found = reading.verify(desk, recording_id)
    click.echo(f"{found.id}  {found.pieces} pieces  {_long(found)}  as it was recorded")
    click.echo(f"digest  {found.head}")


@recordings.command()
@with_desk
@click.argument("recording_id", default="")
@click.option("--reason", default="", help="Why RECORDING_ID goes before its days have passed.")
def erase(at: DeskOptions, recording_id: str, reason: str) -> None:
    """Erase the recordings of DESK whose days have passed, or RECORDING_ID before, with a reason.

    It cannot be undone here. That there was one, how long, and its digest stays.
    """
    from vetting_desk.operations.recordings import keeping, recorder

    if reason and not recording_id:
        raise click.UsageError("--reason is of one recording: name RECORDING_ID too")
    with at.unlocked() as (desk, words):
        recorder.mend(desk)
        if recording_id:
            keeping.erase(desk, recording_id, reason, words)
        gone = 1 if recording_id else len(keeping.erase_old(desk))
    click.echo(f"Recordings that were erased: {gone}")


@recordings.command()
@with_desk
@CASE
@click.option("--words", default="", help="What they said; no reason is asked for.")
def withdraw(at: DeskOptions, case_id: str, words: str) -> None:
    """Write down that the person of the case CASE_ID takes back that the talk may be recorded."""
    from vetting_desk.operations.recordings import consent, recorder

    with at.unlocked() as (desk, _):
        recorder.mend(desk)
        consent.withdraw(desk, case_id, words)
    click.echo("Nothing is recorded from now on. What was recorded: casework recordings erase.")


@recordings.command()
@with_desk
@click.argument("recording_id")
@click.option("--reason", required=True, help="Why headquarters is to hear it.")
def send(at: DeskOptions, recording_id: str, reason: str) -> None:
    """Sign the sound of RECORDING_ID for headquarters; it goes with the next bundle, sealed."""
    from vetting_desk.operations.recordings import recorder, sending

    with at.unlocked() as (desk, _):
        recorder.mend(desk)
        entry = sending.send(desk, recording_id, reason)
    length = sum(file.length for file in entry.files)
    click.echo(f"{entry.id}  {length} bytes  to go with the next bundle")


def _object(each: "Recording") -> dict[str, Any]:
    return {
        "id": each.id,
        "case": each.case_id,
        "assessment": each.assessment_id,
        "began": to_text(each.begun_at),
        "officer": each.officer_name,
        "state": each.state.value,
        "ending": each.ending.value if each.ending else "",
        "milliseconds": each.milliseconds,
        "pieces": each.pieces,
        "digest": each.head,
        "clinical": each.sealed,
        "erased_why": each.erased_why,
        "sent": each.sent,
    }


def _line(each: "Recording") -> str:
    said = [
        each.id,
        to_text(each.begun_at),
        each.state.value,
        _long(each),
        plain(each.officer_name),
    ]
    if each.ending is not None:
        said.insert(3, each.ending.value)
    if each.sealed:
        said.append("clinical")
    if each.sent:
        said.append("sent")
    return "  ".join(said)


def _long(each: "Recording") -> str:
    seconds = each.milliseconds // 1000
    return f"{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"
