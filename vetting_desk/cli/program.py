"""The command tree, and the one place where errors become words and exit codes."""

import sys

import click

from vetting_desk import __version__
from vetting_desk.errors import CancelledError, VettingDeskError


class _LazyGroup(click.Group):
    """A group whose commands live in modules that are imported only when they are called."""

    modules: dict[str, str] = {  # noqa: RUF012 (click's Group is not a typed container class)
        "walkthrough": "vetting_desk.cli.walkthrough",
        "demo": "vetting_desk.cli.demo",
        "instrument": "vetting_desk.cli.instrument",
        "bundle": "vetting_desk.cli.bundle",
        "report": "vetting_desk.cli.report",
        "casebook": "vetting_desk.cli.casebook",
    }

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted({*self.modules, *super().list_commands(ctx)})

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        module = self.modules.get(cmd_name)
        if module is None:
            return super().get_command(ctx, cmd_name)
        from importlib import import_module

        command: click.Command = import_module(module).command
        return command


@click.group(cls=_LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="vetting-desk")
def program() -> None:
    """Vetting Desk from a terminal: the use cases of the window, without a screen."""


def run() -> None:
    """Run the program and exit the process with 0, 1 or 2."""
    try:
        program.main(standalone_mode=False)
    except click.exceptions.Exit as leave:
        sys.exit(leave.exit_code)
    except click.ClickException as wrong_use:
        wrong_use.show()
        sys.exit(2)
    except (CancelledError, click.Abort, KeyboardInterrupt):
        click.echo("Stopped. Nothing that was saved is lost.", err=True)
        sys.exit(1)
    except VettingDeskError as error:
        from vetting_desk.cli.error_text import describe

        click.echo(describe(error), err=True)
        sys.exit(1)
    except OSError as error:
        click.echo(
            f"Refused by the system: {error.strerror or error}. Check the path and rights.",
            err=True,
        )
        sys.exit(1)
    sys.exit(0)
