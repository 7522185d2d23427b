"""Pairs that one condition of a check decides: all that is told of each."""

from __future__ import annotations

from compared import compared
from each import each

from qa_lint.model import Hit


def told(hit: Hit) -> str:
    """What is told of which name; of a wrong one what is given for it, and what is due where that is known."""
    given, due = hit.values.get("given"), hit.values.get("due")
    return f"{hit.kind} {hit.values['name']}" + (f": {given}" if given else "") + (f" for {due}" if due else "")


@each(
    ("check", "korean", "english", "found"),
    [
        # who is whom it is done to
        (
            "exchanged",
            "미국은 중국을 비난했다.",
            "China criticized the United States.",
            ["wrong 미국: China for United States"],
        ),
        ("exchanged", "미국은 중국을 비난했다.", "The United States criticized China.", []),
        ("exchanged", "황 교수는 류 감독을 비판했다.", "Ryu criticized coach Hwang.", ["wrong 황 교수: Ryu for Hwang"]),
        ("exchanged", "황 교수는 류 감독을 비판했다.", "Hwang criticized coach Ryu.", []),
        ("exchanged", "브라질은 독일에 져 눈물을 흘렸다.", "Germany shed tears at Brazil.", []),
        ("exchanged", "오라클 대신 구글이 나섰다.", "Oracle replaced Google.", ["wrong 구글: Oracle for Google"]),
        ("exchanged", "오라클 대신 구글을 골랐다.", "Oracle replaced Google.", []),
        (
            "exchanged",
            "구글은 오라클을 대신해 나섰다.",
            "Oracle stepped in for Google.",
            ["wrong 구글: Oracle for Google"],
        ),
        ("exchanged", "구글은 오라클을 대신해 나섰다.", "Google stood in for Oracle.", []),
        ("exchanged", "서윤재는 문도현을 만났다.", "Moon Do-hyun met Suh Yoon-jae.", []),
        ("exchanged", "서윤재는 문도현을 꺾었다.", "Moon Do-hyun, who beat Suh Yoon-jae, came.", []),
        ("exchanged", "서윤재는 문도현을 꺾었다.", "Moon Do-hyun, a friend who beat Suh Yoon-jae, came.", []),
        (
            "exchanged",
            "브라질은 독일에 전쟁을 선포했다.",
            "Germany declared war on Brazil.",
            ["wrong 브라질: Germany for Brazil"],
        ),
        ("exchanged", "브라질은 독일을 꺾었다.", "Germany have beaten Brazil.", ["wrong 브라질: Germany for Brazil"]),
        # of which what stands between is too long to be sure, or turns it round
        ("exchanged", "브라질은 독일에 전쟁을 선포했다.", "Germany declared a long and bitter war on Brazil.", []),
        ("exchanged", "브라질은 독일에 전쟁을 선포했다.", "A war was declared by Germany on Brazil.", []),
        ("exchanged", "핀란드는 나토에 가입됐다.", "Finland joined NATO.", []),
        # the first word behind what is reported says who says so
        (
            "exchanged",
            "구글은 오라클의 보고서가 틀렸다고 곧 반박했다.",
            "Oracle quickly countered that Google's report was wrong.",
            ["wrong 구글: Oracle for Google"],
        ),
        (
            "exchanged",
            "구글은 오라클의 주장이 틀렸다고 말했다. 사장은 그렇지 않다고 반박했다.",
            "Oracle countered that Google's claims were wrong.",
            [],
        ),
        # journeys, and who belongs to whom
        ("swapped", "서울발 부산행 기차를 탔다.", "We took the train from Seoul to Busan.", []),
        ("swapped", "서울부터 부산까지 걸었다.", "We walked from Busan until Seoul.", ["wrong 서울: Busan for Seoul"]),
        (
            "swapped",
            "서울을 떠나 부산에 도착했다.",
            "We left Busan and arrived in Seoul.",
            ["wrong 서울: Busan for Seoul"],
        ),
        ("swapped", "서울에서 부산으로 알려진 곳까지 걸었다.", "We walked from Busan to Seoul.", []),
        ("swapped", "서울에서 부산까지 걸었다.", "They left Busan for the last day and started in Seoul.", []),
        (
            "swapped",
            "바이든은 프랑스를 좋아하고 트럼프는 영국을 싫어한다.",
            "Trump likes France and Biden dislikes Britain.",
            ["wrong 바이든: Trump for Biden"],
        ),
        (
            "swapped",
            "한도윤은 서울을, 서지안은 부산을 골랐다.",
            "Han Do-yun chose Busan, and Seo Ji-an chose Seoul.",
            ["wrong 서울: Busan for Seoul"],
        ),
        (
            "swapped",
            "한도윤은 구글에, 서지안은 오라클에 들어갔다.",
            "Han Do-yun joined Oracle, and Seo Ji-an joined Google.",
            ["wrong 구글: Oracle for Google"],
        ),
        (
            "swapped",
            "구글 소속 한도윤과 오라클 소속 서지안이 만났다.",
            "Han Do-yun, from Oracle, met Seo Ji-an with Google.",
            ["wrong 한도윤: Seo Ji-an for Han Do-yun"],
        ),
        (
            "crossed",
            "감독: 한도윤, 배우: 서지안",
            "Actor: Han Do-yun, Director: Seo Ji-an",
            ["wrong 한도윤: Seo Ji-an for Han Do-yun"],
        ),
        ("crossed", "감독: 한도윤, 배우: 서지안", "Director: Han Do-yun, Actor: Seo Ji-an", []),
        (
            "crossed",
            "한도윤은 노래를 불렀고 서지안은 책을 읽었다.",
            "Seo Ji-an sang a song, and Han Do-yun read a book.",
            ["wrong 한도윤: Seo Ji-an for Han Do-yun"],
        ),
        (
            "crossed",
            "한도윤은 노래를 불렀고 서지안도 노래를 불렀다.",
            "Seo Ji-an sang a song, and Han Do-yun sang a song.",
            [],
        ),
        (
            "crossed",
            "한도윤이 판 집을 서지안이 샀다.",
            "Seo Ji-an sold the house that Han Do-yun bought.",
            ["wrong 한도윤: Seo Ji-an for Han Do-yun"],
        ),
        (
            "crossed",
            "가수 한도윤과 배우 서지안, 화가 남기태가 왔다.",
            "Actor Han Do-yun, singer Seo Ji-an and painter Nam Gi-tae came.",
            ["wrong 한도윤: Seo Ji-an for Han Do-yun"],
        ),
        (
            "crossed",
            "가수 한도윤과 배우 서지안, 화가 남기태가 왔다.",
            "Actor Seo Ji-an, singer Han Do-yun and painter Nam Gi-tae came.",
            [],
        ),
        # what stands in a gap
        ("gap", "모루산은 어제 돌아왔다.", "came back yesterday.", ["missing 모루산"]),
        ("gap", "기러기는 어제 돌아왔다.", "came back yesterday.", []),
        ("gap", "요즘은 시장이 조용하다.", ", the market is quiet.", []),
        (
            "gap",
            "독일의 겨울은 길고, 독일의 여름은 짧다.",
            "The winter of Germany is long, and the of Germany is short.",
            [],
        ),
        (
            "gap",
            "베르겐의 겨울은 길고, 베르겐의 여름은 짧다.",
            "The winter of Bergen is long, and the summer of is short.",
            ["missing 베르겐"],
        ),
        # places beside others
        ("placed", "경기 고양시에서 만났다.", "We met in Fixer, Gyeonggi-do.", ["wrong 고양시: Fixer for Goyang-si"]),
        ("placed", "경기 고양시에서 만났다.", "We met in Goyang, Gyeonggi-do.", []),
        ("placed", "블루제이스 투수가 왔다.", "The Toronto pitcher came.", []),
        ("placed", "시진핑 주석이 왔다.", "China's president came.", []),
        ("placed", "Kaia 뉴스 미닛을 읽는다.", "We read Kaia NewsMinute.", []),
        ("route", "서울-부산 노선이 열렸다.", "The Seoul-Daegu route opened.", ["wrong 부산: Daegu for Busan"]),
        ("route", "하노이에서 북미 회담이 열렸다.", "The North Korea-US talks were held.", ["missing 하노이"]),
        # who is a person, and which one
        ("person", "은하대 교수는 논문을 발표했다.", "A professor at Eunha University published the paper.", []),
        ("person", "조원태 회장은 볼로페에서 연설했다.", "Chairman Walter Cho gave a speech.", ["missing 볼로페"]),
        ("person", "박근혜 대통령이 연설했다.", "The president gave a speech.", []),
        ("person", "신용현은 회의에 왔다.", "Came to the meeting.", ["missing 신용현"]),
        ("person", "탁월한 배우는 무대에 섰다.", "Stood on the stage.", []),
        ("person", "서하윤은 “은채빈이 왔다”고 말했다.", "“He came,” said Seo Ha-yun.", []),
        (
            "person",
            "서윤재 의원은 S. J. Park을 만났다.",
            "Lawmaker K. H. Suh met S. J. Park.",
            ["wrong 서윤재: Suh for Seo Yun-jae"],
        ),
        (
            "person",
            "손흥민이 골을 넣었다.",
            "Son Heung-mon scored a goal.",
            ["misspelled 손흥민: Heung-mon for Heung-min"],
        ),
        (
            "person",
            "서문호는 골을 넣었다.",
            "Seomun Hyeok scored a goal.",
            ["wrong 서문호: Seomun Hyeok for Seomun Ho"],
        ),
        (
            "person",
            "최준호와 최준우가 왔다.",
            "Choi Jun-ho and Choi Jun-ho came.",
            ["wrong 최준우: Choi Jun-ho for Choi Jun-u"],
        ),
        ("person", "최준호와 최준우가 왔다. 최 감독도 왔다.", "Choi Jun-ho and Choi Jun-ho came.", []),
        # family names and given names alone
        ("surname", "탁 교수는 웃었다.", "Professor Tae laughed.", ["misspelled 탁: Tae for Tak"]),
        ("surname", "탁 교수는 웃었다.", "Professor Noh laughed.", ["wrong 탁: Noh for Tak"]),
        ("surname", "전 의원은 웃었다.", "The former lawmaker Noh laughed.", []),
        ("surname", "전 의원은 웃었다.", "Lawmaker Noh laughed.", ["wrong 전: Noh for Jeon"]),
        ("surname", "최 교수의 집안은 크다.", "The Chois are a large family.", []),
        (
            "surname",
            "서하윤 교수와 노태민 감독이 왔다. 서 교수는 웃었다.",
            "Professor Seo Hayun and director Noh Tae-min came. Noh laughed.",
            ["wrong 서: Noh for Seo"],
        ),
        (
            "surname",
            "서하윤 교수와 노태민 감독이 왔다. 서 교수는 웃었다.",
            "Professor Seo Hayun and director Noh Tae-min came. Seo laughed.",
            [],
        ),
        ("given", "하준이는 밥을 먹었다.", "Ji-hwan ate.", ["wrong 하준: Ji-hwan for Ha-jun"]),
        ("given", "서아는 밥을 먹었다.", "Ji-hwan ate.", ["wrong 서아: Ji-hwan for Seo-a"]),
        ("given", "지훈도 밥을 먹었다.", "Ji-hwan ate.", ["wrong 지훈: Ji-hwan for Ji-hun"]),
        ("given", "도진에게 어제 주었다.", "I gave it to Ha-jun yesterday.", ["wrong 도진: Ha-jun for Do-jin"]),
        ("given", "도진의 집이다.", "It is Ha-jun's house.", ["wrong 도진: Ha-jun for Do-jin"]),
        ("given", "도진과 지환을 만났다.", "I met Do-jun and Ji-hwan.", ["wrong 도진: Do-jun for Do-jin"]),
        ("given", "지은이 책을 읽었다.", "Ha-jun read a book.", ["wrong 지은: Ha-jun for Ji-eun"]),
        ("given", "지은이 책을 읽었다.", "Ji-eun read a book.", []),
        ("given", "지만이 책을 읽었다.", "Ji-man read a book.", []),
        (
            "given",
            "서하준 시장과 지환을 만났다.",
            "I met Mayor Seo Ha-jun and Ha-jun.",
            ["wrong 지환: Ha-jun for Ji-hwan"],
        ),
        # known names
        (
            "known",
            "정조는 성을 쌓았다.",
            "King Yeongjo built the walls, as King Jeongjong had done.",
            ["wrong 정조: King Yeongjo for Jeongjo"],
        ),
        (
            "known",
            "바이에른 뮌헨이 이겼다.",
            "Bayern Leverkusen won.",
            ["wrong 바이에른 뮌헨: Bayern Leverkusen for Bayern Munich"],
        ),
        ("known", "남부 수단은 전쟁을 끝냈다.", "South Sudan ended the war.", []),
        ("known", "극단은 내일 《카르멘》을 무대에 올린다.", "The troupe performs tomorrow.", ["missing 카르멘"]),
        (
            "known",
            "캐나다 약국은 캐나다 정부가 승인한 약만 판다.",
            "Pharmacies in Norway sell only drugs that the Canadian government has approved.",
            ["wrong 캐나다: Norway for Canada"],
        ),
        (
            "known",
            "6·25 때 집을 잃었다.",
            "They lost their home in the Vietnam War.",
            ["wrong 6·25: Vietnam War for Korean War"],
        ),
        (
            "ministry",
            "재무부 장관이 발표했다.",
            "The minister of health and welfare announced it.",
            ["wrong 재무부: minister of health and welfare for minister of finance"],
        ),
        (
            "ministry",
            "국방부와 외교부가 발표했다.",
            "The defense and health ministries announced it.",
            ["wrong 외교부: health ministries for foreign ministry"],
        ),
        # what nothing else answers
        ("leftover", "한국어 자막이 있다.", "There are English subtitles.", []),
        ("leftover", "일본어 자막이 있다.", "There are Russian subtitles.", ["wrong 일본어: Russian"]),
        ("leftover", "그는 블루라이트를 싫어한다.", "He hates blue, light colors.", ["missing 블루라이트"]),
        ("kind", "괴화산 근린공원에서 놀았다.", "They played in Saebyeol Neighborhood Park.", []),
        (
            "sentence",
            "서하윤 감독은 왔다. 서하윤 감독은 웃었다.",
            "Director Seo Hayun came. Director Kim Min-su laughed.",
            ["wrong 서하윤: Kim Min-su for Seo Ha-yun"],
        ),
        ("work", "‘레인보우 탱크’가 왔다.", "The “Silver Moon” came.", ["wrong 레인보우 탱크: Silver Moon"]),
        ("work", "‘레인보우 탱크’ 한도윤 감독이 왔다.", "“Silver Moon” Director Han Do-yun came.", []),  # a nickname
        (
            "sole",
            "캐버노의 식당은 작고 문이 새것이다.",
            "The restaurant is small and the door is new.",
            ["missing 캐버노"],
        ),
        ("sole", "캐버노의 식당은 작고 새것이다.", "His restaurant is small and new.", []),
        # originals in parentheses
        (
            "gloss",
            "에밀 볼펜스키(Emil Karlsen)가 왔다.",
            "Emil Wolpenski came.",
            ["wrong 에밀 볼펜스키: Emil Karlsen for Emil Wolpenski"],
        ),
        ("gloss", "에밀 볼펜스키(Emil Wolpenski)가 왔다.", "Emil Wolpenski came.", []),
        ("gloss", "에밀 볼펜스키(EMIL KARLSEN)가 왔다.", "Emil Wolpenski came.", []),
        ("gloss", "에밀 볼펜스키(Emil Karlsen)가 왔다.", "Emil, Wolpenski came.", []),
        ("gloss", "에밀 볼펜스키(Emil Karlsen Berg)가 왔다.", "Emil Wolpenski came.", []),
        ("gloss", "에밀 볼펜스키(Emil van Karlsen)가 왔다.", "Emil Wolpenski came.", []),
        ("gloss", "마르타 볼펜스키(Marta Wolpenski)가 왔다.", "Marta Wolpenskis came.", []),
        (
            "gloss",
            "마르타 볼펜스키(Marta Wolpenski)가 왔다.",
            "Marta Berg came.",
            ["wrong Wolpenski: Berg for Wolpenski"],
        ),
        ("gloss", "마르타 볼펜스키(Marta Wolpenski)가 왔다.", "Marta berg came.", []),
        (
            "gloss",
            "마르타 볼펜스키(Marta Wolpenski)가 왔다.",
            "Marta came with Zwolpenski.",
            ["misspelled Wolpenski: Zwolpenski for Wolpenski"],
        ),
        ("gloss", "아빌라(Karlsen)에 갔다.", "We went to Karlsen.", ["wrong 아빌라: Karlsen"]),
        ("gloss", "아빌라(Avelan)에 갔다.", "We went to Avelan.", []),
        ("gloss", "보루(Karlsen)에 갔다.", "We went to Karlsen.", []),
        ("gloss", "프랑크푸르트(Karlsen)에 갔다.", "We went to Karlsen.", []),  # which is known
        ("gloss", "스트로베리(Best)에 갔다.", "We went to Best.", []),
        ("gloss", "스트로베리(Trawberry)에 갔다.", "We went to Trawberry.", []),
        ("gloss", "테크노쇼비니즘(Technochauvinism)을 말했다.", "They spoke of Technochauvinism.", []),
        ("gloss", "엘리자베스(Elizabeths)가 왔다.", "Elizabeth came.", []),
        ("gloss", "스트로베리(Karlsen)가 왔다.", "karlsen came.", []),
        ("gloss", "스트로베리(Karlsen Berg)가 왔다.", "Karlsen Berg came.", []),
        (
            "gloss",
            "볼펜스키(Wolpenski)가 왔다.",
            "Two Wolpensky came.",
            ["misspelled Wolpenski: Wolpensky for Wolpenski"],
        ),
    ],
    by=lambda check, *_: check,
)
def test_what_is_told_of_a_pair(check: str, korean: str, english: str, found: list[str]) -> None:
    assert [told(hit) for hit in compared((korean, english))] == found, check


@each("adverb", ["has", "had", "will", "would", "also", "then", "again", "easily", "soundly"])
def test_words_before_the_verb_of_who_does_it(adverb: str) -> None:
    verb = "beaten" if adverb in ("has", "had") else "beat"
    hits = compared(("서윤재는 문도현을 꺾었다.", f"Moon Do-hyun {adverb} {verb} Suh Yoon-jae."))
    assert [told(hit) for hit in hits] == ["wrong 서윤재: Moon Do-hyun for Suh Yoon-jae"]
