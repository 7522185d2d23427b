"""Where the command begins: before anything is imported that takes its time, it is settled what ends it."""

from __future__ import annotations

import os
import signal
from typing import NoReturn

from qa_lint.cli.exit_codes import SIGNALLED


def _end(number: int, _frame: object) -> NoReturn:
    """End at once, as nothing has been begun; what runs later has its own way (`qa_lint.cli.main`)."""
    os._exit(SIGNALLED + number)


def main() -> NoReturn:
    """The command `qa-lint`."""
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, _end)
    from qa_lint.cli.main import main

    main()
