"""Works in the place of others: the title in marks of either side, of which one is no translation of the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qa_lint.checks.names.ledger import FOREIGN, PART, Ledger
from qa_lint.facts.names.known import Mention
from qa_lint.facts.names.persons import read_persons
from qa_lint.facts.names.readings import words_in
from qa_lint.facts.quotes import read_quotations
from qa_lint.languages.function_words import is_english_function_word
from qa_lint.languages.stems import english_stem
from qa_lint.languages.syllables import is_syllable
from qa_lint.late import regex
from qa_lint.model import Hit, Span, Text

# Set by hand:
_LONGEST = 50  # characters of a title
_FEW = 4  # titles of a side, of more of which a text is a list
_HEARD = -1.5  # the score from which a word may be meant for another
_SMALL = 3  # letters of a word that may be small in a title
_MOST_WORDS = 8  # of a title that is looked for
_WORK = "work"
_TITLE = regex.compile(r"[\p{Lu}\p{N}][\p{Latin}\p{M}\p{N}\s.,:;!?&'’-]*")
_WORD = regex.compile(r"[\p{Latin}\p{M}\p{N}’']+")
_MARKS = " .,:;!?"
_NICKNAMED = regex.compile(
    r"(?<!\p{L})(?:nick|sur)?named\s|(?<!\p{L})(?:known|hailed|famed)\sas\s|(?<!\p{L})(?:dubbed|called)\s"
)
_BESIDE = 2  # characters between a nickname in marks and whose it is
_LONGEST_CALL = 16  # characters between that and the mark
_CALLED = regex.compile(r"[’”'\"」』》〉]?(?:이?라[는고]|으?로)\s?(?:불리|불린|부르|통하|별명|애칭|별칭)")


def work_hits(ledger: Ledger) -> Iterator[Hit]:
    """The one title of the Korean text in whose place English has the title of something else."""
    korean = [*_titles(ledger.pair.korean)]
    english = [*_titles(ledger.pair.english)] if korean else []
    if korean and not english:
        yield from _unmarked_hits(ledger, korean)
    if not english or len(korean) != len(english) or len(korean) > _FEW:
        return
    left, others = korean, english
    for span in korean:
        if answer := next((other for other in others if _may_be_one(ledger, span, other)), None):
            left = [other for other in left if other != span]
            others = [other for other in others if other != answer]
    if len(left) != 1:
        return
    span, other = left[0], others[0]
    latin = ledger.pair.english[slice(*other)]
    own, others_own = _own_work(ledger, span), ledger.known.gazetteer.titles.get(latin.casefold())
    if not (own or others_own or _is_from_abroad(ledger, span)) or ledger.is_settled(span):
        return
    if not own and _is_nickname(ledger, span, other):
        return  # which English may put in words of its own
    ledger.settled.append(span)
    ledger.take(other)
    expected = own.name.latin[0] if own else ""
    yield ledger.misnamed("wrong", span, other, ledger.pair.korean[slice(*span)], latin, expected)


def _unmarked_hits(ledger: Ledger, korean: Sequence[Span]) -> Iterator[Hit]:
    """The one known work that nothing answers, in whose place English has another one, whose title it does not mark."""
    lost = [mention for span in korean if (mention := _own_work(ledger, span))]
    if len(lost) != 1 or any(_has_a_word_of(lost[0], ledger, span) for span in _capitals(ledger)):
        return
    said = ledger.pair.korean.replace(" ", "")
    others = [span for span in _capitals(ledger) if not _is_said(ledger, span, said)]
    if len({ledger.pair.english[slice(*span)] for span in others}) == 1:
        latin = ledger.pair.english[slice(*others[0])]
        ledger.settled.append(lost[0].span)
        ledger.take(others[0])
        own = lost[0].name.latin[0]
        yield ledger.misnamed("wrong", lost[0].span, others[0], ledger.said(lost[0]), latin, own)


def _has_a_word_of(work: Mention, ledger: Ledger, title: Span) -> bool:
    """Whether a known title has a word in common with a form of a work; whatever it sounds like, it is that of one."""
    words = {english_stem(word) for word in _WORD.findall(ledger.evidence.prose[slice(*title)])}
    own = {english_stem(word) for form in work.name.latin for word in _WORD.findall(form)}
    return any(not is_english_function_word(word) for word in words & own)


def _capitals(ledger: Ledger) -> Iterator[Span]:
    """The longest known titles, each from a word with a capital that nothing explains and that opens no sentence."""
    latin, prose, titles = ledger.latin, ledger.evidence.prose, ledger.known.gazetteer.titles
    end = 0
    for first, word in enumerate(latin):
        if not word.capital or word.span.start < end or first in ledger.explained:
            continue
        for last in range(min(first + _MOST_WORDS, len(latin)) - 1, first - 1, -1):
            span = Span(word.span.start, latin[last].span.end)
            if prose[slice(*span)].casefold() in titles and (last > first or not word.opening):
                end = span.end
                yield span
                break


def _is_said(ledger: Ledger, title: Span, korean: str) -> bool:
    """Whether Korean has one of the works that are called by the title."""
    works = ledger.known.gazetteer.titles[ledger.evidence.prose[slice(*title)].casefold()]
    return any(hangul in korean for hangul in works)


def _titles(text: Text) -> Iterator[Span]:
    """What stands in marks and may be a title: in Korean Hangul that nobody says, in English words with capitals."""
    for quotation in text.fact(read_quotations):
        words = text[slice(*quotation.inner)].strip(_MARKS)
        if not quotation.whole or quotation.use == "speech" or not 1 < len(words) <= _LONGEST:
            continue
        start = text.find(words, quotation.inner.start)
        if _may_be_a_title(words, text):
            yield Span(start, start + len(words))


def _may_be_a_title(words: str, text: Text) -> bool:
    if text.language == "ko":
        return all(is_syllable(word[0]) for word in words.split())
    long = (word for word in words.split() if len(word) > _SMALL)
    capitals = all(word[:1].isupper() or not word[:1].isalpha() for word in long)
    return bool(_TITLE.fullmatch(words)) and capitals and not is_english_function_word(words)


def _may_be_one(ledger: Ledger, korean: Span, english: Span) -> bool:
    """Whether English may translate or spell a Korean title in any word, or calls the work by a word of its title."""
    evidence = ledger.evidence
    words = [evidence.hangul[i] for i in words_in(korean, evidence.hangul)]
    latin = [i for i in words_in(english, evidence.latin) if not is_english_function_word(evidence.latin[i].text)]
    if not words or not latin:
        return True
    stems = {english_stem(evidence.latin[i].text) for i in latin}
    known = [m for m, _ in ledger.known_names.answered] + [*ledger.known_names.left]
    for mention in known:
        if mention.span.overlaps(korean):
            forms = {english_stem(part) for form in mention.name.latin for part in form.split()}
            if not stems.isdisjoint(forms - {*filter(is_english_function_word, forms)}):
                return True
    dictionary, letters = ledger.known.dictionary, ledger.letters
    if any(not stems.isdisjoint(dictionary.stems(word.text)) for word in words):
        return True
    if any(evidence.says(word, i) for word in words for i in latin):
        return True
    spelled = "".join(word.text for word in words)
    if letters.reaches(spelled, ledger.pair.english[slice(*english)].replace(" ", ""), _HEARD):
        return True
    stems_of_words = (stem for word in words for stem in word.stems if len(stem) >= PART)
    return any(letters.reaches(stem, evidence.latin[i].text, _HEARD) for stem in stems_of_words for i in latin)


def _is_nickname(ledger: Ledger, korean: Span, english: Span) -> bool:
    """Whether either side says that it is what somebody is called, before a name (‘산소 탱크’ 박지성) or by a verb."""
    text, prose = ledger.pair.korean, ledger.evidence.prose
    if _CALLED.match(text, korean.end) or _NICKNAMED.search(
        prose, max(0, english.start - _LONGEST_CALL), english.start
    ):
        return True
    behind = next((word.span for word in ledger.evidence.hangul if word.span.start >= korean.end), None)
    persons = [m.span for m in ledger.known_names.mentions if m.name.groups == {"person"}]
    persons += [person.span for person in text.fact(read_persons)]
    return behind is not None and behind.start - korean.end <= _BESIDE and any(map(behind.overlaps, persons))


def _own_work(ledger: Ledger, span: Span) -> Mention | None:
    """The known work that the title is, which nothing answers."""
    return next((m for m in ledger.known_names.left if _WORK in m.name.groups and m.span == span), None)


def _is_from_abroad(ledger: Ledger, span: Span) -> bool:
    """Whether the title is foreign by its syllables, and so must be heard in the other one."""
    return ledger.letters.foreign("".join(ledger.pair.korean[slice(*span)].split())) >= FOREIGN
