# SPDX-License-Identifier: GPL-3.0-or-later
"""Countries, their capitals and continents. A fact is asked in many ways; some ways of asking each fact are held out."""
from __future__ import annotations

import random

from problem import Phrases, Problem

_COUNTRIES = [line.split("/") for line in """France/Paris/Europe
Germany/Berlin/Europe
Spain/Madrid/Europe
Italy/Rome/Europe
Portugal/Lisbon/Europe
Austria/Vienna/Europe
Poland/Warsaw/Europe
Greece/Athens/Europe
Norway/Oslo/Europe
Sweden/Stockholm/Europe
Finland/Helsinki/Europe
Denmark/Copenhagen/Europe
Ireland/Dublin/Europe
Hungary/Budapest/Europe
Belgium/Brussels/Europe
Switzerland/Bern/Europe
Iceland/Reykjavik/Europe
Croatia/Zagreb/Europe
Japan/Tokyo/Asia
China/Beijing/Asia
India/New Delhi/Asia
Thailand/Bangkok/Asia
Vietnam/Hanoi/Asia
Nepal/Kathmandu/Asia
Mongolia/Ulaanbaatar/Asia
Iran/Tehran/Asia
Iraq/Baghdad/Asia
Egypt/Cairo/Africa
Kenya/Nairobi/Africa
Ghana/Accra/Africa
Morocco/Rabat/Africa
Ethiopia/Addis Ababa/Africa
Senegal/Dakar/Africa
Uganda/Kampala/Africa
Canada/Ottawa/North America
Mexico/Mexico City/North America
Cuba/Havana/North America
Brazil/Brasilia/South America
Peru/Lima/South America
Chile/Santiago/South America
Argentina/Buenos Aires/South America
Colombia/Bogota/South America
Australia/Canberra/Oceania
New Zealand/Wellington/Oceania""".splitlines()]
_CAPITAL = Phrases(
    ["What is the capital of {c}?", "Which city is the capital of {c}?", "Name the capital of {c}.", "Capital of {c}?",
     "What's {c}'s capital?", "Tell me the capital city of {c}.", "What is the capital city of {c}?"],
    ["What city is the capital of {c}?", "Do you know the capital of {c}?"])
_COUNTRY = Phrases(
    ["{t} is the capital of which country?", "Which country has the capital {t}?", "What country is {t} the capital of?",
     "In which country is {t}?", "Where is {t}?"],
    ["Which country is {t} in?", "{t} is in which country?"])
_CONTINENT = Phrases(
    ["On which continent is {c}?", "Which continent is {c} in?", "What continent does {c} lie on?", "Where in the world is {c}?"],
    ["What continent is {c} on?", "{c} lies on which continent?"])


_AND = Phrases(["And {c}?", "And of {c}?", "What about {c}?", "And for {c}?", "Now {c}."], ["How about {c}?"])


def _capital(question: str, country: str, capital: str) -> Problem:
    return Problem("geography", question, question, "", f"The capital of {country} is {capital}.", "ends", capital)


def _continent(question: str, country: str, continent: str) -> Problem:
    return Problem("geography", question, question, "", f"{country} is in {continent}.", "ends", continent)


def make(rng: random.Random, paraphrase: bool = False) -> Problem:
    (country, capital, continent), (other, other_capital, other_continent) = rng.sample(_COUNTRIES, 2)
    draw = rng.random()
    if draw < 0.5:
        problem = _capital(_CAPITAL.ask(rng, paraphrase, c=country), country, capital)
        problem.follow_ups.append(_capital(_AND.ask(rng, paraphrase, c=other), other, other_capital))
        return problem
    if draw < 0.75:
        question = _COUNTRY.ask(rng, paraphrase, t=capital)
        return Problem("geography", question, question, "", f"{capital} is the capital of {country}.", "ends", country)
    problem = _continent(_CONTINENT.ask(rng, paraphrase, c=country), country, continent)
    problem.follow_ups.append(_continent(_AND.ask(rng, paraphrase, c=other), other, other_continent))
    return problem


def document(rng: random.Random) -> str:
    lines = []
    for country, capital, continent in rng.sample(_COUNTRIES, rng.randint(2, 4)):
        lines.append(rng.choice([
            f"{country} is a country in {continent}. Its capital is {capital}.", f"{capital} is the capital of {country}.",
            f"The capital of {country} is {capital}.", f"{capital} is a city in {country}, in {continent}."]))
    return " ".join(lines)
