"""What the program costs: each measure beside a peer's from the same run."""

import atexit
import os
import shutil
import tempfile

_ACCOUNT = tempfile.mkdtemp(prefix="vetting-desk-benchmarks-")
os.environ["VETTING_DESK_STATE"] = _ACCOUNT  # nothing of invented desks stays in the person's own
atexit.register(shutil.rmtree, _ACCOUNT, ignore_errors=True)
