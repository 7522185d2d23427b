"""Translations that are missing, or still in the source's language in part or altogether."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qa_lint.facts.brackets import read_brackets
from qa_lint.facts.markup import read_prose
from qa_lint.facts.quotes import read_quotations
from qa_lint.facts.references import is_definition
from qa_lint.facts.romanization import reads_syllables
from qa_lint.facts.spans import Spans
from qa_lint.facts.still_source import FUNCTION_WORDS, LEAST_WORDS, WORDS, is_untranslated
from qa_lint.late import regex
from qa_lint.model import Hit, Pair, Span, Text, check

# what leads to the text in a language, which is called by its own name everywhere: [한국어](https://…)
_IN_ITSELF = regex.compile(r"\s*\[(?:한국어|English)\]\([^()\s]*\)\s*")


@check(kinds={"empty": (), "sourceless": ()})
def find_empty(pair: Pair) -> Iterator[Hit]:
    """A text whose other side was left empty (a cell without text, not a line that is missing).

    Where a program puts texts together by their keys, one language may have a word that the other does without: 님.
    """
    source, target = pair.texts
    if not target.strip() and not pair.target.missing and _says_something(source):
        yield pair.hit("empty")
    elif not source.strip() and not pair.source.missing and _says_something(target) and not _may_be_added(pair):
        yield pair.hit("sourceless")


def _may_be_added(pair: Pair) -> bool:
    """Whether a program may put a text beside another that has all that the source says: a name, and 님."""
    return bool(pair.key) and len(pair.target.text.split()) == 1


def _says_something(text: Text) -> bool:
    return regex.search(r"\p{L}", text.fact(read_prose)) is not None


@check(kinds={"untranslated": (), "leftover": ()})
def find_untranslated(pair: Pair, *, allow: Sequence[str] = ()) -> Iterator[Hit]:
    """A translation that is its source, or that still holds words or sentences of it.

    Words in `allow` may stand in the translation as they are.
    """
    if not pair.complete or is_definition(pair.target.text):  # what a label of Markdown leads to is no sentence
        return
    if is_untranslated(pair):
        if _IN_ITSELF.fullmatch(pair.source.text) and pair.source.text.strip() == pair.target.text.strip():
            return
        if pair.target.text.strip() not in allow:
            yield pair.hit("untranslated")
    elif pair.target.text.language == "en":
        yield from _leftover_hangul(pair, frozenset(allow))
    else:
        yield from _leftover_english(pair, frozenset(allow))


# ------------------------------------------------------------------------------- Hangul in English

# words in Hangul, but not a range of letters such as 가-힣
_HANGUL = regex.compile(r"(?!\p{Hangul}[-–~]\p{Hangul})(?<!\p{Hangul}[-–~])\p{Hangul}+(?:[\s·,.~]+\p{Hangul}+)*")
_MENTIONED = regex.compile(
    r"(?<!\p{L})(?:Hangul|Hangeul|Korean|in Korean"
    r"|(?:word|letter|character|syllable|particle|suffix)s?(?:\s(?:is|are|was))?):?\s*$",
    regex.IGNORECASE,
)
_LONGEST_GLOSS = 100  # characters; longer parentheses are no gloss
_LETTERS = regex.compile(r"\p{Hangul}(?:[\s·,]+\p{Hangul}){2,}|[ㄱ-ㅣ](?:[\s·,]+[ㄱ-ㅣ])*")  # 가, 나, 다; ㄴ
_EXPLAINED = regex.compile(r"\s?[(（]\p{Lu}[^()（）]{2,60}[)）]")


def _leftover_hangul(pair: Pair, allow: frozenset[str]) -> Iterator[Hit]:
    """Hangul in English text, unless it is a gloss in parentheses, a quoted term, or follows the word Hangul."""
    prose = pair.target.text.fact(read_prose)
    if not WORDS["ko"].search(prose):
        return
    meant = Spans([*_glosses(pair.target.text, prose), *_quoted_terms(pair)])
    for match in _HANGUL.finditer(prose):
        start, end = match.span()
        if allow.issuperset(match.group().split()) or _LETTERS.fullmatch(match.group()):
            continue
        if meant.hold(start, end) or _is_mentioned(pair, prose, start, end):
            continue
        there = pair.source.text.find(match.group())
        yield pair.hit("leftover", Span(there, there + end - start) if there >= 0 else None, Span(start, end))


def _glosses(text: Text, prose: str) -> Iterator[Span]:
    """Parentheses with Hangul that explain the word before them: Jeju (제주), kimchi (김치), not the grass (잔디)."""
    for start, end in text.fact(read_brackets).pairs:
        inner = prose[start : min(end, start + _LONGEST_GLOSS)]
        if end - start > _LONGEST_GLOSS or not WORDS["ko"].search(inner):
            continue
        pieces = regex.split(r"[,;:/]", inner)
        if any(WORDS["ko"].search(piece) and WORDS["en"].search(piece) for piece in pieces):
            continue
        before = regex.search(r"(\S+)\s?$", prose[max(0, start - 60) : start])
        hangul = "".join(WORDS["ko"].findall(inner))
        if before is None or not before[1].isalpha() or not before[1].islower() or reads_syllables(hangul, before[1]):
            yield Span(start, end)


def _quoted_terms(pair: Pair) -> Iterator[Span]:
    """Quotations in Hangul that stand in the source, too, and titles of works."""
    quoted = {pair.source.text[slice(*q.inner)] for q in pair.source.text.fact(read_quotations)}
    for quotation in pair.target.text.fact(read_quotations):
        inner = pair.target.text[slice(*quotation.inner)]
        if quotation.whole and not WORDS["en"].search(inner) and (inner in quoted or quotation.family == "work"):
            yield quotation.span


def _is_mentioned(pair: Pair, prose: str, start: int, end: int) -> bool:
    """Whether Hangul is spoken of, is explained in English right after, or belongs to an address."""
    if _MENTIONED.search(prose, max(0, start - 20), start):
        return True
    explained = _EXPLAINED.match(prose, end)
    if explained and explained.group() not in pair.source.text:
        return True
    return prose[start - 1 : start] == "\ufffc" and pair.target.text[start - 1] in "/=?#%&_-"


# ------------------------------------------------------------------------------- English in Korean

_RUN = regex.compile(
    r"(?<!\p{Latin})(?<!\p{Latin}['’-])\p{Latin}[\p{Latin}0-9'’-]*(?:[\s,;:()\"“”\ufffc0-9*_-]+\p{Latin}[\p{Latin}0-9'’-]*){2,}[.!?]?"
)
# no capital but the first: Something went wrong.
_NO_NAME = regex.compile(r"\p{Lu}[\p{Ll}'’]+(?:,? \p{Ll}[\p{Ll}'’-]+)+[.!?]")
_ALONE = regex.compile(r"(?:^|[.!?]\s)\s*$")
_FORMATTED = regex.compile(r"(\*{1,2}|_{1,2})(?=\S)[^*_\n]{1,300}?(?<=\S)\1")
_PROGRAM = regex.compile(r">>> |^\s*(?:import|from|def|class|return)\s")
_GLOSSED = regex.compile(r"\s(?:--?-?|—|–|:)\s[^\p{Latin}]*\p{Hangul}")


def _leftover_english(pair: Pair, allow: frozenset[str]) -> Iterator[Hit]:
    """An English clause in Korean text that stands word for word in the source."""
    prose, source = pair.target.text.fact(read_prose), pair.source.text.fact(read_prose)
    if not WORDS["ko"].search(prose) or not WORDS["en"].search(prose) or _PROGRAM.search(prose):
        return
    quoted = [q.span for q in pair.target.text.fact(read_quotations) if q.whole]
    formatted = [match.span() for match in _FORMATTED.finditer(prose)]
    mentioned = Spans([*quoted, *formatted, *pair.target.text.fact(read_brackets).pairs])
    known = f" {' '.join(WORDS['en'].findall(source)).lower()} "
    for match in _RUN.finditer(prose):
        start, end = match.span()
        words = [word.lower() for word in WORDS["en"].findall(match.group())]
        if not _is_clause(prose, match, words) or mentioned.hold(start, end) or match.group() in allow:
            continue
        if f" {' '.join(words)} " not in known or _GLOSSED.match(prose, end):
            continue
        there = source.find(match.group())
        yield pair.hit("leftover", Span(there, there + end - start) if there >= 0 else None, Span(start, end))
        return
    for match in _LONE_WORD.finditer(prose):
        here = Span(*match.span())
        there_as_well = _word_of(source, match.group()) if match.group() not in allow else None
        if there_as_well and not mentioned.hold(*here):
            yield pair.hit("leftover", there_as_well, here)
            return


# A word between Korean ones that names nothing: an adverb or a conjunction, if it is not spoken of (and 연산자).
_LONE_WORD = regex.compile(
    r"(?<=\p{Hangul},?\s)(?:(?!readonly|anomaly|assembly|family|reply|supply|plotly|fastly|bitly)\p{Ll}{4,}ly"
    r"|and|or|but|with|of|the|from|because|while|however|although|please|also|already|very|again|soon|yet|therefore"
    r"|instead|available|required)"
    r"(?=\s(?!(?:논리)?(?:연산|키워드|구문|조건|게이트|절|문(?!\p{Hangul}{2})|표현|예약어|단어|태그|메서드|메소드|함수|타입|값|옵션|모드"
    r"|정책|속성|명령))\p{Hangul})"
)


def _word_of(text: str, word: str) -> Span | None:
    """Where a word stands in a text for the first time."""
    match = regex.search(rf"(?<![\p{{L}}0-9_-]){word}(?![\p{{L}}0-9_-])", text, regex.IGNORECASE)
    return Span(*match.span()) if match else None


def _is_clause(prose: str, run: regex.Match[str], words: list[str]) -> bool:
    """Whether a run of words is no list of names: a clause of some length, or a whole sentence."""
    functions = len(FUNCTION_WORDS.intersection(words))
    if len(words) >= LEAST_WORDS and functions >= 2:
        return True
    sentence = run.group()[0].isupper() and run.group()[-1] in ".!?" and _ALONE.search(prose[: run.start()][-3:])
    return len(words) >= 3 and bool(sentence) and (functions >= 1 or _NO_NAME.fullmatch(run.group()) is not None)
