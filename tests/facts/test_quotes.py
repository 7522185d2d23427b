from __future__ import annotations

from string import ascii_letters, digits

import pytest
from each import each
from hypothesis import given
from hypothesis import strategies as st

from qa_lint.facts.quotation_marks import read_apostrophes
from qa_lint.facts.quotes import read_quotations
from qa_lint.model import Language, Text


def quoted(text: str, language: Language = "en") -> list[str]:
    return [text[slice(*q.span)] for q in read_quotations(Text(text, language))]


@each(
    ("text", "expected"),
    [
        ('He said, "Come in."', ['"Come in."']),
        ("He said, “Come in.”", ["“Come in.”"]),
        ('"Come," she said, "and sit."', ['"Come,"', '"and sit."']),
        ("'Come in,' he said.", ["'Come in,'"]),
        ("''Come in,'' he said.", ["''Come in,''"]),
        ("‘Come in,’ he said.", ["‘Come in,’"]),
        ('"He said, "come," and left," she wrote.', ['"He said, "come," and left,"', '"come,"']),
        ("“He said ‘come’ to us.”", ["“He said ‘come’ to us.”", "‘come’"]),
        ("«Come in»", ["«Come in»"]),
        ("'the boys' room is here,' he said", ["'the boys' room is here,'"]),
    ],
)
def test_english_quotations(text: str, expected: list[str]) -> None:
    assert quoted(text) == expected


@each(
    ("text", "expected"),
    [
        ("그는 “들어오세요”라고 말했다.", ["“들어오세요”"]),
        ('그는 "들어오세요"라고 말했다.', ['"들어오세요"']),
        ("그는 “앉자. 서자”라며 “걷자”고 했다.", ["“앉자. 서자”", "“걷자”"]),
        ("『강』과 《산》, 〈들〉과 「법」, ｢령｣과 <길>", ["『강』", "《산》", "〈들〉", "「법」", "｢령｣", "<길>"]),
        ("'들'과 ‘산’", ["'들'", "‘산’"]),
        ("“그는 ‘산’을 말했다”고 했다.", ["“그는 ‘산’을 말했다”", "‘산’"]),
        ('그가"가자"라고 했다', ['"가자"']),
        ("≪강≫과 ＜들＞, ﹃산﹄과 ﹁길﹂", ["≪강≫", "＜들＞", "﹃산﹄", "﹁길﹂"]),
        ("＂가자＂와 ＇서자＇", ["＂가자＂", "＇서자＇"]),
        ("&quot;가자&quot;와 &ldquo;서자&rdquo;", ["&quot;가자&quot;", "&ldquo;서자&rdquo;"]),
        ("&laquo;가자&raquo;와 &lsaquo;서자&rsaquo;", ["&laquo;가자&raquo;", "&lsaquo;서자&rsaquo;"]),
        ("&bdquo;가자&ldquo;와 &lsquo;서자&rsquo;", ["&bdquo;가자&ldquo;", "&lsquo;서자&rsquo;"]),
    ],
)
def test_korean_quotations(text: str, expected: list[str]) -> None:
    assert quoted(text, "ko") == expected


@each(
    "text",
    [
        "don't, it's, O'Neill and the teachers' rooms",
        "rock 'n' roll of the '90s",
        "get 'em",
        "do it for the ’gram",
        "He is 5'10\" tall",
        'a 6" nail',
        '27"이고 32"인 화면',
        '키는 5\'10"이고 화면은 27"이다',
        "Tree.js’ rooms and Tree.js' walls",
        'all quotation marks (") go',
        "{brand}'s and {brand}’s settings",
        "`\"code\"` and `x = 'y'`",
        '<a href="b">link</a>',
    ],
)
def test_what_is_no_quotation(text: str) -> None:
    assert quoted(text) == []


@each(
    ("text", "language", "opened", "mark"),
    [
        ('"Come in, he said.', "en", True, '"'),
        ('Come in," he said.', "en", False, '"'),
        ("“가자고 그는 말했다.", "ko", True, "“"),
        ("느린 조리'는 쉽다.", "ko", False, "'"),
        ('"이것이 좋다’ 그가 말했다.', "ko", True, '"'),
    ],
)
def test_a_mark_without_partner(text: str, language: Language, opened: bool, mark: str) -> None:
    (quotation,) = read_quotations(Text(text, language))
    assert not quotation.whole
    assert quotation.opened == opened
    assert text[slice(*quotation.mark)] == mark


@each(
    ("text", "language", "use"),
    [
        ("그는 “간다”고 말했다.", "ko", "speech"),
        ("그는 ‘내일 다시 오겠습니다.’라는 쪽지를 남겼다.", "ko", "speech"),
        ("올해의 주제는 ‘느린 독서’다.", "ko", "emphasis"),
        ("그는 『강』을 썼다.", "ko", "work"),
        ("“I will go,” she said.", "en", "speech"),
        ("the so-called “slow reading” group", "en", "emphasis"),
        ("영화 ‘들’을 봤다.", "ko", "work"),
        ("the film “Fields” was shown", "en", "work"),
        ("그는 「간다」고 말했다.", "ko", "speech"),
        ("「물관리법」에 따라", "ko", "work"),
        ("“끝났다”며 자리를 떴다.", "ko", "speech"),
        ("‘모두의 축제’라고 부른다.", "ko", "emphasis"),
        ("“It’s ‘over,’ ” he said.", "en", "speech"),
        ("‘Too late,’ was said to her.", "en", "speech"),
        ("The note says ‘Too late.’ in red.", "en", "speech"),
        ("According to the note, ‘Too late!’ it was.", "en", "speech"),
        ("It says ‘Who is “she?”’ in red.", "en", "speech"),
        ("The note says ‘Wait’ in red.", "en", "emphasis"),
        ("They left a ‘Too late.’ behind.", "en", "emphasis"),
    ],
)
def test_use(text: str, language: Language, use: str) -> None:
    assert read_quotations(Text(text, language))[0].use == use


WORKS = """
소설 영화 노래 책 저서 시집 앨범 음반 드라마 연극 뮤지컬 그림 곡 만화 웹툰 게임 다큐멘터리 프로그램 신작 작품 동화
희곡 오페라 수필
novel film movie song album book play poem series show drama musical opera painting documentary memoir essay story
magazine
single sitcom
"""


@each("work", WORKS.split())
def test_a_title_stands_behind_what_it_is_the_title_of(work: str) -> None:
    if work.isascii():
        texts = [
            f"the {work} “Slow Fields” was shown",
            f"the {work}s “Slow Fields” and more",
            f"the {work}, “Slow Fields”",
        ]
    else:
        texts = [
            f"{work} ‘느린 들’을 보았다.",
            f"{work}인 ‘느린 들’을 보았다.",
            f"{work}의 ‘느린 들’을 보았다.",
            f"그의 {work}‘느린 들’",
        ]
    for text in texts:
        assert read_quotations(Text(text, "en" if work.isascii() else "ko"))[0].use == "work"
    assert read_quotations(Text("그의 집 ‘느린 들’을 보았다.", "ko"))[0].use == "emphasis"
    assert read_quotations(Text("the house “Slow Fields” was shown", "en"))[0].use == "emphasis"


THOUGHTS = [
    "생각했다",
    "속으로 말했다",
    "혼잣말했다",
    "다짐했다",
    "되뇌었다",
    "되뇄다",
    "싶었다",
    "싶다",
    "중얼거렸다",
    "마음먹었다",
    "그는 늘 그렇게 생각했다",
]


@each("thought", THOUGHTS)
def test_what_is_only_thought_is_no_speech(thought: str) -> None:
    assert read_quotations(Text(f"그는 ‘내일은 꼭 다시 오겠다.’라고 {thought}.", "ko"))[0].use == "emphasis"
    assert read_quotations(Text("그는 ‘내일은 꼭 다시 오겠다.’라고 말했다.", "ko"))[0].use == "speech"


@each("who", ["he", "she", "they", "it", "I", "we", "the mayor", "a neighbour", "an owner", "one", "Marlowe"])
def test_after_a_comma_somebody_may_say_a_sentence_by_any_verb(who: str) -> None:
    for text in (f"“We should have left much earlier,” {who} shrugged.", f'"Nobody asked me about it," {who} sulked.'):
        assert [quotation.use for quotation in read_quotations(Text(text, "en"))] == ["speech"]
    motto = Text("The “first come first served forever,” motto hung there.", "en")
    assert [quotation.use for quotation in read_quotations(motto)] == ["emphasis"]


@given(st.text(alphabet="a가 .,\"'“”‘’「」《》\n`<>", max_size=40), st.sampled_from(["ko", "en"]))
def test_any_text_is_read(text: str, language: Language) -> None:
    for quotation in read_quotations(Text(text, language)):
        span, inner = quotation.span, quotation.inner
        assert 0 <= span.start <= inner.start <= inner.end <= span.end <= len(text)
        assert quotation.opened or quotation.closed


@given(st.lists(st.text(alphabet="abc 가나", min_size=1).map(str.strip).filter(bool), max_size=4))
def test_curly_marks_always_pair_up(inner: list[str]) -> None:
    text = " and ".join(f"“{words}”" for words in inner)
    assert quoted(text) == [f"“{words}”" for words in inner]


@each(
    ("text", "language", "owners"),
    [
        ('"It is late," said Dana Hill, now the manager.', "en", ["Dana Hill"]),
        ('"It is hard," he said, "but we will try."', "en", ["he", "he"]),
        ("Peter sat down and said, “It is here.”", "en", ["Peter"]),
        # in a sentence of its own, or far behind, somebody else may speak
        ('"It is hard," he said. A sign read "no entry."', "en", ["he", None]),
        (f'"It is hard," he said {"on and on " * 30}, "but we will try."', "en", ["he", None]),
        ('According to the police, "it was not an accident."', "en", ["the police"]),
        ("“It is open,” according to the mayor.", "en", ["the mayor"]),
        ("Mina Hill, the coach, said: “It is over.”", "en", ["Mina Hill"]),
        ("“It is over,” cried the old man.", "en", ["the old man"]),
        ("She would often say, “It is over.”", "en", ["She"]),
        ("“It is,” said Mr. O'Neill, “over.”", "en", ["Mr. O'Neill", "Mr. O'Neill"]),
        ("He left, but she said “no”.", "en", ["she"]),
        # who is named by several words, before and behind
        ("The head of the village school, a teacher for years, said: “It is over.”", "en",
         ["The head of the village school"]),
        ("One of the two drivers, who was not hurt, later said, “It is over.”", "en", ["One of the two drivers"]),
        ("“It is over,” one of the two drivers said.", "en", ["one of the two drivers"]),
        ("“It is over,” the head of the village school has often said.", "en", ["the head of the village school"]),
        ("“It is here,” two of them replied.", "en", ["two of them"]),
        ("“It is over,” said the coach of the team.", "en", ["the coach"]),
        ("“It is over,” said the coach Dana Hill.", "en", ["the coach Dana Hill"]),
        ("Then Peter sat down and then said, “It is here.”", "en", ["Peter"]),
        ("When the guards of the palace asked again, “Who is it?”, nobody spoke.", "en", ["the guards of the palace"]),
        ("According to the old map, drawn by hand, “here be dragons.”", "en", ["the old map"]),
        ("The coach said in the dressing room: “It is over.”", "en", ["The coach"]),
        ("The word “slow” is new.", "en", [None]),
        ("The nurse said, “It is late.” The guard replied, “So it is.”", "en", ["The nurse", "The guard"]),
        ("“It leaks every night,” one tenant complained.", "en", ["one tenant"]),
        ("현수막에는 “환영합니다”라고 적혀 있었다.", "ko", [None]),
        ("“사실이 아니다”라는 입장을 냈다.", "ko", [None]),
        ("김 소장은 “올해는 어렵다”고 말했다.", "ko", ["김 소장"]),
        ("“내일 오겠습니다”라고 박 과장이 말했다.", "ko", ["박 과장"]),
        ("그는 “지금은 이르다”며 “3월까지 기다려 달라”고 부탁했다.", "ko", ["그", "그"]),
        ("소방서에 따르면 “불은 곧 꺼졌다”고 한다.", "ko", ["소방서"]),
        ("박 교장은 지난주 학교에서 “끝났다”고 조용히 말했다.", "ko", ["박 교장"]),
        ("박 교장은 이렇게 말했다. “끝났다.”", "ko", ["박 교장"]),
        ("“끝났다”라며 박 교장이 덧붙였다.", "ko", ["박 교장"]),
        ("시청에서 “끝났다”고 말했다.", "ko", [None]),  # where somebody said so
        ("올해의 주제는 ‘느린 독서’다.", "ko", [None]),
    ],
)  # fmt: skip
def test_owners(text: str, language: Language, owners: list[str | None]) -> None:
    found = read_quotations(Text(text, language))
    assert [q.owner and text[slice(*q.owner)] for q in found] == owners


@each("letter", [*ascii_letters, *digits])
def test_no_letter_is_a_mark(letter: str) -> None:
    for opening, closing in ("‘’", "“”", "''", '""', "「」"):
        marked = f"{opening}the M{letter} of it, {letter} and all{closing}"
        assert quoted(f"She wrote {marked} once.") == [marked]
        assert quoted(f"She {letter} wrote M{letter} once.") == []


def test_quotation_marks_of_tex() -> None:
    assert quoted("It was ``well done,'' Mina said.") == ["``well done,''"]
    assert quoted("``Well done,’’ she said. ``And well said.’’") == ["``Well done,’’", "``And well said.’’"]


def test_a_mark_without_partner_is_named_by_the_words_beside_it() -> None:
    text = "It began to rain in the early morning, and nobody wanted to leave the house.” He stayed."
    (quotation,) = read_quotations(Text(text, "en"))
    assert quotation.words_at_mark(text) == "… and nobody wanted to leave the house."
    text = "He said, “Nobody wanted to leave the house in the early morning."
    (quotation,) = read_quotations(Text(text, "en"))
    assert quotation.words_at_mark(text) == "Nobody wanted to leave the house in the …"


@pytest.mark.parametrize(
    ("text", "depths"),
    [
        ("“He said ‘come’ to us.” “Go.”", [0, 1, 0]),
        ("“a ‘b c” d", [0, 1]),  # the inner one is never closed
        ("“one ‘two “three ‘four” five’ six” seven", [0, 1, 2, 3]),
    ],
)
def test_how_deep_a_quotation_stands_in_others(text: str, depths: list[int]) -> None:
    assert [quotation.depth for quotation in read_quotations(Text(text, "en"))] == depths


FAMILIES = {
    "double": ["“”", "„”", "‟”", "〝〞", "〝〟", "«»", '""', "＂＂", "''''", "‘‘’’", "``''", "``’’"],
    "single": ["‘’", "‛’", "‹›", "''", "＇＇"],
    "corner": ["「」", "｢｣", "﹁﹂"],
    "work": ["『』", "《》", "〈〉", "≪≫", "＜＞", "﹃﹄"],
}
NEVER = """
don't go|O'Neill left|1'000 won|the {brand}'s box|in the '90s here|‘90s music|get 'em all|'til May|'tis so|'twas so
'cause so|'bout it|'n more|go 'round|'cos so|'neath it|I don 't know|they 're so|he 's late|I 've left|I 'll go|I 'd go
I 'm late|5'10" tall|the mark (") here|the mark ['] here|a 32" screen|a 5" monitor|a 5" tv|a 5" display|a 7" laptop
a 7" tablet|a 7" phone|a 3" nail|a 3" pipe|a 3" board|a 20" wheel|a 20" tire|a 5" disc|a 7" record|a 9" pizza|a 9" cake
a 9" pan|60" tall|60" wide|60" thick|60" long|60" deep|60" high|a 20" television|two 32" screens
"""


@each(("family", "marks"), [(family, marks) for family, several in FAMILIES.items() for marks in several])
def test_each_pair_of_marks(family: str, marks: str) -> None:
    opening, closing = marks[: len(marks) // 2], marks[len(marks) // 2 :]
    for language, before, words, behind in (
        ("ko", "그는 ", "오래된 집", "을 샀다."),
        ("en", "They met ", "the old house", "."),
    ):
        text = Text(f"{before}{opening}{words}{closing}{behind}", language)  # type: ignore[arg-type]
        [quotation] = text.fact(read_quotations)
        assert (text[slice(*quotation.span)], quotation.family) == (f"{opening}{words}{closing}", family)


@each("text", NEVER.strip().replace("\n", "|").split("|"))
def test_each_apostrophe_and_measure(text: str) -> None:
    english = Text(text, "en")
    marks = [at for at, letter in enumerate(text) if letter in "'‘\""]
    assert set(marks) <= read_apostrophes(english)
    assert english.fact(read_quotations) == ()


@each("text", ["He met 'Neil' there.", "It is “5” now.", "They 'tried it' then.", 'a 5" spoon', "'1990s' music"])
def test_what_may_be_a_mark(text: str) -> None:
    assert not read_apostrophes(Text(text, "en"))
