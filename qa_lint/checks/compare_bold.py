"""Words in bold type that the other side sets off in no way."""

from __future__ import annotations

from collections.abc import Iterator

from qa_lint.facts.brackets import read_brackets
from qa_lint.facts.emphasis import Bold, read_bold
from qa_lint.facts.quotes import read_quotations
from qa_lint.facts.structure import heading_level
from qa_lint.facts.unanswered import of_kind
from qa_lint.late import regex
from qa_lint.model import Hit, Pair, Text, check

# What a reader of English finds on a screen, or a word that introduces the rest: Settings, 3D, Note. What is stressed
# in a sentence (only, not, as a whole) begins with a small letter, and the other language may stress it by its place.
_LABEL = {
    "en": regex.compile(r"[\[(\"“'‘]?[\p{Lu}0-9]"),
    "ko": regex.compile(
        r"(?!.*(?:[다요]|[니까]\?|하게|히|반드시|절대로?|꼭|모두|항상|전혀|오직|매우|직접|바로|먼저)\Z).+"
    ),
}
_PREDICATE = regex.compile(r"[하할한합해했되될된됩돼됐]|시[키킬킨킵켜켰]")  # behind Korean words: it is what is done
_LONGEST = 40  # characters of a label; a sentence is longer
_SENTENCE = regex.compile(r"[.?]\Z")
_KEPT = regex.compile(r"[\p{Latin}0-9][\p{Latin}0-9 .+/-]*")  # it stands on the other side as it is: 9, Wi-Fi
_ITALIC = regex.compile(
    r"(?<![*\\\p{L}0-9])\*(?=[^\s*])[^*\n]{1,300}(?<=\S)\*(?!\*)"
    r"|(?<![\p{L}0-9_\\])_(?=[^\s_])[^_\n]{1,300}_(?![\p{L}0-9_])"
)
_MARKS = regex.compile(r"\*\*|\\\*\\\*|</?(?:b|strong)[\s>]", regex.IGNORECASE)


@check(kinds={"lost": ("text",), "added": ("text",)})
def compare_bold(pair: Pair) -> Iterator[Hit]:
    """Labels in bold type of which the other side has nothing in bold type, nor otherwise set off.

    Where both sides have some, only what stands on either as it is can be told to have lost its marks (9, Wi-Fi).
    """
    if not pair.complete:
        return
    source, target = (text.fact(read_bold) for text in pair.texts)
    if len(source) > len(target):
        for bold in _lost(pair.source.text, pair.target.text):
            yield pair.hit("lost", bold.span, None, text=pair.source.text[slice(*bold.words)])
    elif len(target) > len(source):
        for bold in _lost(pair.target.text, pair.source.text):
            yield pair.hit("added", None, bold.span, text=pair.target.text[slice(*bold.words)])


def _lost(text: Text, other: Text) -> Iterator[Bold]:
    """What one side has in bold type, and the other has not."""
    mine, theirs = text.fact(read_bold), other.fact(read_bold)
    if heading_level(text) or _set_off(other) > _set_off(text):
        return
    if not theirs:
        if not _MARKS.search(other):  # what is left of marks is told as such, or was meant to set it off
            yield from (bold for bold in mine if _is_label(text, bold))
        return
    answered = [other[slice(*bold.words)] for bold in theirs]
    for bold in mine:
        words = text[slice(*bold.words)]
        if _KEPT.fullmatch(words) and not any(words in answer for answer in answered) and _stands(words, other):
            yield bold


def _is_label(text: Text, bold: Bold) -> bool:
    words = text[slice(*bold.words)]
    if _PREDICATE.match(text, bold.span.end):
        return False
    return len(words) <= _LONGEST and not _SENTENCE.search(words) and bool(_LABEL[text.language].match(words))


def _stands(words: str, text: Text) -> bool:
    return regex.search(rf"(?<![\p{{Latin}}0-9]){regex.escape(words)}(?![\p{{Latin}}0-9])", text) is not None


def _set_off(text: Text) -> int:
    """How many words a text sets off otherwise: in quotation marks, brackets, italics or as code."""
    brackets = text.fact(read_brackets).pairs
    return len(text.fact(read_quotations)) + len(brackets) + len(of_kind(text, "code")) + len(_ITALIC.findall(text))
