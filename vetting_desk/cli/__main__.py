"""``python -m vetting_desk.cli``: the same as the console script; in the built program also what it starts."""

import sys

if sys.argv[1:] == ["--decode"]:
    from vetting_desk.decoding.child import main as decode

    sys.exit(decode())
if sys.argv[1:] == ["--play"]:
    from vetting_desk.machine.speaker_windows import main as play

    sys.exit(play())

from vetting_desk.cli import main

main()
