"""Somebody's own words that stand without quotation marks."""

from __future__ import annotations

from each import each

from qa_lint.facts.reported_speech import read_direct_words, read_reported_words
from qa_lint.model import Text


@each(
    ("text", "direct"),
    [
        ("We will come, said Kim, the minister.", True),
        ("The road is long, a farmer said.", True),
        ("Mina Hill, who founded the club, said the coach was ill.", False),
        ("Mina Hill, an old friend, said the coach was ill.", False),
        ("We told them to wait, head coach Hill said after the match.", True),
        ("The plan is sound, spokesman Park said.", True),
        ("The road is long, he/she said.", True),
        ("The church has lost its way, one pastor asserted.", True),
        ("The fees had risen again, assumed Mina Hill.", True),
        ("He will not want to meet her. said Mina Hill, a professor.", True),
        ("That is the new school. explained Mr. Hill.", True),
        ("Yes, sir! the man answered as he rowed away.", True),
        ("It seems to me ... this is about who wins, said Hill.", True),
        ("With your support we can end hunger, ambassador Mina Hill told the crowd during a concert.", True),
        ("In fact, Hill told the crowd it was late.", False),
        ("Hill told the council that: Help must go on until the war ends.", True),
        ("The road, which Hill said was long, is closed.", False),
        ("The road is as long as Hill said.", False),
        ("The fees rose, as spokesman Park said.", False),
    ],
)
def test_what_stands_before_he_said_is_what_is_said_unless_it_tells_of_the_speaker(text: str, direct: bool) -> None:
    assert read_direct_words(Text(text, "en")) == direct


_REPORTING = """
    saying adding claiming arguing insisting explaining asking telling stating noting warning stressing
    emphasizing emphasising demand demands demanded demanding request requests requested requesting ordered
    ordering assessed assessment assessments believe believes believed believing belief think thinks thinking
    thought hope hopes hoped hoping claim claims claimed repeat repeats repeated repeating tweet tweets tweeted
    tweeting testify testified report reports reported reportedly reporting mention mentions mentioned
    mentioning criticize criticizes criticized criticizing criticise criticises criticised criticising accuse
    accuses accused accusing describe describes described describing express expresses expressed expressing
    propose proposes proposed proposing proposal decide decided deciding confirm confirms confirmed deny denies
    denied refuse refused refusal vow vows reveal reveals revealed revealing wonder wonders wondered wondering
    heard remark remarks statement argument opinion emphasis comment comments warnings criticism assertion
    predict predicts predictions prediction forecast forecasts expect expects expected expectation expectations
    rumor rumors rumour rumours message pledge complaint complaints suggestion admission petition appeal
    appeals appealed allegation advise advises invite invited inform informs informed assert asserts asserted
    whether admitted agreed apologized apologised advised conceded concluded confessed explains predicted
    promised pledged revealed vowed affirmed reiterated lamented assumed said point_out points_out pointed_out
    pointing_out call_on calls_on called_on calling_on call_for calls_for called_for calling_for word_that
    according_to
""".split()  # noqa: SIM905 - as a list it is one word a line

_POLITE = """
    어요 습니다 습니까 겠죠 으십시오 거든 잖아 는데 을텐데 겠어 있어 없어 고싶어 좋아 자꾸나 는구나
""".split()  # noqa: SIM905 - as a list it is one word a line


@each(
    "words",
    _REPORTING,
)
def test_each_word_that_reports(words: str) -> None:
    assert read_reported_words(Text(f"In May they {words.replace('_', ' ')} it.", "en"))


@each("words", ["opened", "point", "call", "word", "calls", "order", "reporter", "accord"])
def test_what_reports_nothing(words: str) -> None:
    assert not read_reported_words(Text(f"In May they {words.replace('_', ' ')} it.", "en"))


@each(
    ("korean", "reported"),
    [
        *(
            (f"문을 닫{ending} 했다", True)
            for ending in ("는다고", "느냐고", "자고", "으라고", "으려고", "는다며", "는다면서")
        ),
        *((f"{words} 문을 닫았다", True) for words in ("그에 따르면", "닫는 듯", "그런 생각", "그 뜻")),
        *((f"문이 닫힌 것으로 {words}", True) for words in ("전해졌다", "알려졌다")),
        ("문을 닫는다는 말", True),
        ("문을 닫자는 말", True),
        ("문을 닫았고 떠났다", False),
        ("문을 닫으며 웃었다", False),
    ],
)
def test_what_korean_reports(korean: str, reported: bool) -> None:
    assert read_reported_words(Text(korean, "ko")) is reported


@each(
    "ending",
    _POLITE,
)
def test_how_one_speaks_to_somebody(ending: str) -> None:
    assert read_direct_words(Text(f"그는 문이 닫{ending}라고 말했다.", "ko"))
    assert not read_direct_words(Text("그는 문이 닫혔다고 말했다.", "ko"))


@each(
    ("english", "direct"),
    [
        ("He said, We will come.", True),
        ("He said, in Seoul, Busan and Daegu.", False),
        ("He said We will come.", True),
        ("He said we'll come.", True),
        ("He said they'll come.", False),
        ("He said that I was late.", True),
        ("He said that Mary was late.", False),
        ("He thinks that my door is shut.", True),
        ("He thinks that his door is shut.", False),
        ("He said that The door was shut.", True),
        ("He said that: Shut the door.", True),
        ("He said that the door was shut.", False),
        ("The door is shut. an official said.", True),
        ("It is late, he said.", True),
        ("Why? she asked.", True),
        ("It is late. said Hill.", True),
        ("Mina Hill, who founded the club, said the coach was ill.", False),
        ("According to the mayor, he said, it was late.", False),
    ],
)
def test_whether_somebody_speaks_in_the_text(english: str, direct: bool) -> None:
    assert read_direct_words(Text(english, "en")) is direct
