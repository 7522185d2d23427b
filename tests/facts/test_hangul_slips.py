"""A syllable of a foreign name that is another one, and variants of the name."""

from each import each

from qa_lint.facts.names.hangul_slips import is_hangul_slip, masks


@each(
    ("name", "slip"),
    [
        ("앙카라", "앙카리"), ("베를린", "베를림"), ("브뤼셀", "브뤼줄"), ("모차르트", "모차르타"),
        ("글래스고", "글래스턴"), ("도요타", "도소타"), ("바르샤바", "마르샤바"), ("헬싱키", "헬싱카"),
        ("잔지바르", "잔지바릉"), ("리스본", "리르본"), ("볼로냐", "볼로니"), ("마닐라", "마날라"),
        # of two syllables, a vowel of the last
        ("푸틴", "푸탄"), ("파리", "파로"),
    ],
)  # fmt: skip
def test_a_slip(name: str, slip: str) -> None:
    assert is_hangul_slip(name, slip)
    assert any(mask in masks(name) for mask in masks(slip))


@each(
    ("name", "variant"),
    [
        # vowels between which foreign ones lie
        ("맥도널드", "맥도날드"), ("리처드", "리차드"), ("에든버러", "에딘버러"), ("뉴질랜드", "뉴질란드"),
        ("콜롬비아", "콜럼비아"), ("로스앤젤레스", "로스엔젤레스"), ("앤드루", "앤드류"), ("몬트리올", "몬트리얼"),
        ("푸시킨", "푸쉬킨"), ("윌리엄", "윌리암"), ("조지", "죠지"), ("셰익스피어", "세익스피어"),
        # consonants of one place
        ("베네수엘라", "베네주엘라"), ("모차르트", "모짜르트"), ("함부르크", "함부르그"), ("말레이시아", "말레이지아"),
        ("마크롱", "마크론"), ("카뮈", "까뮈"), ("하파엘", "라파엘"), ("템스강", "템즈강"),
        ("미켈란젤로", "미켈란제로"), ("콘퍼런스", "컴퍼런스"),
        ("이탈리아", "이탈리안"),  # a people
        ("베를린", "베를린"), ("파리", "로리"), ("파리", "파링"), ("그단스크", "그단크"),
        ("도쿄", "교토"), ("멕시코", "페루코"), ("LA갤럭시", "NA갤럭시"),
    ],
)  # fmt: skip
def test_a_variant_or_another_name(name: str, variant: str) -> None:
    assert not is_hangul_slip(name, variant)
