"""`python -m qa_lint`."""

from qa_lint.cli.entry import main

main()
