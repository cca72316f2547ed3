"""``vetting-desk casework``: calls, what is due, zones, complaints, who holds a case, what belongs to one."""

import click

from vetting_desk.cli import casework_outreach
from vetting_desk.cli.asking import DeskOptions, with_desk
from vetting_desk.cli.casework_agenda import afterwards, agenda, plan
from vetting_desk.cli.casework_calls import calls, lose_words
from vetting_desk.cli.casework_closing import close, ending, reopen
from vetting_desk.cli.casework_facts import facts
from vetting_desk.cli.casework_files import files
from vetting_desk.cli.casework_interpreters import interpreters
from vetting_desk.cli.casework_recordings import recordings
from vetting_desk.cli.casework_ways import call, interpreter, item
from vetting_desk.cli.options import AS_JSON, CASE
from vetting_desk.cli.output import plain, print_json
from vetting_desk.cli.passage import passage


@click.group(name="casework")
def command() -> None:
    """What is due; calls; zones of papers; complaints; who holds a case, and what belongs to one."""


command.add_command(agenda)
command.add_command(plan)
command.add_command(afterwards)
command.add_command(calls)
command.add_command(lose_words)
command.add_command(passage)
command.add_command(interpreters)
command.add_command(facts)
command.add_command(files)
command.add_command(recordings)
command.add_command(close)
command.add_command(reopen)
command.add_command(ending)
command.add_command(call)
command.add_command(item)
command.add_command(interpreter)


@command.command()
@click.argument("lines", nargs=-1, required=True)
@AS_JSON
def mrz(lines: tuple[str, ...], *, as_json: bool) -> None:
    """Read the LINES of a machine-readable zone: its kind, its fields, and each check digit.

    It says whether the digits agree, never whether a document is genuine. Put each line in quotation marks.
    """
    from vetting_desk.judgement.mrz import read

    zone = read(lines)
    if as_json:
        print_json(
            {
                "kind": zone.kind,
                "agrees": zone.agrees,
                "fields": zone.fields,
                "digits": [
                    {
                        "name": digit.name,
                        "printed": digit.printed,
                        "reckoned": digit.reckoned,
                        "agrees": digit.agrees,
                    }
                    for digit in zone.digits
                ],
            }
        )
        return
    click.echo(zone.kind)
    for name, text in zone.fields.items():
        click.echo(f"  {name}: {plain(text)}")
    for digit in zone.digits:
        verdict = "agrees" if digit.agrees else f"does not agree; reckoned {digit.reckoned}"
        click.echo(f"  digit of {digit.name}: {digit.printed} {verdict}")


@command.command()
@with_desk
@click.option("--words", required=True, help="What is complained of.")
@click.option("--case", default="", help="The case it is about, by its id.")
@click.option("--named", default="", help="Who is named in it.")
@click.option("--anonymous", is_flag=True, help="Leave out who records it.")
def complain(at: DeskOptions, words: str, case: str, named: str, *, anonymous: bool) -> None:
    """Record a complaint of ill-treatment or coercion, sealed to the complaints officers of DESK."""
    from vetting_desk.operations.safeguards import complaints as sealed

    with at.unlocked() as (desk, _):
        sealed.complain(desk, words, case_id=case, named=named, anonymous=anonymous)
    click.echo("Sealed to the complaints officers. Nobody else is told.")


@command.command()
@with_desk
def complaints(at: DeskOptions) -> None:
    """Show the complaints that are sealed to the complaints officer who unlocks DESK."""
    from vetting_desk.operations.safeguards import complaints as sealed

    with at.unlocked() as (desk, _):
        for each in sealed.complaints(desk):
            about = "  ".join(part for part in (each.at, each.case_id, each.named, each.by) if part)
            click.echo(f"{plain(about)}\n  {plain(each.words)}")


@command.command()
@with_desk
@CASE
@AS_JSON
def holder(at: DeskOptions, case_id: str, *, as_json: bool) -> None:
    """Say which desk holds the case CASE_ID, where it is offered, and to which desks it can be handed over."""
    from vetting_desk.clock import to_text
    from vetting_desk.operations.cases import holding

    with at.unlocked() as (desk, _):
        found, targets = holding.of_case(desk, case_id), holding.targets(desk)
    if as_json:
        print_json(
            {
                "state": found.state.value,
                "holders": list(found.holders),
                "offered": [{"id": each.id, "to": each.to_name} for each in found.offers],
                "not_judged_at": list(found.unjudged_at),
                "claimed_by": list(found.claimed),
                "lost_at": list(found.lost_at),
                "taken": [
                    {"desk": each.desk_name, "at": to_text(each.at), "reason": each.words}
                    for each in found.taken
                ],
                "targets": [{"id": desk_id, "name": name} for desk_id, name in targets],
            }
        )
        return
    click.echo(f"{found.state.value}: {plain(', '.join(found.holders))}")
    for offer in found.offers:
        click.echo(
            f"  offered to {plain(offer.to_name)}, {to_text(offer.at)}, by {plain(offer.officer_name)}"
        )
    for taken in found.taken:
        why = f": {taken.words}" if taken.words else ""
        click.echo(f"  taken by {plain(taken.desk_name)}, {to_text(taken.at)}{plain(why)}")
    for name in found.unjudged_at:
        click.echo(
            f"  {plain(name)} cannot judge that this desk took it: casework take-over, once more"
        )
    for name in found.lost_at:
        click.echo(
            f"  {plain(name)} has it that headquarters took it, which was lost here: casework take-over"
        )
    for name in found.claimed:
        click.echo(
            f"  taken by {plain(name)}, which nobody here can judge: quarantine list, or let them"
        )
        click.echo("  take it over once more")
    for desk_id, name in targets:
        click.echo(f"  can go to {plain(name)} {desk_id}")


@command.command(name="hand-over")
@with_desk
@CASE
@click.option(
    "--to", required=True, help="The desk it goes to, by its id; casework holder names them."
)
@click.option("--words", default="", help="What they have to know.")
def hand_over(at: DeskOptions, case_id: str, to: str, words: str) -> None:
    """Hand the case CASE_ID over to another desk; it counts once that desk accepts."""
    from vetting_desk.operations.cases import holding

    with at.unlocked() as (desk, _):
        offer = holding.hand_over(desk, case_id, to, words)
    click.echo(
        f"Offered to {plain(offer.to_name)}. This desk holds the case until that is accepted."
    )


@command.command()
@with_desk
def offered(at: DeskOptions) -> None:
    """List the cases that other desks hand over to DESK."""
    from vetting_desk.operations.cases import holding

    with at.unlocked() as (desk, _):
        for each in holding.offered(desk):
            click.echo(
                f"{each.offer.id}  {plain(each.reference)}  {plain(each.name)}  from"
                f" {plain(each.offer.from_name)}  {plain(each.offer.words)}".rstrip()
            )


@command.command()
@with_desk
@click.argument("offer_id")
def accept(at: DeskOptions, offer_id: str) -> None:
    """Accept the case that is offered under OFFER_ID: DESK holds it from now on."""
    from vetting_desk.operations.cases import holding

    with at.unlocked() as (desk, _):
        case = holding.accept(desk, offer_id)
    click.echo(f"This desk holds {plain(case.reference)} now.")


@command.command(name="take-over")
@with_desk
@click.argument("case_id", default="")
@click.option(
    "--all",
    "all_of_before",
    is_flag=True,
    help="All cases of the desk that this one was, before it became a new one.",
)
@click.option("--reason", required=True, help="Why; every desk of the case learns it.")
def take_over(at: DeskOptions, case_id: str, reason: str, *, all_of_before: bool) -> None:
    """Take the case CASE_ID over, as a supervisor: its desk is gone, or two desks hold it."""
    from vetting_desk.operations.cases import holding, parted

    if bool(case_id) == all_of_before:
        raise click.UsageError("Name a case, or --all.")
    with at.unlocked() as (desk, _):
        if all_of_before:
            count = parted.take_over_all(desk, reason)
            click.echo(f"This desk holds {count} case(s) now.")
            return
        holding.take_over(desk, case_id, reason)
    click.echo("This desk holds the case now.")


@command.command(name="kept-apart")
@with_desk
@CASE
def kept_apart(at: DeskOptions, case_id: str) -> None:
    """List what is kept apart in the case CASE_ID, or was, and what lawyers found."""
    from vetting_desk.operations.safeguards import apart

    with at.unlocked() as (desk, _):
        for each in apart.of_case(desk, case_id):
            found = each.outcome.value if each.outcome else "not settled"
            found = "two lawyers differ" if each.disputed else found
            click.echo(f"{each.id}  {plain(each.title)}  {each.cause.value}  {found}")
            for text in (each.reason, each.settled_why):
                if text:
                    click.echo(f"  {plain(text)}")


@command.command(name="settle-apart")
@with_desk
@click.argument("apart_id")
@click.option(
    "--outcome", type=click.Choice(["free", "apart"]), required=True, help="What you found."
)
@click.option("--reason", required=True, help="Why.")
def settle_apart(at: DeskOptions, apart_id: str, outcome: str, reason: str) -> None:
    """Settle, as a lawyer, whether what is kept apart under APART_ID may be used."""
    from vetting_desk.model.alarm import ApartOutcome
    from vetting_desk.operations.safeguards import apart

    with at.unlocked() as (desk, _):
        apart.settle(desk, apart_id, ApartOutcome(outcome), reason)
    click.echo("Settled. It goes to the other desk with the next stick.")


for _each in casework_outreach.COMMANDS:
    command.add_command(_each)
