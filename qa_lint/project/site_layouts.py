"""Where the pages of a site stand that has one language at its root: docs/x.md and docs/ko/x.md, or, with Docusaurus,
docs/x.md and i18n/ko/docusaurus-plugin-content-docs/current/x.md (https://docusaurus.io/docs/i18n/introduction).

x.md and ko/x.md, with no folder around them, are nothing: such a name (README.md) is found anywhere.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from qa_lint.late import regex
from qa_lint.model import Language

Parts = tuple[str, ...]  # of a path, below the folder that is looked at

# how the folder of a language is called beside the pages of the root
_FOLDERS: Mapping[Language, Sequence[str]] = {
    "ko": ("ko", "ko-KR", "ko-kr", "ko_KR", "kr"),
    "en": ("en", "en-US", "en-us", "en_US"),
}
_LANGUAGES = {folder: language for language, folders in _FOLDERS.items() for folder in folders}
_TRANSLATED, _PLUGIN = "i18n", "docusaurus-plugin-content-"
_VERSION = regex.compile(r"version-.+")
_CURRENT, _VERSIONS = "current", "versioned_docs"
# of Docusaurus: where pages of the root stand, and by the plugin's name, where their translations do
_CONTENTS: Mapping[Parts, Parts] = {
    ("docs",): ("docs", _CURRENT),
    ("blog",): ("blog",),
    ("src", "pages"): ("pages",),
}


def root_pages(parts: Parts) -> Iterator[tuple[Language, Parts]]:
    """(The language of a page, where its counterpart in the language of the root may stand), the innermost first."""
    for at in reversed(range(len(parts) - 1)):
        if language := _LANGUAGES.get(parts[at]):
            before, behind = parts[:at], parts[at + 1 :]
            if len(before + behind) > 1:
                yield language, before + behind
            if before[-1:] == (_TRANSLATED,) and behind[0].startswith(_PLUGIN):
                content = (behind[0].removeprefix(_PLUGIN), *behind[1:])
                yield from ((language, before[:-1] + page) for page in _at_the_root(content))


def translated_pages(parts: Parts, language: Language) -> Iterator[Parts]:
    """Where the counterpart of a page of the root may stand in a language, the innermost folder first."""
    for at in reversed(range(len(parts))):
        before, behind = parts[:at], parts[at:]
        for folder in _FOLDERS[language]:
            if len(parts) > 1:
                yield (*before, folder, *behind)
            for content in _translated(behind):
                yield (*before, _TRANSLATED, folder, _PLUGIN + content[0], *content[1:])


def _at_the_root(content: Parts) -> Iterator[Parts]:
    """Where a page of a plugin stands at the root."""
    for root, plugin in _CONTENTS.items():
        if content[: len(plugin)] == plugin:
            yield root + content[len(plugin) :]
    if content[0] == "docs" and len(content) > 1 and _VERSION.fullmatch(content[1]):
        yield (_VERSIONS, *content[1:])


def _translated(behind: Parts) -> Iterator[Parts]:
    """The plugin that a page of the root is of, and where its translation stands there."""
    for root, plugin in _CONTENTS.items():
        if behind[: len(root)] == root:
            yield plugin + behind[len(root) :]
    if behind[0] == _VERSIONS:
        yield ("docs", *behind[1:])
