"""Words that are written in one though a space belongs between them, whatever they mean.

Korean: Hangul matchumbeop, articles 2, 41 to 49 (dependent nouns, auxiliaries that do not contract). Only what is no
word in one piece is listed: 실수 있다, 안되다, 머지않아 may be meant.
"""

from __future__ import annotations

from qa_lint.facts.markup import read_prose
from qa_lint.languages.syllables import INITIALS, VOWELS, Syllable, join_syllable
from qa_lint.late import regex
from qa_lint.model import Span, Text

# a verb before a dependent noun; 실, 일, 필, 홀, 물, 술 would make words with 수
_FUTURE = "[할될볼갈올알줄쓸킬칠릴낼둘들살열풀를길울늘굴찰멀얻을]|(?<=[하되오가보쓰으시])실"
# 있, 없, and whatever tells of the past: 갔을 때, 됐을 때
_PAST = f"[없{''.join(join_syllable(Syllable(first, vowel, 'ㅆ')) for first in INITIALS for vowel in VOWELS)}]을|[할될]"
_END = r"(?![가-힣])"
# open syllables in which the forms of verbs end that -야 is put to: 닫아야, 해야, 쳐야
_CONNECTIVE = "".join(join_syllable(Syllable(first, vowel, "")) for first in INITIALS for vowel in "ㅏㅐㅓㅔㅕㅘㅙㅝㅞ")
# each is a place: what stands before it, and behind it
_KOREAN = (
    (rf"(?:{_FUTURE})", r"수(?=\s?[있없]|밖에)"),
    (rf"(?:{_FUTURE})\s?수", r"[있없](?=[다는습어었으고지을])"),
    (rf"{_PAST}", rf"때(?=는|에는?|의|도|만|까지|마다|부터|문|[이인]|{_END})"),
    ("[가-힣]기|(?<![가-힣])[그이]", "때문(?=에|이다|입니다|인)"),
    ("것", "같(?=[다은습아았])"),
    ("[가-힣](?:는|던)", rf"것(?=이|을|은|도|들|만|에|으로|입|인|과|처럼|{_END})"),
    ("(?<=[가-힣])[한할된될]", rf"것(?=이|을|은|도|들|만|입|인|과|처럼|{_END})"),
    ("(?<![가-힣])(?:이런|그런|저런|어떤)", rf"(?:것|식으로|경우)(?=이|을|은|도|들|만|에|{_END})"),
    (
        "(?<![가-힣])몇",
        rf"(?:가지|번|개|명|년|달|시간|초|분|줄|글자)(?=[의이가을를은는만도째]|{_END}|이나|에서|동안|마다)",
    ),
    ("(?<![가-힣])여러", rf"(?:가지|번|개|명|줄)(?=[의이가을를은는만도]|{_END}|에서)"),
    ("(?<![가-힣])(?:첫|두|세|네|다섯|여섯|일곱|여덟|아홉|열)", "번째"),
    ("(?:면|서는|어선|아선|해선) 안", "[되돼된될됩됐]"),
    (f"[{_CONNECTIVE}]야", "(?:하(?=[는며고지므니])|한다|한(?= )|합니다|할(?= )|해요|했)"),
    ("(?<![머못마])지", "않(?=[다는습고은을았으지게도아])"),
    ("[가-힣](?<![이최창보재차])고", "있(?=[다는습었으고지을])"),
    ("(?:되어|하여)", "있(?=[다는습었으고지을])"),
    ("[가-힣]는", rf"중(?=이|에|입|인|{_END})"),
    ("뿐만", "아니라"),
    ("(?<![가-힣])더", rf"이상{_END}"),
    ("[와과]", rf"같(?=은{_END}|이{_END}|습니다|다[.,]|았)"),
    ("[할될]", rf"(?:필요|경우)(?=가|는|에|도|{_END})"),
    ("[가-힣]는", rf"(?:경우|동안)(?=가|는|에|도|{_END})"),
    ("[가-힣](?:습니다|니까|세요|어요|아요|해요)[.?!]", "[가-힣]{2}"),
)
_KOREAN_PLACE = regex.compile("|".join(f"(?<={before})(?={behind})" for before, behind in _KOREAN))
_HANGUL_RUN = regex.compile(r"[가-힣]+[.?!]?$")
_HANGUL_BEGINNING = regex.compile(r"[가-힣]+")
# a sentence or a clause behind another one: open.Then, hall,room; os.Path and a,b are none
_ENGLISH_PLACE = regex.compile(
    r"(?<=(?<![\p{L}0-9_.'’/@-])\p{L}?\p{Ll}{2,}[,;])(?=\p{Ll}{3,}(?![\p{L}0-9_./(@,;-]))"
    r"|(?<=\p{Ll} \p{Ll}{2,}[.?!])(?=(?:The|This|That|These|Those|There|Then|It|If|In|On|For|From|You|We|They|An?|And"
    r"|But|When|While|After|Before|Please|To|See|Click|Select|Choose|Enter|Use|With|As|At|By|Each|All|Some|However|Also"
    r"|Note|Once|Only|No|Not|Your|Our|Its) \p{Ll})"
)
_LATIN_RUN = regex.compile(r"\p{L}+[.,;?!]$")
_LATIN_BEGINNING = regex.compile(r"\p{L}+")


def read_run_together(text: Text) -> tuple[tuple[Span, int], ...]:
    """The words that are one with the next one, each with the offset at which the space is missing, in order."""
    prose = text.fact(read_prose)
    korean = text.language == "ko"
    run, beginning = (_HANGUL_RUN, _HANGUL_BEGINNING) if korean else (_LATIN_RUN, _LATIN_BEGINNING)
    found = []
    for match in (_KOREAN_PLACE if korean else _ENGLISH_PLACE).finditer(prose):
        at = match.start()
        before, behind = run.search(prose, max(0, at - 40), at), beginning.match(prose, at)
        assert before  # letters and a mark, as the place itself asks for
        assert behind
        found.append((Span(before.start(), behind.end()), at))
    return tuple(found)
