"""The keys of the configuration: of which kind the value of each is, and what it is for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import isfinite
from typing import Any, Literal

from qa_lint.model import SEVERITIES
from qa_lint.project.exclusion import EXCLUDED

Kind = Literal[
    "word", "string", "number", "points", "switch", "column", "strings", "string or strings", "entries", "severities",
    "names", "options",
]  # fmt: skip

TYPE_WORDS: Mapping[Kind, str] = {
    "word": "a string",
    "string": "a string",
    "number": "a whole number",
    "points": "a number",
    "switch": "true or false",
    "column": "a string or a whole number from 1",
    "strings": "a list",
    "string or strings": "a string or a list",
    "entries": "a list",
    "severities": "a table",
    "names": "a table",
    "options": "a table",
}
_TYPES: Mapping[Kind, tuple[type, ...]] = {
    "word": (str,),
    "string": (str,),
    "number": (int,),
    "points": (int, float),
    "switch": (bool,),
    "column": (str, int),
    "strings": (list,),
    "string or strings": (str, list),
    "entries": (list,),
    "severities": (dict,),
    "names": (dict,),
    "options": (dict,),
}


@dataclass(frozen=True)
class Key:
    """A key: its kind, what it is for, and what it is where nobody says.

    `adds` says that what a configuration gives is added to what it extends, and does not replace it. `fields` are the
    keys of a table of an array, of which `needed` must be there. `path` says that its
    strings are files or folders, relative to the file that names them.
    """

    kind: Kind
    about: str
    default: Any = None
    choices: Sequence[str] = ()
    adds: bool = False
    fields: Mapping[str, Key] | None = None
    needed: Sequence[str] = ()
    path: bool = False

    def fits(self, value: object) -> bool:
        """Whether a value is of the kind at all."""
        if isinstance(value, bool):  # which Python counts among the whole numbers
            return self.kind == "switch"
        if isinstance(value, float) and not isfinite(value):
            return False
        if self.kind == "column" and isinstance(value, int) and value < 1:
            return False
        return isinstance(value, _TYPES[self.kind])


# of PO, XLIFF, Qt, string catalogues and memoQ: what is known to be no translation yet
SKIPPED_STATES = ("fuzzy", "new", "needs-translation", "initial", "unfinished", "NotStarted")

_PAIR = {
    "source": Key(
        "string",
        "The original: `{path}` stands for any sub-path, the same in both; `*`, `?` and `**` are taken up by it.",
    ),
    "target": Key("string", "Its translation."),
}
_URLS = {
    "source": Key("string", "How the addresses begin in the source."),
    "target": Key("string", "How they begin in the translation."),
}
_SUPPRESS = {
    "rule": Key("string", "A rule or a category."),
    "path": Key("string", "A pattern of paths, as in .gitignore, relative to this file."),
    "text": Key("string", "What stands in the text of either side, or in the message."),
    "fingerprint": Key("string", "The finding's own, as the JSON report gives it and `qa-lint ignore` takes it."),
    "reason": Key("string", "Why, for the next reader."),
}
_TABLES = {
    "path": Key("string", "A pattern of paths, as in .gitignore, relative to this file."),
    "source": Key("column", "The column of the original: its name, its letter (B), or its number from 1."),
    "target": Key("column", "The column of the translation."),
    "key": Key("column", "The column of the keys by which a program finds the texts."),
    "context": Key("column", "The column of what tells texts apart that are equal."),
    "notes": Key("column", "The column of what authors say to translators."),
    "state": Key("column", "The column of the states that the translations are in."),
    "header": Key("number", "The row of the names, from 1: what is above it is no text; 0: there is none."),
    "sheet": Key("string", "The sheet of a workbook; without it, every sheet is meant."),
    "delimiter": Key("word", "What divides the columns of a text file.", choices=(",", ";", "|", "\t")),
    "quoted": Key("switch", "Whether the cells of a text file may stand in quotation marks, as RFC 4180 has it."),
}

KEYS: Mapping[str, Key] = {
    "extends": Key(
        "string or strings", "Configurations that this one adds to: files, or presets (core, strict, press, software).",
    ),
    "required-version": Key("string", "The versions of qa-lint that this configuration is for, as >=0.1,<2."),
    "source-language": Key("word", "The language of the originals.", "ko", ("ko", "en")),
    "target-language": Key("word", "The language of the translations.", "en", ("ko", "en")),
    "message-language": Key("word", "The language of the messages.", "en", ("en", "ko")),
    "select": Key("strings", "The rules and categories that run, instead of all that are stable.", []),
    "extend-select": Key("strings", "Rules and categories that run besides.", [], adds=True),
    "ignore": Key("strings", "Rules and categories that are off.", [], adds=True),
    "per-file-ignores": Key("names", "Rules and categories that are off in some files, by pattern.", {}, adds=True),
    "suppress": Key(
        "entries", "Findings that are silenced: every key that is given must fit.", [], adds=True, fields=_SUPPRESS
    ),
    "severity": Key("severities", "How grave a rule or a category is.", {}, SEVERITIES, adds=True),
    "rules": Key("options", "The options of rules: a table [rules.NAME] for each.", {}, adds=True),
    "cards": Key("strings", "Folders with rule cards of the project's own.", [], adds=True, path=True),
    "fixable": Key("strings", "The rules and categories whose fixes are made, instead of all.", []),
    "unfixable": Key("strings", "Rules and categories whose fixes are not made.", [], adds=True),
    "fail-on": Key("word", "The least severity that fails a run.", "warning", (*SEVERITIES, "never")),
    "score": Key("switch", "Whether the quality is told as MQM points per 1,000 words.", False),
    "max-mqm": Key("points", "The most MQM points per 1,000 words: a run with more fails."),
    "output-format": Key("string", "How the report is written.", "full"),
    "jobs": Key("number", "Processes to use; 0: as many as pay off.", 0),
    "cache": Key("switch", "Whether results and sentence vectors are kept on disk for the next run.", True),
    "exclude": Key("strings", "What is left out of folders: patterns as in .gitignore.", [*EXCLUDED]),
    "extend-exclude": Key("strings", "What is left out of folders besides.", [], adds=True),
    "force-exclude": Key("switch", "Whether files that are named themselves are left out, too.", False),
    "respect-gitignore": Key("switch", "Whether what git ignores is left out of folders.", True),
    "guess-pairs": Key(
        "word",
        "Which files are taken for pairs that no pattern names: those whose names say so (x.ko.md, x.en.md), and, with"
        " `all`, two that are named together.",
        "all",
        ("all", "by-name", "never"),
    ),
    "skip-states": Key(
        "strings", "The states of translations that are not checked, as their file calls them.",
        [*SKIPPED_STATES],
    ),
    "baseline": Key("string", "A file of findings that are known and not reported.", path=True),
    "glossary": Key("strings", "Tables of terms.", [], adds=True, path=True),
    "names": Key("strings", "Lists of names whose Latin form is settled.", [], adds=True, path=True),
    "lexicon": Key("strings", "Tables of word pairs beside the one that ships.", [], adds=True, path=True),
    "opposites": Key("strings", "Tables of words that say the opposite of each other.", [], adds=True, path=True),
    "negation": Key("strings", "Tables of ways to say no.", [], adds=True, path=True),
    "pairs": Key(
        "entries", "Where the translation of a file stands.", [], fields=_PAIR, needed=("source", "target")
    ),
    "tables": Key(
        "entries", "How tables are laid out, where their headers do not say it.", [], fields=_TABLES, needed=("path",)
    ),
    "urls": Key(
        "entries", "How addresses begin that differ in the translation.", [], adds=True, fields=_URLS,
        needed=("source", "target"),
    ),
}  # fmt: skip
