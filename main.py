"""Start the window; everything else is in the packages `ui` and `vetting_desk`."""

import gc
import sys
import time

# Nothing made on the way to the first window is garbage; collecting begins once it stands.
gc.disable()

STARTED = time.perf_counter()


def main() -> int:
    """Open the window and return its exit code; in the built program also what decodes and plays for it."""
    if sys.argv[1:] == ["--decode"]:
        from vetting_desk.decoding.child import main as decode

        return decode()
    if sys.argv[1:] == ["--play"]:
        from vetting_desk.machine.speaker_windows import main as play

        return play()
    from ui.shell.missing import explain_missing_display, explain_missing_library

    if sorry := explain_missing_display():
        sys.stderr.write(sorry + "\n")
        return 1
    try:
        from ui.shell.lean_imports import spare_sources

        spare_sources()
        from ui.shell.program import run
    except ImportError as error:
        if sorry := explain_missing_library(str(error)):
            sys.stderr.write(sorry + "\n")
            return 1
        raise
    return run(sys.argv[1:], STARTED)


if __name__ == "__main__":
    sys.exit(main())
