"""What ``vetting-desk casework`` has for consent and outreach: who agreed to what, and taking it back."""

from datetime import datetime
from typing import TYPE_CHECKING, Any

import click

from vetting_desk.cli.asking import DeskOptions, with_desk
from vetting_desk.cli.options import AS_JSON, CASE
from vetting_desk.cli.output import plain, print_json

if TYPE_CHECKING:
    from vetting_desk.model.consent import Consent, Engagement, Outreach
    from vetting_desk.model.plan_partner import PlanPartner

_TO = click.Choice(["contact", "sharing", "speaking", "story"])
_PARTNERS = click.Choice(["school", "employer", "clinic", "community", "other"])
_STEPS = click.Choice(["before", "held", "after", "called-off"])
_DAY = click.DateTime(["%Y-%m-%d"])


@click.command()
@with_desk
@CASE
@AS_JSON
def consents(at: DeskOptions, case_id: str, *, as_json: bool) -> None:
    """Show what the person of the case CASE_ID agreed to, refused and took back, and their engagements."""
    from vetting_desk.operations.outreach import reading

    with at.unlocked() as (desk, _):
        found = reading.of_case(desk, case_id)
    if as_json:
        print_json(_for_programs(found))
        return
    for each in found.consents:
        payload = each.said.payload
        about = [each.to.value, payload.partner.name if payload.partner else "", each.state.value]
        about += [payload.day, f"until {payload.until}" if payload.until else ""]
        click.echo(f"{each.said.entry.id}  {plain('  '.join(part for part in about if part))}")
        click.echo(f"  asked by {plain(each.said.author.name)}: {plain(payload.how)}")
        if each.partner_to_tell:
            click.echo("  the partner has still to be told that nothing more is shared")
    for one in found.engagements:
        said = one.said.payload
        click.echo(f"{one.said.entry.id}  {said.day}  {plain(said.what)}  {one.state.value}")
    for stop in found.stops:
        click.echo(f"stopped by {plain(stop.author.name)}: {plain(stop.payload.words)}")


def _for_programs(found: "Outreach") -> dict[str, Any]:
    return {
        "consents": [_consent(each) for each in found.consents],
        "engagements": [_engagement(each) for each in found.engagements],
        "stops": [
            {"id": each.entry.id, "by": each.author.name, "words": each.payload.words}
            for each in found.stops
        ],
    }


def _consent(each: "Consent") -> dict[str, Any]:
    payload = each.said.payload
    return {
        "id": each.said.entry.id,
        "to": each.to.value,
        "state": each.state.value,
        "partner": payload.partner.model_dump() if payload.partner else None,
        "partner_to_tell": each.partner_to_tell,
        "day": payload.day,
        "until": payload.until,
        "said_by": payload.said_by,
        "asked_by": each.said.author.name,
        "how": payload.how,
        "words": payload.words,
        "taken_back": [one.payload.day for one in each.withdrawn],
    }


def _engagement(each: "Engagement") -> dict[str, Any]:
    payload = each.said.payload
    steps = [{"step": one.payload.step, "well": one.payload.well} for one in each.steps]
    return {
        "id": each.said.entry.id, "state": each.state.value, "day": payload.day,
        "what": payload.what, "where": payload.where, "steps": steps,
    }  # fmt: skip


@click.command(name="partners")
@with_desk
def partner_list(at: DeskOptions) -> None:
    """List the partners of all cases of DESK, those first who have to be told that nothing more is shared."""
    from vetting_desk.operations.outreach import partners

    with at.unlocked() as (desk, _):
        for each in partners.partners(desk):
            partner = each.consent.said.payload.partner
            state = "to be told" if each.consent.partner_to_tell else "shared with"
            name = partner.name if partner is not None else ""
            click.echo(f"{plain(each.reference)}  {state}  {plain(name)}  {each.case_id}")


@click.command(name="record-consent")
@with_desk
@CASE
@click.option("--to", type=_TO, required=True, help="To what.")
@click.option("--agrees/--refuses", default=None, required=True, help="What the person says.")
@click.option("--how", required=True, help="How it was asked, and who was there.")
@click.option("--language", required=True, help="In which language, such as tg.")
@click.option("--day", type=_DAY, required=True, help="On which day they were asked, YYYY-MM-DD.")
@click.option("--until", type=_DAY, help="The last day it holds, YYYY-MM-DD.")
@click.option("--guardian", is_flag=True, help="Of a child: the guardian answers.")
@click.option("--interpreter", default="", help="Who interpreted.")
@click.option("--words", default="", help="What the person said.")
@click.option("--partner", default="", help="For sharing: the partner, by name.")
@click.option("--kind", type=_PARTNERS, default="other", help="For sharing: what the partner is.")
@click.option("--may-know", default="", help="For sharing: what the partner may know.")
def record_consent(
    at: DeskOptions,
    case_id: str,
    *,
    to: str,
    agrees: bool,
    guardian: bool,
    day: datetime,
    until: datetime | None,
    partner: str,
    kind: str,
    may_know: str,
    **said: str,
) -> None:
    """Write down what the person of the case CASE_ID was asked after a decision, and what they said."""
    from vetting_desk.model.consent import ConsentTo, PartnerKind
    from vetting_desk.operations.outreach import asking

    asked = asking.Asked(
        to=ConsentTo(to),
        given=agrees,
        day=day.date(),
        until=until.date() if until is not None else None,
        said_by="guardian" if guardian else "person",
        partner=asking.Partner(partner, PartnerKind(kind), may_know) if partner else None,
        **said,
    )
    with at.unlocked() as (desk, _):
        entry = asking.record(desk, case_id, asked)
    click.echo(f"{entry.id}  Signed. It goes with the next bundle.")


@click.command(name="withdraw-consent")
@with_desk
@CASE
@click.argument("consent_ids", nargs=-1)
@click.option("--words", default="", help="What the person said. No reason is owed.")
def withdraw_consent(
    at: DeskOptions, case_id: str, consent_ids: tuple[str, ...], words: str
) -> None:
    """Write down that the person of the case CASE_ID takes back CONSENT_IDS, or everything if none is named."""
    from vetting_desk.operations.outreach import asking

    with at.unlocked() as (desk, _):
        asking.withdraw(desk, case_id, consent_ids, desk.clock.now().date(), words)
    click.echo("Taken back. It goes with the next bundle, before all else.")


@click.command(name="partner-told")
@with_desk
@CASE
@click.argument("consent_id")
@click.option("--words", required=True, help="How, and who was told.")
def partner_told(at: DeskOptions, case_id: str, consent_id: str, words: str) -> None:
    """Write down that the partner of CONSENT_ID was told that nothing more is shared."""
    from vetting_desk.operations.outreach import partners

    with at.unlocked() as (desk, _):
        partners.told(desk, case_id, consent_id, desk.clock.now().date(), words)
    click.echo("Signed. It goes with the next bundle.")


@click.command(name="plan-engagement")
@with_desk
@CASE
@click.argument("consent_id")
@click.option("--what", required=True, help="What it is.")
@click.option("--where", required=True, help="Where, and with whom.")
@click.option("--day", type=_DAY, required=True, help="When, YYYY-MM-DD.")
def plan_engagement(
    at: DeskOptions, case_id: str, consent_id: str, what: str, where: str, day: datetime
) -> None:
    """Plan where the person speaks or their story is used, on CONSENT_ID."""
    from vetting_desk.operations.outreach import engagements

    with at.unlocked() as (desk, _):
        entry = engagements.plan(desk, case_id, consent_id, what, where, day.date())
    click.echo(f"{entry.id}  Planned. Ask the person how they are before it.")


@click.command(name="engagement-step")
@with_desk
@CASE
@click.argument("engagement_id")
@click.argument("step", type=_STEPS)
@click.option("--well", type=click.Choice(["yes", "no", "not-said"]), help="Before and after.")
@click.option("--words", default="", help="More, in words; needed to call it off.")
def engagement_step(
    at: DeskOptions, case_id: str, engagement_id: str, step: Any, well: Any, words: str
) -> None:
    """Write down how the person is before or after ENGAGEMENT_ID, that it took place or is called off."""
    from vetting_desk.operations.outreach import engagements

    with at.unlocked() as (desk, _):
        engagements.step(desk, case_id, engagement_id, step, well or "", words)
    click.echo("Signed. It goes with the next bundle.")


@click.command(name="stop-outreach")
@with_desk
@CASE
@click.option("--words", required=True, help="What everyone may know of it. Nothing clinical.")
@click.option("--lift", is_flag=True, help="Lift the stop instead.")
def stop_outreach(at: DeskOptions, case_id: str, words: str, *, lift: bool) -> None:
    """Stop, as a psychologist, all engagements of the person of the case CASE_ID, or lift the stop."""
    from vetting_desk.operations.outreach import stopping

    with at.unlocked() as (desk, _):
        (stopping.lift if lift else stopping.stop)(desk, case_id, words)
    click.echo("Lifted." if lift else "Stopped until a psychologist lifts it.")


@click.command(name="plan-partners")
@with_desk
@CASE
@AS_JSON
def plan_partners(at: DeskOptions, case_id: str, *, as_json: bool) -> None:
    """Show the partners of the plan of the case CASE_ID: what each does, and what they may know."""
    from vetting_desk.operations.outreach import plan_partners as partners

    with at.unlocked() as (desk, _):
        found = [each for each in partners.of_case(desk, case_id) if each.holds]
    if as_json:
        print_json({"partners": [_plan_partner(each) for each in found]})
        return
    for each in found:
        click.echo(
            f"{each.id}  {plain(each.name)}  {each.kind.value}: {plain(each.now.payload.does)}"
        )
        for item in each.items:
            click.echo(f"  for {item}")
        state = each.consent.state.value if each.consent is not None else "not asked"
        may = (
            f"may know: {plain(each.may_know)}" if each.may_know else f"may know nothing ({state})"
        )
        click.echo(f"  {may}")
        if each.others:
            click.echo("  another desk says something else of them")


def _plan_partner(each: "PlanPartner") -> dict[str, Any]:
    payload = each.now.payload
    return {
        "id": each.id,
        "name": payload.name,
        "kind": payload.kind,
        "does": payload.does,
        "reach": payload.reach,
        "items": list(payload.items),
        "consent": each.consent.state.value if each.consent is not None else None,
        "may_know": each.may_know,
        "differs": bool(each.others),
    }


@click.command(name="name-partner")
@with_desk
@CASE
@click.option("--name", required=True, help="As in what the person agrees to.")
@click.option("--kind", type=_PARTNERS, required=True, help="What they are.")
@click.option("--does", required=True, help="What they do for the person.")
@click.option("--reach", default="", help="How they are reached.")
@click.option(
    "--item", "items", multiple=True, help="Id of an item of the plan; several times for more."
)
@click.option("--partner", default="", help="Id of the partner to change.")
def name_partner(
    at: DeskOptions,
    case_id: str,
    name: str,
    kind: str,
    does: str,
    reach: str,
    items: tuple[str, ...],
    partner: str,
) -> None:
    """Name a partner of the plan of the case CASE_ID, or say anew who one is."""
    from vetting_desk.model.consent import PartnerKind
    from vetting_desk.operations.outreach import plan_partners as partners

    named = partners.Named(name, PartnerKind(kind), does, reach, items)
    with at.unlocked() as (desk, _):
        partners.put(desk, case_id, named, partner)
    click.echo("Signed. They may know what the person agrees to, and nothing else.")


@click.command(name="partner-off")
@with_desk
@CASE
@click.argument("partner_id")
@click.option("--words", required=True, help="Why.")
def partner_off(at: DeskOptions, case_id: str, partner_id: str, words: str) -> None:
    """Take PARTNER_ID off the plan of the case CASE_ID."""
    from vetting_desk.operations.outreach import plan_partners as partners

    with at.unlocked() as (desk, _):
        partners.take_off(desk, case_id, partner_id, words)
    click.echo("Signed. It goes with the next bundle.")


COMMANDS = (
    consents, partner_list, plan_partners, name_partner, partner_off, record_consent, withdraw_consent,
    partner_told, plan_engagement, engagement_step, stop_outreach,
)  # fmt: skip
"""For `casework`, where a case's other work is."""
