"""``python -m vetting_desk.cli``: the same as the console script; in the built program also what decodes."""

import sys

if sys.argv[1:] == ["--decode"]:
    from vetting_desk.decoding.child import main as decode

    sys.exit(decode())

from vetting_desk.cli import main

main()
