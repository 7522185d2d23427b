"""A JSON schema of the configuration, for editors: made from the keys that are read."""

from __future__ import annotations

from typing import Any

from qa_lint.project.keys import KEYS, Key

DRAFT = "https://json-schema.org/draft/2020-12/schema"
_STRINGS = {"type": "array", "items": {"type": "string"}}


def configuration_schema() -> dict[str, Any]:
    """The schema of a qa-lint.toml, and of [tool.qa-lint] in a pyproject.toml."""
    return {
        "$schema": DRAFT,
        "title": "qa-lint.toml",
        "type": "object",
        "additionalProperties": False,
        "properties": {name: {"description": key.about, **_shape(key), **_default(key)} for name, key in KEYS.items()},
    }


def _default(key: Key) -> dict[str, Any]:
    return {} if key.default is None else {"default": key.default}


def _shape(key: Key) -> dict[str, Any]:
    words = {"enum": [*key.choices]}
    shapes: dict[str, dict[str, Any]] = {
        "word": words,
        "string": {"type": "string"},
        "number": {"type": "integer", "minimum": 0},
        "points": {"type": "number", "minimum": 0},
        "switch": {"type": "boolean"},
        "column": {"oneOf": [{"type": "string"}, {"type": "integer", "minimum": 1}]},
        "strings": _STRINGS,
        "string or strings": {"oneOf": [{"type": "string"}, _STRINGS]},
        "entries": {"type": "array", "items": _entry(key)},
        "severities": {"type": "object", "additionalProperties": words},
        "names": {"type": "object", "additionalProperties": _STRINGS},
        "options": {"type": "object", "additionalProperties": {"type": "object"}},
    }
    return shapes[key.kind]


def _entry(key: Key) -> dict[str, Any]:
    fields = {name: {**_shape(field), "description": field.about} for name, field in (key.fields or {}).items()}
    entry: dict[str, Any] = {"type": "object", "additionalProperties": False, "properties": fields}
    return {**entry, "required": [*key.needed]} if key.needed else entry
