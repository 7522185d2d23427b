"""The tables of a configuration, read: glossaries, name lists, opposites, negation, addresses."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from qa_lint.engine.documents import bytes_of
from qa_lint.formats import tbx
from qa_lint.formats.decoding import decode
from qa_lint.formats.xlsx import first_sheet
from qa_lint.model import TextFile
from qa_lint.project.files import shown
from qa_lint.project.settings import Config
from qa_lint.resources.glossary import Glossary
from qa_lint.resources.name_list import NameList
from qa_lint.resources.name_list_file import names_in_rows, names_in_table, names_in_toml
from qa_lint.resources.negation import Negation, rows_of_negation
from qa_lint.resources.opposites import Opposites, rows_of_opposites
from qa_lint.resources.registry import Resources
from qa_lint.resources.url_mappings import UrlMappings

_WORKBOOKS = (".xlsx", ".xlsm")


def with_tables(resources: Resources, config: Config) -> Resources:
    """What checks are handed, with the tables that a configuration names; raises UserError for one that is broken."""
    found = resources.replacing(_glossary(config), _names(config), UrlMappings(config.urls))
    for path in map(shown, config.tables_of("opposites")):
        found = found.replacing(found.get(Opposites).with_rows(rows_of_opposites(_decoded(path).text, path)))
    for path in map(shown, config.tables_of("negation")):
        found = found.replacing(found.get(Negation).with_rows(rows_of_negation(_decoded(path).text, path)))
    return found


def _glossary(config: Config) -> Glossary:
    parsed = [_glossary_in(shown(path)) for path in config.tables_of("glossary")]
    return Glossary(
        (entry for glossary in parsed for entry in glossary.entries),
        (note for glossary in parsed for note in glossary.notes),
    )


def _glossary_in(path: str) -> Glossary:
    """The terms of a termbase, of a table or workbook, or of a TOML file."""
    suffix = Path(path).suffix.lower()
    if suffix == ".tbx":
        return Glossary.of_concepts(tbx.read(bytes_of(path), path))
    if suffix == ".toml":
        return Glossary.of_toml(path)
    if suffix in _WORKBOOKS:
        return Glossary.of_table(_rows_in(path), path)
    return Glossary.parse(_decoded(path).text, path)


def _names(config: Config) -> NameList:
    lists = [_listed(shown(path)) for path in config.tables_of("names")]
    return NameList(
        (name for listed in lists for name in listed.names), (note for listed in lists for note in listed.notes)
    )


def _listed(path: str) -> NameList:
    """The names of a name list, whichever form it has."""
    suffix = Path(path).suffix.lower()
    if suffix == ".toml":
        return names_in_toml(path)
    return names_in_rows(_rows_in(path), path) if suffix in _WORKBOOKS else names_in_table(_decoded(path), path)


def _rows_in(path: str) -> Iterator[tuple[int, list[str]]]:
    """The rows of the first sheet of a workbook, with their numbers."""
    return enumerate(([str(cell) for cell in row] for row in first_sheet(bytes_of(path), path)), 1)


def _decoded(path: str) -> TextFile:
    return decode(bytes_of(path), path)[0]
