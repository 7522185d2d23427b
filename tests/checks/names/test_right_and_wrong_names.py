"""Names right and wrong in one sentence: slips, halves of names, kinds of places, ministries, who is who."""

from __future__ import annotations

from compared import compared, kinds
from each import each


@each(
    ("korean", "english", "right", "wrong", "due"),
    [
        # a letter that is another, or one more, or has changed places
        ("그는 하노이에서 태어났다.", "He was born in {}.", "Hanoi", "Hanoy", "Hanoi"),
        ("그는 암스테르담에서 태어났다.", "He was born in {}.", "Amsterdam", "Amsterdan", "Amsterdam"),
        ("그는 암스테르담에서 태어났다.", "He was born in {}.", "Amsterdam", "Amsterdamm", "Amsterdam"),
        ("그는 암스테르담에서 태어났다.", "He was born in {}.", "Amsterdam", "Amstredam", "Amsterdam"),
        ("그는 크로아티아에서 태어났다.", "He was born in {}.", "Croatia", "Coratia", "Croatia"),
        ("크로아티아 사람이 왔다.", "A {} came.", "Croatian", "Croation", "Croatian"),
        ("지리산은 높다.", "{} is high.", "Mt. Jiri", "Jirsan", "Jirisan"),
        ("메르켈 총리가 왔다.", "Chancellor {} came.", "Merkel", "Merkell", "Merkel"),
        ("앙겔라 메르켈이 왔다.", "{} came.", "Angela Merkel", "Angela Markel", "Merkel"),
        ("앙겔라 메르켈이 왔다.", "{} came.", "Angela Merkel", "Angelo Merkel", "Angela"),
        ("마이크로소프트가 발표했다.", "{} announced it.", "Microsoft", "Mircosoft", "Microsoft"),
        ("하이네켄을 마셨다.", "They drank {}.", "Heineken", "Heinekin", "Heineken"),
        ("어제 도널드 트럼프가 졌다.", "Yesterday Donald {} lost.", "Trump", "Tramp", "Trump"),
        ("김민수는 웃었다.", "{} laughed.", "Kim Min-soo", "Kin Min-su", "Kim Min-su"),
        # of the original that Korean has beside it
        ("볼펜스키(Wolpenski)가 왔다.", "{} came.", "Wolpenski", "Wolpensky", "Wolpenski"),
    ],
)
def test_a_slip_of_a_letter(korean: str, english: str, right: str, wrong: str, due: str) -> None:
    assert kinds((korean, english.format(right))) == []
    [hit] = compared((korean, english.format(wrong)))
    assert (hit.kind, hit.values["due"]) == ("misspelled", due)


@each(
    ("korean", "english", "right", "wrong"),
    [
        # half of a name
        ("김민수는 웃었다.", "{} laughed.", "Kim Min-su", "Kim Min-ho"),
        ("어제 스티븐 커리가 졌다.", "Yesterday {} lost.", "Curry", "James Curry"),
        ("어제 도널드 트럼프가 졌다.", "Yesterday {} lost.", "Trump", "Melania Trump"),
        ("어제 도널드 트럼프가 졌다.", "Yesterday {} lost.", "Donald Trump", "Donald Biden"),
        ("이순신 장군은 이겼다.", "Admiral {} won.", "Lee Sun-shin", "Kim Sun-sin"),
        ("어제 세르지오 가르시아가 이겼다.", "Yesterday {} won.", "Garcia", "Marcus Garcia"),
        ("어제 세르지오 가르시아가 이겼다.", "Yesterday {} won.", "Sergio Garcia", "Sergio Ramos"),
        ("어제 윌리엄 케냐타가 이겼다.", "Yesterday {} won.", "William Kenyatta", "William Ruto"),
        ("어제 빌 게이츠가 왔다.", "Yesterday {} came.", "William Gates", "Tom Gates"),
        ("어제 빌 게이츠가 왔다.", "Yesterday {} came.", "Mr. Gates", "Melinda Gates"),
        ("어제 닉 볼코프스키가 왔다.", "Yesterday {} came.", "Nick Volkovsky", "Nick Hartmann"),
        ("어제 얀 판데르벨데가 왔다.", "Yesterday {} came.", "Jan van der Velde", "Jan van der Meer"),
        ("어제 아나 데 소우자가 왔다.", "Yesterday {} came.", "Ana de Souza", "Ana de Lima"),
        ("어제 존 F. 케네디가 왔다.", "Yesterday {} came.", "John F. Kennedy", "John F. Kerry"),
        ("어제 한지우 시장이 왔다.", "Yesterday Mayor {} came.", "Han", "Park Ji-woo"),
        (
            "한지우 시장과 박서준 의원이 왔다.",
            "Mayor {} came.",
            "Han Ji-woo and lawmaker Park Seo-jun",
            "Han Ji-woo and lawmaker Choi Seo-jun",
        ),
        (
            "한지우 시장과 박서준 의원이 왔다.",
            "Mayor {} came.",
            "Han Ji-woo and lawmaker Park Seo-jun",
            "Park Seo-jun and lawmaker Han Ji-woo",
        ),
        # two liquids that are written as they sound
        ("최만리는 반대했다.", "{} was against it.", "Choe Malli", "Choe Marri"),
        ("김신라 선수가 이겼다.", "{} won.", "Kim Silla", "Kim Soo-jin"),
        # a country by its syllable before another one
        ("한·베트남 교역이 늘었다.", "Trade between {} and Hanoi grew.", "Seoul", "Tokyo"),
        # places with their units, which are no words and sound like none
        ("그는 영암군에 산다.", "He lives in {}.", "Yeongam-gun", "Yeongdong-gun"),
        ("그는 단양군에 산다.", "He lives in {}.", "Danyang-gun", "Damyang-gun"),
        # two countries that a hyphen joins
        ("한일 정상회담이 열렸다.", "The {} summit was held.", "Korea-Japan", "Korea-China"),
        ("미중 무역 갈등이 커졌다.", "The {} trade dispute grew.", "US-China", "US-Japan"),
        # what Korean has in Latin letters
        ("그는 NVIDIA를 떠났다.", "He left {}.", "Nvidia", "AMD"),
        ("그는 GitHub 저장소를 열었다.", "He opened the {}repository.", "", "GitLab "),
        ("그는 Python을 배웠다.", "He learned {}.", "it", "Ruby"),
        # what a place is known for, and games
        ("전주비빔밥을 먹었다.", "They ate {} bibimbap.", "Jeonju", "Jinju"),
        ("안동소주를 마셨다.", "They drank {} soju.", "Andong", "Gyeongju"),
        ("춘천닭갈비를 먹었다.", "They ate {} dakgalbi.", "Chuncheon", "Chungju"),
        ("2018 평창 올림픽이 열렸다.", "The {} Olympics were held in 2018.", "PyeongChang", "Beijing"),
        # another kind of place, and another place of the kind
        ("서울역에서 내렸다.", "They got off at {}.", "Seoul Station", "Seoul Airport"),
        ("서울역에서 내렸다.", "They got off at {}.", "Seoul Station", "Busan Station"),
        ("부산항에서 내렸다.", "They got off at {}.", "the Port of Busan", "Busan Station"),
        ("경복궁을 보았다.", "They saw {}.", "Gyeongbokgung Palace", "Gyeongbok Temple"),
        ("불국사를 보았다.", "They saw {}.", "Bulguksa Temple", "Bulguk Palace"),
        ("불국사를 보았다.", "They saw {}.", "Bulguksa Temple", "Haeinsa Temple"),
        ("수원시청에 갔다.", "They went to {}.", "Suwon City Hall", "Yongin City Hall"),
        ("강남구에 산다.", "They live in {}.", "Gangnam District", "Seocho District"),
        ("가평군에 산다.", "They live in {}.", "Gapyeong County", "Gapyeong City"),
        # bodies of a state
        ("외교부는 발표했다.", "The {} announced it.", "foreign ministry", "Defense Ministry"),
        ("외교부는 발표했다.", "The {} announced it.", "Ministry of Foreign Affairs", "Ministry of Defense"),
        ("교육부는 발표했다.", "The {} announced it.", "Ministry of Education", "Ministry of Health"),
        ("기상청은 발표했다.", "The Korea {} announced it.", "Meteorological Administration", "Customs Service"),
        # who is who
        ("프랑스가 이탈리아를 이겼다.", "{}.", "France beat Italy", "Italy beat France"),
        ("서울은 맑고 부산은 흐리다.", "{} cloudy.", "Seoul is clear and Busan is", "Busan is clear and Seoul is"),
        ("볼펜스키(Wolpenski)가 왔다.", "{} came.", "Wolpenski", "Marlow"),
        # what it may be called otherwise, and what it may not
        ("너기츠는 어제 휴스턴에 졌다.", "The Nuggets lost to the {} yesterday.", "Rockets", "Warriors"),
        ("목포해경은 선원을 구조했다.", "The {} rescued the crew.", "Coast Guard", "Wando Coast Guard"),
        # whose first word is what Korean says of something else
        (
            "유엔 대변인은 전국 학교를 찾았다.",
            "A spokesman for the {} visited schools nationwide.",
            "United Nations",
            "National Archives of Korea",
        ),
        ("백조자리의 꼬리에 데네브가 있다.", "Deneb is in the tail of {}.", "Cygnus", "Lyra"),
        ("서독 의회는 법안을 부결했다.", "The {} parliament voted down the bill.", "German", "East German"),
        ("어제 박창렬 씨가 왔다.", "Yesterday {} came.", "Park Chang-yul", "Park Dong-hyun"),
        ("다카이치 일본 총리가 왔다.", "{} Prime Minister Takaichi came.", "Japanese", "South Korean"),
    ],
)
def test_another_name(korean: str, english: str, right: str, wrong: str) -> None:
    assert kinds((korean, english.format(right))) == []
    assert kinds((korean, english.format(wrong))) == ["wrong"]


@each(
    ("korean", "english", "right", "without"),
    [
        ("어제 한지우 시장이 왔다.", "Yesterday {} came.", "Mayor Han", "the mayor"),
        ("어제 한지우 시장이 왔다.", "Yesterday {} came.", "she", "Mayor John Smith"),
        ("한지우 시장과 박서준 의원이 왔다.", "Mayor Han Ji-woo{} came.", " and lawmaker Park Seo-jun", ""),
        ("브라운 대표는 웃었다.", "{} laughed.", "CEO Brown", "CEO"),
        ("브라운 대표는 웃었다.", "{}said that he laughed.", "Brown ", ""),
    ],
)
def test_a_name_that_is_left_out(korean: str, english: str, right: str, without: str) -> None:
    assert kinds((korean, english.format(right))) == []
    assert kinds((korean, english.format(without))) == ["missing"]


@each(
    ("korean", "english"),
    [
        ("해운대 해수욕장이 개장했다.", "Busan's Haeundae Beach opened."),
        ("해운대 해수욕장이 개장했다.", "Haeundae Beach in Busan opened."),
        ("해운대구 주민이 모였다.", "Residents of Busan's Haeundae District gathered."),
        ("경포 해변이 개장했다.", "Gangneung's Gyeongpo Beach opened."),
    ],
)
def test_where_a_place_lies_may_be_told_by_english_alone(korean: str, english: str) -> None:
    assert kinds((korean, english)) == []
    assert kinds((korean, f"{english[:-1]} with Gunsan.")) == ["added"]


def test_a_name_of_the_document_that_is_spelled_otherwise_once() -> None:
    korean = "하멜은 웃었다. 그 후 하멜은 갔다."
    assert kinds((korean, "Hamel laughed. Then Hamel left.")) == []
    assert kinds((korean, "Hamel laughed. Then he left.")) == []
    assert kinds((korean, "Hamel laughed. Then Hammel left.")) == ["misspelled"]


@each(
    ("korean", "right", "wrong"),
    [
        # by whom it is done
        ("프랑스가 독일에 의해 점령됐다.", "France was occupied by Germany.", "France occupied Germany."),
        ("프랑스가 독일에 의해 점령됐다.", "Germany occupied France.", "Germany was occupied by France."),
        ("트럼프가 바이든을 비판했다.", "Biden was criticized by Trump.", "Trump was criticized by Biden."),
        ("트럼프가 바이든을 비판했다.", "Trump criticized Biden.", "Biden criticized Trump."),
        # against whom, in the place of whom, to whom
        (
            "삼성이 애플을 상대로 소송을 냈다.",
            "Samsung filed a suit against Apple.",
            "Apple filed a suit against Samsung.",
        ),
        (
            "프랑스가 독일과의 경기에서 승리했다.",
            "France won the match against Germany.",
            "Germany won the match against France.",
        ),
        ("프랑스가 독일과의 경기에서 졌다.", "France lost to Germany.", "Germany lost to France."),
        ("모드리치가 호날두를 대신해 뛰었다.", "Modric filled in for Ronaldo.", "Ronaldo played in place of Modric."),
        ("모드리치가 호날두를 대신해 뛰었다.", "Modric played in place of Ronaldo.", "Ronaldo replaced Modric."),
        ("모드리치가 호날두에게 공을 줬다.", "Modric gave Ronaldo the ball.", "Ronaldo gave Modric the ball."),
        ("구글이 애플에 특허를 팔았다.", "Apple bought a patent from Google.", "Apple sold a patent to Google."),
        # who says it of whose
        (
            "트럼프는 바이든의 주장이 거짓이라고 말했다.",
            "Trump said that Biden's claim was false.",
            "Biden said that Trump's claim was false.",
        ),
    ],
)
def test_who_does_it_to_whom(korean: str, right: str, wrong: str) -> None:
    assert kinds((korean, right)) == []
    assert kinds((korean, wrong)) == ["wrong"]


@each(
    ("korean", "english"),
    [
        # what both do
        ("모드리치가 호날두를 만났다.", "Ronaldo met Modric."),
        ("모드리치가 호날두와 포옹했다.", "Ronaldo hugged Modric."),
        ("모드리치가 호날두에게 칭찬을 받았다.", "Ronaldo praised Modric."),
        ("체코는 나토에 가입됐다.", "The Czech Republic joined NATO."),
    ],
)
def test_either_may_be_named_first(korean: str, english: str) -> None:
    assert kinds((korean, english)) == []
