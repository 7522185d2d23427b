"""Bodies that are called by ordinary words, in the place of others."""

from __future__ import annotations

from compared import compared, kinds
from each import each


@each(
    ("korean", "english", "right", "wrong"),
    [
        (  # nothing in common
            "관세청은 압수한 담배를 모두 태웠다.",
            "The {} burned all the seized cigarettes.",
            "Korea Customs Service",
            "National Bureau of Standards",
        ),
        (  # the same place, and another kind of body
            "수원지방법원은 가처분 신청을 기각했다.",
            "The {} dismissed the request for an injunction.",
            "Suwon District Court",
            "Suwon High Prosecutors' Office",
        ),
        (  # known by the table, and of another kind
            "농촌진흥청은 새 벼 품종을 보급한다.",
            "The {} is supplying a new rice variety.",
            "Rural Development Administration",
            "Korea Rural Community Corporation",
        ),
        (
            "국민연금공단은 투자 계획을 확정했다.",
            "The {} settled its investment plan.",
            "National Pension Service",
            "National Health Insurance Service",
        ),
        (
            "해병대 1사단 장병들이 물길을 고쳤다.",
            "Troops of the 1st {} mended the channel.",
            "Marine Corps Division",
            "Airborne Division",
        ),
        (
            "유럽우주국은 다음 주 위성을 쏜다.",
            "The {} will launch a satellite next week.",
            "European Space Agency",
            "Japan Aerospace Exploration Agency",
        ),
    ],
)
def test_another_body(korean: str, english: str, right: str, wrong: str) -> None:
    assert kinds((korean, english.format(right))) == []
    [hit] = compared((korean, english.format(wrong)))
    assert (hit.kind, hit.values["given"]) == ("wrong", wrong)


@each(
    ("korean", "english"),
    [
        # by another form, of which a word is the same
        (
            "국립수산과학원은 적조 예보를 내보냈다.",
            "The National Fisheries Research Institute issued a red tide forecast.",
        ),
        # by what its Korean name is made of
        ("관세청은 담배를 태웠다.", "The National Customs Office burned the cigarettes."),
        # not named, or by a pronoun
        ("관세청은 담배를 태웠다.", "The agency burned the cigarettes."),
        # another body that no table has, and what is said of it
        ("관세청은 달빛연구소에 담배를 보냈다.", "Cigarettes were sent to the Moonlight Research Laboratory."),
        ("관세청은 동해 관측소에 배를 보냈다.", "A ship was sent to the East Sea Observation Center."),
        # what goes by a word of its name, and the other is where it is done
        ("관세청은 담배를 그곳에 보냈다.", "Customs sent the cigarettes to the National Bureau of Standards."),
        # two of them
        ("관세청은 담배를 태웠다.", "The Bureau of Standards and the Harbor Council burned the cigarettes."),
        # a heading, whose words all have capitals
        ("관세청, 담배 태워", "Seized Cigarettes Burned by Central Office"),
    ],
)
def test_no_other_body(korean: str, english: str) -> None:
    assert "wrong" not in kinds((korean, english))


@each(
    "kind",
    """
    agency administration service office authority bureau headquarters institute institution center centre laboratory
    academy commission committee council board ministry department court tribunal association society federation union
    league confederation alliance corporation company foundation fund trust bank university college hospital clinic
    museum gallery party assembly parliament congress senate division brigade corps command fleet regiment wing army
    navy
    """.split(),  # noqa: SIM905 - as a list it is one word a line
)
def test_each_kind_of_body_that_stands_for_another(kind: str) -> None:
    assert kinds(("국가인권위원회가 어제 밝혔다.", f"The National Education {kind.title()} said so yesterday.")) == [
        "wrong"
    ]


def test_what_is_no_body_stands_for_none() -> None:
    assert kinds(("국가인권위원회가 밝혔다.", "The National Education Garden said so.")) == []
