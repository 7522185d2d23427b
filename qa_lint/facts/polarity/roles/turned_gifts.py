"""Who gives and who gets, the other way round: "the aunt got a ring from her niece", for 이모가 조카에게 반지를 주었다.

Both sides have both of them, and the verbs may be either of a pair (give, get), as long as who stands before the
English one is who does that. Korean tells it by particles: 에게 is to whom, and with a verb of getting from whom.
"""

from __future__ import annotations

from collections.abc import Sequence

from qa_lint.facts.markup import read_prose
from qa_lint.facts.polarity.links import Links, words_in
from qa_lint.facts.polarity.opposed import Opposed
from qa_lint.facts.polarity.roles.exchanged_actors import is_one_clause, named
from qa_lint.facts.polarity.roles.turned_voices import BEFORE_A_VERB
from qa_lint.facts.words import read_words
from qa_lint.languages.stems import Word
from qa_lint.late import regex
from qa_lint.model import Pair, Span
from qa_lint.resources.dictionary import Dictionary
from qa_lint.resources.word_pairs import WordPairs

_LONGEST = 14  # Korean words: in a longer text more than two may give and get
_SAID = 0.3  # score from which an English word names a Korean party
_ACTOR = regex.compile(r"(?<!\p{Hangul})(?P<noun>\p{Hangul}{2,}?|[그나저])(?:[은는이가]|께서)(?=\s)")
_TO_WHOM = "에게", "한테", "께", "에서"
_OTHER = regex.compile(r"(?<!\p{Hangul})(?P<noun>\p{Hangul}{2,}?)(?:(?:에게|한테|께)서?|(?P<at>에서))(?=\s)")
_THING = regex.compile(r"\p{Hangul}[을를]\s")
_GIVES = regex.compile(
    r"\p{Hangul}*(?:[주줬준줄]|주었|드렸|드린|드립|보냈|보낸|보내|팔았|판다|팝|건넸|건네|건넨|가르쳤|가르치|가르친|가르칩|맡겼|맡긴|물려줬"
    r"|(?:선물|제공|전달|지급|수여|기부|양도|전수)[하했한합]"
    r"|알렸|알린|알립|전했|전한|전합|(?:이야기|얘기|설명|고백|말)[했한합])\p{Hangul}*[.!]?"
)
_SAYS = regex.compile(r"[다라자냐]고\s\p{Hangul}+[.!]?\s*$")  # what is told is said in a clause: 아프다고 말했다
_GETS = regex.compile(r"\p{Hangul}*(?:받[았는습]|받은|얻[었는]|빌[렸리린]|배[웠우운]|샀|산다|물려받)\p{Hangul}*[.!]?")
_BEGINS = r"(?:(?:The|An?|His|Her|Their|My|Our|Its)\s)?(?:\p{Ll}+\s)?"
_ENGLISH_GIVES = regex.compile(
    rf"{BEFORE_A_VERB}(?:gave|gives?|given|taught|teach(?:es)?|sent|sends?|sold|sells?|lent|lends?|handed|hands?|offered|offers?"
    r"|paid|pays?|presented|awarded|donated|passed|left|told|tells?|showed|shows?|explained|explains?)\s"
)
_ENGLISH_GETS = regex.compile(
    rf"{BEFORE_A_VERB}(?:got|gets?|received|receives?|borrowed|borrows?|bought|buys?|learned|learnt|learns?|took|takes?|inherited"
    r"|accepted)\s[^.]*\sfrom\s"
)
_GETS_FROM = regex.compile(r"(?<!\p{L})(?:got|gets?|receiv(?:ed|es?)|borrow(?:ed|s)?|bought|buys?)\s[^.]*\sfrom\s")
_TO_SOMEBODY = regex.compile(r"\S(?:에게|한테|께)(?=\s)")
# the one who speaks, as whom something is given to or got from, and as who gives or gets it
_TO_ME = regex.compile(r"(?<!\p{Hangul})(?:나에게|나한테|내게|저에게|저한테|제게|우리에게|우리한테)서?(?!\p{Hangul})")
_I_DO = regex.compile(r"(?<!\p{Hangul})(?:[나저]는|[내제]가|우리[는가])(?!\p{Hangul})")
_I_DID = regex.compile(r"(?<!\p{L})(?:I|We|we)(?!\p{L})")
_ME = regex.compile(r"(?<!\p{L})(?:me|us)(?!\p{L})")


def is_told_by_the_other(pair: Pair, words: WordPairs, dictionary: Dictionary) -> bool:
    """Whether who gives or gets on one side is given to or got from on the other, so that the verb is the opposite:
    그는 나에게 집을 팔았다, I bought the house from him; 가게에서 빵을 샀다, the shop sold some bread."""
    return _is_told_by_me(pair) or _is_told_by_another(pair, words, dictionary)


def _is_told_by_another(pair: Pair, words: WordPairs, dictionary: Dictionary) -> bool:
    others = [*_OTHER.finditer(pair.korean.fact(read_prose))]
    subject = _subject(pair) if len(others) == 1 else None
    if subject is None:
        return _tells_from_whom(pair)
    return _names(pair, words_in(pair.korean, Span(*others[0].span("noun"))), subject, Links(pair, words, dictionary))


def _tells_from_whom(pair: Pair) -> bool:
    """Whether Korean says to whom something is given and English from whom it is got, whoever they are: %1$s님이
    %2$s님에게 쪽지를 보냈습니다, %2$s received a message from %1$s."""
    if not _GETS_FROM.search(pair.english) or _I_DID.search(pair.english) or _ME.search(pair.english):
        return False
    last = pair.korean.fact(read_words)[-1]
    return _TO_SOMEBODY.search(pair.korean) is not None and _GIVES.match(pair.korean, last.start) is not None


def _is_told_by_me(pair: Pair) -> bool:
    korean, english = pair.korean.fact(read_prose), pair.english.fact(read_prose)
    mine, given = _I_DID.search(english) is not None, _ME.search(english) is not None
    if mine == given:
        return False
    does, gets = _I_DO.search(korean) is not None, _TO_ME.search(korean) is not None
    return does != gets and mine == gets


def read_turned_gifts(pair: Pair, words: WordPairs, dictionary: Dictionary) -> tuple[Opposed, ...]:
    """The one who gives in Korean and gets in English, or the other way round."""
    prose, said = pair.korean.fact(read_prose), pair.english.fact(read_prose)
    others = [*_OTHER.finditer(prose)] if any(to_whom in prose for to_whom in _TO_WHOM) else []
    if len(others) != 1 or len(pair.korean.fact(read_words)) > _LONGEST or not is_one_clause(pair):
        return ()
    verb, actors = pair.korean.fact(read_words)[-1], [*_ACTOR.finditer(prose, 0, others[0].start())]
    if len(actors) > 1 and actors[-1].end() + 1 == others[0].start():
        actors.pop()  # a verb that says of the other what is so: 떠나는 손녀에게
    gives = _GIVES.fullmatch(prose, verb.start, len(prose.rstrip())) is not None
    gets = _GETS.fullmatch(prose, verb.start, len(prose.rstrip())) is not None
    if (
        gives == gets
        or len(actors) != 1
        or not (_THING.search(prose) or _SAYS.search(prose))
        or (gives and others[0]["at"])
    ):
        return ()
    giver, getter = (actors[0], others[0])[:: 1 if gives else -1]
    links = Links(pair, words, dictionary)
    subject = _subject(pair)
    if subject is None:
        return ()
    giving = _ENGLISH_GIVES.match(said, subject.end)
    matched = giving or _ENGLISH_GETS.match(said, subject.end)
    assert matched is not None, "one of the two stands behind every subject"
    right, wrong = (giver, getter) if giving else (getter, giver)
    names = [_names(pair, words_in(pair.korean, Span(*party.span("noun"))), subject, links) for party in (right, wrong)]
    if names != [False, True]:
        return ()
    return (Opposed(Span(actors[0].start("noun"), others[0].end()), Span(subject.start, matched.end() - 1)),)


def _subject(pair: Pair) -> Word | None:
    """The noun that begins the English, before a verb of giving or getting."""
    said = pair.english.fact(read_prose)
    for word in pair.english.fact(read_words)[:3]:
        if _ENGLISH_GIVES.match(said, word.end) or _ENGLISH_GETS.match(said, word.end):
            return word if regex.fullmatch(_BEGINS, said[: word.start]) else None
    return None


def _names(pair: Pair, korean: Sequence[Word], english: Word, links: Links) -> bool:
    """Whether an English word is what some Korean words call somebody, by their meaning or by their sound."""
    return any(links.score(k, english) >= _SAID for k in korean) or english in named(pair, korean, links)
