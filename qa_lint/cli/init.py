"""`qa-lint init`: look at a folder, and write a first configuration with the pairs that are there."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

import click

from qa_lint.cli.options import config_option, message_language_option, session_of
from qa_lint.cli.saying import say
from qa_lint.engine.bitexts import LANGUAGES
from qa_lint.languages.codes import is_other_language
from qa_lint.model import Document, Language, UserError
from qa_lint.project.additions import toml_string
from qa_lint.project.files import Task, shown
from qa_lint.project.pairing import PATH, pattern_by_name, unmarked
from qa_lint.project.settings import FILE_NAME, PairPattern, nearest
from qa_lint.resources.whole_file import write_whole

_HEAD = """\
# What qa-lint checks, and how: `qa-lint config show` prints all keys, and where each is set.
source-language = "{source}"   # of the originals
"""
_EXCLUDED = """
# Other languages of the site, which are no pages of its root:
extend-exclude = [{paths}]
"""
_BASELINE = """
# With many old findings, `qa-lint check --write-baseline FILE` takes stock, and then only new ones are shown:
# baseline = "qa-lint-baseline.json"
"""
_TAIL = """
# [[suppress]] entries silence single findings: `qa-lint ignore PLACE --reason TEXT` writes them here.
"""
_NO_PAIRS = """
# No two files were found whose names say that they are a pair. Where the translation of a file stands:
# [[pairs]]
# source = "ko/{path}.md"
# target = "en/{path}.md"
"""

_ALONE = """
# Files that hold both languages are checked where they are named, or their folder is: `qa-lint check .`
"""
_GLOSSARY = """
# If this settles how terms are rendered, `missing-term` asks for them:
# glossary = [{path}]
"""
_GLOSSARIES = ("glossary", "terms", "termbase", "terminology", "용어집", "용어")  # how such a file is mostly called


@click.command()
@click.argument("folder", default=".")
@click.option(
    "--source-language", metavar="ko|en", help="Language of the originals (default: as file names tell, or ko)."
)
@config_option
@message_language_option
def init(folder: str, **options: Any) -> None:
    """Look at FOLDER and write a first qa-lint.toml there, with the pairs that were found."""
    path = Path(folder)
    if not path.is_dir():
        raise UserError("no such folder", folder)
    if (path / FILE_NAME).exists() or nearest(path.resolve()) in (path.resolve() / "pyproject.toml",):
        raise UserError("there is a configuration already: nothing was written", shown(path))
    session = session_of(options)
    read = {task: session.read(task).document for task in session.found([folder]).tasks}
    documents = {task: document for task, document in read.items() if document}
    language = session.config.languages[0] if session.config.languages_given else _language_of_originals(documents)
    patterns = _patterns(documents, path, turned=language != session.config.languages[0])
    alone = [task.source for task in documents if task.target is None]
    others = _other_languages([pattern for pattern, _ in patterns], path)
    write_whole(path / FILE_NAME, _text(language, patterns, alone, others).encode(), "the configuration")
    if not session.config.languages_given:
        say(f"note: the originals are taken to be in {LANGUAGES[language]} (`source-language` in {FILE_NAME})")
    for pattern, number in patterns:
        say(f"note: {number} pair{'s' * (number != 1)}: {pattern.source} -> {pattern.target}")
    if alone:
        told = ", ".join([*alone[:3], *["…"] * (len(alone) > 3)])
        say(f"note: {len(alone)} bilingual file{'s' * (len(alone) != 1)}, to be named: {told}")
    say(f"note: {shown(path / FILE_NAME)} written; `qa-lint files` lists what it is about")


def _language_of_originals(documents: Mapping[Task, Document]) -> Language:
    """What most originals are in, as far as files say it: by a name without a mark beside one with a mark, or by their
    format. Where nothing says it, that is Korean.
    """
    told: Counter[Language] = Counter()
    for task, document in documents.items():
        if task.target is None:
            told["en"] += any(pair.source.language == "en" for pair in islice(document.pairs, 1))
        elif original := unmarked((Path(task.source), Path(task.target))):
            told["ko" if original == Path(task.source) else "en"] += 1
    return "en" if told["en"] > told["ko"] else "ko"


def _patterns(documents: Mapping[Task, Document], folder: Path, turned: bool) -> list[tuple[PairPattern, int]]:
    """The patterns of the pairs that are translations, and how many fit each, the most frequent first. They were found
    as translations from Korean, and are `turned` where the originals are the other side.
    """
    pairs = [(Path(task.source), Path(task.target)) for task in documents if task.target]
    patterns = Counter(pattern_by_name(*(pair[::-1] if turned else pair), folder) for pair in pairs)
    known = [(pattern, number) for pattern, number in patterns.items() if pattern]
    return sorted(known, key=lambda item: (-item[1], item[0].source))


def _other_languages(patterns: Sequence[PairPattern], folder: Path) -> list[str]:
    """The folders of other languages where those of one side of a pattern would be taken for pages of the other."""
    found = []
    for pattern in patterns:
        root, *_ = sorted((side.split(PATH)[0] for side in (pattern.source, pattern.target)), key=len)
        if PATH in pattern.source and all(side.startswith(root) for side in (pattern.source, pattern.target)):
            below = sorted(folder.joinpath(root).iterdir())
            found += [f"/{root}{each.name}/" for each in below if each.is_dir() and is_other_language(each.name)]
    return list(dict.fromkeys(found))


def _is_glossary(path: str) -> bool:
    return unicodedata.normalize("NFC", Path(path).stem).lower() in _GLOSSARIES


def _text(source: str, patterns: Sequence[tuple[PairPattern, int]], alone: Sequence[str], others: Sequence[str]) -> str:
    """The file. What is to be uncommented stands before the first table: below one, it would be a key of that."""
    parts = [_HEAD.format(source=source)]
    if others:
        parts.append(_EXCLUDED.format(paths=", ".join(map(toml_string, others))))
    parts += [_GLOSSARY.format(path=toml_string(path)) for path in alone if _is_glossary(path)]
    parts.append(_BASELINE)
    for pattern, _ in patterns:
        parts.append(f"\n[[pairs]]\nsource = {toml_string(pattern.source)}\ntarget = {toml_string(pattern.target)}\n")
    if not patterns:
        parts.append(_NO_PAIRS)
    if alone:
        parts.append(_ALONE)
    return "".join([*parts, _TAIL])
