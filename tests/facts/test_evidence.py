"""What speaks for and against a Hangul word's being a name, and a Latin word's being meant for it."""

from __future__ import annotations

from compared import KNOWN, ledger_of
from each import each

from qa_lint.facts.names.evidence import NameEvidence
from qa_lint.facts.names.readings import may_sound_like


def evidence_of(korean: str, english: str) -> NameEvidence:
    return ledger_of(korean, english).evidence


def first_of(korean: str, english: str = "So it is.") -> tuple[NameEvidence, int]:
    """The evidence, and where the first Hangul word stands."""
    evidence = evidence_of(korean, english)
    assert evidence.hangul[0].span.start == 0
    return evidence, 0


@each(
    ("korean", "english", "read"),
    [
        ("스나이더 연구원이 왔다.", "Snyder came.", True),
        ("스나이더 연구원이 왔다.", "A senior researcher came.", False),  # who has a title has a capital
        ("레타에게 편지를 썼다.", "He wrote a letter.", False),  # which 편지 says
        ("레타에게 편지를 썼다.", "He wrote a Letter.", True),
        ("레타에게 선물을 주었다.", "He gave her a letter.", True),
        ("레터를 썼다.", "He wrote a letter.", True),
        ("팬이 왔다.", "A Mini-fan came.", True),
        ("메이크업을 했다.", "They were making up.", True),
    ],
)
def test_what_reads_a_word_and_what_only_sounds_so(korean: str, english: str, read: bool) -> None:
    evidence, first = first_of(korean, english)
    assert (first in evidence.best) == read


@each(
    ("korean", "english", "unread"),
    [
        ("벨로프가 집에서 곰을 보았다.", "He saw it.", ["벨로프가"]),
        ("벨로프가 왔다.", "Belov came.", []),
        ("벨로프가 왔다.", "Belosif came.", []),  # a poor reading by a strange word
        ("벨로프가 왔다.", "Karlsen came.", ["벨로프가"]),
        ("벨로프가 왔다.", "Believe it.", ["벨로프가"]),
        ("독일에서 왔다.", "He came from Germany.", []),
        ("독일에서 왔다.", "He came from West-Germany.", []),
        ("코를 보았다.", "He saw it.", []),  # one syllable
    ],
)
def test_what_no_latin_word_reads(korean: str, english: str, unread: list[str]) -> None:
    evidence = evidence_of(korean, english)
    assert [evidence.hangul[i].text for i in evidence.unread] == unread


@each(
    ("korean", "english", "free"),
    [
        ("그가 왔다.", "Karlsen came in May with IBM, Ed, and Jones.", ["Karlsen", "IBM", "Jones"]),
        ("그가 왔다.", "They’ll see Karlsen.", ["Karlsen"]),
        ("벨로프가 왔다.", "Belov met anti-Belov and Anti-Karlsen groups.", ["Anti-Karlsen"]),
        ("반마두로 단체와 마두로가 왔다.", "Anti-Maduro groups and Maduro came.", []),
        ("API와 UI가 왔다.", "APIs, API and Jones came.", ["Jones"]),
    ],
)
def test_latin_words_that_nothing_explains(korean: str, english: str, free: list[str]) -> None:
    evidence = evidence_of(korean, english)
    assert [evidence.latin[i].text for i in evidence.free] == free


@each(
    ("hangul", "latin", "may_be"),
    [
        ("르뮤", "Lemieux", True),
        ("벨로프", "Belov", True),
        ("하셰미", "Hashimi", True),
        ("벨로프", "Karlsen", False),
        ("노", "Nox", False),  # one consonant says nothing
        ("베르겐", "Bergenma", False),  # what is heard at the end
    ],
)
def test_a_spelling_of_ones_own(hangul: str, latin: str, may_be: bool) -> None:
    assert evidence_of("그가 왔다.", "He came.").may_be_spelled(hangul, latin) == may_be


@each(
    ("korean", "english", "latin", "heard"),
    [
        ("벨로프가 왔다.", "Belef came.", "Belef", True),
        ("벨로프가 왔다.", "Karlsen came.", "Karlsen", False),
        ("이라크에서 왔다.", "Iraq and Iraqis came.", "Iraqis", True),  # like what reads it
        ("카를은 왔다.", "An x-Karl-y came.", "x-Karl-y", True),
        ("노를 저었다.", "Nautical it was.", "Nautical", False),  # too long for a syllable
    ],
)
def test_a_word_that_is_faintly_heard(korean: str, english: str, latin: str, heard: bool) -> None:
    evidence = evidence_of(korean, english)
    index = next(i for i, word in enumerate(evidence.latin) if word.text == latin)
    assert evidence.is_faintly_heard(index) == evidence.is_faintly_heard(index) == heard


@each(
    ("korean", "latin", "begins"),
    [
        ("안셋항공을 탔다.", "Ansett", True),
        ("안셋항공사를 탔다.", "Ansett", True),
        ("안셋항공을 탔다.", "Karlsen", False),
        ("안셋발롭을 탔다.", "Ansett", False),  # before no word
        ("안셋을 탔다.", "Ansett", False),
        ("안셋꽃을 샀다.", "Ansett", False),  # one syllable is no word
    ],
)
def test_a_name_before_a_word_in_one_with_it(korean: str, latin: str, begins: bool) -> None:
    assert evidence_of(korean, f"{latin} it is.").begins_a_compound(0) == begins


@each(
    ("korean", "latin", "score"),
    [
        ("독일에서 왔다.", "Germany", 1.0),
        ("나무를 보았다.", "Trees", 1.0),
        ("나무를 보았다.", "Karlsen", 0.0),
    ],
)
def test_how_well_a_latin_word_translates_any(korean: str, latin: str, score: float) -> None:
    assert evidence_of(korean, f"{latin} came.").translates_any(0) == score


@each(
    ("korean", "proper", "stem"),
    [
        ("베르겐은 멀다.", 0, "베르겐"),
        ("베르겐은 멀다.", 2, "베르"),  # as the analyser has it
        ("베르겐은 멀다.", 1, "베르겐"),
        ("볼로가는 멀다.", 0, "볼로가"),  # the longest of two
        ("파리가 멀다.", 0, "파리"),  # which the tables have
        ("베르겐", 0, "베르겐"),
    ],
)
def test_a_word_without_its_particles(korean: str, proper: int, stem: str) -> None:
    evidence, first = first_of(korean)
    assert evidence.stem(evidence.hangul[first], proper) == stem


def test_how_much_of_a_word_is_proper() -> None:
    evidence = evidence_of("서울에서 도널드트럼프가 먹었다.", "So it is.")
    assert [evidence.proper(word) for word in evidence.hangul] == [2, 6, 0]


@each(
    ("korean", "known"),
    [("베르겐은 멀다.", True), ("부산은 멀다.", True), ("볼로페는 멀다.", False), ("수원은 멀다.", False)],
)
def test_a_known_name_that_is_no_word(korean: str, known: bool) -> None:
    evidence, first = first_of(korean)  # 수원, also a source of water
    assert (evidence.known_name(evidence.hangul[first]) is not None) == known


@each(
    ("korean", "ordinary"),
    [
        ("나무를 샀다.", True),
        ("나무상자를 샀다.", True),  # a compound
        ("아름다운 집이다.", True),
        ("중단한다.", True),
        ("개최된 대회다.", True),
        ("강화시켰다.", True),
        ("예기치 않은 일이다.", True),
        ("볼로페치 않은 일이다.", False),
        ("볼로한다.", False),
        ("볼로페를 보았다.", False),
        ("파인스타인은 왔다.", True),  # 파인 and 스타인, as it may be
        ("파인스타인 의원이 왔다.", False),  # and is not behind a title
    ],
)
def test_what_is_an_ordinary_word(korean: str, ordinary: bool) -> None:
    evidence, first = first_of(korean)
    assert evidence.is_ordinary(evidence.hangul[first]) == ordinary


@each(
    ("korean", "holder"),
    [
        ("스나이더 의원이 왔다.", True),
        ("스나이더가 왔다.", False),
        ("스나이더 집이다.", False),
        ("볼로페 의원이 왔다.", False),  # which no table has
    ],
)
def test_a_name_before_a_title(korean: str, holder: bool) -> None:
    evidence, first = first_of(korean)
    assert evidence.is_holder(evidence.hangul[first]) == holder


@each(
    ("noun", "english", "without", "said"),
    [
        ("나무", "A tree", "", True),
        ("나무", "A bird", "", False),
        ("온천", "A hot spring", "", True),
        ("온천", "A spring", "", False),  # half of it
        ("온천", "A hot spring", "hot", False),
    ],
)
def test_what_english_says_of_a_noun(noun: str, english: str, without: str, said: bool) -> None:
    evidence = evidence_of(f"{noun}을 보았다.", english)
    assert evidence.is_said(noun, frozenset(filter(None, [without]))) == said


@each(
    ("korean", "english", "says"),
    [
        ("나무를 샀다.", "A tree", True),
        ("컴퓨터를 샀다.", "A computer", True),
        ("나무를 샀다.", "A bird", False),
        ("컴퓨터를 샀다.", "A bird", False),
        ("볼로페를 샀다.", "A bird", False),
    ],
)
def test_a_latin_word_that_says_the_hangul_one(korean: str, english: str, says: bool) -> None:
    evidence, first = first_of(korean, english)
    assert evidence.says(evidence.hangul[first], 1) == says
    assert evidence.translation(evidence.hangul[first]) == float(says)


@each(
    ("korean", "original", "loanword"),
    [
        ("컴퓨터를 샀다.", True, True),
        ("클래스를 샀다.", True, True),
        ("구글을 샀다.", True, False),  # with a capital, as names are
        ("나무를 샀다.", False, False),
        ("볼로페를 샀다.", False, False),
    ],
)
def test_a_word_whose_original_is_known(korean: str, original: bool, loanword: bool) -> None:
    evidence, first = first_of(korean)
    word = evidence.hangul[first]
    assert (evidence.original(word)[0] > 0, evidence.is_loanword(word)) == (original, loanword)


@each(
    ("english", "title_case", "heading"),
    [
        ("How to Find the Best Harbour", True, True),
        ("The Best Harbour Is With Us and for All of You, or as Good as Any", True, True),
        ("The Best Harbour From Above, Into Which a Boat by an Old Hand Is Steered on Time", True, True),
        ("The Best Harbour is Here", True, False),  # a verb in small letters
        ("Karlsen Met Belov yesterday", True, False),
        ("Best Very house kite", False, False),  # half of the long words
        ("Best Harbour", False, False),  # too few of them
        ("He found the best harbour", False, False),
    ],
)
def test_where_capitals_mean_nothing(english: str, title_case: bool, heading: bool) -> None:
    evidence = evidence_of("그렇다.", english)
    assert (bool(evidence.title_case), evidence.is_heading) == (title_case, heading)


@each(
    ("word", "derived"),
    [
        *((word, True) for word in ("Wandering", "Scheduled", "Wanderers", "National", "Quickly")),
        *((word, True) for word in ("Happiness", "Zionists", "Dependable", "Sceptics", "Movement", "Nations")),
        *((word, True) for word in ("Famous", "Active", "City", "Catalan-capital")),
        *((word, False) for word in ("Kuching", "Kqvists", "Karlsen-Belov", "Reval", "Ji-won", "Karlsen")),
    ],
)
def test_a_word_that_is_made_of_others(word: str, derived: bool) -> None:
    assert evidence_of("그렇다.", f"So {word} went.").is_derived(1) == derived


def test_a_word_that_opens_the_sentence_needs_none_that_it_is_made_of() -> None:
    assert evidence_of("그렇다.", "Kuching went.").is_derived(0)


@each(
    ("english", "located"),
    [
        ("He is in Bergen", True),
        ("He is in the Bergen", True),
        ("Through Bergen", True),
        ("He saw Bergen", False),
        ("He is among Bergen", False),
        ("Main Bergen", False),  # no preposition ends so
        ("He is in a Bergen", False),
    ],
)
def test_a_word_behind_a_preposition_of_places(english: str, located: bool) -> None:
    evidence = evidence_of("그렇다.", english)
    assert evidence.is_located(len(evidence.latin) - 1) == located


@each(
    ("english", "index", "any_case", "before"),
    [
        ("The Ukip leader", 1, False, True),
        ("The Tesla CEO", 1, False, True),
        ("Daegu Mayor Hong", 0, True, True),
        ("Daegu Mayor Hong", 0, False, False),
        ("Daegu, mayor of it", 0, False, False),
        ("Daegu house", 0, True, False),
        ("Daegu", 0, False, False),
    ],
)
def test_a_word_before_a_title(english: str, index: int, any_case: bool, before: bool) -> None:
    assert evidence_of("그렇다.", english).is_before_a_title(index, any_case) == before


@each(
    ("english", "owns"),
    [
        ("China's Xi Jinping", True),
        ("China’s Xi", True),
        ("Arabia's crown prince", True),
        ("Arabia's old crown prince", False),
        ("Arabia's new Xi", False),
        ("Arabia's house", False),
        ("China Xi", False),
        ("China's", False),
    ],
)
def test_whose_another_name_is(english: str, owns: bool) -> None:
    assert evidence_of("그렇다.", english).owns_another(0) == owns


@each(
    ("latin", "seen"),
    [("Tree", True), ("Tree-house", True), ("Karlsenova", False), ("Tree-karlsenova", False)],
)
def test_a_word_that_the_tables_have_seen(latin: str, seen: bool) -> None:
    evidence = evidence_of("그렇다.", f"So {latin} it is.")
    assert (bool(evidence.seen(1)), 1 not in evidence.strangers) == (seen, seen)
    assert evidence.is_strange(1) != seen


@each(
    ("korean", "english", "here", "index", "beside"),
    [
        ("볼로페 베르겐은", "Karlsen Bergen", 0, 0, True),
        ("베르겐 볼로페는", "Bergen Karlsen", 1, 1, True),
        ("베르겐 볼로페는", "Bergen, Karlsen", 1, 1, False),
        ("볼로페 베르겐은", "Karlsen, Bergen", 0, 0, False),
        ("볼로페 새 베르겐은", "Karlsen Bergen", 0, 0, False),
        ("베르겐 볼로페는", "Bergen of Karlsen", 1, 2, False),
        ("볼로페 베르겐은", "Karlsen of Bergen", 0, 0, False),
    ],
)
def test_what_stands_beside_a_name_on_both_sides(
    korean: str, english: str, here: int, index: int, beside: bool
) -> None:
    assert evidence_of(korean, english).beside(here, index) == beside


@each(
    ("korean", "english", "first", "last", "here", "beside"),
    [
        ("볼로페 베르겐은", "Karlsen Bergen", 0, 0, 0, True),
        ("베르겐 볼로페는", "Bergen Karlsen Olaf", 1, 2, 1, True),
        ("베르겐 볼로페는", "Olaf Karlsen Bergen", 0, 1, 1, True),
        ("베르겐 볼로페는", "Bergen Karlsen", 1, 1, 0, True),  # at the word that is read
        ("볼로페 새 베르겐은", "Karlsen Bergen", 0, 0, 0, False),
        ("베르겐의 볼로페는", "Bergen Karlsen", 1, 1, 1, False),  # somebody else's
        ("새 집 베르겐 볼로페는", "Bergen Karlsen", 1, 1, 0, False),
        ("베르겐 볼로페는", "Bergen Karlsen", 1, 1, -1, False),
        ("볼로페 베르겐은", "Karlsen, Bergen", 0, 0, 0, None),
        ("베르겐 볼로페는", "bergen Karlsen", 1, 1, 1, None),  # no name
        ("베르겐 볼로페는", "So, Karlsen", 1, 1, 0, None),
    ],
)
def test_latin_words_beside_a_name(
    korean: str, english: str, first: int, last: int, here: int, beside: bool | None
) -> None:
    assert evidence_of(korean, english).is_beside(here, first, last) is beside


@each(
    ("korean", "here", "part"),
    [
        ("베르겐 볼로페는 왔다.", 1, True),
        ("베르겐은 볼로페에 왔다.", 1, False),
        ("볼로페 베르겐은 왔다.", 0, True),
        ("볼로인 베르겐은 왔다.", 0, True),  # a name that may end so
        ("볼로페는 베르겐에 왔다.", 0, False),
        ("볼로페, 베르겐은 왔다.", 0, False),
        ("베르겐  볼로페는 왔다.", 1, False),
    ],
)
def test_a_part_of_a_longer_name(korean: str, here: int, part: bool) -> None:
    assert evidence_of(korean, "So Bergen came.").is_part_of_name(here) == part


@each(
    ("korean", "alone"),
    [
        ("볼로페 카룰센", [False, False]),
        ("볼로페는 카룰센", [True, False]),  # the second may be of the first
        ("볼로페, 카룰센", [True, True]),
        ("나무 카룰센", [False, True]),
        ("카룰센 나무", [True, False]),
        ("카룰센", [True]),
    ],
)
def test_a_word_that_is_no_half_of_a_name(korean: str, alone: list[bool]) -> None:
    evidence = evidence_of(korean, "So it is.")
    assert [evidence.stands_alone(i) for i in range(len(evidence.hangul))] == alone


@each(
    ("korean", "english", "stands_in"),
    [
        ("벨로프가 왔다.", "BX came.", True),
        ("벨로프가 왔다.", "He came.", True),
        ("벨로프가 왔다.", "CX came.", False),  # another letter
        ("벨로프가 왔다.", "B came.", False),
        ("벨로프가 왔다.", "Bx came.", False),
        ("벨로프가 BX로 왔다.", "BX came.", False),  # which Korean has as well
    ],
)
def test_what_may_stand_for_a_name(korean: str, english: str, stands_in: bool) -> None:
    evidence, first = first_of(korean, english)
    word = evidence.hangul[first]
    assert evidence.has_stand_in(word, "벨로프", place=False) == stands_in
    if english == "He came.":
        assert not evidence.has_stand_in(word, "벨로프", place=False, english="Trees grow.")


def test_what_is_a_word_of_english() -> None:
    assert KNOWN.is_english("tree")
    assert not KNOWN.is_english("karlsenova")


@each(
    ("hangul", "latin", "may"),
    [
        ("야니스", "Giannis", True),
        ("고서치", "Gorsuch", True),
        ("야니스", "Gianvik", False),
        # of one consonant
        ("위퍼", "Weaver", True),
        ("미", "Mee", True),
        ("미", "Nee", False),
        ("오", "Oh", False),  # of none
    ],
)
def test_a_spelling_of_ones_own_has_nearly_the_same_consonants(hangul: str, latin: str, may: bool) -> None:
    assert may_sound_like(hangul, latin) == may
