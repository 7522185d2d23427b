"""What the account of a pair's names says of a word, before any check has told something."""

from __future__ import annotations

import pytest
from compared import ledger_of
from each import each
from shipped import GAZETTEER

from qa_lint.model import Span
from qa_lint.resources.name_list import ListedName


def span_of(part: str, text: str) -> Span:
    start = text.index(part)
    return Span(start, start + len(part))


@each(
    ("korean", "is_one"),
    [
        ("도화새우를 샀다.", True),
        ("흰사슴은 달렸다.", True),  # behind one syllable
        ("한강랜드는 넓다.", True),  # a noun from abroad behind Korean syllables
        ("우라하마를 떠났다.", False),  # and behind foreign ones
        ("강랜드는 넓다.", False),  # and behind one syllable
        ("아도니스는 웃었다.", False),  # plainly foreign as a whole
        ("벨로프집은 넓다.", False),  # a syllable is no noun
        ("마르셀루보다 크다.", False),  # a particle
        ("새우를 샀다.", False),  # nothing stands before it
    ],
)
def test_a_word_that_ends_in_what_it_is(korean: str, is_one: bool) -> None:
    ledger = ledger_of(korean, "So it is.")
    assert ledger.is_kind_of_thing(ledger.evidence.hangul[0]) == is_one


@each(
    ("korean", "english", "taken"),
    [
        ("서유나가 왔다.", "Seo Yuna came.", ["Seo", "Yuna"]),
        ("서유나가 왔다.", "Goo Yuna came.", []),  # a given name behind another family's
        ("세종에 도서관이 열렸다.", "SEJONG, South Korea — A library opened.", ["SEJONG", "South", "Korea"]),
        ("크리스마스에 메이를 만났다.", "I met May on Dec. 25.", ["May", "Dec"]),
        ("어제 말하고볼로프스키가 웃었다.", "Bolofsky laughed yesterday.", ["Bolofsky"]),
    ],
)
def test_what_is_taken_from_the_beginning(korean: str, english: str, taken: list[str]) -> None:
    ledger = ledger_of(korean, english)
    assert [ledger.latin[i].text for i in sorted(ledger.taken)] == taken


def test_what_is_settled_from_the_beginning() -> None:
    feast = ledger_of("크리스마스에 메이를 만났다.", "I met May on Dec. 25.")
    assert [feast.is_settled(word.span) for word in feast.evidence.hangul] == [True, False, False]
    joined = ledger_of("어제 말하고볼로프스키가 웃었다.", "Bolofsky laughed yesterday.")
    assert [joined.is_settled(word.span) for word in joined.evidence.hangul] == [False, True, False]
    assert (joined.explained, joined.accounts_for(0), joined.accounts_for(1)) == ({0}, True, False)


@each(
    ("korean", "english", "may_be"),
    [
        ("한 사람이 시장에서 책을 샀다.", "Trees grow.", True),  # five words say little
        ("한 여자가 어제 시장에서 책을 샀다.", "Trees grow.", False),
        ("한 여자가 어제 시장에서 책을 샀다.", "A woman bought it yesterday.", True),
    ],
)
def test_what_may_be_a_translation(korean: str, english: str, may_be: bool) -> None:
    assert ledger_of(korean, english).is_translation == may_be


@each(
    ("english", "as_long"),
    [("One two three", False), ("One two three four", True), ("One two three four five", True)],
)
def test_four_words_for_five_are_enough(english: str, as_long: bool) -> None:
    assert ledger_of("하나 둘 셋 넷 다섯", english).is_as_long == as_long


def test_the_share_of_the_words_that_are_answered() -> None:
    assert ledger_of("하나 둘", "").answered == 0
    assert ledger_of("나무", "Tree").answered == 1


@each(
    ("korean", "english", "is_one"),
    [
        ("그는 데카르트 곱(cartesian product)을 배웠다.", "He learned the Cartesian product.", True),
        ("그는 데카르트 곱(cartesian product)을 배웠다.", "He learned the product of sets.", False),
        ("그는 데카르트(cartesian)를 배웠다.", "He learned the Cartesian.", True),
        ("그는 데카르트 곱(곱셈)을 배웠다.", "He learned the Cartesian product.", False),
        ("그는 데카르트 곱 집합(set)을 배웠다.", "He learned the set.", False),  # of another word
    ],
)
def test_what_has_its_original_in_brackets(korean: str, english: str, is_one: bool) -> None:
    assert ledger_of(korean, english).is_glossed(span_of("데카르트", korean)) == is_one


def test_what_a_name_is_expected_as() -> None:
    ledger = ledger_of("나루는 볼로페를 떠나 베르겐에 왔다.", "He came.", [ListedName("나루", "Naroo")])
    assert [ledger.expected(name) for name in ("나루", "베르겐", "볼로페")] == ["Naroo", "Bergen", ""]


@each(
    ("korean", "names"),
    [
        ("1억 파운드", [False, False]),
        ("3천 아스트론과 4 아스트론 아스트론", [False, False, False, True]),
        ("5 아스트론", [False]),
        ("아스트론", [True]),
    ],
)
def test_what_a_number_counts_is_no_name(korean: str, names: list[bool]) -> None:
    ledger = ledger_of(korean, "Oh.")
    assert [not ledger.is_no_name(word) for word in ledger.evidence.hangul] == names


@each(
    ("english", "another"),
    [
        ("He went to Gozek.", True),
        ("He went to Lisbon.", True),
        ("He went to Abo.", True),
        ("He went to Ab.", False),  # too short for a name
        ("He went to NIEO.", False),  # an abbreviation
        ("He went to Bergen.", False),
        ("He went home.", False),
    ],
)
def test_another_name_that_is_left_over(english: str, another: bool) -> None:
    assert ledger_of("그는 베르겐에 갔다.", english).has_another() == another


@each(
    ("korean", "english", "hangul", "may_be"),
    [
        ("그는 벨로프를 보았다.", "He saw Belov.", "벨로프", True),
        ("그는 벨로프를 보았다.", "He saw belov.", "벨로프", False),  # in small letters
        ("그는 하셰미를 보았다.", "He saw al-Hashemi.", "하셰미", True),
        ("그는 하셰미를 보았다.", "He saw Uppsala.", "하셰미", False),
        ("하셰미가 베르겐에 갔다.", "Hashemi went to Bergen.", "베린", False),  # which is taken for another
        ("하셰미가 베르겐에 갔다.", "Hashemi went to Bergen.", "하시마", True),
    ],
)
def test_what_may_be_heard_in_a_latin_name(korean: str, english: str, hangul: str, may_be: bool) -> None:
    assert ledger_of(korean, english).may_be_heard(hangul) == may_be


@each(
    ("latin", "hangul", "begins"),
    [
        ("SemaphoreProof", "세마포어", True),
        ("Bergenhus", "베르겐", True),
        ("Uppsala", "베르겐", False),
        ("Romabc", "로마", False),  # two syllables say little
    ],
)
def test_a_latin_word_that_goes_on_behind_a_name(latin: str, hangul: str, begins: bool) -> None:
    assert ledger_of("그는 갔다.", "He went.").begins_with(latin, hangul) == begins


@each(
    ("english", "hangul", "heard"),
    [
        ("He pressed escape.", "이스케이프", True),
        ("He was mentally strong.", "멘탈모델", True),  # as it begins
        ("Mentally strong.", "멘탈모델", False),  # with a capital
        ("He was strong.", "멘탈모델", False),
        ("He is a superstar.", "스타", True),  # as it ends
        ("The Bergen", "베르겐", True),
    ],
)
def test_a_loanword_heard_in_small_letters(english: str, hangul: str, heard: bool) -> None:
    assert ledger_of("그렇다.", english).is_heard_in_small(hangul) == heard


@each(
    ("korean", "acts"),
    [
        ("벨로프가 갔다.", True),
        ("벨로프 감독은 갔다.", True),
        ("벨로프님이 갔다.", True),
        ("벨로프를 본다.", False),
        ("벨로프는갔다.", False),  # the word goes on
    ],
)
def test_what_the_korean_sentence_is_about(korean: str, acts: bool) -> None:
    assert ledger_of(korean, "So it is.").acts(span_of("벨로프", korean)) == acts


@each(
    ("korean", "english", "cut_off"),
    [
        ("벨로프는 떠났다.", "left the city.", True),
        ("벨로프는 떠났다.", "Left the city.", False),
        ("“벨로프는 떠났다.”", "left the city.", True),
        ("어제 벨로프는 떠났다.", "left the city.", False),
        ("5 벨로프는 떠났다.", "left the city.", False),
    ],
)
def test_a_beginning_that_is_cut_off(korean: str, english: str, cut_off: bool) -> None:
    assert ledger_of(korean, english).is_cut_off(span_of("벨로프", korean)) == cut_off


@each(
    ("english", "quoted"),
    [
        ("“I left.”", True),
        ('"I left."', True),
        (" “I left", True),
        ("“I left,” he said.", False),
        ("He said, “I left.”", False),
        ("I left.", False),
    ],
)
def test_what_is_only_quoted(english: str, quoted: bool) -> None:
    assert ledger_of("“나는 떠났다.”", english).is_only_quoted() == quoted


def test_what_is_taken_is_taken_wherever_it_stands() -> None:
    ledger = ledger_of("그렇다.", "Robert Bond met Robert Bond and Robert and Bond.")
    ledger.take(Span(0, len("Robert Bond")))
    assert ledger.taken == ledger.explained == {0, 1, 3, 4}
    ledger.take(Span(11, 12))  # no word
    assert ledger.taken == {0, 1, 3, 4}


@each(
    ("korean", "english", "is_one"),
    [
        ("푸드스탬프를 받았다.", "He got a food stamp.", True),
        ("푸드스탬프를 받았다.", "He got food and a stamp.", False),
    ],
)
def test_one_hangul_word_for_two_latin_ones(korean: str, english: str, is_one: bool) -> None:
    assert ledger_of(korean, english).is_read_in_two(0) == is_one


@each(
    ("korean", "english", "is_one"),
    [
        ("나파밸리에서 쉬었다.", "He rested in Napa.", True),
        ("소노마카운티의 집이다.", "It is a house in Sonoma.", True),
        ("나파밸리에서 쉬었다.", "He rested in napa.", False),
        ("나파밸리에서 쉬었다.", "He rested in Sonoma.", False),
        ("나파에서 쉬었다.", "He rested in Napa.", False),
    ],
)
def test_a_place_without_what_kind_it_is(korean: str, english: str, is_one: bool) -> None:
    assert ledger_of(korean, english).is_read_in_part(0) == is_one


@each(
    ("korean", "english", "index", "is_one"),
    [
        ("뉴스 피크를 읽었다.", "He read Newspeak.", 0, True),
        ("뉴스 피크를 읽었다.", "He read Newspeak.", 1, True),
        ("뉴스 피크를 읽었다.", "He read newspeak.", 0, False),
        ("뉴스 피크를 읽었다.", "He read Uppsala.", 0, False),
        ("뉴스, 피크를 읽었다.", "He read Newspeak.", 0, False),
        ("보 맨을 읽었다.", "He read Boman.", 0, False),  # five letters
        ("보 매니를 읽었다.", "He read Bomann.", 0, True),
    ],
)
def test_two_hangul_words_for_one_latin_one(korean: str, english: str, index: int, is_one: bool) -> None:
    assert ledger_of(korean, english).is_read_with_a_neighbour(index) == is_one


@pytest.mark.parametrize(
    ("reverse", "values"),
    [
        (False, [{"name": "벨로프", "given": "Karlsen", "due": "Belov"}, {"heard": "ㅂ", "letter": "B"}]),
        (True, [{"name": "Karlsen", "given": "벨로프", "reads": "Belov"}, {"strange": "ㅂ", "reads": ""}]),
    ],
)
def test_what_is_said_of_a_name_by_the_direction(reverse: bool, values: list[dict[str, str]]) -> None:
    ledger = ledger_of("벨로프가 왔다.", "Karlsen came.", reverse=reverse)
    korean, english = Span(0, 3), Span(0, 7)
    whole = ledger.misnamed("wrong", korean, english, "벨로프", "Karlsen", "Belov")
    letter = ledger.misnamed("misspelled", korean, english, "벨로프", "Karlsen", "B", "ㅂ")
    assert whole.values == dict.fromkeys(whole.values, "") | values[0]
    assert letter.values == dict.fromkeys(letter.values, "") | values[0] | {"due": "", "reads": ""} | values[1]
    assert (ledger.lose(korean).kind, ledger.extra) == (("added", "missing") if reverse else ("missing", "added"))
    assert ledger.is_settled(korean)


@each(
    ("korean", "english", "name", "may_be"),
    [
        ("베르겐에 왔다.", "He came to the city.", "베르겐", True),
        ("베르겐은 왔다.", "came to a city.", "베르겐", False),  # the sentence has a gap
        ("볼로페에 왔다.", "He came to the city.", "볼로페", False),  # nobody knows what it is
        ("‘볼로페’로 불리는 도시에 왔다.", "He came to the city.", "볼로페", True),
        ("볼로페라고도 불리던 도시에 왔다.", "He came to the city.", "볼로페", True),
        ("볼로페(cartesian)에 왔다.", "He came to the Cartesian.", "볼로페", True),
    ],
)
def test_a_name_that_may_be_left_out(korean: str, english: str, name: str, may_be: bool) -> None:
    assert ledger_of(korean, english).may_be_left_out(span_of(name, korean)) == may_be


@each(
    ("korean", "english", "otherwise"),
    [
        ("레드삭스는 이겼다.", "Boston won.", True),  # by where it plays
        ("베르겐은 이겼다.", "Samsung won.", True),  # which is no place
        ("베르겐은 이겼다.", "Lisbon won.", False),
        ("볼로페는 이겼다.", "Lisbon won.", False),  # which no table has
    ],
)
def test_a_known_name_that_is_something_else(korean: str, english: str, otherwise: bool) -> None:
    ledger = ledger_of(korean, english)
    assert ledger.is_known_otherwise(ledger.evidence.hangul[0], 0) == otherwise


@each(
    ("name", "english", "is_called"),
    [
        ("블루제이스", "Toronto won.", True),
        ("블루제이스", "They won.", False),
        ("맨체스터시티", "The City won.", True),
        ("맨체스터시티", "They won the city.", False),
        ("구글", "Google won.", False),  # in one word
        ("뉴욕", "York won.", False),  # no organisation
    ],
)
def test_an_organisation_called_by_a_word_of_its_name(name: str, english: str, is_called: bool) -> None:
    assert ledger_of("그들이 이겼다.", english).is_called_by_its_place(GAZETTEER.names[name]) == is_called


@each(
    ("korean", "stem", "noun"),
    [
        ("베르겐은 멀다.", "베르겐", True),
        ("먹었다.", "", False),
        ("샀다.", "샀다", False),
        ("서울에서 먹었다.", "", True),
    ],
)
def test_what_may_be_a_name_at_all(korean: str, stem: str, noun: bool) -> None:
    assert ledger_of(korean, "So it is.").is_noun(0, stem) == noun
