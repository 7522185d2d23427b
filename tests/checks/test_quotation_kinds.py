"""Kinds of good translation in which quotation marks look wrong, and beside each the nearest slip, which is found."""

from __future__ import annotations

from each import each

from qa_lint.model import Language
from qa_lint.testing import findings_of


def told(korean: str, english: str, source: Language) -> list[str]:
    """What the rules of quotations say of rows, which a bar divides, but for what is only worth a look."""
    sides = korean.split(" | "), english.split(" | ")
    languages: tuple[Language, Language] = ("ko", "en") if source == "ko" else ("en", "ko")
    source_rows, target_rows = sides if source == "ko" else sides[::-1]
    found = findings_of(None, source_rows, target_rows, languages=languages)
    return [f.rule for f in found if f.category == "quote" and f.severity != "info"]


SILENT: list[tuple[Language, str, str]] = [
    # an apostrophe that opens nothing, though a quotation is without its counterpart
    ("ko", "‘로큰롤’의 시대가 왔다.", "The age of rock 'n roll has come."),
    # a party to a contract, and names of which one language needs fewer
    ("ko", "'갑'은 물품을 받은 날부터 검수를 마친다.", "The Buyer shall inspect the goods upon delivery."),
    (
        "en",
        '이 계약은 귀하와 한빛(이하 "당사") 사이에 맺는다.',
        'This contract is between you and Hanbit ("Hanbit," "we," or "us").',
    ),
    (
        "en",
        "안내인 미나 힐은 “골짜기를 다 아는 줄 알았는데 착각이었다”고 말한다.",
        '"I used to think I knew the valley," says the guide Mina Hill. "I was wrong."',
    ),
    (
        "ko",
        "그는 “내년까지 생산을 늘리겠다”고 말했다.",
        "He said that the company would increase production by next year.",
    ),
    ("ko", "의사가 “무리하지 마세요”라고 했어.", "The doctor told me to take it easy."),
    (
        "ko",
        "대표는 “30개국에 수출한다”고 주장했다.",
        "The CEO addressed the press, claiming that it exports to 30 countries.",
    ),
    ("ko", "그는 “어렵다”고 말했다.", '"It is difficult," he said, adding that more time was needed.'),
    ("ko", "예산 ‘30억 원’이 문제다.", "The budget of ‘3 billion won’ is the problem."),
    ("ko", "예산 '30억 원'이 문제다.", "The budget of '3 billion won' is the problem."),
    ("ko", "98학번 동창회", "a reunion of the class of ’98"),
    ("ko", "로큰롤은 살아 있다.", "Rock ’n’ Roll is alive."),
    ("ko", "로레알은 화장품 회사다.", "L’Oréal is a cosmetics company."),
    ("ko", "“설정 > 보안”에서 바꾼다.", "Change it in Settings > Security."),
    ("ko", "카르페 디엠은 유명한 말이다.", "Carpe diem (“seize the day”) is a famous phrase."),
    (
        "ko",
        "조사에 따르면 이른바 조용한 퇴사자가 늘었다.",
        'So-called "quiet quitters" have increased, the survey found.',
    ),
    ("ko", "[내보내기]를 클릭한다.", 'Click "Export".'),
    (
        "ko",
        "선장은 「내일은 바다에 나가지 않는다」 하고 짧게 말했다.",
        "The captain said curtly, “Tomorrow we don't go out to sea.”",
    ),
    ("ko", "김 시장 “내년 예산 삭감 없다”… 복지 유지", "Mayor Kim says no budget cuts next year, welfare to stay"),
    ("ko", "그는 “때가 왔다”며 “내일 시작하자”고 말했다.", '"The time has come. Let us begin tomorrow," he said.'),
    (
        "ko",
        "두 사람은 기고문에서 “그가 나라를 위험에 빠뜨린다”면서 “야망이 이루어지면 여러 전쟁을 치를 것”이라고 했다.",
        'In their article, the two said, "He puts the country at risk. If he succeeds, it will fight many wars."',
    ),
    (
        "ko",
        "그는 ‘배임 미수’라고는 할 수 있겠지만 다르다고 했다.",
        "He said it might be called attempted breach of trust, but was different.",
    ),
    (
        "en",
        "시장은 시가 폭풍에 대비되어 있지 않았다고 인정했다.",
        '"We were not prepared for this storm," the mayor admitted.',
    ),
    (
        "ko",
        "그는 “오늘은 여기까지 하겠습니다. | 내일 모입시다”라고 말했다.",
        "He said, “We stop here today. | Let us meet tomorrow.”",
    ),
    (
        "ko",
        "“오늘은 ‘여기까지’ 하겠습니다. | 그리고 쉽니다. | 내일 모입시다”라고 말했다.",
        "“We stop ‘here’ today. | And then we rest. | Let us meet tomorrow,” he said.",
    ),
    (
        "ko",
        "오늘은 비가 왔다. | 내일도 온다. | 모레는 갠다. | 글피도 갠다.",
        '"It rained today." | "It will rain tomorrow." | "It clears the day after." | "And the day after that."',
    ),
    ("en", "노 교수는 대책이 필요하다고 지적했다.", 'Professor Roh pointed out, "Measures are needed."'),
    ("ko", "그는 “올해는 어렵다”고 말했다.", "He said this year would be difficult."),
    ("ko", "그는 “올해는 어렵다”고 말했다.", "According to him, this year will be difficult."),
    ("ko", "대변인은 “사실이 아니다”라고 부인했다.", "The spokesperson denied it."),
    ("ko", "대변인은 “사실이 아니다”라고 부인했다.", "The spokesperson denied the report as untrue."),
    ("ko", "시장은 “예산을 늘려 달라”고 요청했다.", "The mayor asked for a larger budget."),
    ("ko", "위원회는 “책임자를 처벌하라”고 요구했다.", "The committee demanded that those responsible be punished."),
    ("ko", "그녀는 “왜 늦었느냐”고 물었다.", "She asked why he was late."),
    ("ko", "그는 “미안하다”고 사과했다.", "He apologized."),
    ("ko", "이 시장은 “우리는 준비됐다”고 밝혔다.", "Mayor Lee stated that the city was ready."),
    ("ko", "그는 연설에서 “평화가 먼저”라고 강조했다.", "In his speech, he emphasized that peace comes first."),
    ("ko", "“내일 비가 온다”는 예보가 나왔다.", "Rain is forecast for tomorrow."),
    ("ko", "“예산이 부족하다”는 지적이 나온다.", "Some point out that the budget is insufficient."),
    ("ko", "“예산이 부족하다”는 지적이 나온다.", "Critics say the budget is insufficient."),
    ("ko", "그는 “곧 돌아오겠다”는 말을 남기고 떠났다.", "He left, saying he would soon be back."),
    ("ko", "그는 ‘곧 돌아오겠다’는 말을 남기고 떠났다.", "He left word that he would soon be back."),
    ("en", "시장은 다리가 곧 다시 열릴 것이라고 말했다.", '"The bridge will reopen soon," the mayor said.'),
    ("en", "그는 왜 늦었냐고 물었다.", '"Why are you late?" he asked.'),
    ("en", "의사는 쉬라고 했다.", 'The doctor said, "Get some rest."'),
    ("ko", "영화 “봄밤”이 개봉했다.", "The film “Spring Night” opened."),
    ("ko", "영화 “봄밤”이 개봉했다.", "The film *Spring Night* opened."),
    ("ko", "“저장” 버튼을 누른다.", "Click Save."),
    # what a Korean word means is told to readers of English alone
    ("ko", "골목에는 쪽마루가 남아 있다.", "Some houses still have a jjokmaru, literally “slice of a porch.”"),
    ("ko", "두레는 오래된 풍습이다.", "Dure (which means “working together”) is an old custom."),
    # the halves of one sentence are one quotation, however well one of them alone would do
    (
        "ko",
        "한 상인은 “손님이 없어 문을 닫고 고향으로 내려갈까 생각했다”며 웃었다.",
        "One of the traders laughs now. “With nobody coming in any more,” she says, “I thought of closing down and"
        " moving back to my home town.”",
    ),
    ("ko", "모른다고 말하는 것은 부끄럽지 않다.", 'There is no shame in saying "I don\'t know."'),
    ("en", "벽에 걸린 한 줄이다. ‘돌아오지 않는다.’", "A single line hangs on the wall: Nobody comes back."),
    ("ko", "이른바 “깡통전세” 피해자", "victims of so-called empty-can leases"),
    ("ko", "‘Rock ’n’ Roll’은 노래다.", "“Rock ’n’ Roll” is a song."),
    ("ko", "그는 ‘L’Oréal’을 샀다.", "He bought “L’Oréal”."),
    ("ko", "‘98년의 일이다.", "It happened in ’98."),
    ("ko", "“1번”과 “2번” 중에서 고른다.", "Choose between “No. 1” and “No. 2”."),
]

REPORTED: list[tuple[str, Language, str, str]] = [
    # what looks like an apostrophe opens the quotation that is left over
    ("unbalanced-quote", "ko", "‘시작’을 누르고 ‘설정’으로 가세요.", "Press 'Start' and go to 'Settings."),
    ("unbalanced-quote", "ko", "‘이미 끝났다’고 그는 생각했다.", "'It's over already, he thought."),
    # words that Korean gives as they are said, and does not report
    (
        "missing-quote",
        "en",
        "당신은 멋져요라고 날마다 말하는 것은 지겹다.",
        'It is boring to say "you are great" every day.',
    ),
    (
        "missing-quote",
        "en",
        "준비됐습니다라고 한빛(이하 '회사')이 말했다.",
        '"We are ready," said Hanbit ("the Company").',
    ),
    (
        "missing-quote",
        "en",
        "안내인 미나 힐은 “골짜기를 다 아는 줄 알았다”고 말한다. 착각이었다.",
        '"I used to think I knew the valley," says the guide Mina Hill. "I was wrong."',
    ),
    (
        "missing-quote",
        "ko",
        "시장은 “손볼 데가 많은 낡은 시청 건물”을 새로 짓자고 제안했다.",
        "The mayor proposed to rebuild the old city hall in need of much repair.",
    ),
    ("unbalanced-quote", "ko", "“문이 닫혔어,” “정말?", "““The door is shut,” really?”"),
    (
        "missing-quote",
        "ko",
        "그는 “내년까지 생산을 늘리겠다”고 말했다.",
        "We will increase production by next year, he said.",
    ),
    (
        "missing-quote",
        "ko",
        "그는 “내년까지 생산을 늘리겠다”고 말했다.",
        "He said, We will increase production by next year.",
    ),
    (
        "missing-quote",
        "ko",
        "“문 닫아. 바람이 들어오잖아.” 할머니가 중얼거렸다.",
        "Close the door. The wind is getting in, Grandmother muttered.",
    ),
    ("missing-quote", "ko", "그는 “왜요?”라고 물었다.", "Why? he asked."),
    (
        "added-quote",
        "ko",
        "회사는 공장을 옮길 계획이 없다고 밝혔다.",
        "“We have no plans to move the plant,” the company said.",
    ),
    (
        "missing-quote",
        "ko",
        "오 대표는 “처음에는 아무도 믿지 않았지만 지금은 30개국에 수출하고 있다”고 말했다.",
        '"At first, no one believed in it," CEO Oh said, but now we export it to 30 countries.',
    ),
    (
        "missing-quote",
        "ko",
        "선장은 「내일은 바다에 나가지 않는다」 하고 짧게 말했다.",
        "The captain said curtly, Tomorrow we don't go out to sea.",
    ),
    ("unbalanced-quote", "ko", "그는 “춥다”고 했다.", "He said, “It is cold."),
    (
        "missing-quote",
        "en",
        "도예가는 저는 수도를 떠난 것을 후회한 적이 없습니다라고 말했다.",
        '"I have never regretted leaving the capital," the potter said.',
    ),
    (
        "added-quote",
        "en",
        "사장님이 “난 올해 자네 월급을 올려 줄 수 없네”라고 하셨다.",
        "My boss told me he couldn't give me a raise this year.",
    ),
    (
        "missing-quote",
        "en",
        "관리인은 문이 낮아서 저는 매번 고개를 숙입니다라고 말했다.",
        '"The door is low, so I duck every time," the caretaker said.',
    ),
    (
        "missing-quote",
        "en",
        "“비가 계속 오면요.” 현장 소장이 말했다. 정오까지는 굴착을 멈춰야 할 겁니다.",
        '"If the rain keeps up," the foreman said, "we\'ll have to stop digging by noon."',
    ),
    ("missing-quote", "en", "“잠깐만.” 그가 말했다. 열쇠를 두고 왔어.", "“Wait,” he said. “I forgot my keys.”"),
    (
        "unbalanced-quote",
        "ko",
        "그는 “오늘은 여기까지 하겠습니다. | 내일 모입시다”라고 말했다.",
        "He said, “We stop here today. | Let us meet tomorrow, he added.",
    ),
    (
        "unbalanced-quote",
        "ko",
        "“오늘은 여기까지 하겠습니다. | 내일 모입시다”라고 그가 말했다.",
        "We stop here today. | Let us meet tomorrow,” he said.",
    ),
    (
        "missing-quote",
        "ko",
        "“문 닫아.” 그는 고개를 돌렸다.",
        "Close the door. He looked away, as he had heard enough.",
    ),
    ("missing-quote", "ko", "그녀는 “왜 늦었어?”라고 물었다.", "Why are you late? she asked."),
    ("missing-quote", "ko", "그는 “나는 가지 않겠다”고 했다.", "I will not go, he said."),
    ("missing-quote", "ko", "그는 “나는 가지 않겠다”고 했다.", "He said I will not go."),
    ("missing-quote", "ko", "이 시장은 “우리는 준비됐다”고 밝혔다.", "Mayor Lee stated: We are ready."),
    ("added-quote", "en", "시장은 “다리를 곧 다시 열겠다”고 말했다.", "The mayor said the bridge would reopen soon."),
    ("missing-quote", "en", "의사는 쉬세요라고 했다.", 'The doctor said, "Get some rest."'),
    ("missing-quote", "en", "우리는 준비됐습니다라고 시장이 말했다.", '"We are ready," the mayor said.'),
]


@each(("source", "korean", "english"), SILENT)
def test_what_is_right(source: Language, korean: str, english: str) -> None:
    assert told(korean, english, source) == []


@each(("rule", "source", "korean", "english"), REPORTED)
def test_the_nearest_slip(rule: str, source: Language, korean: str, english: str) -> None:
    assert told(korean, english, source) == [rule]
