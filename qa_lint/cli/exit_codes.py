"""What the exit code of a command says."""

EXIT_CLEAN, EXIT_FINDINGS, EXIT_FAILED = 0, 1, 2
EXIT_INTERRUPTED = 130  # as shells have it for Ctrl-C
