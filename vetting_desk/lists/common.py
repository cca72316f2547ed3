"""Words of names that very many people bear: two of them beside each other say little.

A short table of given names in use from Tripoli to Dushanbe; told beside a possible match as *a common name*.
"""

from functools import lru_cache
from typing import Final

from vetting_desk.store.search.folding import own_words
from vetting_desk.store.search.sounds import sound

_COMMON: Final = """
    Muhammad Mohamed Ahmad Ali Hasan Husain Umar Usman Abdullah Abdulrahman Ibrahim Ismail Yusuf Yaqub Musa
    Isa Mahmud Hamid Khalid Said Salim Salih Karim Rahim Rahmon Rashid Sharif Latif Aziz Hakim Nazar Davlat
    Safar Murod Rajab Juma Nur Khalil Jamal Kamal Mustafa Amin Bakr Tariq Walid Zaid Fatima Aisha Maryam
    Zainab Khadija Mavluda Zulfiya Munira Firuz Farrukh Rustam Suhrob Jamshed Alisher Dilshod Bahrom Anvar
    Akbar Akram Bobo Sulaimon Dovud Ivan Aleksandr Sergei Andrei Dmitri Aleksei Mikhail Nikolai Vladimir
    Anna Mariia Elena Olga Ivanov Petrov Rahmonov Karimov Sharipov Saidov Aliev Nazarov Davlatov Safarov
    Murodov Rajabov Yusupov Khan Hussein Hassan
"""


@lru_cache(maxsize=1)
def _known() -> frozenset[str]:
    found: set[str] = set()
    for word in own_words(_COMMON):
        said = sound(word)
        found.update(said.heard)
    return frozenset(found)


@lru_cache(maxsize=65_536)
def is_common(word: str) -> bool:
    """Return whether very many people bear a word of a name, or its root."""
    said = sound(word)
    return bool(_known() & {*said.heard, *said.roots})
