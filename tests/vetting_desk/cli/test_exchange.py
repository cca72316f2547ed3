from tests.vetting_desk.cli.conftest import Cli


def test_the_commands_of_the_exchange_are_listed(cli: Cli) -> None:
    shown = cli("exchange", "--help").out
    for name in ("sync", "split", "parts", "drop-split", "clear-parts", "own", "clear"):
        assert f"\n  {name} " in shown
