"""A no of one side that the other does not say.

Either language says no in many ways, so a no that the other side has nowhere is no mistake yet. It is one where the
word that it negates stands on the other side as a statement: in English behind an auxiliary that asks for a "not"
(does hold, can accept, is known) or as a command, in Korean as the verb of the sentence.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Iterator, Sequence, Set
from itertools import chain, islice

from qa_lint.facts.markup import read_prose
from qa_lint.facts.polarity.answered_denials import read_unanswered
from qa_lint.facts.polarity.answered_rest import TRANSLATES, read_rest
from qa_lint.facts.polarity.denials.lost_in_korean import is_so_beyond, lost_in_korean
from qa_lint.facts.polarity.denied_words import INSTEAD, NON, Counterparts, Noes, goes_on, says_with_a_prefix
from qa_lint.facts.polarity.done_otherwise import DoneOtherwise
from qa_lint.facts.polarity.english_negation import (
    denies_in_english,
    denying_words,
    read_commands_to_do_so,
    read_emphatic,
    read_english_denials,
)
from qa_lint.facts.polarity.english_statements import is_stated
from qa_lint.facts.polarity.exclusives import excepts_one
from qa_lint.facts.polarity.korean_negation import (
    Denial,
    LostDenial,
    asks_why,
    denies_in_korean,
    denying_korean_words,
    is_lacking,
    read_double_no,
    read_every_korean_no,
    read_korean_denials,
)
from qa_lint.facts.polarity.links import Links, words_in
from qa_lint.facts.polarity.same_sentences import at_one_place, sentence_of, sentences_at
from qa_lint.facts.polarity.signs import Otherwise, Sign, read_signs
from qa_lint.facts.sentences import read_statements
from qa_lint.facts.spans import Spans
from qa_lint.facts.words import read_words
from qa_lint.languages.function_words import is_english_function_word
from qa_lint.languages.stems import Word, english_stem
from qa_lint.late import regex
from qa_lint.model import Pair, Span, Text
from qa_lint.resources.dictionary import Dictionary
from qa_lint.resources.negation import Negation
from qa_lint.resources.opposites import Opposites
from qa_lint.resources.word_pairs import WordPairs

Signs = tuple[Sequence[Sign], Sequence[Sign]]  # of the Korean, and of the English
_STRESSED = 0.1  # score from which a stressed verb is what Korean denies
_SAID = 0.3  # and from which a word that is not denied is what the verb says
_AUXILIARY = 3  # words between an auxiliary and its verb, at most
_MARK = regex.compile(r"[.,;:!?。，()]\s")
_LAST_MARK = regex.compile(rf"(?r){_MARK.pattern}")  # read backwards, before a stretch
_MODALS = frozenset("can could will would should must may might shall".split())  # noqa: SIM905
_AUXILIARIES = _MODALS | frozenset("is are was were am be been being has have had".split())  # noqa: SIM905
# what stands in a sentence that says no: not … yet
_AFTER_A_NO = regex.compile(r"(?<![A-Za-z])(?:yet|at all|any ?more|any longer|either)(?=[.,;”\"]|$)")
_COPULA = regex.compile(r"아[니닌닙닐]")  # is not
_HAVE, _HAS = "have", regex.compile(r"(?:has|have|had)\sno$")  # has no name, but does have a path
_FORBIDDING = regex.compile(
    r"(?i)(?<!\p{L})(?:(?:do|should|must|may|can|are|is|be)\s?n[o'’]t|don['’]t|never|avoid|refrain|prohibited|forbidden)"
    r"(?!\p{L})"
)
# a no of a noun, which is not there or is something else
_OF_A_NOUN = regex.compile(r"\s*(?:(?:[이가은는도을를]|조차|만|에)\s?)?(?:없|아[니닌닙닐냐녔님])")
_REGARDLESS = regex.compile(r"(?:관계|상관|구애)(?:받지 않|\s?없)")
_REGARDLESS_ENGLISH = regex.compile(r"(?<![A-Za-z])(?i:regardless|irrespective)(?![A-Za-z])")
_DUMMY_END = regex.compile(r"\s적$")
_ALL_TOLD = 12  # Korean words: in a text of so few all may have a counterpart
_MODIFIES = regex.compile(r"은|는|던|을|한|하[는던]|할|했던")  # the end of what is denied of the noun behind
_IN_A_CONDITION = regex.compile(r"(?:으시|으)?면|(?:으시는|으신|는|다)+면|는 한(?!\p{Hangul})|고서?는|이는")
_WORD_END = regex.compile(r"\p{Hangul}*")
_OBJECT = regex.compile(r"[을를]$")
# what is done under a condition or without one, or need not be done
_CONDITION = regex.compile(r"(?:면|거든|[아어해]도)$")
_WISHED = regex.compile(r"\s(?:좋겠|싶[다었])")  # behind what is hoped to be so, which is no condition: 왔으면 좋겠다
_CONDITIONAL = regex.compile(
    r"(?<![A-Za-z])(?i:if|when|whenever|unless|in case|whether|though|although|once|as long as|provided|where|who"
    r"|whoever)(?![A-Za-z])"
)
_GRANTED = regex.compile(r"[아어해]도$")
_OBLIGED = regex.compile(
    r"(?<![A-Za-z])(?i:must|ha(?:ve|s|d) to|need|needs|needed|should|required|necessary|obliged)(?![A-Za-z])"
)
_WHY = regex.compile(r"(?<![A-Za-z])(?i:why|how come)(?![A-Za-z])")
_REASON = regex.compile(r"[는은던]\s(?:이유|까닭)")  # behind a no, why it is not so
_ALONE = regex.compile(r"(?<!\p{Hangul})(?:혼자|홀로|단독)")
_ON_ONES_OWN = regex.compile(r"(?<![A-Za-z])(?i:alone|on (?:my|your|his|her|its|our|their|one['’]s) own)(?![A-Za-z])")
_IN_COMPANY = regex.compile(r"(?<![A-Za-z])(?i:with|accompanied|together)(?![A-Za-z])")
# what says of a time that there was none then: before there was electricity
_BEFORE_THERE_WAS = regex.compile(r"(?<!\p{L})(?i:before|until)\sthere\s(?:is|are|was|were)\s(?:an?\s|any\s)?$")
_LONGEST_BEFORE = 24  # characters of it
_AND = regex.compile(r"(?<![A-Za-z])and(?![A-Za-z])")


def read_lost_denials(
    pair: Pair, opposites: Opposites, negation: Negation, words: WordPairs, dictionary: Dictionary
) -> tuple[LostDenial, ...]:
    """The first no that the other side does not say; of several, a reader finds the others beside it.

    Two of which one denies the other affirm, and are none that may be lost alone.
    """
    if pair.korean.fact(read_double_no) or pair.fact(excepts_one, negation):
        return ()
    korean = pair.korean.fact(read_korean_denials, negation)
    english = pair.english.fact(read_english_denials, negation)
    if len(korean) == len(english):
        commanded, stressed = _commanded(pair, korean), _stressed(pair, negation, Links(pair, words, dictionary))
        return tuple(islice(chain(commanded, stressed), 1))
    signs = pair.korean.fact(read_signs, opposites, negation), pair.english.fact(read_signs, opposites, negation)
    links = Links(pair, words, dictionary)
    lacking = _lacking(pair, korean, english, links)
    regardless = _regardless(pair, negation)
    otherwise = DoneOtherwise(pair, *signs, links)
    more_korean = len(korean) > len(english)  # only a no beyond those of the other side needs another answer
    korean = tuple(d for d in korean if d not in lacking[0] and not (more_korean and otherwise.is_said(d, "ko")))
    english = tuple(d for d in english if d not in lacking[1] and (more_korean or not otherwise.is_said(d, "en")))
    odd = (len(korean) - len(english)) % 2 == 1  # two may cancel each other: 쓰지 않으면 안 된다
    beyond = not korean and is_so_beyond(pair, links)
    found = _lost_signs(pair, korean, english, signs, negation, words) if odd and not beyond else iter(())
    if more_korean and len(korean) > len(english):
        bounds = _bounds(signs[0])
        left = [denial for denial in korean if not (denial.faint or bounds.overlap(*denial.negated))]
        if len(left) > len(english):
            unanswered = read_unanswered(pair, korean, english, links)
            lone = len(korean) == 1
            found = chain(found, _lost_in_english(pair, left, english, signs, negation, links, lone=lone))
            if not lone and not unanswered.english:
                mine = [denial for denial in left if denial in unanswered.korean]
                found = chain(found, _lost_beside_others(pair, mine, english, signs, negation, links))
    elif not korean and not denies_in_korean(pair.korean, negation, [*lacking[0], *regardless], only_phrases=True):
        said = {sign.meaning.pole for sign in signs[0] if sign.meaning.opposition == "bound" and not sign.meaning.soft}
        bounds = _bounds(sign for sign in signs[1] if said != {sign.meaning.pole})  # 초과하여 드세요 answers no "not"
        said_otherwise = Otherwise(*signs[::-1])  # 정상 운항하다, not canceled
        left = [d for d in english if not (bounds.overlap(*d.negated) or said_otherwise.is_said(d))]
        if len(left) > 1 and any(is_lacking(pair.english, denial) for denial in left):
            left = []  # not without: only with
        found = chain(found, lost_in_korean(pair, left, negation, links))
    found = chain(found, _commanded(pair, korean), _stressed(pair, negation, links))
    return tuple(islice(found, 1))


def _lacking(
    pair: Pair, korean: Sequence[Denial], english: Sequence[Denial], links: Links
) -> tuple[Sequence[Denial], Sequence[Denial]]:
    """What both sides say is lacking (동의 없이 / without consent), which denies its noun and not the verb; without
    asking may stand for a verb that is denied (묻지 않고)."""
    ours = [d for d in korean if is_lacking(pair.korean.fact(read_prose), d)]
    theirs = [d for d in english if is_lacking(pair.english.fact(read_prose), d)]
    both = [
        (k, e)
        for k in ours
        for e in theirs
        if links.common(words_in(pair.korean, k.negated), words_in(pair.english, e.negated))
    ]
    return [k for k, _ in both], [e for _, e in both]


def _regardless(pair: Pair, negation: Negation) -> Iterator[Denial]:
    """What both sides say is of no account, so that no other no answers it: 식사와 관계없이, regardless of meals."""
    if _REGARDLESS_ENGLISH.search(pair.english):
        every = pair.korean.fact(read_every_korean_no, negation)
        yield from (denial for denial in every if _REGARDLESS.match(pair.korean, denial.whole.start))


def _bounds(signs: Iterable[Sign]) -> Spans:
    """The bounds among the signs: where one is denied, they are compared by themselves."""
    return Spans(sign.span for sign in signs if sign.meaning.opposition == "bound" and not sign.meaning.soft)


# ---------------------------------------------------------------- words with an opposite


def _lost_signs(
    pair: Pair,
    korean: Sequence[Denial],
    english: Sequence[Denial],
    signs: Signs,
    negation: Negation,
    words: WordPairs,
) -> Iterator[LostDenial]:
    """Words of one row of opposites (include), denied on the side that says no more often and not on the other."""
    lost_in_english = len(korean) > len(english)
    denied, stated = signs if lost_in_english else signs[::-1]
    denials = korean if lost_in_english else english
    for sign in denied:
        if not (sign.negated and sign.sure) or sign.soft or sign.meaning.opposition not in ("opposite", "direction"):
            continue
        row = [other for other in stated if other.meaning.row == sign.meaning.row]
        if len(row) != 1 or row[0].soft or row[0].negated or row[0].meaning.pole != sign.meaning.pole:
            continue
        said = row[0].span  # which says what is denied, and so is no answer to the no: he was absent
        if lost_in_english:
            where = _clause(pair.english, said)
            prose = pair.english.fact(read_prose)
            answered = any(where.overlaps(d.no) for d in english) or _denied_by(
                denying_words(prose, where, negation, words), said
            )
            answered = answered or denies_in_english(prose, where, negation, words, only_phrases=True)
        else:
            answered = bool(korean) or _denied_by(denying_korean_words(pair.korean, negation), said)
            answered = answered or denies_in_korean(pair.korean, negation, only_phrases=True)
        no = next(d for d in denials if sign.span.overlaps(d.negated))
        if not answered and (not lost_in_english or _as_conditional(pair, no, words_in(pair.english, said)[0])):
            yield LostDenial("ko" if lost_in_english else "en", no.whole, row[0].span)


def _denied_by(noes: Iterable[Span], said: Span) -> bool:
    """Whether any of the words that say no stands beside a word."""
    return any(not no.overlaps(said) for no in noes)


def _clause(text: Text, span: Span) -> Span:
    """What stands between the marks around a stretch."""
    start = _LAST_MARK.search(text, 0, span.start)
    end = _MARK.search(text, span.end)
    return Span(start.end() if start else 0, end.start() if end else len(text))


# ---------------------------------------------------------------- a Korean no


def _lost_in_english(
    pair: Pair,
    korean: Sequence[Denial],
    english: Sequence[Denial],
    signs: Signs,
    negation: Negation,
    links: Links,
    *,
    lone: bool,
) -> Iterator[LostDenial]:
    text, prose = pair.english, pair.english.fact(read_prose)
    emphatic = text.fact(read_emphatic)
    noes = Noes(pair, negation, links)
    silent = lone and not english
    affirmed = silent and not denies_in_english(prose, Span(0, len(prose)), negation, links.words)
    for denial, word, itself in _candidates(pair, korean, signs, negation, links):
        # what is said of why (He would only worry) forbids nothing
        apart = denial.forbidding and sentences_at(pair, denial.negated.start, word.start)
        said = pair.english.fact(read_statements)[apart[1]] if apart else pair.english.whole
        affirmed = affirmed or (silent and itself and not noes.in_english(said, denial, word))
        statement = _emphasized(word, emphatic)
        if statement is None and not misses_a_no(pair, denial, word, links):
            continue
        if statement is None and silent and (itself or affirmed):
            told = itself or _COPULA.search(pair.korean, *denial.no) or not _is_object(pair, denial, word, links)
            statement = _stated(text, word, _AUXILIARIES if told else _MODALS)
        if affirmed and itself:  # nothing in all of the text says no, and the very word stands there
            yield LostDenial("ko", denial.whole, statement or Span(word.start, word.end))
        where = sentence_of(text, word)
        denied = any(where.start <= other.no.start < where.end for other in english)
        if statement and not (denied or noes.in_english(where, denial, word, only_phrases=bool(emphatic))):
            yield LostDenial("ko", denial.whole, statement)
    for match in _AFTER_A_NO.finditer(prose) if affirmed and "?" not in prose else ():
        if at_one_place(pair, korean[0].no.start, match.start()):
            yield LostDenial("ko", korean[0].whole, Span(*match.span()))
    yield from _asked_for(pair, korean, english, emphatic, links, affirmed=affirmed)


def _lost_beside_others(
    pair: Pair, korean: Sequence[Denial], english: Sequence[Denial], signs: Signs, negation: Negation, links: Links
) -> Iterator[LostDenial]:
    """Of several Korean noes those that no English one answers, where a verb with an auxiliary of its own states what
    they deny, and no no stands before it in its clause.
    """
    noes = Noes(pair, negation, links)
    turned = () if english else read_turned(pair, negation)
    otherwise = Otherwise(*signs)
    for denial, word, itself in _candidates(pair, korean, signs, negation, links):
        if not itself or denial in turned or noes.is_said_again(denial, word):
            continue
        if not misses_a_no(pair, denial, word, links):
            continue
        statement = _stated(pair.english, word, _AUXILIARIES)
        if statement is None or otherwise.is_said(denial):
            continue
        clause = _clause(pair.english, statement)
        denied = any(clause.start <= no.no.start < word.end for no in pair.english.fact(read_english_denials, negation))
        if not denied and not noes.in_english(clause, denial, word):
            yield LostDenial("ko", denial.whole, statement)


def read_turned(pair: Pair, negation: Negation) -> Collection[Denial]:
    """The Korean noes of which one turns the other, so that both affirm: there is none of whom it is not so (끄지 않은
    관객은 한 명도 없었다), or without the one there is not the other (접속하지 않으면 초대할 수 없다)."""
    prose = pair.korean.fact(read_prose)
    every = pair.korean.fact(read_every_korean_no, negation)
    none = tuple(denial for denial in every if "없" in prose[slice(*denial.no)])
    found = []
    for denial in every:
        if _MODIFIES.match(prose, denial.no.end):
            turning = none
        elif _IN_A_CONDITION.match(prose, denial.no.end):
            turning = every
        else:
            continue
        behind = bisect_right(turning, denial.no.end, key=lambda other: other.no.start)
        found += [denial, *turning[behind : behind + 1]] if behind < len(turning) else []
    return frozenset(found)


def _candidates(
    pair: Pair, korean: Sequence[Denial], signs: Signs, negation: Negation, links: Links
) -> Iterator[tuple[Denial, Word, bool]]:
    """Those of some Korean noes of which an English word says what they deny, in no other way than by denying it; with
    that word, and whether it translates the very word."""
    prose = pair.english.fact(read_prose)
    counterparts, noes, otherwise = Counterparts(pair, links), Noes(pair, negation, links), Otherwise(*signs)
    rests = [match["rest"] for match in negation.prefixed.finditer(prose)]
    prefixed = {english_stem(rest) for rest in (*rests, *(match["rest"] for match in NON.finditer(prose)))}
    for denial in korean:
        word, itself = counterparts.of(denial)
        if word is None or not at_one_place(pair, denial.negated.start, word.start):
            continue
        if goes_on(pair, denial, links):
            continue
        if any(rest.startswith(key) for key in word.keys for rest in prefixed):
            continue  # unequal stands elsewhere in the text, or non-reactive for react
        if says_with_a_prefix(pair, denial, negation, links):
            continue
        again = noes.is_said_again(denial, word)
        if again and INSTEAD.match(pair.korean, denial.negated.end):
            continue
        if not otherwise.is_said(denial, soft=again or not itself or otherwise.is_opposite(denial, word)):
            yield denial, word, itself


def misses_a_no(pair: Pair, denial: Denial, word: Word, links: Links) -> bool:
    """Whether a no would deny an English word where Korean denies it, so that it is missed: the clause states the word,
    and under no condition that English has in another way; or the text is short, and nothing else is left over.
    """
    if _asks(pair, denial, word, links) or not _as_conditional(pair, denial, word):
        return False
    if _BEFORE_THERE_WAS.search(pair.english, max(0, word.start - _LONGEST_BEFORE), word.start):
        return False
    alone = _ALONE.search(pair.korean, 0, denial.negated.start) and not _ON_ONES_OWN.search(pair.english)
    if alone and _IN_COMPANY.search(pair.english):
        return False  # it is done, but not so
    # a verb before a noun that only stands for it is what is denied: 말한 적이 없다
    noun = _OF_A_NOUN.match(pair.korean, *denial.no) is not None and not _DUMMY_END.search(pair.korean, *denial.negated)
    stated = is_stated(pair, word, links, noun=noun)
    if stated is not None:
        return stated
    words = pair.korean.fact(read_words)
    return len(words) <= _ALL_TOLD and not read_rest(pair, words_in(pair.korean, denial.whole), [word], links).untold


def _is_object(pair: Pair, denial: Denial, word: Word, links: Links) -> bool:
    """Whether an English word translates the object of the verb that is denied: 놀라움을 감추지 못했다, surprised."""
    before = words_in(pair.korean, Span(0, denial.whole.start))[-1:]
    return any(_OBJECT.search(pair.korean, k.start, k.end) and links.score(k, word) > 0 for k in before)


def _asks(pair: Pair, denial: Denial, word: Word, links: Links) -> bool:
    """Whether an English word stands in a question, which may be asked either way (how should I know?); not in one that
    asks for the reason that Korean asks for, too (열리지 않는 이유는?), with no word beyond that (Why so late?)."""
    text, sentence = pair.english, sentence_of(pair.english, word)
    if not (text.startswith("?", sentence.end) or "?" in text[slice(*sentence)]):
        return False
    if not _WHY.search(text, *sentence):
        return True
    if _REASON.match(pair.korean, denial.no.end):
        return False
    if not asks_why(pair.korean, denial.whole.start):
        return True
    beside = (other for other in words_in(text, sentence) if other != word and links.best(other) < TRANSLATES)
    return any(links.tells(o) and not is_english_function_word(text[o.start : o.end]) for o in beside)


def _as_conditional(pair: Pair, denial: Denial, word: Word) -> bool:
    """Whether both sides say what is denied of what may be so, or neither does: 안 갚으면, if you do not pay.

    Of what need not be done (하지 않아도 된다) English says as well that it must, which it may say rightly of what is a
    condition (하지 않으면 이용할 수 없다); and a command is a condition if something follows of it
    (pay, and you are fined), while of one that has an alternative (pay or be fined) it is the alternative that Korean
    says.
    """
    tail = _WORD_END.match(pair.korean, denial.whole.end)
    end = tail.end() if tail else denial.whole.end
    if not _CONDITION.search(pair.korean, denial.whole.start, end) or _WISHED.match(pair.korean, end):
        return True
    sentence = sentence_of(pair.english, word)
    followed = not pair.english[sentence.start : word.start].strip() and _AND.search(
        pair.english, word.end, sentence.end
    )
    if _GRANTED.search(pair.korean, denial.whole.start, end) and _OBLIGED.search(pair.english, *sentence):
        return True
    return bool(followed) or _CONDITIONAL.search(pair.english, *sentence) is not None


def _commanded(pair: Pair, korean: Sequence[Denial]) -> Iterator[LostDenial]:
    """The command to do what was said before, where Korean forbids it: what is left of "never do so"."""
    forbidding = [denial for denial in korean if denial.forbidding]
    if len(forbidding) == 1 and not _FORBIDDING.search(pair.english.fact(read_prose)):
        for span in pair.english.fact(read_commands_to_do_so):
            yield LostDenial("ko", forbidding[0].whole, span)


def _asked_for(
    pair: Pair,
    korean: Sequence[Denial],
    english: Sequence[Denial],
    emphatic: Sequence[Span],
    links: Links,
    *,
    affirmed: bool,
) -> Iterator[LostDenial]:
    """Each do with its verb (does hold) that stands where a Korean no does: what is left of "does not hold"."""
    alone = affirmed and len(emphatic) == 1
    emphatic = [span for span in emphatic if not _is_affirmed(pair, korean, span, links)]
    for span in emphatic if not english else ():
        if alone or at_one_place(pair, korean[0].no.start, span.start):
            yield LostDenial("ko", korean[0].whole, span)
    if english and len(emphatic) == 1 and len(korean) == len(english) + 1:
        places = sorted([*(denial.no.start for denial in english), emphatic[0].start])
        # what the verb translates, or of as many as on the other side the one in the same order
        verb = words_in(pair.english, emphatic[0])[-1]
        said = (d for d in korean if any(links.score(k, verb) >= _SAID for k in words_in(pair.korean, d.negated)))
        denial = next(said, korean[places.index(emphatic[0].start)])
        if at_one_place(pair, denial.no.start, emphatic[0].start):
            yield LostDenial("ko", denial.whole, emphatic[0])


def _is_affirmed(pair: Pair, korean: Sequence[Denial], emphatic: Span, links: Links) -> bool:
    """Whether the verb behind a do translates a Korean word that is not denied: it stresses what Korean says, too.

    It does not where Korean denies the verb as well, and English says it elsewhere for each time that it is not denied.
    """
    verb = words_in(pair.english, emphatic)[-1]
    said = [word for word, score in links.reaching.get(verb.keys[0], ()) if score >= _SAID]
    stated = [word for word in said if not any(d.whole.overlaps(Span(word.start, word.end)) for d in korean)]
    others = (word for word in pair.english.fact(read_words) if word != verb)
    elsewhere = sum(any(links.score(k, e) >= _SAID for k in stated) for e in others)
    return bool(stated) and (len(stated) == len(said) or elsewhere < len(stated))


def _stressed(pair: Pair, negation: Negation, links: Links) -> Iterator[LostDenial]:
    """Each do with its verb that translates what a Korean no negates, however many the other noes are: do forget."""
    noes, words = Noes(pair, negation, links), {word.end: word for word in pair.english.fact(read_words)}
    answers = pair.english.fact(read_english_denials, negation)
    denied = {word.keys for denial in answers for word in words_in(pair.english, denial.negated)}
    has_none = any(_HAS.match(pair.english, *denial.no) for denial in answers)
    for span in pair.english.fact(read_emphatic):
        verb = words.get(span.end)
        if verb is None or verb.keys in denied or (has_none and pair.english[verb.start : verb.end] == _HAVE):
            continue
        for denial in pair.korean.fact(read_every_korean_no, negation):
            if denial.faint or not any(
                links.score(k, verb) >= _STRESSED for k in words_in(pair.korean, denial.negated)
            ):
                continue
            numbers = sentences_at(pair, denial.negated.start, verb.start)
            if (not numbers or numbers[0] == numbers[1]) and not noes.is_said_again(denial, verb):
                yield LostDenial("ko", denial.whole, span)


def _emphasized(word: Word, emphatic: Sequence[Span]) -> Span | None:
    """The do that stands before a word (does hold)."""
    return next((span for span in emphatic if span.start <= word.start <= span.end + 1), None)


def _stated(text: Text, word: Word, auxiliaries: Set[str]) -> Span | None:
    """A word with the auxiliary before it."""
    words = text.fact(read_words)
    at = bisect_left(words, word.start, key=lambda other: other.start)
    for other in words[max(0, at - _AUXILIARY) : at]:
        helps = text[other.start : other.end].lower() in auxiliaries
        if helps and not _MARK.search(text, other.end, word.start):
            return Span(other.start, word.end)
    return None
