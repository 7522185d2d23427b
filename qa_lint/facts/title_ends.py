"""Where a title that runs into the first sentence may end: a text that was pasted lost the line end between them."""

from __future__ import annotations

from qa_lint.facts.quotation_marks import read_mark_pairs
from qa_lint.facts.sentences import is_finished, read_statements
from qa_lint.facts.spans import Spans
from qa_lint.facts.structure import read_role
from qa_lint.languages.breaks import GOES_ON
from qa_lint.languages.function_words import is_english_function_word
from qa_lint.late import regex
from qa_lint.model import Span, Text

_SHORTEST = {"ko": (8, 10), "en": (15, 20)}  # characters of a title and of a sentence
_LONGEST = 300  # characters of a title: a paragraph without a full stop is none
# A genitive ends no title; but nouns of news end in the same syllable (회의, 합의, 민주주의), behind one of these.
_GENITIVE = regex.compile(
    r"(?<=\p{Hangul})(?<![강개거건결고공논동명모문발불상성수심열예유임장적전정제주질창치토편하합항협호회])의$"
)
# what stands before a name, or begins one: North Korea, King Sejong; and whose something is: the city's
_BEFORE_NAME = regex.compile(
    r"(?<!\p{L})(?:(?:North|South|East|West)(?:ern)?|New|King|Queen|Prince|Princess|President|Senator|Judge|Justice|General|Captain"
    r"|Professor|Pope|Saint|Sir|Lord|Lady|Mount|Lake|Fort|Port|Cape|San|Santa|Los|Las|Hong|Mrs?|Ms|Dr|St)$|(?:\p{L}['’]s|s['’])$"
)
_SMALL = regex.compile(r"(?<!\p{L})\p{Ll}{4,}")  # a word that no title has that is written in capitals
_CAPITAL_BEFORE = regex.compile(r"(?<![\p{L}'’])\p{Lu}[\p{L}'’-]*$")
_CAPITAL_BEHIND = regex.compile(r"\s*(?P<word>\p{Lu}[\p{L}'’-]*)")
_BEGINS = {  # no sentence begins with a share (fell | 2.7 percent), and with a bracket only where an agency reports
    "ko": regex.compile(r"\S"),
    "en": regex.compile(r"[\"“‘']?(?:\p{Lu}|(?![0-9.,]{1,12}\s?(?:%|per\s?cent))[0-9])|\(\p{Lu}[^()]{1,30}\)\s?[-–—]"),
}


def read_title_ends(text: Text) -> tuple[Span, ...]:
    """The white space in the first sentence of running text behind which the sentence itself may begin."""
    statements = text.fact(read_statements)
    if not statements or text.fact(read_role).kind:
        return ()
    start, end = statements[0]
    if not is_finished(text[start:end]):
        return ()  # a title alone
    title, sentence = _SHORTEST[text.language]
    last = min(end - sentence, start + _LONGEST)
    quoted = Spans(
        Span(opening.start, closing.end) for opening, closing, _ in text.fact(read_mark_pairs) if opening and closing
    )
    return tuple(
        Span(*match.span())
        for match in regex.finditer(r"\s+", text, pos=start + title, endpos=max(start, last))
        if text[match.start() - 1] not in ",;"
        and not GOES_ON[text.language].search(text, start, match.start())
        and not _BEFORE_NAME.search(text, start, match.start())
        and not _GENITIVE.search(text, start, match.start())
        and _BEGINS[text.language].match(text, match.end())
        and not quoted.overlap(*match.span())
        and not (text.language == "en" and _is_within_name(text, start, match.start()))
    )


def is_between_capitals(text: Text, start: int, end: int) -> bool:
    """Whether the last word of a stretch of English and the one behind it have capitals, as those of a name have."""
    return text.language == "en" and _capital_behind(text, start, end) is not None


def _capital_behind(text: Text, start: int, end: int) -> str | None:
    """The word with a capital behind a stretch that ends in one."""
    word = _CAPITAL_BEFORE.search(text, start, end) and _CAPITAL_BEHIND.match(text, end)
    return word["word"] if word else None


def _is_within_name(text: Text, start: int, end: int) -> bool:
    """Whether words with capitals stand before a place in English and behind it, where others have none."""
    word = _capital_behind(text, start, end)
    return word is not None and not is_english_function_word(word) and _SMALL.search(text, start, end) is not None
