"""`python -m qa_lint`."""

from qa_lint.cli.main import main

main()
