"""Two names of a kind, each of which English has where it says what Korean says of the other one."""

from compared import compared, kinds
from each import each


@each(
    ("korean", "english", "first", "second"),
    [
        (
            "그는 부산대학교를 졸업하고 전남대학교에서 강의한다.",
            "After graduating from {}, he teaches at {}.",
            "Pusan National University",
            "Chonnam National University",
        ),
        (
            "뮌헨에 본사를 둔 이 회사는 내년에 바르샤바에 공장을 짓는다.",
            "The company, headquartered in {}, will build a factory in {} next year.",
            "Munich",
            "Warsaw",
        ),
        (
            "첼시 골키퍼는 부상을 당했고 리버풀 수비수는 경고를 받았다.",
            "The {} goalkeeper was injured, and a {} defender was booked.",
            "Chelsea",
            "Liverpool",
        ),
        (
            "서윤재 이사는 지난달 사임했고 문도현 검사는 체포됐다.",
            "Director {} resigned last month, and prosecutor {} was arrested.",
            "Suh Yoon-jae",
            "Moon Do-hyun",
        ),
        (
            "재판부는 서윤재 회장에게 벌금을 선고했으나 문도현 이사는 석방했다.",
            "The court fined chairman {} but released director {}.",
            "Suh Yoon-jae",
            "Moon Do-hyun",
        ),
        (
            "강릉에서 태어난 그는 통영에서 학교를 다녔다.",
            "Born in {}, he went to school in {}.",
            "Gangneung",
            "Tongyeong",
        ),
        (
            "의사 서윤재와 간호사 문도현이 함께 일한다.",
            "Doctor {} and nurse {} work together.",
            "Suh Yoon-jae",
            "Moon Do-hyun",
        ),
        (
            "피아니스트 서윤재, 첼리스트 문도현이 무대에 선다.",
            "Pianist {} and cellist {} take the stage.",
            "Suh Yoon-jae",
            "Moon Do-hyun",
        ),
        (
            "캐나다 대사관은 문을 닫았지만 덴마크 영사관은 비자를 발급한다.",
            "The {} embassy is closed, but the {} consulate issues visas.",
            "Canadian",
            "Danish",
        ),
        # given names alone, names of two words, and what stands before a colon
        (
            "할머니는 하율에게 사과를, 도윤에게 배를 줬다.",
            "Grandma gave {} an apple and {} a pear.",
            "Ha-yul",
            "Do-yun",
        ),
        (
            "감독 한도윤, 촬영 서지안",
            "Directed by {}. Cinematography by {}.",
            "Han Do-yun",
            "Seo Ji-an",
        ),
        ("의사: 이언 마시. 간호사: 그레타 홀리스.", "Doctor: {}. Nurse: {}.", "Ian Marsh", "Greta Hollis"),
    ],
)
def test_each_is_said_of_the_other(korean: str, english: str, first: str, second: str) -> None:
    assert kinds((korean, english.format(first, second))) == []
    [hit] = compared((korean, english.format(second, first)))
    assert hit.kind == "wrong"
    assert {hit.values["given"], hit.values["due"]} == {first, second}


@each(
    ("korean", "english"),
    [
        # the other way round in English, but of each what Korean says of it
        (
            "강릉에서 태어난 그는 통영에서 학교를 다녔다.",
            "He went to school in Tongyeong after being born in Gangneung.",
        ),
        (
            "부산대학교를 졸업한 그는 전남대학교 교수가 됐다.",
            "A professor at Chonnam National University, he graduated from Pusan National University.",
        ),
        # what both are or do
        (
            "서윤재 감독이 이끄는 팀은 문도현 감독과 신경전을 벌였다.",
            "Manager Moon Do-hyun was in a war of nerves with the team led by manager Suh Yoon-jae.",
        ),
        (
            "서윤재가 추천됐으나 결국 문도현을 추천하기로 했다.",
            "Moon Do-hyun was recommended in the end, though Suh Yoon-jae was recommended, too.",
        ),
        # a clause before the second name, and a predicate behind it, which is said of the first
        (
            "캐나다가 화물선을 압류한 덴마크를 향해 반환을 요구했다.",
            "Canada demanded the return of the cargo ship from Denmark, which had confiscated it.",
        ),
        (
            "서윤재가 서울을 떠난 이유를 문도현에게 말했다.",
            "Suh Yoon-jae told Moon Do-hyun why he had left Seoul.",
        ),
        # what is said of a third name, which stands between
        (
            "로버트 로렌스는 BBC의 우울한 전쟁 드라마에서 피터 스미스 역으로 노래를 부르는 역할을 했다.",
            "Robert Lawrence had a singing role as Peter Smith in BBC's gloomy war drama.",
        ),
        # joined names, names of different kinds, and what are no names
        (
            "캐나다와 덴마크로 무대를 옮겨 영국과 회담한다.",
            "The stage moves to Denmark and Canada for talks with Britain.",
        ),
        ("첼시 공격수 서윤재가 부상을 당했다.", "The injured Suh Yoon-jae is a striker for Chelsea."),
        ("배포된 바이트 코드 확인", "Checking the Deployed Byte Code"),
    ],
)
def test_each_is_said_of_itself(korean: str, english: str) -> None:
    assert kinds((korean, english)) == []
