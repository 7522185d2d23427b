"""Front matter: what stands before a page between lines of --- (YAML) or +++ (TOML), as Jekyll and Hugo have it."""

from __future__ import annotations

from typing import NamedTuple

from qa_lint.formats.entries import Entries
from qa_lint.formats.toml_keys import scan as scan_toml
from qa_lint.formats.tree import texts_of
from qa_lint.formats.yaml_keys import scan as scan_yaml
from qa_lint.late import regex
from qa_lint.model import Span, UserError

_FRONT_MATTER = regex.compile(
    r"""(?P<mark>---|\+\+\+) [ \t]* (?:\r\n|\n|\r) (?P<text> (?: [^\r\n]*+ (?:\r\n|\n|\r) )*? )
        (?P<end> (?P=mark) | \.\.\. ) [ \t]* (?:\r\n|\n|\r|$)""",
    regex.VERBOSE,
)
# names under which stands what programs read, and what one side has for itself
_FOR_PROGRAMS = regex.compile(
    r"""layout|template|type|kind|slug|id|uid|ur[li]|link|href|src|path|permalink|alias(?:es)?|redirect.*|date|lastmod
      | modified|updated|created|published|weight|order|.*_order|.*position|draft|lang(?:uage)?|locale|translation_?key
      | image|cover|icon|thumbnail|logo|authors?|contributors|reviewers|approvers|translat(?:or|ion)s?|original.*
      | source.*|css|style|class(?:es|Name)?|scripts?|version|theme|color|target|rel|parent|collection|hide|search""",
    regex.VERBOSE | regex.IGNORECASE,
)
_NO_TEXT = regex.compile(
    r"[\P{L}]*|[^\s\p{Hangul}]*[/\\_.@:=#][^\s\p{Hangul}]*"
)  # dates; paths, addresses, identifiers


class FrontMatter(NamedTuple):
    """Where it stands, without its marks, and where the page begins."""

    span: Span
    after: int
    is_yaml: bool


def find_front_matter(text: str) -> FrontMatter | None:
    match = _FRONT_MATTER.match(text)
    return match and FrontMatter(Span(*match.span("text")), match.end(), match["mark"] == "---")


def read_front_matter(entries: Entries, matter: FrontMatter) -> None:
    """Add what it says to people, by key; what is wrong with it is an error of its line, and the page is read."""
    try:
        scan = scan_yaml if matter.is_yaml else scan_toml
        for told in (told for root in scan(entries.reading.file, matter.span) for told in texts_of(root)):
            names = told.key.split(".")
            if not _NO_TEXT.fullmatch(told.leaf.string) and not any(map(_FOR_PROGRAMS.fullmatch, names)):
                entries.add(told.leaf.text, told.leaf.notation, told.key)
    except UserError as error:
        entries.reading.errors.append(error.problem)
