"""What the exit code of a command says."""

EXIT_CLEAN, EXIT_FINDINGS, EXIT_FAILED = 0, 1, 2
