"""`python -m qa_lint`."""

from qa_lint.cli import main

main()
