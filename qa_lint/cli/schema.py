"""`qa-lint schema`: JSON schemas, with which an editor completes and checks what people write."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

import click

from qa_lint.cards.card import card_schema
from qa_lint.cli.output import show
from qa_lint.project.settings_schema import configuration_schema

SCHEMAS: Mapping[str, Callable[[], dict[str, Any]]] = {"configuration": configuration_schema, "card": card_schema}


def schema_text(name: str) -> str:
    """A schema as it is printed and shipped."""
    return json.dumps(SCHEMAS[name](), ensure_ascii=False, indent=2) + "\n"


@click.command()
@click.argument("what", type=click.Choice([*SCHEMAS]), default="configuration")
def schema(what: str) -> None:
    """Print the JSON schema of the configuration, or of rule cards."""
    show(schema_text(what))
