"""Somebody's own words that stand without quotation marks."""

from __future__ import annotations

from each import each

from qa_lint.facts.reported_speech import read_direct_words, read_reported_words, read_spoken_words
from qa_lint.model import Language, Text


@each(
    ("text", "direct"),
    [
        ("We will come, said Kim, the minister.", True),
        ("The road is long, a farmer said.", True),
        ("The captain testified, I did not leave the ship.", True),
        ("The captain swore to the court, we never left the ship.", True),
        ("The captain testified, in my view convincingly.", False),
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


SAYING = """
admitted agreed apologized apologised advised conceded concluded confessed explains predicted promised pledged revealed
vowed asserted affirmed reiterated lamented assumed said says say told tells asked asks added adds replied replies
answered wrote writes explained continued noted stated stressed emphasized emphasised insisted claimed argued warned
announced declared remarked commented suggested requested urged quoted cried shouted tweeted recalled responded
whispered muttered
"""
SPEAKERS = """
he/she|he|she|they|it|we|I|the mayor|an old farmer|one man|his wife|her son|my son|Hill|Mr. Hill|Mina Hill
spokesman Park|head coach Hill|deputy foreign minister Park
"""
BEHIND = """
.|, and left.|; he left.|: they left.| and left.| but stayed.| of it.| in May.| on air.| at dawn.| to us.| as he left.
 while he ate.| during the war.| after it.| before it.| when asked.| through tears.| via radio.| for once.
 from home.| by phone.| with a sigh.| back home.| again.| yesterday.| today.| laughing.| sadly.| Monday.
"""
OPENERS = """
It This That These Those There The We You They He She My Our Your If When What Why How Please Let Do Don't Don’t Is Are
No Yes In As For But And Not A An So At On With Even Since All Some Many
"""
TELLS = "said saying adding telling asking demanding writing explaining warning claiming"
SAYING_SO = """
말했다|밝혔다|답했다|대답했다|설명했다|강조했다|덧붙였다|전했다|요청했다|주장했다|물었다|묻는다|외쳤다|외치며 떠났다
썼다|적었다|적혀 있다|지적했다|비판했다|호소했다|당부했다|부탁했다|경고했다|약속했다|반박했다|제안했다|알렸다
알리며 떠났다|평가했다|토로했다|인용했다|보도했다|속삭였다|중얼거렸다|입장을 냈다
"""
POLITE = """
어요|습니다|습니까|죠|시오|거든|잖아|는데|텐데|겠어|었어|았어|없어|있어|싶어|싫어|좋아|해봐|해줘|가자꾸나|하는구나
"""
TITLES = "씨 장관 대표 시장 의장 원장 회장 사장 총리 대통령 감독 교수 의원 국장 소장 지사 대변인 위원장"


def spoken(text: str, language: Language) -> str | None:
    span = read_spoken_words(Text(text, language))
    return text[slice(*span)] if span else None


def listed(table: str) -> list[str]:
    return table.strip("\n").replace("\n", "|").split("|")


@each("word", SAYING.split())
def test_each_word_of_saying_behind_what_is_said(word: str) -> None:
    assert spoken(f"The road is long, he {word}.", "en") == "The road is long,"
    assert spoken(f"He {word}, We will come.", "en") == "We will come."
    assert read_direct_words(Text(f"He {word} we'll come.", "en"))
    assert read_direct_words(Text(f"He {word} that the car was my own.", "en"))
    assert not read_direct_words(Text(f"He {word} that it was late.", "en"))


@each("speaker", listed(SPEAKERS))
def test_each_speaker_behind_what_is_said(speaker: str) -> None:
    for adverb in ("", "has ", "also ", "then later ", "once ", "sadly "):
        assert spoken(f"The road is long, {speaker} {adverb}said.", "en") == "The road is long,"


@each("behind", listed(BEHIND))
def test_how_a_sentence_goes_on_behind_he_said(behind: str) -> None:
    assert spoken(f"The road is long, he said{behind}", "en") == "The road is long,"


@each("whom", ["the press", "an aide", "his wife", "her son", "their team", "our crew", "reporters"])
def test_what_is_told_to_somebody(whom: str) -> None:
    assert spoken(f"The road is long, Hill told {whom}.", "en") == "The road is long,"


@each("opener", OPENERS.split())
def test_each_word_that_begins_what_is_said(opener: str) -> None:
    for tells in TELLS.split():
        assert read_direct_words(Text(f"The mayor left, {tells} {opener} old road was closed.", "en"))
    assert not read_direct_words(Text(f"The mayor left, {opener} old road was closed.", "en"))


@each("opener", ["The", "It", "This", "These", "We", "There", "If", "In", "A", "An", "When", "You"])
def test_each_word_that_begins_a_sentence_behind_that(opener: str) -> None:
    assert read_direct_words(Text(f"It is known that {opener} old road was closed.", "en"))
    assert not read_direct_words(Text(f"It is known that {opener.lower()} old road was closed.", "en"))


@each("verb", ["thinks", "think", "thought", "feels", "feel", "felt", "believes", "believe", "believed"])
def test_who_thinks_of_himself_is_the_speaker(verb: str) -> None:
    for own in ("I am", "my road is"):
        assert read_direct_words(Text(f"They {verb} that {own} late.", "en"))
    assert not read_direct_words(Text(f"They {verb} that it is late.", "en"))


@each("ending", listed(POLITE))
def test_each_ending_with_which_one_speaks_to_somebody(ending: str) -> None:
    said = f"아주 멀{ending}"
    for quoting in ("라고", "라며", "하고"):
        assert spoken(f"{said}{quoting} 말했다.", "ko") == said
        assert read_direct_words(Text(f"그는 {said}{quoting} 말했다.", "ko"))


@each("title", TITLES.split())
def test_each_title_of_a_korean_speaker(title: str) -> None:
    for particle in "은는":
        assert spoken(f"김민서 {title}{particle} 아주 멉니다라고 말했다.", "ko") == "아주 멉니다"
    assert spoken("김민서 가게는 아주 멉니다라고 말했다.", "ko") is None


@each("verb", listed(SAYING_SO))
def test_each_korean_verb_of_saying(verb: str) -> None:
    assert spoken(f"아주 멉니다라고 {verb}.", "ko") == "아주 멉니다"
    assert spoken(f"그는 아주 멉니다라고 크게 {verb}.", "ko") == "아주 멉니다"
