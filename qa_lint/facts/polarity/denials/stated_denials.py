"""Noes that are held one by one against the very word that they deny: "saw no risk and requested a warrant", for 우려가
없다고 보고 영장을 신청하지 않았다.

Where both sides say no, their number tells nothing: one of two may be lost beside the other, or a no may be added where
one fell out. A single word does, as far as each side has it once: English states it, in a clause in which nothing says
no, and Korean denies it. So does a Korean no that a translation mostly says in another way (끊이지 않다, 만만치 않다),
if English has the very verb: the line has stopped.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice

from qa_lint.facts.markup import read_prose
from qa_lint.facts.polarity.denials.lost_denials import misses_a_no, read_turned
from qa_lint.facts.polarity.denied_words import Counterparts, Noes, goes_on
from qa_lint.facts.polarity.english_negation import denies_in_english, denying_words, read_english_denials
from qa_lint.facts.polarity.english_statements import is_stated
from qa_lint.facts.polarity.exclusives import excepts_one
from qa_lint.facts.polarity.korean_negation import Denial, LostDenial, read_double_no, read_every_korean_no
from qa_lint.facts.polarity.links import Links, words_in
from qa_lint.facts.polarity.same_sentences import at_one_place
from qa_lint.facts.polarity.signs import Otherwise, read_signs
from qa_lint.facts.words import read_words
from qa_lint.languages.irregular_verbs import PAST_FORMS
from qa_lint.languages.stems import Word, english_stem
from qa_lint.late import regex
from qa_lint.model import Pair, Span, Text
from qa_lint.resources.dictionary import Dictionary
from qa_lint.resources.negation import Negation
from qa_lint.resources.opposites import Opposites
from qa_lint.resources.word_pairs import WordPairs

_MOST = 8  # noes of the Korean; a longer text is no sentence
_SURE = 0.3  # score from which a word is the very one that is denied
_RIVAL = 0.5  # of that score, which no other word of either side has
_ANSWERED = 0.2  # score from which an English no denies what another Korean one does
# what parts two clauses, so that a no of the one says nothing of the other
_JOINT = regex.compile(
    r"[.,;:!?—–()“”\"](?=\s|$)|[“\"(]"
    r"|(?<!\p{L})(?i:but|because|although|though|while|whereas|which|who|whose|when|whenever|where|if|once|since|after"
    r"|so\sthat|in\sorder)(?!\p{L})"
)
_AND = regex.compile(r"(?<!\p{L})and\s")
_PARTS = regex.compile(r",\s|(?<!\p{L})(?:and|but|so)\s")
# words that say no, wherever in a clause they stand; and until when, unless what or before what something is so
_ANY_NO = regex.compile(
    r"(?<!\p{L})(?i:not|\p{L}+n['’]t|cannot|never|no|none|nobody|nothing|nowhere|neither|nor|without|ever|any|unless|until"
    r"|till|before|lest|hardly|barely|scarcely)(?!\p{L})"
)
_OF_A_NOUN = regex.compile(r"(?i:no|without|none|neither)")
# of a verb in its plain form, so that one with an ending is not denied with it: did not come and sent
_OF_A_PLAIN_VERB = regex.compile(
    r"(?<!\p{L})(?i:(?:do|does|did|can|could|will|would|shall|should|must|may|might)\s?n(?:ot|['’]t)|(?:ca|wo|sha)n['’]t)"
)
_FINITE = frozenset(
    "is are was were has have had do does did can could will would should must may might".split()  # noqa: SIM905
)
# what may begin a clause as its subject
_SUBJECTS = frozenset("""
i you he she it we they there this that these those the a an my your his her its our their everyone everybody someone
""".split())  # fmt: skip  # noqa: SIM905
_Couple = tuple[Word, Word]  # a Korean word, and an English one
_HELPS = 3  # words before a verb of which one is its auxiliary
_PASTS = frozenset(form for forms in PAST_FORMS.values() for form in forms)
_LITOTES = regex.compile(
    r"(?:만만|심상|적|그치|끊이|멈추|변하?|견디|감추|숨기|예사롭|눈에 띄|굴하|잊|얽매이|구애받)[치지]?\s?(?:않|못)"
)
_AGNOSTIC = regex.compile(r"(?<!\p{L})(?i:agnostic(?:ally)?|independent(?:ly)?|neutral)(?!\p{L})")  # 구애받지 않는
_ENDS_A_CLAUSE = regex.compile(
    r"(?<=\p{Hangul})(?:[고며면]|면서|지만|으나|[는은인]데|[아어해]서|으?니까?|므로|자|도록|려고|더라도)[,\s]|[,.]\s|때문에\s"
    r"|\s(?:때|후|뒤|채)에?\s"
)


def read_stated_denials(
    pair: Pair, opposites: Opposites, negation: Negation, words: WordPairs, dictionary: Dictionary
) -> tuple[LostDenial, ...]:
    """The first Korean no of which English states the very word that it denies."""
    every = pair.korean.fact(read_every_korean_no, negation)
    if not every or len(every) > _MOST or "?" in pair.korean or "?" in pair.english:
        return ()
    english = pair.english.fact(read_english_denials, negation)
    if not english and len(every) == 1 and not every[0].idle:
        return ()  # others look for the one no of a side of which the other says none
    if pair.korean.fact(read_double_no) or pair.fact(excepts_one, negation):
        return ()
    if any(not words_in(pair.english, no.negated) for no in english):
        return ()  # it denies what was said before: this will, but that will not
    found = _stated(pair, every, english, opposites, negation, Links(pair, words, dictionary))
    return tuple(islice(found, 1))


def _stated(
    pair: Pair,
    every: Sequence[Denial],
    english: Sequence[Denial],
    opposites: Opposites,
    negation: Negation,
    links: Links,
) -> Iterator[LostDenial]:
    counterparts, noes = Counterparts(pair, links), Noes(pair, negation, links)
    signs = pair.korean.fact(read_signs, opposites, negation), pair.english.fact(read_signs, opposites, negation)
    otherwise, turned = Otherwise(*signs), read_turned(pair, negation)
    for denial in every:
        if denial.faint or denial in turned or denial.forbidding:
            continue
        if denial.idle and (english or not _LITOTES.search(pair.korean, *denial.whole)):
            continue
        if denial.idle and _AGNOSTIC.search(pair.english):
            continue
        if denial.idle:  # of 사람도 적지 않다 it is the few, and not the people, that tells
            denial = denial._replace(negated=_last_of(pair.korean, denial.negated))
        word, itself = counterparts.of(denial)
        if word is None or not itself or not _is_the_one(pair, denial, word, links):
            continue
        if not at_one_place(pair, denial.negated.start, word.start) or goes_on(pair, denial, links):
            continue
        if otherwise.is_said(denial, soft=otherwise.is_opposite(denial, word)) or noes.is_said_again(denial, word):
            continue
        clause = _clause(pair.english, word)
        if clause is None or is_stated(pair, word, links, noun=False) is not True:
            continue
        if not misses_a_no(pair, denial, word, links) or _is_denied(
            pair, denial, word, clause, every, noes, negation, links
        ):
            continue
        if all(_is_of_another(pair, no, denial, word, clause, links) for no in english):
            yield LostDenial("ko", denial.whole, Span(word.start, word.end))


def _last_of(text: Text, span: Span) -> Span:
    return Span(max(span.start, words_in(text, span)[-1].start), span.end)


def _is_the_one(pair: Pair, denial: Denial, word: Word, links: Links) -> bool:
    """Whether an English word is the translation of what is denied, and neither side has another that may be: a word
    that has a better counterpart itself is none (the door, beside 문을 잠그지)."""
    ours, theirs = pair.korean.fact(read_words), pair.english.fact(read_words)
    own = words_in(pair.korean, denial.negated)
    if all(links.score(k, word) < _SURE for k in own):  # a verb that only helps a noun: 서명도 되지
        own = (*words_in(pair.korean, Span(0, denial.negated.start))[-1:], *own)
    itself = max(own, key=lambda k: links.score(k, word))
    score = links.score(itself, word)
    if score < _SURE or pair.english.fact(_counted)[word.keys[0]] > 1:
        return False
    answers, least = links.answers(itself), _RIVAL * score
    rivals = [e for e in theirs if answers.get(e.keys[0], 0.0) >= least and e != word and links.tells(e)]
    others = [k for k, reached in links.reaching.get(word.keys[0], ()) if reached >= least and k not in own]
    apart = [k for k in ours if k not in own and not denial.whole.overlaps(Span(k.start, k.end))]
    # the Korean words that are rather said by a rival, and the English ones that rather say another
    said = all(any(_is_rather(links, (k, e), (itself, e), (k, word)) for k in apart) for e in rivals)
    return said and all(any(_is_rather(links, (k, e), (k, word), (itself, e)) for e in theirs) for k in others)


def _is_rather(links: Links, couple: _Couple, rival: _Couple, other: _Couple) -> bool:
    """Whether a Korean and an English word translate each other as well as a rival couple does, with one of which they
    have a word in common, and better than the couple of the words that would be left over."""
    score = links.score(*couple)
    return score >= links.score(*rival) and score > links.score(*other)


def _counted(text: Text) -> Counter[str]:
    return Counter(word.keys[0] for word in text.fact(read_words))


def _is_finite(text: Text, word: Word) -> bool:
    """Whether a word is an auxiliary, or may be a past."""
    said = text[word.start : word.end].lower()
    return said in _FINITE or said in _PASTS or said.endswith("ed")


def _may_be_finite(text: Text, word: Word) -> bool:
    """The same of a word that translates a verb, which is no plural."""
    return _is_finite(text, word) or text[word.start : word.end].lower().endswith("s")


def _clause(text: Text, word: Word) -> Span | None:
    """The stretch around a finite word in which a no would deny it; None of one that is not, or has its subject before
    a mark: was neither cut, nor washed."""
    prose = text.fact(read_prose)
    start, end, joined = 0, len(prose), ""
    for joint in _JOINT.finditer(prose):
        if joint.end() <= word.start:
            start, joined = joint.end(), joint.group()
        else:
            end = joint.start()
            break
    before = words_in(text, Span(start, word.start))
    helped = any(text[w.start : w.end].lower() in _FINITE for w in before[-_HELPS:])
    if not (helped or _may_be_finite(text, word)):
        return None
    if joined == "," and not _begins_anew(text, before):
        return None
    for joint in _AND.finditer(prose, start, end):
        behind = words_in(text, Span(joint.end(), end))[:1]
        finite = behind and (_may_be_finite if behind[0] == word else _is_finite)(text, behind[0])
        if not behind or not (finite or text[slice(*behind[0][:2])].lower() in _SUBJECTS):
            continue
        if joint.end() <= word.start:
            start = joint.end() if _may_part(text, Span(start, joint.start()), behind[0]) else start
        else:
            end = joint.start()
            break
    return Span(start, end)


def _begins_anew(text: Text, before: Sequence[Word]) -> bool:
    """Whether the words between a comma and a verb tell whose it is, or give it an auxiliary of its own."""
    said = [text[w.start : w.end].lower() for w in before]
    if said and said[0] == "and":
        return len(said) > 1
    return bool(said) and said[0] not in ("or", "nor") and said[0] not in _FINITE


def _may_part(text: Text, before: Span, behind: Word) -> bool:
    """Whether what stands behind an "and" is no part of what a no before it denies: not for a verb that may share the
    auxiliary (was not washed and dried), but for one that cannot (saw no risk and asked; did not call and asked)."""
    said = text[behind.start : behind.end].lower()
    if said in _FINITE or said in _SUBJECTS:
        return True
    prose = text.fact(read_prose)
    plain = [no.end() for no in _OF_A_PLAIN_VERB.finditer(prose, *before)]
    return all(_OF_A_NOUN.fullmatch(no.group()) or no.end() in plain for no in _ANY_NO.finditer(prose, *before))


def _is_denied(
    pair: Pair,
    denial: Denial,
    word: Word,
    clause: Span,
    every: Sequence[Denial],
    noes: Noes,
    negation: Negation,
    links: Links,
) -> bool:
    """Whether anything may say no to a word: a no of its clause, or a word that does by its meaning; and where Korean
    mostly says something else by its no, any at all.
    """
    prose = pair.english.fact(read_prose)
    if _ANY_NO.search(prose, *clause):
        return True
    if not denial.idle:
        said = [*denying_words(prose, clause, negation, noes.words)]
        if said and all(_is_said_of_another(pair, no, denial, every, negation, links) for no in said):
            return denies_in_english(prose, clause, negation, noes.words, only_phrases=True)
        return noes.in_english(clause, denial, word)
    itself = Span(word.start, word.end)
    return denies_in_english(prose, Span(0, len(prose)), negation, noes.words, only_phrases=True) or any(
        not no.overlaps(itself) for no in denying_words(prose, clause, negation, noes.words)
    )


def _is_said_of_another(
    pair: Pair, no: Span, denial: Denial, every: Sequence[Denial], negation: Negation, links: Links
) -> bool:
    """Whether a word with a prefix that denies is how another Korean no is said: 합법이 아닌, illegal."""
    prefixed = negation.prefixed.fullmatch(pair.english.fact(read_prose), *no)
    if prefixed is None:
        return False
    rest = Word(*no, (english_stem(prefixed["rest"]),))
    others = (other for other in every if other is not denial)
    return any(links.score(k, rest) >= _ANSWERED for other in others for k in words_in(pair.korean, other.negated))


def _is_of_another(pair: Pair, no: Denial, denial: Denial, word: Word, clause: Span, links: Links) -> bool:
    """Whether an English no denies something else than a Korean one: what another Korean no does, or what Korean says
    in another clause."""
    if no.no.overlaps(clause):
        return False
    part = _PARTS.search(pair.english, *no.negated)
    theirs = links.telling(words_in(pair.english, Span(no.negated.start, part.start() if part else no.negated.end)))
    if word in theirs:
        return False
    own = _clause_of(pair.korean, denial)
    # but for the no itself: 못하다, cannot
    beside = [k for k in pair.korean.fact(read_words) if not denial.no.overlaps(Span(k.start, k.start + 1))]
    apart = [k for k in beside if not own.start <= k.start < own.end]
    answered = False
    for e in (e for e in theirs if links.tells(e) or any(links.translate(k, e) for k in beside)):
        score, elsewhere = (max((links.score(k, e) for k in some), default=0.0) for some in (beside, apart))
        if score >= _ANSWERED:
            if elsewhere < score:
                return False
            answered = True
    return answered


def _clause_of(text: Text, denial: Denial) -> Span:
    """The Korean clause of a no."""
    prose = text.fact(read_prose)
    ends = [joint.end() for joint in _ENDS_A_CLAUSE.finditer(prose)]
    start = max((end for end in ends if end <= denial.whole.start), default=0)
    return Span(start, min((end for end in ends if end >= denial.whole.end), default=len(prose)))
