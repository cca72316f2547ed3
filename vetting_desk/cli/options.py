"""Arguments and options that commands of several groups have; what unlocks a desk is in `asking`."""

import click

CASE = click.argument("case_id")
AS_JSON = click.option("--json", "as_json", is_flag=True, help="One JSON object, for programs.")
