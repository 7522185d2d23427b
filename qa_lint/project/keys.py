"""The keys of the configuration: of which kind the value of each is, and what it is for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import isfinite
from typing import Any, Literal

from qa_lint.model import SEVERITIES
from qa_lint.project.exclusion import EXCLUDED

Kind = Literal[
    "word", "string", "number", "points", "switch", "strings", "string or strings", "entries", "severities", "names",
    "options",
]  # fmt: skip

TYPE_WORDS: Mapping[Kind, str] = {
    "word": "a string",
    "string": "a string",
    "number": "a whole number",
    "points": "a number",
    "switch": "true or false",
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
    keys of a table of an array, each with what it is for, of which `needed` must be there. `path` says that its
    strings are files or folders, relative to the file that names them.
    """

    kind: Kind
    about: str
    default: Any = None
    choices: Sequence[str] = ()
    adds: bool = False
    fields: Mapping[str, str] | None = None
    needed: Sequence[str] = ()
    path: bool = False

    def fits(self, value: object) -> bool:
        """Whether a value is of the kind at all."""
        if isinstance(value, bool):  # which Python counts among the whole numbers
            return self.kind == "switch"
        if isinstance(value, float) and not isfinite(value):
            return False
        return isinstance(value, _TYPES[self.kind])


# of PO, XLIFF, Qt and string catalogues: what is known to be no translation yet
SKIPPED_STATES = ("fuzzy", "new", "needs-translation", "initial", "unfinished")

_PAIR = {
    "source": "The original: `{path}` stands for any sub-path, the same in both; `*`, `?` and `**` are taken up by it.",
    "target": "Its translation.",
}
_URLS = {"source": "How the addresses begin in the source.", "target": "How they begin in the translation."}
_SUPPRESS = {
    "rule": "A rule or a category.",
    "path": "A pattern of paths, as in .gitignore, relative to this file.",
    "text": "What stands in the text of either side, or in the message.",
    "fingerprint": "The finding's own, as the JSON report gives it and `qa-lint ignore` takes it.",
    "reason": "Why, for the next reader.",
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
    "fail-on": Key("word", "The least severity that fails a run.", "warning", (*SEVERITIES, "never")),
    "score": Key("switch", "Whether the quality is told as MQM points per 1,000 words.", False),
    "max-mqm": Key("points", "The most MQM points per 1,000 words: a run with more fails."),
    "output-format": Key("string", "How the report is written.", "full"),
    "jobs": Key("number", "Processes to use; 0: as many as pay off.", 0),
    "cache": Key("switch", "Whether sentence vectors are kept on disk for the next run.", True),
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
    "urls": Key(
        "entries", "How addresses begin that differ in the translation.", [], adds=True, fields=_URLS,
        needed=("source", "target"),
    ),
}  # fmt: skip
