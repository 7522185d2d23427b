"""Kinds of places: what their names end in, and each word that English has for them."""

from __future__ import annotations

_TABLE = """
산맥 | Mountain Mountains Peak
하천 | River Stream Creek
호수 저수지 | Lake Reservoir Dam
해변 해수욕장 | Beach
군도 | Island Islands Islet Islets
사찰 | Temple Hermitage
신사 사당 향교 | Shrine
궁궐 | Palace
산성 읍성 | Fortress Castle
기차역 전철역 | Station
공항 국제공항 | Airport
항구 | Port Harbor Harbour
대교 다리 | Bridge
대학 대학교 | University College
병원 의료원 | Hospital
시장 | Market
폭포 | Falls Waterfall
계곡 | Valley
동굴 | Cave
박물관 미술관 기념관 | Museum Gallery
도서관 | Library
극장 | Theater Theatre
광장 | Square Plaza
휴양림 | Forest
터널 | Tunnel
시청 군청 구청 도청 | City_Hall
"""
KINDS_OF_PLACES = [
    ([*ends.split()], [word.replace("_", " ") for word in words.split()])
    for ends, words in (row.split(" | ") for row in _TABLE.strip().split("\n"))
]
