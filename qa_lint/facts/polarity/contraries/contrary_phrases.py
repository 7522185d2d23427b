"""Korean set phrases with what English says instead where their sense is turned: 할 수밖에 없었다 / could not do it,
넘어질 뻔했다 / fell, 뿐만 아니라 / not this but that.

Both sides have a no, or neither has one by grammar, so that no count tells. Each phrase has what contradicts it,
and what leaves it open when it stands anywhere beside; where a noun or a verb is named, the two have to be translations
of each other.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from qa_lint.facts.markup import read_prose
from qa_lint.facts.polarity.links import Links, words_in
from qa_lint.facts.polarity.opposed import Opposed
from qa_lint.facts.sentences import read_statements
from qa_lint.facts.words import read_words
from qa_lint.languages.syllables import syllables_with
from qa_lint.late import regex
from qa_lint.model import Pair, Span
from qa_lint.resources.dictionary import Dictionary
from qa_lint.resources.word_pairs import WordPairs

_LONGEST = 14  # Korean words: in a longer text the English may be said of something else
_SAID = 0.2  # score from which an English word says the Korean one
_ANOTHER_NO = regex.compile(r"[지진]\s?(?:않|못)|없|아니|아닌|(?<!\p{Hangul})[안못]\s")  # which may turn the phrase
_NAMED = ("noun", "verb")  # groups of both patterns that have to be translations of each other
_NO = r"(?:not|\p{L}+n[’']t|never|no|none|nobody|nothing|neither|nor|without|cannot|hardly|barely|rarely|few|little)"
_ANY_NO = rf"(?:{_NO}|but|except|other|only|just|fail\p{{L}}*|refus\p{{L}}*|lack\p{{L}}*|absent|free|zero|0)"
_NOBODY = r"(?:아무도|누구도|하나도|한\s?명도)"
_THE = r"(?:(?:the|an?|their|his|her|its|your|our|my|prior|any)\s){0,2}"


class _Phrase(NamedTuple):
    """What Korean says, what English would say of the contrary, and the words of it that leave that open."""

    look: tuple[str, ...]  # one of these is in each text that says so
    korean: regex.Pattern[str]
    contrary: regex.Pattern[str]
    open: regex.Pattern[str]


def _phrase(look: str, korean: str, contrary: str, leaves_open: str) -> _Phrase:
    return _Phrase(
        tuple(look.split()),
        regex.compile(korean),
        regex.compile(rf"(?<!\p{{L}})(?i:{contrary})(?!\p{{L}})"),
        regex.compile(rf"(?<!\p{{L}})(?i:{leaves_open})(?!\p{{L}})"),
    )


# of how much of something a thing is said
_OF_HOW_MUCH = (
    _phrase(
        "아무도 누구도 하나도 명도",
        rf"(?<!\p{{Hangul}})(?:(?P<verb>\p{{Hangul}}+)\s\p{{Hangul}}+\s{_NOBODY}\s없"
        rf"|{_NOBODY}\s(?P<verb>\p{{Hangul}}+)\s(?:않|못))\p{{Hangul}}*",
        r"(?:all|both|most|many|some|several|every(?:one|body|thing)?)(?:\sof)?(?=\s)",
        rf"{_ANY_NO}|even|at\sall|any\p{{L}}*|last|empty|alone",
    ),
    _phrase(
        "아니 않",
        r"(?<!\p{Hangul})(?:모든|모두|전부|누구나)\s(?:\p{Hangul}+\s){1,6}?\p{Hangul}*(?:것은\s아니|[지]는\s않)\p{Hangul}*",
        r"(?<!\S\s)(?:no\s\p{L}+|none|nobody)",
        r"not|every|all|always|necessarily|exception",
    ),
    _phrase(
        "외에 말고",
        r"(?<!\p{Hangul})(?P<noun>\p{Hangul}{2,}?)(?:\s?(?:이외|외)에[는]?|\s?말고는?)\s(?:\p{Hangul}+\s){0,4}?\p{Hangul}*(?:없|않|못)\p{Hangul}*",
        rf"(?:any|every)(?:one|body|thing)\s(?:but|except(?:\sfor)?|other\sthan)\s{_THE}(?P<noun>\p{{L}}+)",
        rf"{_NO}|only|just|alone|un\p{{L}}+",
    ),
    _phrase(
        "밖에",
        r"(?<!\p{Hangul})(?P<noun>\p{Hangul}{2,}?)밖에\s(?P<verb>\p{Hangul}{1,3})\p{Hangul}*(?:하지|지)?\s?(?:않|못|없)\p{Hangul}*",
        rf"(?:(?:did|do|does|could|can|was|were|is|are|has|have|had)\s?n(?:ot|[’']t)|cannot)\s(?P<verb>\p{{L}}+)\s{_THE}(?P<noun>\p{{L}}+)",
        r"only|just|but|except|other|anything|nothing|more|beyond|besides|unless|until|any\p{L}*|outside",
    ),
    _phrase(
        "밖에",
        r"(?<!\p{Hangul})(?P<noun>\p{Hangul}{2,}?)밖에\s(?:\p{Hangul}+\s)?\p{Hangul}*(?:않|못|없)\p{Hangul}*",
        rf"every(?:one|body|thing)\s(?:but|except(?:\sfor)?)\s{_THE}(?P<noun>\p{{L}}+)",
        rf"{_NO}|only|just|alone",
    ),
    # those alone who are not
    _phrase(
        "아닌",
        r"(?<!\p{Hangul})(?P<noun>\p{Hangul}{2,}?)[이가]\s아닌\s(?:사람|분|이|자|경우|것|곳|고객|손님|학생|직원|국민)들?(?:에게|에|의)?만"
        r"(?:이|은|을)?(?!\p{Hangul})",
        r"only\s(?:(?:to|for|by|with|the|our)\s){0,2}(?P<noun>\p{L}+)(?!\s(?:who|that|other))",
        rf"{_ANY_NO}|non\p{{L}}*|un\p{{L}}+|other\p{{L}}*",
    ),
)
# of whether it is so
_OF_WHETHER = (
    _phrase(
        "수밖에",
        r"(?<!\p{Hangul})(?P<verb>\p{Hangul}+?)[할될을]?\s수밖에\s없\p{Hangul}*",
        r"(?:could\s?n(?:ot|[’']t)|cannot|can\snot|can[’']t)\s(?:\p{L}+ly\s)?(?P<verb>\p{L}+)",
        r"but|help|choice|only|other|otherwise|avoid|resist|alternative|option|escape|stop|prevent|any",
    ),
    _phrase(
        "뻔",
        r"(?<!\p{Hangul})(?P<verb>\p{Hangul}{1,}?)[할될을]?\s뻔\p{Hangul}+",
        r"(?P<verb>(?!is|are|was|were|has|have|had)\p{L}+(?:ed|[ae]n|ank|t|de|ke|ll|an|ose|ell))",
        r"almost|nearly|narrow\p{L}*|close|about|could|would|might|verge|brink|just|escap\p{L}*|avoid\p{L}*|barely|miss\p{L}*"
        r"|threat\p{L}*|risk\p{L}*|danger|virtual\p{L}*|practical\p{L}*|if|thought|near|inch\p{L}*|all\sbut|point|tempt\p{L}*"
        r"|obvious\p{L}*|clear\p{L}*|come|came|going|inevitab\p{L}*|bound|sure\p{L}*|well",
    ),
    _phrase(
        "아니면",
        r"(?<!\p{Hangul})(?P<noun>\p{Hangul}{2,}?)[이가]\s아니면\s(?:\p{Hangul}+\s){0,4}?\p{Hangul}*(?:수\s?없|지\s않|지\s못|면\s안\s?되|면\s안\s?됩)\p{Hangul}*",
        r"(?P<noun>\p{L}+)\s(?:(?:may|can|must|shall|should|will|do|does|is|are|was|were)\s?(?:not|n[’']t))",
        r"only|unless|non\p{L}*|not|except|other|others|without|if|but|un\p{L}+|alone|no|who",
    ),
    _phrase(
        "뿐만 뿐",
        r"뿐만?\s?아니라",
        r"not\s(?!only|just|mere|simpl|sole)(?:the\s|an?\s)?(?:\p{L}+\s){1,3}?but\s(?!also)(?:the\s|an?\s)?\p{L}+",
        r"only|just|mere\p{L}*|simpl\p{L}*|sole\p{L}*|also|too|as\swell|even|both|along|alone|addition\p{L}*|besides|and",
    ),
    _phrase(
        "못하게",
        r"(?<!\p{Hangul})(?P<verb>\p{Hangul}+?)하?지\s?못하게\s?(?:했|하[는도였]|한(?=\s)|합니다|막)\p{Hangul}*",
        r"(?:allow|permit|enabl|encourag|help)(?:s|ed|es|ing|e)?\s(?:the\s)?(?:\p{L}+\s){1,4}?(?:to\s)?(?P<verb>\p{L}+)",
        rf"{_NO}|prevent\p{{L}}*|stop\p{{L}}*|keep\p{{L}}*|kept|bar|barred|block\p{{L}}*|ban\p{{L}}*|forb\p{{L}}+|prohibit\p{{L}}*|from"
        r"|stop|deny|denied|refus\p{L}*|longer|unable|disallow\p{L}*",
    ),
    _phrase(
        "없이",
        r"(?<!\p{Hangul})(?P<noun>\p{Hangul}{2,}?)(?:이|도)?\s없이(?:는)?(?=\s)",
        rf"with\s{_THE}(?P<noun>\p{{L}}+)",
        r"without|unless|lack\p{L}*|less|free|absent|absence|except|never|besides|only|no",
    ),
    _phrase(
        "잊지",
        r"(?<!\p{Hangul})(?P<verb>\p{Hangul}+?)(?:하는|는)\s?것을?\s잊지\s?(?:마|말)\p{Hangul}*",
        r"(?:remember|(?:make|be)\ssure|take\scare|please)\snot\sto\s(?P<verb>\p{L}+)",
        r"forget|don[’']t",
    ),
    # what cannot be done before something, and not until that
    _phrase(
        "전에",
        r"기\s전에는?\s(?:\p{Hangul}+\s){0,4}?\p{Hangul}+\s?(?:수\s없|면\s안\s?[되돼됩])\p{Hangul}*",
        r"(?:can|may|could)\s(?!wait|stay|only|keep|remain|be)(?:\p{L}+\s){1,6}?(?:until|till)",
        rf"{_ANY_NO}|unable|prohibit\p{{L}}*|forbidden|banned|after|once|then",
    ),
    # what says no by its own meaning, of which English says that it is so; but not 지도 모른다, 몰라보게, 알다가도 모를
    _phrase(
        "모르 모른 모를 모릅 몰라 몰랐",
        rf"(?<![{syllables_with('ㄹ')}]지\s|지[도는]\s|\p{{Hangul}}|(?<!\p{{Hangul}})(?:알|아는|안다|아무도|누구도)[^.]{{0,60}})(?:모[르른를릅]|몰[라랐])"
        r"(?!보|도|는\s(?:새|사이)|게\s|지\s?(?:는\s)?않|\p{Hangul}*\s(?:\p{Hangul}+\s)*?(?:알|아는|안다|압니))\p{Hangul}*",
        r"(?:know|knows|knew)(?!\s(?:no|nothing|little|better))",
        rf"{_ANY_NO}|un\p{{L}}+|ignoran\p{{L}}*|oblivious|clueless|idea|strange\p{{L}}*|may|might|perhaps|maybe|possibly|could|who"
        r"|wonder\p{L}*|ask\p{L}*|want\p{L}*|wish\p{L}*|like|need\p{L}*|should|must|let|hard|difficult|before|until|till|unless"
        r"|beyond|secret\p{L}*|mystery|impossible|too|lost|forgot\p{L}*|wrong\p{L}*|than|rather|as",
    ),
    _phrase(
        "싫",
        r"(?<!\p{Hangul})싫(?!증|든|으면|다면|으나|건|어도|지\s?않|다고?\s?해도)\p{Hangul}*",
        r"(?<!['’])(?!not|never|to|would|should|look|sound|feel|seem|just|more|much|what|is|are|was|were|be)\p{L}+\s"
        r"(?:likes?|liked|loves?|loved|enjoys?|enjoyed|wants?|wanted)(?=\s|[.!”\"])",
        rf"{_ANY_NO}|un\p{{L}}+|hat(?:e[sd]?|ing|red)|dislik\p{{L}}+|loath\p{{L}}*|detest\p{{L}}*|tired|sick|fed|rather|would|if|whether"
        r"|even|though|stop\p{L}*|quit|leav\p{L}+|left|alone|avoid\p{L}*|averse|reluctan\p{L}*|mind\p{L}*|bother\p{L}*|resent\p{L}*"
        r"|bor(?:ed|ing)|than|instead|enough|escap\p{L}+|get|least|disgust\p{L}*|out|away|hard|worst|annoy\p{L}*|as",
    ),
)


def read_contrary_amounts(pair: Pair, words: WordPairs, dictionary: Dictionary) -> tuple[Opposed, ...]:
    """The first phrase that says how much of something is so, and is contradicted."""
    return tuple(_contrary(pair, _OF_HOW_MUCH, words, dictionary))[:1]


def read_contrary_phrases(pair: Pair, words: WordPairs, dictionary: Dictionary) -> tuple[Opposed, ...]:
    """The first phrase that says whether something is so, and is contradicted."""
    return tuple(_contrary(pair, _OF_WHETHER, words, dictionary))[:1]


def _contrary(pair: Pair, phrases: tuple[_Phrase, ...], words: WordPairs, dictionary: Dictionary) -> Iterator[Opposed]:
    possible = [phrase for phrase in phrases if any(look in pair.korean for look in phrase.look)]
    if not possible or "?" in pair.english or len(pair.korean.fact(read_words)) > _LONGEST:
        return
    if any(len(text.fact(read_statements)) != 1 for text in pair.texts):
        return
    korean, english = pair.korean.fact(read_prose), pair.english.fact(read_prose)
    for phrase in possible:
        here = phrase.korean.search(korean)
        there = phrase.contrary.search(english) if here else None
        if not (here and there) or _ANOTHER_NO.search(f"{korean[: here.start()]} {korean[here.end() :]}"):
            continue
        beside = f"{english[: there.start()]} {english[there.end() :]}"
        if not phrase.open.search(beside) and _are_of_one(pair, here, there, words, dictionary):
            yield Opposed(Span(*here.span()), Span(*there.span()))


def _are_of_one(
    pair: Pair, here: regex.Match[str], there: regex.Match[str], words: WordPairs, dictionary: Dictionary
) -> bool:
    """Whether the noun and the verb that Korean names are said in the English, too; those that it names are these."""
    links = Links(pair, words, dictionary)
    theirs = there.groupdict()
    return all(
        any(
            links.score(k, e) >= _SAID
            for k in words_in(pair.korean, Span(*here.span(name)))
            for e in words_in(pair.english, Span(*there.span(name)) if theirs.get(name) else pair.english.whole)
        )
        for name in _NAMED
        if here.groupdict().get(name)
    )
