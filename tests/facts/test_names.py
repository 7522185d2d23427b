from pathlib import Path

import pytest
from each import each
from shipped import LETTERS
from toy import pair

from qa_lint.facts.names.evidence import Knowledge, NameEvidence
from qa_lint.facts.names.heard import HeardWords
from qa_lint.facts.names.known import read_known_names
from qa_lint.facts.names.matches import read_matches
from qa_lint.facts.names.memory import NameMemory
from qa_lint.facts.names.persons import read_persons
from qa_lint.facts.names.readings import READS, is_of_calendar, read_hangul_words, read_latin_words, stems_of
from qa_lint.facts.spans import Spans
from qa_lint.model import Text
from qa_lint.resources.analyser import Analyser
from qa_lint.resources.dictionary import Dictionary
from qa_lint.resources.exonyms import Exonyms
from qa_lint.resources.gazetteer import Gazetteer, KnownName
from qa_lint.resources.letters import LetterTable
from qa_lint.resources.locator import rules_folder
from qa_lint.resources.vocabulary import Vocabulary
from qa_lint.resources.word_pairs import WordPairs


@pytest.fixture(scope="module")
def letters() -> LetterTable:
    return LetterTable.load(rules_folder() / "romanization" / "letters.tsv")


@each(
    ("word", "stem"),
    [
        ("로테르담에서는", "로테르담"),
        ("베르겐으로", "베르겐"),
        ("오슬로로", "오슬로"),
        ("두브로브니크와", "두브로브니크"),
        ("오타와", "오타와"),  # no particle: 와 belongs to the name
        ("리가를", "리가"),
        ("핀란드라더니", "핀란드"),
        ("베르겐이라더니", "베르겐"),
    ],
)
def test_a_stem_stands_among_the_stems(word: str, stem: str):
    assert stem in stems_of(word)
    assert word in stems_of(word)


@each("suffix", "들인어시주군구도읍면동산강호섬만대제사당팀행발측씨님양형식계판전풍가족교파항역성궁")
def test_what_english_leaves_out_at_the_end_of_a_name(suffix: str) -> None:
    assert "쿠티마" in stems_of(f"쿠티마{suffix}")
    assert stems_of(f"쿠{suffix}")[0] == f"쿠{suffix}"  # too little would be left


@each("last", "갈톡먹빈")
def test_another_last_syllable_belongs_to_the_name(last: str) -> None:
    assert stems_of(f"쿠티마{last}") == (f"쿠티마{last}",)


CAPITALS = """
Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September
October November December Feb Aug Sept Oct Nov Dec Celsius Fahrenheit Bros Inc Corp Ltd Mr Mrs Dr One Twenty First
Seventh
"""


@each("word", CAPITALS.split())
def test_each_word_with_a_capital_that_is_no_name(word: str) -> None:
    assert is_of_calendar(word)
    assert not is_of_calendar(f"{word}ville")


@each("product", ["macOS", "webOS", "watchOS", "tvOS", "eBay", "iPhone", "xPath", "MacBook"])
def test_each_beginning_of_a_product_counts_as_a_capital(product: str) -> None:
    assert [word.capital for word in read_latin_words(Text(f"use {product} now", "en"))] == [False, True, False]


@each("before", [*".!?:;…|>–—•#"])
def test_each_mark_behind_which_any_word_has_a_capital(before: str) -> None:
    for passed_over in ("", " ", " '", ' "', " “", " ‘", " (", " [", " *", " _", " «", "\n", "\t"):
        words = read_latin_words(Text(f"They left{before}{passed_over}Bergen then.", "en"))
        assert [word.opening for word in words] == [True, False, True, False]
    assert [word.opening for word in read_latin_words(Text("They left, “Bergen then.", "en"))][2:] == [False, False]


def test_i_is_a_particle_only_after_a_consonant():
    assert stems_of("하와이") == ("하와이",)
    assert "베르겐" in stems_of("베르겐이")


def test_a_possessive_is_no_part_of_a_latin_word():
    words = read_latin_words(Text("The Joneses' cat met O’Hara’s dog in Stoke-on-Trent.", "en"))
    assert [w.text for w in words] == ["The", "Joneses", "cat", "met", "O’Hara", "dog", "in", "Stoke-on-Trent"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("the U.S. Army", ["the", "U.S", "Army"]),
        ("전U.S. Army", ["U.S", "Army"]),
        ("the a.m. bus", ["the", "a", "m", "bus"]),
    ],
)
def test_initials_are_one_word_also_beside_hangul(text: str, words: list[str]):
    assert [word.text for word in read_latin_words(Text(text, "en"))] == words


@pytest.mark.parametrize(
    ("text", "opening"),
    [
        ("Oslo", [True]),
        ("( “Oslo” lies north. *Bergen* does not", [True, False, False, True, False, False]),
        ("Notes: Oslo\n- Bergen", [True, True, False]),
        ("• Oslo", [True]),
    ],
)
def test_a_word_opens_a_sentence_a_title_or_an_item(text: str, opening: list[bool]):
    assert [word.opening for word in read_latin_words(Text(text, "en"))] == opening


def test_a_name_is_read_where_it_stands_first(letters: LetterTable):
    both = pair("로테르담에는 비가 온다.", "In Rotterdam it rains, and Rotterdam is wet.")
    (match,) = read_matches(both, letters).found
    assert (match.hangul, match.first, match.last, match.latin) == ("로테르담", 1, 1, "Rotterdam")
    assert match.score >= READS


def test_a_part_of_a_hyphenated_word_is_read_as_a_word(letters: LetterTable):
    (match,) = read_matches(pair("브렉시트가 문제다.", "The trouble is post-Brexit."), letters).found
    assert (match.hangul, match.first, match.last, match.latin) == ("브렉시트", 3, 3, "Brexit")


def test_words_are_joined_where_no_single_one_reads(letters: LetterTable):
    both = pair("소프트포지라는 곳이다.", "The place is called Soft Forge.")
    (match,) = read_matches(both, letters).found
    assert (match.first, match.last, match.latin) == (4, 5, "SoftForge")


def test_a_word_in_small_letters_may_be_the_original_of_a_loanword_only(letters: LetterTable):
    both = pair("민수가 컨트롤러를 쓴다.", "the controller of minsu")
    (match,) = read_matches(both, letters).found
    assert (match.hangul, match.latin) == ("컨트롤러", "controller")


def test_words_that_say_the_same_are_one_string_in_memory():
    first, second = (read_latin_words(Text(f"{before} Rotterdam's", "en"))[-1].text for before in ("In", "Not in"))
    assert first is second == "Rotterdam"
    first, second = (read_hangul_words(Text(f"{before} 로테르담에서", "ko"))[-1].text for before in ("또", "그리고"))
    assert first is second == "로테르담에서"


def test_what_is_no_prose_has_no_names():
    assert [w.text for w in read_hangul_words(Text("`코드` 밖의 말", "ko"))] == ["밖의", "말"]


def test_persons_stand_before_their_titles():
    (person,) = read_persons(Text("어제 서하윤 전 감독은 웃었다.", "ko"))
    assert (person.name, person.title) == ("서하윤", "감독")
    assert not read_persons(Text("어제 서 감독은 웃었다.", "ko"))


def test_what_does_not_count_is_asked_of_words_that_sound_like_it_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """However many stretches are left aside in turn, the Hangul words are held against a Latin word once."""
    asked: list[tuple[str, str]] = []
    reaches = LetterTable.reaches

    def counted(table: LetterTable, hangul: str, latin: str, least: float) -> bool:
        asked.append((hangul, latin))
        return reaches(table, hangul, latin, least)

    monkeypatch.setattr(LetterTable, "reaches", counted)
    words = Text("베르겐과 로테르담과 베르겐의 항구", "ko").fact(read_hangul_words)
    heard = HeardWords(words, LETTERS, lambda word: word.text == "항구")
    assert heard.have("Rotterdam", READS)
    once = len(asked)
    assert not heard.have("Rotterdam", READS, Spans([words[1].span]))
    assert heard.have("Rotterdam", READS, Spans([words[0].span]))
    assert len(asked) == once > 0
    assert heard.have("Bergen", READS, Spans([words[0].span]))  # the other one counts
    assert not heard.have("Bergen", READS, Spans([words[0].span, words[2].span]))


def test_what_stands_within_a_word_counts_unless_asked_for_the_words_alone() -> None:
    words = Text("고구려의 무덤", "ko").fact(read_hangul_words)
    heard = HeardWords(words, LETTERS, lambda _: False)
    tomb = Spans([words[0].span])
    assert heard.have("Guryeo", READS, tomb)
    assert heard.have("Guryeo", READS, within=False)
    assert not heard.have("Guryeo", READS, tomb, within=False)
    assert heard.have("Gogu", READS, tomb, within=False)  # with which the word begins


@each(
    ("name", "head", "latin"),
    [
        ("벨루치", "벨루", "Bellew"),
        ("보네커", "보네", "Bonnet"),
        ("셰필터", "셰필", "Scheffel"),
    ],
)
def test_all_but_the_last_syllable_of_a_name_is_another_name(name: str, head: str, latin: str) -> None:
    """Unless what follows it is no syllable of foreign names, but a particle."""

    def is_heard(korean: str) -> bool:
        words = Text(korean, "ko").fact(read_hangul_words)
        return HeardWords(words, LETTERS, lambda word: False).have(latin, READS)

    assert is_heard(head)
    assert is_heard(f"{head}의 집")
    assert not is_heard(name)


def test_a_translation_counts_by_where_its_word_stands(monkeypatch: pytest.MonkeyPatch) -> None:
    table = WordPairs({"항구": {"harbour": 0.5}, "선박": {"ship": 0.25}}, {}, {}, 1)
    known = Knowledge(table, LETTERS, Exonyms({}), Analyser(), Gazetteer(), Vocabulary())
    evidence = NameEvidence(pair("항구 옆 선박 뒤 항구", "Harbour Ship Bergen"), known, NameMemory())
    first, second = (evidence.hangul[i].span for i in (0, 4))
    asked: list[tuple[int, int]] = []
    overlap = Spans.overlap

    def counted(spans: Spans, start: int, end: int) -> bool:
        asked.append((start, end))
        return overlap(spans, start, end)

    monkeypatch.setattr(Spans, "overlap", counted)
    assert [evidence.translates_any(i) for i in range(3)] == [0.5, 0.25, 0]
    assert evidence.translates_any(0, Spans([first])) == 0.5
    assert evidence.translates_any(0, Spans([first, second])) == 0
    assert evidence.translates_any(1, Spans([first, second])) == 0.25
    assert set(asked) == {tuple(evidence.hangul[i].span) for i in (0, 2, 4)}  # those that translate a word


@pytest.mark.parametrize(
    ("english", "score"),
    [
        ("Hammer", 1.0),  # it is all that the translation says
        ("A red hammer", 1.0),
        ("Steam engine", 0.0),  # half of what it means
        ("Hammer and nail", 1.0),
        ("Nail", 0.0),
    ],
)
def test_what_the_dictionary_gives_for_a_noun_is_its_translation(english: str, score: float, tmp_path: Path) -> None:
    table = tmp_path / "nouns.tsv"
    table.write_text("망치\tnoun\thammer|steam engine hammer\n", encoding="utf-8")
    known = Knowledge(
        WordPairs({}, {}, {}, 1), LETTERS, Exonyms({}), Analyser(), Gazetteer(), Vocabulary(), Dictionary(table)
    )
    evidence = NameEvidence(pair("망치를 샀다.", english), known, NameMemory())
    assert evidence.translation(evidence.hangul[0]) == score
    assert evidence.translation(evidence.hangul[0], frozenset({"hammer"})) == 0.0


@pytest.mark.parametrize(
    ("korean", "ordinary"),
    [
        ("목걸이나 반지", True),  # a necklace, and no 목걸 with 이나
        ("목걸이", True),
        ("목걸만 샀다", False),  # the word does not go on so
        ("보름이나 걸렸다", False),
    ],
)
def test_a_noun_may_end_as_a_particle_begins(korean: str, ordinary: bool, tmp_path: Path) -> None:
    table = tmp_path / "words.tsv"
    table.write_text("목걸이\tN\tnecklace\n", encoding="utf-8")
    known = Knowledge(
        WordPairs({}, {}, {}, 1), LETTERS, Exonyms({}), Analyser(), Gazetteer(), Vocabulary(table), Dictionary(table)
    )
    evidence = NameEvidence(pair(korean, "Buy one."), known, NameMemory())
    assert evidence.is_ordinary(evidence.hangul[0]) == ordinary


@pytest.mark.parametrize(
    ("base", "derived"),
    [
        ("wander", "Wandering"),
        ("schedule", "Scheduled"),  # without its e
        ("zigzag", "Zigzagging"),  # with its last letter twice
        ("wander", "Wanderers"),
        ("wander", "Kuching"),  # a name that only ends so
        ("rev", "Reving"),  # and one before whose ending too little is left
    ],
)
def test_a_word_is_made_of_one_that_english_has(base: str, derived: str, tmp_path: Path) -> None:
    table = tmp_path / "words.tsv"
    table.write_text(f"낱말\tverb\t{base}\n", encoding="utf-8")
    known = Knowledge(WordPairs({}, {}, {}, 1), LETTERS, Exonyms({}), Analyser(), Gazetteer(), Vocabulary(table))
    evidence = NameEvidence(pair("배가 떠났다.", f"So did {derived} boats."), known, NameMemory())
    assert evidence.is_derived(2) == (derived not in ("Kuching", "Reving"))


@pytest.mark.parametrize(
    ("korean", "strangers"),
    [
        ("한들협회가 모였다.", []),
        ("한들 협회가 모였다.", []),  # in two words, which the tables write in one
        ("샛별 협회가 모였다.", ["Handeul Society"]),
    ],
)
def test_a_known_name_of_english_alone_is_a_stranger(korean: str, strangers: list[str]):
    name = KnownName("한들협회", ("Handeul Society",), frozenset({"organisation"}), frozenset(), ambiguous=False)
    both = pair(korean, "The Handeul Society met.")
    known = read_known_names(both, Gazetteer([name]), Vocabulary())
    assert [form.text for form in known.strangers] == strangers
