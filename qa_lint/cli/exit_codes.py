"""What the exit code of a command says."""

EXIT_CLEAN, EXIT_FINDINGS, EXIT_FAILED = 0, 1, 2
SIGNALLED = 128  # and the number of the signal, as shells have it
EXIT_INTERRUPTED = SIGNALLED + 2  # Ctrl-C
