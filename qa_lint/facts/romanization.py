"""How Korean names are written in Latin letters: the systems, and the spellings that people choose for themselves."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import accumulate
from typing import Literal

from qa_lint.facts.romanization_systems import System, as_heard, romanize, romanize_apart
from qa_lint.languages.given_names import has_given_name
from qa_lint.languages.syllables import FINALS, INITIALS, VOWELS, Syllable, is_syllable, join_syllable, split_syllable
from qa_lint.late import regex
from qa_lint.resources.letters import bare_letters

# How freely vowels may be written: as people are known to, in any way that is not far from that, or in any way at all.
Vowels = Literal["own", "near", "any"]


def _spellings(letters: Iterable[str], written: str) -> dict[str, tuple[str, ...]]:
    """Each letter with all that people write for it; some write nothing."""
    spellings = (tuple(choices.split()) or ("",) for choices in written.split("|"))
    return dict(zip(letters, spellings, strict=True))


# What people write for each initial, vowel and final, in the order of Unicode; the Revised Romanization stands first,
# then McCune-Reischauer and what is usual in passports.
_INITIALS = _spellings(
    INITIALS,
    """
g k gh c|kk gg k g|n l|d t dh|tt dd t|r l n|m|b p v|pp bb p b|s sh x|ss s sh||
j ch z|jj j ch|ch c tch|k kh c g|t th|p ph f|h
""",
)
_VOWELS = _spellings(
    VOWELS,
    """
a ah aa|ae ai e ay a eh|ya yah ia|yae ye|eo u uh o e ou eu ur au|e ae eh ey|
yeo you yu yo yuh ye yaw eo yaeo ou u|
ye yae e yeh yea ae|o oh oo ou au oe|wa oa ua|wae we oe wai|oe oi oy we wae oei o ue|yo yoh eo io you|
u oo ou woo wu o uh|wo weo won wu oo uo wa|we wae|wi wee ui uee ee we uy|yu yoo you ew u yuh iu eu|
eu u e oo oe uh|ui ee eui i yi e euy uee ue|i ee y yi ih ey ie ea hi e
""",
)
_LONGEST_BEGINNING = sum(max(len(s) for of in table.values() for s in of) for table in (_INITIALS, _VOWELS))  # letters
_FINALS = _spellings(
    FINALS,
    "|k g ck c q gg|k kk|k|n nn hn|n|n|t d|l r ll rl|k lk|m lm|l|l|l|p|l|m mm|p b|p|t s d|t|ng|t j|t|k|t|p|t h",
)


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _table(text: str) -> dict[str, str]:
    entries = (entry.split() for entry in text.replace("\n", "|").split("|"))
    return {hangul: " ".join(latin) for hangul, *latin in filter(None, entries)}


# Family names, and how they are written besides what their sound allows: the most usual form first.
_OWN_SPELLINGS = _table("""
이 lee li rhee yi rhie ree lie leigh | 박 park bark | 최 choi choy chey | 임 lim rim leem yim im rhim
유 yoo ryu you lyu ryoo yu rhyu | 류 ryu yoo you lyu ryoo yu | 노 noh roh rho no ro | 나 rha ra na la nah
양 yang ryang | 여 yeo lyeo ryeo yuh | 우 woo wu u | 오 oh o | 정 jung chung jeong cheong joung jong
조 cho jo joe | 서 seo suh so | 심 shim sim | 신 shin sin | 석 suk seok sok | 성 sung seong
선 sun seon sunwoo | 반 ban pan bahn | 문 moon mun | 구 koo gu ku goo | 강 kang gang | 곽 kwak gwak
권 kwon gwon | 금 keum geum | 김 kim gim | 길 gil kil gill | 백 baek paik baik paek back | 안 ahn an
엄 eom um uhm | 염 yeom yum youm | 윤 yoon yun youn | 육 yook yuk | 용 yong | 옥 ok oak ock | 인 in ihn
예 ye | 연 yeon youn yun | 어 eo uh | 남 nam | 남궁 namgung namkoong namgoong | 황보 hwangbo
장 jang chang | 전 jeon jun chun jeun | 허 heo hur huh her | 황 hwang whang | 고 ko go koh goh | 손 son sohn
송 song | 홍 hong | 한 han hahn | 천 cheon chun | 차 cha | 주 joo ju chu | 진 jin chin | 민 min | 방 bang pang
변 byun byeon pyun | 하 ha hah | 원 won | 왕 wang | 지 ji jee chi | 현 hyun hyeon hyon
채 chae chai | 추 choo chu | 배 bae pae bai | 맹 maeng | 설 seol sul | 공 kong gong | 국 kook guk gook | 기 ki gi kee
도 do doh | 표 pyo | 함 ham hahm | 편 pyeon pyun | 명 myung myeong myong | 탁 tak | 마 ma mah
선우 sunwoo seonwoo | 독고 dokgo dokko | 제갈 jegal chegal | 사공 sagong | 동방 dongbang | 서문 seomun
""")
_OWN_FAMILY = {"이": "yi"}  # which McCune-Reischauer and Yale, too, write so
# Only these are taken for a family name where a title is all the proof there is.
COMMON_FAMILIES = _words("""
강 고 공 곽 구 국 권 금 기 길 김 나 남 노 도 류 마 맹 명 모 문 민 박 반 방 배 백 변 서 석 선 설 성 소 손 송 신
심 안 양 엄 여 연 염 오 옥 왕 용 우 원 위 유 육 윤 은 이 인 임 장 전 정 제 조 주 지 진 차 채 천 최 추 탁 편 표
하 한 함 허 현 홍 황 남궁 독고 사공 서문 선우 제갈 황보
""")

# These are so short of other uses that a family name and a title (봉 교수) may be taken for one.
RARE_FAMILIES = _words("감 계 목 범 봉 빈 어 예 옹 음 좌 태 팽 피 형")

# Families that many Korean words begin with, or few people have, but no English word is spelled as they are.
_LATIN_FAMILIES = COMMON_FAMILIES | _words("경 범 봉 팽")


_SILENT = ("ㄹ", frozenset("ㅑㅕㅛㅠㅖ"))  # before these vowels it is heard in no syllable that begins a word (률, Yul)
_TAKEN_FOR = frozenset({("ㅖ", "ae")})  # rare ways to write a vowel that make another name, and are met (혜, Hae)
_NOT_BETWEEN_VOWELS = {"r": ("n",), "n": ("l",)}  # where one liquid never sounds like the other: 유라 is no Yu-na

# A syllable as Koreans spell their names: an initial, a vowel and a final.
_SYLLABLE = (
    r"(?:kk|tt|pp|ss|jj|ch|sh|[bcdghjklmnprstwy])?(?:y|w)?(?:eo|eu|ae|oo|ou|ee|ui|oe|ai|a|e|i|o|u)"
    r"(?:ng|ck|ll|[gkntdlrmbph])?"
)
_QUALITY = regex.compile(r"[wy]*(?:(?P<o>e?[ou])|(?P<i>i|ee|ea)|(?P<e>e|a[eiy])|(?P<a>a))")
_USUAL = 4  # ways to write a vowel that tell what it sounds like
_PLAIN = 3  # and those of them that hardly anybody means for another vowel (훈 is no Hyun, which is 현)
_RARE_IF_OPEN = frozenset({("ㅓ", "o")})  # but not where a final follows
_GIVEN, _ONE = regex.compile(rf"{_SYLLABLE}-?{_SYLLABLE}"), regex.compile(_SYLLABLE)
_SEVERAL = regex.compile(rf"{_SYLLABLE}(?:-?{_SYLLABLE})+")


@lru_cache(maxsize=4096)
def _parts(syllable: str) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    """What people write for the initial, the vowel and the final of a syllable.

    A rare way to write the vowel is left out where it makes another syllable of names (현 is no Hun, which is 훈; 서 is
    no So, though 정 may be Jong).
    """
    initial, vowel, final = split_syllable(syllable)
    written = _VOWELS[vowel]
    usual = _usual(vowel, final)
    rare = (
        choice
        for choice in written
        if choice not in usual and ((vowel, choice) in _TAKEN_FOR or not _makes_a_name(initial, choice, final))
    )
    silent = ("",) if initial == _SILENT[0] and vowel in _SILENT[1] else ()
    return (*_INITIALS[initial], *silent), (*usual, *rare), _FINALS[final]


def _usual(vowel: str, final: str) -> tuple[str, ...]:
    """The ways to write a vowel that tell what it sounds like."""
    return tuple(choice for choice in _VOWELS[vowel][:_USUAL] if final or (vowel, choice) not in _RARE_IF_OPEN)


def _makes_a_name(initial: str, written: str, final: str, among: int = 1) -> bool:
    """Whether a written vowel is one that makes a syllable of given names there, in the Revised Romanization or
    `among` as many of the most usual spellings."""
    return any(
        written in spellings[:among] and has_given_name(join_syllable(Syllable(initial, vowel, final)))
        for vowel, spellings in _VOWELS.items()
    )


def _reads(hangul: str, letters: str, vowels: Vowels, ends_of_parts: Sequence[int] = ()) -> bool:
    """Whether the letters can spell the syllables from the first to the last; what is no syllable, none can.

    Where hyphens part the letters into as many parts as there are syllables, `ends_of_parts` tells where each ends.
    """
    if not all(map(is_syllable, hangul)):
        return False
    letters = _swapped(letters)
    if hangul and not (letters.startswith(_parts(hangul[0])[0]) and letters.endswith(_parts(hangul[-1])[2])):
        return False  # as most do
    ends = {0}
    before = None
    for i, syllable in enumerate(hangul):
        initials, own, finals = _parts(syllable)
        if before == ("",):
            initials = tuple(choice for choice in initials if choice not in _NOT_BETWEEN_VOWELS.get(initials[0], ()))
        before = finals
        ends = _after(letters, ends, initials)
        if vowels == "own":
            ends = _after(letters, ends, own)
        else:
            ends = _after_any_vowel(letters, ends, syllable if vowels == "near" else "")
        ends = _after(letters, ends, finals)
        if ends_of_parts:
            ends &= {ends_of_parts[i]}
        if not ends:
            return False
    return len(letters) in ends


def _swapped(letters: str) -> str:
    """As they sound: Kyung-whan."""
    return letters.replace("wh", "hw")


def _after(letters: str, starts: set[int], choices: tuple[str, ...]) -> set[int]:
    return {start + len(choice) for start in starts for choice in choices if letters.startswith(choice, start)}


def _after_any_vowel(letters: str, starts: set[int], near: str) -> set[int]:
    """Where any vowel may end that begins there; only one that may be meant for that of the syllable `near`, if any."""
    ends = set()
    for start in starts:
        end = start
        if letters.startswith("h", end):
            continue  # which writes a consonant here
        while end < len(letters) and letters[end] in "aeiouwyh":
            end += 1
            if not near or _may_be_meant(letters[start:end], near):
                ends.add(end)
        if end in ends and letters.startswith("r", end):
            ends.add(end + 1)
    return ends


@lru_cache(maxsize=4096)
def _may_be_meant(written: str, syllable: str) -> bool:
    """Whether a written vowel is not far from that of the syllable, and makes no other syllable of names."""
    initial, vowel, final = split_syllable(syllable)
    usual = _usual(vowel, final)
    if _qualities(usual).isdisjoint(_qualities((written,))):
        return False
    return written in usual or (vowel, written) in _TAKEN_FOR or not _makes_a_name(initial, written, final, _PLAIN)


def _qualities(vowels: Sequence[str]) -> frozenset[str]:
    """What some written vowels begin with after their glides, all back ones as one: what nobody mistakes for another
    who spells a name in a way of their own (하 is no Ho, 리 no Ra)."""
    found = (_QUALITY.match(vowel) for vowel in vowels)
    return frozenset(match.lastgroup for match in found if match and match.lastgroup)


def split_person(hangul: str) -> tuple[str, str]:
    """The family name and the given name of a Korean person."""
    size = 2 if len(hangul) > 2 and hangul[:2] in _OWN_SPELLINGS else 1
    return hangul[:size], hangul[size:]


def is_common(hangul: str) -> bool:
    """Whether a name is made as most Korean ones are: a common family name and more than one syllable after it."""
    return len(hangul) > 2 and split_person(hangul)[0] in COMMON_FAMILIES


def romanize_person(hangul: str, latin: Sequence[str] = ()) -> str:
    """A likely spelling of a Korean person: the family and the given name as some Latin words have them; or else the
    family as it is usually spelled, and the given name, or those of its syllables that the words miss, by the Revised
    Romanization.
    """
    family, given = split_person(hangul)
    spelled = next((word for word in latin if reads_family(family, word)), None)
    return f"{spelled or romanize_family(family)} {_given_name(given, latin)}"


def _given_name(given: str, latin: Sequence[str]) -> str:
    by_rule = romanize_apart(given)
    for word in latin:
        if reads_syllables(given, word):
            return word
        parts = word.split("-")
        if len(parts) == len(given) > 1:
            right = [reads_syllables(*both) for both in zip(given, parts, strict=True)]
            if any(right):
                mended = (part if reads else rule for part, reads, rule in zip(parts, right, by_rule, strict=True))
                return "-".join(mended).capitalize()
    return "-".join(by_rule).capitalize()


def romanize_family(family: str) -> str:
    """The usual spelling of a family name."""
    usual = _OWN_SPELLINGS.get(family, "").split()
    return (usual[0] if usual else "".join(romanize(family))).capitalize()


@lru_cache(maxsize=1 << 13)
def reads_family(family: str, latin: str, vowels: Vowels = "own") -> bool:
    """Whether the Latin word can be the family name."""
    letters = bare_letters(latin)
    return letters in _OWN_SPELLINGS.get(family, "").split() or _reads(family, letters, vowels)


@lru_cache(maxsize=4096)
def may_be_family(family: str, latin: str) -> bool:
    """Whether the Latin word can be the family name whatever its vowels are, and is not how another one is written:
    백 is hardly Park, and 최 hardly Cho."""
    letters = bare_letters(latin)
    if letters in _OWN_SPELLINGS.get(family, "").split() or letters == "".join(romanize(family)):
        return True
    if any(letters in spellings.split() for spellings in _OWN_SPELLINGS.values()):
        return False
    return reads_family(family, latin, "any")


@lru_cache(maxsize=4096)
def is_family(latin: str) -> bool:
    """Whether the Latin word can be some Korean family name."""
    return any(reads_family(family, latin) for family in _LATIN_FAMILIES)


@lru_cache(maxsize=1 << 14)
def is_given(latin: str) -> bool:
    """Whether the Latin word can be a Korean given name: two syllables, with a hyphen between or without."""
    return bool(_GIVEN.fullmatch(latin.lower()))


@lru_cache(maxsize=1 << 12)
def may_be_romanized(latin: str) -> bool:
    """Whether the Latin word can be Korean in Latin letters: two syllables or more (Mindeulle)."""
    return bool(_SEVERAL.fullmatch(latin.lower()))


def reads_syllables(hangul: str, latin: str, vowels: Vowels = "own") -> bool:
    """Whether the Latin word spells the Hangul one syllable by syllable, as a given name does; a hyphen stands between
    syllables. Two liquids may be written as they sound: Choe Malli, for 만리."""
    parts = [bare_letters(part) for part in latin.split("-")]
    ends = tuple(accumulate(map(len, parts))) if len(parts) == len(hangul) else ()
    letters = "".join(parts)
    return _reads(hangul, letters, vowels, ends) or (
        "ll" in letters and (heard := as_heard(hangul)) != hangul and _reads(heard, letters, vowels, ends)
    )


@lru_cache(maxsize=1 << 12)
def is_usual(hangul: str, latin: str) -> bool:
    """Whether a hyphen parts the Latin word into syllables each of which is written for its Hangul one in a usual way
    (Chang-yong for 창용; hardly anybody means it by Chang-young, which is 창영)."""
    parts = [bare_letters(part) for part in latin.split("-")]
    return len(parts) == len(hangul) and all(map(_is_usual_syllable, hangul, parts))


def _is_usual_syllable(syllable: str, letters: str) -> bool:
    initials, _, finals = _parts(syllable)
    _, vowel, final = split_syllable(syllable)
    ends = _after(letters, _after(letters, {0}, initials), _usual(vowel, final))
    return len(letters) in _after(letters, ends, finals)


def may_be_initials(hangul: str, latin: str) -> bool:
    """Whether capitals may begin the syllables of a given name (S.-J. of 서진), or the first of them (S.)."""
    return all(letter.lower() in _initials(syllable) for syllable, letter in zip(hangul, latin, strict=False))


@lru_cache(maxsize=1024)
def _initials(syllable: str) -> frozenset[str]:
    initials, vowels, _ = _parts(syllable)
    return frozenset(choice[0] for choice in (vowels if initials == ("",) else initials) if choice)


@lru_cache(maxsize=1 << 14)
def is_given_syllable(latin: str) -> bool:
    """Whether the Latin word can be a Korean given name of one syllable."""
    return bool(_ONE.fullmatch(latin.lower()))


@lru_cache(maxsize=1 << 13)
def reads_place(hangul: str, latin: str) -> bool:
    """Whether the Latin word spells a place, as it is written or as it sounds (종로: Jongro, Jongno)."""
    if not all(map(is_syllable, hangul)):
        return False  # SK하이닉스
    letters = bare_letters(latin)
    if hangul and not _swapped(letters).startswith(place_beginnings(hangul[0])):
        return False  # as nearly always: what a word begins with is heard as it is written
    return any(_reads(spelled, letters, "own") for spelled in {hangul, as_heard(hangul)})


def may_begin_place(syllable: str, latin: str) -> bool:
    """Whether what the Latin word spells may begin with the syllable, which is heard as it is written there."""
    return _swapped(bare_letters(latin)).startswith(place_beginnings(syllable))


def beginnings_of(latin: str) -> Iterator[str]:
    """What the Latin word begins with that a first syllable may be written with, before its final."""
    letters = _swapped(bare_letters(latin))
    return (letters[:size] for size in range(1, _LONGEST_BEGINNING + 1) if size <= len(letters))


@lru_cache(maxsize=4096)
def place_beginnings(syllable: str) -> tuple[str, ...]:
    """All that the name of a place may begin with in Latin letters, before the final of its first syllable."""
    initial, vowel, _ = split_syllable(syllable)
    return tuple(first + second for first in _INITIALS[initial] for second in _VOWELS[vowel])


def reads_person(hangul: str, latin: str, vowels: Vowels = "own") -> bool:
    """Whether the Latin words (family and given name in either order, hyphens or not) can be this Korean person.

    People spell their vowels as they like; with any of them only the consonants are held against them.
    """
    return split_latin_person(hangul, latin, vowels) is not None


def split_latin_person(hangul: str, latin: str, vowels: Vowels = "own") -> tuple[str, str] | None:
    """The family name and the given name as Latin letters write this Korean person; None: it is somebody else."""
    family, given = split_person(hangul)
    for first, rest in _cuts(latin):
        if reads_family(family, first, vowels) and reads_syllables(given, rest, vowels):
            return first, rest
        if bare_letters(first) in _in_yale(family) and bare_letters(rest) in _in_yale(given):
            return first, rest
    return None


def may_have_family(family: str, latin: str) -> bool:
    """Whether what stands first or last in the Latin words may be the family name of a Korean, however it is spelled:
    of no other words can one be read."""
    yale = _in_yale(family)
    return any(
        reads_family(family, first) or reads_family(family, first, "any") or bare_letters(first) in yale
        for first, _ in _cuts(latin)
    )


def _cuts(latin: str) -> list[tuple[str, str]]:
    """What may be the family name in Latin words, with the rest of them."""
    words = [word for word in latin.split() if bare_letters(word)]
    if len(words) > 1:
        return [(words[0], " ".join(words[1:])), (words[-1], " ".join(words[:-1]))]
    if not words:
        return []
    word, cuts = words[0], range(1, len(words[0]))  # all in one
    parts = [(word[:cut], word[cut:]) for cut in cuts]
    return parts + [(word[cut:], word[:cut]) for cut in cuts if word[cut].isupper()]  # JiwooLee, but no Dong-hw-i


@lru_cache(maxsize=1 << 12)
def _in_yale(hangul: str) -> frozenset[str]:
    """The syllables in the letters of the Yale system, which nobody chooses, but linguists write."""
    return frozenset(bare_letters("".join(write(hangul, "yale"))) for write in (romanize, romanize_apart) if hangul)


def standard_person(hangul: str, latin: str, system: System = "rr") -> str:
    """The person as the system writes it, family name first; as it stands where that is right.

    The Revised Romanization leaves the family name to its bearers. A given name is written in one, with a hyphen
    between its syllables if it has one already. One that is no Korean name (Jasmine Lee) stays as it is.
    """
    family, given = split_person(hangul)
    parts = split_latin_person(hangul, latin) or split_latin_person(hangul, latin, "any")
    if parts is None:
        return latin
    first = parts[0].capitalize() if system == "rr" else _OWN_FAMILY.get(family, "".join(romanize(family, system)))
    joint = "-" if system == "mr" or "-" in parts[1] or " " in parts[1] else ""
    expected = f"{first.capitalize()} {joint.join(romanize_apart(given, system)).capitalize()}"
    written = f"{parts[0]} {parts[1]}"
    same = len(latin.split()) == 2 and written == latin and bare_letters(expected) == bare_letters(latin)
    return latin if same else expected.upper() if latin.isupper() else expected
