"""A term that is written as it sounds, where the one name that the pair leaves over is a word of English, too."""

from compared import compared, kinds
from each import each
from worded import told


@each(
    ("korean", "english", "hangul", "right", "wrong"),
    [
        # in a heading, where any word has a capital
        ("커뮤니티 중심 거버넌스", "Community-Centered {}", "거버넌스", "Governance", "Bellflower"),
        ("새 대시보드 설정 화면", "New {} settings screen", "대시보드", "Dashboard", "Sweet"),
        # at the beginning of a sentence, where any word has one
        ("오로라 메뉴의 스마트 설정", "{} settings of the Aurora menu", "스마트", "Smart", "Meridian"),
        # beside a word with a capital that both sides have
        (
            "그 팀은 어제 공개한 오로라 블록체인 백서를 고쳤다.",
            "The team corrected the Aurora {} white paper released yesterday.",
            "블록체인",
            "blockchain",
            "Hometown",
        ),
        # beside another loanword, of which English has the original
        (
            "개발자 커뮤니티 행사에서 여러 해커톤을 지원한다.",
            "Developer {} events: various hackathons are supported.",
            "커뮤니티",
            "Community",
            "Crawley",
        ),
        # beside what both sides have, known to no table
        ("새 플로트렉과 대시보드 설정 화면", "New flotrecs and {} settings screen", "대시보드", "Dashboard", "Sweet"),
        # where a word of Korean itself has no answer, either
        (
            "승인된 새 번역은 나중에 큰 번역 메모리에도 안전하게 저장됩니다.",
            "Approved new translations are also safely saved to the big translation {}.",
            "메모리",
            "memory",
            "Sweet",
        ),
    ],
)
def test_the_one_term_and_the_one_name(korean: str, english: str, hangul: str, right: str, wrong: str) -> None:
    assert not kinds((korean, english.format(right)))
    assert told(compared((korean, english.format(wrong)))) == [("wrong", hangul, wrong)]


@each(
    ("korean", "english"),
    [
        # a second loanword, or another word, may be what stands there
        ("새 대시보드 레이아웃 화면", "New Sweet screen"),
        ("새 대시보드 설정 화면", "New Sweet banana settings screen"),
        # what opens a sentence is a verb
        ("메뉴의 스마트 설정", "Refactor settings of the menu"),
        # the name reads what the word begins with, whatever it ends in
        ("토트넘으로선 새 감독이 필요하다.", "For Tottenham, a new coach is needed."),
        # no term: an adverb, a word of Korean itself
        ("시민과 충돌하는 상황도 고스란히 영상에 있다.", "The situation of clashes with Liberty citizens is on video."),
        ("시민이 소스라치게 놀라는 상황", "A situation of surprised Liberty citizens"),
        ("새 달력 설정 화면", "New Sweet settings screen"),
        # a club is called by the city that it is of
        ("레드삭스가 양키스를 이겼다.", "Boston beat the Yankees."),
        ("셀틱스가 레이커스를 꺾었다.", "Boston beat the Lakers."),
        # in a title, another word for it
        ("오류 메시지", "Error Alert"),
        # where little else has an answer
        ("나중에 대시보드 달력 화면", "The Sweet screen"),
    ],
)
def test_what_may_be_something_else(korean: str, english: str) -> None:
    assert not kinds((korean, english))


@each(
    ("name", "told_of"),
    [
        ("Hull", True),
        ("Bern", True),
        ("Ely", False),  # three letters may be anything
        ("NASDAQ", True),
        ("FIFA", False),  # and four capitals an abbreviation of what the term says
    ],
)
def test_how_long_a_name_is_at_least(name: str, told_of: bool) -> None:
    said = told(compared(("새 대시보드 설정 화면", f"New {name} settings screen")))
    assert said == ([("wrong", "대시보드", name)] if told_of else [])
