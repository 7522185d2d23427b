"""What either language says in the place of a name: a pronoun, a title, a kind, a part; each word of the tables."""

from __future__ import annotations

from each import each

from qa_lint.facts.names.stand_ins import (
    calls_a_country,
    calls_a_korean_body,
    has_korean_personal_pronoun,
    has_korean_pronoun,
    has_personal_pronoun,
    has_pronoun,
    has_stand_in,
    has_unnamed_body,
    has_unnamed_korean_body,
    is_called_by_its_parts,
    is_called_by_kind,
    is_called_by_office,
    is_called_by_title,
    is_only_called_by_body,
    is_pointed_at,
    korean_says_where,
    says_nation,
    says_where,
    speaks_for_a_country,
)
from qa_lint.model import Span

PERSONS = "he she his her hers him they them their I my me you your"
KOREAN_PRONOUNS = """
그녀 그는 그가 그의 그를 그도 그에게 그만 자신 본인 그것 이것 그들 이들 이는 이를
"""
WHERE = "here there home abroad overseas local locally nearby it they them"
KOREAN_WHERE = """
여기 거기 저기 그곳 이곳 저곳 그_곳 이_곳 이_도시 그_나라 저_지역 이_섬 그_마을 이_국가 그_주 이_시 그_군
본_도시 남쪽 북쪽
남측 북측 남녘 북녘 현지 국내 국외 해외 당국 해당 본국 고국 귀국 양국 자국 타국 각국 우리
"""
BODIES = """
firm company carrier operator bank university hospital newspaper broadcaster retailer brand studio label manufacturer
maker chain airline startup
"""
KOREAN_BODIES = "통신사 업체 중소기업 회사 은행 대학 병원 신문 방송 브랜드"


def listed(table: str) -> list[str]:
    return [word.replace("_", " ") for word in table.split()]


@each("word", listed(PERSONS))
def test_each_pronoun_of_a_person(word: str) -> None:
    assert has_personal_pronoun(f"Now {word} too.")
    assert has_personal_pronoun(f"Now {word.upper()} too.")
    assert not has_personal_pronoun(f"Now {word}x too.")


@each("word", "he she his her him".split())  # noqa: SIM905
def test_each_pronoun_that_may_stand_for_a_name(word: str) -> None:
    assert has_pronoun(f"They say {word}, too.")


@each("word", ["it", "they", "this"])
def test_what_stands_for_a_name_where_a_clause_begins(word: str) -> None:
    for before in ("", "Yes. ", "So! ", "So? ", "So, ", "So; ", "So: ", "He left and ", "We know that ", "We hope but ",
                   "We go when ", "We go if ", "We said ", "We go as "):  # fmt: skip
        assert has_pronoun(f"{before}{word} opened.") or before == "He left and "
    assert not has_pronoun(f"We saw {word} there.")


@each("word", listed(KOREAN_PRONOUNS))
def test_each_korean_pronoun(word: str) -> None:
    assert has_korean_pronoun(f"{word} 보았다.")
    assert not has_korean_pronoun(f"나무 {word[0]}늘 보았다.")


@each("word", ["그녀", "그들", "그는", "그가", "그의", "그를", "그도", "그에게", "그만"])
def test_each_korean_pronoun_of_a_person(word: str) -> None:
    assert has_korean_personal_pronoun(f"{word} 보았다.")


@each("word", listed(WHERE))
def test_each_word_that_says_where(word: str) -> None:
    assert says_where(f"We live {word} now.")
    assert not says_where("We live now.")


@each("word", listed(KOREAN_WHERE))
def test_each_korean_word_that_says_where(word: str) -> None:
    assert korean_says_where(f"우산은 {word} 있다.") or korean_says_where(f"{word} 있다.")
    assert not korean_says_where("집에 있다.")


@each("kind", "country nation city state island kingdom capital".split())  # noqa: SIM905
def test_each_kind_that_calls_a_place(kind: str) -> None:
    for owner in ("the", "this", "that", "our", "my", "your", "its", "his", "her", "their", "The"):
        assert calls_a_country(f"They left {owner} {kind} now.")
        assert calls_a_country(f"They left {owner} old {kind} now.")
        assert not calls_a_country(f"They left {owner} very old {kind} now.")
    assert not calls_a_country(f"They left a {kind} now.")


@each("said", ["country 나라", "country 고국", "nation 국민", "nation 민족", "city 도시", "island 섬", "kingdom 왕국",
               "kingdom 나라", "capital 수도", "capital 도읍"])  # fmt: skip
def test_a_kind_of_place_that_korean_says_itself_stands_for_no_name(said: str) -> None:
    kind, korean = said.split()
    assert not calls_a_country(f"They left the {kind} now.", f"그들은 이제 {korean}에서 떠났다.")
    assert calls_a_country(f"They left the {kind} now.", "그들은 이제 거기에서 떠났다.")


@each("body", "company club team newspaper network regulator watchdog fund".split())  # noqa: SIM905
def test_each_body_with_an_article_stands_for_a_name_and_is_no_title(body: str) -> None:
    assert has_stand_in("한빛은 왔다.", 2, f"We met the old {body} now.", place=False)
    assert not has_stand_in("한빛은 왔다.", 2, f"We met an old {body} now.", place=False)
    assert not is_called_by_title(f"They met the old {body} now.")


@each("title", "president minister chairman".split())  # noqa: SIM905
def test_each_title_with_an_article(title: str) -> None:
    for article in ("the", "this", "that", "our", "The"):
        assert is_called_by_title(f"They met {article} {title} now.")
        assert is_called_by_title(f"They met {article} big old {title} now.")
        assert not is_called_by_title(f"They met {article} very big old {title} now.")
    assert not is_called_by_title(f"They met a {title} now.")


@each("body", BODIES.split())
def test_each_body_without_a_name(body: str) -> None:
    for words in ("", "big ", "big old ", "big old well-known "):
        assert has_unnamed_body(f"They met a {words}{body} now.")
    assert not has_unnamed_body(f"They met the {body} now.")
    assert not has_unnamed_body(f"They met a big old well-known local {body} now.")


@each("body", KOREAN_BODIES.split())
def test_each_korean_body_without_a_name(body: str) -> None:
    for particle in ("가", "는", "의", "이", "도", "에서", ","):
        assert has_unnamed_korean_body(f"그는 한 {body}{particle} 보았다.")
        assert has_unnamed_korean_body(f"그는 한 커다란 {body}{particle} 보았다.")
    assert not has_unnamed_korean_body(f"그는 저 {body}가 좋다.")


@each("word", ["national", "nationwide", "nation's", "nation’s", "domestic", "homeland", "our"])
def test_each_word_for_the_nation(word: str) -> None:
    assert says_nation(f"It is a matter of {word} law.")
    assert not says_nation("It is a matter of law.")


@each("word", ["we", "us", "our", "ours"])
def test_each_we_that_may_be_a_country(word: str) -> None:
    assert speaks_for_a_country(f"Now {word} too.", "한국도 그렇다.")
    for we in ("우리", "저희"):
        assert not speaks_for_a_country(f"Now {word} too.", f"{we}도 그렇다.")


@each(
    ("body", "english"),
    [
        ("행정부", "administration"), ("행정부", "government"), ("정부", "government"), ("정부", "administration"),
        ("정권", "regime"), ("정권", "government"), ("내각", "cabinet"), ("부부", "couple"), ("일가", "family"),
        ("가족", "family"), ("캠프", "camp"), ("캠프", "campaign"),
    ],
)  # fmt: skip
def test_each_body_that_belongs_to_somebody(body: str, english: str) -> None:
    korean = f"볼코프 {body}는 말이 없다."
    for said in (f"The {english} is silent.", f"The old {english} is silent.", f"The {english}'s men are silent."):
        assert is_only_called_by_body(korean, 3, said)
    assert not is_only_called_by_body(korean, 3, f"A {english} is silent.")
    assert not is_only_called_by_body("볼코프 곁은 말이 없다.", 3, f"The {english} is silent.")


@each(
    ("name", "kinds"),
    [
        ("산업부", "ministry department"), ("기상청", "agency ministry office administration service"),
        ("보훈처", "agency ministry office administration service"), ("방통위", "commission committee"),
        ("방송위원회", "commission committee"), ("육상협회", "association society federation"),
        ("물리학회", "association society federation"), ("축구연맹", "association society federation"),
        ("한들은행", "bank"), ("한들병원", "hospital"), ("행정법원", "court"), ("한들대", "university college school"),
        ("한들대학", "university college school"), ("한들대학교", "university college school"),
    ],
)  # fmt: skip
def test_each_kind_of_organisation(name: str, kinds: str) -> None:
    for kind in kinds.split():
        for article in ("the", "a", "an", "its", "The"):
            assert is_called_by_kind(name, f"They asked {article} {kind} now.")
        assert is_called_by_kind(name, f"They asked the {kind}’s men now.")
        assert not is_called_by_kind(name, f"They asked {kind} now.")
        assert not is_called_by_kind("한들", f"They asked the {kind} now.")


@each("demonstrative", ["these", "those", "such"])
def test_a_name_before_a_noun_that_english_points_at(demonstrative: str) -> None:
    assert has_stand_in("볼코프 모델은 크다.", 3, f"Models of {demonstrative} kinds are big.", False)
    assert not has_stand_in("볼코프 모델은 크다.", 3, "Models of big kinds are big.", False)


KNOWN_BODIES = """
회사 기업 그룹 업체 구단 은행 항공사 방송사 신문사 대학 학교 병원 재단 기구 단체 연맹 협회 당사 동사
"""


@each("word", listed(KNOWN_BODIES))
def test_each_body_that_everybody_knows_by_then(word: str) -> None:
    assert calls_a_korean_body(f"{word}의 예산이 늘었다.")
    assert calls_a_korean_body(f"그는 이 {word}에서 일한다.")
    assert calls_a_korean_body(f"이날 “{word} 측의 잘못”이라고 했다.")
    assert not calls_a_korean_body(f"통신 {word}의 예산이 늘었다.")  # which is named so


@each(
    ("korean", "english"),
    [
        ("미국 대부분의 주에서 눈이 내렸다.", "It snowed in most states."),
        ("미국의 모든 주가 그렇다.", "All states do."),
        ("미국 50개 주들을 돌았다.", "They toured 50 states."),
        ("중국 여러 성에서 눈이 내렸다.", "It snowed in several provinces."),
        ("일본 각 현마다 다르다.", "It differs by prefectures."),
        ("캐나다 몇몇 주 정부가 반대했다.", "Some provinces objected."),
        ("이란 일부 도에서 눈이 내렸다.", "It snowed in some provinces."),
    ],
)
def test_what_a_country_is_divided_into(korean: str, english: str) -> None:
    end = len(korean.split()[0].removesuffix("의"))
    assert is_called_by_its_parts(korean, end, english)
    assert not is_called_by_its_parts(korean, end, "It snowed in other cities.")
    assert not is_called_by_its_parts(f"{korean[:end]} 주택을 샀다.", end, english)


@each(
    ("before", "pointed_at"),
    [
        ("They saw the ", True),
        ("They saw the old ", True),
        ("They saw those very old ", True),
        ("This ", True),
        # too far, of another noun, of none, and a part of a word
        ("They saw the very old red ", False),
        ("They saw the end of ", False),
        ("They saw a ", False),
        ("They bathe ", False),
    ],
)
def test_what_is_pointed_at(before: str, pointed_at: bool) -> None:
    assert is_pointed_at(f"{before}bridge.", Span(len(before), len(before) + 6)) == pointed_at


@each(
    ("office", "titles"),
    [
        ("대통령", "president"),
        ("총리", "premier chancellor minister"),
        ("장관", "minister"),
        ("지사", "governor"),
        ("도지사", "governor"),
        ("시장", "mayor"),
        ("의장", "speaker chairman"),
    ],
)
def test_each_office_that_one_holds_at_a_time(office: str, titles: str) -> None:
    for title in titles.split():
        assert is_called_by_office(office, f"Now the {title} came.")
        assert is_called_by_office(office, f"Now the prime {title}'s car came.")
        assert not is_called_by_office(office, f"Now the {title}ship came.")
        assert not is_called_by_office(office, f"Now a {title} came.")
        assert not is_called_by_office("의원", f"Now the {title} came.")
