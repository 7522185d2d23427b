"""Ministries in small letters, by what they see to."""

import pytest
from compared import assert_told_in_the_place_of, compared, kinds


@pytest.mark.parametrize(
    ("korean", "english", "names"),
    [
        (
            "해양수산부는 요금을 올리지 않는다.",
            "The {} will not raise fees.",
            ("Ministry of Oceans and Fisheries", "Ministry of Justice"),
        ),
        ("문체부는 요금을 올리지 않는다.", "The {} will not raise fees.", ("culture ministry", "justice ministry")),
        ("환경부가 강물을 검사했다.", "The {} tested the river water.", ("environment ministry", "labor ministry")),
        ("공정위가 은행을 조사했다.", "The {} investigated the bank.", ("antitrust regulator", "financial regulator")),
        ("국세청은 명단을 공개했다.", "The {} released the list.", ("tax agency", "customs agency")),
        (
            "외교부 장관이 기자들을 만났다.",
            "The {} met reporters.",
            ("minister of foreign affairs", "minister of trade, industry and energy"),
        ),
        (
            "농림축산식품부 서윤재 장관이 기자들을 만났다.",
            "Suh Yoon-jae, {}, met reporters.",
            ("minister of agriculture, food and rural affairs", "minister of oceans and fisheries"),
        ),
    ],
)
def test_another_ministry(korean: str, english: str, names: tuple[str, str]) -> None:
    assert_told_in_the_place_of(korean, english, *names)


@pytest.mark.parametrize(
    ("korean", "english"),
    [
        ("문체부는 요금을 올리지 않는다.", "The ministry will not raise fees."),
        ("법무부와 문체부가 조사한다.", "The culture ministry and the justice ministry will look into it."),
        ("외교부는 논평을 거부했다.", "The foreign ministry declined to comment."),
        ("금융당국은 공정위와 함께 조사한다.", "The financial regulator will investigate with the trade body."),
        ("감사원은 예산을 들여다본다.", "The watchdog is looking into the budget."),
        ("외교부와 국방부가 발표했다.", "The foreign and sound ministries announced it."),  # which is none
        ("문체부는 법무부의 뜻을 물었다.", "It asked the justice ministry for its opinion."),
        ("법무부는 일본 경제산업성에 물었다.", "It asked Japan’s Ministry of Economy, Trade and Industry."),
    ],
)
def test_the_same_ministry_and_one_that_is_left_out(korean: str, english: str) -> None:
    assert "wrong" not in kinds((korean, english))


@pytest.mark.parametrize(
    ("korean", "english", "names"),
    [
        (
            "법무부는 이를 반겼다.",
            "The {} welcomed it.",
            ("Ministry of Justice", "Ministry of Economy, Trade and Industry"),
        ),
        ("국방부 관리가 왔다.", "An official of the {} came.", ("Ministry of National Defense", "Foreign Ministry")),
        (
            "일본 환경성은 이를 반겼다.",
            "Japan's {} welcomed it.",
            ("Ministry of the Environment", "Ministry of Defense"),
        ),
    ],
)
def test_a_ministry_of_another_country(korean: str, english: str, names: tuple[str, str]) -> None:
    assert_told_in_the_place_of(korean, english, *names)


@pytest.mark.parametrize(
    ("korean", "english"),
    [
        ("국방부는 사과했다.", "The Defence Ministry apologised."),
        ("일본 후생노동성이 밝혔다.", "Japan's Ministry of Health, Labor and Welfare said so."),
        ("일본 재무성 관리가 밝혔다.", "An official of Japan's finance ministry said so."),
        ("일본 방위성은 사과했다.", "The Japanese Ministry of Defence apologised."),
        ("국토교통부는 사과했다.", "The Transport Ministry apologised."),
        ("행정안전부는 사과했다.", "The Interior Ministry apologised."),
    ],
)
def test_a_ministry_in_either_spelling(korean: str, english: str) -> None:
    assert kinds((korean, english)) == []


@pytest.mark.parametrize(
    ("english", "found"),
    [
        ("The foreign and defense ministries met.", []),
        ("The Foreign and Defense Ministries met.", []),
        ("The foreign and defense ministers met.", []),
        ("The foreign and unification ministries met.", ["wrong"]),
    ],
)
def test_several_that_are_named_together(english: str, found: list[str]) -> None:
    assert kinds(("외교부와 국방부가 만났다.", english)) == found


@pytest.mark.parametrize(
    ("korean", "english", "names"),
    [
        ("국방부 장관은 답하지 않았다.", "The {} did not answer.", ("defense minister", "unification minister")),
        ("환경부 장관 후보자가 왔다.", "The nominee for {} came.", ("environment minister", "labor minister")),
        ("법무부 장관이 왔다.", "{} came.", ("Justice Minister", "Education Minister")),
    ],
)
def test_who_heads_another_ministry(korean: str, english: str, names: tuple[str, str]) -> None:
    assert kinds((korean, english.format(names[0]))) == []
    [hit] = compared((korean, english.format(names[1])))
    assert (hit.kind, hit.values["given"]) == ("wrong", names[1])


@pytest.mark.parametrize(
    ("korean", "english"),
    [
        ("국방부 장관과 외교장관이 왔다.", "The ministers came, the foreign minister first."),
        ("국방부는 외무장관에게 물었다.", "The military asked the foreign minister."),
        ("국방부 장관은 답하지 않았다.", "The minister did not answer."),
        ("국방부 장관은 답하지 않았다.", "The prime minister did not answer."),
    ],
)
def test_a_minister_who_may_be_somebody_else(korean: str, english: str) -> None:
    assert not [hit for hit in compared((korean, english)) if hit.kind == "wrong"]
