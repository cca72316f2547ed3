"""``vetting-desk casework files``: the files of a case, taken in and out, and through whose hands they went."""

from pathlib import Path

import click

from vetting_desk.cli.asking import DeskOptions, with_desk
from vetting_desk.cli.options import AS_JSON
from vetting_desk.cli.output import plain, print_json
from vetting_desk.clock import to_text

_IN = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.group(name="files")
def files() -> None:
    """See the files of a case, take one in or out, record through whose hands it went."""


@files.command(name="list")
@with_desk
@click.argument("case")
@AS_JSON
def list_files(at: DeskOptions, case: str, *, as_json: bool) -> None:
    """List the files of CASE, by its id: what each shows, who brought it, and its chain of custody."""
    from vetting_desk.operations.files import kept

    with at.unlocked() as (open_desk, _):
        found = kept.of_case(open_desk, case)
    if as_json:
        print_json(
            {
                "case": case,
                "files": [
                    {
                        "id": each.file.id,
                        "shows": each.file.shows,
                        "state": each.file.state.value,
                        "form": each.file.form.value,
                        "brought_by": each.file.brought_by,
                        "language": each.file.language,
                        "step": each.file.step,
                        "media": each.file.media,
                        "length": each.file.length,
                        "sha256": each.file.sha256,
                        "came_sha256": each.file.came_sha256,
                        "taken_out_of_it": list(each.file.gone),
                        "here": each.here,
                        "differs": bool(each.stands.others),
                        "custody": [
                            {
                                "id": hand.hand.id,
                                "of": hand.hand.of.value,
                                "act": hand.hand.act.value,
                                "day": hand.hand.day,
                                "giver": hand.hand.giver,
                                "receiver": hand.hand.receiver,
                                "why": hand.hand.why,
                                "holds": hand.hand.holds,
                                "said_by": hand.stands.now.officer_name,
                                "said_at": to_text(hand.stands.now.at),
                                "corrected": len(hand.stands.history) - 1,
                            }
                            for hand in each.hands
                        ],
                    }
                    for each in found
                ],
            }
        )
        return
    for each in found:
        file = each.file
        kind = file.media or "paper alone"
        here = "" if each.here or not file.sha256 else "  not here yet"
        differs = "  two desks differ: settle it in the window" if each.stands.others else ""
        click.echo(
            f"{file.id}  {file.state.value}  {file.form.value}  {kind}  {plain(file.shows)}{here}{differs}"
        )
        for hand in each.hands:
            gone = "" if hand.hand.holds else "  taken back"
            whom = " -> ".join(part for part in (hand.hand.giver, hand.hand.receiver) if part)
            click.echo(
                f"  {hand.hand.id}  {hand.hand.day}  {hand.hand.of.value} {hand.hand.act.value}"
                f"  {plain(whom)}  {plain(hand.hand.why)}{gone}".rstrip()
            )


@files.command()
@with_desk
@click.argument("case")
@click.option(
    "--file", "path", type=_IN, help="The file; leave it out for a paper without a picture."
)
@click.option("--shows", required=True, help="What it shows.")
@click.option("--brought-by", required=True, help="Who brought it.")
@click.option(
    "--form", type=click.Choice(["original", "copy", "unknown"]), default="unknown",
    help="What lay there.", show_default=True,
)  # fmt: skip
@click.option("--language", default="", help="In which language it is, in words.")
@click.option("--step", default="", help="The paper of a passage it shows, by the id of its step.")
@click.option("--day", default="", help="When it was brought, YYYY-MM-DD; today if left out.")
def add(
    at: DeskOptions,
    case: str,
    path: Path | None,
    shows: str,
    brought_by: str,
    form: str,
    language: str,
    step: str,
    day: str,
) -> None:
    """Take a file in for CASE: encrypted as it comes in, without place, camera and author."""
    from vetting_desk.model.kept_file import KeptFile, PaperForm
    from vetting_desk.operations.files import incoming, kept

    came = incoming.take(path) if path is not None else None
    about = KeptFile(
        "", shows, brought_by=brought_by, form=PaperForm(form), language=language, step=step
    )
    with at.unlocked() as (open_desk, _):
        made = kept.take_in(open_desk, case, about, came, day)
    click.echo(f"Taken in: {made.id}")
    if made.sha256:
        gone = ", ".join(made.gone) or "nothing"
        click.echo(f"  taken out of it: {gone}; as it came: {made.came_sha256}")


@files.command(name="take-out")
@with_desk
@click.argument("case")
@click.argument("file")
@click.option("--reason", required=True, help="Why it counts no more.")
def take_out(at: DeskOptions, case: str, file: str, reason: str) -> None:
    """Have FILE of CASE count no more; it stays to be read, and can be put back."""
    from vetting_desk.operations.files import kept

    with at.unlocked() as (open_desk, _):
        kept.take_out(open_desk, case, file, reason)
    click.echo("Taken out. It stays among what was taken out.")


@files.command(name="put-back")
@with_desk
@click.argument("case")
@click.argument("file")
@click.option("--reason", required=True, help="Why it counts again.")
def put_back(at: DeskOptions, case: str, file: str, reason: str) -> None:
    """Have FILE of CASE count again."""
    from vetting_desk.operations.files import kept

    with at.unlocked() as (open_desk, _):
        kept.put_back(open_desk, case, file, reason)
    click.echo("Put back.")


@files.command()
@with_desk
@click.argument("case")
@click.argument("file")
@click.option("--of", type=click.Choice(["paper", "file"]), default="paper", show_default=True)
@click.option(
    "--act", type=click.Choice(["taken-in", "shown", "handed-over", "returned"]), required=True
)
@click.option("--day", required=True, help="When, YYYY-MM-DD.")
@click.option("--giver", default="", help="From whom.")
@click.option("--receiver", default="", help="To whom.")
@click.option("--why", default="", help="Why.")
@click.option("--corrects", default="", help="The entry this corrects, by its id.")
@click.option("--reason", default="", help="Why that is corrected.")
def custody(
    at: DeskOptions,
    case: str,
    file: str,
    of: str,
    act: str,
    day: str,
    giver: str,
    receiver: str,
    why: str,
    corrects: str,
    reason: str,
) -> None:
    """Record that FILE of CASE, or its paper, changed hands; what was recorded before stays."""
    from vetting_desk.model.kept_file import Hand, HandAct, HandOf
    from vetting_desk.operations.files import hands

    hand = Hand(corrects, file, HandOf(of), HandAct(act), day, giver, receiver, why)
    with at.unlocked() as (open_desk, _):
        made = hands.record(open_desk, case, hand, reason)
    click.echo(f"Recorded: {made.id}")
