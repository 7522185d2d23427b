"""Known names that English has but for a letter or a word, or not at all where something has fallen out."""

from __future__ import annotations

from compared import ledger_of
from each import each

from qa_lint.facts.names.mistaken import broken_forms, is_answered, lost_names, misspelled_names


@each(
    ("korean", "latin", "form"),
    [
        # of a known name: one letter, or two of a long word
        ("하노이에 갔다.", "Hanoy", "Hanoi"),
        ("암스테르담에 갔다.", "Amstredem", "Amsterdam"),
        ("리스본에 갔다.", "Lisban's", "Lisbon"),
        ("우분투를 샀다.", "Ubunto", "Ubuntu"),  # a brand is written in one way
        ("네타냐후를 보았다.", "Netanyaho", "Netanyahu"),
        ("라오스에 갔다.", "Laoz", "Laos"),
        ("국제해사기구에 갔다.", "IMCO", "IMO"),
        ("댈러스에 갔다.", "Dullus", "Dallas"),  # two vowels
        ("콜롬비아에 갔다.", "Columbia", "Colombia"),  # which is something else
        ("앨런을 보았다.", "Allin", "Allen"),
        ("힐러리 클린턴을 보았다.", "Hillary Clintan", "Clinton"),
        # a place letter by letter, and as it is written
        ("속리산에 갔다.", "Sokrisan", "Songnisan"),
        ("신라에 갔다.", "Sinla", "Silla"),
        ("밀양에 갔다.", "Milyeng", "Miryang"),
        ("해운대에 갔다.", "Haewoondae", "Haeundae"),
        ("종로구에 갔다.", "Jongno-ga", "Jongno-gu"),
        ("구로구에 갔다.", "Guro-mu", "Guro-gu"),
        # one that no table has
        ("대곶면에 갔다.", "Daegod-myeon", "Daegot-myeon"),
        ("새로구에 갔다.", "Saero-gi", "Saero-gu"),
        ("봉하마을에 갔다.", "Bonghi Village", "Bongha"),
        ("봉하해변에 갔다.", "Bonghi Beach", "Bongha"),
        ("성둔악 탐방로에 갔다.", "Seongdumak Trail", "Seongdunak"),
        ("성둔악 탐방로에 갔다.", "Seongdunac Trail", "Seongdunak"),  # a letter that no system has
    ],
)
def test_a_name_but_for_a_slip(korean: str, latin: str, form: str) -> None:
    ledger = ledger_of(korean, f"He saw {latin} yesterday.")
    [(span, index, right)] = misspelled_names(ledger.known_names, ledger.evidence)
    assert right == form
    assert korean.startswith(korean[slice(*span)])
    assert ledger.latin[index].text in latin


@each(
    ("korean", "english"),
    [
        ("콜롬비아에 갔다.", "He went to Colombia."),
        ("라오스에 갔다.", "He went to Taos."),  # the first letter is another
        ("라오스에 갔다.", "He went to Laos and Laoz."),  # which answers it
        # right as well
        ("김포에 갔다.", "He went to Kimpo."),
        ("종로구에 갔다.", "He went to Jongro-gu."),
        ("울산에 갔다.", "He went to Ulsan-si."),
        ("맥도널드에 갔다.", "He went to Macdonald."),
        ("플로렌스에 갔다.", "He went to Florense."),
        ("필리핀에서 왔다.", "The Filipinos came."),
        ("대곶면에 갔다.", "He went to Daegot-myeon."),
        ("강정천에 갔다.", "He went to Kangchungcheon."),
        ("새로구에 갔다.", "He went to Saero-do."),  # another unit
        ("나가쿠테시에 갔다.", "He went to Nagakuta-si."),  # nobody knows how it is written
        ("봉하마을에 갔다.", "He went to Bongha Village."),
        ("봉하마을에 갔다.", "He went to Bonghi Beach."),  # another kind
        ("봉하마을에 갔다.", "He went to Bonghi."),
        ("성둔악 탐방로에 갔다.", "He took the Seongdunak Trail."),
        ("벽학 마을에 갔다.", "He went to Byeokak Village."),  # as it is heard
        ("포콘수마을에 갔다.", "He went to Poconsu Village."),  # abroad
        ("성둔악을 거쳐 탐방로에 갔다.", "He took the Seongdumak Trail."),  # something stands between
        # somebody else's
        ("힐러리 클린턴이 왔다.", "Hilary Fox came."),
        ("박영권과 설영우가 왔다.", "Young-gwon came."),
        ("경인대 성경우가 왔다.", "Sung Gyeong-u came."),
        ("민식이법을 고쳤다.", "The Min-sik Act was mended, and Kim Min-su agreed."),
    ],
)
def test_what_is_no_slip_of_a_name(korean: str, english: str) -> None:
    ledger = ledger_of(korean, english)
    assert [*misspelled_names(ledger.known_names, ledger.evidence)] == []


@each(
    ("korean", "english", "form", "slip"),
    [
        ("뉴질랜드에 갔다.", "New England", "New Zealand", False),
        ("뉴질랜드에 갔다.", "New Karlsen", "New Zealand", False),
        ("로스앤젤레스에 갔다.", "Los Bergen", "Los Angeles", False),
        ("솔트레이크시티에 갔다.", "Salt Lane City", "Salt Lake City", True),
    ],
)
def test_a_name_of_which_one_word_is_another(korean: str, english: str, form: str, slip: bool) -> None:
    ledger = ledger_of(korean, f"He went to {english}.")
    [found] = broken_forms(ledger.known_names, ledger.evidence, ledger.taken)
    words = [word.text for word in ledger.latin[found.first : found.last + 1]]
    assert (" ".join(words), found.form, found.slip) == (english, form, slip)


@each(
    ("korean", "english"),
    [
        ("뉴질랜드에 갔다.", "He went to New Zealand."),
        ("뉴질랜드에 갔다.", "He went to New karlsen."),
        ("뉴질랜드에 갔다.", "He went to New, Karlsen."),
        ("솔트레이크시티에 갔다.", "He went to Salt Karlsen City."),  # what may be called otherwise
        ("솔트레이크시티에 갔다.", "He went to Salt Karlsen Belov."),
        ("대한제국에 갔다.", "He went to the Daehan Empire."),
        ("뉴욕에 갔다.", "He went to New House."),
    ],
)
def test_what_is_no_other_word_of_a_name(korean: str, english: str) -> None:
    ledger = ledger_of(korean, english)
    assert [*broken_forms(ledger.known_names, ledger.evidence, ledger.taken)] == []


@each(
    ("korean", "english", "lost"),
    [
        ("베르겐에 갔다.", "He went to.", ["베르겐"]),
        ("베르겐에 갔다.", "He went to and left.", ["베르겐"]),
        ("베르겐은 크다.", "The of is big.", ["베르겐"]),
        ("베르겐에서 베르겐에 갔다.", "He went to and left.", ["베르겐"]),  # twice
        ("9일 (베르겐시간) 갔다.", "He left on the 9th ( time).", ["베르겐"]),
        ("리스본에 9일 (베르겐시간) 왔다.", "He came to on the 9th ( time).", ["베르겐"]),  # in parentheses, as it
        ("베르겐에 갔다.", "He went.", []),
        ("베르겐과 리스본에 갔다.", "He went to and left.", []),  # either of two
        ("삼성에 갔다.", "He went to and left.", []),  # which may be described
        ("한미는 회담을 열었다.", "The of held talks.", []),  # two countries
    ],
)
def test_a_name_that_has_fallen_out(korean: str, english: str, lost: list[str]) -> None:
    ledger = ledger_of(korean, english)
    assert [mention.name.hangul for mention in lost_names(ledger.known_names, ledger.evidence)] == lost


@each(
    ("korean", "english", "answered"),
    [
        ("덕수궁 돌담길을 걸었다.", "He walked along the wall of Deoksugung.", True),
        ("덕수궁 돌담길을 걸었다.", "He walked along the wall.", False),
        ("자갈치시장에 갔다.", "He went to a fish market.", False),
        ("청주공항에 갔다.", "He went to the airport.", False),  # any airport
        ("힐러리 클린턴이 왔다.", "Clinten came.", True),
        ("베르겐에 갔다.", "He went to Bergan.", True),
        ("베르겐에 갔다.", "He went to bergan.", False),
        ("베르겐에 갔다.", "He went.", False),
    ],
)
def test_a_name_of_which_a_word_is_said(korean: str, english: str, answered: bool) -> None:
    ledger = ledger_of(korean, english)
    [mention] = ledger.known_names.left
    assert is_answered(mention, ledger.evidence) == answered
    everything = set(range(len(ledger.latin)))
    assert not is_answered(mention, ledger.evidence, explained=everything)
