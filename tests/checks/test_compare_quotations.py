from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from each import each
from shipped import DICTIONARY, LETTERS
from worded import sentences, source_of, target_of

from qa_lint.checks.compare_quotations import compare_quotations
from qa_lint.model import ROWS_BEFORE, Document, Hit, Language, Pair, Segment, Spot, TextFile
from qa_lint.training.word_alignment import learn_word_pairs

WORDS = learn_word_pairs(
    [
        ("내일 온다", "comes tomorrow"),
        ("내일 간다", "goes tomorrow"),
        ("그가 온다", "he comes"),
        ("그가 간다", "he goes"),
    ]
)


def segments(lines: list[str], path: str, language: Language) -> list[Segment]:
    file = TextFile(path, "\n".join(lines) + "\n")
    return [Segment.of_file(file, *span, language) for span in file.lines()]


def hits(ko: str | list[str], en: str | list[str], rows: bool = True) -> list[Hit]:
    korean = segments([ko] if isinstance(ko, str) else ko, "ko.txt", "ko")
    english = segments([en] if isinstance(en, str) else en, "en.txt", "en")
    document = Document("en.txt", [Pair(a, b) for a, b in zip(korean, english, strict=True)], given=rows)
    return list(compare_quotations(document, words=WORDS, letters=LETTERS, dictionary=DICTIONARY))


def kinds(ko: str | list[str], en: str | list[str]) -> list[str]:
    return [hit.kind for hit in hits(ko, en)]


@each(
    ("ko", "en"),
    [
        ("그는 “간다”고 했다.", '"I am going," he said.'),
        ('그는 "간다"고 했다.', "'I am going,' he said."),
        ("그는 「간다」고 했다.", "“I am going,” he said."),
        (
            "그는 “오늘은 어렵다. 내일 다시 오겠다”고 했다.",
            "“It is hard today,” he said. “I will come again tomorrow.”",
        ),
        (
            "그는 “오늘은 어렵다”며 “내일 다시 오겠다”고 했다.",
            "“It is hard today. I will come again tomorrow,” he said.",
        ),
        # four of one side, all said in one of the other, of which as many are answered as may be at most
        (
            "그는 “다리는 튼튼하다”며 “고칠 필요가 없다”고 했다. 이어 “눈이 오면 닫는다”며 “봄에는 연다”고 했다.",
            "“The bridge is strong. No repair is needed. It is closed in snow. It opens in spring,” he said.",
        ),
        (
            "“다리가 튼튼해서 고칠 필요가 없고 눈이 오면 닫지만 봄에는 연다”고 안내원은 말한다.",
            "“The bridge is strong,” says the guide, “no repair is needed.” “It is closed in snow,” says the guide. "
            "“It opens in spring.”",
        ),
        ("『강』을 읽었다.", "I read River."),
        ('`"ok"`를 돌려준다.', "It returns `ok`."),
        ('"완료" 로그가 나온다.', 'The `"done"` log appears.'),
        # single marks around speech are not missed, nor judged by what is quoted in them
        ("그는 ‘감독이 “시작하자”고 했다’고 썼다.", "He wrote that the director had said “Let us begin.”"),
        ("""`say('5" pipe')`를 부른다.""", 'Call `say("5 pipe")`.'),  # a mark within others is no odd one
        ('**"확인"**을 누른다.', "Press **OK**."),
        ("그는 오지 않았다.", "He didn't come to the teachers' room."),
    ],
)
def test_nothing_to_report(ko: str, en: str) -> None:
    assert [kind for kind in kinds(ko, en) if not kind.endswith("emphasis")] == []


@each(
    ("korean", "english", "expected"),
    [
        ("<사진 1> 새로 지은 다리", "[Photo 1] The new bridge", []),
        ("<표 2> 연도별 수출", "Table 2. Exports by year", []),
        ("<참고> 산불 위험 예보", "(Note) Wildfire forecast", []),
        ("<참고> 산불 위험 예보", "Wildfire forecast", ["missing-emphasis"]),
        ("<달의 노래>를 부른다.", "[Note] They sing of the moon.", ["missing-emphasis"]),  # a title in a sentence
    ],
)
def test_a_label_at_the_head_may_stand_in_other_brackets(korean: str, english: str, expected: list[str]) -> None:
    assert kinds(korean, english) == expected


@each(
    ("korean", "english", "expected"),
    [
        ("그는 “간다”고 했다.", "He said he would go.", ["indirect"]),
        ("그는 “간다.” 하고 나갔다.", "He said he would go and left.", ["indirect"]),
        ("“늦었다.” 그는 고개를 돌렸다.", "He said he was late.", ["missing"]),  # a sentence of its own
        ("그는 “예산이 모자라기 때문”이라고 했다.", "He said it was for lack of money.", ["indirect"]),
        ("그는 “때늦은 결정”이라고 했다.", "He said it was late.", ["missing"]),  # cited, not said
        ("그는 “손볼 데가 많은 낡은 집”을 고쳤다.", "He said he repaired an old house.", ["missing"]),
        ("그는 “당장 모두 여기를 떠날 것”을 요구했다.", "He said everyone should leave.", ["indirect"]),
        ("법원은 “임금에 해당한다”고 봤다.", "The court held that it is a wage.", ["indirect"]),
        ("법원은 “임금에 해당한다”고 봤다.", "The court ruled it to be a wage.", ["indirect"]),
        ("법원 “주식도 임금에 해당한다”", "Court Rules Stock to Be Wages", ["indirect"]),
        ("노조 “임금 동결 안 된다”", "Union rejects wage freeze", ["indirect"]),
        ("시장 “축제 취소 없다”", "Festival to go ahead as planned", ["indirect"]),
        ("노조 “임금 동결 안 된다”", "The union rejects the freeze.", ["missing"]),  # no headline
        ("노조가 “임금 동결 안 된다”", "Union rejects wage freeze", ["missing"]),
        ("그는 “가지 마”라고 속삭였다.", "He whispered to her not to go.", ["indirect"]),
        ("그는 “저는 못 봤습니다”라고 증언했다.", "He testified, I did not see it.", ["missing"]),
        ("의사는 “아직 춥다”며 외투를 권했다.", "“It is still cold, so the doctor recommended a coat.”", ["missing"]),
        ("표지판에 “출입 금지”라고 쓰여 있다.", "The sign reads KEEP OUT.", []),
        ("표지판에 “출입 금지”라고 쓰여 있다.", "The sign reads Keep Out.", ["missing"]),
        ("기준금리 동결…“환율 경계”", "Bank Holds Rate, Citing the Exchange Rate", ["indirect"]),
        ("기준금리 동결…“환율 경계”", "Bank Holds Its Rate Amid Currency Woes", ["missing"]),
        ("여야 후보, 첫 토론서 “네 탓” 공방", "Candidates trade blame in first debate", ["missing-emphasis"]),
        ("노조 “협상 결렬은 사측 책임”", "Union blames management for collapse of talks", ["indirect"]),
        ("노조 “임금 8% 올려야”…17일 파업 예고", "Union demands 8% pay hike, warns of strike on 17th", ["indirect"]),
        ("노조는 “협상 결렬은 사측 책임”이라고 했다.", "The union blames the managers.", ["missing"]),
        ("그는 “규칙을 어겼다”고 봤다.", "The rules of the game were broken.", ["missing"]),
        ("그는 “시간이 없다”고 했다.", "There is no time, he said.", ["missing"]),
        ("“간다”와 “온다”를 배웠다.", "They learned “go” and come.", ["missing"]),
        ("그는 진경산수화로 이름났다.", 'He is known for "true-view" landscapes.', ["added-emphasis"]),
        ("그 책은 잘 팔렸다.", 'The book sold like "hot cakes".', ["added-emphasis"]),
        ("한글은 언문이라고 불렸다.", 'Hangul was called the "vulgar script".', ["added-emphasis"]),
        ("가게는 손님들을 이웃이라고 부른다.", 'The shop calls its customers "neighbors".', ["added"]),  # 이웃
        ("그 책은 잘 팔렸다.", 'The book sold like "hot cakes on ice".', ["added"]),  # too long for a word
        ("회사는 감원이 필요하다고 밝혔다.", 'The company said it needed "painful" cuts.', ["added"]),
        ("그는 “오늘 간다.", "He said, “I go today.”", ["unbalanced"]),
        ("그는 “오늘 간다.”", "He said, “I go today.", ["unbalanced"]),
        ("그는 “오늘 간다.", "He said, “I go today.", []),  # both go on in another row
        ("“오늘은 ‘강’을 읽는다”고 했다.", "We read “The River” today, they said.", ["indirect"]),
        ("그는 “안 된다. 다음에 하자”고 했다.", "“It will not do,” he said, but we will do it next time.", ["missing"]),
        ("‘시작’과 ‘설정’을 누른다.", "Press 'Start' and 'Settings.", ["unbalanced"]),
    ],
)
def test_what_became_of_a_quotation(korean: str, english: str, expected: list[str]) -> None:
    assert kinds(korean, english) == expected


def test_emphasis_may_go() -> None:
    assert kinds("주제는 ‘느린 독서’다.", "The theme is slow reading.") == ["missing-emphasis"]
    assert kinds("‘강’과 ‘산’을 읽었다.", "I read *River* and mountain.") == ["missing-emphasis"]


@pytest.mark.parametrize("placeholder", ["{name}", "%s", "<x id='1'/>"])
def test_marks_around_a_placeholder_set_it_off(placeholder: str) -> None:
    assert kinds(f'"{placeholder}" 태그를 지웠습니다.', f"The tag {placeholder} was deleted.") == ["missing-emphasis"]
    said = (
        f'"{placeholder} 님이 떠났다"고 그는 말했다.',
        f"He said {placeholder} had left for good, with all the others.",
    )
    assert [kind.endswith("emphasis") for kind in kinds(*said)] == [False]


@pytest.mark.parametrize(
    ("ko", "en"),
    [
        ("『강』을 읽었다.", "I read *River*."),
        ("『강』을 읽었다.", "I read _River_."),
        ("《별》은 오래된 소설이다.", "<i>Stars</i> is an old novel."),
        ("〈별〉은 오래된 노래다.", "“Stars” is an old song."),
        ("<별>은 오래된 노래다.", "“Stars” is an old song."),
    ],
)
def test_a_work_in_italics_or_quotation_marks(ko: str, en: str) -> None:
    assert kinds(ko, en) == []


def test_what_is_only_thought_needs_no_marks() -> None:
    assert kinds("‘또 늦었군.’ 그는 속으로 생각했다.", "Late again, he thought.") == ["missing-emphasis"]


def test_the_speaker_is_named() -> None:
    (hit,) = hits("김 과장은 “내일 끝난다”고 말했다.", "It ends tomorrow, Manager Kim said.")
    assert hit.values == {"quotation": "내일 끝난다", "speaker": "김 과장"}
    assert sentences(hit, "missing-quote") == (
        "the source quotes “내일 끝난다” (김 과장), but the translation has no quotation for it",
        "원문의 인용 “내일 끝난다”(김 과장)에 해당하는 인용이 번역문에 없습니다",
    )


def test_where_nobody_is_named_the_sentence_does_without() -> None:
    (hit,) = hits("현수막에는 “환영합니다”라고 적혀 있었다.", "There was a banner: welcome.")
    assert hit.values == {"quotation": "환영합니다", "speaker": ""}
    assert sentences(hit, "missing-quote") == (
        "the source quotes “환영합니다”, but the translation has no quotation for it",
        "원문의 인용 “환영합니다”에 해당하는 인용이 번역문에 없습니다",
    )


def test_opening_marks_repeated_and_closed_once() -> None:
    ko = ["“첫 문단이다.", "“둘째 문단이다.", "“셋째 문단이다.”"]
    en = ["“This is the first paragraph.", "“This is the second one.", "“This is the third one.”"]
    assert kinds(ko, en) == []


def test_which_one_is_missing_is_told_by_what_it_says() -> None:
    (hit,) = hits(
        "그는 “2027년에 끝난다”, “Treehouse는 남는다”고 했다.", "It ends in 2027, he said, and “Treehouse will remain.”"
    )
    assert hit.kind == "missing"
    assert source_of(hit).text == "“2027년에 끝난다”"


def test_indirect_speech_made_direct() -> None:
    (hit,) = hits("그는 결과를 받아들이겠다고 말했다.", "He said, “I accept the result.”")
    assert hit.kind == "added"
    assert target_of(hit).text == "“I accept the result.”"
    assert source_of(hit).text == "그는 결과를 받아들이겠다고 말했다."


@pytest.mark.parametrize(
    ("ko", "en"),
    [
        ("그는 “간다”고 했다.", "“I am going, he said."),
        ("그는 “간다고 했다.", "“I am going,” he said."),
        ("그는 간다고 했다.", 'I am going," he said.'),
    ],
)
def test_a_mark_lost(ko: str, en: str) -> None:
    assert kinds(ko, en) == ["unbalanced"]


def test_both_sides_open_ended() -> None:
    assert kinds("그는 말했다. “오늘은 어렵다.", "He said: “It is hard today.") == []


def test_a_quotation_over_several_segments() -> None:
    ko = ["“오늘은 어렵다.", "내일 오겠다.", "모레도 좋다”고 그는 말했다."]
    en = ["“It is hard today,” he said.", "“I will come tomorrow.", "The day after is fine, too.”"]
    assert kinds(ko, en) == []


def test_opening_marks_repeated_at_paragraphs() -> None:
    ko = ["“첫 문단이다.", "둘째 문단이다.”"]
    en = ["“This is the first paragraph.", "“This is the second paragraph.”"]
    assert kinds(ko, en) == []


def test_slips_on_both_sides_of_neighbouring_rows_are_no_long_quotation() -> None:
    ko = ["“오늘은 어렵다고 했다.", "“내일 오겠다”고 했다.", "모레 가겠다”고 했다."]
    en = ["“It is hard today,” he said.", "“I will come tomorrow, he said.", "“I will go the day after,” he said."]
    assert kinds(ko, en) == ["unbalanced", "unbalanced", "unbalanced"]


def test_slips_in_neighbouring_rows_are_no_long_quotation() -> None:
    ko = ["“오늘은 어렵다”고 했다.", "“내일 오겠다”고 했다."]
    en = ["“It is hard today, he said.", "I will come tomorrow,” he said."]
    assert kinds(ko, en) == ["unbalanced", "unbalanced"]


def test_paragraphs_of_one_speech_that_korean_closes_each() -> None:
    en = ["“This is the first paragraph.", "“This is the second one.”"]
    ko = ["“첫 문단이다.”", "“둘째 문단이다.”"]
    assert hits(ko, en, rows=False) == []
    assert [hit.kind for hit in hits(ko, en)] == ["unbalanced"]


@each(
    ("ko", "en", "expected"),
    [
        ("`close()'`를 부른다.", "Call `close()`.", ["unbalanced"]),
        ('`"utf-8`을 쓴다.', 'Use `"utf-8"`.', ["unbalanced"]),
        ('`"utf-8"`을 쓴다.', "Use `utf-8`.", []),
        ("`it's`라고 쓴다.", "Write `it's`.", []),
        ("`x = '`를 쓴다.", "Write `y`.", []),
    ],
)
def test_a_mark_lost_in_code(ko: str, en: str, expected: list[str]) -> None:
    assert kinds(ko, en) == expected


def test_a_possessive_after_code_is_no_mark_left_open() -> None:
    ko = "`Box`의 값을 누르면 “열림이 표시된다."
    assert kinds(ko, "The value of `Box`'s state shows “open” when it is pressed.") == ["unbalanced"]


@pytest.mark.parametrize(
    ("ko", "en", "expected"),
    [
        (
            "`sort`와 `list`로 모든 값을 고른다.",
            "With `sort` and a list it takes all “values that depend on it”.",
            ["added"],
        ),
        ("“dependant” 값을 `sort`로 고른다.", "It takes `dependant` values with `sort`.", ["missing-emphasis"]),
        ("`key`를 “열쇠 이름”이라고 한다.", "A `key` is called a key name.", ["missing"]),
        ("“열쇠”를 누른다.", "Press `key`.", ["missing-emphasis"]),
    ],
)
def test_only_code_that_says_the_same_stands_for_marks(ko: str, en: str, expected: list[str]) -> None:
    assert kinds(ko, en) == expected


@pytest.mark.parametrize(
    ("ko", "en", "expected"),
    [
        ("*“비가 온다. 눈도 온다.”*라고 했다.", "*It rains and it snows*, he said.", ["missing"]),
        ("**“확인”**을 누른다.", "Press **OK**.", ["missing-emphasis"]),
    ],
)
def test_bold_and_italics_stand_for_emphasis_but_not_for_speech(ko: str, en: str, expected: list[str]) -> None:
    assert kinds(ko, en) == expected


def test_many_quotations_are_quick() -> None:
    ko = " ".join(f"“말 {i}”" for i in range(1000))
    en = " ".join(f"“word {i}”" for i in range(999))
    assert len(hits(ko, en)) <= 1


LONG = [
    ("그는 아침 일찍 왔다.", "He came early in the morning."),
    ("그는 “오늘은 어렵다.", "He said it was hard today."),  # the one runs on, the other quotes nothing
    ("내일 다시 오겠다”고 했다.", "He would come again tomorrow."),
    ("그는 “간다고 했다.", "He said, “I am going.”"),
    ("그녀는 “간다”고 했다.", "She said she was going."),
    ("그리고 모두 집으로 갔다.", "And all went home."),
]
LANGUAGES: tuple[Language, Language] = ("ko", "en")


@pytest.mark.parametrize("filler", [0, 49, 50, 51, 130])
@pytest.mark.parametrize("most", [1, 2, 3, 60, 200])
def test_what_is_told_is_the_same_wherever_a_long_table_is_cut(filler: int, most: int) -> None:
    rows = [*LONG, *[LONG[0]] * filler, *LONG]
    pairs = [Pair(*map(Segment.of_string, row, LANGUAGES)) for row in rows]
    document = Document("a.tsv", pairs)
    whole = [
        told(pairs, hit) for hit in compare_quotations(document, words=WORDS, letters=LETTERS, dictionary=DICTIONARY)
    ]
    assert [(row, kind) for row, kind, _ in whole] == [
        (n + start, kind) for start in (0, 6 + filler) for n, kind in ((3, "unbalanced"), (4, "indirect"))
    ]
    cut = [
        told(pairs, hit)
        for part in parts(document, most)
        for hit in compare_quotations(part, words=WORDS, letters=LETTERS, dictionary=DICTIONARY)
    ]
    assert cut == whole


def parts(document: Document, most: int) -> Iterator[Document]:
    """As the engine shows a long table."""
    before: list[Pair] = []
    for part in document.windows(most):
        yield replace(part, before=before)
        before = [*before, *part.pairs][-ROWS_BEFORE:]


def told(pairs: list[Pair], hit: Hit) -> tuple[int, str, object]:
    """The row of a hit, and what it says."""
    assert isinstance(hit.source, Spot)
    segments = [id(pair.source) for pair in pairs]
    return segments.index(id(hit.source.segment)), hit.kind, (hit.source.span, hit.values)
