"""Given names of Koreans: the syllables that most of them are made of."""

from __future__ import annotations

# Those that parents choose, most of them written with one of few Hanja. Left out are the syllables that given names
# have, too, but particles, endings and nouns have far more often (고, 구, 기 last, 이 last, 적, 대 last, 자 last).
_ANYWHERE = """
갑 강 건 겸 경 광 권 규 근 금 길 나 남 다 덕 도 동 라 람 란 래 련 령 록 류 리 린 림 명 모 무 문 미 민 배 백 범 별 병 보
복 봉 빈 새 서 석 선 설 섭 성 세 소 솔 송 수 숙 순 슬 승 식 신 아 안 애 양 언 연 열 영 예 옥 완 용 우 욱 운 웅 원 월
유 윤 율 은 익 인 임 재 정 제 종 주 준 중 지 진 찬 창 채 천 철 청 춘 충 태 택 필 하 학 한 향 혁 현 형 혜 호 홍 화
환 효 훈 휘 흠 흥 희
"""
_FIRST = "가 레 관 교 국 기 대 두 만 삼 상 시 여 오 의 이 일 자 장 조 초 치 평 해 회 후"
_LAST = "교 국 나 온 의 이 걸 곤 관 구 균 기 노 달 대 두 룡 만 목 박 벽 비 산 삼 상 술 엽 오 일 자 조 치 탁 표 협 회 후"
_ALONE = frozenset(_ANYWHERE.split())
_FIRST_SYLLABLES = frozenset((_ANYWHERE + _FIRST).split())
_LAST_SYLLABLES = frozenset((_ANYWHERE + _LAST).split())


def is_given_name(hangul: str) -> bool:
    """Whether two syllables look like a given name. Words of Hanja may, too (국민, 현재): these a list must tell."""
    return len(hangul) == 2 and hangul[0] in _FIRST_SYLLABLES and hangul[1] in _LAST_SYLLABLES


def is_short_given_name(hangul: str) -> bool:
    """Whether one syllable looks like a given name."""
    return hangul in _ALONE


def has_given_name(hangul: str) -> bool:
    """Whether some given name has the syllable."""
    return hangul in _FIRST_SYLLABLES or hangul in _LAST_SYLLABLES
