"""Two names that have changed places."""

from compared import compared, kinds
from each import each


@each(
    "korean",
    [
        "오라클 대신 구글이 회의를 열었다.",
        "오라클을 대신해 구글이 회의를 열었다.",
        "오라클을 대신하여 구글은 회의를 열었다.",
    ],
)
def test_who_is_replaced_named_first(korean: str) -> None:
    assert kinds((korean, "Google held a meeting on behalf of Oracle.")) == []
    [hit] = compared((korean, "Oracle held a meeting on behalf of Google."))
    assert (hit.kind, hit.values["given"], hit.values["due"]) == ("wrong", "Oracle", "Google")


@each(
    ("korean", "english", "actor", "other"),
    [
        ("서윤재가 문도현을 두 점 차로 꺾었다.", "{} beat {} by two points.", "Suh Yoon-jae", "Moon Do-hyun"),
        ("브라질은 결승에서 독일을 이겼다.", "{} easily beat {} in the final.", "Brazil", "Germany"),
        ("구글이 오라클을 비난했다.", "{} has criticized {}.", "Google", "Oracle"),
        ("서울시는 지난주 부산을 방문했다.", "{} visited {} last week.", "Seoul", "Busan"),
        ("서윤재는 문도현에게 책을 선물했다.", "{} gave {} a book.", "Suh Yoon-jae", "Moon Do-hyun"),
        ("구글이 오라클을 상대로 소송을 냈다.", "{} filed a lawsuit against {}.", "Google", "Oracle"),
        ("브라질은 독일에 관세를 부과했다.", "{} imposed tariffs on {}.", "Brazil", "Germany"),
        ("브라질은 독일을 어제 공습했다.", "{} launched an airstrike on {}.", "Brazil", "Germany"),
        # with their titles, and by the family name alone
        ("서윤재 감독은 문도현 감독을 칭찬했다.", "{} praised {}.", "Coach Suh Yoon-jae", "Coach Moon Do-hyun"),
        ("황 교수는 류 교수를 비판했다.", "{} criticized {}.", "Professor Hwang", "Professor Ryu"),
        ("노 씨는 최 씨를 작은 모임의 다른 회원들에게 소개했다.", "{} introduced {} to us.", "Mr. Noh", "Ms. Choi"),
        # what is somebody's
        ("브라질은 독일의 제안을 거절했다.", "{} rejected {}'s proposal.", "Brazil", "Germany"),
        ("황 교수는 류 교수의 논문을 칭찬했다.", "{} praised {}’s paper.", "Professor Hwang", "Professor Ryu"),
        (
            "황 교수는 류 교수의 논문에 문제가 있다고 지적했다.",
            "{} pointed out problems with {}'s paper.",
            "Professor Hwang",
            "Professor Ryu",
        ),
        (
            "황 교수는 류 교수의 논문에 한계가 있다고 지적했다.",
            "{} pointed out the limits of {}'s paper.",
            "Professor Hwang",
            "Professor Ryu",
        ),
        (
            "황 교수는 류 교수의 논문에 오류가 있다고 지적했다.",
            "{} pointed out errors in {}'s paper.",
            "Professor Hwang",
            "Professor Ryu",
        ),
        ("브라질은 독일의 제안에 만족했다.", "{} was satisfied with {}'s proposal.", "Brazil", "Germany"),
        # with an adverb, and a title in small letters before the other one
        (
            "서윤재는 감독 문도현을 날카롭게 비판했다.",
            "{} sharply criticized coach {}.",
            "Suh Yoon-jae",
            "Moon Do-hyun",
        ),
        # who says what of whose claims
        ("구글은 오라클의 주장이 틀렸다고 반박했다.", "{} countered that {}'s claims were wrong.", "Google", "Oracle"),
        # who has won against whom, or lost
        ("서윤재는 문도현과의 결승에서 승리했다.", "{} won the final against {}.", "Suh Yoon-jae", "Moon Do-hyun"),
        (
            "서윤재 9단은 문도현 9단과의 결승에서 첫 1승을 올렸다.",
            "{}, 9-dan, took the first win against {}.",
            "Suh Yoon-jae",
            "Moon Do-hyun",
        ),
        ("브라질은 독일을 상대로 2대 1로 이겼다.", "{} won 2-1 against {}.", "Brazil", "Germany"),
        ("브라질은 독일과의 준결승에서 졌다.", "{} lost the semifinal to {}.", "Brazil", "Germany"),
        ("서윤재는 문도현을 꺾고 우승했다.", "{} won the title after beating {}.", "Suh Yoon-jae", "Moon Do-hyun"),
        # who does something for somebody else
        ("구글은 오라클을 대신해 사업을 맡았다.", "{} took over the project for {}.", "Google", "Oracle"),
        ("구글은 오라클을 대신하여 회의를 열었다.", "{} held a meeting on behalf of {}.", "Google", "Oracle"),
        ("구글은 오라클을 대신한 사업자다.", "{} is an operator that replaced {}.", "Google", "Oracle"),
        ("브라질은 독일에 2대 1로 졌다.", "{} lost 2-1 to {}.", "Brazil", "Germany"),
        ("브라질은 독일에게 완패했다.", "{} suffered a crushing defeat to {}.", "Brazil", "Germany"),
        (
            "한도윤 대표는 서지안 의원의 발언을 비판했다.",
            "{} criticized {}'s remarks.",
            "CEO Han Do-yun",
            "Rep. Seo Ji-an",
        ),
        ("언니 마르타는 루시아를 놀렸다.", "{}, the elder sister, teased {}.", "Marta", "Lucía"),
        ("에밀 하겐은 오스카르 린드크비스트에게 전화했다.", "{} called {}.", "Emil Hagen", "Oskar Lindqvist"),
        ("구글은 오라클 대신 회의를 열었다.", "{} held the meeting in place of {}.", "Google", "Oracle"),
        ("구글은 오라클 대신 회의를 열었다.", "{} held the meeting instead of search giant {}.", "Google", "Oracle"),
        ("브라질은 독일을 겨냥해 성명을 냈다.", "{} issued a statement against {}.", "Brazil", "Germany"),
        ("황 교수는 류 교수를 비판했다.", "{} criticized {}.", "Hwang", "Ryu"),
    ],
)
def test_who_does_it_to_whom(korean: str, english: str, actor: str, other: str) -> None:
    assert kinds((korean, english.format(actor, other))) == []
    [hit] = compared((korean, english.format(other, actor)))
    assert (hit.kind, hit.values["given"], hit.values["due"]) == ("wrong", other, actor)


@each(
    ("korean", "english", "first", "second"),
    [
        ("서윤재가 문도현을 꺾었다.", "{} was beaten by {}.", "Moon Do-hyun", "Suh Yoon-jae"),
        ("브라질은 결승에서 독일을 이겼다.", "{} was beaten in the final by {}.", "Germany", "Brazil"),
        ("구글은 오라클을 고소했다.", "{} has been sued by {}.", "Oracle", "Google"),
        ("서윤재는 문도현에게 체포됐다.", "{} arrested {}.", "Moon Do-hyun", "Suh Yoon-jae"),
        ("서윤재는 문도현에게 체포됐다.", "{} was arrested by {}.", "Suh Yoon-jae", "Moon Do-hyun"),
        ("구글은 오라클에 의해 고소당했다.", "{} was sued by {}.", "Google", "Oracle"),
    ],
)
def test_what_is_done_to_somebody(korean: str, english: str, first: str, second: str) -> None:
    assert kinds((korean, english.format(first, second))) == []
    [hit] = compared((korean, english.format(second, first)))
    assert hit.kind == "wrong"
    assert {hit.values["given"], hit.values["due"]} == {first, second}


@each(
    ("korean", "english"),
    [
        ("서윤재가 문도현을 꺾었다.", "Moon Do-hyun was beaten by Suh Yoon-jae."),
        ("서윤재가 문도현을 꺾었다.", "Moon Do-hyun lost to Suh Yoon-jae."),
        ("서윤재는 문도현에게 책을 받았다.", "Moon Do-hyun gave Suh Yoon-jae a book."),
        ("서윤재는 문도현에게 체포됐다.", "Moon Do-hyun arrested Suh Yoon-jae."),
        ("서윤재는 문도현에게 꾸중을 들었다.", "Moon Do-hyun scolded Suh Yoon-jae."),
        ("브라질은 독일의 지지를 얻었다.", "Germany supported Brazil's plan."),
        (
            "황 교수는 황 교수를 비판했다.",
            "Professor Ryu criticized Professor Hwang.",
        ),  # of whom nobody knows who he is
        ("브라질은 독일에 졌다.", "Germany won against Brazil."),
        ("구글이 오라클을 상대로 소송을 냈다.", "Oracle faces a suit that was filed against it by Google."),
        ("구글이 오라클을 상대로 낸 소송에서 졌다.", "Oracle won the suit by Google against Oracle."),
        ("서윤재가 문도현을 만났다.", "Moon Do-hyun met Suh Yoon-jae."),  # each other
        ("서윤재는 문도현이 꺾었다.", "Moon Do-hyun beat Suh Yoon-jae."),
        ("서윤재는 문도현과의 결승에서 승리했다.", "Moon Do-hyun lost the final against Suh Yoon-jae."),
        ("서윤재는 문도현과의 결승을 준비한다.", "Moon Do-hyun won a place in the final against Suh Yoon-jae."),
        ("서윤재가 문도현을 이겼다.", "Suh Yoon-jae was pleased when Moon Do-hyun was beaten by him."),
        ("구글은 오라클의 주장이 틀렸다고 반박했다.", "Oracle was told that Google's claims were right."),
        ("구글은 오라클의 주장이 틀렸다고 반박했다.", "Oracle admitted that Google's answer was quick."),
        ("서윤재는 문도현에게 졌다.", "Suh Yoon-jae was beaten by Moon Do-hyun."),
        ("브라질은 독일이 프랑스를 이겼다고 했다.", "Brazil said Germany beat France."),
        ("브라질은 독일에 졌다.", "Germany beat Brazil."),
        ("브라질은 독일에 져서 떠났다.", "Germany won the match against Brazil."),
        # nobody is said to own what is said of, or what is done with
        ("구글은 오라클의 주장이 틀렸다고 반박했다.", "Oracle countered that Google had made wrong claims."),
        ("구글은 오라클이 주장한 것이 틀렸다고 반박했다.", "Oracle countered that Google's claims were wrong."),
        ("브라질은 독일의 요구를 거절했다.", "Germany rejected the demand of Brazil."),
        # who does what another one did, and who hands it over
        ("구글은 오라클에 사업을 넘겼다.", "Oracle took over the project from Google."),
        ("구글은 오라클을 대신해 사업을 맡았다.", "Oracle gave the project to Google."),
        ("오라클 대신 구글이 회의를 열었다.", "Google held the meeting in place of Oracle."),
        ("오라클 대신 구글을 골랐다.", "They chose Oracle in place of Google."),  # nobody does anything
        ("구글은 오라클 대신 없던 것을 골랐다.", "Oracle was replaced instead of Google."),
        ("구글이 오라클을 닮았다.", "Oracle resembles Google."),
        ("구글이 오라클을 마주 보고 있다.", "Oracle faces Google."),
        ("터키는 나토에 가입됐다.", "Turkey joined NATO."),
        # who does it is said behind each of these words
        *(
            ("브라질은 독일에 관세를 부과했다.", f"Germany {turned} Brazil.")
            for turned in (
                "asked who imposed tariffs on",
                "is hit by tariffs imposed on",
                "gains from tariffs imposed on",
                "has laws that impose tariffs on",
                "has laws which impose tariffs on",
            )
        ),
        # what two do to each other
        ("서윤재가 문도현을 껴안았다.", "Moon Do-hyun hugged Suh Yoon-jae."),
        ("서윤재가 문도현을 포옹했다.", "Moon Do-hyun hugged Suh Yoon-jae."),
        ("서윤재가 문도현을 상대했다.", "Moon Do-hyun faced Suh Yoon-jae."),
        ("서윤재가 문도현을 겨루었다.", "Moon Do-hyun matched Suh Yoon-jae."),
    ],
)
def test_who_does_it_said_the_other_way_round(korean: str, english: str) -> None:
    assert kinds((korean, english)) == []


def test_a_name_with_an_article() -> None:
    korean = "미국은 중국에 관세를 부과했다."
    assert kinds((korean, "The United States imposed tariffs on China.")) == []
    assert kinds((korean, "China imposed tariffs on the United States.")) == ["wrong"]


@each(
    ("korean", "english"),
    [
        *(
            ("브라질은 독일을 비난했다.", f"{{}} {word} criticized {{}}.")
            for word in [
                "has",
                "have",
                "had",
                "will",
                "would",
                "also",
                "then",
                "again",
                "finally",
                "narrowly",
                "easily",
                "sharply",
            ]
        ),
        *(
            (f"브라질은 독일{against} 결승에서 {ended}.", f"{{}} {won} the final {beating} {{}}.")
            for against, ended, won, beating in (
                ("과의", "이겼다", "won", "against"),
                ("과의", "승리했다", "wins", "over"),
                ("과의", "2승을 올렸다", "win", "against"),
                ("과의", "첫 승을 올렸다", "prevailed in", "against"),
                ("과의", "역전승했다", "triumphed in", "over"),
                ("과의", "우승했다", "won", "against"),
                ("과의", "완승했다", "won", "by beating"),
                ("을 상대로", "완승했다", "won", "after defeating"),
                ("을 상대로", "이긴 뒤 웃었다", "won", "against"),
                ("과의", "졌다", "lost", "to"),
                ("과의", "패했다", "loses", "to"),
                ("과의", "완패했다", "fell in", "to"),
                ("과의", "역전패했다", "lost", "against"),
                ("과의", "패배했다", "lost", "to"),
                ("과의", "3패를 당했다", "lost", "to"),
                ("과의", "석패했다", "lost", "to"),
                ("과의", "무릎을 꿇었다", "lost", "to"),
                ("과의", "상대를 제압했다", "won", "against"),
            )
        ),
        *(
            (f"브라질은 독일을 {beat} 우승했다.", "{} claimed the victory over {}.")
            for beat in ("꺾고", "제치고", "누르고", "이기고", "물리치고", "따돌리고", "두 점 차로 꺾고")
        ),
        ("브라질은 독일을 꺾고 우승했다.", "{} won the title ahead of {}."),
        ("브라질은 독일을 꺾고 우승했다.", "{} won the title by defeating {}."),
        *(
            (f"브라질이 독일을 {instead} 회의에 나왔다.", f"{{}} {came} {{}}.")
            for instead, came in (
                ("대신", "came to the meeting instead of"),
                ("대신해", "replaced"),
                ("대신해서", "stood in at the meeting for"),
                ("대신하여", "took over from"),
                ("대신한", "filled in for"),
                ("대신할", "steps in for"),
                ("대신해", "came to the meeting in place of"),
                ("대신해", "came to the meeting on behalf of"),
                ("대신해", "takes over for"),
                ("대신해", "is replacing"),
                ("대신해", "substituted for"),
                ("대신해", "stands in for"),
            )
        ),
        *(
            (f"브라질은 독일의 {claims} 틀렸다고 {said}.", f"{{}} {says} that {{}}'s claims were wrong.")
            for claims, said, says in (
                ("주장이", "말했다", "said"),
                ("주장은", "주장했다", "had claimed"),
                ("낡은 주장이", "반박했다", "angrily countered"),
                ("주장이", "답했다", "has replied"),
                ("주장이", "대답했다", "answered back"),
            )
        ),
        ("브라질은 독일에게 체포됐다.", "{} was arrested by {}."),
        ("브라질은 독일에 점령됐다.", "{} has been occupied by {}."),
        ("브라질은 독일에 의해 파괴됐다.", "{} is destroyed by {}."),
        ("브라질은 독일에 의해 점령당했다.", "{} got occupied in the war by the {}."),
        ("브라질은 독일에 공격받았다.", "{} were attacked by {}."),
        ("브라질은 독일을 점령했다.", "{} occupied the {}."),
        ("브라질은 독일을 공격했다.", "{} had attacked {}."),
        ("브라질은 독일을 잡았다.", "{} caught {}."),
        ("브라질은 독일을 겨냥해 소송을 냈다.", "{} filed a lawsuit against {}."),
        *((f"브라질은 독일{to} 책을 선물했다.", "{} gave {} a book.") for to in ("에게", "한테", "에")),
        *(("브라질은 독일을 공습했다.", f"{{}} launched an airstrike {on} {{}}.") for on in ("against", "at")),
        *(("브라질은 독일의 제안에 만족했다.", f"{{}} was satisfied {by} {{}}’s proposal.") for by in ("in", "of")),
    ],
)
def test_each_word_by_which_somebody_does_something(korean: str, english: str) -> None:
    assert compared((korean, english.format("Brazil", "Germany"))) == []
    [hit] = compared((korean, english.format("Germany", "Brazil")))
    assert (hit.kind, hit.values["due"], hit.values["given"]) == ("wrong", "Brazil", "Germany")
