"""``python -m vetting_desk.decoding``: the process that decodes."""

import sys

from vetting_desk.decoding.child import main

sys.exit(main())
