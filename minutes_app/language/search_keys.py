"""Keys for searching without accents: “đỗ thị ngọc hân” is found by “do thi han”."""

import unicodedata

from minutes_app.language.normal import clean_line


def search_key(text: str) -> str:
    """Give the text lower case, without accents (đ becomes d), its spaces folded to one."""
    parted = unicodedata.normalize("NFD", clean_line(text).casefold())
    plain = "".join(sign for sign in parted if not unicodedata.combining(sign))
    return " ".join(plain.replace("đ", "d").split())


def matches(query: str, text: str) -> bool:
    """Tell whether every word of the query stands in a word of the text; accents do not count."""
    key = search_key(text)
    return all(word in key for word in search_key(query).split())
