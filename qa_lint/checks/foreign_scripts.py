"""Words in a third script: Chinese characters, kana or Cyrillic that a translation has and its source has not."""

from __future__ import annotations

from collections.abc import Iterator

from qa_lint.facts.brackets import read_brackets
from qa_lint.facts.markup import read_prose
from qa_lint.facts.quotes import read_quotations
from qa_lint.facts.spans import Spans
from qa_lint.late import regex
from qa_lint.model import Hit, Pair, Span, check

# Greek letters are signs of mathematics, and a Chinese character alone is short for a country in Korean (美, 中)
_SCRIPTS = (
    r"[\p{Han}\p{Hiragana}\p{Katakana}々ー]",
    r"\p{Cyrillic}",
    r"\p{Arabic}",
    r"\p{Hebrew}",
    r"\p{Thai}",
    r"\p{Devanagari}",
)
_RUNS = tuple(regex.compile(rf"{script}+(?:[\s,・·]+{script}+)*") for script in _SCRIPTS)
_FOREIGN = regex.compile("|".join(_SCRIPTS))
# who speaks of another language or its letters may show them
_SPOKEN_OF = regex.compile(
    r"Chinese|Japan|Hanja|Kanji|Hanzi|Hiragana|Katakana|Russia|Cyrillic|Ukrain|Bulgaria|Serbia|Mongol|Kazakh|Arab|Persia"
    r"|Hebrew|Thai|Hindi|Sanskrit|Unicode|UTF-8"
    r"|중국|일본|한자|가나|러시아|키릴|우크라이나|몽골|카자흐|아랍|페르시아|히브리|태국|타이어|힌디|산스크리트|유니코드"
    r"|languages?(?!\p{L})|언어|외국어",
    regex.IGNORECASE,
)
_LEAST = 2  # letters
_GLOSS = regex.compile(r"\s?\([\p{Hangul}\p{Latin}\s-]+\)")  # how what stands before it is read: 大韓民國(대한민국)


@check(kinds={"foreign": ("word",)})
def find_foreign_scripts(pair: Pair) -> Iterator[Hit]:
    """Words of the translation in a script that is neither Hangul nor Latin, and that the source does not use.

    Not what stands in brackets or quotation marks, as glosses and titles do, or has its gloss behind it, nor where
    either side speaks of a language in that script.
    """
    if not pair.complete or not _FOREIGN.search(pair.target.text):
        return
    if any(_SPOKEN_OF.search(text) for text in pair.texts):
        return
    prose, source = pair.target.text.fact(read_prose), pair.source.text
    quoted = (quotation.span for quotation in pair.target.text.fact(read_quotations))
    meant = Spans([*quoted, *pair.target.text.fact(read_brackets).pairs])
    for script in _RUNS:
        if script.search(source):
            continue
        for match in script.finditer(prose):
            read = _GLOSS.match(prose, match.end())
            if len(match.group()) >= _LEAST and not read and not meant.hold(*match.span()):
                yield pair.hit("foreign", None, Span(*match.span()), word=match.group())
