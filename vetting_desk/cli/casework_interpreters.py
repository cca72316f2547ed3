"""What ``vetting-desk casework`` has for interpreters: the register, and what is known of one in a case."""

from typing import TYPE_CHECKING, Any

import click

from vetting_desk.cli.asking import DeskOptions, with_desk
from vetting_desk.cli.options import AS_JSON
from vetting_desk.cli.output import plain, print_json

if TYPE_CHECKING:
    from vetting_desk.model.interpreter import Registered
    from vetting_desk.operations.interpreters.looking import Named


@click.command()
@with_desk
@click.option("--case", "case_id", default="", help="Those who interpret in this case, by its id.")
@AS_JSON
def interpreters(at: DeskOptions, case_id: str, *, as_json: bool) -> None:
    """List the interpreters that DESK knows, by code; or what is known of those of a case."""
    from vetting_desk.operations.interpreters import looking, register

    with at.unlocked() as (desk, _):
        if case_id:
            found = looking.of_case(desk, case_id)
            if as_json:
                print_json({"interpreters": [_named(each) for each in found]})
                return
            for each in found:
                click.echo(_line(each))
            return
        known = register.interpreters(desk)
    if as_json:
        print_json({"interpreters": [_registered(each) for each in known]})
        return
    for one in known:
        who = one.now.interpreter
        until = f"until {who.until.isoformat()}" if who.until else ""
        parts = [who.code, one.state.value, until, who.sex, ", ".join(who.languages)]
        parts.append("two desks say otherwise" if one.others else "")
        click.echo(plain("  ".join(part for part in parts if part)))


def _line(found: "Named") -> str:
    known = "in the register" if found.registered is not None else "not in the register"
    parts = [found.code, known, found.state.value]
    parts += [f"tie: {each.sort.value}" for each in found.ties]
    parts += [
        f"{each.reference or 'a restricted case'}: {each.sort.value if each.sort else 'interpreted'}"
        for each in found.near
    ]
    if found.elsewhere:
        parts.append(f"ties in {found.elsewhere} other cases")
    return plain("  ".join(parts))


def _registered(found: "Registered") -> dict[str, Any]:
    from vetting_desk.model.interpreter import content_of

    return {
        "id": found.now.interpreter.id,
        "state": found.state.value,
        **content_of(found.now.interpreter),
        "contradicted": bool(found.others),
    }


def _named(found: "Named") -> dict[str, Any]:
    return {
        "code": found.code,
        "registered": found.registered is not None,
        "state": found.state.value,
        "ties": [{"sort": each.sort.value, "words": each.words} for each in found.ties],
        "near": [
            {"case": each.reference, "tie": each.sort.value if each.sort else "interpreted"}
            for each in found.near
        ],
        "elsewhere": found.elsewhere,
    }
