"""What qa-lint writes into a configuration: entries at its end, everything before them left as it is."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from qa_lint.late import regex
from qa_lint.model import UserError
from qa_lint.project.layers import PYPROJECT, PYPROJECT_TABLE
from qa_lint.project.settings import FILE_NAME, Config
from qa_lint.resources.toml_file import TomlFile
from qa_lint.resources.whole_file import write_whole

_CONTROL = regex.compile(r"[\x7f-\x9f]")


def add_suppressions(config: Config, entries: Iterable[Mapping[str, str]]) -> list[Mapping[str, str]]:
    """Write `[[suppress]]` entries to the end of a configuration, and begin one where there is none.

    Returns those that were written: what has the fingerprint of an entry that is there already is not written again.
    Raises UserError where the file cannot be written, or where `suppress` is written inline, so that nothing can be
    added at the end.
    """
    path = config.path or config.folder / FILE_NAME
    known = {entry.fingerprint for entry in config.suppress if entry.fingerprint}
    new = [entry for entry in entries if entry.get("fingerprint") not in known]
    if not new:
        return []
    text = path.read_bytes().decode() if path.exists() else ""  # line ends and byte order mark as they are
    array = f"{PYPROJECT_TABLE}.suppress" if path.name == PYPROJECT else "suppress"
    if text and config.suppress and TomlFile.read(path, "the configuration").entry_line(array, 0) is None:
        raise UserError(f"write its entries as [[{array}]], so that others can be added at the end", str(path))
    end = "\r\n" if "\r\n" in text else "\n"
    tables = [end.join([f"[[{array}]]", *_lines(entry), ""]) for entry in new]
    glue = end * (1 + (not text.endswith("\n"))) if text else ""
    write_whole(path, f"{text}{glue}{end.join(tables)}".encode(), "the configuration")
    return new


def _lines(entry: Mapping[str, str]) -> list[str]:
    return [f"{key} = {toml_string(value)}" for key, value in entry.items() if value]


def toml_string(text: str) -> str:
    """A string as TOML writes it, on one line."""
    written = json.dumps(text, ensure_ascii=False)
    return _CONTROL.sub(lambda found: f"\\u{ord(found[0]):04x}", written)
